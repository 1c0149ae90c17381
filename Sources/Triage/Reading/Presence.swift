extension Mention {
    /// Whether its words say that it happens at present: "is having a seizure", "está convulsionando", "… right now".
    func goesOn(in tokens: [Token], _ lexicon: Lexicon) -> Bool {
        let sentence = tokens[start].sentence
        // "A seizure in 2015, none now", "… y ahora uso coca": that is something else.
        let isNow = (end..<min(tokens.count, end + 3)).prefix {
            tokens[$0].segment == tokens[end - 1].segment
                && !lexicon.isMember(tokens[$0].word, of: .clauseLinks)
        }.contains { lexicon.isMember(tokens[$0].word, of: .atPresent) }
        return isNow
            || (max(0, start - 2)..<end).contains { index in
                let (word, isOwn) = (tokens[index].word, index >= start)
                return tokens[index].sentence == sentence
                    && (isOwn ? lexicon.isProgressive(word) : lexicon.isMember(word, of: .havingWords))
                    && ((max(0, index - 2)..<index).contains {
                        lexicon.isMember(tokens[$0].word, of: .beNow)
                    }
                        // "Can you see somebody vomiting blood".
                        || index > 0 && lexicon.isMember(tokens[index - 1].word, of: .indefinitePeople))
            }
    }

    /// Whether it goes on, or has just happened: "she just had a seizure".
    func tellsNow(in tokens: [Token], _ lexicon: Lexicon) -> Bool {
        goesOn(in: tokens, lexicon) || tokens.hasWord(of: .justNow, before: start, within: 3, lexicon)
    }
}
