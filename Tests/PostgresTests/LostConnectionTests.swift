import Glibc
import Postgres
import Testing

@Suite struct LostConnectionTests {
    private static let pid = Statement("own pid", "select pg_backend_pid()")

    private func end(_ backend: Int32, in pool: ConnectionPool) async throws {
        try await pool.run("select pg_terminate_backend($1)", .int32(backend))
        try await pool.wait(
            untilTrue: "not exists (select from pg_stat_activity where pid = $1)", .int32(backend))
    }

    @Test(arguments: [true, false])
    func `a transaction whose backend is terminated is repeated under the same ids`(_ idempotent: Bool)
        async throws
    {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("id int8 primary key", in: pool)
            let insert = Statement("insert", "insert into \(table) values ($1)")
            let attempts = Counter()
            try await pool.transaction(TransactionOptions(idempotent: idempotent)) { transaction in
                try await transaction.execute(insert(.int(1)))
                let backend = try await transaction.rows(Self.pid()).exactlyOne { try $0.next(Int32.self) }
                if attempts.raise() == 1 { try await end(backend, in: pool) }
                try await transaction.execute(insert(.int(2)))
            }
            #expect(attempts.value == 2)
            #expect(
                try await pool.value("select array_agg(id order by id) from \(table)") == [1, 2] as [Int])
        }
    }

    @Test func `a backend terminated before COMMIT leaves nothing, and the error says so`() async throws {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("id int8 primary key", in: pool)
            let lost = PostgresError.connectionLost(statement: "insert", outcome: .notSent)
            await #expect(throws: lost) {
                try await pool.transaction(TransactionOptions(attempts: 1)) { transaction in
                    let backend = try await transaction.rows(Self.pid()).exactlyOne {
                        try $0.next(Int32.self)
                    }
                    try await end(backend, in: pool)
                    try await transaction.execute(Statement("insert", "insert into \(table) values (1)")())
                }
            }
            #expect(try await pool.value("select count(*) from \(table)") == 0)
        }
    }

    @Test func `a statement terminated while it runs had no effect`() async throws {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("id int8 primary key", in: pool)
            let slow = Statement("slow insert", "insert into \(table) select 1 from pg_sleep(60)")
            let lost = PostgresError.connectionLost(statement: "slow insert", outcome: .notSent)
            let insert = Task {
                try await pool.withConnection { try await $0.rows(slow(), within: .seconds(30)) }
            }
            let find =
                "select pid from pg_stat_activity where query like '%\(table)%' and query like '%sleep(60)%'"
            try await pool.wait(untilTrue: "exists (\(find) and pid <> pg_backend_pid())")
            let backend: Int32 = try await pool.value(find + " and pid <> pg_backend_pid()")
            try await end(backend, in: pool)
            await #expect(throws: lost) { try await insert.value }
            #expect(try await pool.value("select count(*) from \(table)") == 0)
        }
    }

    @Test func `a connection that died at rest is replaced before anybody notices`() async throws {
        try await Cluster.withPool(size: 1) { pool in
            let backend: Int32 = try await pool.value("select pg_backend_pid()")
            try await Cluster.withPool { try await end(backend, in: $0) }
            let next: Int32 = try await pool.value("select pg_backend_pid()")
            #expect(next != backend)
        }
    }

    @Test func `a backend that stops answering costs the deadline, and the pool recovers`() async throws {
        try await Cluster.withPool(size: 1) { pool in
            let backend: Int32 = try await pool.value("select pg_backend_pid()")
            kill(backend, SIGSTOP)
            defer { kill(backend, SIGCONT) }
            let clock = ContinuousClock()
            let start = clock.now
            await #expect(throws: PostgresError.deadlineExceeded(statement: "read", outcome: .unknown)) {
                try await pool.withConnection {
                    _ = try await $0.rows(Statement("read", "select 1")(), within: .milliseconds(300))
                }
            }
            // The deadline and one second of grace for the cancel request; the rest is for a busy machine.
            #expect(clock.now - start < .seconds(8))
            let next: Int32 = try await pool.value("select pg_backend_pid()")
            #expect(next != backend)
        }
    }

    @Test func `a transaction that meets its deadline has no effect`() async throws {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("id int8 primary key", in: pool)
            let insert = Statement("insert", "insert into \(table) values (1)")
            let late = PostgresError.deadlineExceeded(statement: "sleep", outcome: .notSent)
            await #expect(throws: late) {
                try await pool.transaction(TransactionOptions(within: .milliseconds(300))) { transaction in
                    try await transaction.execute(insert())
                    try await transaction.execute(Statement("sleep", "select pg_sleep(60)")())
                }
            }
            try await pool.transaction { try await $0.execute(insert()) }
            #expect(try await pool.value("select count(*) from \(table)") == 1)
        }
    }

    @Test func `a server that is not there is reported at once`() async throws {
        let server = Server("host=/nonexistent dbname=desk", applicationName: "tests")
        let pool = ConnectionPool(server: server, size: 2, maximumWaiters: 10, waitLimit: .seconds(10))
        let clock = ContinuousClock()
        let start = clock.now
        for _ in 0..<20 {
            await #expect {
                try await pool.transaction { _ = try await $0.rows(Self.pid()) }
            } throws: {
                guard case PostgresError.unavailable = $0 else { return false }
                return true
            }
        }
        // Twenty refusals together take less than one wait.
        #expect(clock.now - start < .seconds(10))
        await pool.close()
    }

    @Test func `a host name that does not exist is reported, not waited for`() async throws {
        let server = Server("postgres://nobody@host.invalid/desk", applicationName: "tests")
        await #expect(throws: PostgresError.self) {
            _ = try await Connection.open(server, within: .seconds(5))
        }
    }

    @Test func `a server that takes the connection and says nothing costs the deadline`() async throws {
        let folder = try Cluster.temporaryFolder()
        defer { Cluster.remove(folder) }
        let listener = try UnixSocket.listen(at: folder + "/.s.PGSQL.5432")
        defer { close(listener) }
        let server = Server("host=\(folder) dbname=desk user=nobody", applicationName: "tests")
        await #expect(throws: PostgresError.deadlineExceeded(statement: "connect", outcome: .notSent)) {
            _ = try await Connection.open(server, within: .milliseconds(200))
        }
    }
}
