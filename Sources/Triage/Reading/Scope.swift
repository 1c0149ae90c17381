/// The triggers before a mention whose scope reaches it.
///
/// A trigger reaches forward to the end of its sentence or a terminator. A comma lets it pass into a list ("denies SI, HI,
/// sz") but not into a new statement: a segment that opens with a subject or a verb, or that counts something.
struct Scope {
    /// What reaches the mention.
    private(set) var marks: Marks.Mark = []
    /// "Hx of SI, current SI too", "hx meth 2y, ongoing": a history that goes on.
    private(set) var isPresent: Bool
    /// A wish is of now, whatever is counted before it.
    let isWish: Bool

    /// How many tokens back a trigger is looked for.
    private static let reach = 14

    init(of mention: Mention, _ all: Marks, tokens: [Token], chunks: Chunks, lexicon: Lexicon) {
        isPresent = Scope.isOngoing(after: mention, tokens, chunks, lexicon)
        isWish = mention.sign.isDanger && tokens.hasWord(of: .wishes, in: mention, lexicon)
        // A history ("the last time I dried out, they …") outlasts a comma; a negation or a fear does not.
        var crossed = false
        var subjects = 0
        // What a film or a question tells ends where somebody else begins.
        var isOutside = false
        // "If he keeps drinking" tells of use.
        let isUse = mention.sign.isUse
        var goesOn = isUse && all[mention.start].contains(.goesOn)
        var index = mention.start - 1
        let first = max(0, mention.start - Scope.reach)
        while index >= first, tokens[index].sentence == tokens[mention.start].sentence,
            !tokens.isPlus(mention.start, lexicon)
        {
            if all[index + 1].contains(.opens) {
                crossed = true
                // "Where a guy has a fit" only goes on with a verb.
                if tokens.beginsSegment(index + 1)
                    || !lexicon.isMember(tokens[index + 1].word, of: .finiteVerbs)
                {
                    isOutside = true
                }
            }
            // "Saw your ad on TV, thinking of ending it all".
            if tokens.beginsSegment(index + 1), lexicon.isProgressive(tokens[index + 1].word) {
                isOutside = true
            }
            if lexicon.isMember(tokens[index + 1].word, of: .subjectForms) { subjects += 1 }
            // "Haven't had a drop since I was home and when I threw up": beyond two subjects nothing is denied.
            if subjects >= 2 { crossed = true }
            if all[index].contains(.terminates) || tokens.isPlus(index, lexicon) { break }
            // "I read about DTs and that is what he has".
            if mention.sign == .renewed, lexicon.isMember(tokens[index].word, of: .clauseLinks) { break }
            // A colon ends a scope, but for the trigger it stands at: "denies: SI, HI".
            if tokens[index + 1].followsColon, index + 1 <= mention.start {
                marks.formUnion(all[index])
                break
            }
            var mark = crossed ? all[index].intersection([.pastAcross, .talked]) : all[index]
            if isOutside { mark.remove(.talked) }
            // "Emesis x2, seeing bugs": a count is of what it stands by.
            if tokens[index].segment != tokens[mention.start].segment { mark.remove(.pastEvent) }
            if lexicon.isMember(tokens[index].word, of: .presentWords) { isPresent = true }
            if isPresent { mark.subtract([.past, .pastEvent, .pastAcross]) }
            if isWish { mark.remove(.pastEvent) }
            if isUse, all[index].contains(.goesOn) { goesOn = true }
            if goesOn { mark.remove(.hypothetical) }
            marks.formUnion(mark)
            index -= 1
        }
    }

    private static func isOngoing(
        after mention: Mention, _ tokens: [Token], _ chunks: Chunks, _ lexicon: Lexicon
    ) -> Bool {
        // "I have had suicidal thoughts since last night": what began then goes on.
        if mention.end < tokens.count, tokens[mention.end].segment == tokens[mention.end - 1].segment,
            chunks.spans(at: mention.end).contains(where: chunks.isSince)
        {
            return true
        }
        return (mention.end..<min(tokens.count, mention.end + 4)).contains {
            tokens[$0].sentence == tokens[mention.start].sentence
                && lexicon.isMember(tokens[$0].word, of: .presentWords)
                && tokens.endsSegment($0)
        }
    }
}

extension [Token] {
    /// "-sz +DTs", "no sz, + DTs": a sign of its own, not the "and" of "SI + HI".
    fileprivate func isPlus(_ index: Int, _ lexicon: Lexicon) -> Bool {
        self[index].word == lexicon.plusWord && !self[index].isGlued
            && (index + 1 < count && self[index + 1].isGlued || beginsSegment(index))
    }
}
