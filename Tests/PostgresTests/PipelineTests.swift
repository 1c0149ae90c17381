import Postgres
import Testing

@Suite struct PipelineTests {
    private static let double = Statement("double", "select $1::int8 * 2")
    private static let divide = Statement("divide", "select 1 / $1::int8")

    private func connection() async throws -> Connection {
        try await Connection.open(try await Cluster.shared.server())
    }

    @Test func `answers come in the order of the statements`() async throws {
        let connection = try await connection()
        let answers = try await connection.pipeline((1...100).map { Self.double(.int($0)) })
        #expect(try answers.map { try $0.exactlyOne { try $0.next(Int.self) } } == (1...100).map { $0 * 2 })
        await connection.close()
    }

    @Test func `a failure in the middle is thrown and leaves the connection usable`() async throws {
        let connection = try await connection()
        let failure = PostgresError.rejected(QueryFailure(sqlState: "22012", statement: "divide"))
        for _ in 0..<2 {
            await #expect(throws: failure) {
                _ = try await connection.pipeline([
                    Self.double(.int(1)), Self.divide(.int(0)), Self.double(.int(2)),
                ])
            }
            let rows = try await connection.rows(Self.double(.int(21)))
            #expect(try rows.exactlyOne { try $0.next(Int.self) } == 42)
        }
        await connection.close()
    }

    @Test func `a pipeline outside a transaction takes effect as a whole or not at all`() async throws {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("id int8 primary key", in: pool)
            let insert = Statement("insert", "insert into \(table) values ($1)")
            await #expect(throws: PostgresError.self) {
                try await pool.withConnection {
                    _ = try await $0.pipeline([insert(.int(1)), insert(.int(1))])
                }
            }
            #expect(try await pool.value("select count(*) from \(table)") == 0)
        }
    }

    @Test func `megabytes in both directions at once do not block each other`() async throws {
        let connection = try await connection()
        let echo = Statement("echo", "select $1::bytea")
        let blob = [UInt8](repeating: 7, count: 20_000)
        let answers = try await connection.pipeline(Array(repeating: echo(.bytes(blob)), count: 1_000))
        let lengths = try answers.map { try $0.exactlyOne { try $0.next([UInt8].self).count } }
        #expect(lengths == Array(repeating: 20_000, count: 1_000))
        await connection.close()
    }

    @Test func `an empty pipeline is no round trip`() async throws {
        let connection = try await connection()
        #expect(try await connection.pipeline([]).isEmpty)
        await connection.close()
    }

    @Test func `a script runs many statements, and all or none of them`() async throws {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("id int8 primary key", in: pool)
            let failure = PostgresError.rejected(
                QueryFailure(
                    sqlState: "23505", constraint: "\(table)_pkey", table: table, statement: "script"))
            await #expect(throws: failure) {
                try await pool.withConnection {
                    try await $0.script("insert into \(table) values (1); insert into \(table) values (1)")
                }
            }
            #expect(try await pool.value("select count(*) from \(table)") == 0)
        }
    }
}
