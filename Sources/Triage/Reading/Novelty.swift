/// Denials that tell of what is new: "never had a seizure until last night", "I've never felt chest pain like this".
struct Novelty {
    let tokens: [Token]
    let chunks: Chunks
    let lexicon: Lexicon

    /// How many tokens behind a danger its beginning is told.
    private static let reach = 9
    /// Days in which what was new is so still.
    private static let lately = 30.0

    /// Whether the words around a danger say that it has come, whatever "no" or "never" stands before it.
    func isNew(_ mention: Mention) -> Bool {
        guard mention.sign.isDanger || mention.sign.isEvent else { return false }
        return beganLately(after: mention) || isWorseThanEver(mention) || isPresupposed(mention)
    }

    /// "Until today", "till he stopped", "before last night"; but "until 2019".
    func beganLately(after mention: Mention) -> Bool {
        // "A seizure before" may be one phrase.
        for index in mention.end - 1..<min(tokens.count, mention.end + Novelty.reach) {
            guard tokens[index].sentence == tokens[mention.start].sentence else { return false }
            let isUntil = lexicon.isMember(tokens[index].word, of: .untilWords)
            guard isUntil || lexicon.isMember(tokens[index].word, of: .untilThen) else { continue }
            let dates = pastTimes(behind: index)
            if lexicon.isMember(tokens[index].word, of: .hardUntil) {
                return !dates.contains { $0.value > Novelty.lately }
            }
            // "Before" a day; "before" alone speaks of the past.
            let isSince = chunks.spans(at: index).contains(where: chunks.isSince)
            return !isSince && dates.contains { $0.start <= index + 2 && $0.value <= 3 }
        }
        return false
    }

    /// The moments told within six tokens behind a token.
    private func pastTimes(behind index: Int) -> [Chunks.Span] {
        var found: [Chunks.Span] = []
        for next in index + 1..<max(index + 1, min(tokens.count, index + 7))
        where tokens[next].sentence == tokens[index].sentence {
            found += chunks.moments(at: next)
        }
        return found
    }

    /// "Never … like this", "never been this suicidal", "nunca tantas ganas de morir".
    private func isWorseThanEver(_ mention: Mention) -> Bool {
        let first = max(0, mention.start - 8)
        guard
            (first..<mention.end).contains(where: {
                tokens[$0].sentence == tokens[mention.start].sentence
                    && lexicon.isMember(tokens[$0].word, of: .neverWords)
            })
        else { return false }
        return (max(0, mention.start - 2)..<min(tokens.count, mention.end + 1)).contains { index in
            tokens[index].segment == tokens[mention.end - 1].segment
                && lexicon.isMember(tokens[index].word, of: .degreeWords)
                && !chunks.moments(at: index).contains { _ in true }
        }
    }

    /// "Hasn't been right since the seizure": what stands behind such a word took place.
    private func isPresupposed(_ mention: Mention) -> Bool {
        guard mention.sign.isEvent, mention.sign != .suicidal || mention.daysAgo != nil else { return false }
        if isDatedAndKnown(mention) { return true }
        var index = mention.start - 1
        while index >= max(0, mention.start - 5), tokens[index].segment == tokens[mention.start].segment {
            if lexicon.isMember(tokens[index].word, of: .listLinks) { return false }
            if lexicon.isMember(tokens[index].word, of: .presupposing) { return true }
            index -= 1
        }
        return false
    }

    /// "The seizure yesterday".
    private func isDatedAndKnown(_ mention: Mention) -> Bool {
        mention.start > 0 && mention.end < tokens.count
            && lexicon.isMember(tokens[mention.start - 1].word, of: .articles)
            && tokens[mention.end].segment == tokens[mention.end - 1].segment
            && chunks.moments(at: mention.end).contains { $0.value <= 3 }
    }
}
