import Admissions

/// Dependence: `sed_daily`, `opi_dependent`, past complicated withdrawal, a recent overdose, detox asked for.
extension Signals {
    var sedDaily: Grounds? {
        let sedatives = facts.substances.named.filter { $0.family == .sedative }
        guard !sedatives.isEmpty, isWithinWindow(sedatives), !hasLapseOnly, !detoxEndedSince,
            resCompleted == nil
        else { return nil }
        for sedative in sedatives {
            if let daily = daily(sedative) { return daily + substance([.sedative]) }
        }
        return nil
    }

    private func daily(_ sedative: Substance) -> Grounds? {
        let rhythm = facts.substances.rhythms[.sedative]
        if sedative == .alcohol, isModestDrinking { return nil }
        if let rhythm, rhythm.perWeek >= 5 { return Grounds("sed_daily", rhythm.mention) }
        func said(_ signs: Sign...) -> Grounds? { stated("sed_daily", signs) }
        let isOccasional = facts.substances.occasional.contains(.sedative)
        switch sedative {
        case .alcohol:
            // "A lot" and "binges" say too little to outweigh an amount.
            if isOccasional || rhythm.map({ !$0.mention.says(.vague) }) ?? false { return nil }
            if let heavy = said(.heavy) { return heavy.inferred }
            if (useDuration?.days ?? 0) >= 365, let named = said(.alcoholic) {
                return named + useDuration?.grounds
            }
            return largeAmount?.inferred
        case .benzodiazepine:
            if let plain = said(.losingSupply, .wantsOff, .overPrescribed) { return plain }
            if isOccasional { return nil }
            return said(.misuse, .hooked) ?? longUse?.inferred
                ?? facts.grounds("sed_daily", .quantity) { $0.isCurrent && $0.says(.plain) }?.inferred
        case .zDrug:
            return said(.misuse, .overPrescribed, .wantsOff, .hooked)
        default:
            if isOccasional { return nil }
            return said(.wantsOff, .hooked, .losingSupply, .overPrescribed) ?? longUse?.inferred
                ?? said(.heavy)?.inferred
        }
    }

    /// The first of some signs that stands; a wish to come off does also as a question: "could somebody my age get off it?"
    private func stated(_ signal: String, _ signs: [Sign]) -> Grounds? {
        signs.lazy.compactMap { [facts] sign in
            facts.grounds(signal, sign, sign == .wantsOff ? \.isAskedFor : \.isCurrent)
        }.first
    }

    private var longUse: Grounds? {
        useDuration.flatMap { $0.days >= 28 ? $0.grounds : nil }
    }

    /// At most three standard drinks stated, and nothing larger.
    var isModestDrinking: Bool { mostDrinks.map { $0.value <= 3.01 } ?? false }

    private var largeAmount: Grounds? {
        mostDrinks.flatMap { $0.value >= 10 ? Grounds("sed_daily", $0) : nil }
    }

    /// The largest number of standard drinks stated for now.
    private var mostDrinks: Mention? {
        facts.all(.drinks).filter {
            $0.isCurrent && !$0.value.isNaN && (!$0.says(.byVolume) || $0.value <= 30)
        }
        .max { $0.value < $1.value }
    }

    var opiDependent: Grounds? {
        let opioids = facts.substances.named.filter { $0.family == .opioid }
        guard !opioids.isEmpty, isWithinWindow(opioids), !hasLapseOnly, !detoxEndedSince, resCompleted == nil
        else { return nil }
        for opioid in opioids {
            if let dependent = dependent(opioid) { return dependent + substance([.opioid]) }
        }
        return nil
    }

    private func dependent(_ opioid: Substance) -> Grounds? {
        let isMaintenance = opioid == .methadone || opioid == .buprenorphine
        if let rhythm = facts.substances.rhythms[.opioid], rhythm.perWeek >= 5, !isMaintenance {
            return Grounds("opi_dependent", rhythm.mention)
        }
        func said(_ signs: Sign...) -> Grounds? { stated("opi_dependent", signs) }
        switch opioid {
        case .methadone, .buprenorphine:
            if facts.has(.stablePrescribed), !facts.has(.detoxRequest), !facts.has(.wantsOff) { return nil }
            return said(.wantsOff, .misuse, .overPrescribed, .wantsToQuit, .detoxRequest)
        case .heroin, .fentanyl:
            if facts.substances.occasional.contains(.opioid), !facts.has(.relief) { return nil }
            return said(.overPrescribed, .hooked, .relief)
                ?? facts.grounds("opi_dependent", .quantity) {
                    $0.isCurrent && ($0.says(.plain) || $0.says(.allDay))
                }
                ?? said(.injecting) ?? longUse
                ?? said(.uses)?.inferred
        default:
            if facts.substances.occasional.contains(.opioid), !facts.has(.relief) { return nil }
            return said(.overPrescribed, .hooked, .relief) ?? said(.losingSupply)?.inferred
        }
    }

    /// An earlier withdrawal seizure or delirium, and a sedative in use.
    var complicatedWithdrawalHistory: Grounds? {
        guard families.contains(.sedative), isWithinWindow([.benzodiazepine]), !detoxEndedSince,
            resCompleted == nil
        else { return nil }
        let history =
            flags.grounds(.deliriumTremensHistory)
            ?? flags.grounds(.seizureHistory)?.when(
                facts.any(.seizure) { $0.isReal && !$0.says(.epilepsy) } != nil)
        return history?.with(substance([.sedative]))
    }

    /// An overdose now or within a week, of an opioid, a sedative or something unknown.
    var overdoseWithinAWeek: Grounds? {
        // Whoever needed naloxone had taken an opioid, knowing it or not.
        guard
            !families.isDisjoint(with: [.opioid, .sedative]) || isUnknownSubstance
                || facts.any(.naloxone) != nil
        else { return nil }
        return flags.grounds(.overdose) ?? flags.grounds(.recentOverdose)?.when(flags.overdoseDays <= 7)
    }

    var detoxRequested: Grounds? {
        guard !facts.has(.noDetox) else { return nil }
        // "My cousin is in detox. I do coke once a month": the word is about his.
        let done =
            facts.all(.detoxDone).filter { $0.isReal || $0.holder == .other }
            + facts.all(.detoxNow).filter { $0.holder == .other }
        func isAsked(_ word: Mention) -> Bool {
            word.isAskedFor && !done.contains { $0.overlaps(word) }
        }
        // After a detox that is done, the words speak of that one.
        guard detoxDone == nil || backToUse != nil else { return nil }
        return facts.grounds("detox_requested", .detoxRequest, isAsked)
            // Nobody asks in so many words: it may be one that is over, or a thing of the trade.
            ?? facts.grounds("detox_requested", .detoxWord, isAsked)?.inferred
    }

    /// Whether what is said leaves room for a withdrawal that nobody names: a sedative or an opioid of the subject's own, or
    /// something unknown, and no detox since.
    var mayNeedDetox: Bool {
        let mentioned = EnumSet(facts.substances.mentioned.map(\.family))
        let isOthersAlone =
            substance([.sedative, .opioid]) == nil
            && facts.any(.substance) { mention in
                let family = Substance(rawValue: mention.detail)?.family
                return mention.assertion == .otherExperiencer && (family == .sedative || family == .opioid)
            } != nil
        // Who is stable on what was prescribed needs none, unless asked for.
        let isStable =
            facts.has(.stablePrescribed) && !facts.has(.wantsOff) && !facts.has(.detoxRequest)
            && facts.any(.withdrawal) == nil
        let isDenied =
            substance([.sedative, .opioid]) == nil
            && (facts.any(.noWithdrawal) ?? facts.any(.withdrawal) { $0.assertion == .negated }) != nil
        // "If I drank a fifth a day": nobody does. "If I stop my fifth a day": somebody does.
        let amounts = facts.all(.quantity) + facts.all(.drinks) + facts.all(.frequency)
        let isImagined =
            !amounts.isEmpty && amounts.allSatisfy { $0.assertion == .hypothetical }
            && !facts.has(.quitting) && !facts.has(.wantsToQuit) && facts.any(.withdrawal) == nil
        return !isOthersAlone && !detoxEndedSince && !isStable && !isDenied && !isImagined
            && (mentioned.isEmpty || !mentioned.isSubset(of: [.stimulant, .cannabis]))
    }

    /// A detox that ended after the last use.
    var detoxEndedSince: Bool {
        let usesNow = facts.has(.keptUsing) && facts.substances.anyRhythm != nil || facts.has(.relief)
        return detoxDone != nil && backToUse == nil && !usesNow
    }
}
