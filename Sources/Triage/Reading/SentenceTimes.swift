import Admissions

/// Finds the time that a sentence gives for a mention: the nearest date of its comma segment, else of its sentence.
struct SentenceTimes {
    private let tokens: [Token]
    private let dates: [Chunks.Span]
    /// Ends of dates after "since": what began then goes on.
    private let openEnds: Set<Int>
    /// Comma segments that speak of use or treatment: a date in one is theirs.
    private let useSegments: Set<Int32>
    private var cursor = 0
    private let lexicon: Lexicon

    /// A date further off, in tokens, speaks of something else.
    private static let reach = 25
    private static let uses: EnumSet<Sign> = [
        .substance, .lastUsed, .quitting, .abstinent, .backToUse, .detoxDone, .residentialDone,
        .residentialLeft,
        .rehabDone, .losingSupply, .frequency,
    ]

    init(tokens: [Token], chunks: Chunks, lexicon: Lexicon, mentions: [Mention]) {
        let deaths = mentions.filter { $0.sign == .died }
        useSegments = Set(
            mentions.filter { SentenceTimes.uses.contains($0.sign) }.map { tokens[$0.start].segment })
        self.tokens = tokens
        self.lexicon = lexicon
        let confusions = mentions.filter { $0.sign == .confusion }
        // "Talks to his wife, who died in 2015": the date is that of the death; "thinks it's Christmas" is none.
        let dates = chunks.all(.ago).filter { date in
            !deaths.contains { (0...3).contains(date.start - $0.end) }
                && !confusions.contains { $0.covers(date) }
        }
        self.dates = dates
        openEnds = dates.isEmpty ? [] : Set(chunks.all(.duration).filter(chunks.isSince).map(\.end))
    }

    /// Mentions must come in order of their start.
    mutating func daysAgo(of mention: Mention) -> Double? {
        let sentence = tokens[mention.start].sentence
        while cursor < dates.count, tokens[dates[cursor].start].sentence < sentence { cursor += 1 }
        var best: (distance: Int, days: Double)?
        var index = cursor
        while index < dates.count, index < cursor + 12, tokens[dates[index].start].sentence == sentence {
            let date = dates[index]
            if isOfSomethingElse(date, than: mention) {
                index += 1
                continue
            }
            var distance =
                date.start >= mention.end ? date.start - mention.end : max(0, mention.start - date.end)
            if tokens[date.start].segment != tokens[mention.start].segment { distance += 6 }
            // What began "since Friday" goes on.
            let goesOn = mention.sign.isDanger && mention.sign != .seizure && openEnds.contains(date.end)
            let days = goesOn ? 0 : date.value
            if distance < best?.distance ?? SentenceTimes.reach { best = (distance, days) }
            index += 1
        }
        if best == nil, mention.sign.isEvent, index < dates.count,
            tokens[dates[index].start].sentence == sentence + 1,
            isOfBefore(dates[index])
        {
            return dates[index].value
        }
        return best?.days
    }

    private func isOfSomethingElse(_ date: Chunks.Span, than mention: Mention) -> Bool {
        let sign = mention.sign
        let isApart =
            tokens[date.start].segment != tokens[mention.start].segment
            || isOtherStatement(than: date, mention)
        // "Just had a fit, drinks every day since years ago": what began then is not the fit.
        if sign.isDanger, isApart, openEnds.contains(date.end) { return true }
        if sign == .confusion || sign == .hallucination, isOfThingSeen(date, by: mention) { return true }
        // "Last Xanax five days ago, my chest hurts" hurts now.
        return isApart && sign.isDanger && useSegments.contains(tokens[date.start].segment)
    }

    /// "Finished residential three weeks ago and I'm hearing a radio": what is told behind an "and" with a subject or a "now" of its own.
    private func isOtherStatement(than date: Chunks.Span, _ mention: Mention) -> Bool {
        guard date.end < mention.start else { return false }
        return (date.end..<mention.start).contains { index in
            lexicon.isMember(tokens[index].word, of: .and)
                && (index + 1..<mention.start + 1).contains {
                    lexicon.isMember(tokens[$0].word, of: .subjectForms)
                        || lexicon.times.has($0, of: tokens, .today)
                }
        }
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
        var first = date.start
        while first > 0, tokens[first - 1].sentence == tokens[date.start].sentence { first -= 1 }
        guard date.start - first <= 3 else { return false }
        return lexicon.isMember(tokens[first].word, of: .pastBe)
            || lexicon.isMember(tokens[first].word, of: .backWords)
                && lexicon.isMember(tokens[first + 1].word, of: .pastBe)
    }
}
