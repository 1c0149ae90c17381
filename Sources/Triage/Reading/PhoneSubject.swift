import Admissions

/// Who a phone note is about: the person after "re" or "for", the inverse of the caller's relation, or the caller.
struct PhoneSubject {
    let subject: Relation?

    init(reading: Reading, lexicon: Lexicon) {
        let tokens = reading.tokens
        // "Lives w/ wife" names company, "spoke w/ pt" the patient.
        let people = reading.mentions.filter { mention in
            guard mention.sign == .person, let relation = Relation(rawValue: mention.detail),
                relation != .others, !PhoneSubject.isNamedCaller(mention, reading, lexicon)
            else { return false }
            return relation.isGeneric || mention.start == 0
                || tokens[mention.start - 1].word != lexicon.withWord
                // "Mom on line w/ son 16" has his age.
                || mention.end < tokens.count && !tokens[mention.end].number.isNaN
        }
        let callers = reading.mentions.filter { $0.sign == .caller && $0.start < 6 }
        // "Calling for self", but "cutting self".
        if tokens.prefix(12).indices.contains(where: {
            lexicon.isMember(tokens[$0].word, of: .selfNote)
                && !($0 > 0 && lexicon.isMember(tokens[$0 - 1].word, of: .harmWords))
        }) {
            subject = .oneself
            return
        }
        let early = people.filter { $0.start < 10 }
        func relation(_ mention: Mention) -> Relation? { Relation(rawValue: mention.detail) }
        func text(_ index: Int) -> [UInt8] {
            guard index >= 0, index < tokens.count, tokens[index].word >= 0 else { return [] }
            return Array(lexicon.vocabulary.name(tokens[index].word))
        }
        let marksPatient = [Array("re".utf8), Array("for".utf8), Array("about".utf8)]
        if let first = early.first {
            let opensWithAge =
                reading.chunks.all(.age).first.map { $0.start <= 1 && $0.start < first.start } ?? false
            // "32M, wife 7 mo preg" is a man and his wife; "19F daughter" is one person.
            if opensWithAge, let age = reading.chunks.all(.age).first,
                age.end != first.start || tokens[age.start].segment != tokens[first.start].segment
            {
                subject = callers.first.flatMap(relation) ?? .oneself
                return
            }
            // "Llama el hijo: su papá …" names its caller after the verb.
            let isCalling = tokens[max(0, first.start - 2)..<first.start].contains {
                lexicon.isMember($0.word, of: .calls)
            }
            if let second = early.dropFirst().first, first.start <= 1 || isCalling,
                relation(first) != .patient
            {
                let isOf = [Array("of".utf8), Array("de".utf8)].contains(text(first.end))
                // "Son tried to …, mom wants next": the second is who calls.
                if !isOf, !isCalling,
                    // "Roommate just called" is a caller too.
                    (second.end..<min(tokens.count, second.end + 2)).contains(where: {
                        tokens[$0].segment == tokens[second.end - 1].segment
                            && lexicon.isMember(tokens[$0].word, of: .callerActs)
                    }),
                    !(first.end < tokens.count
                        && lexicon.isMember(tokens[first.end].word, of: .callerActs))
                {
                    subject = relation(first)
                    return
                }
                if !isOf, PhoneSubject.uses(first, before: second, reading, lexicon) {
                    subject = relation(first)
                    return
                }
                if isOf, relation(second) == .patient || relation(second) == .client {
                    subject = relation(first)?.inverse
                } else {
                    subject = relation(second)
                }
                return
            }
            if first.start == 0, text(first.end) == Array("of".utf8) {
                subject = relation(first)?.inverse
                return
            }
            // Whatever was said before: "I have two cats. / uncle on the floor".
            let opening = tokens.indices.first { tokens[$0].sentence == tokens[first.start].sentence } ?? 0
            // "Señora reporta que el hijo de 22 …"
            let isTold =
                first.start - opening <= 6
                && tokens[opening..<first.start].contains { lexicon.isMember($0.word, of: .callerActs) }
            if first.start - opening <= 3 || isTold || marksPatient.contains(text(first.start - 1)) {
                subject = relation(first)
                return
            }
        }
        if let caller = callers.first {
            subject = relation(caller)
            return
        }
        if let marked = people.first(where: { marksPatient.contains(text($0.start - 1)) }) {
            subject = relation(marked)
            return
        }
        if let patient = people.first(where: { relation($0) == .patient || relation($0) == .client }) {
            subject = relation(patient)
            return
        }
        if reading.chunks.all(.age).first.map({ $0.start <= 2 }) == true {
            subject = .oneself
            return
        }
        subject = PhoneSubject.onlyUser(people, reading).flatMap(relation)
    }

    /// "Sister of 27M daily user", "clr is the son / mother drinks": who calls, and nobody the note is about.
    static func isCaller(_ person: Mention, _ reading: Reading, _ lexicon: Lexicon) -> Bool {
        let tokens = reading.tokens
        let isOfPatient =
            tokens.haveOneSentence(person.start, person.end) && lexicon.times.has(person.end, of: tokens, .of)
            // "Hijo de 22" is a son who is 22.
            && !lexicon.isMember(tokens[person.end].word, of: .spanishWords)
            && reading.chunks.all(.age).contains { $0.start == person.end + 1 }
        return isOfPatient || isNamedCaller(person, reading, lexicon)
    }

    /// "Clr is the son", "llamante es la esposa".
    private static func isNamedCaller(_ person: Mention, _ reading: Reading, _ lexicon: Lexicon) -> Bool {
        let tokens = reading.tokens
        let before = max(0, person.start - 3)..<person.start
        guard
            let caller = before.first(where: {
                lexicon.isMember(tokens[$0].word, of: .callerWords)
            }), caller + 1 < person.start, tokens[caller].sentence == tokens[person.start].sentence
        else { return false }
        return lexicon.times.has(caller + 1, of: tokens, .be)
            || lexicon.times.has(caller + 1, of: tokens, .nowBe)
    }

    /// "Sis uses coke, sole carer for mom": the first person with what is used right behind, unless she is who calls.
    private static func uses(_ first: Mention, before second: Mention, _ reading: Reading, _ lexicon: Lexicon)
        -> Bool
    {
        guard
            let used = reading.mentions.first(where: {
                $0.sign == .substance && $0.assertion == .affirmed && $0.start >= first.end
            }), used.end <= second.start
        else { return false }
        let tokens = reading.tokens
        return tokens[used.start].sentence == tokens[first.start].sentence
            && !(first.end..<used.start).contains {
                lexicon.isMember(tokens[$0].word, of: .callerActs)
                    || lexicon.isMember(tokens[$0].word, of: .beforeObject)
                    || lexicon.isMember(tokens[$0].word, of: .forPerson)
            }
    }

    /// "Fam can't come up w/ deposit; son 28 meth x5y": the one person beside the one thing used.
    private static func onlyUser(_ people: [Mention], _ reading: Reading) -> Mention? {
        let tokens = reading.tokens
        let used = reading.mentions.filter { $0.sign == .substance && $0.assertion == .affirmed }
        guard let first = used.first, !reading.signs.contains(.usersAtHome) else { return nil }
        let sentence = tokens[first.start].sentence
        guard used.allSatisfy({ tokens[$0.start].sentence == sentence }) else { return nil }
        let named = people.filter { tokens[$0.start].sentence == sentence && $0.end <= first.start }
        return named.count == 1 && !tokens[named[0].start].isPossessive ? named[0] : nil
    }
}
