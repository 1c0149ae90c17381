import Admissions
import Logging
import Routing
import Store

/// What a turn did about alarms.
struct AlarmsTended {
    /// Whether anything changed that a listing shows.
    var hasChanged = false
    /// Whether there may be more to look at.
    var goesOn = false
    /// When one of the leads looked at is to be looked at next.
    var nextLook: Instant?
}

extension AlarmWatch {
    /// The leads found unroutable that have no open alarm about it: each is a stored decision and an alarm, once for as long as
    /// it lasts.
    func newlyUnroutable(_ deliberation: Deliberation, of desk: some RoutingDesk) async throws -> Set<LeadID>
    {
        let fresh = deliberation.unroutable.filter { unroutable[$0] == nil }
        // With fewer alarms than are followed, all of them were read.
        guard !fresh.isEmpty, unroutable.count >= Desk.mostFollowed else { return Set(fresh) }
        return Set(fresh).subtracting(try await desk.knownUnroutable(of: fresh))
    }

    /// Looks at the leads whose time has come, and at those that somebody can take again.
    ///
    /// It comes after deciding: of a great many late leads each turn takes some.
    func tend(
        under deliberation: Deliberation, policy: Policy, hours: DeskHours, now: Instant,
        excuses: [ClockExcuse], of desk: some RoutingDesk, logger: Logger
    ) async throws -> AlarmsTended {
        let routable = unroutable.filter { _, lead in
            lead.leadClass.map { deliberation.unroutableReason(of: $0, isCrisis: lead.isCrisis) == nil }
                ?? false
        }
        // One that waits no more was offered: nothing that brings a look forward changed with that.
        let offered = unroutable.filter { $0.value.leadClass == nil }
        let leads = Set(dueLooks).union(routable.keys).union(offered.keys)
        guard !leads.isEmpty else { return AlarmsTended() }
        let round = try await desk.lookAt(
            leads.sorted(), routable: Set(routable.keys), policy: policy, hours: hours, at: now,
            excuses: excuses)
        for alarm in round.raised {
            logger.warning(
                "alarm raised", metadata: ["lead": "\(alarm.lead)", "kind": "\(alarm.kind.rawValue)"])
        }
        for lead in round.released {
            logger.warning("untouched lead taken back", metadata: ["lead": "\(lead)"])
        }
        return AlarmsTended(
            hasChanged: !round.isEmpty,
            goesOn: dueLooks.count >= Desk.mostLooks || !round.released.isEmpty, nextLook: round.nextLook)
    }
}
