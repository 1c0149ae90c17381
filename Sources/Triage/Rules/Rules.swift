import Admissions

/// One row of the ordered rule table: it fires when its condition has grounds. A class, because every rule that fires is
/// held by what follows.
final class Rule: Sendable {
    /// How surely its phrases mean what they say: how much the rest of a record must speak against it to be believed.
    enum Firmness {
        /// It fires on little or nothing: whatever else the record amounts to is likelier.
        case loose
        case usual
        /// It names the thing itself: an order, a child, a seizure before.
        case exact

        /// Tenths of log odds: 3 is 4 to 3, 14 is 4 to 1, 40 is 50 to 1.
        var margin: Int32 {
            switch self {
            case .loose: 3
            case .usual: 14
            case .exact: 40
            }
        }
    }

    let id: String
    let scenario: String
    let level: LevelOfCare
    let firmness: Firmness
    let condition: @Sendable (Signals) -> Grounds?

    init(
        _ id: String, _ scenario: String, _ level: LevelOfCare, _ firmness: Firmness = .usual,
        _ condition: @escaping @Sendable (Signals) -> Grounds?
    ) {
        self.id = id
        self.scenario = scenario
        self.level = level
        self.firmness = firmness
        self.condition = condition
    }
}

/// A rule that fired, and on what.
struct FiredRule {
    let rule: Rule
    let grounds: Grounds
    /// Whether a rule before it in the table, or a clarification, fired too, and the rest of the record spoke against that one.
    var isDisputed = false
}

/// The table of section 6: the first rule that fires gives the class, unless the whole record speaks against it.
enum RuleTable {
    static let rules: [Rule] = notLeads + detox + residentialAndOutpatient + clarification

    private static let notLeads: [Rule] = [
        Rule("N1", "job_seeker", .notALead) { $0.purpose(.jobSeeker) },
        Rule("N2", "vendor_or_marketing", .notALead, .exact) { $0.purpose(.vendor) },
        Rule("N3", "existing_client_admin", .notALead) { $0.purpose(.clientAdmin) },
        Rule("N4", "spam_or_unintelligible", .notALead, .exact) { $0.purpose(.spam) ?? $0.gibberish },
        Rule("N5", "third_party_request", .notALead) { $0.purpose(.thirdParty) },
        Rule("N6", "other_service", .notALead) { $0.otherService },
    ]

    private static let detox: [Rule] = [
        Rule("D1", "active_withdrawal", .detox, .exact) { $0.withdrawalNow },
        Rule("D4", "complicated_withdrawal_history", .detox, .exact) { $0.complicatedWithdrawalHistory },
        Rule("D2", "sedative_dependence", .detox, .exact) { $0.sedDaily },
        Rule("D3", "opioid_dependence", .detox, .exact) { $0.opiDependent },
        Rule("D6", "recent_overdose", .detox, .exact) { $0.overdoseWithinAWeek },
        Rule("D5", "detox_requested", .detox, .exact) { $0.detoxRequested },
    ]

    private static let residentialAndOutpatient: [Rule] = [
        Rule("M1r", "mandated_residential", .residential, .exact) { $0.mandatedResidential },
        Rule("I1", "completed_residential", .iop, .exact) { $0.resCompleted },
        Rule("I2a", "lacks_means_work", .iop, .exact) { $0.meansWork?.when($0.hasNeed) },
        Rule("I2b", "lacks_means_childcare", .iop, .exact) { $0.meansChildcare?.when($0.hasNeed) },
        Rule("I2c", "lacks_means_money", .iop, .exact) { $0.meansMoney?.when($0.hasNeed) },
        Rule("M1i", "mandated_iop", .iop, .exact) { $0.mandatedOutpatient },
        Rule("R1", "relapse_after_residential", .residential, .exact) { $0.relapsedAfterResidential },
        Rule("R2", "detox_completed_only", .residential, .exact) { $0.detoxCompletedOnly },
        Rule("R3", "failed_lower_level", .residential, .exact) { $0.failedLowerLevel },
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
        Rule("C5", "crisis_without_details", .needsClarification, .exact) { $0.flags.crisis },
        Rule("C3", "conflicting_information", .needsClarification, .exact) { $0.conflict },
        Rule("C6", "unsupported_language", .needsClarification, .exact) { $0.unsupportedLanguage },
        Rule("C4", "service_question_only", .needsClarification, .loose) { $0.serviceQuestion },
        Rule("C2", "substance_without_pattern", .needsClarification, .loose) { $0.substance },
        Rule("C1", "insufficient_information", .needsClarification, .loose) { _ in .whole },
    ]

    /// The rules that fire, in the table's order.
    ///
    /// They stand on phrases, and a phrase can be misread. Where the whole record speaks far more for another level than
    /// for that of the first rule, a rule of that level comes first.
    static func fired(_ signals: Signals) -> [FiredRule] {
        var fired = firedByPhrases(signals)
        let weighing = LevelWeighing(signals)
        guard
            let level = weighing.contradicts(fired, hasCrisis: signals.flags.hasCrisis),
            var first = fired.first(where: { $0.rule.level == level }) ?? weighed(level, signals, weighing)
        else { return fired }
        fired.removeAll { $0.rule.id == first.rule.id }
        first.isDisputed = true
        return [first] + fired
    }

    /// The rules whose phrases fire: a clarification only when nothing else does, and alone.
    private static func firedByPhrases(_ signals: Signals) -> [FiredRule] {
        let urgent = notLeads.compactMap { fire($0, signals) } + detox.compactMap { fire($0, signals) }
        // A contradiction leaves a detox signal standing, and nothing below it; so does a language nobody here reads.
        if urgent.isEmpty, signals.conflict ?? signals.unsupportedLanguage != nil {
            return Array(first(of: clarification, signals))
        }
        let fired = urgent + residentialAndOutpatient.compactMap { fire($0, signals) }
        return fired.isEmpty ? Array(first(of: clarification, signals)) : fired
    }

    /// The rule of a level that what is named in a record fits best; nil where the level does not fit what it says.
    private static func weighed(
        _ level: LevelOfCare, _ signals: Signals, _ weighing: LevelWeighing
    ) -> FiredRule? {
        let isNamed = !signals.facts.substances.mentioned.isEmpty
        let id: String? =
            switch level {
            case .detox: !signals.mayNeedDetox ? nil : detoxRule(signals)
            // A detox that nobody asks for is one that is over.
            case .residential:
                signals.facts.any(.detoxWord, { $0.isReal && $0.holder == .subject }) != nil
                    ? "R2" : isNamed ? "R7" : "R6"
            case .iop: isNamed ? "I3b" : "I4"
            case .notALead: signals.likeliestPurpose
            case .needsClarification: first(of: clarification, signals).first?.rule.id
            }
        guard let id, let rule = rules.first(where: { $0.id == id }) else { return nil }
        return FiredRule(rule: rule, grounds: weighing.grounds(level))
    }

    private static func detoxRule(_ signals: Signals) -> String {
        if signals.substance([.sedative]) != nil { return "D2" }
        return signals.substance([.opioid]) != nil ? "D3" : "D1"
    }

    private static func fire(_ rule: Rule, _ signals: Signals) -> FiredRule? {
        rule.condition(signals).map { FiredRule(rule: rule, grounds: $0) }
    }

    private static func first(of rules: [Rule], _ signals: Signals) -> CollectionOfOne<FiredRule> {
        let fallback = FiredRule(rule: rules[rules.count - 1], grounds: .whole)
        return CollectionOfOne(rules.lazy.compactMap { fire($0, signals) }.first ?? fallback)
    }
}
