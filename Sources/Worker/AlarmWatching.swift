import Admissions
import Logging
import Routing
import Store

/// What a turn did about alarms.
struct AlarmsTended {
    /// Whether anything changed that a listing shows.
    var hasChanged = false
    /// Whether it looked: there may be more, and the next moment that counts is another.
    var goesOn = false
}

extension RoutingObservation {
    /// Whether a lead has an open alarm of a kind.
    func isOpen(_ kind: AlarmKind, of lead: LeadID) -> Bool {
        watched.contains { $0.id == lead && $0.openAlarms[kind] != nil }
    }

    /// The leads found unroutable that have no open alarm about it: each is a stored decision and an alarm, once for as long as
    /// it lasts.
    func newlyUnroutable(_ deliberation: Deliberation, of desk: some RoutingDesk) async throws -> Set<LeadID>
    {
        let fresh = deliberation.unroutable.filter { !isOpen(.unroutable, of: $0) }
        // With fewer alarms than are followed, all of them were read.
        guard !fresh.isEmpty, watched.count >= Desk.mostFollowed else { return Set(fresh) }
        return Set(fresh).subtracting(try await desk.knownUnroutable(of: fresh))
    }

    /// Looks at the leads whose time has come, and ends the alarms whose cause is over.
    ///
    /// It goes on beside deciding, not before it: of a great many late leads each turn takes some.
    func tendAlarms(
        under deliberation: Deliberation, policy: Policy, now: Instant, excuses: [ClockExcuse],
        of desk: some RoutingDesk,
        logger: Logger
    ) async throws -> AlarmsTended {
        let routable = Set(
            watched.lazy
                .filter { lead in
                    lead.openAlarms[.unroutable] != nil
                        && lead.leadClass.map {
                            deliberation.unroutableReason(of: $0, isCrisis: lead.isCrisis) == nil
                        } ?? false
                }.map(\.id))
        // The calendar matters for what is promised, which a look that is not due leaves alone.
        let leads = watched.filter { lead in
            lead.lookAt.map { $0 <= now } ?? false
                || !policy.look(
                    at: lead, hours: .unknown, now: now, excuses: excuses,
                    isRoutable: routable.contains(lead.id)
                ).ended.isEmpty
        }
        guard !leads.isEmpty else { return AlarmsTended() }
        let round = try await desk.lookAt(
            leads.map(\.id), routable: routable, policy: policy, at: now, excuses: excuses)
        for alarm in round.raised {
            logger.warning(
                "alarm raised", metadata: ["lead": "\(alarm.lead)", "kind": "\(alarm.kind.rawValue)"])
        }
        for lead in round.released {
            logger.warning("untouched lead taken back", metadata: ["lead": "\(lead)"])
        }
        return AlarmsTended(
            hasChanged: !round.isEmpty, goesOn: true)
    }
}

extension Decision {
    /// The alarm it raises; nil for most.
    var alarm: RaisedAlarm? {
        switch outcome {
        case .unroutable(let reason):
            RaisedAlarm(lead: lead, kind: .unroutable, reason: reason.rawValue)
        case .offer where explanation.isDeclineMemoryVoid: RaisedAlarm(lead: lead, kind: .declinedByAll)
        case .offer, .noSeat, .held: nil
        }
    }
}

extension Turn {
    /// The turn, with what was done about alarms in it.
    func after(_ tended: AlarmsTended) -> Turn {
        var turn = self
        turn.hasChanged = turn.hasChanged || tended.hasChanged
        turn.goesOn = turn.goesOn || tended.goesOn
        return turn
    }
}
