import Admissions
import Routing

/// Finds leads that were passed by somebody who came more than their overtaking bound later.
///
/// A lead is passed when another of its queue and language is offered first to somebody who might have taken it: not counted is what
/// `check invariants` excuses too (a crisis that takes what others have no claim to, a later escalation step, a decline by that
/// person, the wait for the person its caller knows).
struct PassWatch {
    private let policy: Policy
    /// By queue and language: the waiting leads by the latest arrival that may be served before them.
    private var lines: [LeadClass: OrderedQueue] = [:]

    init(policy: Policy) {
        self.policy = policy
    }

    mutating func enter(_ lead: SimulatedLead, _ arrival: Arrival) {
        guard !lead.isPassed else { return }
        let place = limit(of: lead, arrival)
        lines[line(of: lead), default: OrderedQueue()].insert(place)
    }

    mutating func leave(_ lead: SimulatedLead, _ arrival: Arrival) {
        guard !lead.isPassed else { return }
        let place = limit(of: lead, arrival)
        lines[line(of: lead)]?.remove(place)
    }

    /// The leads passed beyond their bound by an offer; each is told once.
    mutating func judge(
        _ offered: Int, to staff: StaffID, at now: Instant, _ leads: [SimulatedLead], _ arrivals: [Arrival]
    ) -> [Int] {
        let winner = leads[offered]
        guard let queue = lines[line(of: winner)], let first = queue.first else { return [] }
        let came = arrivals[offered].believedAt.microseconds
        guard first.time < came else { return [] }
        let passed = queue.prefix(queue.count).prefix { $0.time < came }
            .filter { !isExcused(winner, over: leads[$0.lead], to: staff, at: now) }
        for place in passed { lines[line(of: winner)]?.remove(place) }
        return passed.map(\.lead)
    }

    private func isExcused(
        _ winner: SimulatedLead, over passed: SimulatedLead, to staff: StaffID, at now: Instant
    ) -> Bool {
        let (winner, passed) = (winner.waiting, passed.waiting)
        if winner.isCrisis, !passed.isCrisis || winner.crisisLapses > 0 { return true }
        if passed.leadClass.step < winner.leadClass.step { return true }
        if passed.knownStaff != nil, now - passed.waitingSince < policy.stickyWait { return true }
        return passed.declines.contains { $0.staff == staff && $0.at > now - policy.declineMemory }
    }

    private func line(of lead: SimulatedLead) -> LeadClass {
        LeadClass(queue: lead.waiting.leadClass.queue, language: lead.waiting.leadClass.language, step: 0)
    }

    private func limit(of lead: SimulatedLead, _ arrival: Arrival) -> Place {
        let start = headStart(
            levelOfCare: arrival.levelOfCare, priority: arrival.priority, urgency: arrival.urgency,
            isOnTheLine: arrival.isOnTheLine, policy: policy)
        let bound = overtakingBound(headStart: start, policy: policy)
        return Place(time: (arrival.believedAt + bound).microseconds, lead: lead.place.lead)
    }
}
