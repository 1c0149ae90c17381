import Postgres
import Testing

@Suite struct ConnectionPoolTests {
    /// Runs the body while the only connection of a pool is leased to somebody else.
    private func whileTaken(
        waiters: Int,
        _ body: (ConnectionPool, Gate) async throws -> Void
    ) async throws {
        try await Cluster.withPool(size: 1, waiters: waiters) { pool in
            let (taken, release) = (Gate(), Gate())
            let holder = Task {
                // Also when there is no connection to be had.
                defer { taken.open() }
                try await pool.withConnection { _ in
                    taken.open()
                    await release.pass()
                }
            }
            await taken.pass()
            do {
                try await body(pool, release)
            } catch {
                release.open()
                throw error
            }
            release.open()
            try await holder.value
        }
    }

    /// Lets other tasks run until the pool has that many waiters.
    private func wait(for waiters: Int, in pool: ConnectionPool) async {
        while pool.occupancy.waiting != waiters { await Task.yield() }
    }

    @Test func `one waiter too many is refused at once`() async throws {
        try await whileTaken(waiters: 1) { pool, release in
            let first = Task { try await pool.run("select 1").count }
            await wait(for: 1, in: pool)
            await #expect(throws: PostgresError.busy) { try await pool.run("select 1") }
            release.open()
            let count = try await first.value
            #expect(count == 1)
        }
    }

    @Test func `a wait ends at the limit`() async throws {
        try await whileTaken(waiters: 10) { pool, _ in
            await #expect(throws: PostgresError.busy) {
                try await pool.withConnection(within: .milliseconds(50)) { _ in }
            }
            #expect(pool.occupancy == .init(taken: 1, idle: 0, waiting: 0))
        }
    }

    @Test func `a cancelled waiter leaves the queue`() async throws {
        try await whileTaken(waiters: 10) { pool, _ in
            let waiter = Task { try await pool.run("select 1").count }
            await wait(for: 1, in: pool)
            waiter.cancel()
            await #expect(throws: PostgresError.cancelled) { try await waiter.value }
            #expect(pool.occupancy.waiting == 0)
        }
    }

    @Test func `waiters are served in the order they came`() async throws {
        let order = Order()
        try await whileTaken(waiters: 10) { pool, release in
            var tasks: [Task<Void, any Error>] = []
            for number in 1...5 {
                tasks.append(
                    Task {
                        try await pool.withConnection { _ in order.append(number) }
                    })
                await wait(for: number, in: pool)
            }
            release.open()
            for task in tasks { try await task.value }
        }
        #expect(order.numbers == [1, 2, 3, 4, 5])
    }

    @Test func `many callers share few connections`() async throws {
        try await Cluster.withPool(size: 3, waiters: 200) { pool in
            let backends = try await withThrowingTaskGroup(of: Int32.self) { group in
                for _ in 0..<200 { group.addTask { try await pool.value("select pg_backend_pid()") } }
                return try await group.reduce(into: Set<Int32>()) { $0.insert($1) }
            }
            #expect((1...3).contains(backends.count))
            #expect(pool.occupancy == .init(taken: 0, idle: backends.count, waiting: 0))
        }
    }

    @Test func `a connection given back inside a transaction is not given to the next`() async throws {
        try await Cluster.withPool(size: 1) { pool in
            let first: Int32 = try await pool.value("select pg_backend_pid()")
            try await pool.withConnection { try await $0.script("begin") }
            #expect(pool.occupancy.idle == 0)
            let second: Int32 = try await pool.value("select pg_backend_pid()")
            #expect(first != second)
        }
    }

    @Test func `closing waits for the leases and refuses everybody else`() async throws {
        let pool = try await Cluster.shared.pool(size: 1)
        let (taken, release) = (Gate(), Gate())
        let holder = Task {
            try await pool.withConnection { connection in
                taken.open()
                await release.pass()
                return try await connection.rows(Statement("last", "select 1")()).count
            }
        }
        await taken.pass()
        let waiter = Task { try await pool.run("select 1").count }
        await wait(for: 1, in: pool)
        let closing = Task { await pool.close() }
        await #expect(throws: PostgresError.closed) { try await waiter.value }
        await #expect(throws: PostgresError.closed) { try await pool.run("select 1") }
        release.open()
        #expect(try await holder.value == 1)
        await closing.value
        #expect(pool.occupancy == .init(taken: 0, idle: 0, waiting: 0))
    }
}
