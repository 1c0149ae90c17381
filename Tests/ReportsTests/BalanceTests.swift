import API
import Admissions
import Reports
import Store
import TestDatabase
import Testing

@Suite struct BalanceTests {
    @Test func `a move missing from the ledger shows as a difference`() async throws {
        let day = try await SampleDay.make()
        try await day.database.tamper("delete from ledger where kind = 'close'")
        let report = try await day.report()
        #expect(report.balance.difference == 1)
        #expect(!report.balance.isBalanced)
        #expect(report.text.contains("DIFFERENCE +1"))
    }

    @Test func `a lead that left the table's open states without a move shows as a difference`() async throws
    {
        let day = try await SampleDay.make()
        try await day.database.tamper(
            """
            alter table lead disable trigger lead_moves;
            update lead set state = 'closed', disposition = 'other', closed_at = '2026-11-20T20:00:00Z'
            where lead_id = '\(day.lead("answered"))'
            """)
        let report = try await day.report()
        #expect(report.balance.difference == 0)
        #expect(report.balance.tableDisagreements == [BalanceTerm(name: "waiting", count: 1)])
        #expect(report.text.contains("DIFFERENCE: the lead table holds waiting 1"))
    }

    @Test func `an open lead of days before that vanished from the table shows as a difference`() async throws
    {
        let day = try await SampleDay.make()
        let next = SampleDay.date.adding(days: 3)
        try await day.database.tamper(
            """
            alter table lead disable trigger lead_moves;
            update lead set state = 'closed', disposition = 'other', closed_at = '2026-11-20T20:00:00Z'
            where lead_id = '\(day.lead("answered"))'
            """)
        let report = try await day.reporter.dailyReport(day: next)
        #expect(report.balance.sources.map(\.count) == [6, 0, 0])
        #expect(report.balance.difference == 1)
    }

    @Test func `the next day carries in what the day left open`() async throws {
        let day = try await SampleDay.make()
        let report = try await day.reporter.dailyReport(day: SampleDay.date.adding(days: 1))
        #expect(report.balance.sources.map(\.count) == [6, 0, 0])
        #expect(report.balance.places.map(\.count) == [0, 0, 0, 2, 1, 3])
        #expect(report.balance.isBalanced)
    }

    @Test func `a closed lead that comes back is reopened once, however often it moves`() async throws {
        var day = try await SampleDay.make()
        let tomorrow = SampleDay.date.adding(days: 1)
        _ = try await day.database.desk.close(
            day.lead("declined"), by: day.ana, epoch: 5, disposition: .noContact, at: SampleDay.time(17))
        try await day.store("again", .residential, phone: "2135550144", at: SampleDay.time(26))
        _ = try await day.database.desk.join(day.lead("again"), at: SampleDay.time(26, 0, 1))
        let balance = try await day.reporter.dailyReport(day: tomorrow).balance
        // Carried: crisis, answered, hung up, no number, unsaid.
        #expect(balance.sources.map(\.count) == [5, 1, 1])
        #expect(balance.places.map(\.count) == [0, 1, 0, 3, 1, 2])
        #expect(balance.isBalanced)
    }
}
