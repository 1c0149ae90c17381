import Admissions

/// One row of the ordered rule table.
struct Rule: Sendable {
    let id: String
    let scenario: String
    let level: LevelOfCare
    let condition: @Sendable (Case) -> Bool

    init(
        _ id: String, _ scenario: String, _ level: LevelOfCare,
        _ condition: @escaping @Sendable (Case) -> Bool
    ) {
        self.id = id
        self.scenario = scenario
        self.level = level
        self.condition = condition
    }
}

/// What a rule may look at.
struct Case {
    let facts: Facts
    let signals: Signals
    let flags: SafetyFlags
    let isWithdrawing: Bool
    let isDetoxRequested: Bool

    init(_ facts: Facts) {
        self.facts = facts
        signals = Signals(facts)
        flags = SafetyFlags(facts)
        isWithdrawing = signals.isWithdrawing(flags)
        isDetoxRequested = signals.isDetoxRequested
    }
}

/// The table of section 6; the first rule that fires gives the class.
enum RuleTable {
    static let rules: [Rule] = notLeads + detox + residentialAndOutpatient + clarification

    private static let notLeads: [Rule] = [
        Rule("N1", "job_seeker", .notALead) { $0.isNotALead(.jobSeeker) },
        Rule("N2", "vendor_or_marketing", .notALead) { $0.isNotALead(.vendor) },
        Rule("N3", "existing_client_admin", .notALead) {
            $0.isNotALead(.clientAdmin) && !$0.facts.has(.treatmentNeed, 1)
        },
        Rule("N4", "spam_or_unintelligible", .notALead) { $0.isNotALead(.spam) || $0.isGibberish },
        Rule("N5", "third_party_request", .notALead) {
            $0.isNotALead(.thirdParty) && !$0.facts.has(.treatmentNeed, 1)
        },
        Rule("N6", "other_service", .notALead) { $0.isOtherService },
    ]

    private static let detox: [Rule] = [
        Rule("D1", "active_withdrawal", .detox) { $0.isWithdrawing },
        Rule("D4", "complicated_withdrawal_history", .detox) {
            ($0.flags.has(.seizureHistory) || $0.flags.has(.deliriumTremensHistory))
                && $0.signals.usesSedative
                && $0.signals.isWithinWindow([.benzodiazepine]) && !$0.signals.detoxEndedSince
        },
        Rule("D2", "sedative_dependence", .detox) { $0.signals.sedativeDaily && !$0.signals.detoxEndedSince },
        Rule("D3", "opioid_dependence", .detox) { $0.signals.opioidDependent && !$0.signals.detoxEndedSince },
        Rule("D6", "recent_overdose", .detox) { $0.hasOverdoseWithinAWeek },
        Rule("D5", "detox_requested", .detox) { $0.isDetoxRequested },
    ]

    private static let residentialAndOutpatient: [Rule] = [
        Rule("M1r", "mandated_residential", .residential) { $0.signals.isMandated(1) },
        Rule("I1", "completed_residential", .iop) { $0.signals.residentialCompleted },
        Rule("I2a", "lacks_means_work", .iop) { $0.signals.barrierWork && $0.hasNeed },
        Rule("I2b", "lacks_means_childcare", .iop) { $0.signals.barrierChild && $0.hasNeed },
        Rule("I2c", "lacks_means_money", .iop) { $0.signals.barrierMoney && $0.hasNeed },
        Rule("M1i", "mandated_iop", .iop) { $0.signals.isMandated(2) },
        Rule("R1", "relapse_after_residential", .residential) { $0.signals.relapsedAfterResidential },
        Rule("R2", "detox_completed_only", .residential) { $0.signals.detoxCompletedOnly },
        Rule("R3", "failed_lower_level", .residential) { $0.signals.failedLowerLevel },
        Rule("R4", "unsafe_environment", .residential) { $0.signals.unsafeEnvironment && $0.hasNeed },
        Rule("R5", "high_severity", .residential) { $0.signals.isSevere },
        Rule("I3a", "recent_onset", .iop) { $0.signals.isRecent },
        Rule("I3b", "less_severe", .iop) { $0.signals.isMild },
        Rule("I3c", "no_detox_required", .iop) {
            $0.signals.needsNoDetox && ($0.hasNeed || $0.signals.abstinentDays != nil)
        },
        Rule("I4", "iop_requested", .iop) { $0.signals.asksForOutpatient },
        Rule("R6", "residential_requested", .residential) {
            $0.facts.has(.residentialWord) || $0.facts.has(.residentialRequest)
        },
        Rule("R7", "residential_default", .residential) { $0.signals.hasSubstance && $0.signals.hasPattern },
    ]

    private static let clarification: [Rule] = [
        Rule("C5", "crisis_without_details", .needsClarification) { $0.flags.hasCrisis },
        Rule("C3", "conflicting_information", .needsClarification) { $0.isConflicting },
        Rule("C6", "unsupported_language", .needsClarification) { $0.facts.reading.isUnsupportedLanguage },
        Rule("C4", "service_question_only", .needsClarification) { $0.facts.any(.serviceQuestion) != nil },
        Rule("C2", "substance_without_pattern", .needsClarification) { $0.signals.hasSubstance },
        Rule("C1", "insufficient_information", .needsClarification) { _ in true },
    ]

    /// The rules that fire, in the table's order.
    static func fired(_ subject: Case) -> [Rule] {
        let isConflict = subject.isConflicting && !detox.contains { $0.condition(subject) }
        var fired: [Rule] = []
        for rule in rules where rule.condition(subject) {
            if rule.level == .needsClarification, !fired.isEmpty { continue }
            if isConflict, rule.level == .residential || rule.level == .iop { continue }
            fired.append(rule)
        }
        return fired
    }
}

extension Case {
    /// A person's own need for treatment, stated.
    var hasNeed: Bool {
        signals.hasSubstance || signals.hasTreatmentNeed || isDetoxRequested || facts.has(.residentialWord)
            || facts.has(.outpatientWord) || signals.detoxDone || !signals.residentialDone.isEmpty
            || signals.isBackToUse
    }

    /// Use or a wish for treatment so plain that no other purpose can hide it.
    var hasPlainNeed: Bool {
        if flags.hasCrisis || isWithdrawing { return true }
        guard signals.hasSubstance else { return facts.has(.treatmentNeed) && facts.has(.wantsToQuit) }
        return facts.has(.wantsToQuit) || facts.substances.anyPerWeek != nil || facts.has(.treatmentNeed)
            || facts.has(.backToUse) || facts.has(.hooked) || hasMeasuredUse
    }

    /// A named substance with an amount, a rhythm or a route.
    private var hasMeasuredUse: Bool {
        !facts.substances.named.isEmpty
            && (facts.substances.isOccasional || facts.has(.drinks) || facts.has(.quantity, 0)
                || facts.has(.injecting, 0)
                || facts.has(.relief))
    }

    func isNotALead(_ sign: Sign) -> Bool {
        (facts.any(sign) { $0.detail == 0 || $0.detail == 1 && opensNote($0) } != nil) && !hasPlainNeed
    }

    /// "Sales: wants ten minutes" opens with who calls.
    private func opensNote(_ mention: Mention) -> Bool { facts.reading.isPhone && mention.start == 0 }

    var isOtherService: Bool {
        guard !flags.hasCrisis, !isWithdrawing, !signals.hasSubstance, !isDetoxRequested else { return false }
        if facts.any(.familySupport) != nil { return true }
        if facts.any(.otherService, { $0.assertion != .negated && (1...3).contains($0.detail) }) != nil {
            return true
        }
        // Low spirits alone say little; beside a wish for a therapist, or a plain "no drugs", they name another service.
        return facts.any(.otherService) { $0.detail == 4 && $0.assertion != .negated } != nil
            && (facts.any(.otherService) { $0.detail == 5 } != nil
                || facts.any(.substance) { $0.assertion == .negated } != nil)
    }

    var isGibberish: Bool { facts.reading.isGibberish && !hasPlainNeed }

    var isConflicting: Bool { facts.any(.conflict) != nil }

    var hasOverdoseWithinAWeek: Bool {
        // Whoever needed naloxone had taken an opioid, knowing it or not.
        guard
            signals.usesOpioid || signals.usesSedative || signals.isUnknownSubstance
                || facts.any(.naloxone) != nil
        else {
            return false
        }
        if flags.has(.overdose) { return true }
        guard let event = flags.flags[.recentOverdose] else { return false }
        return (event?.daysAgo ?? 0) <= 7
    }
}
