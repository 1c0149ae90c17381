package import Admissions
package import Logging
import Routing
import Store

/// What one turn of a worker came to.
package struct Turn: Sendable, Hashable {
    /// How many offers it made.
    package var offers = 0
    /// Whether anything changed that a listing shows.
    package var hasChanged = false
    /// Whether there may be more to do at once.
    package var goesOn = false
    /// When there will be something to do at the latest; nil when nothing is set.
    package var nextDeadline: Instant?

    /// Brings the deadline forward to an instant, if it is later.
    mutating func wakes(at instant: Instant) {
        nextDeadline = min(nextDeadline ?? instant, instant)
    }
}

/// Why a worker does not decide.
package enum WorkerError: Error, Sendable, Hashable {
    /// Its clock and the database's are further apart than 5 s: set this machine's clock.
    case clockIsOff(by: Duration)
}

/// Takes a worker's turns: look, do what is due, decide, commit. It waits for nothing and keeps only what it could read again.
package struct Dispatcher<Tables: RoutingDesk>: Sendable {
    private let desk: Tables
    private let clock: DeskClock
    private let name: String
    private let logger: Logger
    private let steadyNow: @Sendable () -> ContinuousClock.Instant
    private let alarmRest: Duration
    private var policy: Policy?
    private var front = FrontOfQueue()
    private var roster = Roster()
    private var watch = ClockWatch()
    private var staleInRow = 0
    /// When it last saw to the alarms; nil: they are due.
    private var tendedAt: ContinuousClock.Instant?

    /// - Parameters:
    ///   - name: stands with each batch.
    ///   - steadyNow: a clock that nobody can set, for how long things take and to notice that the desk's was set.
    ///   - alarmRest: how long it leaves the alarms between two looks at them: they are told in minutes, and whoever waits
    ///     for an offer does not wait for them.
    package init(
        desk: Tables, clock: DeskClock, name: String, logger: Logger,
        steadyNow: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        alarmRest: Duration = .milliseconds(250)
    ) {
        self.desk = desk
        self.clock = clock
        self.name = name
        self.logger = logger
        self.steadyNow = steadyNow
        self.alarmRest = alarmRest
    }

    /// Takes one turn.
    ///
    /// - Throws: ``WorkerError/clockIsOff(by:)``, nothing decided then; `StoreError`, after which the next turn looks again.
    package mutating func turn() async throws -> Turn {
        let policy = try await policyInForce()
        let (now, readAt) = (clock.now(), steadyNow())
        if !clock.isPlayed { watch.note(now, at: readAt) }
        let bounds = DueBounds(
            policy: policy, now: now, rate: clock.rate, ahead: watch.ahead(within: policy.presenceExpiry))
        let duty = try await roster.duty(at: now, of: desk, steadyNow: steadyNow)
        let started = steadyNow()
        let scan = front.scan(at: started)
        let rest = tendedAt.map { max(.zero, alarmRest - (started - $0)) } ?? .zero
        let observation = try await desk.observe(
            bounds, scan: scan, on: duty, wrapUp: policy.wrapUp, watchingAlarms: rest == .zero)
        front.note(observation.scan, startedAt: started, endedAt: steadyNow())
        if !clock.isPlayed { try compare(observation.databaseNow, with: now, readAt: readAt) }
        guard observation.policyVersion == policy.version else {
            self.policy = nil
            return Turn(goesOn: true)
        }
        if try await catchUp(observation.due, bounds: bounds, policy: policy) {
            return Turn(hasChanged: true, goesOn: true)
        }
        // A great many may come to their next step at once: that goes on beside deciding, not before it.
        let escalated = observation.due.escalation ? try await desk.escalateWaiting(bounds) : 0
        var turn = try await decide(observation, policy: policy, now: now)
        if escalated > 0 { turn.goesOn = true }
        if rest > .zero { turn.wakes(at: now + rest * max(1, clock.rate)) }
        if scan.starts != nil && !turn.goesOn {
            front.forget()
            turn.goesOn = true
        }
        return turn
    }

    private mutating func policyInForce() async throws -> Policy {
        if let policy { return policy }
        let policy = try await desk.policy()
        self.policy = policy
        return policy
    }

    /// What the clock shows by now is reckoned, not read: it may have been set since, and the decision goes by what it showed.
    private func compare(
        _ databaseNow: Instant, with before: Instant, readAt: ContinuousClock.Instant
    ) throws {
        let after = before + (steadyNow() - readAt)
        let off = max(before - databaseNow, databaseNow - after)
        if off > clockTolerance { throw WorkerError.clockIsOff(by: off) }
    }

    /// Does what the clock has made due; it comes before deciding, as it frees leads, seats and people.
    private func catchUp(_ due: DueWork, bounds: DueBounds, policy: Policy) async throws -> Bool {
        guard !due.isEmpty else { return false }
        var done = 0
        if due.offers {
            let lapsed = try await desk.lapseDueOffers(
                LapseBounds(now: bounds.now, excuses: watch.excuses), policy: policy)
            if lapsed > 0 { logger.info("offers lapsed", metadata: ["count": "\(lapsed)"]) }
            done += lapsed
        }
        if due.presence { done += try await desk.refreshPresence(bounds) }
        if due.followUps { done += try await desk.resumeParked(at: bounds.now).count }
        return done > 0
    }

    private mutating func decide(
        _ observation: RoutingObservation, policy: Policy, now: Instant
    ) async throws -> Turn {
        let deliberation = Deliberation(
            BatchInput(now: now, policyVersion: policy.version, snapshot: observation.snapshot), under: policy
        )
        let unroutable = try await observation.watch?.newlyUnroutable(deliberation, of: desk) ?? []
        // Nobody is told that there is nobody on the word of a calendar that may have changed.
        guard unroutable.isEmpty || roster.isFresh else {
            roster.forget()
            return Turn(goesOn: true)
        }
        var turn = try await place(deliberation, unroutable: unroutable, of: observation, policy: policy)
        guard let alarms = observation.watch else { return turn }
        let tended = try await alarms.tend(
            under: deliberation, policy: policy, hours: roster.hours, now: now, excuses: watch.excuses,
            of: desk, logger: logger)
        // Of a great many that are due the rest goes on at once, unless somebody waits for an offer.
        tendedAt = tended.goesOn && turn.offers == 0 ? nil : steadyNow()
        turn.hasChanged = turn.hasChanged || tended.hasChanged
        turn.goesOn = turn.goesOn || tended.goesOn
        if let nextLook = tended.nextLook { turn.wakes(at: nextLook) }
        return turn
    }

    /// Makes the offers that were decided, and records the leads found unroutable.
    private mutating func place(
        _ deliberation: Deliberation, unroutable: Set<LeadID>, of observation: RoutingObservation,
        policy: Policy
    ) async throws -> Turn {
        let idle = Turn(
            nextDeadline: [deliberation.firstHoldEnds, observation.nextDeadline].compactMap { $0 }.min())
        let offers = deliberation.offers
        guard !offers.isEmpty || !unroutable.isEmpty else { return idle }
        let decisions = deliberation.decisions(on: unroutable.union(offers.map(\.lead)))
        let batch = DecisionBatch(
            input: deliberation.essentialInput(with: unroutable), decisions: decisions,
            lastBatch: observation.lastBatch, worker: name)
        switch try await desk.commit(batch, policy: policy) {
        case .stale:
            front.forget()
            staleInRow += 1
            // Somebody else was faster: look again. Ten times in a row is no race any more, so it waits for the next poll.
            guard staleInRow % 10 == 0 else { return Turn(goesOn: true) }
            logger.warning("batches refused in a row", metadata: ["count": "\(staleInRow)"])
            return idle
        case .committed(let number):
            staleInRow = 0
            front.pass(Set(offers.map(\.lead)), of: observation.snapshot.waiting)
            report(batch, number: number)
            return Turn(
                offers: offers.count, hasChanged: true,
                goesOn: observation.mayHoldMore(after: offers), nextDeadline: idle.nextDeadline)
        }
    }

    private func report(_ batch: DecisionBatch, number: Int64) {
        for decision in batch.decisions {
            switch decision.outcome {
            case .offer(let grant):
                logger.info(
                    "lead offered",
                    metadata: ["lead": "\(decision.lead)", "staff": "\(grant.staff)", "batch": "\(number)"])
                if decision.explanation.isDeclineMemoryVoid {
                    logger.warning("everybody declined a lead", metadata: ["lead": "\(decision.lead)"])
                }
            case .unroutable(let reason):
                logger.warning(
                    "nobody can take a lead",
                    metadata: ["lead": "\(decision.lead)", "reason": "\(reason.rawValue)"])
            case .noSeat, .held: break
            }
        }
    }
}
