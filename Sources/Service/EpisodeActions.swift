import API
import Admissions
import Hummingbird
import Store

/// What a person does about whose lead it is: merges and their undoing, notes, amendments.
extension DeskService {
    func merge(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(MergeRequest.self)
        let merged = try await parts.desk.merge(
            MergeOrder(
                of: lead, at: Int64(request.epoch), into: request.into, at: Int64(request.intoEpoch)),
            by: staff, mayMergeAny: try call.isManager, policy: try await facts.current().policy,
            at: call.now)
        return try await done(merged.lead, seenBy: staff)
    }

    func unmerge(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(UnmergeRequest.self)
        _ = try await parts.desk.unmerge(
            lead, by: staff, mayUndoAny: try call.isManager, epoch: Int64(request.epoch),
            policy: try await facts.current().policy, at: call.now)
        return try await done(lead, seenBy: staff)
    }

    func note(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(NoteRequest.self)
        guard request.text.contains(where: { !$0.isWhitespace }) else {
            throw Problem(status: 422, detail: "some words are expected", field: "text")
        }
        try await parts.desk.note(
            request.text, id: request.id, on: lead, by: staff, mayNoteAny: try call.isManager,
            sealer: parts.sealer, at: call.now)
        return try await done(lead, seenBy: staff)
    }

    func amend(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(AmendRequest.self)
        let values = request.values
        guard !values.fields.isEmpty else {
            throw Problem(status: 422, detail: "at least one corrected value is expected")
        }
        if let both = values.wrong?.first(where: { values[$0] != nil }) {
            throw Problem(
                status: 422, detail: "it has a right value: leave out that it is wrong",
                field: "\(both.rawValue)_is_wrong")
        }
        let found = try await parts.desk.amend(
            lead, id: request.id, values, by: staff, mayAmendAny: try call.isManager,
            epoch: Int64(request.epoch), sealer: parts.sealer, at: call.now)
        // By the right number it may be the person of another lead, which is joined like one that has just come in.
        joiner.joinSoon(found)
        return try await done(lead, seenBy: staff)
    }
}
