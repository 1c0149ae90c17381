import Admissions

/// What part a person or a pronoun plays in its sentence: who acts, who is acted on, who only owns something.
struct PersonRoles {
    private let reading: Reading
    private let tokens: [Token]
    private let named: [Relation?]
    private let lexicon: Lexicon

    init(reading: Reading, named: [Relation?], lexicon: Lexicon) {
        self.reading = reading
        tokens = reading.tokens
        self.named = named
        self.lexicon = lexicon
    }

    private func isNext(_ index: Int, of wordClass: WordClass) -> Bool {
        index + 1 < tokens.count && lexicon.isMember(tokens[index + 1].word, of: wordClass)
    }

    /// "Me", "us" and "my" after a preposition ("drinks in front of me every day"), and the Spanish "me" before what
    /// somebody else told or did ("me dijo").
    func isObjectOfOther(_ index: Int) -> Bool {
        guard lexicon.isMember(tokens[index].word, of: .objectMe) else { return false }
        return tokens.haveOneSentence(index, index + 1) && isNext(index, of: .tellsMe)
            || index > 0 && tokens[index - 1].segment == tokens[index].segment
                && lexicon.isMember(tokens[index - 1].word, of: .beforeObject)
    }

    /// "Back on that stuff, I believe meth".
    func isAside(_ index: Int) -> Bool {
        lexicon.isMember(tokens[index].base, of: .meWords) && tokens.haveOneSentence(index, index + 1)
            && isNext(index, of: .opines)
    }

    /// "I smoke with him every day" is still about me.
    func isCompany(_ index: Int) -> Bool {
        index > 0 && tokens[index].word == lexicon.himWord && tokens.haveOneSentence(index, index - 1)
            && lexicon.isMember(tokens[index - 1].word, of: .beforeObject)
    }

    /// What follows a preposition is no subject: "he promised it to my mother. He shakes".
    func isObject(_ index: Int) -> Bool {
        tokens.hasWord(of: .prepositions, before: index, within: 2, lexicon)
    }

    /// "She told our pastor".
    func isTold(_ index: Int) -> Bool { tokens.hasWord(of: .speaks, before: index, within: 2, lexicon) }

    /// "I can't call my ex", "left my mom's": whoever did so goes on.
    func isActedOn(_ index: Int) -> Bool {
        var first = index
        while first > 0, named[first - 1] != nil, tokens.haveOneSentence(first, first - 1) { first -= 1 }
        return (max(0, first - 2)..<first).contains {
            tokens[$0].segment == tokens[index].segment
                && lexicon.isMember(tokens[$0].word, of: .objectVerbs)
        }
    }

    /// "He dormido": I have slept.
    func isHaber(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].segment == tokens[index].segment else {
            return false
        }
        let next = reading.text.bytes[Int(tokens[index + 1].start)..<Int(tokens[index + 1].end)]
        return ["ado", "ido", "cho", "sto", "rto"].contains {
            next.count > 3 && next.suffix(3).elementsEqual($0.utf8)
        }
    }

    /// "El" is he before a verb, and the article before anything else.
    func isPronoun(_ index: Int) -> Bool { isNext(index, of: .afterPronoun) }

    /// "Tomó", and "mi hija tomó" and "anoche tomó" typed without the accent, are not "tomo", I take.
    func isThird(_ index: Int) -> Bool {
        guard lexicon.isMember(tokens[index].word, of: .eitherPerson) else { return false }
        if reading.text.isAccented(Int(tokens[index].start)..<Int(tokens[index].end)) { return true }
        let isPast = reading.chunks.spans(endingAt: index).contains {
            $0.classNumber == ChunkClass.ago.rawValue && $0.value > 0
                && !lexicon.times.has($0.start, of: tokens, .since)
                && tokens.haveOneSentence(index, index - 1)
        }
        return isPast
            || index > 0 && tokens.haveOneSentence(index, index - 1)
                && (named[index - 1] != nil && named[index - 1] != .oneself
                    || lexicon.isMember(tokens[index - 1].word, of: .third))
    }

    /// "My wife says …".
    func speaks(_ index: Int) -> Bool { isNext(index, of: .speaks) }

    /// Whether a person newly named is one of a person: "my husband's ex", "his wife" once somebody has been named.
    func isSomebodyElses(_ index: Int, _ lastThird: Relation?, _ relation: Relation, _ subject: Relation?)
        -> Bool
    {
        guard index > 0, named[index - 1] != relation, relation != subject,
            tokens.haveOneSentence(index, index - 1)
        else { return false }
        if tokens[index - 1].isPossessive, let owner = named[index - 1], owner != .others { return true }
        guard let lastThird, lastThird != relation, lexicon.isMember(tokens[index - 1].word, of: .theirs)
        else { return false }
        // "His roommate just called: he …": nobody else has been named, and he is not the roommate.
        return lastThird != .someone
            || (index + 1..<min(tokens.count, index + 3)).contains {
                lexicon.isMember(tokens[$0].word, of: .callerActs)
            }
    }

    /// "Our mom's morphine" and "from my mother's bottle" speak of the taker, "my husband's drinking" of the husband.
    func ownsThing(_ index: Int) -> Bool {
        // As people type it: "my moms valium".
        let isOwner =
            tokens[index].isPossessive || reading.text.bytes[Int(tokens[index].end) - 1] == UInt8(ascii: "s")
        return isOwner && index + 1 < tokens.count && named[index + 1] == nil
            && (isNext(index, of: .belongings)
                || reading.mentions.contains {
                    $0.sign == .substance && $0.start == index + 1 && $0.detail != Substance.alcohol.rawValue
                })
    }
}
