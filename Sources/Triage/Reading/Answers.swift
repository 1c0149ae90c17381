/// What a bare "no" answers: "SI: no", "hallucinations? No.", "chest pain, no".
struct Answers {
    let tokens: [Token]
    let lexicon: Lexicon
    let isPhone: Bool

    /// "No I want to die": an answer to something that was said before.
    func opensReply(_ mention: Mention) -> Bool {
        mention.end - mention.start == 1 && tokens.haveOneSentence(mention.start, mention.end)
            && lexicon.isMember(tokens[mention.start].word, of: .bareNo)
            && lexicon.isMember(tokens[mention.end].word, of: .subjectForms)
            && tokens[mention.end].word != lexicon.heWord && tokens[mention.end].word != lexicon.elWord
    }

    /// A bare "no" behind what it answers, at the end of its comma segment.
    func isAnswer(_ mention: Mention) -> Bool {
        mention.end - mention.start == 1 && isAnswerEnd(mention.start)
            && lexicon.isMember(tokens[mention.start].word, of: .bareNo)
            && (tokens[mention.start].followsColon || !tokens.beginsSegment(mention.start))
    }

    /// "Hallucinations? No."
    func isAnsweredNo(_ mention: Mention, denies: (Int) -> Bool) -> Bool {
        let sentence = tokens[mention.start].sentence
        var next = mention.end
        while next < min(tokens.count, mention.end + 5), tokens[next].sentence == sentence,
            !tokens[next].followsColon
        {
            next += 1
        }
        guard next < tokens.count, tokens[next].followsQuestion || tokens[next].followsColon else {
            return false
        }
        return denies(next) && (isAnswerEnd(next) || isOfAll(next))
    }

    /// "I've had none", "none of them", "all denied"; but "no plan" is no answer.
    private func isOfAll(_ index: Int) -> Bool {
        !lexicon.isMember(tokens[index].word, ofAny: [.noneWords, .denials, .auxiliaryNo])
            || tokens.haveOneSentence(index, index + 1)
                && !lexicon.isMember(tokens[index].word, of: .bareNo)
                && lexicon.isMember(tokens[index + 1].word, of: .prepositions)
    }

    /// "SI: no HI: no": the next question may follow without a comma.
    private func isAnswerEnd(_ index: Int) -> Bool {
        tokens.endsSegment(index) || index + 2 < tokens.count && tokens[index + 2].followsColon
    }

    /// "CP - no", "chest pain, no"; but "I want to die, no" is no item with its answer.
    func isFollowedByNo(_ mention: Mention) -> Bool {
        let next = mention.end
        guard !isTold(mention) else { return false }
        // In a note a dash or a slash ends a sentence.
        return next < tokens.count && (isPhone || tokens[next].sentence == tokens[mention.start].sentence)
            && tokens.beginsSegment(next) && tokens.endsSegment(next)
            && lexicon.isMember(tokens[next].word, of: .bareNo)
    }

    /// Whether a mention, or the word before it in its comma segment, is of a sentence with a subject or a verb.
    private func isTold(_ mention: Mention) -> Bool {
        let first = tokens.beginsSegment(mention.start) ? mention.start : mention.start - 1
        return (first..<mention.end).contains {
            lexicon.isMember(
                tokens[$0].word, ofAny: [.subjectForms, .finiteVerbs, .ownings, .wantsNow, .clitics])
        }
    }

    /// "SI: n", and "SI n" in a note.
    func isNoInList(_ mention: Mention) -> Bool {
        tokens[mention.start].followsColon
            || isPhone && tokens.endsSegment(mention.end - 1) && !tokens.beginsSegment(mention.start)
    }
}
