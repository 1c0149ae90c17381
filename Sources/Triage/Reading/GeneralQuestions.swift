/// Sentences that ask what a program does about a danger, and tell of nobody's: "Is there a doctor on site if somebody
/// has a seizure?"
struct GeneralQuestions {
    /// For each such sentence, where the question begins.
    private let openers: [Int32: Int]
    private let tokens: [Token]

    init(_ mentions: [Mention], tokens: [Token], chunks: Chunks, lexicon: Lexicon) {
        /// "If somebody", "si a un paciente".
        func isSupposed(_ index: Int) -> Bool {
            lexicon.isMember(tokens[index].word, of: .indefinitePeople)
                && (max(0, index - 3)..<index).contains {
                    tokens[$0].sentence == tokens[index].sentence
                        && lexicon.isMember(tokens[$0].word, of: .supposing)
                }
        }
        /// "If somebody swallowed a bottle of pills tonight": it took place.
        func isDatedNow(_ index: Int) -> Bool {
            lexicon.isMember(tokens[index].word, of: .justNow)
                || chunks.moments(at: index).contains { $0.value <= 3 }
        }
        /// "Someone who keeps thinking of suicide": it goes on, as in ``Mention/goesOn(in:_:)``.
        func goesOn(_ index: Int) -> Bool {
            lexicon.isMember(tokens[index].word, of: .indefinitePeople)
                && tokens.haveOneSentence(index, index + 2)
                && !lexicon.isMember(tokens[index + 1].word, of: .speaks)
                && lexicon.isMember(tokens[index + 2].word, of: .beNow)
        }
        var openers: [Int32: Int] = [:]
        var first = 0
        let people = mentions.filter { $0.sign == .person }
        while first < tokens.count {
            var end = first + 1
            while end < tokens.count, tokens[end].sentence == tokens[first].sentence { end += 1 }
            let sentence = first..<end
            let opener = sentence.prefix(4).first { lexicon.isMember(tokens[$0].word, of: .askOpeners) }
            let isGeneral =
                opener != nil
                && (sentence.contains { lexicon.isMember(tokens[$0].word, of: .programWords) }
                    || sentence.contains { isSupposed($0) })
                && !sentence.contains { isDatedNow($0) || goesOn($0) }
                && !sentence.contains { GeneralQuestions.isPersonal(tokens[$0], lexicon) }
                && !people.contains {
                    sentence.contains($0.start) && Relation(rawValue: $0.detail)?.isNobody == false
                }
            if isGeneral { openers[tokens[first].sentence] = opener }
            first = end
        }
        self.openers = openers
        self.tokens = tokens
    }

    private static func isPersonal(_ token: Token, _ lexicon: Lexicon) -> Bool {
        lexicon.isMember(token.base, ofAny: [.heWords, .sheWords, .ownWords])
    }

    /// Whether a mention is only asked about.
    func hold(_ mention: Mention) -> Bool {
        openers[tokens[mention.start].sentence].map { $0 <= mention.start } ?? false
    }
}

extension Relation {
    /// "A patient", "residents": whoever is in the program.
    fileprivate var isNobody: Bool { isGeneric || self == .resident || self == .someone || self == .others }
}
