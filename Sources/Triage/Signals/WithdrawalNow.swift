import Admissions

/// `withdrawal_now` of section 4.
enum Withdrawal {
    /// Withdrawal at present: a sedative, an opioid or an unknown substance, used within its window, and a sign of it.
    static func now(_ facts: Facts, _ flags: SafetyFlags, lastUse: Double?, abstinent: Double?) -> Grounds? {
        let families = facts.substances.families
        let isKnown = !families.isDisjoint(with: [.sedative, .opioid])
        let isUnknown = facts.substances.named.isEmpty
        guard isKnown || isUnknown else { return nil }
        if isWithinWindow(facts.substances.named, lastUse: lastUse, abstinent: abstinent),
            let stated = stated(facts, isKnown: isKnown, lastUse: lastUse)
        {
            return stated
        }
        // A seizure or delirium after stopping a sedative is withdrawal, whatever else it may be.
        guard families.contains(.sedative) || isUnknown else { return nil }
        if let delirium = flags.grounds(.deliriumTremens) { return delirium }
        if families.contains(.sedative), facts.has(.quitting), let seen = flags.grounds(.hallucinations) {
            return seen
        }
        return flags.grounds(.seizure)?.when(facts.has(.quitting) || (lastUse ?? 99) <= 7)
    }

    private static func stated(_ facts: Facts, isKnown: Bool, lastUse: Double?) -> Grounds? {
        let signal = "withdrawal_now"
        if let score = facts.grounds(signal, .ciwa, { $0.isCurrent && $0.value >= 8 })
            ?? facts.grounds(signal, .cows, { $0.isCurrent && $0.value >= 5 })
        {
            return score
        }
        if facts.fields.hasSymptoms { return Grounds(signal, field: "withdrawal_symptoms") }
        if let named = facts.grounds(signal, .withdrawal) { return named }
        if let relief = facts.grounds(signal, .relief, { $0.isCurrent && (isKnown || $0.says(.plain)) }) {
            return relief
        }
        let hasStopped = facts.has(.quitting) || facts.has(.losingSupply) || facts.has(.abstinent)
        if !isKnown, hasStopped, facts.any(.otherService) == nil {
            // Whatever it was: relief by it, or two signs after stopping it.
            if let relief = facts.grounds(signal, .relief) { return relief }
            let signs = (facts.all(.withdrawalSign) + facts.all(.withdrawalHint)).filter(\.isCurrent)
            let seen = Grounds(signal, signs)
            if seen.distinct.count >= 2 { return seen }
        }
        guard isKnown || facts.substances.hasUnnamed, !facts.has(.otherCause) else { return nil }
        if isKnown, let sign = facts.grounds(signal, .withdrawalSign) { return sign }
        // "Threw up blood" is an emergency of its own.
        let emergencies = facts.all(.emergency)
        guard
            let hints = facts.grounds(
                signal, .withdrawalHint,
                { hint in hint.isCurrent && !emergencies.contains { $0.covers(hint) } })
        else { return nil }
        let stopped = facts.has(.quitting) || facts.has(.losingSupply) || (lastUse ?? 99) <= 7
        let isOpioid = facts.substances.families.contains(.opioid)
        return stopped || hints.distinct.count >= 2 && isOpioid ? hints : nil
    }

    /// Whether the last use is near enough for withdrawal from substances; an unknown time is.
    static func isWithinWindow(
        _ substances: some Sequence<Substance>, lastUse: Double?, abstinent: Double?
    ) -> Bool {
        let window = substances.map(\.withdrawalWindow).max() ?? 7
        return (lastUse ?? abstinent ?? 0) <= window
    }
}
