package import Admissions
import Routing

/// A desk on which one trace is played under one rule, from the first event to the last.
///
/// Events of one moment come first, then decisions, then people without an offer go on with calls that are due: as the worker does
/// what is due before it decides. A decision looks at the first leads of each class, as the worker does, so that a backlog costs
/// nothing; it is left out when nobody who is free could take any lead, which changes no decision.
struct SimulatedDesk {
    let trace: Trace
    let contender: Contender
    /// The rules that hold whoever decides: deadlines, wrap-up, lapses, targets.
    let policy: Policy
    let work: WorkModel
    let dice: Dice
    let observe: (DeskChange) -> Void
    var now: Instant
    var leads: [SimulatedLead] = []
    var people: [SimulatedPerson]
    var events = EventQueue()
    var room = WaitingRoom()
    var passes: PassWatch
    /// The person each queue was offered to last.
    var rangLast: [LeadQueue: Int] = [:]
    let personOf: [StaffID: Int]

    init(
        _ trace: Trace, under contender: Contender, policy: Policy, work: WorkModel,
        observing observe: @escaping (DeskChange) -> Void
    ) {
        self.trace = trace
        self.contender = contender
        self.policy = policy
        self.work = work
        self.observe = observe
        dice = Dice(seed: work.seed)
        now = trace.period.lowerBound
        people = trace.people.map(SimulatedPerson.init(_:))
        passes = PassWatch(policy: policy)
        personOf = Dictionary(uniqueKeysWithValues: trace.people.indices.map { (trace.people[$0].id, $0) })
        leads.reserveCapacity(trace.arrivals.count)
        for person in trace.people.indices { planShifts(of: person) }
    }

    /// Plays the trace to its end.
    mutating func play() {
        let end = trace.watched.upperBound
        while true {
            let arrival = leads.count < trace.arrivals.count ? trace.arrivals[leads.count].storedAt : nil
            guard let time = [arrival, events.nextAt].compactMap({ $0 }).min(), time < end else { break }
            now = max(now, time)
            while leads.count < trace.arrivals.count, trace.arrivals[leads.count].storedAt <= now { comeIn() }
            while let event = events.next(until: now) { happen(event) }
            decide()
            goOnWithDueCalls()
        }
        now = end
        for person in people.indices { people[person].endOfWatch(at: end) }
    }

    private mutating func happen(_ event: DeskEvent) {
        switch event {
        case .shiftStarts(let person): startShift(of: person)
        case .shiftEnds(let person): endShift(of: person)
        case .breakIsDue(let person): planBreak(of: person)
        case .breakEnds(let person): endBreak(of: person)
        case .leavesDesk(let person, let until): leaveDesk(person, until: until)
        case .returnsToDesk(let person): returnToDesk(person)
        case .answer(let lead, let epoch): answer(lead, epoch: epoch)
        case .lapse(let lead, let epoch): lapse(lead, epoch: epoch)
        case .callEnds(let person): endCall(of: person)
        case .notesEnd(let person): endNotes(of: person)
        case .followUpIsDue(let lead): resume(lead)
        case .escalation(let lead, let epoch): escalate(lead, epoch: epoch)
        case .look: break
        }
    }

    private mutating func decide() {
        guard room.count > 0 else { return }
        switch contender {
        case .policy(let policy): decide(under: policy)
        case .rival(let rival): decide(as: rival)
        }
    }
}

/// Something that was done at a simulated desk, for whoever watches it.
package enum DeskChange: Sendable, Hashable {
    /// A lead was offered: the indices of lead and person, the seat it takes and the limit in force for it.
    case offer(lead: Int, person: Int, seat: Int, limit: Int, at: Instant)
    /// An offer was accepted.
    case accept(lead: Int, person: Int, at: Instant)
    /// An offer came to nothing.
    case giveBack(lead: Int, person: Int, event: LeadEvent, at: Instant)
    /// A lead was closed.
    case close(lead: Int, at: Instant)
}

/// A lead of the trace, where it stands.
struct SimulatedLead {
    /// As routing sees it while it waits.
    var waiting: WaitingLead
    /// Its place in its queue.
    var place: Place
    /// `waiting`, `offered`, `owned` or `closed`.
    var state = LeadState.waiting
    /// Whom it is offered to, or who owns or last owned it.
    var person: Int?
    /// The number of the seat it takes; nil when it takes none.
    var seat: Int?
    /// Offers made of it.
    var offers = 0
    /// Calls made about it.
    var calls = 0
    /// Whether somebody was reached, and the next call settles it.
    var isSettling = false
    var acceptedAt: Instant?
    var contactedAt: Instant?
    /// Whether somebody who came too much later was served first.
    var isPassed = false
}

/// A person of the trace, where they stand.
struct SimulatedPerson {
    /// As routing sees them.
    var snapshot: StaffSnapshot
    /// The lead of the call or the notes they are at.
    var call: Int?
    /// Away from their desk without having said so, until then.
    var absentUntil: Instant?
    var isBreakDue = false
    /// Leads whose follow-up is due, the longest due first.
    var dueCalls: [Int] = []
    var lapsesInRow = 0
    /// Since when they have had no call; since their shift began at the latest.
    var idleSince: Instant
    /// Leads they own, parked ones included.
    var openLeads = 0
    var callStartedAt: Instant
    var shiftStartedAt: Instant
    var offered = 0
    var accepted = 0
    var busy = Duration.zero
    var staffed = Duration.zero

    init(_ person: TracePerson) {
        snapshot = StaffSnapshot(
            id: person.id, presence: .offline, isOnShift: false, skills: person.skills,
            languages: person.languages, capacity: person.capacity)
        idleSince = Instant(microseconds: 0)
        callStartedAt = idleSince
        shiftStartedAt = idleSince
    }

    mutating func endOfWatch(at end: Instant) {
        if call != nil { busy += end - callStartedAt }
        if snapshot.isOnShift { staffed += end - shiftStartedAt }
    }
}
