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
    private let cues: [Relation?]
    /// For each token, whether it names somebody.
    private let names: [Bool]
    /// The people nearest to a death.
    private let dead: EnumSet<Relation>
    let subject: Relation?

    init(reading: Reading, lexicon: Lexicon, stated: Relation?) {
        guard let stated else {
            self.init(
                reading, lexicon,
                told: reading.isPhone ? PhoneSubject(reading: reading, lexicon: lexicon).subject : nil)
            return
        }
        self.init(reading, lexicon, told: stated)
        // "My girl smokes with her friends", sent for a daughter: a text that is about nobody but others calls the one
        // it was sent for by another name.
        guard stated != .oneself, stated == .others || isAboutOthersAlone && !isNamed(stated) else { return }
        let unstated = Holders(reading: reading, lexicon: lexicon, stated: nil)
        if !unstated.isAboutOthersAlone { self = unstated }
    }

    private init(_ reading: Reading, _ lexicon: Lexicon, told: Relation?) {
        self.reading = reading
        self.lexicon = lexicon
        dead = Holders.deceased(reading)
        let read = HolderCues(reading: reading, lexicon: lexicon, subject: told)
        cues = read.cues
        names = read.names
        subject = told ?? (reading.isPhone ? nil : LikelySubject(reading, read.cues, lexicon).subject)
    }

    /// Whether the text calls somebody by a relation.
    private func isNamed(_ relation: Relation) -> Bool {
        reading.mentions.contains {
            $0.sign == .person && Relation(rawValue: $0.detail)?.subject == relation.subject
        }
    }

    /// Whether use and dangers are told, and all of them of somebody else.
    private var isAboutOthersAlone: Bool {
        let told = reading.mentions.filter { $0.sign.isUse || $0.sign.isDanger || $0.sign == .withdrawalSign }
        return !told.isEmpty && !told.contains { holder(of: $0) == .subject }
    }

    /// Whom a mention is about.
    func holder(of mention: Mention) -> Holder {
        guard mention.start < cues.count else { return .subject }
        if mention.sign == .substance, isSubjects(mention) || isTreated(mention) { return .subject }
        // Whoever cannot be woken is who needs help, whoever else the text is about: nobody writes that of themselves.
        if mention.sign == .overdoseNow { return .subject }
        // "My pregnant wife told me".
        if mention.sign == .pregnancy, mention.end < cues.count,
            reading.tokens[mention.end].segment == reading.tokens[mention.end - 1].segment,
            mention.start > 0,
            lexicon.isMember(reading.tokens[mention.start - 1].word, ofAny: [.ownings, .articles]),
            let named = person(at: mention.end)
        {
            return holder(named)
        }
        let cue = Holders.cue(of: mention, cues, reading, lexicon)
        // What "he isn't real" and "the people in the walls" name is seen by the subject.
        if mention.sign == .hallucination, cue == .others || cue == .someone { return .subject }
        // Whoever talks with the dead is not the dead.
        if mention.sign.isFelt, let cue, dead.contains(cue) { return .subject }
        let found = holder(cue)
        // "I found his stash. It's heroin, daily."
        if found == .writer, mention.sign.isUse, !isNamed(in: mention) { return .subject }
        // "My dentist had a seizure": whom no lexicon knows is not the writer.
        if found == .writer, mention.sign == .seizure, !isTold(ofWriter: mention) { return .subject }
        // "My cousin likes baseball. Crushing chest pain": a sentence that names nobody is not about the last one's
        // cousin, where a danger hangs on it.
        return found == .other && mention.sign.isDanger && !isNamed(in: mention) ? .subject : found
    }

    /// "My wife's Fioricet", where the wife is the subject.
    private func isSubjects(_ substance: Mention) -> Bool {
        guard let subject, subject != .oneself, substance.start > 0,
            reading.tokens[substance.start - 1].isPossessive
        else { return false }
        return reading.mentions.contains {
            $0.sign == .person && $0.end == substance.start && Relation(rawValue: $0.detail) == subject
        }
    }

    private func person(at token: Int) -> Relation? {
        reading.mentions.first { $0.sign == .person && $0.start == token }.flatMap {
            Relation(rawValue: $0.detail)
        }
    }

    /// "Desintoxicación de alcohol para mi compadre": what care is asked for is used by whom it is for.
    private func isTreated(_ substance: Mention) -> Bool {
        guard let subject, subject != .oneself else { return false }
        return reading.mentions.contains {
            $0.sign == .detoxWord && reading.tokens.haveOneSentence($0.start, substance.start)
                && ((0...2).contains(substance.start - $0.end) || (0...1).contains($0.start - substance.end))
        }
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

    /// Whether the sentence of a mention says "I", up to its end; "my" may own whom it tells of.
    private func isTold(ofWriter mention: Mention) -> Bool {
        (reading.tokens.sentenceStart(mention.start)..<mention.end).contains {
            let word = reading.tokens[$0].base
            return lexicon.isMember(word, of: .meWords)
                && (!lexicon.isMember(word, of: .objectMe) || $0 + 1 >= mention.start)
        }
    }

    /// Whom the words at a token are about.
    func holder(at token: Int) -> Holder { token < cues.count ? holder(cues[token]) : .subject }

    private func holder(_ cue: Relation?) -> Holder {
        guard let cue else { return .subject }
        if cue == .oneself {
            return subject == nil || subject == .oneself ? .subject : .writer
        }
        if cue.isGeneric, reading.isPhone { return .subject }
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
    static func cue(of mention: Mention, _ cues: [Relation?], _ reading: Reading, _ lexicon: Lexicon)
        -> Relation?
    {
        // "Seized in my truck" may be anybody.
        let own = mention.sign == .seizure ? min(mention.end, mention.start + 2) : mention.end
        if mention.sign.isDanger, mention.sign != .violence, reading.namesWriter(mention.start..<own) {
            // "Family better off w/o me": a note quotes its patient.
            if reading.isPhone { return nil }
            // "A pressure in my chest" is the writer's, whoever was named before.
            if mention.sign != .confusion, mention.sign != .hallucination || !isThirdNamed(mention, cues) {
                return .oneself
            }
        }
        // Whom somebody sees or talks to is not who sees them.
        if mention.sign.isFelt, mention.start > 0, mention.start < cues.count,
            reading.tokens[mention.start - 1].sentence == reading.tokens[mention.start].sentence
        {
            return cues[mention.start - 1]
        }
        if mention.sign == .overdoseNow || mention.sign == .naloxone {
            for index in mention.start..<mention.end {
                let word = reading.tokens[index].word
                if lexicon.isMember(word, of: .heWords)
                    || lexicon.isMember(word, of: .sheWords)
                {
                    return cues[index]
                }
            }
        }
        return cues[mention.start]
    }

    /// "He talks with my uncle, who died": somebody is named before what is seen.
    private static func isThirdNamed(_ mention: Mention, _ cues: [Relation?]) -> Bool {
        mention.start > 0 && cues[mention.start - 1].map { $0 != .oneself } ?? false
    }

    /// The people nearest to a death.
    static func deceased(_ reading: Reading) -> EnumSet<Relation> {
        guard reading.signs.contains(.died) else { return [] }
        let people = reading.mentions.filter { $0.sign == .person }
        let nearest = reading.mentions.filter { $0.sign == .died }.compactMap { death in
            people.min { Holders.distance($0, death) < Holders.distance($1, death) }
                .flatMap { Holders.distance($0, death) <= 7 ? Relation(rawValue: $0.detail) : nil }
        }
        return EnumSet(nearest)
    }

    private static func distance(_ left: Mention, _ right: Mention) -> Int {
        max(0, left.start - right.end, right.start - left.end)
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
