import Admissions

/// The people a text names, by token.
struct NamedPeople {
    /// Who is named at each token.
    private(set) var at: [Relation?]
    /// Whom the writer speaks for, by the token that says so: "I'm his mother. He …" is her child.
    private(set) var spokenFor: [Int: Relation] = [:]

    /// Phrases whose people are only mentioned: who minds the children, who else uses at home.
    private static let asides: EnumSet<Sign> = [
        .barrierChild, .noBarrierChild, .barrierMoney, .noBarrierMoney, .usersAtHome, .violence,
    ]

    init(_ reading: Reading, _ lexicon: Lexicon) {
        at = Array(repeating: nil, count: reading.tokens.count)
        let deaths = reading.mentions.filter { $0.sign == .died }
        let aside = reading.mentions.filter { NamedPeople.asides.contains($0.sign) }
        let people = reading.mentions.filter { $0.sign == .person }
        for person in people {
            guard var relation = Relation(rawValue: person.detail),
                !aside.contains(where: { $0.covers(person) }),
                !deaths.contains(where: { (person.end...person.end + 2).contains($0.start) })
            else { continue }
            if NamedPeople.isOnlyOwner(person, people, reading, lexicon) { continue }
            if let owner = people.first(where: { $0.end == person.start }),
                NamedPeople.isOnlyOwner(owner, people, reading, lexicon)
            {
                relation = relation.ofRelative
            }
            if reading.isPhone, PhoneSubject.isCaller(person, reading, lexicon) { continue }
            if NamedPeople.isWriter(person, reading, lexicon) {
                spokenFor[person.start] = relation.inverse
            } else if !NamedPeople.isNobody(person, reading.tokens, lexicon) {
                for index in person.start..<person.end { at[index] = relation }
            }
        }
    }

    /// "My sister's husband is on meth": nobody tells of the sister, and he is no husband of the writer.
    private static func isOnlyOwner(
        _ person: Mention, _ people: [Mention], _ reading: Reading, _ lexicon: Lexicon
    ) -> Bool {
        guard !reading.isPhone, reading.tokens[person.end - 1].isPossessive,
            let owner = Relation(rawValue: person.detail), owner != .others, owner != .oneself,
            let owned = people.first(where: { $0.start == person.end }),
            let relation = Relation(rawValue: owned.detail), relation != .others,
            !people.contains(where: { $0.start != person.start && $0.detail == person.detail })
        else { return false }
        let pronouns: WordClass? =
            switch owner.gender {
            case relation.gender, .either: nil
            case .he: .heWords
            case .she: .sheWords
            }
        return !reading.tokens.contains { token in
            pronouns.map { lexicon.isMember(token.word, of: $0) } ?? false
        }
    }

    /// "No rich uncle" names nobody.
    private static func isNobody(_ person: Mention, _ tokens: [Token], _ lexicon: Lexicon) -> Bool {
        tokens.hasWord(of: .bareNo, before: person.start, within: 2, lexicon)
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
}
