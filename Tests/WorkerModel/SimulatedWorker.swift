import Admissions
import Routing
import Store
import Worker

/// A worker of the simulation: the real ``Worker/Dispatcher`` and ``Worker/Pace``, on a machine that may fail.
final class SimulatedWorker: @unchecked Sendable {
    // Safe: used on the simulation's loop alone.
    /// What the worker waits for; one thing at a time.
    enum Waiting {
        /// Its call to arrive: killed now, it had no effect.
        case arrival
        /// The reply: killed now, it had its effect.
        case reply
        /// A hint, or the end of its pause.
        case hint
        /// The end of a pause no hint cuts short.
        case rest
    }

    let number: Int
    /// Whether it runs on the machine of the database, whose clock it shares.
    let isLocal: Bool
    /// What its own machine's clock shows beside true time.
    var offset: Duration = .zero
    /// By how much it was put right in a step too small to be noticed.
    var slewed: Duration = .zero
    /// A constant error of it, well within what a worker may be off.
    let skew: Duration
    /// Counted up by each start.
    var life = 0
    var isAlive = false
    var waiting: (what: Waiting, ticket: Int, continuation: UnsafeContinuation<Void, any Error>)?
    var ticket = 0
    var isHinted = false
    /// From then on nothing has kept it from its work.
    var healthySince: Duration = .zero
    /// When its present life first read the clock, and when this turn did.
    var firstReadAt: Duration?
    var turnReadAt: Duration?
    /// The stretches of its clock, counted by the jumps before them, in which its present life has read it.
    var stretchesSeen: Set<Int> = []
    /// What it last saw, for the checks.
    var look: Look?
    var lastScan: QueueScan?
    var frontAt = Duration.zero

    /// One look at the tables.
    struct Look {
        let at: Duration
        /// When the queue was last read from its front.
        let frontAt: Duration
        let databaseNow: Instant
        let snapshot: Snapshot
        let policyVersion: Int
        /// When it had been answered.
        var answeredAt: Duration?

        func shows(_ lead: LeadID) -> Bool { snapshot.waiting.contains { $0.id == lead } }
    }

    init(number: Int, isLocal: Bool, skew: Duration) {
        self.number = number
        self.isLocal = isLocal
        self.skew = skew
    }
}

/// The end of a worker's process in the middle of whatever it was doing.
struct Killed: Error {}

/// The tables as a worker of the simulation reaches them: over a line that delays, cuts and loses.
struct SimulatedDesk: RoutingDesk {
    let simulation: Simulation
    let worker: SimulatedWorker

    func policy() async throws -> Policy {
        try await call(isWrite: false) { $0.tables.policy }
    }

    func hours() async throws -> DeskHours {
        try await call(isWrite: false) { $0.tables.hours }
    }

    func observe(
        _ bounds: DueBounds, scan: QueueScan, on duty: Duty, wrapUp: Duration, watchingAlarms: Bool
    ) async throws -> RoutingObservation {
        try await call(isWrite: false, isLook: true) {
            $0.observe(
                bounds, scan: scan, on: duty, wrapUp: wrapUp, watchingAlarms: watchingAlarms, by: worker)
        }
    }

    func commit(_ batch: DecisionBatch, policy: Policy) async throws -> BatchOutcome {
        worker.look?.answeredAt = simulation.time
        do {
            return try await call(isWrite: true) { try $0.commit(batch, by: worker) }
        } catch StoreError.outcomeUnknown where simulation.fault == .lostReplyCommitsAgain {
            return simulation.change { $0.commitAgain(batch) }
        }
    }

    func lapseDueOffers(_ bounds: LapseBounds, policy: Policy) async throws -> Int {
        let due = try await call(isWrite: false) { $0.dueOffers(bounds, for: worker) }
        var lapsed = 0
        for lead in due {
            let isDone = try await call(isWrite: true) {
                try $0.lapse(lead, bounds, policy: policy, by: worker)
            }
            if isDone { lapsed += 1 }
        }
        return lapsed
    }

    func refreshPresence(_ bounds: DueBounds) async throws -> Int {
        try await call(isWrite: true) { $0.refreshPresence(bounds, by: worker) }
    }

    func resumeParked(at now: Instant) async throws -> [LeadID] {
        let due = try await call(isWrite: false) { $0.tables.dueFollowUps(at: now) }
        var resumed: [LeadID] = []
        for lead in due {
            let isDone = try await call(isWrite: true) { simulation in
                try simulation.change { try $0.resume(lead, at: now) }
            }
            simulation.say(
                "worker \(worker.number): \(lead.shortForm) \(isDone ? "returns" : "stays parked")")
            if isDone { resumed.append(lead) }
        }
        return resumed
    }

    func escalateWaiting(_ bounds: DueBounds) async throws -> Int {
        try await call(isWrite: true) { simulation in simulation.change { $0.escalateWaiting(bounds) } }
    }

    func lookAt(
        _ leads: [LeadID], routable: Set<LeadID>, policy: Policy, hours: DeskHours, at now: Instant,
        excuses: [ClockExcuse]
    ) async throws -> AlarmRound {
        try await call(isWrite: true) {
            $0.lookAt(
                leads, routable: routable, policy: policy, hours: hours, at: now, excuses: excuses, by: worker
            )
        }
    }

    func knownUnroutable(of leads: [LeadID]) async throws -> Set<LeadID> {
        try await call(isWrite: false) { $0.tables.openUnroutable(of: leads) }
    }

    /// One transaction: whole, at one moment, between the time it takes to get there and back.
    private func call<Value>(
        isWrite: Bool, isLook: Bool = false, _ body: (Simulation) throws -> Value
    ) async throws -> Value {
        try await simulation.send(worker, isLook: isLook)
        let result = Result { try body(simulation) }
        try await simulation.reply(worker, isWrite: isWrite)
        return try result.get()
    }
}
