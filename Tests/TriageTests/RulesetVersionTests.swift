import Admissions
import Crypto
import Testing
import Triage
import TriageEvaluation

/// Stored assessments name the version they were made by, and `leadlined retriage` looks for those of another: an outcome
/// that changes under an old name would never be looked at again.
@Suite struct `The version of the rules` {
    @Test func `is a new one whenever an outcome is`() throws {
        var digest = SHA256()
        for file in ["triage-own.jsonl", "triage-examples.jsonl", "triage-held-out.jsonl"] {
            for scored in try Desk.cases(file).cases {
                digest.update(data: Array("\(Triage.assess(scored.inquiry))".utf8))
            }
        }
        let seen = "\(Triage.rulesetVersion)\t\("\(digest.finalize())".suffix(16))"
        let recorded = try Desk.lines("ruleset.tsv").map { $0.joined(separator: "\t") }
        #expect(
            recorded == [seen],
            "Count rulesRevision up if code alone changed an outcome; then write this line to Fixtures/ruleset.tsv"
        )
    }
}
