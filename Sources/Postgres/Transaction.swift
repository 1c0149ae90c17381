import Synchronization

/// A transaction under way; valid only inside the closure it was given to.
///
/// BEGIN, the prelude and the first statement travel together. A failed statement dooms the transaction, as in
/// PostgreSQL itself: it is rolled back even when the closure swallows the error.
package final class Transaction: Sendable {
    private struct State {
        var hasBegun = false
        var isOver = false
        var failure: PostgresError?
    }

    /// When the transaction's time is over; statements, and the pauses of a caller, have to fit in.
    package let deadline: ContinuousClock.Instant
    private let connection: Connection
    private let opening: [Query]
    private let state = Mutex(State())

    init(on connection: Connection, opening: [Query], until deadline: ContinuousClock.Instant) {
        self.connection = connection
        self.opening = opening
        self.deadline = deadline
    }

    /// Runs one statement.
    /// - Throws: ``PostgresError``.
    package func rows(_ query: Query) async throws -> Rows {
        try await pipeline([query])[0]
    }

    /// Runs the statements in one round trip, in order, up to the first failure.
    /// - Throws: ``PostgresError``.
    package func pipeline(_ queries: [Query]) async throws -> [Rows] {
        try await step { try await connection.exchange(opening: opening, queries, until: deadline) }
    }

    /// Runs one statement for its effect.
    /// - Returns: the number of rows it affected.
    /// - Throws: ``PostgresError``.
    @discardableResult
    package func execute(_ query: Query) async throws -> Int {
        try await rows(query).affected
    }

    /// Reads any number of rows in flat memory; see ``Connection/stream(_:batch:within:reading:_:)``.
    nonisolated(nonsending)
        package func stream<Value: Sendable>(
            _ query: Query,
            batch size: Int = 500,
            reading read: @escaping @Sendable (inout Row) throws -> Value,
            _ consume: nonisolated(nonsending) ([Value]) async throws -> Void
        ) async throws -> Int
    {
        try await step {
            _ = try await connection.exchange(opening: opening, [], until: deadline)
            let left = ContinuousClock.now.duration(to: deadline)
            return try await connection.stream(query, batch: size, within: left, reading: read, consume)
        }
    }

    /// What doomed the transaction, if anything did.
    var failure: PostgresError? { state.withLock { $0.failure } }

    /// Sends COMMIT; with nothing begun there is nothing to send.
    ///
    /// - Throws: ``PostgresError/outcomeUnknown(statement:)`` when no answer says whether it took effect; anything else
    ///   means it did not.
    func commit() async throws {
        guard finish() else { return }
        _ = try await connection.exchange([TransactionOptions.commit()], until: deadline, commits: true)
    }

    /// Sends ROLLBACK. What is not rolled back by it is so by closing the connection.
    func rollBack() async {
        guard finish() else { return }
        await connection.rollBack()
    }

    /// Ends the use of this handle: a late call must not reach the connection's next user.
    private func finish() -> Bool {
        state.withLock {
            $0.isOver = true
            return $0.hasBegun
        }
    }

    nonisolated(nonsending)
        private func step<Value>(_ body: nonisolated(nonsending) () async throws -> Value) async throws
        -> Value
    {
        let isOver = state.withLock {
            $0.hasBegun = $0.hasBegun || !$0.isOver
            return $0.isOver
        }
        guard !isOver else { throw PostgresError.closed }
        do {
            return try await body()
        } catch let error as PostgresError {
            // A value that could not be read says nothing about the transaction itself.
            if case .decoding = error { throw error }
            state.withLock { $0.failure = $0.failure ?? error }
            throw error
        }
    }
}
