import Glibc
import ServiceLifecycle
import Synchronization
import UnixSignals

/// SIGTERM and SIGINT as requests to stop: the first asks, the second insists, the third ends the process at once.
///
/// ```
/// starting ──run(group)──▶ running ──1st──▶ draining ──2nd──▶ cancelled ──▶ (the database is stopped) ──▶ end
///     └──1st: noted, and run(group) returns at once
/// ```
final class StopSignals: Sendable {
    private struct State {
        var count = 0
        var group: ServiceGroup?
        var cancel: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    private init() {}

    /// Runs the body while signals are taken; their usual effect, the end of the process, is off meanwhile.
    ///
    /// The body is never cancelled by a signal: it has a database to stop.
    static func during<Value: Sendable>(
        _ body: (StopSignals) async throws -> Value
    ) async throws -> Value {
        let stop = StopSignals()
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                for await _ in signals { await stop.noteSignal() }
            }
            defer { tasks.cancelAll() }
            return try await body(stop)
        }
    }

    /// Whether a stop was asked for.
    var isAsked: Bool { state.withLock { $0.count > 0 } }

    /// Runs the group until its services end or a signal ends them; a stop that was asked for is no error.
    func run(_ group: ServiceGroup) async throws {
        let mayRun = state.withLock { state in
            if state.count == 0 { state.group = group }
            return state.count == 0
        }
        guard mayRun else { return }
        let running = Task { try await group.run() }
        state.withLock { $0.cancel = { running.cancel() } }
        do {
            try await withTaskCancellationHandler {
                try await running.value
            } onCancel: {
                running.cancel()
            }
        } catch {
            guard isAsked else { throw error }
        }
    }

    private func noteSignal() async {
        let (count, group, cancel) = state.withLock { state in
            state.count += 1
            return (state.count, state.group, state.cancel)
        }
        switch count {
        case 1: await group?.triggerGracefulShutdown()
        case 2: cancel?()
        // The private database is left running; the next start takes it over.
        default: _exit(128 + SIGINT)
        }
    }
}
