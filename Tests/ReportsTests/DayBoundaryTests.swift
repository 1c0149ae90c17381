import API
import Admissions
import Postgres
import Reports
import TestDatabase
import Testing

private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
private func instant(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

@Suite struct DayBoundaryTests {
    @Test(arguments: [
        ("2026-11-20", "America/Los_Angeles", "2026-11-20T08:00:00Z", 24),
        ("2026-03-08", "America/Los_Angeles", "2026-03-08T08:00:00Z", 23),
        ("2026-11-01", "America/Los_Angeles", "2026-11-01T07:00:00Z", 25),
        ("2026-03-29", "Europe/Berlin", "2026-03-28T23:00:00Z", 23),
        // Clocks jump from 00:00 to 01:00: the day begins at 01:00.
        ("2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00Z", 23),
        ("2026-07-01", "Pacific/Kiritimati", "2026-06-30T10:00:00Z", 24),
        ("2026-07-01", "UTC", "2026-07-01T00:00:00Z", 24),
    ])
    func `a civil day begins at its zone's midnight and lasts as long as its clocks say`(
        day: String, zone: String, start: String, hours: Int
    ) throws {
        let civil = try CivilDay(date(day), zone: zone)
        #expect(civil.start == (try instant(start)))
        #expect(civil.length == .hours(hours))
        #expect(civil.adding(days: 1).start == civil.end)
        #expect(try CivilDay.containing(civil.start, zone: zone).date == civil.date)
        #expect(
            try CivilDay.containing(civil.end - .microseconds(1), zone: zone).date == civil.date)
    }

    @Test(arguments: ["", "PST", "Nowhere/City", "GMT+3", "America/Los_Angeles'"])
    func `a zone without rules is refused`(zone: String) throws {
        let day = try date("2026-11-20")
        #expect(throws: ReportError.self) { try CivilDay(day, zone: zone) }
    }

    @Test(arguments: [
        ("2026-03-08", 23, ["2026-03-08T07:59:59Z", "2026-03-09T07:00:00Z"], "2026-03-09T06:59:59Z"),
        ("2026-11-01", 25, ["2026-11-01T06:59:59Z", "2026-11-02T08:00:00Z"], "2026-11-02T07:59:59Z"),
    ])
    func `the day of a clock change counts its own hours and no others`(
        day: String, hours: Int, outside: [String], last: String
    ) async throws {
        let database = try await TestDatabase.make()
        for time in outside + [last] { try await database.addLead(.detox, at: instant(time)) }
        let report = try await reporter(of: database).dailyReport(day: date(day))
        #expect(report.endsAt - report.startsAt == .hours(hours))
        #expect(report.total.inquiries == 1)
        #expect(report.balance.sources.map(\.count) == [1, 1, 0])
        #expect(report.balance.isBalanced)
        #expect(report.text.contains("(\(hours) hours)"))
    }

    @Test func `the same inquiry belongs to another day in another zone`() async throws {
        let database = try await TestDatabase.make()
        try await database.addLead(.iop, at: instant("2026-11-21T05:30:00Z"))
        let reporter = reporter(of: database)
        let (friday, saturday) = (try date("2026-11-20"), try date("2026-11-21"))
        #expect(try await reporter.dailyReport(day: friday).total.inquiries == 1)
        let inBerlin = "Europe/Berlin"
        #expect(try await reporter.dailyReport(day: friday, zone: inBerlin).total.inquiries == 0)
        #expect(try await reporter.dailyReport(day: saturday, zone: inBerlin).total.inquiries == 1)
    }

    @Test func `an empty day is all zeros, balances, and knows no median`() async throws {
        let database = try await TestDatabase.make()
        let report = try await reporter(of: database).dailyReport(day: date("2026-11-25"))
        #expect(report.total.inquiries == 0)
        #expect(report.total.median == nil)
        #expect(report.times.toContact == Percentiles(count: 0))
        #expect(report.balance.isBalanced)
        #expect(report.auditRoot == nil)
        #expect(report.exceptions.isEmpty)
        #expect(report.text.contains("Exceptions: none"))
    }

    @Test func `the median is of the seven days before, and needs all of them`() async throws {
        let database = try await TestDatabase.make()
        for (back, count) in [3, 1, 4, 1, 5, 9].enumerated() {
            try await addLeads(count, daysBack: back + 1, to: database)
        }
        try await addLeads(6, daysBack: 0, to: database)
        let reporter = reporter(of: database)
        #expect(try await reporter.dailyReport(day: SampleDay.date).total.median == nil)
        try await addLeads(2, daysBack: 7, to: database)
        let report = try await reporter.dailyReport(day: SampleDay.date)
        #expect(report.total.median == 3)
        #expect(report.text.contains("+3"))
    }

    private func addLeads(_ count: Int, daysBack: Int, to database: TestDatabase) async throws {
        for number in 0..<count {
            try await database.addLead(
                .detox, at: TestDatabase.midnight - .hours(24 * daysBack) + .minutes(number))
        }
    }

    private func reporter(of database: TestDatabase) -> Reporter {
        Reporter(
            org: database.org,
            pool: ConnectionPool(
                server: database.reporter, size: 1, maximumWaiters: 10, waitLimit: .seconds(10)))
    }
}
