import CLibPQ

/// A stream of rows that is being read.
struct OpenStream {
    let statement: String
    let limit: CallLimit
}

extension Connection {
    /// Reads any number of rows in flat memory: libpq holds one row, this a batch, and the server waits meanwhile.
    ///
    /// While it runs, other calls on the connection throw ``PostgresError/busy``. Ending early, by an error from
    /// `consume` for instance, cancels the statement and closes the connection.
    /// - Parameters:
    ///   - size: rows a batch.
    ///   - limit: the time for all of it, `consume` included; a minute when `nil`.
    ///   - read: makes the value of one row, on the connection's thread.
    ///   - consume: takes the values, in order; the next batch is read after it returns.
    /// - Returns: the number of rows.
    nonisolated(nonsending)
        package func stream<Value: Sendable>(
            _ query: Query,
            batch size: Int = 500,
            within limit: Duration? = nil,
            reading read: @escaping @Sendable (inout Row) throws -> Value,
            _ consume: nonisolated(nonsending) ([Value]) async throws -> Void
        ) async throws -> Int
    {
        var count = 0
        try await startStream(query, until: .now + (limit ?? .seconds(60)))
        do {
            while let values = try await nextBatch(size, read) {
                count += values.count
                try await consume(values)
            }
        } catch {
            await abandonStream()
            throw error
        }
        return count
    }

    private func startStream(_ query: Query, until deadline: ContinuousClock.Instant) async throws {
        let wire = try readyWire()
        guard wire.sendForStreaming(query) else {
            drop()
            throw PostgresError.connectionLost(statement: query.statement.name, outcome: .notSent)
        }
        let limit = CallLimit(until: deadline, wakeUp: wakeUp)
        openStream = OpenStream(statement: query.statement.name, limit: limit)
        noteUsability()
    }

    private func nextBatch<Value: Sendable>(
        _ size: Int,
        _ read: @escaping @Sendable (inout Row) throws -> Value
    ) async throws -> [Value]? {
        guard let stream = openStream, let wire else {
            throw PostgresError.connectionLost(statement: "stream", outcome: .notSent)
        }
        return try await cancellable(stream.limit) {
            var values: [Value] = []
            while values.count < size {
                guard let result = try nextResult(of: stream, on: wire) else {
                    openStream = values.isEmpty ? nil : stream
                    noteUsability()
                    return values.isEmpty ? nil : values
                }
                for index in 0..<result.rowCount {
                    var row = Row(result, index)
                    values.append(try read(&row))
                }
            }
            return values
        }
    }

    private func nextResult(of stream: OpenStream, on wire: Wire) throws(PostgresError) -> ResultSet? {
        let result: OpaquePointer?
        do {
            result = try wire.nextResult(stream.limit)
        } catch {
            throw error.beforeSending(stream.statement)
        }
        guard let result else { return nil }
        let set = ResultSet(owning: result, statement: stream.statement)
        switch set.status {
        case PGRES_SINGLE_TUPLE, PGRES_TUPLES_OK, PGRES_COMMAND_OK: return set
        default: break
        }
        guard let refusal = set.failure(), !refusal.isFatal else {
            throw .connectionLost(statement: stream.statement, outcome: .notSent)
        }
        throw .rejected(refusal.failure)
    }

    private func abandonStream() {
        guard openStream != nil, let wire else { return }
        CancelRequest.start(for: wire.connection)
        drop()
    }
}
