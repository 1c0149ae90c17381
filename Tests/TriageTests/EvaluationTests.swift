import Admissions
import Testing
import TriageEvaluation

@Suite struct `Evaluation files` {
    /// What a file does not reach, with what went wrong; empty when it reaches all.
    private func shortfall(_ name: String, _ requirements: String...) throws -> [String] {
        let file = try Desk.cases(name)
        let score = TriageScore(file.cases)
        let wanted = requirements.compactMap { Requirement($0) }
        let unmet = wanted.filter { !$0.isMet(by: score) }.map(\.description)
        let misses = score.results.flatMap { result in Miss(result).map { result.explained($0) } ?? [] }
        return file.faults.map { "line \($0.line): \($0.what)" } + (unmet.isEmpty ? [] : unmet + misses)
            + (wanted.count == requirements.count ? [] : ["an unknown requirement"])
    }

    @Test func `the example file reaches 95 percent strict, flags every crisis and loses no lead`() throws {
        #expect(try shortfall("triage-examples.jsonl", "strict=95", "crises=100", "lost=0").isEmpty)
    }

    @Test func `the developers' own sentences reach 95 percent strict, flag every crisis and lose no lead`()
        throws
    {
        #expect(try Desk.cases("triage-own.jsonl").cases.count >= 300)
        let shortfall = try shortfall(
            "triage-own.jsonl", "strict=95", "crises=100", "lost=0", "flag-precision=85")
        #expect(shortfall.isEmpty)
    }

    /// Lines by twenty-one authors who had not seen the lexicons; those were widened on their misses afterwards.
    @Test func `what others wrote keeps its figures`() throws {
        let shortfall = try shortfall(
            "triage-written-blind.jsonl", "strict=95", "acceptable=95", "detox-recall=97", "flag-precision=93"
        )
        #expect(shortfall.isEmpty)
    }

    /// Inquiries and one-liners by twenty-four authors, as far as they were read as their authors meant: a change that
    /// widens one place must not undo another.
    @Test func `what has once been read right stays right`() throws {
        let shortfall = try shortfall(
            "triage-kept.jsonl", "strict=99", "crises=99", "lost=0", "detox-recall=99", "flag-precision=95")
        #expect(shortfall.isEmpty)
    }

    /// Hard inquiries by fifty authors who had not seen the lexicons: told sideways more often than people do, long, or about
    /// innocent things in the words of danger. The scorecards learned from them, and no lexicon line was written for one.
    @Test func `what the scorecards learned from keeps its figures`() throws {
        let shortfall = try shortfall(
            "triage-learned.jsonl", "strict=94", "crises=97", "detox-recall=97", "flag-precision=83",
            "lost=18"
        )
        #expect(shortfall.isEmpty)
    }

    /// Cases that no scorecard has learned from, and a few lexicon lines were written after looking at: a figure that falls
    /// here is a change that reads less.
    @Test func `what nobody has learned from keeps its figures`() throws {
        let shortfall = try shortfall(
            "triage-held-out.jsonl", "strict=94.5", "acceptable=95", "detox-recall=97.5", "plain-crises=98",
            "oblique-crises=90", "flag-precision=89", "clarification-precision=89",
            "clarification-recall=94", "lost=7")
        #expect(shortfall.isEmpty)
    }

    @Test func `the own sentences hold a case for every rule and every flag`() throws {
        let cases = try Desk.cases("triage-own.jsonl").cases
        let rules = Set(cases.compactMap(\.ruleID))
        #expect(SpecifiedRules.order.filter { !rules.contains($0) } == [])
        let flags = Set(cases.flatMap(\.flags))
        #expect(SafetyFlag.allCases.filter { !flags.contains($0) } == [])
    }
}
