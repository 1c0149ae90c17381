import Admissions

/// Whom a mention is about.
enum Holder {
    case subject
    /// The writer or caller, when someone else is the subject.
    case writer
    case other
}

/// Finds the subject of a reading and whom each mention is about.
///
/// Web forms: the nearest person named before the mention; pronouns stand for the last person of their gender. Phone
/// notes are about the patient unless a comma segment names somebody else.
struct Holders {
    private let reading: Reading
    private let lexicon: Lexicon
    /// For each token, who was last named: nil for nobody yet.
    private var cues: [Relation?]
    /// For each token, whether it names somebody.
    private var names: [Bool]
    /// The people nearest to a death.
    private let dead: Set<Relation>
    private(set) var subject: Relation?

    init(reading: Reading, lexicon: Lexicon, stated: Relation?) {
        self.reading = reading
        self.lexicon = lexicon
        cues = Array(repeating: nil, count: reading.tokens.count)
        names = []
        dead = Holders.deceased(reading)
        subject = stated
        if reading.isPhone, subject == nil {
            subject = PhoneSubject(reading: reading, lexicon: lexicon).subject
        }
        let read = HolderCues(reading: reading, lexicon: lexicon, subject: subject)
        cues = read.cues
        names = read.names
        if subject == nil, !reading.isPhone { subject = Holders.likelySubject(reading, cues, lexicon) }
    }

    /// Whom a mention is about.
    func holder(of mention: Mention) -> Holder {
        guard mention.start < cues.count else { return .subject }
        let cue = Holders.cue(of: mention, cues, reading, lexicon)
        // What "he isn't real" and "the people in the walls" name is seen by the subject.
        if mention.sign == .hallucination, cue == .others || cue == .someone { return .subject }
        // Whoever talks with the dead is not the dead.
        if mention.sign.isFelt, let cue, dead.contains(cue) { return .subject }
        let found = holder(cue)
        // "My cousin likes baseball. Crushing chest pain": a sentence that names nobody is not about the last one's
        // cousin, where a danger hangs on it.
        return found == .other && mention.sign.isDanger && !isNamed(in: mention) ? .subject : found
    }

    /// Whether the sentence of a mention names somebody, up to its end.
    private func isNamed(in mention: Mention) -> Bool {
        let sentence = reading.tokens[mention.start].sentence
        var index = mention.end - 1
        while index >= 0, reading.tokens[index].sentence == sentence {
            if names[index] { return true }
            index -= 1
        }
        return false
    }

    /// Whom the words at a token are about.
    func holder(at token: Int) -> Holder { token < cues.count ? holder(cues[token]) : .subject }

    private func holder(_ cue: Relation?) -> Holder {
        guard let cue else { return .subject }
        if cue == .oneself {
            return subject == nil || subject == .oneself ? .subject : .writer
        }
        guard let subject, subject != .oneself else {
            return subject == nil && cue == .someone ? .subject : .other
        }
        if cue == .someone { return .subject }
        if cue == subject || cue.subject == subject.subject && cue.gender == subject.gender {
            return .subject
        }
        return cue.subject == subject.subject && (cue.gender == .either || subject.gender == .either)
            ? .subject : .other
    }

    /// Who is named for a mention: inside it for deeds on a body ("I can't wake him"), else before it.
    private static func cue(of mention: Mention, _ cues: [Relation?], _ reading: Reading, _ lexicon: Lexicon)
        -> Relation?
    {
        // "A pressure in my chest" is the writer's, whoever was named before.
        if mention.sign.isDanger, !reading.isPhone,
            (mention.start..<mention.end).contains(where: {
                lexicon.isMember(reading.tokens[$0].base, of: lexicon.classes.me)
            }), mention.sign != .violence
        {
            return .oneself
        }
        // Whom somebody sees or talks to is not who sees them.
        if mention.sign.isFelt, mention.start > 0, mention.start < cues.count,
            reading.tokens[mention.start - 1].sentence == reading.tokens[mention.start].sentence
        {
            return cues[mention.start - 1]
        }
        if mention.sign == .overdoseNow {
            for index in mention.start..<mention.end {
                let word = reading.tokens[index].word
                if lexicon.isMember(word, of: lexicon.classes.he)
                    || lexicon.isMember(word, of: lexicon.classes.she)
                {
                    return cues[index]
                }
            }
        }
        return cues[mention.start]
    }

    /// The people nearest to a death.
    private static func deceased(_ reading: Reading) -> Set<Relation> {
        guard reading.signs.contains(.died) else { return [] }
        let people = reading.mentions.filter { $0.sign == .person }
        let nearest = reading.mentions.filter { $0.sign == .died }.compactMap { death in
            people.min { Holders.distance($0, death) < Holders.distance($1, death) }
                .flatMap { Holders.distance($0, death) <= 7 ? Relation(rawValue: $0.detail) : nil }
        }
        return Set(nearest)
    }

    private static func distance(_ left: Mention, _ right: Mention) -> Int {
        max(0, left.start - right.end, right.start - left.end)
    }

    /// The person with most signs of the problem; the writer when it is a tie.
    private static func likelySubject(_ reading: Reading, _ cues: [Relation?], _ lexicon: Lexicon)
        -> Relation?
    {
        var scores: [Relation: Int] = [:]
        for mention in reading.mentions {
            let named = Holders.cue(of: mention, cues, reading, lexicon)
            guard named != .others else { continue }
            // Nobody named yet: the writer, but less surely.
            let cue = named ?? .oneself
            let weight: Int
            switch mention.sign {
            case .substance: weight = mention.assertion == .affirmed || mention.assertion == .possible ? 3 : 0
            case .frequency, .drinks, .quantity, .heavy, .hooked, .relief, .withdrawalSign, .withdrawal,
                .injecting,
                .backToUse, .residentialDone, .residentialLeft, .detoxDone, .outpatientDuring, .abstinent,
                .quitting:
                weight = mention.assertion == .negated ? 1 : 2
            case .overdoseNow, .overdose, .naloxone, .seizure, .hallucination, .deliriumTremens, .confusion:
                weight = mention.assertion == .affirmed || mention.assertion == .possible ? 4 : 1
            case .serviceQuestion, .person, .caller, .died, .clientAdmin, .vendor, .jobSeeker, .thirdParty,
                .spam,
                .familySupport, .service, .conflict, .nonDrug, .instruction, .soonDate, .violence:
                weight = 0
            default: weight = 1
            }
            scores[cue, default: 0] += named == nil ? weight - 1 : weight
        }
        // "It's about alcohol, for my sister."
        for person in reading.mentions where person.sign == .person {
            let before = (max(0, person.start - 2)..<person.start)
            if before.contains(where: {
                lexicon.isMember(reading.tokens[$0].word, of: lexicon.classes.forPerson)
            }), let relation = Relation(rawValue: person.detail), relation != .others {
                scores[relation, default: 0] += 3
            }
        }
        let died = Holders.deceased(reading)
        let others = scores.filter { $0.key != .oneself && !died.contains($0.key) && $0.value > 0 }
        let best = others.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
        let own = scores[.oneself] ?? 0
        // "He" without a name is whoever the text does name.
        if best?.key == .someone, best?.value ?? 0 > own,
            let named = reading.mentions.first(where: { mention in
                guard mention.sign == .person, let relation = Relation(rawValue: mention.detail) else {
                    return false
                }
                return relation != .others && !died.contains(relation)
            })
        {
            return Relation(rawValue: named.detail)
        }
        if let best, best.value > own { return best.key }
        return own > 0 ? .oneself : best?.key
    }
}

/// Reads who is named before each token.
struct HolderCues {
    let cues: [Relation?]
    let names: [Bool]

    init(reading: Reading, lexicon: Lexicon, subject: Relation?) {
        let tokens = reading.tokens
        let me = lexicon.classes.me
        let he = lexicon.classes.he
        let she = lexicon.classes.she
        let they = lexicon.classes.they
        let caller = lexicon.classes.caller
        var named = [Relation?](repeating: nil, count: tokens.count)
        let deaths = reading.mentions.filter { $0.sign == .died }
        let aside = reading.mentions.filter { HolderCues.asides.contains($0.sign) }
        for mention in reading.mentions where mention.sign == .person {
            if aside.contains(where: { $0.start <= mention.start && $0.end >= mention.end }) { continue }
            if deaths.contains(where: { $0.start >= mention.end && $0.start <= mention.end + 1 }) { continue }
            guard let relation = Relation(rawValue: mention.detail) else { continue }
            // "No rich uncle" names nobody.
            if (max(0, mention.start - 2)..<mention.start).contains(where: {
                lexicon.isMember(tokens[$0].word, of: lexicon.classes.no)
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
        for index in tokens.indices {
            // A new sentence goes on about the last one's subject, not about whoever was its object.
            if !reading.isPhone, index > 0, tokens[index].sentence != tokens[index - 1].sentence {
                current = carried
            }
            if reading.isPhone, index > 0, tokens[index].segment != tokens[index - 1].segment {
                current = subject
            }
            let word = tokens[index].base
            if var relation = named[index] {
                if index == 0 || named[index - 1] != named[index],
                    HolderCues.isSomebodyElses(tokens, index, named, lastThird, lexicon)
                {
                    relation = .others
                }
                if relation == .others, tokens[index].isPossessive { cues[index] = current; continue }
                if !(HolderCues.isOwner(reading, index) && index + 1 < tokens.count && named[index + 1] == nil
                    && HolderCues.isThing(reading, index + 1))
                {
                    // "My wife says …" speaks; what she speaks of has its own subject.
                    if !HolderCues.speaks(tokens, index, lexicon) { current = relation }
                    lastThird = relation
                    if relation != .others {
                        if relation.gender != .she { lastHe = relation }
                        if relation.gender != .he { lastShe = relation }
                    }
                }
            } else if lexicon.isMember(word, of: caller) {
                let isOther = subject != nil && subject != .oneself
                current = reading.isPhone ? (isOther ? .oneself : subject) : current
            } else if lexicon.isMember(word, of: me) {
                current = reading.isPhone ? subject : .oneself
            } else if lexicon.isMember(word, of: he),
                word != lexicon.elWord || HolderCues.isPronoun(tokens, index, lexicon)
            {
                current =
                    reading.isPhone
                    ? HolderCues.onPhone(current, .he, subject) : lastHe ?? lastThird ?? .someone
                if !reading.isPhone, lastThird == nil { lastThird = .someone }
            } else if lexicon.isMember(word, of: she) {
                current =
                    reading.isPhone
                    ? HolderCues.onPhone(current, .she, subject) : lastShe ?? lastThird ?? .someone
                if !reading.isPhone, lastThird == nil { lastThird = .someone }
            } else if lexicon.isMember(word, of: they), lastThird != nil {
                current = lastThird
            }
            cues[index] = current
            let pronouns = [me, he, she, they, caller]
            names[index] =
                named[index] != nil || pronouns.contains { lexicon.isMember(word, of: $0) }
            let isNoun = named[index] != nil && named[index] != .others && !tokens[index].isPossessive
            if isNoun && !HolderCues.isObject(tokens, index, lexicon)
                || lexicon.isMember(word, of: lexicon.classes.subjectForms)
            {
                carried = current
            }
        }
        self.cues = cues
        self.names = names
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
                && lexicon.isMember(tokens[$0].word, of: lexicon.classes.prepositions)
        }
    }

    /// "El" is he before a verb, and the article before anything else.
    private static func isPronoun(_ tokens: [Token], _ index: Int, _ lexicon: Lexicon) -> Bool {
        index + 1 < tokens.count
            && lexicon.isMember(tokens[index + 1].word, of: lexicon.classes.afterPronoun)
    }

    private static func speaks(_ tokens: [Token], _ index: Int, _ lexicon: Lexicon) -> Bool {
        index + 1 < tokens.count && lexicon.isMember(tokens[index + 1].word, of: lexicon.classes.speaks)
    }

    /// "My husband's ex", "his wife" once somebody has been named: a person of a person.
    private static func isSomebodyElses(
        _ tokens: [Token], _ index: Int, _ named: [Relation?], _ lastThird: Relation?, _ lexicon: Lexicon
    ) -> Bool {
        guard index > 0, tokens[index - 1].sentence == tokens[index].sentence else { return false }
        if tokens[index - 1].isPossessive, let owner = named[index - 1], owner != .others { return true }
        guard let lastThird, lastThird != .someone, lastThird != named[index] else { return false }
        let word = tokens[index - 1].word
        return lexicon.isMember(word, of: lexicon.classes.theirs)
    }

    /// In a note "he" is the patient unless the segment has named another man.
    private static func onPhone(_ current: Relation?, _ gender: Relation.Gender, _ subject: Relation?)
        -> Relation?
    {
        guard let current, current != subject else { return subject }
        return current.gender == gender ? current : subject
    }

    /// Phrases whose people are only mentioned: who minds the children, who else uses at home.
    private static let asides: Set<Sign> = [
        .barrierChild, .noBarrierChild, .barrierMoney, .noBarrierMoney, .usersAtHome, .violence,
    ]

    /// "Our mom's morphine" speaks of the morphine's taker, "my husband's drinking" of the husband.
    private static func isThing(_ reading: Reading, _ index: Int) -> Bool {
        reading.mentions.contains {
            $0.sign == .substance && $0.start == index && $0.detail != Substance.alcohol.rawValue
        }
    }
}

/// Who a phone note is about: the person after "re" or "for", the inverse of the caller's relation, or the caller.
struct PhoneSubject {
    let subject: Relation?

    init(reading: Reading, lexicon: Lexicon) {
        let tokens = reading.tokens
        let people = reading.mentions.filter {
            $0.sign == .person && Relation(rawValue: $0.detail) != .others
        }
        let callers = reading.mentions.filter { $0.sign == .caller && $0.start < 6 }
        let selfNote = lexicon.classes.selfNote
        if tokens.prefix(12).contains(where: { lexicon.isMember($0.word, of: selfNote) }) {
            subject = .oneself
            return
        }
        let early = people.filter { $0.start < 10 }
        func relation(_ mention: Mention) -> Relation? { Relation(rawValue: mention.detail) }
        func text(_ index: Int) -> [UInt8] {
            guard index >= 0, index < tokens.count, tokens[index].word >= 0 else { return [] }
            return lexicon.vocabulary.words[Int(tokens[index].word)]
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
            if let second = early.dropFirst().first, first.start <= 1, relation(first) != .patient {
                let isOf = text(first.end) == Array("of".utf8)
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
            if first.start <= 3 || marksPatient.contains(text(first.start - 1)) {
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
        subject = reading.chunks.all(.age).first.map { $0.start <= 2 } == true ? .oneself : nil
    }
}

extension Sign {
    /// What a crisis flag may stand on.
    var isDanger: Bool {
        switch self {
        case .suicidal, .suicidalOblique, .overdoseNow, .violence: true
        default: isFelt
        }
    }

    /// Something a body feels or a mind perceives: its words may name people who are not its subject.
    var isFelt: Bool {
        switch self {
        case .hallucination, .confusion, .chestPain, .emergency, .seizure: true
        default: false
        }
    }
}
