import Admissions

/// When the subject last used, and for how long not, as the text states it.
struct Abstinence {
    /// Days since the last use, stated as a time without.
    private(set) var days: Double?
    /// What says so.
    private(set) var mention: Mention?
    /// A longer abstinence that a later use ended.
    private(set) var outlived: Mention?
    /// Days since the last use, however stated.
    private(set) var lastUse: Double?

    init(_ facts: Facts) {
        let lastReturn = facts.all(.backToUse).last(where: \.isCurrent)
        for mention in facts.all(.abstinent)
        where lastReturn.map({ $0.start < mention.start }) ?? true
            && mention.says(.plain) && mention.holder == .subject && mention.assertion != .hypothetical
            && !mention.value.isNaN && !Abstinence.isOver(mention, facts)
            && !Abstinence.isWished(mention, facts) && !Abstinence.isOfAnother(mention, facts)
            && !Abstinence.isOfDanger(mention, facts)
            // "Haven't been to bed sober since Easter."
            && !facts.all(.heavy).contains(where: { $0.overlaps(mention) })
        {
            if mention.value > days ?? -1 {
                days = mention.value
                self.mention = mention
            }
        }
        // "Fourteen months clean, then meth most of the week": over.
        if let rhythm = facts.substances.anyRhythm, rhythm.perWeek >= 1, let mention,
            rhythm.mention.start >= mention.end, rhythm.mention.assertion == .affirmed,
            Abstinence.isResumed(between: mention, and: rhythm.mention, facts)
        {
            days = nil
            self.mention = nil
        }
        dropOutlived(facts)
        readStopping(facts, after: lastReturn)
        for mention in facts.all(.lastUsed) where mention.holder == .subject {
            if let ago = mention.daysAgo { lastUse = min(lastUse ?? ago, ago) }
        }
        if lastUse == nil, let days { lastUse = days }
    }

    /// "I stopped the coke the day the test turned, five weeks ago": as long without.
    private mutating func readStopping(_ facts: Facts, after lastReturn: Mention?) {
        guard !facts.has(.keptUsing), !facts.has(.relief), !facts.has(.misuse), !facts.substances.isOccasional
        else { return }
        let rhythm = facts.substances.anyRhythm?.mention
        let lexicon = Lexicon.shared
        for mention in facts.all(.quitting) where mention.isCurrent {
            guard let ago = mention.daysAgo, ago >= 1, lastReturn.map({ $0.start < mention.start }) ?? true,
                lexicon.isMember(facts.reading.tokens[mention.start].word, of: .stoppedWords),
                !Abstinence.isOfAnother(mention, facts),
                // "Ninety a day at the peak. 52 days ago I stopped": the rhythm of before.
                rhythm.map({ $0.end <= mention.start && ago >= 14 }) ?? true
            else { continue }
            if ago > days ?? -1 {
                days = ago
                self.mention = mention
            }
        }
    }

    /// "Drank Saturday and Sunday after eight months dry", "dry four years, three weeks ago started": over.
    private mutating func dropOutlived(_ facts: Facts) {
        guard let days, let mention else { return }
        let signs: [Sign] = [.substance, .uses, .drinks, .quantity, .started]
        let isOver = signs.contains { sign in
            facts.all(sign).contains {
                guard $0.isCurrent, !$0.overlaps(mention) else { return false }
                if sign == .started { return ($0.daysAgo ?? 9999) < days - 3 }
                // A pill in the house is not a drink.
                if facts.isPartOfStopping($0)
                    || $0.sign == .substance && $0.detail == Substance.unnamed.rawValue
                {
                    return false
                }
                return ($0.daysAgo ?? 999) <= min(30, days - 3)
                    || $0.start >= mention.end && Abstinence.isTurned(mention, to: $0, facts)
            }
        }
        guard isOver else { return }
        outlived = mention
        self.days = nil
        self.mention = nil
    }

    /// "Dry six years, now a couple of beers": a turn right before the use, within one sentence.
    private static func isTurned(_ left: Mention, to right: Mention, _ facts: Facts) -> Bool {
        let lexicon = Lexicon.shared
        let tokens = facts.reading.tokens
        guard tokens[left.start].sentence == tokens[right.start].sentence else { return false }
        return (max(left.end, right.start - 4)..<right.start).contains {
            lexicon.isMember(tokens[$0].word, of: .resumes)
        }
    }

    /// A word such as "then", "now" or "since" between the two turns from abstinence to use.
    private static func isResumed(between left: Mention, and right: Mention, _ facts: Facts) -> Bool {
        let lexicon = Lexicon.shared
        // "Stayed clean eight months. Using most days now": the word may follow.
        let tokens = facts.reading.tokens
        var end = right.end
        while end < min(tokens.count, right.end + 3), tokens[end].segment == tokens[right.start].segment {
            end += 1
        }
        return (left.end..<end).contains {
            lexicon.isMember(tokens[$0].word, of: .resumes)
        }
    }

    /// "I tried to quit drinking in May."
    private static func isWished(_ mention: Mention, _ facts: Facts) -> Bool {
        let tokens = facts.reading.tokens
        guard mention.start > 0, tokens[mention.start - 1].segment == tokens[mention.start].segment else {
            return false
        }
        let word = tokens[mention.start - 1].word
        return word >= 0 && Lexicon.shared.times.has(word, .to) && tokens[mention.start].number.isNaN
    }

    /// "No heroin x1yr, street Suboxone daily": the time without one drug is none without the other.
    private static func isOfAnother(_ mention: Mention, _ facts: Facts) -> Bool {
        let named = facts.all(.substance).filter {
            mention.covers($0) && $0.detail != Substance.unnamed.rawValue
        }
        guard !named.isEmpty else { return false }
        // "Xanax 4 mg/d, no etoh x 40d".
        let details = Set(named.map(\.detail))
        let others = facts.all(.substance).filter {
            $0.holder == .subject && $0.assertion == .affirmed && !details.contains($0.detail)
                && $0.detail != Substance.unnamed.rawValue && !facts.isPartOfStopping($0)
        }
        let isMeasured = [Sign.quantity, .frequency, .injecting].contains { sign in
            facts.all(sign).contains { measure in
                measure.isCurrent && others.contains { abs($0.start - measure.start) <= 4 }
            }
        }
        if isMeasured || isReplaced(named[0], by: mention, facts) { return true }
        guard let rhythm = facts.substances.anyRhythm else { return false }
        let families = EnumSet(named.compactMap { Substance(rawValue: $0.detail)?.family })
        return facts.substances.rhythms.contains {
            !families.contains($0.key) && $0.value.perWeek >= 3
                && $0.value.mention.start == rhythm.mention.start
        }
    }

    /// "Quit heroin with subs, now I can't quit the subs": another drug that withdrawal follows has taken its place.
    private static func isReplaced(_ left: Mention, by stopping: Mention, _ facts: Facts) -> Bool {
        let holding: [Sign] = [.hooked, .wantsOff, .wantsToQuit, .losingSupply]
        let families: EnumSet<Substance.Family> = [.sedative, .opioid]
        return facts.all(.substance).contains { other in
            other.isCurrent && other.detail != left.detail && !stopping.covers(other)
                && Substance(rawValue: other.detail).map { families.contains($0.family) } == true
                && holding.contains { sign in
                    facts.all(sign).contains {
                        $0.isCurrent && !$0.overlaps(stopping) && $0.start <= other.start
                            && $0.end + 2 >= other.start
                    }
                }
        }
    }

    /// "Hx SI as teen, none x 20 yrs": without the danger, not without the drug.
    private static func isOfDanger(_ mention: Mention, _ facts: Facts) -> Bool {
        let tokens = facts.reading.tokens
        let dangers: [Sign] = [
            .suicidal, .suicidePast, .seizure, .deliriumTremens, .hallucination, .overdose,
        ]
        let spoken = { (sign: Sign) in
            facts.all(sign).last {
                $0.end <= mention.start && tokens[$0.start].sentence == tokens[mention.start].sentence
            }
        }
        guard let danger = dangers.compactMap(spoken).map(\.start).max() else { return false }
        return !facts.all(.substance).contains {
            $0.end > danger && $0.start <= mention.end
        }
    }

    /// "Sober since June until last week": over.
    private static func isOver(_ mention: Mention, _ facts: Facts) -> Bool {
        let tokens = facts.reading.tokens
        return (mention.end..<min(tokens.count, mention.end + 4)).contains {
            tokens[$0].sentence == tokens[mention.start].sentence
                && Lexicon.shared.isMember(tokens[$0].word, of: .untilWords)
        }
    }
}

/// How long the use has gone on.
struct UseDuration {
    /// Days.
    let days: Double
    let grounds: Grounds

    private static let otherSpans: EnumSet<Sign> = [
        .abstinent, .residentialDone, .residentialEnding, .residentialRequest, .residentialLeft, .detoxDone,
        .notEvidence, .pregnancy, .barrierWork, .barrierMoney, .mandate, .unaided, .residentialWord,
        .frequency,
        .occasional, .drinks, .quantity,
    ]

    /// The longest length of use stated; nil when none is.
    init?(_ facts: Facts, as signal: String) {
        var best: (days: Double, grounds: Grounds)?
        if let days = facts.fields.durationDays {
            best = (days, Grounds(signal, field: "duration_of_use"))
        }
        let stable = Set(facts.all(.stablePrescribed).map { facts.reading.tokens[$0.start].segment })
        let others = facts.reading.mentions.filter { UseDuration.otherSpans.contains($0.sign) }
        for span in facts.reading.chunks.all(.duration) {
            if others.contains(where: { $0.covers(span) }) { continue }
            if UseDuration.isPartOfDateOrAge(span, facts) || !facts.useSentences.hold(span) { continue }
            // "Suboxone as prescribed for three years" is no use.
            if stable.contains(facts.reading.tokens[span.start].segment) { continue }
            // "A week early" and "in a day" are no length of use; "x 5 wks" and "for a year" are.
            if span.value < 5 || span.value < 14 && !UseDuration.isIntroduced(span, facts) { continue }
            if span.value > best?.days ?? -1 {
                best = (span.value, Grounds(signal, tokens: span.start..<span.end))
            }
        }
        // "My struggle with meth began in 2016."
        for start in facts.all(.started) where start.isCurrent && facts.useSentences.hold(start) {
            if let ago = start.daysAgo, ago >= 360, ago > best?.days ?? 0 {
                best = (ago, Grounds(signal, start))
            }
        }
        guard let best else { return nil }
        days = best.days
        grounds = best.grounds
    }

    private static func isPartOfDateOrAge(_ span: Chunks.Span, _ facts: Facts) -> Bool {
        facts.reading.chunks.spans(at: span.start).contains {
            ($0.classNumber == ChunkClass.ago.rawValue || $0.classNumber == ChunkClass.age.rawValue)
                && $0.length > span.length
        } || facts.reading.chunks.all(.age).contains { $0.covers(span) }
    }

    /// A short span counts only after "for", "x", "since" or the like.
    private static func isIntroduced(_ span: Chunks.Span, _ facts: Facts) -> Bool {
        let lexicon = Lexicon.shared
        let tokens = facts.reading.tokens
        return (max(0, span.start - 2)...span.start).contains {
            lexicon.isMember(tokens[$0].word, of: .introducesDuration)
        }
    }
}

/// A year, a month or a day as structured fields give them.
enum PartialDate {
    /// Days before a day; nil when it cannot be read, 0 when it is still to come.
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
