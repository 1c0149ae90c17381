import Admissions

/// Reads who is named before each token.
struct HolderCues {
    let cues: [Relation?]
    let names: [Bool]

    init(reading: Reading, lexicon: Lexicon, subject: Relation?) {
        let tokens = reading.tokens
        var named = [Relation?](repeating: nil, count: tokens.count)
        // "I'm his mother. He …": her child.
        var spokenFor: [Int: Relation] = [:]
        let deaths = reading.mentions.filter { $0.sign == .died }
        let aside = reading.mentions.filter { HolderCues.asides.contains($0.sign) }
        for mention in reading.mentions where mention.sign == .person {
            if aside.contains(where: { $0.covers(mention) }) { continue }
            if deaths.contains(where: { $0.start >= mention.end && $0.start <= mention.end + 1 }) { continue }
            guard let relation = Relation(rawValue: mention.detail) else { continue }
            if reading.isPhone, PhoneSubject.isCaller(mention, reading, lexicon) { continue }
            if HolderCues.isWriter(mention, reading, lexicon) {
                spokenFor[mention.start] = relation.inverse
                continue
            }
            // "No rich uncle" names nobody.
            if (max(0, mention.start - 2)..<mention.start).contains(where: {
                lexicon.isMember(tokens[$0].word, of: .bareNo)
                    && tokens[$0].segment == tokens[mention.start].segment
            }) {
                continue
            }
            for index in mention.start..<mention.end { named[index] = relation }
        }
        var cues = [Relation?](repeating: nil, count: tokens.count)
        var names = [Bool](repeating: false, count: tokens.count)
        var current: Relation? = reading.isPhone ? subject : nil
        var lastHe: Relation? = subject?.gender == .she ? nil : subject
        var lastShe: Relation? = subject?.gender == .he ? nil : subject
        if subject == .oneself {
            lastHe = nil
            lastShe = nil
        }
        var lastThird: Relation? = lastHe ?? lastShe
        var carried = current
        let pronouns: [WordClass] = [.meWords, .heWords, .sheWords, .theyWords, .callerWords]
        for index in tokens.indices {
            // A new sentence goes on about the last one's subject, not about whoever was its object.
            if !reading.isPhone, index > 0, tokens[index].sentence != tokens[index - 1].sentence {
                current = carried
            }
            if reading.isPhone, index > 0,
                tokens[index].segment != tokens[index - 1].segment
                    || lexicon.isMember(tokens[index].word, of: .causes)
            {
                current = subject
            }
            if !spokenFor.isEmpty, let relation = spokenFor[index] {
                (lastThird, lastHe, lastShe) = (relation, relation, relation)
            }
            let word = tokens[index].base
            if var relation = named[index] {
                if index == 0 || named[index - 1] != named[index], relation != subject,
                    HolderCues.isSomebodyElses(tokens, index, named, lastThird, lexicon)
                {
                    relation = .others
                }
                if relation == .others, tokens[index].isPossessive { cues[index] = current; continue }
                if !(HolderCues.isOwner(reading, index) && index + 1 < tokens.count && named[index + 1] == nil
                    && HolderCues.isThing(reading, index + 1, lexicon))
                {
                    // "My wife says …" speaks; what she speaks of has its own subject.
                    if !HolderCues.speaks(tokens, index, lexicon),
                        reading.isPhone || !HolderCues.isActedOn(tokens, index, named, lexicon)
                    {
                        current = relation
                    }
                    if relation != .others || lastThird == nil { lastThird = relation }
                    if relation != .others {
                        if relation.gender != .she { lastHe = relation }
                        if relation.gender != .he { lastShe = relation }
                    }
                }
            } else if lexicon.isMember(word, of: .callerWords) {
                let isOther = subject != nil && subject != .oneself
                current = reading.isPhone ? (isOther ? .oneself : subject) : current
            } else if HolderCues.isObjectOfOther(tokens, index, lexicon) {
                // "Drinks in front of me every day", "me dijo": who did it goes on.
            } else if lexicon.isMember(word, of: .meWords), tokens.haveOneSentence(index, index + 1),
                lexicon.isMember(tokens[index + 1].word, of: .opines)
            {
                // "Back on that stuff, I believe meth" is an aside.
            } else if lexicon.isMember(word, of: .meWords)
                && !HolderCues.isThird(tokens, index, named, lexicon)
                || lexicon.isMember(word, of: .heWords) && HolderCues.isHaber(reading, index)
            {
                current = reading.isPhone ? subject : .oneself
            } else if lexicon.isMember(word, of: .heWords), !HolderCues.isCompany(tokens, index, lexicon),
                word != lexicon.elWord || HolderCues.isPronoun(tokens, index, lexicon)
            {
                current =
                    reading.isPhone
                    ? HolderCues.onPhone(current, .he, subject) : lastHe ?? lastThird ?? .someone
                if !reading.isPhone, lastThird == nil { lastThird = .someone }
            } else if lexicon.isMember(word, of: .sheWords) {
                current =
                    reading.isPhone
                    ? HolderCues.onPhone(current, .she, subject) : lastShe ?? lastThird ?? .someone
                if !reading.isPhone, lastThird == nil { lastThird = .someone }
            } else if lexicon.isMember(word, of: .theyWords), lastThird != nil {
                current = lastThird
            }
            cues[index] = current
            names[index] =
                named[index] != nil || pronouns.contains { lexicon.isMember(word, of: $0) }
            let isNoun = named[index] != nil && named[index] != .others && !tokens[index].isPossessive
            if isNoun && !HolderCues.isObject(tokens, index, lexicon)
                && !HolderCues.isActedOn(tokens, index, named, lexicon)
                || lexicon.isMember(word, of: .subjectForms)
            {
                carried = current
            }
        }
        self.cues = cues
        self.names = names
    }

    /// "Me", "us" and "my" after a preposition, and the Spanish "me" before what somebody else told or did.
    private static func isObjectOfOther(_ tokens: [Token], _ index: Int, _ lexicon: Lexicon) -> Bool {
        guard lexicon.isMember(tokens[index].word, of: .objectMe) else { return false }
        if tokens.haveOneSentence(index, index + 1),
            lexicon.isMember(tokens[index + 1].word, of: .tellsMe)
        {
            return true
        }
        return index > 0 && tokens[index - 1].segment == tokens[index].segment
            && lexicon.isMember(tokens[index - 1].word, of: .beforeObject)
    }

    /// "I smoke with him every day" is still about me.
    private static func isCompany(_ tokens: [Token], _ index: Int, _ lexicon: Lexicon) -> Bool {
        index > 0 && tokens[index].word == lexicon.himWord
            && tokens[index - 1].sentence == tokens[index].sentence
            && lexicon.isMember(tokens[index - 1].word, of: .beforeObject)
    }

    /// "My mom's Valium", and as people type it, "my moms valium".
    private static func isOwner(_ reading: Reading, _ index: Int) -> Bool {
        let token = reading.tokens[index]
        return token.isPossessive || reading.text.bytes[Int(token.end) - 1] == UInt8(ascii: "s")
    }

    /// What follows a preposition is no subject: "he promised it to my mother. He shakes".
    private static func isObject(_ tokens: [Token], _ index: Int, _ lexicon: Lexicon) -> Bool {
        (max(0, index - 2)..<index).contains {
            tokens[$0].segment == tokens[index].segment
                && lexicon.isMember(tokens[$0].word, of: .prepositions)
        }
    }

    /// "I can't call my ex", "left my mom's": whoever did so goes on.
    private static func isActedOn(
        _ tokens: [Token], _ index: Int, _ named: [Relation?], _ lexicon: Lexicon
    ) -> Bool {
        var first = index
        while first > 0, named[first - 1] != nil, tokens.haveOneSentence(first, first - 1) { first -= 1 }
        return (max(0, first - 2)..<first).contains {
            tokens[$0].segment == tokens[index].segment
                && lexicon.isMember(tokens[$0].word, of: .objectVerbs)
        }
    }

    /// "I'm his mother", "I'm a pastor": who writes, and nobody else.
    private static func isWriter(_ person: Mention, _ reading: Reading, _ lexicon: Lexicon) -> Bool {
        let tokens = reading.tokens
        // "The wife of an alcoholic" tells of him.
        let isOf =
            tokens.haveOneSentence(person.start, person.end) && lexicon.times.has(person.end, of: tokens, .of)
        return !reading.isPhone && !isOf
            && (max(0, person.start - 2)..<person.start).contains {
                tokens[$0].segment == tokens[person.start].segment
                    && lexicon.isMember(tokens[$0].word, of: .iAm)
                    && ($0 == person.start - 1
                        || lexicon.isMember(tokens[$0 + 1].word, of: .beforeNoun))
            }
    }

    /// "He dormido": I have slept.
    private static func isHaber(_ reading: Reading, _ index: Int) -> Bool {
        let tokens = reading.tokens
        guard index + 1 < tokens.count, tokens[index + 1].segment == tokens[index].segment else {
            return false
        }
        let next = reading.text.bytes[Int(tokens[index + 1].start)..<Int(tokens[index + 1].end)]
        return ["ado", "ido", "cho", "sto", "rto"].contains {
            next.count > 3 && next.suffix(3).elementsEqual($0.utf8)
        }
    }

    /// "El" is he before a verb, and the article before anything else.
    private static func isPronoun(_ tokens: [Token], _ index: Int, _ lexicon: Lexicon) -> Bool {
        index + 1 < tokens.count
            && lexicon.isMember(tokens[index + 1].word, of: .afterPronoun)
    }

    /// "Mi hija tomó", typed without the accent, is not "tomo", I take.
    private static func isThird(
        _ tokens: [Token], _ index: Int, _ named: [Relation?], _ lexicon: Lexicon
    ) -> Bool {
        index > 0 && tokens[index - 1].sentence == tokens[index].sentence
            && lexicon.isMember(tokens[index].word, of: .eitherPerson)
            && (named[index - 1] != nil && named[index - 1] != .oneself
                || lexicon.isMember(tokens[index - 1].word, of: .third))
    }

    private static func speaks(_ tokens: [Token], _ index: Int, _ lexicon: Lexicon) -> Bool {
        index + 1 < tokens.count && lexicon.isMember(tokens[index + 1].word, of: .speaks)
    }

    /// "My husband's ex", "his wife" once somebody has been named: a person of a person.
    private static func isSomebodyElses(
        _ tokens: [Token], _ index: Int, _ named: [Relation?], _ lastThird: Relation?, _ lexicon: Lexicon
    ) -> Bool {
        guard index > 0, tokens[index - 1].sentence == tokens[index].sentence else { return false }
        if tokens[index - 1].isPossessive, let owner = named[index - 1], owner != .others { return true }
        guard let lastThird, lastThird != named[index],
            lexicon.isMember(tokens[index - 1].word, of: .theirs)
        else { return false }
        // "His roommate just called: he …": nobody else has been named, and he is not the roommate.
        return lastThird != .someone
            || (index + 1..<min(tokens.count, index + 3)).contains {
                lexicon.isMember(tokens[$0].word, of: .callerActs)
            }
    }

    /// In a note "he" is the patient unless the segment has named another man.
    private static func onPhone(_ current: Relation?, _ gender: Relation.Gender, _ subject: Relation?)
        -> Relation?
    {
        guard let current, current != subject else { return subject }
        return current.gender == gender ? current : subject
    }

    /// Phrases whose people are only mentioned: who minds the children, who else uses at home.
    private static let asides: EnumSet<Sign> = [
        .barrierChild, .noBarrierChild, .barrierMoney, .noBarrierMoney, .usersAtHome, .violence,
    ]

    /// "Our mom's morphine" and "from my mother's bottle" speak of the taker, "my husband's drinking" of the husband.
    private static func isThing(_ reading: Reading, _ index: Int, _ lexicon: Lexicon) -> Bool {
        lexicon.isMember(reading.tokens[index].word, of: .belongings)
            || reading.mentions.contains {
                $0.sign == .substance && $0.start == index && $0.detail != Substance.alcohol.rawValue
            }
    }
}
