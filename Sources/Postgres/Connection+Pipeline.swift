import CLibPQ

extension Connection {
    /// When a round trip makes something durable, which decides what its failure means.
    enum Effect {
        /// Nothing: it is part of a transaction that goes on.
        case none
        /// At its end, as it is a transaction of its own.
        case implicit
        /// With its last statement, which is COMMIT.
        case commit
    }

    /// Runs the queries in one round trip, behind `opening` when no transaction is open yet.
    ///
    /// - Parameters:
    ///   - opening: BEGIN and what belongs to it; its rows are not returned.
    ///   - commits: the last query is COMMIT. Then cancelling the task has no effect any more: only the deadline ends
    ///     the wait, by closing the socket, since a cancelled COMMIT would answer with success without being durable.
    func exchange(
        opening: [Query] = [],
        _ queries: [Query],
        until deadline: ContinuousClock.Instant,
        commits: Bool = false
    ) async throws -> [Rows] {
        let limit = CallLimit(until: deadline, wakeUp: wakeUp)
        return try await cancellable(limit) {
            let wire = try readyWire()
            do throws(Interruption) {
                try limit.check()
            } catch {
                throw error.beforeSending(queries.first?.statement.name ?? "nothing")
            }
            let isOutside = wire.transactionStatus == PQTRANS_IDLE
            let preamble = isOutside ? opening : []
            let effect: Effect = commits ? .commit : isOutside && preamble.isEmpty ? .implicit : .none
            let call = commits ? CallLimit(until: deadline, wakeUp: nil) : limit
            defer { noteUsability() }
            let results = try run(preamble + queries, on: wire, call, effect, mayRepeat: isOutside)
            return results.dropFirst(preamble.count).map(Rows.init)
        }
    }

    private func run(
        _ queries: [Query],
        on wire: Wire,
        _ limit: CallLimit,
        _ effect: Effect,
        mayRepeat: Bool
    ) throws(PostgresError) -> [ResultSet] {
        guard !queries.isEmpty else { return [] }
        var reply: Reply
        do {
            _ = wire.takeReplicationWarning()
            reply = try wire.send(queries, named: server.namedStatements, &statements)
        } catch {
            drop()
            throw .connectionLost(statement: queries[0].statement.name, outcome: .notSent)
        }
        do {
            try wire.receive(&reply, limit)
        } catch {
            return try settle(&reply, on: wire, error, effect)
        }
        for (key, name) in reply.prepared { statements.remember(key, as: name) }
        guard let refusal = reply.failure else {
            try checkCommit(reply, on: wire, effect)
            return reply.results
        }
        if mayRepeat || effect == .commit { rollBack(wire) }
        if refusal.failure.isStalePlan {
            for query in queries where query.statement.name == refusal.failure.statement {
                statements.forget(query.statement)
            }
            let hasCommitted = reply.results.contains { $0.command == "COMMIT" }
            if mayRepeat && !hasCommitted && self.wire != nil {
                return try run(queries, on: wire, limit, effect, mayRepeat: false)
            }
        }
        throw .rejected(refusal.failure)
    }

    /// Ends the open transaction, if there is one, without effect; a connection that cannot do so is closed.
    func rollBack() {
        if openStream != nil { drop() }
        guard let wire else { return }
        rollBack(wire)
        noteUsability()
    }

    private func rollBack(_ wire: Wire) {
        guard wire.transactionStatus != PQTRANS_IDLE else { return }
        let limit = CallLimit(until: .now + Self.grace, wakeUp: nil)
        do {
            var reply = try wire.send([TransactionOptions.rollback()], named: false, &statements)
            try wire.receive(&reply, limit)
            if reply.failure != nil || wire.transactionStatus != PQTRANS_IDLE { drop() }
        } catch {
            drop()
        }
    }

    /// COMMIT succeeds under the name ROLLBACK in a failed transaction, and with a warning when it is not durable.
    private func checkCommit(_ reply: Reply, on wire: Wire, _ effect: Effect) throws(PostgresError) {
        if effect == .none { return }
        if wire.takeReplicationWarning() { throw .outcomeUnknown(statement: reply.statement) }
        guard effect == .implicit || reply.results.last?.command == "COMMIT" else {
            throw .rejected(QueryFailure(sqlState: "25P02", statement: reply.statement))
        }
    }

    /// Makes the best of a round trip whose answer did not come, and closes the connection.
    private func settle(
        _ reply: inout Reply,
        on wire: Wire,
        _ interruption: Interruption,
        _ effect: Effect
    ) throws(PostgresError) -> [ResultSet] {
        defer { drop() }
        let statement = reply.statement
        switch (interruption, effect) {
        case (.lost, _):
            break
        case (.deadline, .commit), (.cancelled, .commit):
            throw .outcomeUnknown(statement: statement)
        case (.deadline, .implicit), (.cancelled, .implicit), (.deadline, .none), (.cancelled, .none):
            CancelRequest.start(for: wire.connection)
            try? wire.receive(&reply, CallLimit(until: .now + Self.grace, wakeUp: nil))
        }
        let isSettled = reply.isSynced || (effect == .commit && reply.isComplete)
        if isSettled, reply.failure == nil, effect != .none {
            try checkCommit(reply, on: wire, effect)
            return reply.results
        }
        // A refusal, even the one that ends the session, comes instead of the effect. It is no proof only where the
        // transaction may be committing: in COMMIT, or after the last statement when there is none.
        let isCommitting = reply.isAtTheEnd(orInLastStatement: effect == .commit)
        let isRefused = reply.failure != nil && (reply.isSynced || !isCommitting)
        let outcome: PostgresError.Outcome = effect == .none || isRefused ? .notSent : .unknown
        switch interruption {
        case .lost where effect == .commit && outcome == .unknown:
            throw .outcomeUnknown(statement: statement)
        case .lost:
            throw .connectionLost(statement: statement, outcome: outcome)
        case .deadline:
            throw .deadlineExceeded(statement: statement, outcome: outcome)
        case .cancelled:
            throw outcome == .notSent ? .cancelled : .connectionLost(statement: statement, outcome: .unknown)
        }
    }
}
