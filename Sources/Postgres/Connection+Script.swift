import CLibPQ

extension Connection {
    /// Runs many statements from one text by the simple protocol, for migrations; rows are thrown away.
    ///
    /// Without `begin` in it the text is one transaction. The text must not be built from data.
    /// - Throws: as ``rows(_:within:)``; the statement is named `script`.
    package func script(_ sql: String, within limit: Duration? = nil) async throws {
        let limit = CallLimit(until: .now + (limit ?? Self.defaultLimit), wakeUp: wakeUp)
        try await cancellable(limit) {
            let wire = try readyWire()
            do throws(Interruption) {
                try limit.check()
            } catch {
                throw error.beforeSending("script")
            }
            guard PQsendQuery(wire.connection, sql) == 1 else {
                drop()
                throw PostgresError.connectionLost(statement: "script", outcome: .notSent)
            }
            defer { noteUsability() }
            try finishScript(on: wire, limit)
        }
    }

    private func finishScript(on wire: Wire, _ limit: CallLimit) throws(PostgresError) {
        var failure: ServerFailure?
        do throws(Interruption) {
            while let result = try wire.nextResult(limit) {
                let set = ResultSet(owning: result, statement: "script")
                guard set.status == PGRES_FATAL_ERROR else { continue }
                guard let refusal = set.failure(), !refusal.isFatal else { throw .lost }
                failure = failure ?? refusal
            }
        } catch {
            if error != .lost { CancelRequest.start(for: wire.connection) }
            drop()
            // Some of the statements may have been committed by the text itself.
            if error == .deadline { throw .deadlineExceeded(statement: "script", outcome: .unknown) }
            throw .connectionLost(statement: "script", outcome: .unknown)
        }
        if let failure { throw .rejected(failure.failure) }
    }
}
