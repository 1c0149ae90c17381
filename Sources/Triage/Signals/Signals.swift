import Admissions

/// The signals of section 4, worked out once for the rules.
struct Signals {
    let facts: Facts
    let lastUseDays: Double?
    let abstinentDays: Double?
    let useDuration: Double?
    let isBackToUse: Bool
    let hasLapseOnly: Bool
    let hasTreatmentNeed: Bool

    init(_ facts: Facts) {
        self.facts = facts
        let abstinence = Abstinence(facts)
        abstinentDays = abstinence.days
        lastUseDays = facts.fields.lastUseDays ?? abstinence.lastUse
        useDuration = UseDuration.days(facts)
        let again = facts.has(.backToUse)
        // A slip says little unless there was something to slip from.
        hasLapseOnly =
            facts.has(.lapse)
            && (abstinence.days != nil || facts.any(.residentialDone) != nil || facts.any(.rehabDone) != nil
                || facts.any(.detoxDone) != nil || !(facts.inquiry.priorTreatment ?? []).isEmpty)
        isBackToUse = again && !(hasLapseOnly && facts.substances.anyPerWeek == nil)
        hasTreatmentNeed =
            facts.has(.treatmentNeed) || facts.has(.wantsToQuit) || facts.has(.needsHelp)
            || facts.has(.hooked)
            || facts.has(.alcoholic)
    }

    var families: Set<Substance.Family> { facts.substances.families }
    var usesSedative: Bool { families.contains(.sedative) }
    var usesOpioid: Bool { families.contains(.opioid) }
    var isUnknownSubstance: Bool { facts.substances.named.isEmpty }
    var hasSubstance: Bool { !facts.substances.named.isEmpty || facts.substances.hasUnnamed }

    /// Whether the last use is near enough for withdrawal from a substance; an unknown time is.
    func isWithinWindow(_ substances: some Sequence<Substance>) -> Bool {
        let window = substances.map(\.withdrawalWindow).max() ?? 7
        if let days = lastUseDays { return days <= window }
        if let days = abstinentDays { return days <= window }
        return true
    }

    func isWithdrawing(_ flags: SafetyFlags) -> Bool {
        if Withdrawal(self).isPresent { return true }
        // A seizure or delirium after stopping a sedative is withdrawal, whatever else it may be.
        guard usesSedative || isUnknownSubstance else { return false }
        if flags.has(.deliriumTremens) { return true }
        if usesSedative, flags.has(.hallucinations), facts.has(.quitting) { return true }
        return flags.has(.seizure) && (facts.has(.quitting) || (lastUseDays ?? 99) <= 7)
    }

    var sedativeDaily: Bool {
        let sedatives = facts.substances.named.filter { $0.family == .sedative }
        guard !sedatives.isEmpty, isWithinWindow(sedatives), !hasLapseOnly else { return false }
        return sedatives.contains { Dependence(self).isDailySedative($0) }
    }

    var opioidDependent: Bool {
        let opioids = facts.substances.named.filter { $0.family == .opioid }
        guard !opioids.isEmpty, isWithinWindow(opioids), !hasLapseOnly else { return false }
        return opioids.contains { Dependence(self).isDependentOpioid($0) }
    }

    /// A detox that ended after the last use.
    var detoxEndedSince: Bool { detoxDone && !isBackToUse && !usesNow }

    /// A detox finished or finishing within 30 days.
    var detoxDone: Bool {
        if facts.all(.detoxDone).contains(where: {
            $0.isReal && ($0.daysAgo ?? 0) <= 30 && $0.assertion != .hypothetical
        }) {
            return true
        }
        return facts.inquiry.priorTreatment?.contains {
            $0.level == .detox && $0.completed != false
                && PartialDate.days($0.date, before: facts.today).map { $0 <= 30 } == true
        } ?? false
    }

    /// Present use said in so many words.
    var usesNow: Bool { facts.has(.keptUsing) && facts.substances.anyPerWeek != nil || facts.has(.relief) }

    /// Residential completed within six months, or ending.
    var residentialCompleted: Bool {
        guard !facts.has(.residentialLeft), !isBackToUse, !usesRegularly else { return false }
        if facts.has(.residentialEnding, 1), !facts.has(.detoxWord), facts.any(.outpatientDuring) == nil {
            return true
        }
        if facts.has(.residentialEnding),
            facts.has(.residentialWord) || facts.has(.rehabDone) || facts.has(.residentialDone)
        {
            return true
        }
        if residentialDone.contains(where: { ($0.daysAgo ?? 0) <= 190 }) { return true }
        return priorResidential { $0 != false }.contains { $0 <= 190 }
    }

    /// A rhythm of use is stated beside a substance, and it is more than a lapse.
    var usesRegularly: Bool {
        !hasLapseOnly && abstinentDays == nil
            && (!facts.substances.perWeek.isEmpty || !facts.substances.occasional.isEmpty)
    }

    var residentialDone: [Mention] {
        (facts.all(.residentialDone) + facts.all(.rehabDone)).filter {
            $0.isReal && !isAhead($0) && !isOutpatient($0)
        }
    }

    /// "Must complete", "need to finish": still to come.
    private func isAhead(_ mention: Mention) -> Bool {
        let must = Lexicon.shared.classes.must
        return (max(0, mention.start - 3)..<mention.start).contains {
            Lexicon.shared.isMember(facts.reading.tokens[$0].word, of: must)
        }
    }

    private func isOutpatient(_ mention: Mention) -> Bool {
        func isInside(_ word: Mention) -> Bool { word.start < mention.end && word.end > mention.start }
        // "Finished 7 d inpt etoh detox": the level stands a word or two after the stay.
        if facts.all(.detoxWord).contains(where: { isInside($0) || (0...1).contains($0.start - mention.end) })
        {
            return true
        }
        return facts.all(.outpatientWord).contains(where: isInside)
            && !facts.all(.residentialWord).contains { $0.start < mention.end && $0.end > mention.start }
    }

    func priorResidential(_ isCompleted: (Bool?) -> Bool) -> [Double] {
        (facts.inquiry.priorTreatment ?? []).filter { $0.level == .residential && isCompleted($0.completed) }
            .map { PartialDate.days($0.date, before: facts.today) ?? 60 }
    }

    var relapsedAfterResidential: Bool {
        if facts.has(.residentialLeft)
            || facts.inquiry.priorTreatment?.contains(where: {
                $0.level == .residential && $0.completed == false
            }) == true
        {
            return true
        }
        let wasThere = !residentialDone.isEmpty || !priorResidential { _ in true }.isEmpty
        return wasThere && (isBackToUse || usesRegularly)
    }

    var detoxCompletedOnly: Bool { detoxDone && !isBackToUse && residentialDone.isEmpty }

    var failedLowerLevel: Bool {
        let wasThere =
            facts.any(.outpatientDuring) { $0.isReal } != nil
            || facts.inquiry.priorTreatment?.contains { [.iop, .outpatient, .php].contains($0.level) } == true
        return wasThere
            && (facts.has(.keptUsing) || isBackToUse
                || facts.substances.anyPerWeek.map { $0 >= 1 } == true && !residentialCompleted)
    }

    var unsafeEnvironment: Bool { facts.has(.homeless) || facts.has(.usersAtHome) }

    var barrierWork: Bool {
        facts.inquiry.constraints?.work == true
            || (facts.inquiry.constraints?.work != false
                && (facts.has(.barrierWork, 0)
                    || facts.has(.barrierWork, 1) && !barrierChild && !barrierMoney))
    }
    var barrierChild: Bool {
        facts.inquiry.constraints?.childcare == true
            || (facts.inquiry.constraints?.childcare != false && statesChildBarrier)
    }
    /// The last word on the children counts: "my mom watches him, but she is having surgery so no one can".
    private var statesChildBarrier: Bool {
        guard let barrier = facts.all(.barrierChild).last(where: \.isCurrent) else { return false }
        return !facts.all(.noBarrierChild).contains { $0.end > barrier.start }
    }
    var barrierMoney: Bool {
        facts.inquiry.constraints?.money == true || facts.fields.isUninsured
            || (facts.has(.barrierMoney) && facts.inquiry.constraints?.money != false
                && !facts.has(.noBarrierMoney))
    }

    func isMandated(_ level: UInt8) -> Bool {
        if facts.has(.mandate, level), facts.has(.mandator) { return true }
        // A court or board and a level in one sentence need no verb between them.
        let words = level == 1 ? facts.all(.residentialWord) : facts.all(.outpatientWord)
        let tokens = facts.reading.tokens
        return facts.all(.mandator).contains { mandator in
            mandator.detail == 1 && mandator.isCurrent
                && words.contains {
                    $0.isCurrent && tokens[$0.start].sentence == tokens[mandator.start].sentence
                }
        }
    }

    var hasPattern: Bool {
        facts.substances.anyPerWeek != nil || facts.substances.isOccasional || useDuration != nil
            || facts.has(.quantity)
            || facts.has(.drinks) || facts.has(.heavy) || facts.has(.misuse) || facts.has(.overPrescribed)
            || facts.has(.injecting) || facts.has(.lostThroughUse)
            || facts.has(.hooked) || facts.has(.alcoholic) || facts.has(.arrests)
            || !(facts.inquiry.priorTreatment ?? []).isEmpty
            || facts.any(.detoxDone) { $0.isReal } != nil || !residentialDone.isEmpty
            || facts.any(.outpatientDuring) { $0.isReal } != nil
    }

    var isDetoxRequested: Bool {
        if facts.has(.noDetox) { return false }
        let done = facts.all(.detoxDone)
        return (facts.all(.detoxRequest) + facts.all(.detoxWord)).contains { word in
            word.isCurrent && !done.contains { $0.start < word.end && $0.end > word.start }
        }
    }

    var asksForOutpatient: Bool {
        if facts.has(.outpatientWord) { return true }
        let uses = facts.all(.frequency) + facts.all(.occasional)
        return facts.all(.iopRequest).contains { request in
            request.isCurrent && !uses.contains { $0.start < request.end && $0.end > request.start }
        }
    }

    var isSevere: Bool { Severity(self).isSevere }
    var isRecent: Bool { Severity(self).isRecent }
    var isMild: Bool { Severity(self).isMild }

    var needsNoDetox: Bool {
        if facts.has(.noWithdrawal) || facts.has(.noDetox) { return true }
        if facts.fields.deniesSymptoms, !facts.has(.withdrawalSign) { return true }
        return (abstinentDays ?? facts.fields.lastUseDays ?? 0) >= 14 && !isBackToUse
    }
}

/// How long the subject has not used.
struct Abstinence {
    private(set) var days: Double?
    private(set) var lastUse: Double?

    init(_ facts: Facts) {
        for mention in facts.all(.abstinent)
        where mention.detail == 0 && mention.holder == .subject && mention.assertion != .hypothetical
            && !mention.value.isNaN
            && !Abstinence.isOver(mention, facts)
        {
            days = max(days ?? 0, mention.value)
        }
        for mention in facts.all(.lastUsed) where mention.holder == .subject {
            if let ago = mention.daysAgo { lastUse = min(lastUse ?? ago, ago) }
        }
        if lastUse == nil, let days { lastUse = days }
    }
}

extension Abstinence {
    /// "Sober since June until last week": over.
    private static func isOver(_ mention: Mention, _ facts: Facts) -> Bool {
        let tokens = facts.reading.tokens
        let until = Lexicon.shared.classes.until
        return (mention.end..<min(tokens.count, mention.end + 4)).contains {
            tokens[$0].sentence == tokens[mention.start].sentence
                && Lexicon.shared.isMember(tokens[$0].word, of: until)
        }
    }
}

/// How long the use has gone on.
enum UseDuration {
    private static let otherSpans: Set<Sign> = [
        .abstinent, .residentialDone, .residentialEnding, .residentialRequest, .residentialLeft, .detoxDone,
        .nonDrug, .pregnancy,
        .barrierWork, .barrierMoney, .mandate, .unaided, .residentialWord, .frequency, .occasional, .drinks,
        .quantity,
    ]

    static func days(_ facts: Facts) -> Double? {
        var best = facts.fields.durationDays
        let others = facts.reading.mentions.filter { otherSpans.contains($0.sign) }
        for span in facts.reading.chunks.all(.duration) {
            if others.contains(where: { $0.start <= span.start && $0.end >= span.end }) { continue }
            if facts.reading.chunks.spans(at: span.start).contains(where: {
                ($0.classNumber == ChunkClass.ago.rawValue || $0.classNumber == ChunkClass.age.rawValue)
                    && $0.length > span.length
            }) {
                continue
            }
            // "A week early" and "in a day" are no length of use; "x 5 wks" and "for a year" are.
            if span.value < 5 || span.value < 14 && !UseDuration.isIntroduced(span, facts) { continue }
            best = max(best ?? 0, span.value)
        }
        return best
    }
}

extension UseDuration {
    /// A short span counts only after "for", "x", "since" or the like.
    private static func isIntroduced(_ span: Chunks.Span, _ facts: Facts) -> Bool {
        let lexicon = Lexicon.shared
        let tokens = facts.reading.tokens
        let introduces = lexicon.classes.introducesDuration
        return (max(0, span.start - 2)...span.start).contains {
            lexicon.isMember(tokens[$0].word, of: introduces)
        }
    }
}

/// A year, a month or a day as structured fields give them.
enum PartialDate {
    static func days(_ text: String?, before today: CivilDate) -> Double? {
        guard let text else { return nil }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard let year = parts.first, (1900...2200).contains(year) else { return nil }
        let month = parts.count > 1 ? parts[1] : 7
        let day = parts.count > 2 ? parts[2] : 15
        guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
        return Double(max(0, today.daysSinceEpoch - date.daysSinceEpoch))
    }
}
