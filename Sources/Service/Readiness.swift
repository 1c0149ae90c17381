import Synchronization

/// Whether inquiries can be stored, asked at most once a second however often a load balancer asks.
final class Readiness: Sendable {
    private struct State {
        var isReady = false
        var askedAt: ContinuousClock.Instant?
    }

    private let ask: @Sendable () async throws -> Bool
    private let state = Mutex(State())

    /// - Parameter ask: whether the database answers and its schema is this program's.
    init(ask: @escaping @Sendable () async throws -> Bool) {
        self.ask = ask
    }

    /// The answer of the last second, or a new one.
    func isReady() async -> Bool {
        let now = ContinuousClock.now
        let known = state.withLock { state -> Bool? in
            if let askedAt = state.askedAt, now - askedAt < .seconds(1) { return state.isReady }
            state.askedAt = now
            return nil
        }
        if let known { return known }
        let isReady = (try? await ask()) ?? false
        state.withLock { $0.isReady = isReady }
        return isReady
    }
}

/// Asks a question until the answer is yes, which it then stays.
final class Once: Sendable {
    private let ask: @Sendable () async throws -> Bool
    private let isSettled = Mutex(false)

    init(_ ask: @escaping @Sendable () async throws -> Bool) {
        self.ask = ask
    }

    func isTrue() async throws -> Bool {
        if isSettled.withLock({ $0 }) { return true }
        let answer = try await ask()
        isSettled.withLock { $0 = $0 || answer }
        return answer
    }
}
