import Postgres
import Testing

@Suite struct TransactionTests {
    private struct Refusal: Error {}

    private func counters(in pool: ConnectionPool) async throws -> String {
        let table = try await Cluster.table("id int8 primary key, n int8 not null default 0", in: pool)
        try await pool.run("insert into \(table) (id) values (1), (2)")
        return table
    }

    @Test func `what the closure returns is committed, what it throws is rolled back`() async throws {
        try await Cluster.withPool { pool in
            let table = try await counters(in: pool)
            let raise = Statement("raise", "update \(table) set n = n + 1 where id = $1 returning n")
            let n = try await pool.transaction {
                try await $0.rows(raise(.int(1))).exactlyOne { try $0.next(Int.self) }
            }
            #expect(n == 1)
            await #expect(throws: Refusal.self) {
                try await pool.transaction { transaction in
                    try await transaction.execute(raise(.int(1)))
                    throw Refusal()
                }
            }
            #expect(try await pool.value("select n from \(table) where id = 1") == 1)
            #expect(pool.occupancy.idle > 0 && pool.occupancy.taken == 0)
        }
    }

    @Test func `the prelude runs inside the transaction, before the first statement`() async throws {
        try await Cluster.withPool(size: 1) { pool in
            let prelude = [Statement("org", "select set_config('leadline.org', $1, true)")(.text("north"))]
            let read = Statement("read org", "select coalesce(current_setting('leadline.org', true), '')")
            let inside = try await pool.transaction(prelude: prelude) { try await $0.rows(read()) }
            #expect(try inside.exactlyOne { try $0.next(String.self) } == "north")
            let together = try await pool.oneRoundTrip(
                TransactionOptions(), prelude: prelude, [read(), read()])
            #expect(
                try together.map { try $0.exactlyOne { try $0.next(String.self) } } == ["north", "north"])
            let after = try await pool.withConnection { try await $0.rows(read()) }
            #expect(try after.exactlyOne { try $0.next(String.self) } == "")
        }
    }

    @Test(arguments: [
        (TransactionOptions.Isolation.readCommitted, "read committed"), (.repeatableRead, "repeatable read"),
        (.serializable, "serializable"),
    ])
    func `the isolation level and read-only are those asked for`(
        _ isolation: TransactionOptions.Isolation,
        _ name: String
    ) async throws {
        try await Cluster.withPool { pool in
            let read = Statement(
                "read settings",
                "select current_setting('transaction_isolation'), current_setting('transaction_read_only')")
            for readOnly in [true, false] {
                let options = TransactionOptions(isolation: isolation, readOnly: readOnly)
                let rows = try await pool.transaction(options) { try await $0.rows(read()) }
                let settings = try rows.exactlyOne { [try $0.next(String.self), try $0.next(String.self)] }
                #expect(settings == [name, readOnly ? "on" : "off"])
            }
        }
    }

    @Test func `a snapshot overtaken by another commit is repeated as a whole`() async throws {
        try await Cluster.withPool { pool in
            let table = try await counters(in: pool)
            let attempts = Counter()
            try await pool.transaction(TransactionOptions(isolation: .repeatableRead)) { transaction in
                try await transaction.execute(Statement("look", "select n from \(table) where id = 1")())
                if attempts.raise() == 1 { try await pool.run("update \(table) set n = 10 where id = 1") }
                try await transaction.execute(
                    Statement("raise", "update \(table) set n = n + 1 where id = 1")())
            }
            #expect(attempts.value == 2)
            #expect(try await pool.value("select n from \(table) where id = 1") == 11)
        }
    }

    @Test func `of two in a deadlock one is repeated, and both take effect`() async throws {
        try await Cluster.withPool { pool in
            let table = try await counters(in: pool)
            let raise = Statement("raise", "update \(table) set n = n + 1 where id = $1")
            let attempts = Counter()
            let gates = [Gate(), Gate()]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for side in 0...1 {
                    group.addTask {
                        try await pool.transaction { transaction in
                            try await transaction.execute(raise(.int(Int64(side + 1))))
                            attempts.raise()
                            // Both hold their first row before either wants the other's; open gates let repeats by.
                            gates[side].open()
                            await gates[1 - side].pass()
                            try await transaction.execute(raise(.int(Int64(2 - side))))
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(attempts.value == 3)
            #expect(try await pool.value("select min(n) = 2 and max(n) = 2 from \(table)") == true)
        }
    }

    @Test func `a conflict that never ends is reported after the last attempt`() async throws {
        try await Cluster.withPool { pool in
            let attempts = Counter()
            let conflict = Statement(
                "conflict", "do $$ begin raise exception using errcode = '40001'; end $$")
            let error = await #expect(throws: PostgresError.self) {
                try await pool.transaction(TransactionOptions(attempts: 3)) { transaction in
                    attempts.raise()
                    try await transaction.execute(conflict())
                }
            }
            guard case .rejected(let failure) = error else {
                Issue.record("unexpected: \(String(describing: error))")
                return
            }
            #expect(failure.sqlState == "40001" && attempts.value == 3)
        }
    }

    @Test func `an error the closure swallows still fails the transaction`() async throws {
        try await Cluster.withPool { pool in
            let table = try await counters(in: pool)
            let failure = PostgresError.rejected(QueryFailure(sqlState: "22012", statement: "divide"))
            await #expect(throws: failure) {
                try await pool.transaction { transaction in
                    try await transaction.execute(Statement("raise", "update \(table) set n = 1")())
                    _ = try? await transaction.execute(Statement("divide", "select 1 / 0")())
                }
            }
            #expect(try await pool.value("select max(n) from \(table)") == 0)
        }
    }

    @Test func `a constraint checked at commit rejects the transaction`() async throws {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("id int8 unique deferrable initially deferred", in: pool)
            let insert = Statement("insert", "insert into \(table) values (1)")
            func isRejected(_ error: any Error) -> Bool {
                guard case PostgresError.rejected(let failure) = error else { return false }
                return failure.sqlState == "23505" && failure.constraint == "\(table)_id_key"
            }
            await #expect {
                try await pool.oneRoundTrip(TransactionOptions(), [insert(), insert()])
            } throws: {
                isRejected($0)
            }
            await #expect {
                try await pool.transaction { _ = try await $0.pipeline([insert(), insert()]) }
            } throws: {
                isRejected($0)
            }
            await #expect {
                _ = try await pool.withConnection { try await $0.pipeline([insert(), insert()]) }
            } throws: {
                isRejected($0)
            }
            #expect(try await pool.value("select count(*) from \(table)") == 0)
        }
    }

    @Test func `a handle kept beyond its transaction is refused`() async throws {
        try await Cluster.withPool { pool in
            let kept = try await pool.transaction { transaction in
                try await transaction.execute(Statement("one", "select 1")())
                return transaction
            }
            await #expect(throws: PostgresError.closed) {
                _ = try await kept.rows(Statement("late", "select 1")())
            }
        }
    }

    @Test func `the closures may use the state of the actor that calls`() async throws {
        actor Desk {
            private var calls = 0

            func call(_ pool: ConnectionPool) async throws -> Int {
                try await pool.transaction { transaction in
                    calls += 1
                    try await transaction.execute(Statement("one", "select 1")())
                }
                return calls
            }
        }
        #expect(try await Cluster.withPool { try await Desk().call($0) } == 1)
    }
}
