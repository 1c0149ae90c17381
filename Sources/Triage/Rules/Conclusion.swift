import Admissions

/// Turns the rules that fired into an assessment: queue, urgency, confidence, questions, evidence.
struct Conclusion {
    private let signals: Signals
    private let fired: [FiredRule]
    private let flags: SafetyFlags

    init(_ signals: Signals, fired: [FiredRule]) {
        self.signals = signals
        self.fired = fired
        var flags = signals.flags
        flags.addWithdrawalRisk(fired[0].rule.level, signals)
        // Sales and surveys speak of seizures and overdoses, but of nobody's.
        if fired[0].rule.level == .notALead, signals.facts.subject == nil { flags.clear() }
        self.flags = flags
    }

    var assessment: Assessment {
        let first = fired[0].rule
        let raised = flags.all
        let urgency = Urgency(first, signals, flags)
        let confidence = Sureness(signals, fired).confidence
        let isHigh = raised.contains { !$0.isCrisis } || urgency.points >= 80
        return Assessment(
            levelOfCare: first.level, leadQueue: queue, ruleID: first.id, scenario: first.scenario,
            alsoFired: fired.dropFirst().map(\.rule.id),
            evidence: EvidenceList(signals.facts.reading, flags, fired, urgency).evidence,
            safetyFlags: raised, priority: flags.hasCrisis ? .crisis : isHigh ? .high : .routine,
            urgency: urgency.points, confidence: confidence,
            needsCallback: first.level == .needsClarification || confidence == .low || flags.hasCrisis,
            clarifyQuestions: Questions(signals, first.level).list,
            subject: signals.facts.toldSubject?.subject ?? .unknown,
            requestedServices: services, rulesetVersion: rulesetVersion)
    }

    private var queue: LeadQueue? {
        switch fired[0].rule.level {
        case .detox: return .detox
        case .residential: return .residential
        case .iop: return .iop
        case .notALead: return nil
        case .needsClarification:
            let families = EnumSet(signals.facts.substances.mentioned.map(\.family))
            if flags.hasCrisis || !families.isDisjoint(with: [.sedative, .opioid]) { return .detox }
            let hintsOutpatient =
                signals.meansWork != nil || signals.meansChildcare != nil || signals.meansMoney != nil
                || signals.outpatientRequested != nil
            return hintsOutpatient ? .iop : .residential
        }
    }

    /// Of what the article lists, what is asked for: not what was had before, nor what somebody sells.
    private var services: [RequestedService] {
        guard fired[0].rule.level != .notALead else { return [] }
        let asked = signals.facts.all(.service).filter {
            $0.assertion != .negated && $0.assertion != .historical && $0.holder != .other
        }
        let numbers = Set(asked.map(\.detail))
        return numbers.sorted().compactMap(ServiceNames.service)
    }
}

/// Urgency (section 8), each of its points with its ground.
struct Urgency {
    /// Points for one reason.
    struct Part {
        /// `urgency.pregnancy`
        let rule: String
        let points: Int
        let grounds: Grounds
    }

    /// 0…100.
    let points: Int
    /// What the points are made of; their sum may pass the cap of 99.
    let parts: [Part]

    init(_ first: Rule, _ signals: Signals, _ flags: SafetyFlags) {
        if let crisis = flags.crisis {
            points = 100
            parts = [Part(rule: "urgency.crisis", points: 100, grounds: crisis)]
            return
        }
        guard first.level != .notALead else {
            points = 0
            parts = []
            return
        }
        var parts: [Part] = []
        func add(_ name: String, _ points: Int, _ grounds: Grounds?) {
            if let grounds { parts.append(Part(rule: "urgency.\(name)", points: points, grounds: grounds)) }
        }
        for flag in [SafetyFlag.highRiskWithdrawal, .pregnancy, .recentOverdose] {
            add(flag.rawValue, 20, flags.grounds(flag))
        }
        let history = flags.grounds(.seizureHistory) ?? flags.grounds(.deliriumTremensHistory)
        add("withdrawal_history", 15, history)
        add("minor", 10, flags.grounds(.minor))
        if first.level == .detox, let days = signals.lastUseDays, days <= 1 {
            add("used_within_24_hours", 5, Urgency.lastUse(signals.facts))
        }
        add(
            "date_within_48_hours", 10,
            signals.facts.grounds("near_date", .soonDate) { ($0.value.isNaN ? 0 : $0.value) <= 2 })
        self.parts = parts
        points = min(parts.reduce(first.level.baseUrgency) { $0 + $1.points }, 99)
    }

    private static func lastUse(_ facts: Facts) -> Grounds {
        facts.grounds("last_use", .lastUsed) { $0.holder == .subject } ?? facts.grounds(
            "last_use", .abstinent)
            ?? Grounds("last_use", field: "last_use")
    }
}

/// Confidence (section 7).
struct Sureness {
    let confidence: Confidence

    init(_ signals: Signals, _ fired: [FiredRule]) {
        let facts = signals.facts
        let inquiry = facts.inquiry
        let hasFields =
            !facts.fields.substances.isEmpty || facts.fields.durationDays != nil
            || facts.fields.lastUseDays != nil || inquiry.priorTreatment?.isEmpty == false
            || inquiry.withdrawalSymptoms != nil || inquiry.constraints != nil
        let isConflict =
            facts.fields.deniesSymptoms && signals.withdrawalNow != nil
            || facts.fields.hasSymptoms && facts.any(.noWithdrawal) != nil || facts.any(.conflict) != nil
        if isConflict || fired[0].isDisputed || facts.reading.tokens.count < 5 && !hasFields {
            confidence = .low
        } else if fired[0].rule.level == .needsClarification || fired[0].grounds.isInferred {
            confidence = .medium
        } else {
            confidence = .high
        }
    }
}

/// The evidence of an assessment: what each flag, each rule and each point of urgency stands on.
struct EvidenceList {
    /// More would only repeat; what each flag, rule and point stands on first is there all the same.
    private static let longest = 60

    let evidence: [Evidence]

    init(_ reading: Reading, _ flags: SafetyFlags, _ fired: [FiredRule], _ urgency: Urgency) {
        var list: [Evidence] = []
        list.reserveCapacity(16)
        func add(_ grounds: Grounds, for id: String, as name: String? = nil) {
            for (place, piece) in grounds.distinct.enumerated()
            where place == 0 || list.count < EvidenceList.longest {
                list.append(
                    Evidence(
                        signal: name ?? piece.signal, assertion: piece.assertion, field: piece.field,
                        span: piece.tokens.map { reading.span(from: $0.lowerBound, to: $0.upperBound) },
                        ruleID: id))
            }
        }
        for flag in flags.all {
            if let grounds = flags.grounds(flag) { add(grounds, for: flag.rawValue, as: flag.rawValue) }
        }
        for rule in fired { add(rule.grounds, for: rule.rule.id) }
        for part in urgency.parts { add(part.grounds, for: part.rule) }
        evidence = list
    }
}
