import Admissions

/// What is asked for: a level of care, treatment at all, something else than care, an answer.
extension Signals {
    var outpatientRequested: Grounds? {
        if let named = facts.grounds("iop_requested", .outpatientWord, \.isAskedFor) { return named }
        let rhythms = facts.all(.frequency) + facts.all(.occasional)
        return facts.grounds("iop_requested", .iopRequest) { request in
            request.isAskedFor && !rhythms.contains { $0.overlaps(request) }
        }
    }

    var residentialRequested: Grounds? {
        facts.grounds("residential_requested", .residentialWord, \.isAskedFor)
            ?? facts.grounds("residential_requested", .residentialRequest, \.isAskedFor)
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

    /// The purposes of rules N1 to N5, in their order.
    private static let purposes: [Sign] = [.jobSeeker, .vendor, .clientAdmin, .spam, .thirdParty]

    /// A purpose other than care, spoken of more strongly than any other and than any need of care.
    func purpose(_ sign: Sign) -> Grounds? {
        let points = facts.points(sign, isPurpose)
        guard points >= Mention.enough, !flags.hasCrisis, !isDangerTold(sign),
            !facts.reading.isUnsupportedLanguage, points > needPoints(beside: sign),
            !Signals.purposes.contains(where: { $0 != sign && facts.points($0, isPurpose) > points })
        else { return nil }
        return facts.grounds("purpose", sign, isPurpose)
    }

    /// The not-a-lead rule whose purpose the text hints at most; nil where it hints at none.
    var likeliestPurpose: String? {
        let hinted = Signals.purposes.enumerated().map { (points: facts.points($1, isPurpose), place: $0) }
        guard let most = hinted.max(by: { ($0.points, $1.place) < ($1.points, $0.place) }), most.points > 0
        else { return facts.any(.otherService) ?? facts.any(.familySupport) == nil ? nil : "N6" }
        return "N\(most.place + 1)"
    }

    private func isPurpose(_ mention: Mention) -> Bool {
        mention.says(.plain) || mention.says(.inCare) || opensNote(mention)
    }

    /// A danger to anybody outweighs a client's affairs or a wrong number; sales and trades speak of dangers.
    private func isDangerTold(_ sign: Sign) -> Bool {
        guard sign == .clientAdmin || sign == .thirdParty else { return false }
        return [Sign.overdoseNow, .suicidal, .violence, .emergency].contains { danger in
            facts.points(danger) {
                !$0.says(.lookAlike) && ($0.assertion == .affirmed || $0.assertion == .otherExperiencer)
            }
                >= Mention.enough
        }
    }

    /// How strongly the text speaks of somebody's own need of care, on the scale of a purpose's points.
    private func needPoints(beside purpose: Sign? = nil) -> Double {
        var points = 0.0
        if isPatientDescribed { points += 1 }
        if meansWork != nil || meansChildcare != nil || meansMoney != nil { points += 2 }
        if hasSubstance, facts.has(.misuse) || facts.has(.overPrescribed) { points += 2 }
        // Who sells or seeks work names levels of care; who asks about a stay or a visit may want one.
        if purpose == .clientAdmin || purpose == .thirdParty || purpose == .spam {
            if facts.has(.detoxRequest) || facts.has(.residentialRequest) || facts.has(.iopRequest)
                || facts.has(.residentialEnding) || facts.has(.residentialLeft) || facts.has(.mandate)
                || detoxDone != nil || resCompleted != nil || facts.has(.detoxWord) && purpose == .clientAdmin
            {
                points += 2
            }
        }
        if facts.has(.wantsToQuit) || facts.has(.hooked) || backToUse != nil { points += 2 }
        if facts.has(.treatmentNeed, .ready) { points += 2 }
        if facts.has(.relief) || facts.has(.withdrawalSign) || facts.has(.overdoseNow) { points += 2 }
        if hasSubstance, facts.substances.anyRhythm != nil || hasMeasuredUse { points += 2 }
        if hasSubstance, facts.subject != nil { points += 1 }
        // "I sell software to places like yours, so this is embarrassing. A fifth, nightly."
        if sedDaily != nil || opiDependent != nil { points += 2 }
        return points
    }

    /// A note that opens with an age and a sex is about a patient.
    private var isPatientDescribed: Bool {
        facts.reading.isPhone && facts.reading.chunks.all(.age).contains { $0.start <= 4 }
    }

    /// A named substance with an amount, a rhythm or a route.
    private var hasMeasuredUse: Bool {
        !facts.substances.named.isEmpty
            && (facts.substances.isOccasional || facts.has(.drinks) || facts.has(.quantity, .plain)
                || facts.has(.injecting, .plain))
    }

    /// "Sales: wants ten minutes" opens with who calls.
    private func opensNote(_ mention: Mention) -> Bool {
        mention.says(.opensNote) && facts.reading.isPhone && mention.start == 0
    }

    /// A need that is not about substances.
    var otherService: Grounds? {
        guard !flags.hasCrisis, detoxRequested == nil, !facts.reading.isUnsupportedLanguage else {
            return nil
        }
        if let relative = supportOnly { return relative }
        guard facts.substances.named.isEmpty else { return nil }
        if let habit = facts.grounds(
            "purpose", .otherService,
            {
                $0.assertion != .negated && ($0.says(.tobacco) || $0.says(.gambling) || $0.says(.weight))
            })
        {
            return habit
        }
        guard withdrawalNow == nil, !hasSubstance else { return nil }
        if let family = facts.standing("purpose", .familySupport, { $0.assertion != .negated }) {
            return family
        }
        // Low spirits alone say little; beside a wish for a therapist, or a plain "no drugs", they name another service.
        let spirits = facts.grounds("purpose", .otherService) {
            $0.says(.lowSpirits) && $0.assertion != .negated
        }
        let isPlain =
            facts.any(.otherService) { $0.says(.therapist) } != nil
            || facts.any(.substance) { $0.assertion == .negated } != nil
        return spirits?.when(isPlain)
    }

    /// "I only want a group for wives like me": the one who uses is spoken of, and nothing is asked for him.
    private var supportOnly: Grounds? {
        let lexicon = Lexicon.shared
        let tokens = facts.reading.tokens
        let isPlain = facts.points(.familySupport) { $0.assertion != .negated } >= 2 * Mention.enough
        guard facts.subject != nil, facts.subject != .oneself, !facts.has(.treatmentNeed, .ready),
            residentialRequested == nil
        else { return nil }
        return facts.standing("purpose", .familySupport) { support in
            support.assertion != .negated
                && (isPlain
                    || tokens.contains {
                        $0.sentence == tokens[support.start].sentence
                            && lexicon.isMember($0.word, of: .onlyWords)
                    })
        }
    }

    var gibberish: Grounds? {
        facts.reading.isGibberish && needPoints() == 0 && !flags.hasCrisis ? .whole : nil
    }

    /// Statements that cannot both be true: said to be so, or a substance never touched and in use.
    var conflict: Grounds? {
        facts.standing("conflict", .conflict) { _ in true } ?? contradictedUse
    }

    private var contradictedUse: Grounds? {
        if let contradicted = contradictedAbstinence { return contradicted }
        let mentions = facts.all(.substance).filter {
            $0.holder == .subject && $0.detail != Substance.unnamed.rawValue
        }
        for denied in mentions where denied.assertion == .negated && isNever(denied) {
            if let used = mentions.first(where: { $0.detail == denied.detail && $0.assertion == .affirmed }) {
                return Grounds("conflict", [used, denied])
            }
        }
        return nil
    }

    /// "I have not touched meth in two years. I smoked meth last night."
    private var contradictedAbstinence: Grounds? {
        guard let abstinent = abstinence.outlived, backToUse == nil, !facts.has(.lapse),
            !facts.has(.started)
        else { return nil }
        let lexicon = Lexicon.shared
        let tokens = facts.reading.tokens
        let around = (max(0, abstinent.start - 3)..<min(tokens.count, abstinent.end + 4))
        let isExplained = around.contains {
            lexicon.isMember(tokens[$0].word, of: .afterAbstinence)
        }
        return isExplained ? nil : Grounds("conflict", abstinent)
    }

    /// "Never touched coke", but not "never touched coke before August".
    private func isNever(_ mention: Mention) -> Bool {
        let lexicon = Lexicon.shared
        let tokens = facts.reading.tokens
        let isNear = { (range: Range<Int>, name: WordClass) in
            range.clamped(to: tokens.indices).contains {
                tokens[$0].sentence == tokens[mention.start].sentence
                    && lexicon.isMember(tokens[$0].word, of: name)
            }
        }
        return isNear(mention.start - 5..<mention.start, .neverWords)
            && !isNear(mention.end..<mention.end + 5, .untilThen)
    }

    var unsupportedLanguage: Grounds? { facts.reading.isUnsupportedLanguage ? .whole : nil }

    var serviceQuestion: Grounds? { facts.grounds("service_question", .serviceQuestion) { _ in true } }
}
