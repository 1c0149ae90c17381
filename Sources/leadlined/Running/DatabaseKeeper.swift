import EmbeddedPostgres
import Logging
import ServiceLifecycle

/// Starts the private PostgreSQL again when its first process is gone: killed by the system short of memory, or by hand.
///
/// A crash of one of its other processes PostgreSQL mends by itself.
struct DatabaseKeeper: Service {
    let embedded: EmbeddedPostgres
    let logger: Logger
    var interval = Duration.seconds(1)

    /// Looks every second, until shutdown.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            while (try? await Task.sleep(for: interval)) != nil {
                // A file and a link of /proc: a look costs microseconds.
                if embedded.postmasterPID == nil { await restart() }
            }
        }
    }

    private func restart() async {
        logger.error("the database is gone, starting it again")
        do {
            try await embedded.start()
        } catch {
            // Requests are answered 503 meanwhile; the next look tries again.
            logger.error("the database does not start", metadata: ["error": "\(error)"])
        }
    }
}
