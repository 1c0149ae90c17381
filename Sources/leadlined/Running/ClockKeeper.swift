import Admissions
import Logging
import ServiceLifecycle

/// Writes down how far a played clock came, so that a later start goes on there and never goes back.
struct ClockKeeper: Service {
    let data: DataFolder
    let time: PlayedTime
    let clock: DeskClock
    let logger: Logger

    /// Writes every half second, until shutdown and once more then.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            repeat {
                keep(isRunning: true)
            } while (try? await Task.sleep(for: .milliseconds(500))) != nil
        }
        keep(isRunning: false)
    }

    private func keep(isRunning: Bool) {
        var reached = time
        reached.real = RealClock.now()
        reached.desk = clock.now()
        reached.isRunning = isRunning
        do {
            try data.mark(.played(reached))
        } catch {
            logger.error("played clock not written down", metadata: ["error": "\(error.what)"])
        }
    }
}
