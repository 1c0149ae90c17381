import ServiceLifecycle
import Store

/// Runs the hint channel for as long as the service runs.
struct HintService: Service {
    let hints: HintChannel

    func run() async throws {
        await cancelWhenGracefulShutdown { await hints.run() }
    }
}
