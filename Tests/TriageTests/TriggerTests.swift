import Admissions
import Testing
import Triage

/// Every trigger of the lexicons, each in a sentence where it works and in one where it must not.
@Suite struct `Triggers` {
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
}
