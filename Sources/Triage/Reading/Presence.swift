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
}

extension Lexicon {
    /// "Having", "convulsionando".
    func isProgressive(_ word: Int32) -> Bool {
        guard word >= 0 else { return false }
        let name = vocabulary.name(word)
        return ["ing", "ando", "endo"].contains {
            name.count > $0.utf8.count + 1 && name.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }
}
