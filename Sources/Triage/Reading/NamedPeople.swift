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
        for person in reading.mentions where person.sign == .person {
            guard let relation = Relation(rawValue: person.detail),
                !aside.contains(where: { $0.covers(person) }),
                !deaths.contains(where: { (person.end...person.end + 1).contains($0.start) })
            else { continue }
            if reading.isPhone, PhoneSubject.isCaller(person, reading, lexicon) { continue }
            if NamedPeople.isWriter(person, reading, lexicon) {
                spokenFor[person.start] = relation.inverse
            } else if !NamedPeople.isNobody(person, reading.tokens, lexicon) {
                for index in person.start..<person.end { at[index] = relation }
            }
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
