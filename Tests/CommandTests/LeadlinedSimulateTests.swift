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
        let policy = folder.path + "/policy.yaml"
        try Data("sticky_wait: 9m\n".utf8).write(to: URL(filePath: policy))
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

    @Test func `a policy file that is wrong is refused with its line`() async throws {
        let folder = try TestFolder()
        let policy = folder.path + "/policy.yaml"
        try Data("sticky_wait: 9m\ndecline_memory: soon\n".utf8).write(to: URL(filePath: policy))
        let end = try await run(desk + ["--policy", policy], in: folder)
        #expect(end.code == 65)
        #expect(end.errors.contains("line 2") && end.errors.contains("decline_memory"), "\(end.errors)")
        #expect(end.output.isEmpty)
    }
}
