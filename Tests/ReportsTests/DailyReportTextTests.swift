import API
import Admissions
import Reports
import Testing

/// The day of the report's layout, put together by hand.
private func fridaysReport() -> DailyReport {
    func level(_ level: LevelOfCare?, _ inquiries: Int, _ repeats: Int, _ part: Int, _ whole: Int)
        -> LevelFigures
    {
        LevelFigures(
            level: level, inquiries: inquiries, newLeads: inquiries - repeats, repeats: repeats,
            contacted: Ratio(part: part, whole: whole), median: level == nil ? 106 : nil)
    }
    func person(_ name: String, _ offered: Int, _ accepted: Int, _ p50: Double?, _ open: Int) -> StaffFigures
    {
        StaffFigures(
            name: name, offered: offered, accepted: accepted, declined: 1, lapsed: 1,
            toContact: Percentiles(count: p50 == nil ? 0 : 9, p50Seconds: p50, p90Seconds: p50), open: open)
    }
    func terms(_ counts: [(String, Int)]) -> [BalanceTerm] {
        counts.map { BalanceTerm(name: $0.0, count: $0.1) }
    }
    let start = Instant(seconds: 1_795_161_600)
    return DailyReport(
        date: CivilDate(daysSinceEpoch: 20_777), zone: "America/Los_Angeles", startsAt: start,
        endsAt: start + .hours(24), asOf: start + .hours(30), dataVersion: 1, isPlayed: false,
        total: level(nil, 118, 14, 76, 110),
        levels: [
            level(.detox, 38, 5, 30, 38), level(.residential, 33, 4, 20, 33), level(.iop, 29, 5, 20, 29),
            level(.needsClarification, 10, 0, 6, 10),
        ],
        setAside: 8,
        times: ResponseTimes(
            toAttempt: Percentiles(count: 104, p50Seconds: 72, p90Seconds: 720),
            toContact: Percentiles(count: 76, p50Seconds: 250, p90Seconds: 2280),
            toAssign: Percentiles(count: 101, p50Seconds: 12.4, p90Seconds: 7500),
            contactedInTime: Ratio(part: 59, whole: 110), targetSeconds: 300),
        milestones: zip(Milestone.allCases, [51, 40, 35, 22, 13, 7, 1]).map {
            MilestoneCount(milestone: $0, count: $1)
        },
        reclassifications: [
            ReclassificationCount(from: .residential, to: .detox, count: 2),
            ReclassificationCount(from: .needsClarification, to: .iop, count: 1),
        ],
        calls: CallFigures(
            received: 61, answered: 52, abandoned: 9, abandonedEarly: 2, calledBack: Ratio(part: 8, whole: 9)),
        cohorts: [
            CohortFigures(
                daysLater: 1, until: start + .hours(48), isKnown: true, leads: 96, contacted: 70,
                qualified: 48,
                benefitsViable: 21, admitted: 9),
            CohortFigures(daysLater: 7, until: start + .hours(192), isKnown: false, leads: 96),
        ],
        sources: [
            SourceFigures(source: "Search ads", inquiries: 33, contacted: 22, benefits: 11, admitted: 2)
        ],
        staff: [person("Ana", 19, 17, 180, 6), person("Zoë", 2, 0, nil, 0)],
        balance: Balance(
            sources: terms([("carried in", 23), ("new", 104), ("reopened", 0)]),
            places: terms([
                ("closed", 41), ("merged", 7), ("set aside", 8), ("waiting", 31), ("offered", 4),
                ("owned", 36),
            ])),
        exceptions: [
            ReportException(
                text: "3 open leads over 60 min untouched", leads: [1, 2, 0xABC_DEF].map { LeadID($0) }),
            ReportException(text: "crisis leads 5, acknowledged p90 48s"),
        ],
        auditRoot: String(repeating: "9f3c", count: 16), auditEntries: 812,
        definitions: [Definition(term: "response time", meaning: "first attempt − received")])
}

@Suite struct DailyReportTextTests {
    @Test func `the report is one page of aligned lines`() {
        let root = String(repeating: "9f3c", count: 16)
        let expected = """
            Leads — Fri 20 Nov 2026, 00:00–24:00 America/Los_Angeles      as of 21 Nov 06:00
                               Total     Detox     Resid       IOP  Clarify  vs 7-day median
            Inquiries            118        38        33        29       10              +12   (8 set aside)
             new / repeat     104/14      33/5      29/4      24/5     10/0
            Live contact   76 of 110  30 of 38  20 of 33  20 of 29  6 of 10

            Wall clock           n    p50    p90
             response time     104  1m12s    12m
             speed to contact   76  4m10s    38m   ≤5 min 54 % (59 of 110)
             time to assign    101    12s  2h05m

            Qualified 51 · benefits check started 40 / done 35 / viable 22 · scheduled 13 · admitted 7 · no-show 1
            Calls: in 61 · answered 52 (85 %) · abandoned 9 (2 under 10 s) · called back ≤ 60 min 8/9
            Reclassified by staff: 3 · residential → detox 2 · clarify → IOP 1

            Source     inquiries contact benefits admitted    Staff offered accepted declined lapsed contact p50 open
            Search ads        33      22       11        2    Ana        19       17        1      1          3m    6
                                                              Zoë         2        0        1      1           –    0

            Balance: carried in 23 + new 104 = closed 41 + merged 7 + set aside 8 + waiting 31 + offered 4 + owned 36   OK
            Exceptions: 3 open leads over 60 min untouched (000001 000002 abcdef) · crisis leads 5, acknowledged p90 48s
            Audit root: \(root) (812 entries)

            Of 96 leads received that day    contact  qualified  benefits viable  admitted
             by D+1                        70 (73 %)  48 (50 %)        21 (22 %)   9 (9 %)
             by D+7 not yet known                  –          –                –         –

            response time: first attempt − received

            """
        #expect(fridaysReport().text == expected)
    }

    @Test func `no line is wider than a page, whatever stands in it`() {
        var report = fridaysReport()
        report.sources[0].source = String(repeating: "very_long_source_", count: 9)
        report.staff[0].name = "Maximiliana Konstantinopolitanska-Wolfeschlegelsteinhausen"
        report.balance.sources = report.balance.sources.map { BalanceTerm(name: $0.name, count: 1_234_567) }
        report.exceptions = (0..<9).map { number in
            ReportException(
                text: "exception number \(number) of this day", leads: (0..<10).map { LeadID(UInt128($0)) })
        }
        report.reclassifications = LevelOfCare.allCases.flatMap { from in
            LevelOfCare.allCases.map { ReclassificationCount(from: from, to: $0, count: 1_234_567) }
        }
        report.definitions = [Definition(term: "term", meaning: String(repeating: "a word ", count: 90))]
        let widest = report.text.split(separator: "\n").map(\.count).max() ?? 0
        #expect(widest <= 110)
    }

    @Test func `a source cannot move a terminal's cursor`() {
        var report = fridaysReport()
        report.sources[0].source = "evil\u{1B}[2J\u{202E}\nads"
        #expect(report.text.contains("evil?[2J??ads"))
        #expect(!report.text.contains("\u{1B}"))
    }

    @Test func `what is not known is printed as unknown`() {
        var report = fridaysReport()
        report.total.median = nil
        report.calls = CallFigures(
            received: 4, answered: 0, abandoned: 0, unknown: 4, abandonedEarly: 0,
            calledBack: Ratio(part: 0, whole: 0))
        report.auditRoot = nil
        report.reclassifications = []
        #expect(report.text.contains("\nReclassified by staff: none\n"))
        #expect(report.text.contains("Calls: in 4 · answered 0 · abandoned 0 · unknown 4"))
        #expect(report.text.contains("Audit root: – (no entries)"))
        #expect(report.text.contains("            –   (8 set aside)"))
    }

    @Test func `a played clock is said on the page`() {
        var report = fridaysReport()
        report.isPlayed = true
        #expect(report.text.contains("The desk's clock is played"))
    }

    @Test func `the JSON keeps numerators and denominators and reads back to the same report`() throws {
        let report = fridaysReport()
        let bytes = try Wire.encode(report)
        #expect(String(decoding: bytes, as: UTF8.self).contains(#""contacted":{"part":76,"whole":110}"#))
        #expect(
            String(decoding: bytes, as: UTF8.self).contains(
                #""reclassifications":[{"from":"residential","to":"detox","count":2},"#))
        #expect(try Wire.decode(DailyReport.self, from: bytes) == report)
    }
}
