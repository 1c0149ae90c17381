import API
import Admissions
import Reports
import Store
import TestDatabase
import Testing

@Suite struct DailyReportTests {
    @Test func `each level counts what was received, who came again and who was spoken to`() async throws {
        let report = try await SampleDay.make().report()
        #expect(
            report.total
                == LevelFigures(
                    inquiries: 8, newLeads: 7, repeats: 1, contacted: Ratio(part: 3, whole: 7)))
        #expect(
            report.levels == [
                LevelFigures(
                    level: .detox, inquiries: 2, newLeads: 2, repeats: 0, contacted: Ratio(part: 1, whole: 2)),
                LevelFigures(
                    level: .residential, inquiries: 2, newLeads: 1, repeats: 1,
                    contacted: Ratio(part: 2, whole: 2)),
                LevelFigures(
                    level: .iop, inquiries: 1, newLeads: 1, repeats: 0, contacted: Ratio(part: 0, whole: 1)),
                LevelFigures(
                    level: .needsClarification, inquiries: 2, newLeads: 2, repeats: 0,
                    contacted: Ratio(part: 0, whole: 2)),
            ])
        #expect(report.setAside == 1)
    }

    @Test func `the three times are counted apart, each from receipt, a repeat from its own`() async throws {
        let times = try await SampleDay.make().report().times
        // 3m (repeat), 4m48s (crisis), 10m, 45m
        #expect(times.toAttempt == Percentiles(count: 4, p50Seconds: 288, p90Seconds: 2700))
        // 3m, 4m48s, 40m
        #expect(times.toContact == Percentiles(count: 3, p50Seconds: 288, p90Seconds: 2400))
        // 5s, 10s, 30s, 1m, 30m; the repeat was never offered
        #expect(times.toAssign == Percentiles(count: 5, p50Seconds: 30, p90Seconds: 1800))
        #expect(times.contactedInTime == Ratio(part: 2, whole: 7))
    }

    @Test func `milestones count on the day they were reached, whenever their lead came`() async throws {
        let counts = try await SampleDay.make().report().milestones
        #expect(counts.map(\.milestone) == Milestone.allCases)
        #expect(counts.map(\.count) == [2, 1, 0, 0, 0, 1, 0])
    }

    @Test func `a call is abandoned only when its record says that nobody answered`() async throws {
        let calls = try await SampleDay.make().report().calls
        #expect(
            calls
                == CallFigures(
                    received: 4, answered: 1, abandoned: 2, unknown: 1, abandonedEarly: 1,
                    calledBack: Ratio(part: 1, whole: 1)))
    }

    @Test func `sources come with most inquiries first`() async throws {
        let sources = try await SampleDay.make().report().sources
        #expect(
            sources == [
                SourceFigures(source: "organic", inquiries: 3, contacted: 2, benefits: 0, admitted: 0),
                SourceFigures(source: "unknown", inquiries: 3, contacted: 0, benefits: 0, admitted: 0),
                SourceFigures(source: "google_ads", inquiries: 2, contacted: 1, benefits: 1, admitted: 0),
            ])
    }

    @Test
    func `a person's row counts offers made and ended on the day, own contacts and leads held at its end`()
        async throws
    {
        let staff = try await SampleDay.make().report().staff
        // Accept to conversation: 4m (crisis) and 36m (declined by Ben); the lead carried in was accepted the day before.
        #expect(
            staff == [
                StaffFigures(
                    name: "ANA", offered: 3, accepted: 3, declined: 0, lapsed: 0,
                    toContact: Percentiles(count: 2, p50Seconds: 240, p90Seconds: 2160), open: 3),
                StaffFigures(
                    name: "BEN", offered: 3, accepted: 0, declined: 1, lapsed: 1,
                    toContact: Percentiles(count: 0), open: 0),
            ])
    }

    @Test func `the balance counts moves on the left and places on the right, and the lead table agrees`()
        async throws
    {
        let balance = try await SampleDay.make().report().balance
        #expect(balance.sources.map(\.count) == [1, 8, 0])
        #expect(
            balance.places.map { "\($0.name) \($0.count)" } == [
                "closed 1", "merged 1", "set aside 1", "waiting 2", "offered 1", "owned 3",
            ])
        #expect(balance.leadTable?.map(\.count) == [2, 1, 3])
        #expect(balance.isBalanced)
    }

    @Test func `exceptions name the leads nobody has tried, the oldest of each queue and the crises`()
        async throws
    {
        let day = try await SampleDay.make()
        let exceptions = try await day.report().exceptions
        #expect(
            exceptions.map(\.text) == [
                "3 open leads over 60 min untouched", "oldest waiting residential lead 3h03m",
                "oldest waiting IOP lead 5h03m", "crisis leads 1, acknowledged p90 48s",
            ])
        #expect(exceptions[0].leads == ["answered", "no number", "unsaid"].map(day.lead))
        #expect(exceptions[1].leads == [day.lead("no number")])
    }

    @Test func `the same data asked twice gives the same bytes, stamped with its last event`() async throws {
        let day = try await SampleDay.make()
        let first = try await day.report()
        let second = try await day.report()
        #expect(first.asOf == SampleDay.time(16, 3))
        #expect(try Wire.encode(first) == Wire.encode(second))
        #expect(first.text == second.text)
    }

    @Test func `the audit root is the hash of the day's MACs in order, and another MAC gives another root`()
        async throws
    {
        let day = try await SampleDay.make()
        let report = try await day.report()
        let joined = try await day.database.look(
            """
            select encode(sha256(decode(string_agg(encode(mac, 'hex'), '' order by occurred_at, entry_id), 'hex')),
                          'hex')
            from ledger where occurred_at >= '2026-11-20T08:00:00Z'
            """)
        #expect(report.auditRoot == joined.first)
        #expect(report.auditRoot?.count == 64)
        try await day.database.tamper(
            "update ledger set mac = set_byte(mac, 5, get_byte(mac, 5) # 1) where kind = 'close'")
        #expect(try await day.report().auditRoot != report.auditRoot)
    }

    @Test func `a cohort is counted to its own horizon, and not known before it has come`() async throws {
        let day = try await SampleDay.make()
        #expect(try await day.report().cohorts.map(\.isKnown) == [false, false, false])
        try await day.touch("hung up", day.ana, epoch: 3, .reached, at: SampleDay.time(34))
        try await day.database.desk.reach(
            .admitted, of: day.lead("crisis"), by: day.ana, epoch: 3, at: SampleDay.time(57))
        let cohorts = try await day.report().cohorts
        #expect(cohorts.map(\.isKnown) == [true, false, false])
        #expect(cohorts.map(\.leads) == [6, 6, 6])
        #expect(cohorts[0].until == SampleDay.time(48))
        #expect(
            [cohorts[0].contacted, cohorts[0].qualified, cohorts[0].benefitsViable, cohorts[0].admitted]
                == [3, 1, 0, 0])
        #expect(cohorts[1].admitted == nil)
    }

    @Test func `a lead nobody could take is named with the time until somebody could`() async throws {
        let day = try await SampleDay.make()
        let alarm = { (lead: String, time: Instant) in
            """
            insert into ledger (org_id, entry_id, occurred_at, recorded_at, kind, actor_kind, lead_id, epoch, detail, mac)
            values ('\(day.database.org)', gen_random_uuid(), '\(time)', '\(time)', 'unroutable', 'worker',
                    '\(day.lead(lead))', 1, '{}', decode(repeat('00', 34), 'hex'))
            """
        }
        try await day.database.tamper(alarm("hung up", SampleDay.time(12, 5)))
        #expect(
            try await day.report().exceptions.map(\.text).contains("nobody eligible 12:05–12:30 for 1 lead"))
        try await day.database.tamper(alarm("no number", SampleDay.time(13, 1)))
        #expect(
            try await day.report().exceptions.map(\.text).contains("nobody eligible since 12:05 for 2 leads"))
    }
}
