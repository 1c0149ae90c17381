import Admissions

/// Treatment before: detox done, residential completed or left, use during outpatient care.
extension Signals {
    /// A detox finished or finishing within 30 days.
    ///
    /// One without a date is as old as the abstinence since.
    static func detoxDone(_ facts: Facts, abstinent: Double?) -> Grounds? {
        let isRecent = { (mention: Mention) in mention.isReal && (mention.daysAgo ?? abstinent ?? 0) <= 30 }
        if let said = facts.grounds("detox_completed", .detoxDone, isRecent) {
            return said
        }
        let isStated = facts.inquiry.priorTreatment?.contains {
            $0.level == .detox && $0.completed != false
                && PartialDate.days($0.date, before: facts.today).map { $0 <= 30 } == true
        }
        return isStated == true ? Grounds("detox_completed", field: "prior_treatment") : nil
    }

    /// Residential completed within six months or ending, without a return to regular use.
    static func resCompleted(_ facts: Facts, backToUse: Bool, hasLapseOnly: Bool, abstinent: Bool) -> Grounds?
    {
        guard !leftEarly(facts), !backToUse,
            !usesRegularly(facts, hasLapseOnly: hasLapseOnly, abstinent: abstinent)
        else { return nil }
        let signal = "res_completed"
        if !facts.has(.detoxWord), facts.any(.outpatientDuring) == nil,
            let ending = facts.grounds(signal, .residentialEnding, { $0.isCurrent && $0.says(.counted) })
        {
            return ending
        }
        if facts.has(.residentialWord) || facts.has(.rehabDone) || facts.has(.residentialDone),
            let ending = facts.grounds(signal, .residentialEnding)
        {
            return ending
        }
        // A stay without a date is a recent one, unless use is spoken of beside it or it is told as one of a life's.
        let usesNow = facts.has(.keptUsing) || facts.has(.uses) && !abstinent
        let done = residentialStays(facts).filter {
            $0.daysAgo.map { $0 <= 190 } ?? !(usesNow || isOfALife($0, facts, abstinent: abstinent))
        }
        if !done.isEmpty { return Grounds(signal, done) }
        let isRecent = priorResidential(facts) { $0 != false }.contains { $0 <= 190 }
        return isRecent ? Grounds(signal, field: "prior_treatment") : nil
    }

    /// "Been to two rehabs", "went to rehab": how often or that at all, and nothing of an end.
    private static func isOfALife(_ stay: Mention, _ facts: Facts, abstinent: Bool) -> Bool {
        if facts.all(.priorTreatments).contains(where: { $0.overlaps(stay) }) { return true }
        let lexicon = Lexicon.shared
        return !abstinent
            && lexicon.isMember(facts.reading.tokens[stay.start].word, of: .stayed)
    }

    /// Left before the end, unless with a diploma.
    private static func leftEarly(_ facts: Facts) -> Bool {
        let lexicon = Lexicon.shared
        let tokens = facts.reading.tokens
        return facts.all(.residentialLeft).contains { left in
            left.isCurrent
                && !tokens.indices.contains { index in
                    // "Never completed it" is part of leaving.
                    tokens[index].sentence == tokens[left.start].sentence
                        && !(left.start..<left.end).contains(index)
                        && lexicon.isMember(tokens[index].word, of: .completion)
                        && !(max(0, index - 3)..<index).contains {
                            lexicon.isMember(tokens[$0].word, of: .unfinishedWords)
                        }
                }
        }
    }

    /// Residential stays the text says were finished.
    static func residentialStays(_ facts: Facts) -> [Mention] {
        (Array(facts.all(.residentialDone)) + facts.all(.rehabDone)).filter {
            $0.isReal && !isAhead($0, facts) && !isOutpatient($0, facts)
        }
    }

    /// "Must complete", "need to finish": still to come.
    private static func isAhead(_ mention: Mention, _ facts: Facts) -> Bool {
        let lexicon = Lexicon.shared
        let tokens = facts.reading.tokens
        return (max(0, mention.start - 3)..<mention.start).contains {
            guard tokens[$0].sentence == tokens[mention.start].sentence else { return false }
            if lexicon.isMember(tokens[$0].word, of: .must) { return true }
            // "Has to finish" is ahead, "has been to" is behind.
            return lexicon.isMember(tokens[$0].word, of: .mustTo)
                && lexicon.times.has(max(tokens[$0 + 1].word, 0), .to)
        }
    }

    private static func isOutpatient(_ mention: Mention, _ facts: Facts) -> Bool {
        // "Finished 7 d inpt etoh detox": the level stands a word or two after the stay.
        if facts.all(.detoxWord).contains(where: {
            $0.overlaps(mention) || (0...1).contains($0.start - mention.end)
        }) {
            return true
        }
        return facts.all(.outpatientWord).contains { $0.overlaps(mention) }
            && !facts.all(.residentialWord).contains { $0.overlaps(mention) }
    }

    /// Days since the residential stays of the structured field whose completion passes a test.
    private static func priorResidential(_ facts: Facts, _ isCompleted: (Bool?) -> Bool) -> [Double] {
        (facts.inquiry.priorTreatment ?? []).filter { $0.level == .residential && isCompleted($0.completed) }
            .map { PartialDate.days($0.date, before: facts.today) ?? 60 }
    }

    /// Back to regular use after a residential stay, or left before its end.
    var relapsedAfterResidential: Grounds? {
        let signal = "relapse_after_residential"
        if Signals.leftEarly(facts), let left = facts.grounds(signal, .residentialLeft) { return left }
        if facts.inquiry.priorTreatment?.contains(where: { $0.level == .residential && $0.completed == false }
        )
            == true
        {
            return Grounds(signal, field: "prior_treatment")
        }
        let stays = Signals.residentialStays(facts)
        let earlier = facts.grounds(signal, .priorTreatments, \.isReal)
        let isStated = !Signals.priorResidential(facts) { _ in true }.isEmpty
        let wasThere =
            stays.isEmpty
            ? earlier ?? (isStated ? Grounds(signal, field: "prior_treatment") : nil) : Grounds(signal, stays)
        return wasThere?.with(backToUse ?? regularUse)
    }

    private var regularUse: Grounds? {
        guard usesRegularly else { return nil }
        return (facts.substances.anyRhythm?.mention ?? facts.substances.occasionalMention).map {
            Grounds("pattern", $0)
        }
    }

    private var usedNow: Grounds? {
        facts.grounds("pattern", .substance) {
            $0.isCurrent && $0.detail != Substance.unnamed.rawValue
        }
    }

    /// Detox finished or finishing, and nothing after it.
    var detoxCompletedOnly: Grounds? {
        detoxDone?.unless(backToUse != nil || !Signals.residentialStays(facts).isEmpty)
    }

    /// Used during or after outpatient care.
    var failedLowerLevel: Grounds? {
        let signal = "outpatient"
        var wasThere = facts.grounds(signal, .outpatientDuring, \.isReal)
        if wasThere == nil,
            facts.inquiry.priorTreatment?.contains(where: { [.iop, .outpatient, .php].contains($0.level) })
                == true
        {
            wasThere = Grounds(signal, field: "prior_treatment")
        }
        guard let wasThere else { return nil }
        if let kept = facts.grounds("kept_using", .keptUsing) ?? backToUse { return wasThere + kept }
        // Whoever uses after outpatient care has used during or after it.
        guard abstinentDays == nil, resCompleted == nil, detoxDone == nil, !facts.has(.abstinent) else {
            return nil
        }
        return
            (facts.substances.anyRhythm.map { Grounds("pattern", $0.mention) }
            ?? facts.grounds("pattern", anyOf: .uses, .quantity, .drinks) ?? usedNow).map { wasThere + $0 }
    }
}
