import API
import Admissions
import Reports
import Routing
import Store
import TestDatabase
import Testing

extension SampleDay {
    /// The day, and in its evening: rules that read every lead as detox, and two levels corrected by people.
    static func corrected() async throws -> SampleDay {
        let day = try await make()
        var assessment = TestDatabase.assessment(.detox)
        assessment.rulesetVersion = "newer"
        let rules = Ruleset(version: "newer") { [assessment] _ in assessment }
        let sealer = day.database.sealer
        _ = try await day.database.desk.retriage(
            under: rules, since: nil, isTrial: false, policy: .standard, sealer: sealer,
            now: { time(19) })
        // Waiting after the retriage, with the offer that "unsaid" had still open.
        try await day.correct("answered", to: .iop, epoch: 4, at: time(20))
        try await day.correct("spam", to: .residential, epoch: 2, at: time(20, 1))
        try await day.correct("unsaid", to: .residential, epoch: 2, at: time(20, 2))
        try await day.correct("crisis", to: .residential, epoch: 3, at: time(25))
        return day
    }

    private func correct(_ name: String, to level: LeadQueue, epoch: Int64, at now: Instant) async throws {
        _ = try await database.desk.reclassify(
            lead(name), to: level, reason: .clinicianAssessed, by: ana, mayCorrectAny: true, epoch: epoch,
            policy: .standard, at: now)
    }
}

@Suite struct CorrectionTests {
    @Test func `a day with leads assessed again and corrected breaks nothing`() async throws {
        let results = try await SampleDay.corrected().reporter.checkInvariants(rules: .standard)
        #expect(results.filter(\.isViolated).isEmpty, "\(results.text)")
        #expect(results.contains { $0.name == "corrections_in_ledger" && $0.outcome == .ok(checked: 4) })
    }

    @Test func `the report counts the corrections of the day by level, and balances`() async throws {
        let report = try await SampleDay.corrected().report()
        #expect(
            report.reclassifications == [
                ReclassificationCount(from: .detox, to: .residential, count: 2),
                ReclassificationCount(from: .detox, to: .iop, count: 1),
            ])
        #expect(report.text.contains("\nReclassified by staff: 3 · detox → residential 2 · detox → IOP 1\n"))
        #expect(report.balance.isBalanced, "\(report.text)")
        #expect(try await SampleDay.make().report().reclassifications.isEmpty)
    }

    @Test func `a level without grounds, and a correction the ledger does not tell, are noticed`()
        async throws
    {
        let day = try await SampleDay.corrected()
        try await day.database.tamper(
            """
            update lead set level_of_care = 'iop' where lead_id = '\(day.lead("crisis"))';
            update ledger set kind = 'note' where kind = 'reclassify' and to_state is null
            """)
        let broken = try await day.reporter.checkInvariants(rules: .standard).filter(\.isViolated).map(\.name)
        #expect(broken.contains("level"))
        #expect(broken.contains("corrections_in_ledger"))
    }
}
