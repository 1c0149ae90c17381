import Admissions

/// A phrase of a lexicon found in a text.
struct Mention {
    var sign: Sign
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
}

/// Finds every phrase of the lexicons in one pass over the tokens.
struct PhraseMatcher {
    private let lexicon: Lexicon
    private let tokens: [Token]
    private let chunks: Chunks

    init(lexicon: Lexicon, tokens: [Token], chunks: Chunks) {
        self.lexicon = lexicon
        self.tokens = tokens
        self.chunks = chunks
    }

    /// All mentions, in the order of their anchors.
    func mentions() -> [Mention] {
        var found: [Mention] = []
        found.reserveCapacity(tokens.count)
        for index in tokens.indices {
            let word = tokens[index].word
            if word >= 0 {
                let first = Int(lexicon.anchorStart[Int(word)])
                let last = Int(lexicon.anchorStart[Int(word) + 1])
                for slot in first..<last {
                    attempt(Int(lexicon.anchored[slot]), at: index, length: 1, into: &found)
                }
            }
            for span in chunks.spans(at: index) {
                for number in lexicon.anchoredAtClass[span.classNumber] {
                    let pattern = lexicon.patterns[Int(number)]
                    guard pattern.elements[pattern.anchor].admits(span.value) else { continue }
                    attempt(Int(number), at: index, length: span.length, into: &found)
                }
            }
        }
        return found
    }

    private func attempt(_ number: Int, at index: Int, length: Int, into found: inout [Mention]) {
        let pattern = lexicon.patterns[number]
        guard let end = forward(pattern, pattern.anchor + 1, index + length, from: index),
            let start = backward(pattern, pattern.anchor - 1, index, from: index)
        else { return }
        var value = pattern.value
        if pattern.capturesValue {
            guard let captured = chunks.value(in: start..<end, of: pattern) else { return }
            value *= captured
        }
        found.append(
            Mention(
                sign: pattern.sign, detail: pattern.detail, start: start, end: end, value: value,
                isFixed: pattern.isFixed, absorbs: pattern.absorbs))
    }

    /// Whether a phrase that is anchored at one token may take another: in its comma segment, or its sentence.
    @inline(__always)
    private func reaches(_ pattern: Pattern, from anchor: Int, to index: Int) -> Bool {
        pattern.crossesCommas
            ? tokens[index].sentence == tokens[anchor].sentence
            : tokens[index].segment == tokens[anchor].segment
    }

    /// Matches elements from `element` on, starting at `index`; the end on success.
    private func forward(_ pattern: Pattern, _ element: Int, _ index: Int, from anchor: Int) -> Int? {
        guard element < pattern.elements.count else { return index }
        let part = pattern.elements[element]
        if part.gap > 0 {
            for skip in 0...part.gap {
                guard index + skip < tokens.count, reaches(pattern, from: anchor, to: index + skip) else {
                    return nil
                }
                if let end = forward(pattern, element + 1, index + skip, from: anchor) { return end }
            }
            return nil
        }
        if index < tokens.count, reaches(pattern, from: anchor, to: index) {
            for atom in part.atoms {
                if atom < Element.classBase {
                    if tokens[index].word == atom,
                        let end = forward(pattern, element + 1, index + 1, from: anchor)
                    {
                        return end
                    }
                    continue
                }
                let number = Int(atom - Element.classBase)
                for span in chunks.spans(at: index)
                where span.classNumber == number && part.admits(span.value) {
                    if let end = forward(pattern, element + 1, index + span.length, from: anchor) {
                        return end
                    }
                }
                if lexicon.isMember(tokens[index].word, of: number),
                    let end = forward(pattern, element + 1, index + 1, from: anchor)
                {
                    return end
                }
            }
        }
        return part.isOptional ? forward(pattern, element + 1, index, from: anchor) : nil
    }

    /// Matches elements from `element` down to the first, ending before `end`; the start on success.
    private func backward(_ pattern: Pattern, _ element: Int, _ end: Int, from anchor: Int) -> Int? {
        guard element >= 0 else { return end }
        let part = pattern.elements[element]
        if part.gap > 0 {
            for skip in 0...part.gap {
                guard end - skip > 0, reaches(pattern, from: anchor, to: end - skip - 1) else { return nil }
                if let start = backward(pattern, element - 1, end - skip, from: anchor) { return start }
            }
            return nil
        }
        if end > 0, reaches(pattern, from: anchor, to: end - 1) {
            for atom in part.atoms {
                if atom < Element.classBase {
                    if tokens[end - 1].word == atom,
                        let start = backward(pattern, element - 1, end - 1, from: anchor)
                    {
                        return start
                    }
                    continue
                }
                let number = Int(atom - Element.classBase)
                for span in chunks.spans(endingAt: end)
                where span.classNumber == number && part.admits(span.value) {
                    if let start = backward(pattern, element - 1, end - span.length, from: anchor) {
                        return start
                    }
                }
                if lexicon.isMember(tokens[end - 1].word, of: number),
                    let start = backward(pattern, element - 1, end - 1, from: anchor)
                {
                    return start
                }
            }
        }
        return part.isOptional ? backward(pattern, element - 1, end, from: anchor) : nil
    }
}
