package import Admissions
package import Logging
import Routing
import ServiceLifecycle
package import Store

/// Carries alarms out of the building: calls the rungs of the ladder, one after the other and again and again, until somebody
/// acknowledges the alarm or its cause is over.
///
/// What is due is leased, so any number of processes may run one; a call that a process took and did not note goes out again.
package struct Pager: Service {
    /// Sends one message; returns when it is delivered, throws when it is not.
    package typealias Send = @Sendable (PagerMessage) async throws -> Void

    private let desk: Desk
    private let clock: DeskClock
    private let send: Send
    private let logger: Logger

    /// - Parameters:
    ///   - desk: with the worker's login role.
    ///   - clock: the desk's time; rungs and repeats follow it.
    ///   - send: ends within half of ``Desk/callLease``.
    package init(desk: Desk, clock: DeskClock, send: @escaping Send, logger: Logger) {
        self.desk = desk
        self.clock = clock
        self.send = send
        self.logger = logger
    }

    /// Calls until graceful shutdown or cancellation; faults are logged and waited out.
    package func run() async throws {
        let poll = Pace.pollInterval(rate: clock.rate)
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                var pause = poll
                do {
                    if try await round() > 0 { pause = .zero }
                } catch {
                    if Task.isCancelled { break }
                    logger.error("the pager could not take its turn", metadata: ["error": "\(error)"])
                    pause = .seconds(1)
                }
                if pause > .zero { try? await Task.sleep(for: pause) }
            }
        }
    }

    /// Sends what is due now.
    /// - Returns: how many calls were tried.
    package func round() async throws -> Int {
        let due = try await desk.claimCalls(at: clock.now())
        guard !due.isEmpty else { return 0 }
        let policy = try await desk.policy()
        let hours = try await desk.hours()
        let logins = try await desk.staffNames().mapValues(\.login)
        let name = try await desk.profile()?.name ?? ""
        try await withThrowingTaskGroup(of: Void.self) { group in
            for call in due {
                group.addTask {
                    let rung = policy.rung(for: call, hours: hours, at: clock.now())
                    let message = PagerMessage(
                        call, call: rung.call, logins: rung.people.compactMap { logins[$0] }, desk: name)
                    try await deliver(message, of: call, policy: policy)
                }
            }
            try await group.waitForAll()
        }
        return due.count
    }

    private func deliver(_ message: PagerMessage, of call: DueCall, policy: Policy) async throws {
        let metadata: Logger.Metadata = [
            "alarm": "\(call.alarm)", "kind": "\(call.kind.rawValue)", "call": "\(message.call.rawValue)",
            "attempt": "\(call.attempt)",
        ]
        do {
            try await send(message)
        } catch {
            // Cancelled, it is left to its lease: whether it went out is not known.
            try Task.checkCancellation()
            logger.error(
                "pager failed", metadata: metadata.merging(["error": "\(error)"]) { old, _ in old })
            try await desk.note(call, failedUntil: clock.now() + Pager.pause(after: call.failures + 1))
            return
        }
        logger.warning("somebody was called", metadata: metadata)
        let now = clock.now()
        try await desk.note(
            call, sentTo: message.call, logins: message.logins,
            next: policy.nextCall(callingSince: call.callsSince, after: now), at: now)
    }

    /// Five seconds after the first failure, twice as long after each, a minute at most.
    static func pause(after failures: Int) -> Duration { .seconds(min(60, 5 << min(failures - 1, 4))) }
}

extension Policy {
    /// The rung to call now: the highest whose time has come, or where nobody is on it the next that has somebody; the one
    /// itself, without people, when all above are empty.
    fileprivate func rung(
        for call: DueCall, hours: DeskHours, at now: Instant
    ) -> (call: AlarmCall, people: [StaffID]) {
        let rungs = callOuts[rung(callingSince: call.callsSince, at: now)...].map { row in
            (call: row.call, people: hours.called(by: row.call, at: now))
        }
        return rungs.first { !$0.people.isEmpty } ?? rungs[0]
    }
}
