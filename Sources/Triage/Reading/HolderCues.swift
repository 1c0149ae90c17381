import Admissions

/// Reads who is spoken of at each token: the person last named, or meant by a pronoun.
///
/// A note by phone goes back to its subject with each comma segment, a text in somebody's own words goes on about the
/// subject of the sentence before.
struct HolderCues {
    private(set) var cues: [Relation?] = []
    /// Whether a token names a person or is a pronoun.
    private(set) var names: [Bool] = []

    private let reading: Reading
    private let lexicon: Lexicon
    private let subject: Relation?
    private let people: NamedPeople
    private let roles: PersonRoles
    /// Sentences of a note that tell of the family: "FHx: mother sz, father DTs".
    private let kinSentences: Set<Int32>
    /// Where the writer turns to themselves: "my own problem is …".
    private let ownStarts: Set<Int>
    private var current: Relation?
    /// Whom the last sentence was about, not whoever was its object.
    private var carried: Relation?
    /// The first token of the brackets that the last one stands in.
    private var aside: Int?
    private var lastHe: Relation?
    private var lastShe: Relation?
    private var lastThird: Relation?

    private static let pronouns: [WordClass] = [.meWords, .heWords, .sheWords, .theyWords, .callerWords]

    init(reading: Reading, lexicon: Lexicon, subject: Relation?) {
        self.reading = reading
        self.lexicon = lexicon
        self.subject = subject
        people = NamedPeople(reading, lexicon)
        roles = PersonRoles(reading: reading, named: people.at, lexicon: lexicon)
        let kin =
            reading.signs.contains(.kinHistory) ? reading.mentions.filter { $0.sign == .kinHistory } : []
        ownStarts = Set(
            reading.mentions.lazy.filter { $0.sign == .aboutSelf && $0.assertion == .affirmed }.map(\.start))
        kinSentences = Set(kin.map { reading.tokens[$0.start].sentence })
        current = reading.isPhone ? subject : nil
        carried = current
        if subject != .oneself {
            lastHe = subject?.gender == .she ? nil : subject
            lastShe = subject?.gender == .he ? nil : subject
            lastThird = lastHe ?? lastShe
        }
        cues.reserveCapacity(reading.tokens.count)
        names.reserveCapacity(reading.tokens.count)
        for index in reading.tokens.indices { step(index) }
    }

    private mutating func step(_ index: Int) {
        enter(index)
        if let relation = people.spokenFor[index] {
            (lastThird, lastHe, lastShe) = (relation, relation, relation)
        }
        let relation = people.at[index].map {
            roles.isSomebodyElses(index, lastThird, $0, subject) ? .others : $0
        }
        if let relation {
            // "The neighbor's" is nobody this text follows.
            if relation == .others, reading.tokens[index].isPossessive {
                cues.append(current)
                names.append(false)
                return
            }
            meet(relation, at: index)
        } else if ownStarts.contains(index), !reading.isPhone {
            current = .oneself
        } else {
            readWord(at: index)
        }
        if kinSentences.contains(reading.tokens[index].sentence),
            !lexicon.isMember(reading.tokens[index].word, of: .opensPatient)
        {
            current = .others
        }
        cues.append(current)
        let word = reading.tokens[index].base
        names.append(relation != nil || lexicon.isMember(word, ofAny: HolderCues.pronouns))
        let isSubjectNoun =
            people.at[index] != nil && people.at[index] != .others && !reading.tokens[index].isPossessive
            && !roles.isObject(index) && !roles.isActedOn(index)
        if isSubjectNoun || lexicon.isMember(word, of: .subjectForms) { carried = current }
    }

    private mutating func enter(_ index: Int) {
        guard index > 0 else { return }
        let (last, next) = (reading.tokens[index - 1], reading.tokens[index])
        if reading.isPhone {
            if next.segment != last.segment || lexicon.isMember(next.word, of: .causes) { current = subject }
        } else if next.sentence != last.sentence {
            current = carried
            aside = nil
        } else if next.segment != last.segment {
            // "My client (I am a public defender) needs …" goes on about the client.
            if !next.isBracketed, let aside { current = cues[aside - 1] }
            aside = next.isBracketed ? aside ?? index : nil
        }
    }

    private mutating func meet(_ relation: Relation, at index: Int) {
        if roles.ownsThing(index) { return }
        // "Niece: sz Sat pm": who tells it.
        let next = index + 1
        if reading.isPhone, relation != subject, next < reading.tokens.count,
            reading.tokens[next].followsColon
        {
            return
        }
        // "My wife says …" speaks; what she speaks of has its own subject.
        if !roles.speaks(index), reading.isPhone || !roles.isActedOn(index) { current = relation }
        // "My wife told our pastor that she …" goes on about the wife.
        let isAside =
            relation.gender == .either && lastThird != nil
            && (roles.isObject(index) || roles.isTold(index))
        if isAside, people.at[index] != nil, lastThird != .others { return }
        if relation != .others {
            lastThird = relation
            if relation.gender != .she { lastHe = relation }
            if relation.gender != .he { lastShe = relation }
        } else if lastThird == nil {
            lastThird = relation
        }
    }

    private mutating func readWord(at index: Int) {
        let word = reading.tokens[index].base
        if lexicon.isMember(word, of: .callerWords) {
            let isOther = subject != nil && subject != .oneself
            if reading.isPhone { current = isOther ? .oneself : subject }
        } else if roles.isObjectOfOther(index) || roles.isAside(index) {
            // Who did it goes on.
        } else if lexicon.isMember(word, of: .meWords) && !roles.isThird(index)
            || word == lexicon.heWord && roles.isHaber(index)
        {
            current = reading.isPhone ? subject : .oneself
        } else if lexicon.isMember(word, of: .heWords), !roles.isCompany(index),
            word != lexicon.elWord || roles.isPronoun(index)
        {
            meetPronoun(.he, lastHe)
        } else if lexicon.isMember(word, of: .sheWords) {
            meetPronoun(.she, lastShe)
        } else if lexicon.isMember(word, of: .theyWords), lastThird != nil {
            current = lastThird
        }
    }

    private mutating func meetPronoun(_ gender: Relation.Gender, _ last: Relation?) {
        if !reading.isPhone {
            current = last ?? lastThird ?? .someone
            if lastThird == nil { lastThird = .someone }
        } else if current == nil || current?.gender != gender {
            // In a note "he" is the patient unless the segment has named another man.
            current = subject
        }
    }
}
