import Admissions

/// `severe`, `recent`, `mild`, `no_detox` and `pattern` of section 4.
extension Signals {
    var severe: Grounds? {
        if (abstinentDays ?? lastUseDays ?? 0) >= 30 { return nil }
        let signal = "severe"
        if hasSubstance {
            if let lasting = facts.grounds(signal, .injecting, { $0.isCurrent && $0.says(.plain) })
                ?? facts.grounds(signal, anyOf: .psychosis, .lostThroughUse)
                ?? facts.grounds(signal, .organDamage, { $0.isCurrent && !facts.isDeath($0) })
                ?? facts.grounds(signal, .arrests, \.isReal)?.when(arrests >= 2)
            {
                return lasting
            }
        }
        if let many = facts.grounds(signal, .priorTreatments, { $0.isReal && $0.value >= 3 }) { return many }
        if (facts.inquiry.priorTreatment?.count ?? 0) >= 3 {
            return Grounds(signal, field: "prior_treatment")
        }
        guard !(families - [.cannabis]).isEmpty || facts.substances.hasUnnamed,
            let useDuration, useDuration.days >= 360
        else { return nil }
        // Of two rhythms as high, the first told: the order of a dictionary is nobody's.
        if let rhythm = facts.substances.rhythms.filter({ $0.key != .cannabis }).values.max(by: {
            ($0.perWeek, $1.mention.start) < ($1.perWeek, $0.mention.start)
        }) {
            return rhythm.perWeek >= 3 ? Grounds(signal, rhythm.mention) + useDuration.grounds : nil
        }
        let isMildUse =
            isOnlyOccasional || facts.has(.firstOffence) || facts.has(.mildCue) || (fewDrinks != nil)
            || facts.has(.quantity, .onAndOff)
        return isMildUse ? nil : useDuration.grounds.inferred
    }

    private var arrests: Int { facts.all(.arrests).count { $0.isReal } }

    /// At most three drinks, stated outside a phrase of stopping.
    private var fewDrinks: Grounds? {
        let stopping = facts.all(.abstinent) + facts.all(.quitting)
        let drinks = facts.all(.drinks).filter { drinks in
            drinks.isCurrent && !drinks.value.isNaN
                && !stopping.contains { $0.covers(drinks) }
        }
        guard let most = drinks.max(by: { $0.value < $1.value }), most.value <= 3.01 else { return nil }
        return Grounds("mild", most)
    }

    /// Occasional use, of every substance that is not cannabis.
    private var isOnlyOccasional: Bool {
        guard facts.substances.isOccasional else { return false }
        var others = families - [.cannabis]
        // A stable dose of a treatment drug is no use beside it.
        let opioids = facts.substances.named.filter { $0.family == .opioid }
        if facts.has(.stablePrescribed), opioids.allSatisfy({ $0 == .methadone || $0 == .buprenorphine }) {
            others.remove(.opioid)
        }
        return others.isSubset(of: facts.substances.occasional) || facts.substances.occasional.isEmpty
    }

    var recent: Grounds? {
        guard hasSubstance else { return nil }
        if let useDuration { return useDuration.days <= 190 ? useDuration.grounds : nil }
        return facts.grounds("recent", .started) {
            $0.isCurrent && ($0.daysAgo ?? 999) <= 190 && facts.useSentences.hold($0)
        }
    }

    var mild: Grounds? {
        let signal = "mild"
        if families == [.cannabis], pattern != nil || need != nil { return substance([.cannabis]) }
        guard hasSubstance else { return nil }
        if let cue = facts.grounds(signal, anyOf: .firstOffence, .mildCue)
            ?? facts.grounds(signal, .audit, { (1...15).contains($0.value) })
            ?? facts.grounds(signal, .dast, { (1...5).contains($0.value) })
        {
            return cue
        }
        let rhythm = facts.substances.anyRhythm
        let perWeek = rhythm?.perWeek ?? 0
        if perWeek < 5 {
            if isOnlyOccasional, let occasional = facts.substances.occasionalMention {
                return Grounds(signal, occasional)
            }
            if let functioning = facts.grounds(signal, .functioning) { return functioning.inferred }
        }
        let few = families.isSubset(of: [.sedative, .cannabis]) ? 2.5 : 1.5
        if let rhythm, perWeek > 0, perWeek <= few { return Grounds(signal, rhythm.mention) }
        return families == [.sedative] ? fewDrinks : nil
    }

    var noDetox: Grounds? {
        let signal = "no_detox"
        if let said = facts.grounds(signal, anyOf: .noWithdrawal, .noDetox) { return said }
        if facts.fields.deniesSymptoms, !facts.has(.withdrawalSign) {
            return Grounds(signal, field: "withdrawal_symptoms")
        }
        guard (abstinentDays ?? lastUseDays ?? 0) >= 14, backToUse == nil else { return nil }
        if let stated = abstinence.mention { return Grounds(signal, stated) }
        return facts.grounds(signal, .lastUsed) { $0.holder == .subject }
            ?? Grounds(signal, field: "last_use")
    }

    /// Any frequency, amount, duration, consequence or prior treatment.
    var pattern: Grounds? {
        let signal = "pattern"
        if let rhythm = facts.substances.anyRhythm?.mention ?? facts.substances.occasionalMention {
            return Grounds(signal, rhythm)
        }
        if let useDuration { return useDuration.grounds }
        if let said = facts.grounds(
            signal, anyOf: .quantity, .drinks, .heavy, .misuse, .overPrescribed, .lostThroughUse,
            .hooked, .arrests, .organDamage, .psychosis)
            ?? facts.grounds(signal, .injecting, { $0.isCurrent && $0.says(.plain) })
            ?? facts.grounds(signal, .detoxDone, \.isReal)
            ?? facts.grounds(signal, .outpatientDuring, \.isReal)
            ?? facts.grounds(signal, .priorTreatments, \.isReal)
        {
            return said
        }
        if facts.inquiry.priorTreatment?.isEmpty == false { return Grounds(signal, field: "prior_treatment") }
        let stays = Signals.residentialStays(facts)
        return stays.isEmpty ? nil : Grounds(signal, stays)
    }
}
