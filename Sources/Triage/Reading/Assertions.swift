import Admissions

/// How each mention is asserted: ConText (Harkema 2009) with triggers, pseudo-triggers and terminators.
///
/// A trigger reaches forward to the end of its sentence or a terminator. A comma lets it pass into a list ("denies SI, HI,
/// sz") but not into a new statement: a segment that opens with a subject or a verb, or that counts something.
struct Assertions {
    private let tokens: [Token]
    private let chunks: Chunks
    private let lexicon: Lexicon
    private let isPhone: Bool
    private let novelty: Novelty
    private let answers: Answers

    /// How many tokens back a trigger is looked for.
    private static let reach = 14

    init(tokens: [Token], chunks: Chunks, lexicon: Lexicon, isPhone: Bool) {
        self.tokens = tokens
        self.chunks = chunks
        self.lexicon = lexicon
        self.isPhone = isPhone
        novelty = Novelty(tokens: tokens, chunks: chunks, lexicon: lexicon)
        answers = Answers(tokens: tokens, lexicon: lexicon, isPhone: isPhone)
    }

    private struct Mark: OptionSet {
        let rawValue: UInt16
        static let negates = Mark(rawValue: 1)
        static let terminates = Mark(rawValue: 2)
        static let past = Mark(rawValue: 4)
        static let hypothetical = Mark(rawValue: 8)
        static let possible = Mark(rawValue: 16)
        static let negatesBefore = Mark(rawValue: 32)
        static let pastBefore = Mark(rawValue: 64)
        static let opens = Mark(rawValue: 128)
        /// "Has had", "twice": makes an event historical, and leaves use and symptoms alone.
        static let pastEvent = Mark(rawValue: 256)
        static let pastEventBefore = Mark(rawValue: 512)
        /// "The last time I …": a history that outlasts a comma.
        static let pastAcross = Mark(rawValue: 1024)
        /// "Keeps": what goes on is so, whatever an "if" before it may lead to.
        static let goesOn = Mark(rawValue: 2048)
        /// "Won't stop": denies the end of what follows, and so no danger.
        static let negatesEnd = Mark(rawValue: 4096)
        /// "A film about", "asked whether": what follows is nobody's.
        static let talked = Mark(rawValue: 8192)
    }

    /// The mentions with their assertions and times; triggers are left out.
    func assert(_ mentions: [Mention]) -> [Mention] {
        guard !tokens.isEmpty else { return [] }
        var marks = [Mark](repeating: [], count: tokens.count)
        for mention in mentions { mark(mention, &marks) }
        let dates = chunks.all(.ago)
        let clauses = ClauseBounds(tokens, chunks: chunks, dates: dates, lexicon: lexicon)
        let statements = Statements(
            mentions, tokens: tokens, chunks: chunks, dates: dates, clauses: clauses, lexicon: lexicon,
            isPhone: isPhone,
            isTrigger: { !marks[$0].isEmpty })
        for index in tokens.indices {
            if statements.begin[index] { marks[index].insert(.opens) }
            if lexicon.isMember(tokens[index].word, of: .keepsOn) { marks[index].insert(.goesOn) }
        }
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
            } else if mention.sign.isDanger, isTalkedOf(mention, marks) {
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
            asserted[index] = mention
        }
        return Renewals(tokens: tokens, chunks: chunks, lexicon: lexicon).resolve(asserted)
    }

    /// "A movie where the dad ends up with a gun in his mouth": nobody's, whatever the phrase says of itself.
    private func isTalkedOf(_ mention: Mention, _ marks: [Mark]) -> Bool {
        var index = mention.start - 1
        while index >= max(0, mention.start - Assertions.reach),
            tokens[index].sentence == tokens[mention.start].sentence, !endsTalk(index + 1, marks),
            !marks[index].contains(.terminates)
        {
            if marks[index].contains(.talked) { return true }
            index -= 1
        }
        return false
    }

    /// Where a new subject speaks of something else; "where a guy has a fit" only goes on with a verb.
    private func endsTalk(_ index: Int, _ marks: [Mark]) -> Bool {
        marks[index].contains(.opens)
            && (tokens.beginsSegment(index) || !lexicon.isMember(tokens[index].word, of: .finiteVerbs))
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

    private func mark(_ mention: Mention, _ marks: inout [Mark]) {
        switch mention.sign {
        // "No I want to die": an answer to something, but the Spanish "no he tomado".
        case .negates where answers.opensReply(mention): break
        case .negates where mention.says(.plain) && deniesEnd(mention):
            marks[mention.end - 1].insert(.negatesEnd)
        // "Pregnant: no, suicidal: yes": an answer is of what it answers.
        case .negates where answers.isAnswer(mention): marks[mention.start].insert(.negatesBefore)
        case .negates where mention.says(.plain):
            // All of "no prior": a longer phrase may begin at its last word.
            for index in mention.start..<mention.end { marks[index].insert(.negates) }
        case .negatesBefore where mention.says(.afterColon) && !answers.isNoInList(mention): break
        case .negatesBefore: marks[mention.start].insert(.negatesBefore)
        case .terminator:
            for index in mention.start..<mention.end { marks[index].insert(.terminates) }
        case .past where mention.says(.eventOnly) && countsTime(mention):
            // "No sleep x 3 nights" is how long, not how often.
            break
        case .past where mention.says(.eventOnly):
            marks[mention.end - 1].insert(.pastEvent)
            marks[mention.start].insert(.pastEventBefore)
        // "No use since, meth hx, hearing whispers": a history that ends its comma segment is of what stands before it.
        case .past
        where isPhone && tokens.endsSegment(mention.end - 1) && !tokens.beginsSegment(mention.start):
            marks[mention.start].insert(.pastBefore)
        case .past:
            marks[mention.end - 1].insert(mention.says(.lastTime) ? [.past, .pastAcross] : .past)
            marks[mention.start].insert(.pastBefore)
        case .hypothetical: marks[mention.end - 1].insert(mention.says(.talked) ? .talked : .hypothetical)
        case .possible: marks[mention.end - 1].insert(.possible)
        default: break
        }
    }

    private func isAnsweredNo(_ mention: Mention, _ marks: [Mark]) -> Bool {
        answers.isAnsweredNo(mention) { !marks[$0].isDisjoint(with: [.negates, .negatesBefore]) }
    }

    /// "Won't stop", "no se le quita", "can't get him to".
    private func deniesEnd(_ mention: Mention) -> Bool {
        for index in mention.end..<min(tokens.count, mention.end + 4) {
            guard tokens[index].segment == tokens[mention.start].segment else { return false }
            if lexicon.isMember(tokens[index].word, of: .endings) { return true }
            if !lexicon.isMember(tokens[index].word, of: .endingLinks) { return false }
        }
        return false
    }

    /// "No quiere ir, no puede respirar": a danger with a "no" of its own.
    private func deniesItself(_ mention: Mention) -> Bool {
        mention.sign.isDanger && lexicon.isMember(tokens[mention.start].word, of: .denials)
    }

    private func countsTime(_ mention: Mention) -> Bool {
        guard mention.end < tokens.count, !tokens[mention.end - 1].number.isNaN else { return false }
        let word = tokens[mention.end].word
        return word >= 0 && (lexicon.times.units[word] ?? lexicon.times.gluedUnits[word]) != nil
    }

    private func assertion(of mention: Mention, _ marks: [Mark]) -> Assertion {
        var seen: Mark = []
        // A history ("the last time I dried out, they …") outlasts a comma; a negation or a fear does not.
        var crossed = false
        var subjects = 0
        // What a film or a question tells ends where somebody else begins.
        var isOutside = false
        // "Hx of SI, current SI too", "hx meth 2y, ongoing": a history that goes on.
        var isPresent = isOngoing(after: mention)
        let isWish = tellsWish(mention)
        // "If he keeps drinking" tells of use.
        let isUse = mention.sign.isUse
        var goesOn = isUse && marks[mention.start].contains(.goesOn)
        var index = mention.start - 1
        let isRenewal = mention.sign == .renewed
        let first = max(0, mention.start - Assertions.reach)
        while index >= first, tokens[index].sentence == tokens[mention.start].sentence, !isPlus(mention.start)
        {
            if marks[index + 1].contains(.opens) { crossed = true }
            if endsTalk(index + 1, marks) { isOutside = true }
            if lexicon.isMember(tokens[index + 1].word, of: .subjectForms) { subjects += 1 }
            // "Haven't had a drop since I was home and when I threw up": beyond two subjects nothing is denied.
            if subjects >= 2 { crossed = true }
            if marks[index].contains(.terminates) || isPlus(index) { break }
            // "I read about DTs and that is what he has".
            if isRenewal, lexicon.isMember(tokens[index].word, of: .clauseLinks) { break }
            // A colon ends a scope, but for the trigger it stands at: "denies: SI, HI".
            if tokens[index + 1].followsColon, index + 1 <= mention.start {
                seen.formUnion(marks[index])
                break
            }
            var mark = crossed ? marks[index].intersection([.pastAcross, .talked]) : marks[index]
            if isOutside { mark.remove(.talked) }
            // "Emesis x2, seeing bugs": a count is of what it stands by.
            if tokens[index].segment != tokens[mention.start].segment { mark.remove(.pastEvent) }
            if lexicon.isMember(tokens[index].word, of: .presentWords) { isPresent = true }
            if isPresent { mark.subtract([.past, .pastEvent, .pastAcross]) }
            if isWish { mark.remove(.pastEvent) }
            if isUse, marks[index].contains(.goesOn) { goesOn = true }
            if goesOn { mark.remove(.hypothetical) }
            seen.formUnion(mark)
            index -= 1
        }
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
            if !isWish, marks[next].contains(.pastBefore), tokens[next].segment == tokens[next - 1].segment {
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
        if !isWish, !isPresent, mention.sign.isEvent, mention.sign != .naloxone,
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

    /// "-sz +DTs", "no sz, + DTs": a sign of its own, not the "and" of "SI + HI".
    private func isPlus(_ index: Int) -> Bool {
        tokens[index].word == lexicon.plusWord && !tokens[index].isGlued
            && (index + 1 < tokens.count && tokens[index + 1].isGlued || tokens.beginsSegment(index))
    }

    /// "Called twice, wants to die before Christmas": no count and no "before" puts a wish in the past.
    private func tellsWish(_ mention: Mention) -> Bool {
        mention.sign.isDanger && tokens.hasWord(of: .wishes, in: mention, lexicon)
    }

    private func isOngoing(after mention: Mention) -> Bool {
        beganLately(mention)
            || (mention.end..<min(tokens.count, mention.end + 4)).contains {
                tokens[$0].sentence == tokens[mention.start].sentence
                    && lexicon.isMember(tokens[$0].word, of: .presentWords)
                    && tokens.endsSegment($0)
            }
    }

    /// "I have had suicidal thoughts since last night": what began then goes on.
    private func beganLately(_ mention: Mention) -> Bool {
        mention.end < tokens.count && tokens[mention.end].segment == tokens[mention.end - 1].segment
            && chunks.spans(at: mention.end).contains(where: chunks.isSince)
    }
}
