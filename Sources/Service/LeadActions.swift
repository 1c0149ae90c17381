import API
import Admissions
import Hummingbird
import Store

/// What a person does to a lead. Each names the epoch they saw, and is refused when the lead has moved on.
extension DeskService {
    func accept(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(AcceptRequest.self)
        _ = try await parts.desk.accept(lead, by: staff, epoch: Int64(request.epoch), at: call.now)
        return try await done(lead, isMine: true)
    }

    func decline(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(DeclineRequest.self)
        try await parts.desk.decline(
            lead, by: staff, epoch: Int64(request.epoch), reason: request.reason.rawValue, at: call.now)
        return try await done(lead, isMine: false)
    }

    func touch(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(TouchRequest.self)
        try await parts.desk.touch(
            lead, by: staff, epoch: Int64(request.epoch), id: request.id, outcome: request.outcome,
            at: past(request.at, call))
        return try await done(lead, isMine: true)
    }

    func milestone(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(MilestoneRequest.self)
        try await parts.desk.reach(
            request.milestone, of: lead, by: staff, epoch: Int64(request.epoch), at: past(request.at, call))
        return try await done(lead, isMine: true)
    }

    /// When it was by the sender's clock, which may run a little ahead of the desk's.
    private func past(_ time: Instant?, _ call: Call) -> Instant { min(time ?? call.now, call.now) }

    func reclassify(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(ReclassifyRequest.self)
        let corrected = try await parts.desk.reclassify(
            lead, to: request.to, reason: request.reason, by: staff,
            mayCorrectAny: try call.isManager, epoch: Int64(request.epoch),
            policy: try await facts.current().policy, at: call.now)
        // One that was set aside was never compared with its person's other leads.
        let joined = corrected.wasSetAside ? await joiner.joinNow(lead)?.lead : nil
        return try await done(joined ?? lead, seenBy: staff)
    }

    func close(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(CloseRequest.self)
        _ = try await parts.desk.close(
            lead, by: staff, epoch: Int64(request.epoch), disposition: request.disposition, at: call.now)
        return try await done(lead, isMine: false)
    }

    func park(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(ParkRequest.self)
        try await parts.desk.park(
            lead, by: staff, epoch: Int64(request.epoch), until: request.until, at: call.now)
        return try await done(lead, isMine: true)
    }

    func reopen(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(ReopenRequest.self)
        _ = try await parts.desk.reopen(lead, by: staff, epoch: Int64(request.epoch), at: call.now)
        return try await done(lead, isMine: true)
    }

    func release(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(ReleaseRequest.self)
        _ = try await parts.desk.release(
            lead, by: staff, mayReleaseAny: try call.isManager, epoch: Int64(request.epoch),
            reason: request.reason.rawValue, at: call.now)
        return try await done(lead, isMine: false)
    }

    func handOver(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let request = try call.read(HandOverRequest.self)
        _ = try await parts.desk.handOver(
            lead,
            HandOver(
                to: request.to, isAnyway: request.anyway ?? false,
                note: request.note.flatMap { $0.isEmpty ? nil : $0 }),
            by: staff, mayHandOverAny: try call.isManager, epoch: Int64(request.epoch),
            sealer: parts.sealer, at: call.now)
        return try await done(lead, seenBy: staff)
    }

    /// The lead after an action that may have left it with anybody.
    func done(_ lead: LeadID, seenBy staff: StaffID) async throws -> Response {
        let own = try await parts.desk.listing(for: staff, othersIn: [], limit: 0).own
        return try await done(lead, isMine: own.contains(lead))
    }

    /// The lead after an action, which others may want to know of.
    func done(_ lead: LeadID, isMine: Bool) async throws -> Response {
        changed()
        return try .json(
            LeadAnswer(
                clock: try await clock(at: parts.clock.now()),
                lead: try await summary(of: lead, isMine: isMine)))
    }
}
