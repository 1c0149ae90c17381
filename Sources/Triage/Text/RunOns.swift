/// Sentences that people type without a mark between them: "i drink a fifth a day i been shaking since monday my wife …".
///
/// Where so many words stand behind one another without any mark, each new subject begins a sentence, unless the word before
/// it takes a clause ("I think he …") or its own statement has begun before it ("if I skip a day I …").
enum RunOns {
    /// Words without a mark from which on they are more than one sentence.
    private static let longest = 18
    /// A sentence has so many words at least.
    private static let shortest = 4

    /// The tokens, with a sentence of its own for each statement of a long run.
    static func split(_ tokens: [Token], _ lexicon: Lexicon) -> [Token] {
        var split = tokens
        var added: Int32 = 0
        var first = 0
        while first < tokens.count {
            var end = first + 1
            while end < tokens.count, tokens[end].segment == tokens[first].segment { end += 1 }
            var last = first
            for index in first..<end {
                if end - first >= longest, index - last >= shortest, end - index >= shortest,
                    begins(index, since: last, tokens, lexicon)
                {
                    added += 1
                    last = index
                }
                split[index].sentence += added
                split[index].segment += added
            }
            first = end
        }
        return split
    }

    private static func begins(_ index: Int, since last: Int, _ tokens: [Token], _ lexicon: Lexicon) -> Bool {
        let before = tokens[index - 1].word
        guard lexicon.isMember(tokens[index].word, of: .subjectForms), tokens[index].word != lexicon.elWord,
            !lexicon.isMember(before, ofAny: WordClass.linking), !lexicon.isMember(before, of: .nowWords),
            !isRelative(index, tokens, lexicon)
        else { return false }
        // "If I skip a day I shake", "and by the fourth of July he was …": the subject of what has begun.
        let link = (last..<index).last { lexicon.isMember(tokens[$0].word, of: .clauseLinks) }
        return !lexicon.isMember(tokens[link.map { $0 + 1 } ?? last].word, ofAny: RunOns.leading)
    }

    /// "The bugs I see are on the wall": a subject that tells which.
    private static func isRelative(_ subject: Int, _ tokens: [Token], _ lexicon: Lexicon) -> Bool {
        guard subject >= 2, lexicon.isMember(tokens[subject - 2].word, of: .articles) else { return false }
        for index in subject + 1..<min(tokens.count, subject + 4) {
            if lexicon.isMember(tokens[index].word, of: .subjectForms) { return false }
            if index > subject + 1, lexicon.isMember(tokens[index].word, of: .beNow) { return true }
        }
        return false
    }

    /// What stands before the subject of its own statement.
    private static let leading: [WordClass] = [
        .takesClause, .prepositions, .datingWords, .nowWords, .timeOpeners,
    ]
}
