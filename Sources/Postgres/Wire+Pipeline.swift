import CLibPQ

/// Several statements in one round trip.
extension Wire {
    /// Hands the queries to libpq as one pipeline; they leave while the answers are awaited.
    /// - Throws: `.lost` when the connection no longer takes them; nothing has had an effect then.
    func send(_ queries: [Query], named: Bool, _ statements: inout PreparedStatements) throws(Interruption)
        -> Reply
    {
        guard PQenterPipelineMode(connection) == 1 else { throw .lost }
        var steps: [Reply.Step] = []
        var underway: [PreparedStatements.Key: String] = [:]
        for query in queries {
            let key = PreparedStatements.Key(query)
            var name = named ? statements.name(of: key) ?? underway[key] : nil
            if named && name == nil, let unused = statements.unusedName(for: key) {
                guard prepare(key, as: unused) else { throw .lost }
                steps.append(.prepare(key, name: unused))
                underway[key] = unused
                name = unused
            }
            guard execute(query, prepared: name) else { throw .lost }
            steps.append(.execute(query.statement))
        }
        guard PQpipelineSync(connection) == 1 else { throw .lost }
        return Reply(steps + [.sync])
    }

    /// Reads answers until the pipeline's end; after an interruption it may be called again with the same reply.
    func receive(_ reply: inout Reply, _ limit: CallLimit) throws(Interruption) {
        while !reply.isSynced {
            reply.take(try nextResult(limit))
            if reply.isLost { throw .lost }
        }
        guard PQexitPipelineMode(connection) == 1 else { throw .lost }
    }

    private func prepare(_ key: PreparedStatements.Key, as name: String) -> Bool {
        let types = key.types.map { Oid($0.rawValue) }
        return PQsendPrepare(connection, name, key.statement.sql, Int32(types.count), types) == 1
    }

    private func execute(_ query: Query, prepared name: String?) -> Bool {
        query.withParameterPointers { values, lengths, formats in
            let count = Int32(query.parameters.count)
            if let name {
                return PQsendQueryPrepared(connection, name, count, values, lengths, formats, 1) == 1
            }
            let types = query.parameters.map { Oid($0.type.rawValue) }
            let sql = query.statement.sql
            return PQsendQueryParams(connection, sql, count, types, values, lengths, formats, 1) == 1
        }
    }

    /// Sends one query outside a pipeline, its rows to be read one by one.
    func sendForStreaming(_ query: Query) -> Bool {
        execute(query, prepared: nil) && PQsetSingleRowMode(connection) == 1
    }
}

extension Query {
    /// The parameters as libpq wants them: pointers to the bytes, lengths, and 1 for "binary".
    fileprivate func withParameterPointers<Value>(
        _ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) -> Value
    ) -> Value {
        // One buffer for all, with a byte at the end so that an empty value has an address: a null pointer is SQL null.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parameters.reduce(1) { $0 + ($1.bytes?.count ?? 0) })
        var offsets: [Int?] = []
        for parameter in parameters {
            offsets.append(parameter.bytes.map { _ in bytes.count })
            if let value = parameter.bytes { bytes += value }
        }
        bytes.append(0)
        let lengths = parameters.map { Int32($0.bytes?.count ?? 0) }
        return bytes.withUnsafeBytes { buffer in
            let values = offsets.map { offset in
                offset.flatMap { buffer.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
            }
            return body(values, lengths, parameters.map { _ in 1 })
        }
    }
}
