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
        subject = told ?? (reading.isPhone ? nil : Holders.likelySubject(reading, read.cues, lexicon))
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
        if mention.sign == .substance, isSubjects(mention) { return .subject }
        // Whoever cannot be woken is who needs help, whoever else the text is about: nobody writes that of themselves.
        if mention.sign == .overdoseNow { return .subject }
        let cue = Holders.cue(of: mention, cues, reading, lexicon)
        // What "he isn't real" and "the people in the walls" name is seen by the subject.
        if mention.sign == .hallucination, cue == .others || cue == .someone { return .subject }
        // Whoever talks with the dead is not the dead.
        if mention.sign.isFelt, let cue, dead.contains(cue) { return .subject }
        let found = holder(cue)
        // "I found his stash. It's heroin, daily."
        if found == .writer, mention.sign.isUse, !isNamed(in: mention) { return .subject }
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
    private static func cue(of mention: Mention, _ cues: [Relation?], _ reading: Reading, _ lexicon: Lexicon)
        -> Relation?
    {
        if mention.sign.isDanger, mention.sign != .violence, reading.namesWriter(mention.start..<mention.end)
        {
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
    private static func deceased(_ reading: Reading) -> EnumSet<Relation> {
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

    /// "My dad was an alcoholic" tells where the writer comes from.
    private static func isOfThePast(_ mention: Mention, _ reading: Reading, _ lexicon: Lexicon) -> Bool {
        reading.mentions.contains {
            $0.sign == .person && (0...3).contains(mention.start - $0.end)
                && reading.tokens[$0.end].sentence == reading.tokens[mention.start].sentence
                && lexicon.isMember(reading.tokens[$0.end].word, of: .pastBe)
        }
    }

    /// "I use meth on weekends. My dad drinks a bottle a day": who begins with what they use themselves writes for
    /// themselves, unless help is asked for somebody else.
    private static func opensWithOwnUse(_ reading: Reading, _ cues: [Relation?], _ lexicon: Lexicon) -> Bool {
        let told = reading.mentions.filter { $0.sign == .substance && $0.assertion == .affirmed }
        guard let first = told.first, cues[first.start] == .oneself,
            !reading.mentions.contains(where: { $0.sign == .abstinent && $0.covers(first) })
        else { return false }
        let asks: EnumSet<Sign> = [
            .treatmentNeed, .needsHelp, .detoxRequest, .residentialRequest, .iopRequest,
        ]
        return !reading.mentions.contains { mention in
            let isOthers = cues[mention.start].map { $0 != .oneself } ?? false
            if mention.sign == .person {
                return mention.start < first.start
                    || (max(0, mention.start - 2)..<mention.start).contains {
                        lexicon.isMember(reading.tokens[$0].word, of: .forPerson)
                    }
            }
            return asks.contains(mention.sign) && isOthers || mention.sign.isDanger && isOthers
        }
    }

    /// "My dad drinks a fifth a day. I'm writing about myself, I smoke weed": what somebody uses and says or asks of
    /// themselves, where nothing is asked for anybody else.
    private static func asksForOneself(_ reading: Reading, _ cues: [Relation?], _ lexicon: Lexicon) -> Bool {
        func isOwn(_ mention: Mention) -> Bool { cues[mention.start] == .oneself }
        guard
            reading.mentions.contains(where: {
                $0.sign == .substance && $0.assertion == .affirmed && isOwn($0)
            })
        else {
            return false
        }
        let asks: EnumSet<Sign> = [
            .treatmentNeed, .needsHelp, .detoxRequest, .residentialRequest, .iopRequest, .wantsToQuit,
            .wantsOff,
        ]
        let isSaid =
            reading.mentions.contains { $0.sign == .aboutSelf && $0.assertion == .affirmed }
            || reading.mentions.contains { asks.contains($0.sign) && $0.assertion == .affirmed && isOwn($0) }
            || hasOwnRhythmAlone(reading, cues)
        return isSaid
            && !reading.mentions.contains { mention in
                if asks.contains(mention.sign) { return cues[mention.start].map { $0 != .oneself } ?? false }
                return mention.sign == .person
                    && (max(0, mention.start - 2)..<mention.start).contains {
                        lexicon.isMember(reading.tokens[$0].word, of: .forPerson)
                    }
            }
    }

    /// "My friend overdosed last week. I use cocaine, five nights a week": how often is told of the writer alone.
    private static func hasOwnRhythmAlone(_ reading: Reading, _ cues: [Relation?]) -> Bool {
        let rhythms: EnumSet<Sign> = [.frequency, .occasional, .drinks]
        let told = reading.mentions.filter { rhythms.contains($0.sign) && $0.assertion == .affirmed }
        return !told.isEmpty && told.allSatisfy { cues[$0.start] == .oneself && tellsI($0.start, reading) }
    }

    /// "I" or "yo" before a token in its sentence: "tomaba vino" may be anybody's.
    private static func tellsI(_ token: Int, _ reading: Reading) -> Bool {
        let lexicon = Lexicon.shared
        return (max(0, token - 12)..<token + 1).contains {
            reading.tokens[$0].sentence == reading.tokens[token].sentence
                && lexicon.isMember(reading.tokens[$0].base, of: .meWords)
        }
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
            case .substance where isOfThePast(mention, reading, lexicon),
                .alcoholic where isOfThePast(mention, reading, lexicon):
                weight = 0
            case .substance: weight = mention.assertion == .affirmed || mention.assertion == .possible ? 3 : 0
            // "It rained all day" is nobody's rhythm where nothing is used.
            case .frequency, .quantity:
                weight = !reading.signs.contains(.substance) ? 0 : mention.assertion == .negated ? 1 : 2
            case .drinks, .heavy, .hooked, .relief, .withdrawalSign, .withdrawal,
                .injecting,
                .backToUse, .residentialDone, .residentialLeft, .detoxDone, .outpatientDuring, .abstinent,
                .quitting:
                weight = mention.assertion == .negated ? 1 : 2
            case .suicidal, .suicidalOblique, .overdoseNow, .overdose, .naloxone, .seizure, .hallucination,
                .deliriumTremens, .confusion, .chestPain, .emergency:
                let isTold = mention.assertion == .affirmed || mention.assertion == .possible
                weight = isTold ? mention.points >= Mention.enough ? 4 : 2 : 1
            // Whoever minds the children or asks for papers is not who uses.
            case .barrierWork, .barrierChild, .barrierMoney, .noBarrierWork, .noBarrierChild, .noBarrierMoney:
                weight = cue == .oneself ? 1 : 0
            case .serviceQuestion, .person, .caller, .died, .clientAdmin, .vendor, .jobSeeker, .thirdParty,
                .spam,
                .familySupport, .service, .conflict, .notEvidence, .mandator,
                .instruction, .soonDate, .violence:
                weight = 0
            default: weight = 1
            }
            scores[cue, default: 0] += named == nil ? weight - 1 : weight
        }
        // "It's about alcohol, for my sister."
        for person in reading.mentions where person.sign == .person {
            let before = (max(0, person.start - 2)..<person.start)
            if before.contains(where: {
                lexicon.isMember(reading.tokens[$0].word, of: .forPerson)
            }), let relation = Relation(rawValue: person.detail), relation != .others {
                scores[relation, default: 0] += 3
            }
        }
        if asksForOneself(reading, cues, lexicon) { return .oneself }
        if opensWithOwnUse(reading, cues, lexicon), scores[.oneself, default: 0] > 0 { return .oneself }
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
