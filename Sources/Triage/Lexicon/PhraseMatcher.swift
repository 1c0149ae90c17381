import Admissions

/// A phrase of a lexicon found in a text.
struct Mention: TokenRun {
    var sign: Sign
    /// A ``Substance``, a ``Relation`` or the number of a service where the sign names one, else a ``Detail``.
    var detail: UInt8
    /// Tokens, half open.
    var start: Int
    var end: Int
    var value: Double
    var isFixed: Bool
    var absorbs: Bool
    var assertion = Assertion.affirmed
    var holder = Holder.subject
    /// Days before the inquiry; nil when nothing says when.
    var daysAgo: Double?

    /// Whether its line says so behind the dot.
    @inline(__always)
    func says(_ detail: Detail) -> Bool { self.detail == detail.rawValue }
}

extension [Mention] {
    /// Those that begin in a range of tokens; they must stand in the order of their starts.
    func beginning(in tokens: Range<Int>) -> ArraySlice<Mention> {
        func first(from token: Int) -> Int {
            var (low, high) = (0, count)
            while low < high {
                let middle = (low + high) / 2
                if self[middle].start < token { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return self[first(from: tokens.lowerBound)..<first(from: tokens.upperBound)]
    }
}

/// Finds every phrase of the lexicons in one pass over the tokens.
///
/// A phrase is looked up at its anchor, the place whose words are rarest, and grows from there both ways.
struct PhraseMatcher {
    private let lexicon: Lexicon
    private let table: PhraseTable
    private let tokens: [Token]
    private let chunks: Chunks
    private let places: Places

    init(lexicon: Lexicon, tokens: [Token], chunks: Chunks) {
        self.lexicon = lexicon
        table = lexicon.phrases.table
        self.tokens = tokens
        self.chunks = chunks
        places = Places(tokens, chunks, lexicon)
    }

    /// All mentions, in the order of their anchors.
    func mentions() -> [Mention] {
        var found: [Mention] = []
        found.reserveCapacity(tokens.count)
        for index in tokens.indices {
            let word = tokens[index].word
            if word >= 0 {
                let anchored = lexicon.row(of: word).anchored
                for slot in Int(anchored.lowerBound)..<Int(anchored.upperBound) {
                    guard let phrase = phrase(slot, at: index, length: 1) else { continue }
                    attempt(phrase, at: index, length: 1, into: &found)
                }
            }
            guard chunks.beginAny(at: index) else { continue }
            for span in chunks.spans(at: index) {
                let anchored = lexicon.phrases.anchoredAtClass[span.classNumber]
                for slot in Int(anchored.lowerBound)..<Int(anchored.upperBound) {
                    guard let phrase = phrase(slot, at: index, length: span.length),
                        table.admits(span.value, at: table.steps[Int(phrase.anchor)])
                    else { continue }
                    attempt(phrase, at: index, length: span.length, into: &found)
                }
            }
        }
        return found
    }

    /// The phrase of a place of the index; nil where what must stand around its anchor does not.
    @inline(__always)
    private func phrase(_ slot: Int, at index: Int, length: Int) -> PhraseTable.Phrase? {
        guard places.admit(lexicon.phrases.neighbours[slot], at: index, length: length) else { return nil }
        let candidate = lexicon.phrases.candidates[slot]
        guard places.admit(candidate, in: tokens[index].sentence) else { return nil }
        return table.phrases[Int(candidate.phrase)]
    }

    private func attempt(
        _ phrase: PhraseTable.Phrase, at index: Int, length: Int, into found: inout [Mention]
    ) {
        let reach = Reach(tokens, from: index, crossesCommas: phrase.crossesCommas)
        guard let end = forward(phrase.anchor + 1, of: phrase, index + length, reach),
            let start = backward(phrase.anchor - 1, of: phrase, index, reach)
        else { return }
        if phrase.skipsNoDenial,
            (start..<end).contains(where: { lexicon.isMember(tokens[$0].word, of: .denials) })
        {
            return
        }
        var value = phrase.value
        if phrase.capturesValue {
            guard let captured = captured(by: phrase, in: start..<end) else { return }
            value *= captured
        }
        found.append(
            Mention(
                sign: phrase.sign, detail: phrase.detail, start: start, end: end, value: value,
                isFixed: phrase.isFixed, absorbs: phrase.absorbs))
    }

    /// The value of the first span inside a match that the phrase asks for by class.
    private func captured(by phrase: PhraseTable.Phrase, in range: Range<Int>) -> Double? {
        for index in range {
            for span in chunks.spans(at: index)
            where span.end <= range.upperBound && !span.value.isNaN
                && table.asks(phrase, forClass: span.classNumber)
            {
                return span.value
            }
        }
        return nil
    }

    /// How far a phrase anchored at a token may go: its comma segment, or its sentence.
    private struct Reach {
        let sentence: Int32
        /// -1 where commas may be crossed.
        let segment: Int32

        init(_ tokens: [Token], from index: Int, crossesCommas: Bool) {
            sentence = tokens[index].sentence
            segment = crossesCommas ? -1 : tokens[index].segment
        }

        @inline(__always)
        func holds(_ token: Token) -> Bool {
            segment >= 0 ? token.segment == segment : token.sentence == sentence
        }
    }

    /// Matches steps from `step` on, starting at `index`; the end on success.
    private func forward(_ step: Int32, of phrase: PhraseTable.Phrase, _ index: Int, _ reach: Reach) -> Int? {
        guard step < phrase.endStep else { return index }
        let part = table.steps[Int(step)]
        if part.gap > 0 {
            for skip in 0...Int(part.gap) {
                guard index + skip < tokens.count, reach.holds(tokens[index + skip]) else {
                    return isOptional((step + 1)..<phrase.endStep) ? index : nil
                }
                if let end = forward(step + 1, of: phrase, index + skip, reach) { return end }
            }
            return nil
        }
        if index < tokens.count, places.mayOpen(part, at: index), reach.holds(tokens[index]) {
            let word = tokens[index].word
            for slot in Int(part.firstAtom)..<Int(part.endAtom) {
                let atom = table.atoms[slot]
                if atom < Element.classBase {
                    if word == atom, let end = forward(step + 1, of: phrase, index + 1, reach) { return end }
                    continue
                }
                let number = Int(atom - Element.classBase)
                guard places.opening[index].contains(number) else { continue }
                for span in chunks.spans(at: index)
                where span.classNumber == number && table.admits(span.value, at: part) {
                    if let end = forward(step + 1, of: phrase, index + span.length, reach) { return end }
                }
                if lexicon.isMember(word, of: number),
                    let end = forward(step + 1, of: phrase, index + 1, reach)
                {
                    return end
                }
            }
        }
        return part.isOptional ? forward(step + 1, of: phrase, index, reach) : nil
    }

    /// Whether a phrase is complete without some of its steps.
    private func isOptional(_ steps: Range<Int32>) -> Bool {
        steps.allSatisfy { table.steps[Int($0)].isOptional || table.steps[Int($0)].gap > 0 }
    }

    /// Matches steps from `step` down to the first, ending before `end`; the start on success.
    private func backward(_ step: Int32, of phrase: PhraseTable.Phrase, _ end: Int, _ reach: Reach) -> Int? {
        guard step >= phrase.firstStep else { return end }
        let part = table.steps[Int(step)]
        if part.gap > 0 {
            for skip in 0...Int(part.gap) {
                guard end - skip > 0, reach.holds(tokens[end - skip - 1]) else {
                    return isOptional(phrase.firstStep..<step) ? end : nil
                }
                if let start = backward(step - 1, of: phrase, end - skip, reach) { return start }
            }
            return nil
        }
        if end > 0, places.mayClose(part, at: end - 1), reach.holds(tokens[end - 1]) {
            let word = tokens[end - 1].word
            for slot in Int(part.firstAtom)..<Int(part.endAtom) {
                let atom = table.atoms[slot]
                if atom < Element.classBase {
                    if word == atom, let start = backward(step - 1, of: phrase, end - 1, reach) {
                        return start
                    }
                    continue
                }
                let number = Int(atom - Element.classBase)
                guard places.closing[end - 1].contains(number) else { continue }
                for span in chunks.spans(endingAt: end)
                where span.classNumber == number && table.admits(span.value, at: part) {
                    if let start = backward(step - 1, of: phrase, end - span.length, reach) { return start }
                }
                if lexicon.isMember(word, of: number),
                    let start = backward(step - 1, of: phrase, end - 1, reach)
                {
                    return start
                }
            }
        }
        return part.isOptional ? backward(step - 1, of: phrase, end, reach) : nil
    }
}
