/// Which words and classes stand where in a text, and which it holds at all.
struct Places {
    /// For each token, the classes of its word and of the runs of words that begin with it.
    let opening: [BitSet]
    /// For each token, the classes of its word and of the runs of words that end with it.
    let closing: [BitSet]
    private var words: [UInt64]
    private var classes = BitSet()

    init(_ tokens: [Token], _ chunks: Chunks, _ lexicon: Lexicon) {
        words = Array(repeating: 0, count: lexicon.vocabulary.count / 64 + 1)
        var opening = [BitSet](repeating: BitSet(), count: tokens.count)
        for (index, token) in tokens.enumerated() where token.word >= 0 {
            words[Int(token.word >> 6)] |= 1 << UInt64(token.word & 63)
            opening[index] = lexicon.classBits[Int(token.word)]
            classes.formUnion(opening[index])
        }
        var closing = opening
        for span in chunks.all {
            classes.insert(span.classNumber)
            opening[span.start].insert(span.classNumber)
            closing[span.end - 1].insert(span.classNumber)
        }
        self.opening = opening
        self.closing = closing
    }

    /// Whether one of some atoms may begin at a token with a word.
    @inline(__always)
    func opens(any atoms: Range<Int>, of table: PhraseTable, at index: Int, _ word: Int32) -> Bool {
        table.atoms(atoms, hold: { $0 == word }, or: opening[index])
    }

    /// Whether one of some atoms may end at a token with a word.
    @inline(__always)
    func closes(any atoms: Range<Int>, of table: PhraseTable, at index: Int, _ word: Int32) -> Bool {
        table.atoms(atoms, hold: { $0 == word }, or: closing[index])
    }

    /// Whether the text holds one of some atoms anywhere.
    @inline(__always)
    func holds(any atoms: Range<Int>, of table: PhraseTable) -> Bool {
        table.atoms(atoms, hold: { words[Int($0 >> 6)] & (1 << UInt64($0 & 63)) != 0 }, or: classes)
    }
}
