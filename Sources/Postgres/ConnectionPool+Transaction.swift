extension ConnectionPool {
    /// Runs the closure in a transaction and commits it.
    ///
    /// BEGIN, the prelude and the first statement travel in one round trip. The closure may run several times: the
    /// whole transaction is repeated after 40001, 40P01 and the loss of the connection before COMMIT was sent, so it
    /// must have no other effects. After COMMIT was sent and its answer was lost it is repeated only if the options
    /// say `idempotent`. Cancelling the task before COMMIT rolls back; after that it changes nothing.
    /// - Throws: ``PostgresError``, and what the closure throws, which rolls back. In doubt about a lost COMMIT the
    ///   error is ``PostgresError/outcomeUnknown(statement:)``, whatever the repeat failed with.
    @discardableResult
    nonisolated(nonsending)
        package func transaction<Value: Sendable>(
            _ options: TransactionOptions = TransactionOptions(),
            prelude: [Query] = [],
            _ body: nonisolated(nonsending) (Transaction) async throws -> Value
        ) async throws -> Value
    {
        try await repeating(options) { connection, deadline in
            let opening = [options.begin] + prelude
            let transaction = Transaction(on: connection, opening: opening, until: deadline)
            do {
                let value = try await body(transaction)
                if let failure = transaction.failure { throw failure }
                if Task.isCancelled { throw PostgresError.cancelled }
                try await transaction.commit()
                return value
            } catch {
                await transaction.rollBack()
                // The closure may have wrapped or replaced an error that a repeat would cure.
                if let failure = transaction.failure, !(error is PostgresError), failure.isTransient {
                    throw failure
                }
                throw error
            }
        }
    }

    /// Runs BEGIN, the prelude, the queries and COMMIT as one pipeline: all of it in a single round trip.
    ///
    /// Repeated like ``transaction(_:prelude:_:)``; once sent, only the deadline ends the wait, not cancellation.
    /// - Returns: the rows of `queries`, in order.
    /// - Throws: ``PostgresError``.
    nonisolated(nonsending)
        package func oneRoundTrip(
            _ options: TransactionOptions,
            prelude: [Query] = [],
            _ queries: [Query]
        ) async throws -> [Rows]
    {
        let all = [options.begin] + prelude + queries + [TransactionOptions.commit()]
        return try await repeating(options) { connection, deadline in
            let rows = try await connection.exchange(all, until: deadline, commits: true)
            return Array(rows.dropFirst(1 + prelude.count).dropLast())
        }
    }

    nonisolated(nonsending)
        private func repeating<Value: Sendable>(
            _ options: TransactionOptions,
            _ attempt: nonisolated(nonsending) (Connection, ContinuousClock.Instant) async throws -> Value
        ) async throws -> Value
    {
        var plan = RetryPlan(options, at: .now)
        while true {
            do {
                let connection = try await lease(until: plan.deadline)
                do {
                    let value = try await attempt(connection, plan.deadline)
                    await giveBack(connection)
                    return value
                } catch {
                    await giveBack(connection)
                    throw error
                }
            } catch {
                let pause = try plan.pause(after: error, at: .now)
                do {
                    try await Task.sleep(for: pause)
                } catch {
                    throw plan.report(PostgresError.cancelled)
                }
            }
        }
    }
}

extension PostgresError {
    /// A repeat of the whole transaction is safe and likely to succeed.
    fileprivate var isTransient: Bool {
        switch self {
        case .rejected(let failure): failure.isConflict || failure.isStalePlan
        case .connectionLost(_, outcome: .notSent): true
        case .busy, .closed, .unavailable, .connectionLost, .outcomeUnknown, .deadlineExceeded, .cancelled,
            .decoding:
            false
        }
    }
}
