/// Answers of a screening as desks write them down: "SI? N  HI? N  AH? Y", "SI=N HI=Y", "SI n HI n sz y".
///
/// Each item with its answer becomes a statement of its own, an item before a colon, so that no answer is read as that of
/// the item behind it.
struct Checklist {
    private let text: FoldedText
    private let lexicon: Lexicon

    init(_ text: FoldedText, _ lexicon: Lexicon) {
        self.text = text
        self.lexicon = lexicon
    }

    /// Where a sentence or a comma segment begins at a token.
    private enum Break { case sentence, segment }

    /// The tokens of a note, each answered item in a sentence of its own.
    func separated(_ cut: [Token]) -> [Token] {
        let tokens = withMinuses(cut)
        let answers = tokens.indices.filter { isAnswer($0, tokens) }
        let signs = tokens.indices.filter { isSign($0, tokens) }
        guard !answers.isEmpty || !signs.isEmpty else { return tokens }
        var separated = tokens
        var breaks = tokens.indices.map { index -> Break? in
            if index > 0, tokens[index].sentence != tokens[index - 1].sentence { return .sentence }
            return tokens.beginsSegment(index) ? .segment : nil
        }
        for sign in signs {
            if breaks[sign] == nil { breaks[sign] = .segment }
            if let name = lexicon.screeningNames[tokens[sign + 1].word] { separated[sign + 1].word = name }
        }
        for answer in answers {
            let item = answer - 1
            breaks[answer] = .segment
            if breaks[item] == .segment { breaks[item] = .sentence }
            separated[answer].followsColon = true
            separated[answer].followsQuestion = false
            separated[answer].word = isYes(answer, tokens) ? lexicon.yesWord : lexicon.noWord
            separated[answer].base = separated[answer].word
            if let name = lexicon.screeningNames[tokens[item].word] {
                separated[item].word = name
                // "Asked re SI: yes".
                if item > 0, lexicon.isMember(tokens[item - 1].word, of: .causes) { breaks[item] = .sentence }
            }
            let next = end(of: answer, tokens)
            for index in answer + 1..<next { separated[index].word = Vocabulary.unknown }
            if next < tokens.count { breaks[next] = .sentence }
        }
        var (sentence, segment): (Int32, Int32) = (0, 0)
        for index in separated.indices.dropFirst() {
            if breaks[index] != nil { segment += 1 }
            if breaks[index] == .sentence { sentence += 1 }
            (separated[index].sentence, separated[index].segment) = (sentence, segment)
        }
        return separated
    }

    /// "SI- HI- sz-": each minus behind an item is a token, where there are two of them at least.
    private func withMinuses(_ tokens: [Token]) -> [Token] {
        let denied = tokens.indices.filter { index in
            let end = Int(tokens[index].end)
            return end < text.bytes.count && text.bytes[end] == UInt8(ascii: "-")
                && (end + 1 == text.bytes.count || " ,;./".utf8.contains(text.bytes[end + 1]))
                && lexicon.isMember(tokens[index].word, of: .checklistItems)
        }
        guard denied.count >= 2 else { return tokens }
        var marked = tokens
        for index in denied.reversed() {
            var minus = tokens[index]
            (minus.start, minus.end) = (tokens[index].end, tokens[index].end + 1)
            (minus.word, minus.base) = (lexicon.negativeWord, lexicon.negativeWord)
            minus.isGlued = true
            marked.insert(minus, at: index + 1)
        }
        return marked
    }

    /// "(+) SI (-) HI", "+CP -SOB": a sign before its item, in a list of them.
    private func isSign(_ index: Int, _ tokens: [Token]) -> Bool {
        stands(index, tokens)
            && tokens.indices.contains {
                $0 != index && tokens[$0].sentence == tokens[index].sentence && stands($0, tokens)
            }
    }

    /// A minus or plus in brackets, or one written right before its item.
    private func stands(_ index: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[index]
        guard token.word == lexicon.plusWord || token.word == lexicon.negativeWord, index + 1 < tokens.count
        else { return false }
        let isBracketed =
            text.bytes[Int(token.start)] == UInt8(ascii: "(")
            || Int(token.end) < text.bytes.count && text.bytes[Int(token.end)] == UInt8(ascii: ")")
        return isBracketed || !token.isGlued && tokens[index + 1].isGlued
    }

    /// Whether a token answers the item before it.
    private func isAnswer(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 0, lexicon.isMember(tokens[index].word, of: .checklistAnswers),
            lexicon.isMember(tokens[index - 1].word, of: .checklistItems), !stands(index, tokens)
        else { return false }
        let next = end(of: index, tokens)
        let isEnd = next == tokens.count || tokens[next].segment != tokens[next - 1].segment
        let isLetter = tokens[index].end - tokens[index].start == 1
        switch separator(before: index, tokens) {
        case nil: return false
        case UInt8(ascii: " ")?:
            // "Niega SI y HI": that y is "and".
            let isListed = next + 1 < tokens.count && isBareAnswer(next + 1, tokens)
            return isLetter && (isEnd || isListed) && !isDenied(index - 1, tokens)
        // "Voices? No one is there."
        case _?: return isLetter || isEnd || opensItem(next, tokens)
        }
    }

    /// "SI n": an item with its letter right behind it.
    private func isBareAnswer(_ index: Int, _ tokens: [Token]) -> Bool {
        lexicon.isMember(tokens[index].word, of: .checklistAnswers)
            && tokens[index].end - tokens[index].start == 1
            && lexicon.isMember(tokens[index - 1].word, of: .checklistItems)
    }

    private func opensItem(_ index: Int, _ tokens: [Token]) -> Bool {
        index < tokens.count && lexicon.isMember(tokens[index].word, of: .checklistItems)
    }

    /// Whether a denial stands before an item in its comma segment.
    private func isDenied(_ item: Int, _ tokens: [Token]) -> Bool {
        // The minus of another item is an answer.
        (max(0, item - 8)..<item).contains {
            tokens[$0].segment == tokens[item].segment && tokens[$0].end - tokens[$0].start > 1
                && lexicon.isMember(tokens[$0].word, of: .checklistDenials)
        }
    }

    /// The mark between an item and its answer; a space where there is none, nil for any other.
    private func separator(before index: Int, _ tokens: [Token]) -> UInt8? {
        let between = text.bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)]
            .filter { $0 != UInt8(ascii: " ") }
        guard let mark = between.first else { return UInt8(ascii: " ") }
        return between.count == 1 && ":?=-".utf8.contains(mark) ? mark : nil
    }

    /// The token behind an answer; "Y/N", of two items before a slash, is one.
    private func end(of answer: Int, _ tokens: [Token]) -> Int {
        let isPair =
            answer + 2 < tokens.count && tokens[answer + 1].word == lexicon.slashWord
            && lexicon.isMember(tokens[answer + 2].word, of: .checklistAnswers)
        guard isPair else { return answer + 1 }
        let next = answer + 3
        let isAsked =
            next < tokens.count && tokens[next].followsColon
            && lexicon.isMember(tokens[next].word, of: .checklistAnswers)
        return isAsked ? next + 1 : next
    }

    /// Of two answers, a yes to either; of "SI y/n: y" what stands behind the colon.
    private func isYes(_ answer: Int, _ tokens: [Token]) -> Bool {
        let end = end(of: answer, tokens)
        if tokens[end - 1].followsColon { return lexicon.isMember(tokens[end - 1].word, of: .checklistYes) }
        return (answer..<end).contains {
            lexicon.isMember(tokens[$0].word, of: .checklistYes)
        }
    }
}
