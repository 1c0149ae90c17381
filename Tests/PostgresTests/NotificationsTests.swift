import Postgres
import Testing

@Suite struct NotificationsTests {
    private func listener(_ channel: String) async throws -> Connection {
        let connection = try await Connection.open(try await Cluster.shared.server())
        try await connection.listen(to: channel)
        return connection
    }

    @Test(arguments: ["wake_up", "Strange \"name\"; select 1"])
    func `a notification arrives with channel, payload and sender`(_ channel: String) async throws {
        let listener = try await listener(channel)
        let sender = try await Connection.open(try await Cluster.shared.server())
        let notify = Statement("notify", "select pg_notify($1, $2), pg_backend_pid()")
        let rows = try await sender.rows(notify(.text(channel), .text("7 leads")))
        let pid = try rows.exactlyOne { row in
            _ = try? row.next(String.self)
            return rows.count
        }
        let arrived = try await listener.notifications(waitingAtMost: .seconds(10))
        #expect(pid == 1 && arrived.map(\.channel) == [channel] && arrived.map(\.payload) == ["7 leads"])
        await listener.close()
        await sender.close()
    }

    @Test func `without a notification the wait ends with none`() async throws {
        let listener = try await listener("silence")
        #expect(try await listener.notifications(waitingAtMost: .milliseconds(20)) == [])
        #expect(try await listener.notifications(waitingAtMost: .zero) == [])
        await listener.close()
    }

    @Test func `a cancelled wait leaves the connection listening`() async throws {
        let listener = try await listener("patience")
        let wait = Task { try await listener.notifications(waitingAtMost: .seconds(60)) }
        wait.cancel()
        await #expect(throws: PostgresError.cancelled) { try await wait.value }
        try await Cluster.withPool { _ = try await $0.run("select pg_notify('patience', '')") }
        #expect(try await listener.notifications(waitingAtMost: .seconds(10)).count == 1)
        await listener.close()
    }

    @Test func `closing ends a wait at once`() async throws {
        let listener = try await listener("close")
        let wait = Task { try await listener.notifications(waitingAtMost: .seconds(60)) }
        // Some round trips of another connection, so that the wait is under way.
        try await Cluster.withPool { pool in for _ in 0..<20 { _ = try await pool.run("select 1") } }
        await listener.close()
        await #expect(throws: PostgresError.closed) { try await wait.value }
    }

    @Test func `a terminated listener is told, so that it can look for what it missed`() async throws {
        let listener = try await listener("end")
        let rows = try await listener.rows(Statement("own pid", "select pg_backend_pid()")())
        let pid = try rows.exactlyOne { try $0.next(Int32.self) }
        try await Cluster.withPool { _ = try await $0.run("select pg_terminate_backend($1)", .int32(pid)) }
        await #expect(throws: PostgresError.connectionLost(statement: "listen", outcome: .notSent)) {
            while try await listener.notifications(waitingAtMost: .seconds(10)).isEmpty {}
        }
    }
}
