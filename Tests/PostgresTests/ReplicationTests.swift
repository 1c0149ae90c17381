import EmbeddedPostgres
import Logging
import Postgres
import Testing

@Suite struct ReplicationTests {
    /// Runs the body on a server whose standby never comes: whoever asks for its confirmation waits for ever.
    private func withoutStandby(_ body: (ConnectionPool) async throws -> Void) async throws {
        let folder = try Cluster.temporaryFolder()
        defer { Cluster.remove(folder) }
        let postgres = EmbeddedPostgres(
            folder: folder + "/postgres",
            settings: [
                "shared_buffers": "8MB", "synchronous_standby_names": "nobody", "synchronous_commit": "local",
            ],
            logger: Logger(label: "tests"))
        try await postgres.start()
        let server = Server(postgres.conninfo(database: "postgres", user: nil), applicationName: "tests")
        let pool = ConnectionPool(server: server, size: 4, maximumWaiters: 10, waitLimit: .seconds(20))
        do {
            try await body(pool)
        } catch {
            await pool.close()
            try await postgres.stop()
            throw error
        }
        await pool.close()
        try await postgres.stop()
    }

    /// Cancels the first backend that waits for the standby.
    private func cancelWait(in pool: ConnectionPool) async throws {
        let waiting = "from pg_stat_activity where wait_event = 'SyncRep'"
        try await pool.wait(untilTrue: "exists (select \(waiting))")
        try await pool.run("select pg_cancel_backend(pid) \(waiting)")
    }

    @Test func `a success whose replication was not waited for is of unknown outcome`() async throws {
        try await withoutStandby { pool in
            let table = try await Cluster.table("id int8", in: pool)
            let insert = Statement("insert", "insert into \(table) values (1)")
            let replicate = Statement("replicate", "select set_config('synchronous_commit', 'on', true)")
            let unknown = PostgresError.outcomeUnknown(statement: "commit")

            let pipeline = Task {
                try await pool.oneRoundTrip(TransactionOptions(), prelude: [replicate()], [insert()])
            }
            try await cancelWait(in: pool)
            await #expect(throws: unknown) { try await pipeline.value }

            let transaction = Task {
                try await pool.transaction(prelude: [replicate()]) { try await $0.execute(insert()) }
            }
            try await cancelWait(in: pool)
            await #expect(throws: unknown) { try await transaction.value }

            let alone = Task {
                try await pool.withConnection { _ = try await $0.pipeline([replicate(), insert()]) }
            }
            try await cancelWait(in: pool)
            await #expect(throws: PostgresError.outcomeUnknown(statement: "insert")) { try await alone.value }
        }
    }
}
