/// Which words and classes stand where in a text, to refuse phrases by what must stand around them.
struct Places {
    /// For each token, the classes of its word and of the runs of words that begin with it.
    let opening: [BitSet]
    /// For each token, the classes of its word and of the runs of words that end with it.
    let closing: [BitSet]
    /// What ends right before each token, and what begins at each, within its sentence; one more for the end.
    private let before: [AtomSketch]
    private let after: [AtomSketch]
    /// The remote places that some token or run of words takes, as a bit set.
    private let taken: [UInt64]

    init(_ tokens: [Token], _ chunks: Chunks, _ lexicon: Lexicon) {
        let phrases = lexicon.phrases
        var taken = [UInt64](repeating: 0, count: phrases.table.remotePlaces.count / 64 + 1)
        func take(_ remote: Range<Int32>) {
            for slot in remote {
                let number = Int(phrases.remotes[Int(slot)])
                taken[number >> 6] |= 1 << UInt64(number & 63)
            }
        }
        var opening = [BitSet](repeating: BitSet(), count: tokens.count)
        var openings = [AtomSketch](repeating: .anything, count: tokens.count + 1)
        for (index, token) in tokens.enumerated() where token.word >= 0 {
            let row = lexicon.row(of: token.word)
            opening[index] = row.classes
            openings[index].formUnion(row.sketch)
            take(row.remote)
        }
        var closing = opening
        var closings = openings
        for span in chunks.all {
            take(phrases.remoteOfClass[span.classNumber])
            opening[span.start].insert(span.classNumber)
            closing[span.end - 1].insert(span.classNumber)
            openings[span.start].insert(Element.classBase + Int32(span.classNumber))
            closings[span.end - 1].insert(Element.classBase + Int32(span.classNumber))
        }
        var before = [AtomSketch](repeating: .anything, count: tokens.count + 1)
        var after = before
        for index in tokens.indices.dropFirst() where tokens[index].sentence == tokens[index - 1].sentence {
            before[index] = closings[index - 1]
            after[index] = openings[index]
        }
        self.opening = opening
        self.closing = closing
        self.before = before
        self.after = after
        self.taken = taken
    }

    /// Whether what must stand around a phrase may stand around the tokens of its anchor.
    @inline(__always)
    func admit(_ candidate: PhraseTable.Candidate, at index: Int, length: Int) -> Bool {
        candidate.before.meets(before[index]) && candidate.after.meets(after[index + length])
            && (candidate.remote < 0 || isTaken(Int(candidate.remote)))
    }

    @inline(__always)
    private func isTaken(_ number: Int) -> Bool { taken[number >> 6] & (1 << UInt64(number & 63)) != 0 }
}
