import API
import Admissions
import Postgres
import Reports
import TestDatabase
import Testing

/// Plans are judged by what they did: PostgreSQL counts how often a table was read from end to end.
@Suite(.serialized) struct PlanTests {
    /// One for the suite, as it takes a while to fill; nothing writes to it.
    private static let made = Task { try await LargeDesk.make() }

    private static let large = [
        "lead", "inquiry", "assessment", "ledger", "offer", "touch", "milestone", "queue_entry", "decision",
        "decision_batch",
    ]

    @Test func `a report of one day among 100 000 leads reads no large table from end to end`() async throws {
        let database = try await Self.made.value
        let before = try await wholeReads(of: database)
        let report = try await reading(database) { try await $0.dailyReport(day: SampleDay.date) }
        let after = try await wholeReads(of: database)
        #expect(report.total.inquiries == 500)
        #expect(report.total.median == 500)
        #expect(report.balance.isBalanced, "\(report.text)")
        for table in Self.large {
            #expect(after[table] == before[table], "\(table) was read from end to end")
        }
    }

    @Test func `the checks read each table some times in all, and never one for each row of another`()
        async throws
    {
        let database = try await Self.made.value
        let before = try await wholeReads(of: database)
        let results = try await reading(database) { try await $0.checkInvariants(rules: .standard) }
        let after = try await wholeReads(of: database)
        #expect(results.filter(\.isViolated).isEmpty, "\(results.text)")
        #expect(results.contains { $0.name == "overtaking" && $0.outcome == .ok(checked: 89_910) })
        #expect((after["lead"] ?? 0) > (before["lead"] ?? 0), "the server counts what the checks read")
        for table in Self.large {
            let reads = (after[table] ?? 0) - (before[table] ?? 0)
            // Parallel workers count a scan each.
            #expect(reads <= 40, "\(table) was read \(reads) times")
        }
    }

    /// Runs a reader and waits until the server has counted what its session did: it does so when the session ends.
    private func reading<Value: Sendable>(
        _ database: TestDatabase, _ body: (Reporter) async throws -> Value
    ) async throws -> Value {
        let pool = ConnectionPool(
            server: database.reporter, size: 1, maximumWaiters: 10, waitLimit: .seconds(10))
        let value = try await body(Reporter(org: database.org, pool: pool))
        await pool.close()
        let sessions = """
            select pid::text from pg_stat_activity
            where usename = 'leadline_reporter' and datname = current_database()
            """
        for _ in 0..<10_000 where try await !database.look(sessions).isEmpty {}
        return value
    }

    private func wholeReads(of database: TestDatabase) async throws -> [String: Int] {
        let counts = try await database.look(
            "select relname || ' ' || seq_scan from pg_stat_user_tables where schemaname = 'public'")
        return Dictionary(
            uniqueKeysWithValues: counts.compactMap { line in
                let words = line.split(separator: " ")
                return words.count == 2 ? Int(words[1]).map { (String(words[0]), $0) } : nil
            })
    }
}
