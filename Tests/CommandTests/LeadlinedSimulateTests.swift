import Foundation
import Testing

/// `leadlined simulate` on desks that need no database.
@Suite("leadlined: simulate", .serialized, .timeLimit(.minutes(2))) struct LeadlinedSimulateTests {
    private let desk = ["simulate", "--arrivals", "40", "--staff", "4", "--days", "3"]

    private func run(_ words: [String], in folder: TestFolder? = nil) async throws -> LeadlinedProcess.Ending
    {
        try await LeadlinedProcess(words, in: folder ?? TestFolder()).ending()
    }

    @Test func `the table fits a terminal, and the same seed prints the same bytes`() async throws {
        let first = try await run(desk)
        #expect(first.code == 0 && first.errors.isEmpty)
        #expect(try await run(desk).output == first.output)
        #expect(try await run(desk + ["--seed", "2"]).output != first.output)
        let lines = first.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count <= 110 })
        #expect(
            lines.first?.hasPrefix("40 leads a day, 4 people: 3 days from 2026-11-16 · 120 leads") == true)
        for word in [
            "standard", "fifo", "strict", "round-robin", "fewest-open", "skills", "MISSED TARGETS", "P04",
        ] {
            #expect(first.output.contains(word), "\(word)")
        }
    }

    @Test func `JSON has a run for each rule asked for, the policy of a file first`() async throws {
        let folder = try TestFolder()
        let policy = folder.path + "/policy.json"
        let text = policyText.replacingOccurrences(
            of: "\"sticky_wait\": \"2m\"", with: "\"sticky_wait\": \"9m\"")
        try Data(text.utf8).write(to: URL(filePath: policy))
        let end = try await run(
            desk + ["--policy", policy, "--against", "strict", "fifo", "--json"], in: folder)
        #expect(end.code == 0, "\(end.errors)")
        let json = try JSONSerialization.jsonObject(with: Data(end.output.utf8)) as? [String: Any]
        let runs = try #require(json?["runs"] as? [[String: Any]])
        #expect(runs.map { $0["name"] as? String } == ["file", "standard", "fifo", "strict"])
        #expect(json?["leads"] as? Int == 120)
        for run in runs {
            let counts = ["accepted", "still_offered", "still_waiting"].compactMap { run[$0] as? Int }
            #expect(counts.reduce(0, +) == 120)
            #expect((run["people"] as? [Any])?.count == 4)
            let waits = try #require(run["waits_by_urgency"] as? [[String: Any]])
            #expect(waits.map { $0["group"] as? String } == ["crisis", "urgent", "rest"])
            #expect(waits.last?["p99_seconds"] is Double)
        }
    }

    @Test(arguments: [
        ("\"decline_memory\": \"30m\"", "\"decline_memory\": \"soon\"", "decline_memory: not a duration"),
        ("\"decline_memory\": \"30m\",", "", "decline_memory: is missing"),
        ("\"after\": \"0s\"", "\"after\": \"1m\"", "escalation: the first row applies from the start"),
        ("{", "", "not JSON"),
    ])
    func `a policy file that is wrong is refused with the field`(old: String, new: String, fault: String)
        async throws
    {
        let folder = try TestFolder()
        let policy = folder.path + "/policy.json"
        try Data(policyText.replacingOccurrences(of: old, with: new).utf8).write(to: URL(filePath: policy))
        let end = try await run(desk + ["--policy", policy], in: folder)
        #expect(end.code == 65)
        #expect(end.errors.contains(fault), "\(end.errors)")
        #expect(end.output.isEmpty)
    }
}

private let policyText = """
    {"version": 1,
     "head_starts": {"crisis": "24h", "urgent": "4h", "detox": "60m", "residential": "20m",
                     "needs_clarification": "15m", "iop": "0s", "on_the_line": "30m"},
     "offer_deadlines": {"crisis": "60s", "other": "5m"},
     "decline_memory": "30m", "sticky_wait": "2m", "away_after_lapses": 3, "presence_expiry": "3m",
     "wrap_up": "3m", "contact_targets": [{"urgency": 0, "contacted": "15m"}],
     "escalation": [{"after": "0s", "minimum_skill": 2, "language_relaxed": false, "overflow_seats": 0}],
     "care_weights": {"detox": 120, "residential": 100, "iop": 80, "needs_clarification": 80},
     "skill_bands": [4, 2]}
    """
