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
    ///   - hints: the worker's own channel, deaf to itself: it knows itself what it did; ``run()`` keeps it going.
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
        var pace = Pace(clock: clock)
        while !Task.isCancelled {
            // Read before the look: a hint that comes during it is not slept through.
            let mark = hints.mark
            let pause: Duration
            do {
                let turn = try await dispatcher.turn()
                if turn.hasChanged { hints.send() }
                pause = pace.pause(after: turn)
            } catch {
                if Task.isCancelled { break }
                let rest = pace.pauseAfterFault()
                logger.error(
                    "the worker could not take its turn",
                    metadata: ["error": "\(error)", "faults": "\(pace.faults)"])
                try? await Task.sleep(for: rest)
                pause = .zero
            }
            if pause > .zero { _ = await hints.next(after: mark, within: pause) }
        }
    }
}
