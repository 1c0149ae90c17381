import Admissions

/// How strongly a record speaks for each level of care: by what its text says and what is known of the whole.
struct LevelWeighing {
    private let words: Weighing
    private let sums: Scorecards.Sums

    init(_ signals: Signals) {
        words = signals.facts.weighing
        let cards = Scorecards.shared
        sums = Trait.facts(signals).compactMap { cards.term($0.key) }.reduce(into: words.whole) {
            sums, term in
            sums &+= Scorecards.Sums(truncatingIfNeeded: cards.weights(of: term))
        }
    }

    /// The level that a record speaks for so much more than for that of the first rule that the rule must be a misreading;
    /// nil where there is none. What a structured field says is not misread, and a crisis is always a lead.
    func contradicts(_ fired: FiredRule, hasCrisis: Bool) -> LevelOfCare? {
        let levels = LevelOfCare.allCases.filter { !hasCrisis || $0 != .notALead }
        guard !fired.grounds.isOfField, let heaviest = levels.max(by: { weight(of: $0) < weight(of: $1) }),
            heaviest != fired.rule.level,
            weight(of: heaviest) - weight(of: fired.rule.level) >= margin(of: fired, to: heaviest)
        else { return nil }
        return heaviest
    }

    /// Tenths of log odds.
    private func weight(of level: LevelOfCare) -> Int32 { sums[Card(level).rawValue] }

    /// How much more another level must weigh than a rule's, in tenths of log odds. A lead lost is worse than a call for
    /// nothing.
    private func margin(of fired: FiredRule, to level: LevelOfCare) -> Int32 {
        level == .notALead ? Rule.Firmness.exact.margin : fired.rule.firmness.margin
    }

    /// What speaks most for a level.
    func grounds(_ signal: String, _ level: LevelOfCare) -> Grounds {
        words.grounds(signal, Card(level))
    }
}
