import Synchronization

/// A bounded number of connections to one server, leased one caller at a time.
///
/// Askers are served in order of arrival, wait for at most the wait limit, and are refused at once when too many wait
/// already. A connection that is broken, or given back in the middle of a transaction, is closed and replaced.
package final class ConnectionPool: Sendable {
    private let server: Server
    private let waitLimit: Duration
    private let state: Mutex<PoolState>
    /// Told when the last lease comes back after ``close()``.
    private let drain = Mutex<[CheckedContinuation<Void, Never>]>([])

    /// Makes a pool; connections are opened when they are asked for.
    /// - Parameters:
    ///   - size: the most connections at a time.
    ///   - maximumWaiters: the most callers waiting; the next gets ``PostgresError/busy``.
    ///   - waitLimit: the longest wait for a connection, opening it included; then ``PostgresError/busy``.
    package init(server: Server, size: Int, maximumWaiters: Int, waitLimit: Duration) {
        precondition(size > 0, "a pool needs at least one connection")
        self.server = server
        self.waitLimit = waitLimit
        state = Mutex(PoolState(size: size, maximumWaiters: maximumWaiters))
    }

    /// Leases a connection to the closure. Nothing is retried.
    /// - Parameter limit: bounds the wait for the connection, as the pool's wait limit does; calls on it have their own.
    /// - Throws: ``PostgresError/busy``, `unavailable`, `closed`, `cancelled`, and what the closure throws.
    @discardableResult
    nonisolated(nonsending)
        package func withConnection<Value: Sendable>(
            within limit: Duration = .seconds(30),
            _ body: nonisolated(nonsending) (Connection) async throws -> Value
        ) async throws -> Value
    {
        let connection = try await lease(until: .now + limit)
        do {
            let value = try await body(connection)
            await giveBack(connection)
            return value
        } catch {
            await giveBack(connection)
            throw error
        }
    }

    /// How the pool is used at this moment, for metrics.
    package var occupancy: Occupancy {
        state.withLock { Occupancy(taken: $0.taken, idle: $0.idle.count, waiting: $0.waiting.count) }
    }

    /// A pool's connections and callers, counted.
    package struct Occupancy: Sendable, Equatable {
        /// Connections that are leased or being opened.
        package let taken: Int
        /// Connections that rest.
        package let idle: Int
        /// Callers that wait for one.
        package let waiting: Int

        /// Counts for comparison.
        package init(taken: Int, idle: Int, waiting: Int) {
            self.taken = taken
            self.idle = idle
            self.waiting = waiting
        }
    }

    /// Refuses new callers, waits for the leases to end, and closes all connections.
    package func close() async {
        let (waiting, idle) = state.withLock { $0.close() }
        for waiter in waiting { _ = waiter.answer(.failure(.closed)) }
        for connection in idle { await connection.close() }
        await withCheckedContinuation { continuation in
            drain.withLock { $0.append(continuation) }
            finishDraining()
        }
    }

    private func finishDraining() {
        guard state.withLock({ $0.isClosed && $0.taken == 0 }) else { return }
        let waiting = drain.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Takes a connection out of the pool; every lease is followed by one ``giveBack(_:)``.
    func lease(until deadline: ContinuousClock.Instant) async throws(PostgresError) -> Connection {
        let patience = min(deadline, .now + waitLimit)
        while true {
            switch try await grant(until: patience) {
            case .lease(let connection):
                if connection.isReadyForUse { return connection }
                await giveBack(connection)
            case .open:
                return try await open(until: patience)
            }
        }
    }

    private func grant(until patience: ContinuousClock.Instant) async throws(PostgresError) -> PoolGrant {
        switch state.withLock({ $0.ask(at: .now) }) {
        case .granted(let grant):
            return grant
        case .refused(let error):
            throw error
        case .queued(let waiter):
            let answer = await waiter.wait(until: patience)
            if case .failure = answer { state.withLock { $0.leave(waiter) } }
            return try answer.get()
        }
    }

    private func open(until patience: ContinuousClock.Instant) async throws(PostgresError) -> Connection {
        do {
            let connection = try await Connection.open(
                server, within: ContinuousClock.now.duration(to: patience))
            state.withLock { $0.noteOpened() }
            return connection
        } catch PostgresError.cancelled {
            // Says nothing about the server: the place goes to the next in the queue.
            pass(on: .open)
            throw .cancelled
        } catch {
            let refusal = (error as? PostgresError).map(Self.asRefusal) ?? .unavailable(reason: "\(error)")
            let unserved = state.withLock { $0.noteRefusal(refusal, at: .now) }
            for waiter in unserved { _ = waiter.answer(.failure(refusal)) }
            finishDraining()
            throw refusal
        }
    }

    /// To somebody who only wanted a connection, a server that does not answer is one that is not there.
    private static func asRefusal(_ error: PostgresError) -> PostgresError {
        guard case .deadlineExceeded = error else { return error }
        return .unavailable(reason: "no answer from the server in time")
    }

    /// Returns a lease: to the next in the queue, to the idle ones, or, if it is of no more use, to nobody.
    func giveBack(_ connection: Connection) async {
        if connection.isReadyForUse && !state.withLock({ $0.isClosed }) {
            pass(on: .lease(connection))
        } else {
            await connection.close()
            pass(on: .open)
        }
        finishDraining()
    }

    private func pass(on grant: PoolGrant) {
        while let waiter = state.withLock({ $0.next(for: grant) }) {
            if waiter.answer(.success(grant)) { return }
        }
    }
}
