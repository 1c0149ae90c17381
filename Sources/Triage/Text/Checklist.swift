/// Answers of a screening as desks write them down: "SI? N  HI? N  AH? Y", "SI=N HI=Y", "SI n HI n sz y".
///
/// Each item with its answer becomes a statement of its own, an item before a colon, so that no answer is read as that of
/// the item behind it.
struct Checklist {
    private let text: FoldedText
    private let lexicon: Lexicon
    private let tokens: [Token]

    /// - Parameter tokens: of a note.
    init(_ tokens: [Token], of text: FoldedText, _ lexicon: Lexicon) {
        self.text = text
        self.lexicon = lexicon
        self.tokens = Checklist.withMinuses(tokens, text, lexicon)
    }

    /// Where a sentence or a comma segment begins at a token.
    private enum Break { case sentence, segment }

    /// The tokens, each answered item in a sentence of its own.
    var separated: [Token] {
        let answers = tokens.indices.filter(isAnswer)
        let signs = signs
        guard !answers.isEmpty || !signs.isEmpty else { return tokens }
        var separated = tokens
        var breaks = tokens.indices.map { index -> Break? in
            if index > 0, tokens[index].sentence != tokens[index - 1].sentence { return .sentence }
            return tokens.beginsSegment(index) ? .segment : nil
        }
        for sign in signs {
            if breaks[sign] == nil { breaks[sign] = .segment }
            breaks[sign + 1] = nil
            if let name = lexicon.screeningNames[tokens[sign + 1].word] { separated[sign + 1].word = name }
        }
        for answer in answers {
            let item = answer - 1
            breaks[answer] = .segment
            if breaks[item] == .segment { breaks[item] = .sentence }
            separated[answer].followsColon = true
            separated[answer].followsQuestion = false
            separated[answer].word = isYes(answer) ? lexicon.yesWord : lexicon.noWord
            separated[answer].base = separated[answer].word
            if let name = lexicon.screeningNames[tokens[item].word] {
                separated[item].word = name
                // "Asked re SI: yes".
                if item > 0, lexicon.isMember(tokens[item - 1].word, of: .causes) { breaks[item] = .sentence }
            }
            let next = end(of: answer)
            for index in answer + 1..<next {
                separated[index].word = Vocabulary.unknown
                breaks[index] = .segment
            }
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
    private static func withMinuses(_ tokens: [Token], _ text: FoldedText, _ lexicon: Lexicon) -> [Token] {
        func isDenied(_ token: Token) -> Bool {
            let end = Int(token.end)
            return end < text.bytes.count && text.bytes[end] == UInt8(ascii: "-")
                && (end + 1 == text.bytes.count || " ,;./".utf8.contains(text.bytes[end + 1]))
                && lexicon.isMember(token.word, of: .checklistItems)
        }
        guard tokens.count(where: isDenied) >= 2 else { return tokens }
        return tokens.flatMap { token in
            guard isDenied(token) else { return [token] }
            var minus = token
            (minus.start, minus.end) = (token.end, token.end + 1)
            (minus.word, minus.base) = (lexicon.negativeWord, lexicon.negativeWord)
            minus.isGlued = true
            return [token, minus]
        }
    }

    /// "(+) SI (-) HI", "+CP -SOB": the signs that stand before their items; one alone only in brackets.
    private var signs: [Int] {
        let signs = tokens.indices.filter(isSign)
        let bySentence = Dictionary(grouping: signs) { tokens[$0].sentence }
        return signs.filter {
            isBracketed($0) && isItem($0 + 1) || bySentence[tokens[$0].sentence, default: []].count > 1
        }
    }

    /// A minus or plus in brackets, or one written right before its item.
    private func isSign(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.word == lexicon.plusWord || token.word == lexicon.negativeWord, index + 1 < tokens.count
        else { return false }
        return isBracketed(index) || !token.isGlued && tokens[index + 1].isGlued
    }

    /// "(-)" is one token, "+" in brackets is one alone.
    private func isBracketed(_ sign: Int) -> Bool {
        let token = tokens[sign]
        return text.bytes[Int(token.start)] == UInt8(ascii: "(")
            || Int(token.end) < text.bytes.count && text.bytes[Int(token.end)] == UInt8(ascii: ")")
    }

    /// Whether a token answers the item before it.
    private func isAnswer(_ index: Int) -> Bool {
        guard answersItem(index), !isSign(index) else { return false }
        let next = end(of: index)
        let isEnd = next == tokens.count || tokens[next].segment != tokens[next - 1].segment
        switch separator(before: index) {
        case nil: return false
        case UInt8(ascii: " ")?:
            // "Niega SI y HI": that y is "and".
            let isListed = next + 1 < tokens.count && answersItem(next + 1) && isLetter(next + 1)
            // "SI no, HI yes", but "hi yes" greets.
            if lexicon.screeningNames[tokens[index - 1].word] != nil, tokens.sentenceStart(index) < index - 1,
                tokens.beginsSegment(index - 1)
            {
                return true
            }
            return isLetter(index) && (isEnd || isListed) && !isDenied(index - 1)
        // "Voices? No one is there", "denies CP - no SI", "SI: no plan".
        case _?: return isLetter(index) || isEnd || isItem(next) && isAnswered(next) && !isDenied(index - 1)
        }
    }

    /// Whether a word of an answer stands behind an item.
    private func answersItem(_ index: Int) -> Bool {
        lexicon.isMember(tokens[index].word, of: .checklistAnswers) && index > 0 && isItem(index - 1)
    }

    private func isItem(_ index: Int) -> Bool {
        index < tokens.count && lexicon.isMember(tokens[index].word, of: .checklistItems)
    }

    /// Whether an item has an answer of its own, behind it or behind a mark.
    private func isAnswered(_ item: Int) -> Bool {
        let next = item + 1
        guard next < tokens.count else { return false }
        return tokens[next].followsColon || tokens[next].followsQuestion
            || answersItem(next) && separator(before: next) != nil
    }

    private func isLetter(_ index: Int) -> Bool { tokens[index].end - tokens[index].start == 1 }

    /// Whether a denial stands before an item in its comma segment.
    private func isDenied(_ item: Int) -> Bool {
        // The minus of another item is an answer.
        (max(0, item - 8)..<item).contains {
            tokens[$0].segment == tokens[item].segment && !isLetter($0)
                && lexicon.isMember(tokens[$0].word, of: .checklistDenials)
        }
    }

    /// The mark between an item and its answer; a space where there is none, nil for any other.
    private func separator(before index: Int) -> UInt8? {
        let between = text.bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)]
            .filter { $0 != UInt8(ascii: " ") }
        guard let mark = between.first else { return UInt8(ascii: " ") }
        return between.count == 1 && ":?=-".utf8.contains(mark) ? mark : nil
    }

    /// The token behind an answer; "Y/N", of two items before a slash, is one.
    private func end(of answer: Int) -> Int {
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
    private func isYes(_ answer: Int) -> Bool {
        let end = end(of: answer)
        let answers = tokens[end - 1].followsColon ? end - 1..<end : answer..<end
        return answers.contains { lexicon.isMember(tokens[$0].word, of: .checklistYes) }
    }
}
