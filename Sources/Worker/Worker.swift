package import Admissions
package import Logging
import ServiceLifecycle
package import Store

/// The queue worker: waits until there may be something to do, looks, decides, and makes it true; over and over.
///
/// It keeps no state that anybody would miss: killed anywhere, it leaves whole transactions behind, and the next worker, here or
/// on another machine, goes on from the tables. Any number of them may run.
package struct Worker: Service {
    private let desk: Desk
    private let clock: DeskClock
    private let hints: HintChannel
    private let name: String
    private let logger: Logger

    /// - Parameters:
    ///   - desk: with the worker's login role.
    ///   - clock: the desk's time; deadlines and shifts follow it.
    ///   - hints: the worker's own channel; ``run()`` keeps it going.
    ///   - name: stands with each batch it decides; at most 100 characters.
    package init(desk: Desk, clock: DeskClock, hints: HintChannel, name: String, logger: Logger) {
        self.desk = desk
        self.clock = clock
        self.hints = hints
        self.name = String(name.prefix(100))
        self.logger = logger
    }

    /// Works until graceful shutdown or cancellation; a transaction under way is rolled back or finished, never left open.
    ///
    /// Faults of the database are logged and waited out: it never ends for them.
    package func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask { await hints.run() }
                await work()
                group.cancelAll()
            }
        }
    }

    private func work() async {
        var dispatcher = Dispatcher(desk: desk, clock: clock, name: name, logger: logger)
        let poll = Worker.pollInterval(rate: clock.rate)
        var faults = 0
        while !Task.isCancelled {
            // Read before the look: a hint that comes during it is not slept through.
            let mark = hints.mark
            let pause: Duration
            do {
                let turn = try await dispatcher.turn()
                faults = 0
                if turn.hasChanged { hints.send() }
                pause = turn.goesOn ? .zero : Worker.pause(until: turn.nextDeadline, clock: clock, poll: poll)
            } catch {
                if Task.isCancelled { break }
                faults += 1
                logger.error(
                    "the worker could not take its turn",
                    metadata: ["error": "\(error)", "faults": "\(faults)"])
                // A hint must not cut this short: nothing would be gained by asking again at once.
                try? await Task.sleep(for: .milliseconds(min(1000, 50 << min(faults, 5))))
                pause = .zero
            }
            if pause > .zero { _ = await hints.next(after: mark, within: pause) }
        }
    }

    /// How long it waits at most: a second of the desk's time, within 20 ms and a second of real time.
    static func pollInterval(rate: Double) -> Duration {
        max(.milliseconds(20), min(.seconds(1), .seconds(1) / max(1, rate)))
    }

    /// The time to a deadline of the desk's clock, within a millisecond and the poll interval.
    ///
    /// A deadline that has passed was excused by the turn (a clock jump): it is looked at again 20 times a second.
    static func pause(until deadline: Instant?, clock: DeskClock, poll: Duration) -> Duration {
        guard let deadline else { return poll }
        let ahead = clock.realTime(until: deadline)
        return ahead == .zero ? min(poll, .milliseconds(50)) : max(.milliseconds(1), min(poll, ahead))
    }
}
