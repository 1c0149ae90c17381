/// Which words and classes stand where in a text, to refuse phrases by what must stand around them.
struct Places {
    /// For each token, the classes of its word and of the runs of words that begin with it.
    let opening: [BitSet]
    /// For each token, the classes of its word and of the runs of words that end with it.
    let closing: [BitSet]
    /// The same for each token with the word itself, inexact.
    private let openings: [AtomSketch]
    private let closings: [AtomSketch]
    /// What ends right before each token, and what begins at each, within its sentence; one more for the end.
    private let before: [AtomSketch]
    private let after: [AtomSketch]
    private let sentences: SentenceAtoms

    init(_ tokens: [Token], _ chunks: Chunks, _ lexicon: Lexicon) {
        var sentences = SentenceAtoms(sentences: Int(tokens.last?.sentence ?? 0) + 1)
        var opening = [BitSet](repeating: BitSet(), count: tokens.count)
        var openings = [AtomSketch](repeating: AtomSketch(), count: tokens.count)
        for (index, token) in tokens.enumerated() where token.word >= 0 {
            let row = lexicon.row(of: token.word)
            opening[index] = row.classes
            openings[index] = row.sketch
            sentences.insert(token.word, of: row.classes, in: token.sentence)
        }
        var closing = opening
        var closings = openings
        for span in chunks.all {
            sentences.insert(
                Element.classBase + Int32(span.classNumber), in: tokens[span.start].sentence)
            opening[span.start].insert(span.classNumber)
            closing[span.end - 1].insert(span.classNumber)
            openings[span.start].insert(Element.classBase + Int32(span.classNumber))
            closings[span.end - 1].insert(Element.classBase + Int32(span.classNumber))
        }
        var before = [AtomSketch](repeating: .anything, count: tokens.count + 1)
        var after = before
        for index in tokens.indices.dropFirst() where tokens[index].sentence == tokens[index - 1].sentence {
            before[index].formUnion(closings[index - 1])
            after[index].formUnion(openings[index])
        }
        self.openings = openings
        self.closings = closings
        self.opening = opening
        self.closing = closing
        self.before = before
        self.after = after
        self.sentences = sentences
    }

    /// Whether what must stand beside a phrase may stand beside the tokens of its anchor.
    @inline(__always)
    func admit(_ neighbours: PhraseTable.Neighbours, at index: Int, length: Int) -> Bool {
        neighbours.before.meets(before[index]) && neighbours.after.meets(after[index + length])
    }

    /// Whether what a phrase must have elsewhere may stand in a sentence.
    @inline(__always)
    func admit(_ candidate: PhraseTable.Candidate, in sentence: Int32) -> Bool {
        sentences.mayHold(candidate.remote, in: sentence)
            && sentences.mayHold(candidate.otherRemote, in: sentence)
    }

    /// Whether a token may open what takes a step.
    @inline(__always)
    func mayOpen(_ step: PhraseTable.Step, at index: Int) -> Bool { openings[index].meets(step.sketch) }

    /// Whether a token may close what takes a step.
    @inline(__always)
    func mayClose(_ step: PhraseTable.Step, at index: Int) -> Bool { closings[index].meets(step.sketch) }
}
