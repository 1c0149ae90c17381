import Admissions
import Logging
import Routing
import Store
import Worker

/// One seed's desk: the real core of some workers, people and callers, on the model of the tables, with faults.
///
/// The seed decides everything: who does what when, which call is delayed, cut or lost, which clock is set. Events are taken
/// one at a time in the order of simulated time; a transaction of the model is whole, and between a worker's look and its
/// commit everybody else may have acted.
///
///     running ──all inquiries in, time up──▶ quiet: no faults, everybody answers ──nothing waits──▶ at rest
package final class Simulation: @unchecked Sendable {
    // Safe: everything runs on the thread that calls `run()`; its loop is the only executor of its tasks.
    /// What everything follows from.
    package let seed: UInt64
    /// What it came to so far.
    package internal(set) var report = SeedReport()
    /// The first claim found broken; the run ends with it.
    package internal(set) var violation: Violation?
    /// The events, when asked for.
    package internal(set) var trace: [String]?

    let traits: Traits
    let fault: ModelFault?
    var random: SeededRandom
    var tables: ModelTables
    var checker = Checker()
    var agenda = Agenda<Event>()
    var time = Duration.zero
    var isQuiet = false
    /// What the clock of the database's machine shows beside true time, and each time it was set.
    var offset = Duration.zero
    var jumps: [Jump] = []
    let loop = TurnLoop()
    var workers: [SimulatedWorker] = []
    var people: [SimulatedPerson] = []
    var leadsLeft: Int
    private static let silent = Logger(label: "simulation", factory: { _ in SwiftLogNoOpLogHandler() })
    private static let origin = ContinuousClock.now

    /// 2026-11-20T12:00:00Z, a Friday.
    static let start = Instant(seconds: 1_795_176_000)

    /// A clock that was set.
    struct Jump {
        let at: Duration
        let by: Duration
        /// What it showed before.
        let shown: Instant
        /// The worker whose machine it was; nil for the database's.
        let worker: Int?
    }

    /// What can happen next.
    enum Event {
        case wake(worker: Int, ticket: Int)
        case hint(worker: Int)
        case start(worker: Int)
        case kill(worker: Int)
        case inquiry
        case join(LeadID)
        case look(person: Int)
        case answer(Answer)
        case setClock
        case correctClock(worker: Int?, by: Duration)
        case newPolicy
        case quiet
    }

    /// - Parameters:
    ///   - fault: a bug for the model, to see whether it is found.
    ///   - isTraced: whether to write down each event.
    package init(seed: UInt64, fault: ModelFault? = nil, isTraced: Bool = false) {
        self.seed = seed
        self.fault = fault
        var random = SeededRandom(seed: seed)
        let traits = Traits(using: &random)
        tables = ModelTables(
            people: Simulation.staff(traits, using: &random), policy: traits.policy, fault: fault)
        self.traits = traits
        self.random = random
        leadsLeft = traits.leads
        if isTraced { trace = [] }
    }

    /// Runs it to its end.
    /// - Returns: the claim it found broken, if any.
    @discardableResult
    package func run() -> Violation? {
        report.seeds = 1
        prepare()
        while violation == nil, let (at, event) = agenda.next() {
            time = at
            report.events += 1
            report.mix(UInt64(truncatingIfNeeded: at.components.attoseconds / 1_000_000_000))
            take(event)
            loop.drain()
            checkTimers()
            if isQuiet, isAtRest || time > traits.quietFrom + Simulation.timeToRest { break }
            if report.events > 60_000 { fail(.liveness, "it does not come to rest within 60 000 events") }
        }
        if violation == nil { checkRest() }
        end()
        report.simulated = time
        return violation
    }

    private func take(_ event: Event) {
        switch event {
        case .wake(let number, let ticket): wake(workers[number], ticket: ticket)
        case .hint(let number): hint(workers[number])
        case .start(let number): start(workers[number])
        case .kill(let number): kill(workers[number])
        case .inquiry: takeInquiry()
        case .join(let lead): join(lead)
        case .look(let number): look(people[number])
        case .answer(let answer): deliver(answer)
        case .setClock: setClock()
        case .correctClock(let worker, let by): correctClock(of: worker, by: by)
        case .newPolicy: changePolicy()
        case .quiet: becomeQuiet()
        }
    }

    /// Ends the tasks that still wait, so that nothing outlives the run.
    private func end() {
        for worker in workers {
            worker.isAlive = false
            worker.waiting?.continuation.resume(throwing: Killed())
            worker.waiting = nil
        }
        loop.drain()
    }

    // MARK: Time

    /// The desk's time, as the database and the service read it.
    var now: Instant { Simulation.start + time + offset }

    /// What a worker's clock shows.
    func reading(of worker: SimulatedWorker) -> Instant {
        worker.isLocal ? now : Simulation.start + time + worker.offset + worker.skew
    }

    func has(_ feature: Traits.Feature) -> Bool { !isQuiet && traits.has(feature) }

    /// Whether a fault of a kind strikes now.
    func strikes(_ feature: Traits.Feature, rate: Int? = nil) -> Bool {
        has(feature) && random.isOne(in: rate ?? traits.faultRate)
    }

    func say(_ line: @autoclosure () -> String) {
        guard trace != nil else { return }
        let seconds = Double(time.microseconds) / 1_000_000
        trace?.append("\(seconds) \(line())")
    }

    func fail(_ claim: Claim, _ what: String) {
        guard violation == nil else { return }
        violation = Violation(claim: claim, what: what)
        say("BROKEN: \(claim.words): \(what)")
    }

    // MARK: Workers

    /// A life of a worker, from its start to its end by violence.
    func start(_ worker: SimulatedWorker) {
        guard !worker.isAlive else { return }
        worker.isAlive = true
        worker.life += 1
        worker.healthySince = time
        worker.firstReadAt = nil
        worker.stretchesSeen = []
        worker.look = nil
        worker.lastScan = nil
        say("worker \(worker.number) starts")
        Task(executorPreference: loop) { await self.live(worker) }
    }

    /// Runs on the loop: what ``Worker/Worker`` does, with the simulation's line and waits.
    private func live(_ worker: SimulatedWorker) async {
        let clock = DeskClock { self.readClock(of: worker) }
        var dispatcher = Dispatcher(
            desk: SimulatedDesk(simulation: self, worker: worker), clock: clock, name: "w\(worker.number)",
            logger: Simulation.silent, steadyNow: { Simulation.origin + self.time })
        var pace = Pace(clock: clock)
        do {
            while true {
                worker.isHinted = false
                worker.turnReadAt = nil
                do {
                    let turn = try await dispatcher.turn()
                    report.turns += 1
                    say("worker \(worker.number): \(turn)")
                    if turn.hasChanged { hintAll(but: worker) }
                    let pause = pace.pause(after: turn)
                    check(.pauses, pause <= .seconds(1), "a pause of \(pause)")
                    if pause > .zero, !worker.isHinted { try await wait(worker, for: .hint, pause) }
                } catch let killed as Killed {
                    throw killed
                } catch {
                    say("worker \(worker.number) could not take its turn: \(error)")
                    if error is ModelConstraint { fail(.seats, "\(error)") }
                    worker.healthySince = time + .seconds(1)
                    try await wait(worker, for: .rest, pace.pauseAfterFault())
                }
            }
        } catch {
            say("worker \(worker.number) is gone")
        }
    }

    private func readClock(of worker: SimulatedWorker) -> Instant {
        if worker.firstReadAt == nil { worker.firstReadAt = time }
        if worker.turnReadAt == nil {
            worker.turnReadAt = time
            worker.stretchesSeen.insert(stretch(of: worker, at: time))
        }
        return reading(of: worker)
    }

    func wait(_ worker: SimulatedWorker, for what: SimulatedWorker.Waiting, _ duration: Duration) async throws
    {
        guard worker.isAlive, violation == nil else { throw Killed() }
        worker.ticket += 1
        agenda.note(.wake(worker: worker.number, ticket: worker.ticket), at: time + duration)
        try await withUnsafeThrowingContinuation { continuation in
            worker.waiting = (what, worker.ticket, continuation)
        }
    }

    private func wake(_ worker: SimulatedWorker, ticket: Int) {
        guard let waiting = worker.waiting, waiting.ticket == ticket else { return }
        worker.waiting = nil
        waiting.continuation.resume()
    }

    private func hint(_ worker: SimulatedWorker) {
        guard worker.isAlive else { return }
        worker.isHinted = true
        if let waiting = worker.waiting, waiting.what == .hint { wake(worker, ticket: waiting.ticket) }
    }

    /// Ends a worker's process; another one starts a while later.
    func kill(_ worker: SimulatedWorker) {
        guard worker.isAlive, !isQuiet, let waiting = worker.waiting else { return }
        switch waiting.what {
        case .arrival: report.count(.killedBeforeItsCall)
        case .reply: report.count(.killedAfterItsCall)
        case .hint, .rest: report.count(.killedAsleep)
        }
        worker.isAlive = false
        worker.waiting = nil
        waiting.continuation.resume(throwing: Killed())
        agenda.note(.start(worker: worker.number), at: time + random.milliseconds(50...4000))
    }

    /// Tells every worker that there may be something to do, as far as hints get there.
    func hintAll(but sender: SimulatedWorker? = nil) {
        for worker in workers where worker.isAlive && worker !== sender {
            if strikes(.lostHints, rate: 10 * traits.faultRate) {
                report.count(.hintLost)
                continue
            }
            agenda.note(.hint(worker: worker.number), at: time + random.milliseconds(1...4))
            if strikes(.doubleHints, rate: 10 * traits.faultRate) {
                report.count(.hintDoubled)
                agenda.note(.hint(worker: worker.number), at: time + random.milliseconds(1...900))
            }
        }
    }

    // MARK: Lines

    /// The way of a call to the tables.
    func send(_ worker: SimulatedWorker, isLook: Bool) async throws {
        var latency = random.milliseconds(1...3)
        if strikes(.delays) { latency = delayed(worker) }
        if isLook, strikes(.slowLooks, rate: 10 * traits.faultRate) {
            report.count(.slowLook)
            latency += random.milliseconds(20...150)
        }
        if strikes(.crashes) { agenda.note(.kill(worker: worker.number), at: time) }
        try await wait(worker, for: .arrival, latency)
        if strikes(.cutCalls) {
            report.count(.callCut)
            throw StoreError.busy(retryAfter: .seconds(1))
        }
    }

    /// The way of its reply.
    func reply(_ worker: SimulatedWorker, isWrite: Bool) async throws {
        let latency = strikes(.delays) ? delayed(worker) : random.milliseconds(1...3)
        if strikes(.crashes) { agenda.note(.kill(worker: worker.number), at: time) }
        try await wait(worker, for: .reply, latency)
        if isWrite, strikes(.lostReplies, rate: 3 * traits.faultRate) {
            report.count(.replyLost)
            throw StoreError.outcomeUnknown
        }
    }

    private func delayed(_ worker: SimulatedWorker) -> Duration {
        report.count(.delay)
        let delay = random.milliseconds(200...4000)
        worker.healthySince = max(worker.healthySince, time + delay)
        return delay
    }
}
