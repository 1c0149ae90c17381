/// Where statements begin: no denial, fear or history that stands before one reaches into it.
///
/// A comma alone begins none, for lists go on behind it: "denies SI, HI, sz".
struct Statements {
    /// Whether one begins at each token.
    private(set) var begin: [Bool]

    private let tokens: [Token]
    private let chunks: Chunks
    private let lexicon: Lexicon
    private let isPhone: Bool

    /// - Parameter isTrigger: whether a denial, a fear or a history ends at a token.
    init(
        _ mentions: [Mention], tokens: [Token], chunks: Chunks, dates: [Chunks.Span], clauses: ClauseBounds,
        lexicon: Lexicon, isPhone: Bool, isTrigger: (Int) -> Bool
    ) {
        self.tokens = tokens
        self.chunks = chunks
        self.lexicon = lexicon
        self.isPhone = isPhone
        begin = Array(repeating: false, count: tokens.count)
        let told = toldSegments(mentions, dates, isPhone: isPhone)
        for mention in mentions {
            if mention.sign == .abstinent, mention.end < tokens.count, isCountedStop(mention) {
                begin[mention.end] = true
            }
            if let first = verb(behindDenied: mention) { begin[first] = true }
            if mention.sign.isDanger, let first = segmentStart(of: mention),
                isStatement(mention, first, among: mentions)
            {
                begin[first] = true
            }
            // "The meds don't work and sharp pains in my chest".
            if mention.sign.isDanger, mention.start > 0, !tokens.beginsSegment(mention.start),
                lexicon.isMember(tokens[mention.start - 1].word, of: .clauseLinks),
                followsDeniedAct(mention.start)
            {
                begin[mention.start] = true
            }
            // "I can't sleep my chest hurts".
            if mention.sign.isDanger, let first = clauses.statementStart(of: mention), !isTrigger(first - 1) {
                begin[first] = true
            }
        }
        // "Desde hace años estoy vomitando sangre".
        for date in dates where date.end < tokens.count {
            if tokens[date.end].segment == tokens[date.start].segment,
                lexicon.isMember(tokens[date.end].word, of: .beNow)
            {
                begin[date.end] = true
            }
        }
        for index in tokens.indices {
            if opensGoingOn(index) { begin[index] = true }
            if index > 0, tokens[index].segment == tokens[index - 1].segment {
                // "In May and he is …", "I don't feel good I want to die": a new subject is a new statement.
                if clauses.beginsInside(index) { begin[index] = true }
            } else if told.contains(tokens[index].segment)
                || lexicon.isMember(tokens[index].word, ofAny: Statements.opening)
                || !tokens[index].number.isNaN || !isPhone && clauses.opensSegment(index)
            {
                begin[index] = true
            }
        }
    }

    /// "Got no home been hearing voices": what goes on, told without its subject.
    private func opensGoingOn(_ index: Int) -> Bool {
        index > 0 && index + 1 < tokens.count && tokens[index].segment == tokens[index - 1].segment
            && lexicon.isMember(tokens[index].word, of: .beenWords)
            && lexicon.isMember(tokens[index + 1].word, of: .goingOn)
            && !lexicon.isMember(tokens[index - 1].word, ofAny: Statements.beforeBeen)
    }

    /// What "been" goes on from: "I been", "never been".
    private static let beforeBeen: [WordClass] = [
        .denials, .bareNo, .neverWords, .subjectForms, .takesClause, .clauseLinks, .finiteVerbs, .pastVerbs,
    ]

    /// "No shakes no sweats had a seizure", "no tiene fiebre está vomitando": the verb right behind what a list denies.
    private func verb(behindDenied mention: Mention) -> Int? {
        guard Statements.denied.contains(mention.sign) else { return nil }
        var next = mention.end
        if next < tokens.count, lexicon.isMember(tokens[next].word, of: .listEnds) { next += 1 }
        guard next < tokens.count, tokens[next].segment == tokens[mention.start].segment,
            lexicon.isMember(tokens[next].word, ofAny: [.finiteVerbs, .pastVerbs, .clitics])
                || next > mention.end && lexicon.isMember(tokens[next].word, of: .ownings)
        else { return nil }
        let isDenied =
            tokens.hasWord(of: .bareNo, in: mention, lexicon)
            || tokens.hasWord(of: .bareNo, before: mention.start, within: 3, lexicon)
        return isDenied ? next : nil
    }

    private static let denied: EnumSet<Sign> = [
        .seizure, .deliriumTremens, .hallucination, .suicidal, .chestPain, .emergency, .confusion, .violence,
        .withdrawal, .withdrawalSign, .withdrawalHint, .noWithdrawal, .overdose,
    ]

    /// Where the comma segment begins that a danger opens, with or without a "yes" before it; nil for one further on.
    private func segmentStart(of mention: Mention) -> Int? {
        if tokens.beginsSegment(mention.start) { return mention.start }
        return (max(0, mention.start - 3)..<mention.start).last {
            tokens.beginsSegment($0) && tokens[$0].segment == tokens[mention.start].segment
                && lexicon.isMember(tokens[$0].word, of: .saysYes)
        }
    }

    /// Whether a danger that opens a comma segment is no item of a list of denials: "no sz, chest hurts", "no seizures, yes
    /// suicidal", "no w/d, chest tight x 2h", "doesn't work, hearing voices".
    private func isStatement(_ mention: Mention, _ first: Int, among mentions: [Mention]) -> Bool {
        first < mention.start
            || (mention.start + 1..<mention.end).contains {
                lexicon.isMember(tokens[$0].word, of: .finiteVerbs)
            }
            || followsDeniedAct(first)
            || (isPhone || !followsSymptom(first, mentions)) && lastsHours(mention)
            || lexicon.isProgressive(tokens[first].word) && !followsSymptom(first, mentions)
    }

    /// Whether a comma segment may be one more item of a list of symptoms: "no shakes, seeing things".
    private func followsSymptom(_ first: Int, _ mentions: [Mention]) -> Bool {
        mentions.beginning(in: tokens.sentenceStart(first)..<first).contains {
            Statements.denied.contains($0.sign)
        }
    }

    private func lastsHours(_ mention: Mention) -> Bool {
        (mention.end..<min(tokens.count, mention.end + 2)).contains { index in
            tokens[index].segment == tokens[mention.start].segment
                && chunks.spans(at: index).contains {
                    $0.classNumber == ChunkClass.duration.rawValue && $0.value <= 3
                }
        }
    }

    /// Whether the denial before a comma is of something done, no symptom.
    private func followsDeniedAct(_ first: Int) -> Bool {
        let denial = (tokens.sentenceStart(first)..<first).last {
            lexicon.isMember(tokens[$0].word, ofAny: [.auxiliaryNo, .denials, .bareNo])
        }
        guard let denial, lexicon.isMember(tokens[denial].word, of: .auxiliaryNo) else { return false }
        return denial + 1 < first && !lexicon.isMember(tokens[denial + 1].word, of: .ofSymptoms)
    }

    /// "I don't drink, only smoke weed", "no completé el programa, me salí": what a segment that tells something opens with.
    private static let opening: [WordClass] = [.predicate, .subjectPronoun, .onlyWords, .clitics]

    /// The comma segments that tell something by what stands in them, and are no part of a list.
    private func toldSegments(_ mentions: [Mention], _ dates: [Chunks.Span], isPhone: Bool) -> Set<Int32> {
        let dated = Set(dates.map { tokens[$0.start].segment })
        let resumed = Set(mentions.lazy.filter { $0.sign == .backToUse }.map { tokens[$0.start].segment })
        var told = Set(
            mentions.lazy.filter { mention in
                let segment = tokens[mention.start].segment
                switch mention.sign {
                case .frequency, .quantity, .drinks: return true
                // "Hx DTs 2021, relapse on vodka x3wks": what somebody went back to.
                case .substance: return resumed.contains(segment) || isFixedDanger(mention)
                // "No w/d risk, prior DTs 2019": a history with a date.
                case .past: return tokens.beginsSegment(mention.start) && dated.contains(segment)
                case .seizure where mention.says(.prior) && tokens.beginsSegment(mention.start):
                    return dated.contains(segment) || isFixedDanger(mention)
                // "Does not feel safe, bf beats her": somebody else's doing.
                case .person:
                    return tokens.beginsSegment(mention.start) && !tokens.endsSegment(mention.end - 1)
                default: return isFixedDanger(mention)
                }
            }
            .map { tokens[$0.start].segment })
        guard isPhone else { return told }
        // "Denies etoh, endorses opi, sz yesterday": what is affirmed, or of these days.
        for token in tokens where lexicon.isMember(token.word, of: .affirms) { told.insert(token.segment) }
        for date in dates where (0...3).contains(date.value) { told.insert(tokens[date.start].segment) }
        return told
    }

    /// "No etoh x3d, A&Ox0, swatting at bugs".
    private func isFixedDanger(_ mention: Mention) -> Bool { mention.isFixed && mention.sign.isDanger }

    /// "Day 3 no vodka, disoriented": that no is the stop's own.
    private func isCountedStop(_ mention: Mention) -> Bool {
        let words = tokens[mention.start..<mention.end]
        return words.contains { !$0.number.isNaN }
            && words.contains { lexicon.isMember($0.word, of: .bareNo) }
    }
}
