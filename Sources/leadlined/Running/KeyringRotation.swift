import Admissions
import Logging
import ServiceLifecycle
import Vault

/// Makes the key of each new month, and takes up keys that other processes wrote.
struct KeyringRotation: Service {
    let sealer: Sealer
    let file: String
    let logger: Logger
    var interval = Duration.seconds(3600)

    /// Looks at once and then every hour, until shutdown.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            repeat {
                rotate()
            } while (try? await Task.sleep(for: interval)) != nil
        }
    }

    private func rotate() {
        do {
            // A small file once an hour: not worth a thread of its own.
            try sealer.rotate(file: file, at: RealClock.now())
        } catch {
            // The keys at hand stay good; the next look tries again.
            logger.error("keyring not rotated", metadata: ["error": "\(error)"])
        }
    }
}
