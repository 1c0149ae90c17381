/// What the triggers of ConText mark at each token of a text: a denial, a fear, a history, and where each ends.
struct Marks {
    struct Mark: OptionSet {
        let rawValue: UInt16
        static let negates = Mark(rawValue: 1)
        static let terminates = Mark(rawValue: 2)
        static let past = Mark(rawValue: 4)
        static let hypothetical = Mark(rawValue: 8)
        static let possible = Mark(rawValue: 16)
        static let negatesBefore = Mark(rawValue: 32)
        static let pastBefore = Mark(rawValue: 64)
        /// A statement begins.
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

    private var marks: [Mark]
    private let tokens: [Token]
    private let lexicon: Lexicon
    private let isPhone: Bool

    init(
        of mentions: [Mention], tokens: [Token], lexicon: Lexicon, isPhone: Bool, answers: Answers
    ) {
        self.tokens = tokens
        self.lexicon = lexicon
        self.isPhone = isPhone
        marks = Array(repeating: [], count: tokens.count)
        for mention in mentions { mark(mention, answers) }
    }

    subscript(index: Int) -> Mark { marks[index] }

    /// Marks where statements begin, and what goes on.
    mutating func addBeginnings(of statements: Statements) {
        for index in tokens.indices {
            if statements.begin[index] { marks[index].insert(.opens) }
            if lexicon.isMember(tokens[index].word, of: .keepsOn) { marks[index].insert(.goesOn) }
        }
    }

    private mutating func mark(_ mention: Mention, _ answers: Answers) {
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

    /// "Won't stop", "no se le quita", "can't get him to".
    private func deniesEnd(_ mention: Mention) -> Bool {
        for index in mention.end..<min(tokens.count, mention.end + 4) {
            guard tokens[index].segment == tokens[mention.start].segment else { return false }
            if lexicon.isMember(tokens[index].word, of: .endings) { return true }
            if !lexicon.isMember(tokens[index].word, of: .endingLinks) { return false }
        }
        return false
    }

    private func countsTime(_ mention: Mention) -> Bool {
        guard mention.end < tokens.count, !tokens[mention.end - 1].number.isNaN else { return false }
        let word = tokens[mention.end].word
        return word >= 0 && (lexicon.times.units[word] ?? lexicon.times.gluedUnits[word]) != nil
    }
}
