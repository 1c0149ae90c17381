import Admissions

/// One row of the ordered rule table: it fires when its condition has grounds.
struct Rule: Sendable {
    let id: String
    let scenario: String
    let level: LevelOfCare
    let condition: @Sendable (Signals) -> Grounds?

    init(
        _ id: String, _ scenario: String, _ level: LevelOfCare,
        _ condition: @escaping @Sendable (Signals) -> Grounds?
    ) {
        self.id = id
        self.scenario = scenario
        self.level = level
        self.condition = condition
    }
}

/// A rule that fired, and on what.
struct FiredRule {
    let rule: Rule
    let grounds: Grounds
}

/// The table of section 6; the first rule that fires gives the class.
enum RuleTable {
    static let rules: [Rule] = notLeads + detox + residentialAndOutpatient + clarification

    private static let notLeads: [Rule] = [
        Rule("N1", "job_seeker", .notALead) { $0.purpose(.jobSeeker) },
        Rule("N2", "vendor_or_marketing", .notALead) { $0.purpose(.vendor) },
        Rule("N3", "existing_client_admin", .notALead) { $0.purpose(.clientAdmin) },
        Rule("N4", "spam_or_unintelligible", .notALead) { $0.purpose(.spam) ?? $0.gibberish },
        Rule("N5", "third_party_request", .notALead) { $0.purpose(.thirdParty) },
        Rule("N6", "other_service", .notALead) { $0.otherService },
    ]

    private static let detox: [Rule] = [
        Rule("D1", "active_withdrawal", .detox) { $0.withdrawalNow },
        Rule("D4", "complicated_withdrawal_history", .detox) { $0.complicatedWithdrawalHistory },
        Rule("D2", "sedative_dependence", .detox) { $0.sedDaily },
        Rule("D3", "opioid_dependence", .detox) { $0.opiDependent },
        Rule("D6", "recent_overdose", .detox) { $0.overdoseWithinAWeek },
        Rule("D5", "detox_requested", .detox) { $0.detoxRequested },
    ]

    private static let residentialAndOutpatient: [Rule] = [
        Rule("M1r", "mandated_residential", .residential) { $0.mandatedResidential },
        Rule("I1", "completed_residential", .iop) { $0.resCompleted },
        Rule("I2a", "lacks_means_work", .iop) { $0.meansWork?.when($0.hasNeed) },
        Rule("I2b", "lacks_means_childcare", .iop) { $0.meansChildcare?.when($0.hasNeed) },
        Rule("I2c", "lacks_means_money", .iop) { $0.meansMoney?.when($0.hasNeed) },
        Rule("M1i", "mandated_iop", .iop) { $0.mandatedOutpatient },
        Rule("R1", "relapse_after_residential", .residential) { $0.relapsedAfterResidential },
        Rule("R2", "detox_completed_only", .residential) { $0.detoxCompletedOnly },
        Rule("R3", "failed_lower_level", .residential) { $0.failedLowerLevel },
        Rule("R4", "unsafe_environment", .residential) {
            $0.unsafeEnvironment?.when($0.hasNeed || $0.facts.any(.substance) != nil)
        },
        Rule("R5", "high_severity", .residential) { $0.severe?.with($0.substance) ?? $0.severe },
        Rule("I3a", "recent_onset", .iop) { $0.recent?.with($0.substance) },
        Rule("I3b", "less_severe", .iop) { $0.mild?.with($0.substance) },
        Rule("I3c", "no_detox_required", .iop) { $0.noDetox?.when($0.hasNeed || $0.abstinentDays != nil) },
        Rule("I4", "iop_requested", .iop) { $0.outpatientRequested },
        Rule("R6", "residential_requested", .residential) { $0.residentialRequested },
        Rule("R7", "residential_default", .residential) { signals in
            signals.substance.flatMap { signals.pattern?.with($0)?.inferred }
        },
    ]

    private static let clarification: [Rule] = [
        Rule("C5", "crisis_without_details", .needsClarification) { $0.flags.crisis },
        Rule("C3", "conflicting_information", .needsClarification) { $0.conflict },
        Rule("C6", "unsupported_language", .needsClarification) { $0.unsupportedLanguage },
        Rule("C4", "service_question_only", .needsClarification) { $0.serviceQuestion },
        Rule("C2", "substance_without_pattern", .needsClarification) { $0.substance },
        Rule("C1", "insufficient_information", .needsClarification) { _ in .whole },
    ]

    /// The rules that fire, in the table's order: a clarification only when nothing else does, and alone.
    static func fired(_ signals: Signals) -> [FiredRule] {
        let urgent = (notLeads + detox).compactMap { fire($0, signals) }
        // A contradiction leaves a detox signal standing, and nothing below it; so does a language nobody here reads.
        if urgent.isEmpty, signals.conflict ?? signals.unsupportedLanguage != nil {
            return Array(first(of: clarification, signals))
        }
        let others = residentialAndOutpatient.compactMap { fire($0, signals) }
        let weighed = urgent.isEmpty ? weighed(signals, beside: others) : nil
        let fired = urgent + CollectionOfOne(weighed).compactMap { $0 } + others
        return fired.isEmpty ? Array(first(of: clarification, signals)) : fired
    }

    /// What no phrase says, the words of the whole text may amount to.
    ///
    /// Doubt about withdrawal resolves towards detox, though they have to say it twice as plainly where another rule fires
    /// or nothing that is used is named, and twice that where no withdrawal is told. Between the other levels they decide only where no rule does.
    private static func weighed(_ signals: Signals, beside others: [FiredRule]) -> FiredRule? {
        let weighing = signals.facts.weighing
        let isNamed = !signals.facts.substances.mentioned.isEmpty
        let detoxFrom = Card.detox.threshold * (isNamed && others.isEmpty ? 1 : 2)
        // What a father drank is no doubt about his son.
        let isOthers =
            signals.substance([.sedative, .opioid]) == nil
            && signals.facts.any(.substance) { mention in
                let family = Substance(rawValue: mention.detail)?.family
                return mention.assertion == .otherExperiencer && (family == .sedative || family == .opioid)
            } != nil
        let families = EnumSet(signals.facts.substances.mentioned.map(\.family))
        let isOver = signals.detoxEndedSince || isNamed && families.isSubset(of: [.stimulant, .cannabis])
        if !isOthers, !isOver, weighing.score(.detox) >= (signals.noDetox == nil ? detoxFrom : 2 * detoxFrom)
        {
            if signals.substance([.sedative]) != nil { return fire("D2", .detox, "sed_daily", weighing) }
            if signals.substance([.opioid]) != nil { return fire("D3", .detox, "opi_dependent", weighing) }
            return fire("D1", .detox, "withdrawal_now", weighing)
        }
        guard others.isEmpty, signals.flags.crisis == nil else { return nil }
        if weighing.speaks(of: .iop), weighing.score(.iop) > weighing.score(.residential) {
            return isNamed ? fire("I3b", .iop, "mild", weighing) : fire("I4", .iop, "iop_requested", weighing)
        }
        guard weighing.speaks(of: .residential) else { return nil }
        return isNamed
            ? fire("R7", .residential, "pattern", weighing)
            : fire("R6", .residential, "residential_requested", weighing)
    }

    private static func fire(
        _ id: String, _ card: Card, _ signal: String, _ weighing: Weighing
    ) -> FiredRule? {
        rules.first { $0.id == id }.map { FiredRule(rule: $0, grounds: weighing.grounds(signal, card)) }
    }

    private static func fire(_ rule: Rule, _ signals: Signals) -> FiredRule? {
        rule.condition(signals).map { FiredRule(rule: rule, grounds: $0) }
    }

    private static func first(of rules: [Rule], _ signals: Signals) -> CollectionOfOne<FiredRule> {
        let fallback = FiredRule(rule: rules[rules.count - 1], grounds: .whole)
        return CollectionOfOne(rules.lazy.compactMap { fire($0, signals) }.first ?? fallback)
    }
}
