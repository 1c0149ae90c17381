import Postgres
import Testing

@Suite struct CancellationTests {
    /// A statement that sleeps, to be found in `pg_stat_activity` by its name.
    private func sleep(_ mark: String) -> Query {
        Statement("sleep", "select pg_sleep(60) as \(mark)")()
    }

    private func isRunning(_ mark: String) -> String {
        "exists (select from pg_stat_activity where state = 'active' and query like '%as \(mark)')"
    }

    private func mark() -> String { "mark\(UInt32.random(in: 0 ... .max))" }

    @Test func `cancelling the task cancels its statement on the server`() async throws {
        try await Cluster.withPool { pool in
            let mark = mark()
            let query = sleep(mark)
            let task = Task {
                try await pool.withConnection { try await $0.rows(query, within: .seconds(60)) }
            }
            try await pool.wait(untilTrue: isRunning(mark))
            task.cancel()
            await #expect(throws: PostgresError.cancelled) { try await task.value }
            try await pool.wait(untilTrue: "not " + isRunning(mark))
        }
    }

    @Test func `a deadline cancels the statement on the server`() async throws {
        try await Cluster.withPool { pool in
            let mark = mark()
            await #expect(throws: PostgresError.deadlineExceeded(statement: "sleep", outcome: .notSent)) {
                try await pool.withConnection { try await $0.rows(sleep(mark), within: .milliseconds(100)) }
            }
            try await pool.wait(untilTrue: "not " + isRunning(mark))
        }
    }

    @Test func `cancelling a transaction rolls it back`() async throws {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("id int8", in: pool)
            let mark = mark()
            let query = sleep(mark)
            let task = Task {
                try await pool.transaction { transaction in
                    try await transaction.execute(Statement("insert", "insert into \(table) values (1)")())
                    try await transaction.execute(query)
                }
            }
            try await pool.wait(untilTrue: isRunning(mark))
            task.cancel()
            await #expect(throws: PostgresError.cancelled) { try await task.value }
            #expect(try await pool.value("select count(*) from \(table)") == 0)
        }
    }

    @Test func `cancelling does not stop a COMMIT that was sent`() async throws {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("id int8", in: pool)
            let insert = Statement("insert", "insert into \(table) values (1)")
            let blocker = try await Connection.open(try await Cluster.shared.server())
            try await blocker.script("begin; lock table \(table)")
            let task = Task {
                try await pool.oneRoundTrip(TransactionOptions(within: .seconds(30)), [insert()])
            }
            try await pool.wait(
                untilTrue:
                    "exists (select from pg_locks where not granted and relation = $1::text::regclass)",
                .text(table))
            task.cancel()
            try await blocker.script("commit")
            #expect(try await task.value.count == 1)
            await blocker.close()
            #expect(try await pool.value("select count(*) from \(table)") == 1)
        }
    }

    @Test func `a task cancelled before it asks sends nothing`() async throws {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("id int8", in: pool)
            let gate = Gate()
            let task = Task {
                await gate.pass()
                try await pool.run("insert into \(table) values (1)")
            }
            task.cancel()
            gate.open()
            await #expect(throws: PostgresError.cancelled) { try await task.value }
            #expect(try await pool.value("select count(*) from \(table)") == 0)
        }
    }
}
