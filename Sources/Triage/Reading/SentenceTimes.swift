import Admissions

/// Finds the time that a sentence gives for a mention: the nearest date of its comma segment, else of its sentence; for a
/// danger only one of its own clause, so that no surgery in March dates today's chest pain.
struct SentenceTimes {
    private let tokens: [Token]
    private let dates: [Chunks.Span]
    private let clauses: ClauseBounds
    /// Tokens of what some phrase tells.
    private var told: [Bool] = []
    /// Where dates begin that stand in or behind a phrase of use or treatment: "quit Monday" is the day of the stop.
    private var owned: Set<Int> = []
    /// Where dangers begin that the sentence behind puts far in the past: "That was in 2009."
    private var longOver: Set<Int> = []
    /// Where dates begin that may as well be to come: Christmas, Friday, May.
    private let open: Set<Int>
    private var cursor = 0
    private let lexicon: Lexicon

    /// A date further off, in tokens, speaks of something else.
    private static let reach = 25

    /// Days in which a stop or a stay is so near that what is told beside it is of today.
    private static let lately = 60.0

    private static let stays: EnumSet<Sign> = [
        .detoxDone, .residentialDone, .residentialLeft, .rehabDone, .abstinent, .started,
    ]

    private static let uses: EnumSet<Sign> = [
        .substance, .uses, .lastUsed, .quitting, .abstinent, .backToUse, .lapse, .wantsOff, .detoxDone,
        .residentialDone, .residentialLeft, .rehabDone, .losingSupply, .frequency, .started,
    ]

    init(
        tokens: [Token], chunks: Chunks, dates: [Chunks.Span], clauses: ClauseBounds, lexicon: Lexicon,
        mentions: [Mention]
    ) {
        let deaths = mentions.filter { $0.sign == .died }
        let confusions = mentions.filter { $0.sign == .confusion }
        self.tokens = tokens
        self.lexicon = lexicon
        // "Talks to his wife, who died in 2015": the date is that of the death; "thinks it's Christmas" is none.
        let dates = dates.filter { date in
            !deaths.contains { (0...3).contains(date.start - $0.end) }
                && !confusions.contains { $0.covers(date) }
        }
        self.dates = dates
        open = dates.isEmpty ? [] : Set(chunks.all(.ahead).map(\.start))
        self.clauses = clauses
        guard !dates.isEmpty else { return }
        told = Array(repeating: false, count: tokens.count)
        for mention in mentions where !mention.sign.isTrigger && mention.sign != .notEvidence {
            for index in mention.start..<mention.end { told[index] = true }
        }
        let uses = mentions.filter { SentenceTimes.uses.contains($0.sign) }
        for date in dates {
            let isOwned = uses.contains { use in
                // "When I came off Xanax in 2020 I had a seizure" dates both.
                (date.value <= SentenceTimes.lately || SentenceTimes.stays.contains(use.sign))
                    && (use.covers(date) || (0...1).contains(date.start - use.end))
                    && tokens[use.start].segment == tokens[date.start].segment
            }
            if isOwned { owned.insert(date.start) }
        }
    }

    /// Mentions must come in order of their start.
    mutating func daysAgo(of mention: Mention) -> Double? {
        let sentence = tokens[mention.start].sentence
        while cursor < dates.count,
            tokens[dates[cursor].start].sentence < sentence
                || dates[cursor].start + SentenceTimes.reach < mention.start
        {
            cursor += 1
        }
        var best: (distance: Int, days: Double)?
        var index = cursor
        while index < dates.count, tokens[dates[index].start].sentence == sentence,
            dates[index].start <= mention.end + SentenceTimes.reach
        {
            let date = dates[index]
            index += 1
            var distance =
                date.start >= mention.end ? date.start - mention.end : max(0, mention.start - date.end)
            if tokens[date.start].segment != tokens[mention.start].segment { distance += 6 }
            // "A year ago and again this morning": its own date, or one behind it.
            if mention.covers(date) || mention.sign.isDanger && date.start == mention.end { distance = -1 }
            guard distance < best?.distance ?? SentenceTimes.reach, !isOfSomethingElse(date, than: mention)
            else { continue }
            // What began "since Friday" goes on.
            let goesOn =
                mention.sign.isDanger && mention.sign != .seizure
                && (clauses.openEnds.contains(date.end)
                    || date.value <= 365 && isBeginning(date, of: mention))
            best = (distance, goesOn ? 0 : date.value)
        }
        while index < dates.count, tokens[dates[index].start].sentence == sentence { index += 1 }
        if best == nil, mention.sign.isEvent || mention.sign.isDanger, index < dates.count,
            tokens[dates[index].start].sentence == sentence + 1,
            isOfBefore(dates[index])
        {
            if dates[index].value > SentenceTimes.lately { longOver.insert(mention.start) }
            return dates[index].value
        }
        return best?.days
    }

    /// "The voices started a week ago", "I became suicidal in August".
    private func isBeginning(_ date: Chunks.Span, of mention: Mention) -> Bool {
        clauses.isOwn(mention.start, of: date)
            && clauses.tokens(of: date).contains { lexicon.isMember(tokens[$0].word, of: .beginnings) }
    }

    /// Whether its own words, or those behind it, put a mention far in the past; asked behind ``daysAgo(of:)``.
    func isOver(_ mention: Mention) -> Bool {
        longOver.contains(mention.start) || isLongOver(mention) || isDatedBehind(mention)
    }

    /// "Put a gun to my head back in 2020": an oblique danger with a year of its own right behind it.
    private func isDatedBehind(_ mention: Mention) -> Bool {
        mention.sign == .suicidalOblique
            && dates.contains {
                $0.value > SentenceTimes.lately && !open.contains($0.start)
                    && (0...2).contains($0.start - mention.end)
                    && clauses.isOwn(mention.start, of: $0) && !isRepeated(behind: $0)
            }
    }

    /// "Back in 2020 and again last night".
    private func isRepeated(behind date: Chunks.Span) -> Bool {
        dates.contains { $0.value <= SentenceTimes.lately && (0...3).contains($0.start - date.end) }
    }

    /// "I used heroin every day in 2012", "I was homeless in 2010": a clause in the past tense that has a year of its own.
    private func isLongOver(_ mention: Mention) -> Bool {
        guard mention.sign.isUse || SentenceTimes.states.contains(mention.sign) else { return false }
        return dates.contains { date in
            date.value > 365 && !clauses.openEnds.contains(date.end) && abs(date.start - mention.end) <= 8
                && clauses.isOwn(mention.start, of: date)
                && isInPast(clauses.tokens(of: date).clamped(to: date.start - 12..<date.end + 4))
        }
    }

    private func isInPast(_ clause: Range<Int>) -> Bool {
        clause.contains { lexicon.isMember(tokens[$0].word, of: .pastVerbs) }
            && !clause.contains {
                lexicon.times.has($0, of: tokens, .since)
                    || lexicon.isMember(tokens[$0].word, of: .startWords)
            }
    }

    /// What may be over for long, as use may.
    private static let states: EnumSet<Sign> = [
        .homeless, .mandate, .withdrawal, .withdrawalSign, .withdrawalHint, .relief, .usersAtHome,
    ]

    private func isOfSomethingElse(_ date: Chunks.Span, than mention: Mention) -> Bool {
        // What is fixed speaks of what is to come: "I don't want to see Christmas".
        if mention.sign == .suicidal, mention.isFixed && open.contains(date.start) || wishes(mention) {
            return true
        }
        if mention.sign == .renewed { return date.end <= mention.start }
        guard mention.sign.isDanger || mention.sign == .deliriumTremens else { return false }
        if mention.covers(date) { return false }
        // "She just had a seizure since I lost my job in May".
        if date.value > SentenceTimes.lately, mention.tellsNow(in: tokens, lexicon) { return true }
        if date.end <= mention.start, isToldOfNow(mention) || lexicon.isMember(before(mention), of: .justNow)
        {
            return true
        }
        if mention.sign == .overdoseNow, tokens.hasWord(of: .deniedNow, in: mention, lexicon) { return true }
        // "An alcohol withdrawal seizure last night" is no last drink.
        let isBehind = mention.sign.isEvent && (0...1).contains(date.start - mention.end)
        if owned.contains(date.start), !isBehind, !clauses.isInScene(of: date, mention) { return true }
        if !clauses.isDated(mention, by: date, told: told) { return true }
        return (mention.sign == .confusion || mention.sign == .hallucination)
            && isOfThingSeen(date, by: mention)
    }

    private func before(_ mention: Mention) -> Int32 {
        mention.start > 0 ? tokens[mention.start - 1].word : Vocabulary.unknown
    }

    /// "Had a stent put in 5 years ago chest is hurting now", "dx bipolar 2015 hearing voices now".
    private func isToldOfNow(_ mention: Mention) -> Bool {
        let next = mention.end
        if next < tokens.count, tokens[next].segment == tokens[mention.start].segment,
            lexicon.isMember(tokens[next].word, of: .atPresent)
        {
            return true
        }
        // "Hace dos años y otra vez traigo dolor de pecho".
        return !mention.sign.isEvent
            && (tokens.hasWord(of: .beNow, in: mention, lexicon)
                || lexicon.isPresentVerb(before(mention)))
    }

    /// "Quiero morirme, fumo hace 2 años": no date puts a wish of today in the past.
    private func wishes(_ mention: Mention) -> Bool {
        tokens.hasWord(of: .wantsNow, in: mention, lexicon)
    }

    /// "She keeps leaving for a job she had in 2009": the date of what is seen or thought, told by a clause of its own.
    private func isOfThingSeen(_ date: Chunks.Span, by mention: Mention) -> Bool {
        guard mention.end + 2 < date.start else { return false }
        return (mention.end + 2..<date.start).contains {
            lexicon.isMember(tokens[$0].word, of: .subjectForms)
                && lexicon.isMember(tokens[$0 - 2].word, of: .beforeNoun)
        }
    }

    /// "That was two weeks ago" dates the sentence before.
    private func isOfBefore(_ date: Chunks.Span) -> Bool {
        let first = tokens.sentenceStart(date.start)
        guard date.start - first <= 3 else { return false }
        // "I was fifteen."
        if date.start == first,
            (first..<date.end).contains(where: { lexicon.isMember(tokens[$0].word, of: .wasAged) })
        {
            return true
        }
        // "It was 2019 when I moved here" dates the move.
        if date.end < tokens.count, tokens[date.end].sentence == tokens[date.start].sentence,
            !lexicon.isMember(tokens[date.end].word, of: .clauseLinks)
        {
            return false
        }
        return lexicon.isMember(tokens[first].word, of: .pastBe) || clauses.pointsBack(first)
    }
}
