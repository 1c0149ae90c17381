import Postgres
import Testing

@Suite struct PreparedStatementTests {
    private static let count = Statement("count prepared", "select count(*) from pg_prepared_statements")

    private func prepared(on connection: Connection) async throws -> Int {
        try await connection.rows(Self.count()).exactlyOne { try $0.next(Int.self) }
    }

    @Test func `a statement is prepared once a connection`() async throws {
        let connection = try await Connection.open(try await Cluster.shared.server())
        for _ in 0..<3 { #expect(try await prepared(on: connection) == 1) }
        let twice = Statement("twice", "select $1::int8")
        _ = try await connection.pipeline([twice(.int(1)), twice(.int(2))])
        #expect(try await prepared(on: connection) == 2)
        await connection.close()
    }

    @Test func `with names off nothing is prepared`() async throws {
        let connection = try await Connection.open(try await Cluster.shared.server(namedStatements: false))
        for _ in 0..<3 { #expect(try await prepared(on: connection) == 0) }
        await connection.close()
    }

    @Test func `one text with other parameter types is another statement`() async throws {
        let connection = try await Connection.open(try await Cluster.shared.server())
        let echo = Statement("echo", "select $1::text")
        for _ in 0..<2 {
            #expect(
                try await connection.rows(echo(.text("a"))).exactlyOne { try $0.next(String.self) } == "a")
            #expect(try await connection.rows(echo(.int(1))).exactlyOne { try $0.next(String.self) } == "1")
        }
        await connection.close()
    }

    @Test func `long names with the same beginning do not collide`() async throws {
        let connection = try await Connection.open(try await Cluster.shared.server())
        let name = String(repeating: "a long name ", count: 10)
        for _ in 0..<2 {
            for number in 1...3 {
                let rows = try await connection.rows(Statement(name, "select \(number)")())
                #expect(try rows.exactlyOne { try $0.next(Int.self) } == number)
            }
        }
        await connection.close()
    }

    @Test func `a statement the server forgot is prepared again`() async throws {
        let connection = try await Connection.open(try await Cluster.shared.server())
        let echo = Statement("echo", "select $1::text")
        _ = try await connection.rows(echo(.text("a")))
        try await connection.script("deallocate all")
        #expect(try await connection.rows(echo(.text("b"))).exactlyOne { try $0.next(String.self) } == "b")
        await connection.close()
    }

    @Test func `a column type changed by a migration is followed`() async throws {
        try await Cluster.withPool(size: 1) { pool in
            let table = try await Cluster.table("id int4", in: pool)
            let read = Statement("read", "select * from \(table)")
            let options = TransactionOptions()
            try await pool.run("insert into \(table) values (1)")
            _ = try await pool.withConnection { try await $0.rows(read()) }
            try await pool.run("alter table \(table) alter id type text")
            let alone = try await pool.withConnection { try await $0.rows(read()) }
            #expect(try alone.exactlyOne { try $0.next(String.self) } == "1")

            try await pool.run("alter table \(table) alter id type int8 using id::int8")
            let inside = try await pool.transaction { transaction in
                try await transaction.execute(Statement("one", "select 1")())
                return try await transaction.rows(read())
            }
            #expect(try inside.exactlyOne { try $0.next(Int64.self) } == 1)

            try await pool.run("alter table \(table) alter id type text")
            let together = try await pool.oneRoundTrip(options, [read()])
            #expect(try together[0].exactlyOne { try $0.next(String.self) } == "1")
        }
    }
}
