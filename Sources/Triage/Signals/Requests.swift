import Admissions

/// What is asked for: a level of care, treatment at all, something else than care, an answer.
extension Signals {
    var outpatientRequested: Grounds? {
        if let named = facts.grounds("iop_requested", .outpatientWord) { return named }
        let rhythms = facts.all(.frequency) + facts.all(.occasional)
        return facts.grounds("iop_requested", .iopRequest) { request in
            request.isCurrent && !rhythms.contains { Facts.overlap($0, request) }
        }
    }

    var residentialRequested: Grounds? {
        facts.grounds("residential_requested", anyOf: .residentialWord, .residentialRequest)
    }

    /// A wish for treatment or help.
    var need: Grounds? {
        facts.grounds(
            "treatment_need", anyOf: .treatmentNeed, .wantsToQuit, .needsHelp, .hooked, .alcoholic)
    }

    /// Whether the record shows somebody who needs treatment: a barrier or a home says nothing without one.
    var hasNeed: Bool {
        hasSubstance || need != nil || detoxRequested != nil || facts.has(.residentialWord)
            || facts.has(.outpatientWord) || detoxDone != nil || !Signals.residentialStays(facts).isEmpty
            || backToUse != nil
    }

    /// A purpose other than care, spoken of more strongly than any need of care.
    func purpose(_ sign: Sign) -> Grounds? {
        guard !flags.hasCrisis else { return nil }
        let test = { (mention: Mention) in
            mention.detail == 0 || opensNote(mention)
        }
        guard facts.points(sign, test) > needPoints else { return nil }
        return facts.standing("purpose", sign, test)
    }

    /// How strongly the text speaks of somebody's own need of care, on the scale of a purpose's points.
    private var needPoints: Double {
        var points = 0.0
        if facts.has(.wantsToQuit) || facts.has(.hooked) || backToUse != nil { points += 2 }
        if facts.has(.treatmentNeed, 1) { points += 2 }
        if facts.has(.relief) || facts.has(.withdrawalSign) || facts.has(.overdoseNow) { points += 2 }
        if hasSubstance, facts.substances.anyRhythm != nil || hasMeasuredUse { points += 2 }
        if hasSubstance, facts.subject != nil { points += 1 }
        return points
    }

    /// A named substance with an amount, a rhythm or a route.
    private var hasMeasuredUse: Bool {
        !facts.substances.named.isEmpty
            && (facts.substances.isOccasional || facts.has(.drinks) || facts.has(.quantity, 0)
                || facts.has(.injecting, 0))
    }

    /// "Sales: wants ten minutes" opens with who calls.
    private func opensNote(_ mention: Mention) -> Bool {
        mention.detail == 1 && facts.reading.isPhone && mention.start == 0
    }

    /// A need that is not about substances.
    var otherService: Grounds? {
        guard !flags.hasCrisis, facts.substances.named.isEmpty, detoxRequested == nil else { return nil }
        if let habit = facts.grounds(
            "purpose", .otherService,
            {
                $0.assertion != .negated && (1...3).contains($0.detail)
            })
        {
            return habit
        }
        guard withdrawalNow == nil, !hasSubstance else { return nil }
        if let family = facts.standing("purpose", .familySupport, { $0.assertion != .negated }) {
            return family
        }
        // Low spirits alone say little; beside a wish for a therapist, or a plain "no drugs", they name another service.
        let spirits = facts.grounds("purpose", .otherService) { $0.detail == 4 && $0.assertion != .negated }
        let isPlain =
            facts.any(.otherService) { $0.detail == 5 } != nil
            || facts.any(.substance) { $0.assertion == .negated } != nil
        return spirits?.when(isPlain)
    }

    var gibberish: Grounds? {
        facts.reading.isGibberish && needPoints == 0 && !flags.hasCrisis ? .whole : nil
    }

    var conflict: Grounds? { facts.standing("conflict", .conflict) { _ in true } }

    var unsupportedLanguage: Grounds? { facts.reading.isUnsupportedLanguage ? .whole : nil }

    var serviceQuestion: Grounds? { facts.grounds("service_question", .serviceQuestion) { _ in true } }
}
