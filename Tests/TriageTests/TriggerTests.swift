import Admissions
import Testing
import Triage

/// Every trigger of the lexicons that is plain words, each in a sentence where it works and in one where it must not.
@Suite struct `Triggers` {
    @Test(arguments: [
        "negates", "negates.lookAlike", "negatesBefore", "negatesBefore.afterColon", "terminator", "past",
        "past.eventOnly", "past.lastTime", "hypothetical", "possible", "pseudo",
    ])
    func `none is without terms`(_ kind: String) {
        #expect(!LexiconListing.plainTerms(of: kind).isEmpty)
    }

    /// How a text asserts its last mention of a seizure.
    private func seizure(_ text: String) -> Assertion? {
        Outline(Desk.inquiry(text, .phone)).findings.last { $0.sign == "seizure" }?.assertion
    }

    @Test(arguments: LexiconListing.plainTerms(of: "negates"))
    func `a negation reaches forward, and not past a terminator`(_ trigger: String) {
        #expect(seizure("pt \(trigger) convulsions") == .negated)
        #expect(seizure("pt \(trigger) fever, but convulsions") == .affirmed)
    }

    @Test(arguments: LexiconListing.plainTerms(of: "negatesBefore"))
    func `a denial after a mention negates it, and not the next sentence`(_ trigger: String) {
        #expect(seizure("convulsions: \(trigger)") == .negated)
        #expect(seizure("fever \(trigger). convulsions") == .affirmed)
    }

    @Test(arguments: LexiconListing.plainTerms(of: "negates.lookAlike"))
    func `a pseudo-negation negates nothing`(_ trigger: String) {
        #expect(seizure("\(trigger) convulsions") != .negated)
    }

    @Test(arguments: LexiconListing.plainTerms(of: "terminator"))
    func `a terminator ends a negation`(_ trigger: String) {
        #expect(seizure("no fever \(trigger) convulsions") != .negated)
    }

    @Test(arguments: LexiconListing.plainTerms(of: "past"))
    func `a history is past, and the sentence after it is not`(_ trigger: String) {
        #expect(seizure("\(trigger) convulsions") == .historical)
        #expect(seizure("\(trigger) fever. convulsions") != .historical)
    }

    @Test(arguments: LexiconListing.plainTerms(of: "hypothetical"))
    func `a fear or a condition is no event, and ends with its sentence`(_ trigger: String) {
        #expect(seizure("\(trigger) convulsions") == .hypothetical)
        #expect(seizure("\(trigger) fever. convulsions") == .affirmed)
    }

    @Test(arguments: LexiconListing.plainTerms(of: "possible"))
    func `a doubt leaves a mention possible`(_ trigger: String) {
        #expect(seizure("\(trigger) convulsions") == .possible)
    }

    @Test(arguments: LexiconListing.plainTerms(of: "negatesBefore.afterColon"))
    func `a letter denies behind a colon or at the end, and not before another word`(_ trigger: String) {
        #expect(seizure("convulsions: \(trigger)") == .negated)
        #expect(seizure("convulsions \(trigger)") == .negated)
        #expect(seizure("convulsions \(trigger) fever") != .negated)
    }

    @Test(arguments: LexiconListing.plainTerms(of: "past.eventOnly"))
    func `a count puts an event in the past, and leaves what is used`(_ trigger: String) {
        #expect(
            seizure("\(trigger) convulsions") == .historical
                || seizure("convulsions \(trigger)") == .historical)
        let used = Outline(Desk.inquiry("\(trigger) vodka", .phone)).findings.first { $0.sign == "substance" }
        #expect(used?.assertion != .historical)
    }

    @Test(arguments: LexiconListing.plainTerms(of: "past.lastTime"))
    func `the last time is past, also behind a comma, and not in the next sentence`(_ trigger: String) {
        #expect(seizure("\(trigger) i stopped, convulsions") == .historical)
        #expect(seizure("\(trigger) fever. convulsions") != .historical)
    }

    @Test(arguments: LexiconListing.plainTerms(of: "pseudo"))
    func `what only looks like a danger names none`(_ words: String) {
        let dangers = ["seizure", "hallucination", "overdoseNow", "suicidal", "chestPain"]
        let named = Outline(Desk.inquiry(words)).findings.filter {
            dangers.contains($0.sign) && $0.assertion == .affirmed
        }
        #expect(named.isEmpty, "\(named)")
    }
}
