/// Where statements begin: no denial, fear or history that stands before one reaches into it.
///
/// A comma alone begins none, for lists go on behind it: "denies SI, HI, sz".
struct Statements {
    /// Whether one begins at each token.
    private(set) var begin: [Bool]

    private let tokens: [Token]
    private let lexicon: Lexicon

    /// - Parameter isTrigger: whether a denial, a fear or a history ends at a token.
    init(
        _ mentions: [Mention], tokens: [Token], dates: [Chunks.Span], clauses: ClauseBounds, lexicon: Lexicon,
        isPhone: Bool, isTrigger: (Int) -> Bool
    ) {
        self.tokens = tokens
        self.lexicon = lexicon
        begin = Array(repeating: false, count: tokens.count)
        let told = toldSegments(mentions, dates, isPhone: isPhone)
        for mention in mentions {
            if mention.sign == .abstinent, mention.end < tokens.count, isCountedStop(mention) {
                begin[mention.end] = true
            }
            // "I can't sleep my chest hurts".
            if mention.sign.isDanger, let first = clauses.statementStart(of: mention), !isTrigger(first - 1) {
                begin[first] = true
            }
        }
        for index in tokens.indices {
            if index > 0, tokens[index].segment == tokens[index - 1].segment {
                // "In May and he is …", "I don't feel good I want to die": a new subject is a new statement.
                if clauses.beginsInside(index) { begin[index] = true }
            } else if told.contains(tokens[index].segment)
                || Statements.opening.contains(where: {
                    lexicon.isMember(tokens[index].word, of: $0)
                }) || !tokens[index].number.isNaN || !isPhone && clauses.opensSegment(index)
            {
                begin[index] = true
            }
        }
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
