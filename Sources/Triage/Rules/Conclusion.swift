import Admissions

/// Turns the rules that fired into an assessment: queue, urgency, confidence, questions, evidence.
struct Conclusion {
    private let subject: Case
    private let fired: [Rule]
    private var flags: SafetyFlags

    init(_ subject: Case, fired: [Rule]) {
        self.subject = subject
        self.fired = fired
        flags = subject.flags
        flags.addWithdrawalRisk(fired[0].level, subject.signals)
    }

    var assessment: Assessment {
        let first = fired[0]
        let raised = SafetyFlag.allCases.filter { flags.has($0) }
        let urgency = self.urgency
        let confidence = Sureness(subject, fired).confidence
        let isHigh = raised.contains { !$0.isCrisis } || urgency >= 80
        return Assessment(
            levelOfCare: first.level, leadQueue: queue, ruleID: first.id, scenario: first.scenario,
            alsoFired: fired.dropFirst().map(\.id), evidence: EvidenceList(subject, flags, fired).evidence,
            safetyFlags: raised, priority: flags.hasCrisis ? .crisis : isHigh ? .high : .routine,
            urgency: urgency,
            confidence: confidence,
            needsCallback: first.level == .needsClarification || confidence == .low || flags.hasCrisis,
            clarifyQuestions: Questions(subject, first.level).list,
            subject: subject.facts.subject?.subject ?? .unknown,
            requestedServices: services, rulesetVersion: rulesetVersion)
    }

    private var queue: LeadQueue? {
        switch fired[0].level {
        case .detox: return .detox
        case .residential: return .residential
        case .iop: return .iop
        case .notALead: return nil
        case .needsClarification:
            let families = Set(subject.facts.substances.mentioned.map(\.family))
            if flags.hasCrisis || families.contains(.sedative) || families.contains(.opioid) { return .detox }
            let signals = subject.signals
            let hintsOutpatient =
                signals.barrierWork || signals.barrierChild || signals.barrierMoney
                || signals.asksForOutpatient
            return hintsOutpatient ? .iop : .residential
        }
    }

    private var urgency: Int {
        if flags.hasCrisis { return 100 }
        let first = fired[0]
        var points: Int
        switch first.level {
        case .detox: points = 60
        case .residential: points = 40
        case .needsClarification: points = 35
        case .iop: points = 30
        case .notALead: return 0
        }
        if flags.has(.highRiskWithdrawal) { points += 20 }
        if flags.has(.pregnancy) { points += 20 }
        if flags.has(.recentOverdose) { points += 20 }
        if flags.has(.seizureHistory) || flags.has(.deliriumTremensHistory) { points += 15 }
        if flags.has(.minor) { points += 10 }
        if first.level == .detox, let days = subject.signals.lastUseDays, days <= 1 { points += 5 }
        if subject.facts.all(.soonDate).contains(where: { ($0.value.isNaN ? 0 : $0.value) <= 2 }) {
            points += 10
        }
        return min(points, 99)
    }

    private var services: [RequestedService] {
        let numbers = Set(subject.facts.all(.service).filter { $0.assertion != .negated }.map(\.detail))
        return numbers.sorted().compactMap(ServiceNames.service)
    }
}

/// Confidence (section 7).
struct Sureness {
    let confidence: Confidence

    init(_ subject: Case, _ fired: [Rule]) {
        let facts = subject.facts
        let hasFields = !facts.fields.substances.isEmpty || facts.fields.durationDays != nil
        let isConflict =
            facts.fields.deniesSymptoms && subject.isWithdrawing || facts.any(.conflict) != nil
        if isConflict || facts.wordCount() < 5 && !hasFields {
            confidence = .low
        } else if fired[0].level == .needsClarification {
            confidence = .medium
        } else if subject.signals.hasSubstance,
            facts.substances.anyPerWeek != nil || subject.signals.useDuration != nil
        {
            confidence = .high
        } else {
            confidence = .medium
        }
    }
}

/// The questions for a call back, only what is unknown, in fixed order.
struct Questions {
    let list: [ClarifyQuestion]

    init(_ subject: Case, _ level: LevelOfCare) {
        guard level != .notALead else {
            list = []
            return
        }
        let facts = subject.facts
        let signals = subject.signals
        list = ClarifyQuestion.allCases.filter { question in
            switch question {
            case .whoIsItFor: facts.subject == nil
            case .substance: facts.substances.named.isEmpty
            case .lastUse: signals.lastUseDays == nil && signals.abstinentDays == nil
            case .frequencyAndAmount:
                facts.substances.anyPerWeek == nil && !facts.substances.isOccasional
                    && facts.any(.drinks) == nil
                    && facts.any(.quantity) == nil
            case .withdrawalOrSeizures:
                facts.inquiry.withdrawalSymptoms == nil && facts.any(.withdrawal) == nil
                    && facts.any(.withdrawalSign) == nil
                    && facts.any(.relief) == nil && facts.any(.noWithdrawal) == nil
                    && facts.any(.seizure) == nil
            case .priorTreatment:
                facts.inquiry.priorTreatment == nil && facts.any(.detoxDone) == nil
                    && facts.any(.residentialDone) == nil
                    && facts.any(.rehabDone) == nil && facts.any(.outpatientDuring) == nil
                    && facts.any(.priorTreatments) == nil
                    && facts.any(.quantity, { $0.detail == 3 }) == nil
            case .barriers:
                facts.inquiry.constraints == nil && !signals.barrierWork && !signals.barrierChild
                    && !signals.barrierMoney
            case .pregnancyAge:
                facts.inquiry.age == nil && facts.reading.chunks.all(.age).isEmpty
            case .callbackNumber: facts.inquiry.phone?.isEmpty ?? true
            }
        }
    }
}

/// The evidence of an assessment: the mentions that flags and rules stand on, and the fields they used.
struct EvidenceList {
    let evidence: [Evidence]

    init(_ subject: Case, _ flags: SafetyFlags, _ fired: [Rule]) {
        let facts = subject.facts
        var list: [Evidence] = []
        for flag in SafetyFlag.allCases {
            guard let mention = flags.flags[flag] else { continue }
            if let mention {
                list.append(
                    Evidence(
                        signal: flag.rawValue, assertion: mention.assertion, field: "text",
                        span: facts.reading.span(mention)))
            } else if flag == .pregnancy {
                list.append(
                    Evidence(signal: flag.rawValue, assertion: .affirmed, field: "pregnant", span: nil))
            } else if flag == .minor, facts.inquiry.age != nil {
                list.append(Evidence(signal: flag.rawValue, assertion: .affirmed, field: "age", span: nil))
            }
        }
        for mention in facts.reading.mentions where mention.sign.isEvidence && list.count < 60 {
            let signal =
                mention.sign == .substance
                ? Substance(rawValue: mention.detail)?.family.rawValue ?? "OTH" : "\(mention.sign)"
            list.append(
                Evidence(
                    signal: signal, assertion: mention.assertion, field: "text",
                    span: facts.reading.span(mention)))
        }
        if facts.inquiry.substances?.isEmpty == false {
            list.append(Evidence(signal: "substance", assertion: .affirmed, field: "substances", span: nil))
        }
        if facts.fields.hasSymptoms {
            list.append(
                Evidence(
                    signal: "withdrawal_now", assertion: .affirmed, field: "withdrawal_symptoms", span: nil,
                    ruleID: "D1"))
        }
        evidence = list
    }
}

extension Sign {
    /// Whether a mention is shown as evidence.
    var isEvidence: Bool {
        switch self {
        case .negates, .negatesBefore, .pseudo, .past, .hypothetical, .possible, .terminator, .person,
            .caller, .serviceQuestion,
            .nonDrug, .soonDate, .conflict, .instruction:
            false
        default: true
        }
    }
}
