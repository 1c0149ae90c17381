package import Admissions

/// The version of rules, lexicons and scorecards: a revision of the code, and a hash of every line of both.
package let rulesetVersion: String = {
    let hash = String(Lexicon.shared.contentHash ^ Scorecards.shared.contentHash, radix: 16)
    return "1.\(rulesRevision)-" + String(repeating: "0", count: 16 - hash.count) + hash
}()

/// Counts up whenever the code of signals, flags or rules changes an outcome.
private let rulesRevision = 19

/// Assesses one inquiry by the rules of the triage specification.
///
/// Pure and total: the same record gives the same assessment, and anything that decodes as an inquiry gets one.
/// - Returns: class, queue, flags, urgency and the evidence for them; spans count Unicode scalars of the field as received.
package func assess(_ inquiry: Inquiry) -> Assessment {
    let facts = Facts(inquiry, lexicon: .shared)
    let signals = Signals(facts, SafetyFlags(facts))
    return Conclusion(signals, fired: RuleTable.fired(signals)).assessment
}

/// The scenario of a rule of section 6; nil for an id the table does not have.
package func scenario(of ruleID: String) -> String? {
    RuleTable.rules.first { $0.id == ruleID }?.scenario
}

/// The rule that the table alone would have given; nil where the table decided.
///
/// Where the words of a record speak far more for another level, they outweigh the table's rule, which then stands first
/// among those that fired as well.
package func outweighedRule(of assessment: Assessment) -> String? {
    let ids = RuleTable.rules.map(\.id)
    guard let other = assessment.alsoFired.first, let place = ids.firstIndex(of: other),
        let own = ids.firstIndex(of: assessment.ruleID)
    else { return nil }
    let isWeighed = assessment.evidence.contains {
        $0.ruleID == assessment.ruleID && $0.signal == assessment.levelOfCare.rawValue
    }
    return place < own || isWeighed ? other : nil
}

/// Lines of lexicons and scorecards that could not be read, and cards that one term decides; none in a
/// sound build, and held so by a test.
package var lexiconProblems: [String] { Lexicon.shared.problems + Scorecards.shared.problems }
