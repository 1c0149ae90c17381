import Admissions

/// How each mention is asserted: ConText (Harkema 2009) with triggers, pseudo-triggers and terminators.
struct Assertions {
    private let tokens: [Token]
    private let chunks: Chunks
    private let lexicon: Lexicon
    private let isPhone: Bool
    private let novelty: Novelty
    private let answers: Answers

    init(tokens: [Token], chunks: Chunks, lexicon: Lexicon, isPhone: Bool) {
        self.tokens = tokens
        self.chunks = chunks
        self.lexicon = lexicon
        self.isPhone = isPhone
        novelty = Novelty(tokens: tokens, chunks: chunks, lexicon: lexicon)
        answers = Answers(tokens: tokens, lexicon: lexicon, isPhone: isPhone)
    }

    /// The mentions with their assertions and times; triggers are left out.
    func assert(_ mentions: [Mention]) -> [Mention] {
        guard !tokens.isEmpty else { return [] }
        var marks = Marks(
            of: mentions, tokens: tokens, lexicon: lexicon, isPhone: isPhone, answers: answers)
        let dates = chunks.all(.ago)
        let clauses = ClauseBounds(tokens, chunks: chunks, dates: dates, lexicon: lexicon)
        let statements = Statements(
            mentions, tokens: tokens, chunks: chunks, dates: dates, clauses: clauses, lexicon: lexicon,
            isPhone: isPhone,
            isTrigger: { !marks[$0].isEmpty })
        marks.addBeginnings(of: statements)
        var times = SentenceTimes(
            tokens: tokens, chunks: chunks, dates: dates, clauses: clauses, lexicon: lexicon,
            mentions: mentions)
        let questions = GeneralQuestions(mentions, tokens: tokens, chunks: chunks, lexicon: lexicon)
        var asserted = mentions
        asserted.removeAll(where: \.sign.isTrigger)
        for index in asserted.indices {
            var mention = asserted[index]
            mention.daysAgo = times.daysAgo(of: mention)
            if !mention.isFixed {
                mention.assertion = assertion(of: mention, marks)
            } else if isAnsweredNo(mention, marks) {
                mention.assertion = .negated
            } else if mention.sign.isDanger, scope(of: mention, marks).marks.contains(.talked) {
                // "A movie where the dad ends up with a gun in his mouth": nobody's, whatever the phrase says of itself.
                mention.assertion = Assertions.ofNobody(mention)
            }
            if mention.sign.isDanger || mention.sign.isEvent, mention.assertion != .negated,
                mention.sign != .overdoseNow, questions.hold(mention), !mention.goesOn(in: tokens, lexicon)
            {
                mention.assertion = Assertions.ofNobody(mention)
            }
            if mention.assertion == .affirmed, times.isOver(mention) { mention.assertion = .historical }
            // "Never had a seizure before today" is no prior one, nor is "a withdrawal seizure last night".
            if mention.sign == .seizure, mention.says(.prior),
                mention.daysAgo ?? 99 <= 3 || novelty.beganLately(after: mention)
            {
                mention.detail = Detail.plain.rawValue
                // "Hx sz, last one this am".
                if mention.assertion == .historical, tellsToday(mention) { mention.assertion = .affirmed }
            }
            // "Prior seizures" tells a history by its own words.
            if mention.sign == .seizure, mention.says(.prior), mention.assertion == .affirmed,
                mention.daysAgo ?? 99 > 3
            {
                mention.assertion = .historical
            }
            // "She is having a seizure every time I stop": what goes on is no history.
            if mention.assertion == .historical, mention.sign.isDanger, mention.daysAgo ?? 0 <= 3,
                mention.goesOn(in: tokens, lexicon)
            {
                mention.assertion = .affirmed
                mention.detail = Detail.plain.rawValue
            }
            asserted[index] = mention
        }
        return Renewals(tokens: tokens, chunks: chunks, lexicon: lexicon).resolve(asserted)
    }

    /// A feared suicide counts; one that is only talked of does not.
    private static func ofNobody(_ mention: Mention) -> Assertion {
        mention.sign == .suicidal || mention.sign == .suicidalOblique ? .otherExperiencer : .hypothetical
    }

    private func tellsToday(_ mention: Mention) -> Bool {
        (mention.start..<mention.end).contains { index in
            chunks.moments(at: index).contains { $0.value <= 3 && mention.covers($0) }
        }
    }

    private func isAnsweredNo(_ mention: Mention, _ marks: Marks) -> Bool {
        answers.isAnsweredNo(mention) { !marks[$0].isDisjoint(with: [.negates, .negatesBefore]) }
    }

    /// "No quiere ir, no puede respirar": a danger with a "no" of its own.
    private func deniesItself(_ mention: Mention) -> Bool {
        mention.sign.isDanger && lexicon.isMember(tokens[mention.start].word, of: .denials)
    }

    private func scope(of mention: Mention, _ marks: Marks) -> Scope {
        Scope(of: mention, marks, tokens: tokens, chunks: chunks, lexicon: lexicon)
    }

    private func assertion(of mention: Mention, _ marks: Marks) -> Assertion {
        let scope = scope(of: mention, marks)
        var seen = scope.marks
        let next = mention.end
        if isAnsweredNo(mention, marks) || answers.isFollowedByNo(mention) { return .negated }
        if next < tokens.count, tokens[next].sentence == tokens[mention.start].sentence {
            if marks[next].contains(.negatesBefore),
                tokens[next].segment == tokens[next - 1].segment || tokens[next].followsColon
            {
                return .negated
            }
            if tokens[next].followsColon, marks[next].contains(.negates), tokens.endsSegment(next) {
                return .negated
            }
            // "I am suicidal I was suicidal in 2012": a subject begins a statement of its own.
            if !scope.isWish, marks[next].contains(.pastBefore),
                tokens[next].segment == tokens[next - 1].segment,
                !lexicon.isMember(tokens[next].word, of: .subjectForms)
            {
                seen.insert(.past)
            }
        }
        if seen.contains(.negatesEnd), !mention.sign.isDanger, !mention.sign.isEvent { return .negated }
        if seen.contains(.negates), !deniesItself(mention) {
            return novelty.isNew(mention) ? .affirmed : .negated
        }
        if seen.contains(.talked) { return Assertions.ofNobody(mention) }
        if seen.contains(.hypothetical), !isDatedInDays(mention),
            !mention.sign.isDanger || !mention.goesOn(in: tokens, lexicon)
        {
            return .hypothetical
        }
        // "Hx etoh since 1998 sz this am".
        if seen.contains(.past) || seen.contains(.pastAcross), !isDatedInDays(mention, atLeast: 0) {
            return .historical
        }
        // "Seizure x1 this morning" counts them; it does not put them in the past.
        let recent = mention.sign == .overdose ? 30.0 : 3
        if !scope.isWish, !scope.isPresent, mention.sign.isEvent, mention.sign != .naloxone,
            mention.daysAgo ?? 99 > recent
        {
            if seen.contains(.pastEvent) { return .historical }
            // "Hallucinated on meth once": the word may stand a little further on.
            for index in next..<min(tokens.count, next + 3)
            where tokens[index].segment == tokens[next - 1].segment {
                if marks[index].contains(.pastEventBefore) { return .historical }
            }
        }
        if seen.contains(.possible) { return .possible }
        return .affirmed
    }

    /// "Is it safe to stop if I had a seizure the day before yesterday": an event with its day behind it took place.
    private func isDatedInDays(_ mention: Mention, atLeast least: Double = 0.1) -> Bool {
        // "If he had a seizure tonight" took place, "if he has one tonight" did not.
        let least = tokens.hasWord(of: .pastVerbs, before: mention.start, within: 3, lexicon) ? 0 : least
        return mention.sign.isEvent && mention.end < tokens.count
            && tokens[mention.end].segment == tokens[mention.end - 1].segment
            && chunks.moments(at: mention.end).contains { (least...3).contains($0.value) }
    }
}
