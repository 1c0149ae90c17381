import API
import ArgumentParser
import Triage
import TriageEvaluation

/// `workbench bench`
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Time triage on one core, beside its targets.",
        discussion: """
            Times are medians of several rounds after a warm-up. Machines are shared: the ratios against work measured \
            in the same run travel, the times alone do not. A percentile is over texts, not over moments.
            """)

    @Option(help: ArgumentHelp("Inquiries as JSON Lines.", valueName: "file"))
    var samples = "deploy/sample/sample-day.jsonl"

    @Option(help: ArgumentHelp("Draws the texts that are made from the samples.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("Rounds to take the median of.", valueName: "number"))
    var rounds = 21

    @Flag(help: "Print the figures as JSON.")
    var json = false

    func validate() throws {
        if rounds < 1 { throw ValidationError("--rounds takes a number from 1") }
    }

    func run() throws {
        let inquiries = try Files.inquiries(samples)
        guard !inquiries.isEmpty else {
            Files.say("workbench: \(samples) holds no inquiry")
            throw ExitCode.failure
        }
        let rows = BenchRow.rows(
            of: TriageBench(inquiries, seed: seed, rounds: rounds), texts: inquiries.count)
        guard !json else {
            return print(JSONValue.object(JSONObject(rows.map(\.member))).indented())
        }
        print(
            "triage: \(inquiries.count) sample texts, seed \(seed), \(rounds) rounds after \(TriageBench.warmUp) of "
                + "warm-up, rules \(rulesetVersion)\n")
        for line in columns(rows.map(\.cells)) { print(line) }
    }
}
