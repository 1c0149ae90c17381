import Admissions

/// `sed_daily` and `opi_dependent` of section 4.
struct Dependence {
    private let signals: Signals
    private let facts: Facts

    init(_ signals: Signals) {
        self.signals = signals
        facts = signals.facts
    }

    private func perWeek(_ family: Substance.Family) -> Double? {
        facts.substances.perWeek[family]
    }

    func isDailySedative(_ substance: Substance) -> Bool {
        let frequency = perWeek(.sedative)
        switch substance {
        case .alcohol:
            if isModestDrinking { return false }
            if let frequency, frequency >= 5 { return true }
            if facts.substances.occasional.contains(.sedative) { return false }
            if facts.has(.heavy), frequency.map({ $0 >= 5 }) ?? true { return true }
            if facts.has(.alcoholic), (signals.useDuration ?? 0) >= 365, frequency == nil { return true }
            return frequency == nil && (mostDrinks ?? 0) >= 10
        case .benzodiazepine:
            if let frequency, frequency >= 5 { return true }
            if facts.has(.losingSupply) || facts.has(.wantsOff) || facts.has(.overPrescribed) { return true }
            if facts.substances.occasional.contains(.sedative) { return false }
            return facts.has(.misuse) || facts.has(.hooked) || (signals.useDuration ?? 0) >= 28
                || facts.has(.quantity, 0)
        case .zDrug:
            return facts.has(.misuse) || facts.has(.overPrescribed) || facts.has(.wantsOff)
                || facts.has(.hooked)
        default:
            if let frequency, frequency >= 5 { return true }
            return !facts.substances.isOccasional
                && (facts.has(.wantsOff) || facts.has(.hooked) || (signals.useDuration ?? 0) >= 28
                    || facts.has(.heavy))
        }
    }

    func isDependentOpioid(_ substance: Substance) -> Bool {
        if let frequency = perWeek(.opioid), frequency >= 5 { return true }
        if substance == .methadone || substance == .buprenorphine {
            return facts.has(.wantsOff) || facts.has(.misuse) || facts.has(.overPrescribed)
                || facts.has(.wantsToQuit)
                || facts.has(.detoxRequest)
        }
        if facts.substances.occasional.contains(.opioid), !facts.has(.relief) { return false }
        if facts.has(.overPrescribed) || facts.has(.hooked) || facts.has(.relief) { return true }
        if substance == .heroin || substance == .fentanyl {
            return facts.has(.quantity) || facts.has(.injecting) || (signals.useDuration ?? 0) >= 28
                || isRouted
        }
        return false
    }

    private var isRouted: Bool { facts.has(.uses) }

    /// At most three standard drinks stated, and nothing larger.
    private var isModestDrinking: Bool {
        guard let most = mostDrinks else { return false }
        return most <= 3.01
    }

    private var mostDrinks: Double? {
        facts.all(.drinks).filter { $0.isCurrent && !$0.value.isNaN && ($0.detail == 0 || $0.value <= 30) }
            .map(\.value).max()
    }
}

/// `withdrawal_now` of section 4.
struct Withdrawal {
    private(set) var isPresent = false
    private(set) var mention: Mention?

    init(_ signals: Signals) {
        let facts = signals.facts
        let families = signals.families
        let isPossible =
            families.contains(.sedative) || families.contains(.opioid) || signals.isUnknownSubstance
        guard isPossible, signals.isWithinWindow(facts.substances.named) else { return }
        if let score = facts.all(.ciwa).first(where: { $0.isCurrent && $0.value >= 8 }) {
            found(score); return
        }
        if let score = facts.all(.cows).first(where: { $0.isCurrent && $0.value >= 5 }) {
            found(score); return
        }
        if facts.fields.hasSymptoms { isPresent = true }
        let isKnown = families.contains(.sedative) || families.contains(.opioid)
        if let named = facts.current(.withdrawal) { found(named); return }
        if let relief = facts.all(.relief).first(where: {
            $0.isCurrent && (isKnown || $0.detail == 0)
        }) {
            found(relief); return
        }
        guard isKnown || facts.substances.hasUnnamed, !facts.has(.otherCause) else { return }
        if isKnown, let sign = facts.current(.withdrawalSign) { found(sign); return }
        let hints = facts.all(.withdrawalHint).filter(\.isCurrent)
        guard let hint = hints.first else { return }
        let stopped = facts.has(.quitting) || facts.has(.losingSupply) || (signals.lastUseDays ?? 99) <= 7
        if stopped || (hints.count >= 2 && families.contains(.opioid)) { found(hint) }
    }

    private mutating func found(_ mention: Mention) {
        isPresent = true
        self.mention = mention
    }
}

/// `severe`, `recent` and `mild` of section 4.
struct Severity {
    private let signals: Signals
    private let facts: Facts

    init(_ signals: Signals) {
        self.signals = signals
        facts = signals.facts
    }

    var isSevere: Bool {
        if (signals.abstinentDays ?? signals.lastUseDays ?? 0) >= 30 { return false }
        if facts.has(.injecting, 0) || facts.has(.organDamage) || facts.has(.psychosis) {
            return signals.hasSubstance
        }
        if facts.has(.lostThroughUse) || arrestCount { return signals.hasSubstance }
        if facts.all(.priorTreatments).contains(where: { $0.isReal && $0.value >= 3 }) { return true }
        if (facts.inquiry.priorTreatment?.count ?? 0) >= 3 { return true }
        guard !signals.families.subtracting([.cannabis]).isEmpty || facts.substances.hasUnnamed else {
            return false
        }
        guard let duration = signals.useDuration, duration >= 360 else { return false }
        let perWeek = facts.substances.perWeek.filter { $0.key != .cannabis }.values.max()
        if let perWeek { return perWeek >= 3 }
        return !isOnlyOccasional && !facts.has(.firstOffence) && !facts.has(.mildCue)
            && (mostDrinks ?? 9) > 3.01 && !facts.has(.quantity, 2)
    }

    private var mostDrinks: Double? {
        facts.all(.drinks).filter { drinks in
            drinks.isCurrent && !drinks.value.isNaN
                && !(facts.all(.abstinent) + facts.all(.quitting)).contains {
                    $0.start <= drinks.start && $0.end >= drinks.end
                }
        }.map(\.value).max()
    }

    /// Occasional use, of every substance that is not cannabis.
    private var isOnlyOccasional: Bool {
        guard facts.substances.isOccasional else { return false }
        let families = signals.families.subtracting([.cannabis])
        return families.isSubset(of: facts.substances.occasional) || facts.substances.occasional.isEmpty
    }

    private var arrestCount: Bool {
        facts.all(.arrests).filter { $0.isReal }.count >= 2
    }

    var isRecent: Bool {
        if let duration = signals.useDuration { return duration <= 190 && signals.hasSubstance }
        guard signals.hasSubstance, let start = facts.current(.started), let days = start.daysAgo else {
            return false
        }
        return days <= 190
    }

    var isMild: Bool {
        let families = signals.families
        if families == [.cannabis], signals.hasPattern || signals.hasTreatmentNeed { return true }
        guard signals.hasSubstance else { return false }
        if facts.has(.firstOffence) || facts.has(.mildCue) { return true }
        if facts.all(.audit).contains(where: { (1...15).contains($0.value) }) { return true }
        if facts.all(.dast).contains(where: { (1...5).contains($0.value) }) { return true }
        let perWeek = facts.substances.anyPerWeek ?? 0
        if isOnlyOccasional, perWeek < 5 { return true }
        if facts.has(.functioning), perWeek < 5 { return true }
        if perWeek > 0, perWeek <= (families.isSubset(of: [.sedative, .cannabis]) ? 2.5 : 1.5) {
            return true
        }
        return families == [.sedative] && (mostDrinks ?? 9) <= 3.01
    }
}
