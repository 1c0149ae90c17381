/// Where the clauses of a text begin: what has a subject, and so a time and an assertion, of its own.
struct ClauseBounds {
    /// The number of the clause of each token, counted from the start of the text.
    private var numbers: [Int32] = []
    /// The tokens of each clause.
    private var ranges: [Range<Int>] = []
    private let tokens: [Token]
    private let lexicon: Lexicon
    private let opens: [Bool]
    /// Ends of dates after "since": what began then goes on.
    let openEnds: Set<Int>
    /// Whether a link with a subject behind it opens a clause at a token.
    private var links: [Bool] = []

    /// A subject stands so near behind the link that opens its clause: "and since last night he".
    private static let reach = 4

    /// Clauses that end with a comma segment, at a link with a subject or a "now" behind it ("moved in March and I have …"),
    /// at every "but", and at what follows the date of another ("lost his job in May he isn't …").
    init(_ tokens: [Token], chunks: Chunks, dates: [Chunks.Span], lexicon: Lexicon) {
        self.tokens = tokens
        self.lexicon = lexicon
        var dateBefore = [Int](repeating: -1, count: tokens.count + 1)
        for date in dates { dateBefore[date.end] = max(dateBefore[date.end], date.start) }
        openEnds = dates.isEmpty ? [] : chunks.openEnds
        opens = tokens.map { lexicon.isMember($0.word, of: .clauseOpeners) }
        numbers.reserveCapacity(tokens.count)
        links = tokens.indices.map { isLink($0, dateBefore) }
        var first = 0
        for index in tokens.indices {
            let isNew =
                index > 0
                && (tokens[index].segment != tokens[index - 1].segment
                    || links[index]
                    || dateBefore[index] > first + 1
                        && (opens[index] || lexicon.times.has(index, of: tokens, .today)))
            if isNew {
                ranges.append(first..<index)
                first = index
            }
            numbers.append(Int32(ranges.count))
        }
        if !tokens.isEmpty { ranges.append(first..<tokens.count) }
    }

    /// "And he", "and since last night my", "and right now", "but".
    private func isLink(_ link: Int, _ dateBefore: [Int]) -> Bool {
        guard lexicon.isMember(tokens[link].word, of: .clauseLinks) else { return false }
        return lexicon.isMember(tokens[link].word, of: .butWords)
            || (link + 1..<min(tokens.count, link + 1 + ClauseBounds.reach)).contains { index in
                tokens[index].segment == tokens[link].segment
                    && ((opens[index] || lexicon.isMember(tokens[index].word, of: .finiteVerbs))
                        && (index == link + 1 || dateBefore[index] >= 0)
                        || lexicon.isMember(tokens[index].word, of: .subjectForms)
                        || lexicon.times.has(index, of: tokens, .today))
            }
    }

    /// Whether a date is that of what is told at a token: in the same clause, alone in one at its side, in one that only says
    /// when, or in one that sets a scene before it. What stands alone opens its sentence or belongs to what is told before
    /// it: "in 2019, a seizure", "a seizure, in 2019".
    func isDated(_ mention: Mention, by date: Chunks.Span, told: [Bool]) -> Bool {
        let token = mention.start
        let (own, dated) = (Int(numbers[token]), Int(numbers[date.start]))
        if isAnswer(date, to: mention) { return true }
        if own == dated { return !runsOn(between: mention, and: date) }
        if own + 1 == dated, !isNow(own), namesTime(date) { return true }
        guard tokens[token].sentence == tokens[date.start].sentence else { return false }
        if isInScene(of: date, mention) { return true }
        guard abs(own - dated) == 1, !isNow(own) else { return false }
        let clause = ranges[dated]
        // "When I was in jail in 2014 I had a seizure".
        if own == dated + 1, lexicon.isMember(tokens[clause.lowerBound].word, of: .datingWords) {
            return true
        }
        guard clause.count <= date.length + 2 else { return false }
        let isAlone = clause.allSatisfy {
            date.start <= $0 && $0 < date.end
                || !told[$0] && !lexicon.isMember(tokens[$0].word, of: .subjectForms)
                    && (own < dated || isOfDate($0))
        }
        guard isAlone else { return false }
        return own < dated || opensSentence(clause.lowerBound)
    }

    /// "Sz: one in 2009": a date in the answer behind a colon.
    private func isAnswer(_ date: Chunks.Span, to item: Mention) -> Bool {
        item.end < tokens.count && tokens[item.end].followsColon
            && tokens[item.end].segment == tokens[date.start].segment && date.start - item.end <= 2
    }

    /// "In 2023 I quit and had a seizure".
    func isInScene(of date: Chunks.Span, _ mention: Mention) -> Bool {
        let (own, dated) = (Int(numbers[mention.start]), Int(numbers[date.start]))
        return (own == dated || own == dated + 1) && date.value > 60 && setsScene(date)
            && isTold(mention, in: ranges[own])
    }

    /// "I did try to, but that was 2015": a clause that only says when.
    private func namesTime(_ date: Chunks.Span) -> Bool {
        let clause = ranges[Int(numbers[date.start])]
        return clause.count <= date.length + 4
            && (max(clause.lowerBound, date.start - 3)..<date.start).contains(where: pointsBack)
    }

    /// "That was", "eso fue".
    func pointsBack(_ index: Int) -> Bool {
        lexicon.isMember(tokens[index].word, of: .backWords)
            && lexicon.isMember(tokens[index + 1].word, of: .pastBe)
    }

    /// "In 2024 they cut her off and she seized": a date that opens its sentence, or follows an occasion that does ("the time
    /// I quit, four years ago, I had …").
    private func setsScene(_ date: Chunks.Span) -> Bool {
        // "Since 2019 he drinks and he seized" goes on.
        guard date.value > 30, !openEnds.contains(date.end) else { return false }
        let first = tokens.sentenceStart(date.start)
        let isOccasion = (first..<min(first + 4, date.start)).contains {
            lexicon.isMember(tokens[$0].word, of: .occasions)
        }
        return date.start - first <= 2 || isOccasion
    }

    /// Whether a clause tells of what was: of an event, with no word of the present.
    private func isTold(_ mention: Mention, in clause: Range<Int>) -> Bool {
        mention.sign.isEvent
            && clause.contains {
                lexicon.isMember(tokens[$0].word, ofAny: [.subjectForms, .clitics, .pastVerbs])
            }
            && !clause.contains {
                lexicon.isMember(tokens[$0].word, ofAny: [.nowWords, .beNow])
                    || lexicon.isPresentVerb(tokens[$0].word)
            }
    }

    /// Whether few words, or words of a date alone, stand before a clause in its sentence: "years back, 2012, he had".
    private func opensSentence(_ first: Int) -> Bool {
        (tokens.sentenceStart(first)..<first).allSatisfy { isOfDate($0) || first - $0 <= 3 }
    }

    /// "Back in 2019", "the summer of 2012"; but "divorced 2021".
    private func isOfDate(_ index: Int) -> Bool {
        lexicon.isMember(tokens[index].word, ofAny: [.articles, .prepositions, .datingWords, .ofDate])
    }

    /// "MI 2020, chest pain now".
    private func isNow(_ clause: Int) -> Bool {
        ranges[clause].contains { lexicon.isMember(tokens[$0].word, of: .nowWords) }
    }

    /// "Last year I lost my job I feel bugs", "I can't breathe I lost my job last year": a subject of its own between what
    /// is told and a date; but "the seizure I had in 2019", and "in 2019 I had a seizure".
    private func runsOn(between mention: Mention, and date: Chunks.Span) -> Bool {
        if date.end <= mention.start {
            return (date.end + 2..<max(date.end + 2, mention.start + 1)).contains(where: opensUnlinked)
        }
        guard mention.end < date.start else { return false }
        let clause = ranges[Int(numbers[mention.start])]
        let hasSubject = (clause.lowerBound..<mention.end).contains {
            lexicon.isMember(tokens[$0].word, ofAny: [.subjectForms, .finiteVerbs, .beNow])
        }
        return hasSubject
            && (mention.end..<date.start).contains {
                // "I had a seizure I think in 2019".
                opensUnlinked($0) && !lexicon.isMember(tokens[$0 + 1].word, of: .opines)
                    // "Oigo voces tuve una convulsión en 2015".
                    || lexicon.isMember(tokens[$0].word, of: .firstPast) && !takesClause($0 - 1)
            }
    }

    private func opensUnlinked(_ index: Int) -> Bool {
        lexicon.isMember(tokens[index].word, of: .subjectForms) && !takesClause(index - 1)
            && !isSpanishHave(index)
    }

    /// "En ningún momento he pensado": no English "he".
    private func isSpanishHave(_ index: Int) -> Bool {
        tokens[index].word == lexicon.heWord && index + 1 < tokens.count
            && lexicon.isMember(tokens[index + 1].word, of: .participles)
    }

    /// Whether a token stands in the clause of a date.
    func isOwn(_ token: Int, of date: Chunks.Span) -> Bool { numbers[token] == numbers[date.start] }

    /// The tokens of the clause of a date.
    func tokens(of date: Chunks.Span) -> Range<Int> { ranges[Int(numbers[date.start])] }

    /// Whether a clause begins inside its comma segment at a token: at a link, or where a subject follows what takes none
    /// ("I don't feel good I want to die").
    func beginsInside(_ index: Int) -> Bool {
        guard index > 0, tokens[index].segment == tokens[index - 1].segment else { return false }
        if numbers[index] != numbers[index - 1] { return true }
        let first = ranges[Int(numbers[index])].lowerBound
        return index - first >= 3 && opensUnlinked(index)
    }

    /// Whether a comma segment makes a statement of its own by how it begins: "…, and my arm is infected", "…, my chest hurts".
    func opensSegment(_ first: Int) -> Bool {
        links[first] || opens[first] && !lexicon.isMember(tokens[first].word, of: .articles)
            || lexicon.isMember(tokens[first].word, of: .finiteVerbs) && !isListed(first)
    }

    /// "No shakes, sweats, seizures": one word, or one before an "or".
    private func isListed(_ index: Int) -> Bool {
        tokens.endsSegment(index) || lexicon.isMember(tokens[index + 1].word, of: .listLinks)
    }

    /// Where a phrase that begins with a subject or a verb of its own begins a statement, as no object of the word before it:
    /// "can't sleep my chest hurts"; nil where it begins none.
    func statementStart(of mention: Mention) -> Int? {
        // "Me duele": the phrase may leave out whom it hurts.
        // "My chest hurts": nor may whose it is.
        let isClitic =
            mention.start > 0
            && (lexicon.isMember(tokens[mention.start - 1].word, of: .clitics)
                || lexicon.isMember(tokens[mention.start - 1].word, of: .ownings)
                    && mention.end - mention.start >= 2)
        let index = isClitic ? mention.start - 1 : mention.start
        let isOwn =
            index > 0 && mention.end - index >= 2 && tokens[index].segment == tokens[index - 1].segment
            && (opens[index] || lexicon.isMember(tokens[index].word, of: .finiteVerbs))
            && !takesClause(index - 1)
        return isOwn ? index : nil
    }

    private func takesClause(_ index: Int) -> Bool {
        lexicon.isMember(tokens[index].word, ofAny: WordClass.linking)
    }
}
