import Admissions

/// How strongly a record speaks for each level of care: by what its text says and what is known of the whole.
struct LevelWeighing {
    private let words: Weighing
    private let sums: Scorecards.Sums
    private let namesUse: Bool
    private let namesService: Bool
    private let asksForDetox: Bool
    private let needsNoDetox: Bool

    init(_ signals: Signals) {
        words = signals.facts.weighing
        namesUse = signals.hasSubstance
        asksForDetox = signals.facts.any(.detoxRequest, \.isCurrent) != nil
        namesService = signals.facts.has(.service)
        needsNoDetox = signals.facts.has(.noDetox)
        let cards = Scorecards.shared
        sums = Trait.facts(signals).compactMap { cards.term($0.key) }.reduce(into: words.whole) {
            sums, term in
            sums &+= Scorecards.Sums(truncatingIfNeeded: cards.weights(of: term))
        }
    }

    /// The level that a record speaks for so much more than for that of the first rule that the rule must be a misreading;
    /// nil where there is none.
    ///
    /// A detox signal that is told always wins, what a structured field says is not misread, and a crisis is always a lead.
    func contradicts(_ fired: [FiredRule], hasCrisis: Bool) -> LevelOfCare? {
        let level = fired[0].rule.level
        let own = fired.filter { $0.rule.level == level }
        let isTold = own.contains { $0.grounds.isOfField || level == .detox && !$0.grounds.isInferred }
        // Nobody who is in danger, tells of use, asks for detox or names what is done here is written off by weight.
        let mayBeNone = !hasCrisis && !namesUse && !namesService && !asksForDetox && level != .detox
        // Nor is one sent to detox of whom it is told that none is needed.
        let levels = LevelOfCare.allCases.filter {
            ($0 != .notALead || mayBeNone) && ($0 != .detox || !needsNoDetox)
        }
        // "Wrong number, thanks": of so few terms none speaks against the purpose.
        if level == .notALead, words.termCount <= LevelWeighing.fewTerms, !namesUse { return nil }
        guard !isTold, words.termCount >= LevelWeighing.fewestTerms,
            let heaviest = levels.max(by: { weight(of: $0) < weight(of: $1) }), heaviest != level,
            weight(of: heaviest) - weight(of: level) >= margin(of: own, among: fired, for: heaviest)
        else { return nil }
        return heaviest
    }

    /// How much heavier another level must be than that of the first rule. A lead lost is worse than a call too many: where
    /// use is told, or a rule of care fires as well, any heavier level wins over one that makes a record no lead.
    private func margin(of own: [FiredRule], among fired: [FiredRule], for heaviest: LevelOfCare) -> Int32 {
        let firmest = own.map(\.rule.firmness.margin).max() ?? 0
        if heaviest == .notALead { return max(firmest, LevelWeighing.writtenOff) }
        // Whose use is told has told more than a danger; a contradiction stays one.
        if own[0].rule.level == .needsClarification, namesUse, own[0].rule.id != "C3" {
            return Rule.Firmness.loose.margin
        }
        let mayBeLead = namesUse || fired.contains { asksForCare($0.rule, of: own[0].rule) }
        return own[0].rule.level == .notALead && mayBeLead ? 1 : firmest
    }

    /// Whether a rule that fired beside another speaks of care for somebody. Who seeks work names a level of care too: that of
    /// the team.
    private func asksForCare(_ rule: Rule, of first: Rule) -> Bool {
        rule.level != first.level && (first.id != "N1" || !["D5", "I4", "R6", "I3c"].contains(rule.id))
    }

    /// Tenths of log odds, of a text as long as those the cards learned from: words that have nothing to do with a level
    /// lean a little to one or another all the same, and add up.
    private func weight(of level: LevelOfCare) -> Int32 {
        sums[Card(level).rawValue] * LevelWeighing.usualTerms / max(LevelWeighing.usualTerms, words.termCount)
    }

    private static let usualTerms: Int32 = 100
    /// What makes a record no lead by weight alone: 7 to 1.
    private static let writtenOff: Int32 = 20
    /// Terms of a text that tells one thing.
    private static let fewTerms: Int32 = 12
    /// So few speak for nothing.
    private static let fewestTerms: Int32 = 3

    /// What speaks most for a level.
    func grounds(_ level: LevelOfCare) -> Grounds {
        words.grounds(level.rawValue, Card(level))
    }
}
