/// One word, number or mark of a folded text.
struct Token {
    /// The pronoun of "she'd" and "he'll"; the word itself otherwise.
    var base: Int32
    /// Its id in the vocabulary; `Vocabulary.unknown` for words no lexicon names.
    var word: Int32
    /// Bytes of the folded text.
    var start: Int32
    var end: Int32
    /// Counts up at . ! ? ; newline, bullet, and in phone notes at " / " and " - ".
    var sentence: Int32
    /// Counts up at each comma, colon, bracket and sentence end too.
    var segment: Int32
    /// The value of digits; NaN for words.
    var number: Double
    /// No space between this token and the one before.
    var isGlued: Bool
    /// Written with 's.
    var isPossessive: Bool
    /// Written with an apostrophe inside: "we'd" is no Wednesday.
    var isContraction: Bool
    /// Two digits after an apostrophe: a year.
    var isShortYear: Bool
    /// A colon stood before it.
    var followsColon: Bool
    /// Written in brackets that are closed in its sentence.
    var isBracketed: Bool
    /// A question mark stood before it.
    var followsQuestion: Bool
}

extension [Token] {
    /// Whether a second token is there and stands in the sentence of the first.
    @inline(__always)
    func haveOneSentence(_ left: Int, _ right: Int) -> Bool {
        indices.contains(right) && self[left].sentence == self[right].sentence
    }
    /// Whether a comma segment begins at a token.
    @inline(__always)
    func beginsSegment(_ index: Int) -> Bool { index == 0 || self[index - 1].segment != self[index].segment }

    /// Whether a comma segment ends with a token.
    @inline(__always)
    func endsSegment(_ index: Int) -> Bool {
        index + 1 >= count || self[index + 1].segment != self[index].segment
    }

    /// Where the sentence of a token begins.
    func sentenceStart(_ index: Int) -> Int {
        var first = index
        while first > 0, self[first - 1].sentence == self[index].sentence { first -= 1 }
        return first
    }

    /// The tokens of the comma segment of a token.
    func segmentRange(_ index: Int) -> Range<Int> {
        var (first, end) = (index, index + 1)
        while first > 0, self[first - 1].segment == self[index].segment { first -= 1 }
        while end < count, self[end].segment == self[index].segment { end += 1 }
        return first..<end
    }

    /// Whether a word of a class stands in a run of tokens.
    func hasWord(of wordClass: WordClass, in run: some TokenRun, _ lexicon: Lexicon) -> Bool {
        (run.start..<run.end).contains { lexicon.isMember(self[$0].word, of: wordClass) }
    }

    /// Whether a word of a class stands among the tokens before a token, in its comma segment.
    func hasWord(of wordClass: WordClass, before index: Int, within count: Int, _ lexicon: Lexicon) -> Bool {
        (Swift.max(0, index - count)..<index).contains {
            self[$0].segment == self[index].segment && lexicon.isMember(self[$0].word, of: wordClass)
        }
    }
}
