import API
import Admissions
import Hummingbird
import Store

/// What a person does about whose lead it is: merges and their undoing.
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
}
