import FoundationEssentials
import Postgres
import Testing

@Suite struct ErrorsTests {
    private static let secret = "Zebra-4711-secret"

    private func failure(of body: () async throws -> Void) async throws -> QueryFailure {
        do {
            try await body()
        } catch PostgresError.rejected(let failure) {
            return failure
        }
        Issue.record("nothing was refused")
        return QueryFailure(sqlState: "none", statement: "none")
    }

    @Test func `a broken constraint is told by SQLSTATE, constraint, table and statement`() async throws {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("word text constraint only_once unique", in: pool)
            let insert = Statement("insert word", "insert into \(table) values ($1)")
            let failure = try await failure {
                for _ in 0..<2 {
                    try await pool.withConnection { _ = try await $0.rows(insert(.text(Self.secret))) }
                }
            }
            let expected = QueryFailure(
                sqlState: "23505", constraint: "only_once", table: table, statement: "insert word")
            #expect(failure == expected)
        }
    }

    /// Statements whose messages, details or contexts quote the value they were given.
    private static let quoting = [
        "insert into %@ (word) values ($1), ($1)",
        "insert into %@ (short) values ($1)",
        "insert into %@ (word, n) values ($1, null)",
        "insert into %@ (small) values (length($1) * 1000)",
        "select $1::uuid from %@",
        "select $1::int8",
        "select $1::jsonb",
        "select $1::timestamptz",
        "select ($1 || '[')::text ~ ($1 || '(')",
        "select convert_from(convert_to($1 || chr(8364), 'UTF8'), $1)",
        "select $1::regclass",
        "do $$ begin raise exception 'the word is Zebra-4711-secret'; end $$",
        "select set_config($1, 'on', false)",
    ]

    @Test(arguments: quoting)
    func `no error carries a value, and neither does the server's log`(_ pattern: String) async throws {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table(
                "word text unique, short varchar(3), n int8 not null default 0, small int8 check (small < 100)",
                in: pool)
            let sql = pattern.replacing("%@", with: table)
            let query = Query(
                statement: Statement("quoting", sql),
                parameters: sql.contains("$1") ? [.text(Self.secret)] : [])
            let failure = try await failure {
                try await pool.withConnection { _ = try await $0.rows(query) }
            }
            var dumped = ""
            dump(failure, to: &dumped)
            for text in ["\(failure)", String(reflecting: failure), dumped] {
                #expect(!text.contains("Zebra") && !text.contains("zebra"), "\(pattern)")
            }
            #expect(!failure.sqlState.isEmpty && failure.statement == "quoting")
            let log = try await String(
                contentsOfFile: Cluster.shared.folder + "/postgres/postgres.log", encoding: .utf8)
            #expect(!log.contains("Zebra"))
        }
    }

    @Test func `queries, parameters, rows and servers print no data`() async throws {
        let query = Statement("find", "select $1")(.text(Self.secret), .bytes(Array(Self.secret.utf8)))
        let server = Server("postgres://joe:\(Self.secret)@localhost/desk", applicationName: "tests")
        let rows = try await Cluster.withPool { try await $0.run("select $1", .text(Self.secret)) }
        var dumped = ""
        dump(query, to: &dumped)
        dump(server, to: &dumped)
        dump(rows, to: &dumped)
        dump(rows[0], to: &dumped)
        for text in [
            dumped, "\(query) \(server) \(rows) \(rows[0]) \(query.parameters)", String(reflecting: rows),
        ] {
            #expect(!text.contains(Self.secret))
        }
        #expect("\(query)" == "find (2 parameters)")
    }

    @Test func `a mistake in our own SQL is explained in the server's words`() async throws {
        try await Cluster.withPool { pool in
            let failure = try await failure { try await pool.run("select nothing from nowhere") }
            #expect(failure.sqlState == "42P01")
            #expect(failure.message == #"relation "nowhere" does not exist"#)
        }
    }

    @Test func `a connection string that cannot be read is refused without quoting it`() async throws {
        let server = Server("postgres://joe:\(Self.secret)@[::1/desk", applicationName: "tests")
        let error = await #expect(throws: PostgresError.self) { try await Connection.open(server) }
        guard case .unavailable(let reason) = error else {
            Issue.record("unexpected: \(String(describing: error))")
            return
        }
        #expect(!reason.contains(Self.secret))
    }
}
