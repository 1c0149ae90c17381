import Admissions

/// All that signals ask about one inquiry: its fields and the reading of its text, with the subject settled.
///
/// A class, because every signal, flag and rule holds it and none may copy it.
final class Facts {
    let inquiry: Inquiry
    let reading: Reading
    let today: CivilDate
    let subject: Relation?
    let fields: FieldFacts
    let useSentences: UseSentences
    let substances: SubstanceFacts
    let weighing: Weighing
    private let holders: Holders
    /// The mentions by sign, then by place.
    private let bySign: [Mention]
    private let firstOfSign: [Int]

    init(_ inquiry: Inquiry, lexicon: Lexicon) {
        self.inquiry = inquiry
        today = inquiry.receivedAt.localDate
        fields = FieldFacts(inquiry, lexicon: lexicon)
        let unowned = Reading(
            inquiry.text, lexicon: lexicon, isPhone: inquiry.channel == .phone, today: today)
        let holders = Holders(reading: unowned, lexicon: lexicon, stated: fields.subject)
        let taken = unowned.mentions.filter { $0.sign == .overdoseNow }
        var mentions = unowned.mentions
        for index in mentions.indices {
            // "Took my roommate's pills": whoever took them, not whose they were.
            let mention = mentions[index]
            let act = mention.sign == .substance ? taken.first { $0.overlaps(mention) } : nil
            let holder = holders.holder(of: act ?? mention)
            // A wish or an order is about the subject whoever voices it.
            if holder != .subject, mention.sign.isVoicedForSubject,
                !Facts.isOwnShift(mention, holder, unowned, lexicon)
            {
                continue
            }
            mentions[index].holder = holder
            // What is denied of somebody else, or over, is neither.
            let isTold = mention.assertion == .affirmed || mention.assertion == .possible
            if holder == .other, isTold { mentions[index].assertion = .otherExperiencer }
        }
        Facts.muteInstructions(of: unowned, &mentions)
        Facts.muteStaysUnderWay(&mentions)
        reading = Reading(unowned, mentions: mentions)
        self.holders = holders
        subject = holders.subject
        weighing = Weighing(reading, lexicon: lexicon)
        useSentences = UseSentences(reading)
        substances = SubstanceFacts(reading, fields, useSentences)
        (bySign, firstOfSign) = Facts.bySign(mentions)
    }

    /// A counting sort: the mentions of a reading stand by place already.
    private static func bySign(_ mentions: [Mention]) -> ([Mention], [Int]) {
        var first = [Int](repeating: 0, count: Sign.count + 1)
        for mention in mentions { first[Int(mention.sign.rawValue) + 1] += 1 }
        for index in 1..<first.count { first[index] += first[index - 1] }
        var next = first
        var sorted = mentions
        for mention in mentions {
            sorted[next[Int(mention.sign.rawValue)]] = mention
            next[Int(mention.sign.rawValue)] += 1
        }
        return (sorted, first)
    }

    /// "My wife does coke. I can't miss a shift": the writer's work keeps nobody else from a stay.
    private static func isOwnShift(
        _ mention: Mention, _ holder: Holder, _ reading: Reading, _ lexicon: Lexicon
    ) -> Bool {
        mention.sign == .barrierWork && holder == .writer
            && (max(0, mention.start - 1)..<mention.end).contains {
                lexicon.isMember(reading.tokens[$0].word, of: .meWords)
            }
    }

    /// "My wife is in your residential" names a level of care and asks for none.
    private static func muteStaysUnderWay(_ mentions: inout [Mention]) {
        let stays = mentions.filter { $0.says(.inCare) && $0.sign == .clientAdmin }
        guard !stays.isEmpty else { return }
        mentions.removeAll { mention in
            levels.contains(mention.sign) && stays.contains { $0.overlaps(mention) }
        }
    }

    /// What names a level of care.
    private static let levels: EnumSet<Sign> = [
        .detoxWord, .detoxRequest, .residentialWord, .residentialRequest, .outpatientWord, .iopRequest,
        .mandate,
    ]

    /// From the comma segment on that tells the reader what to answer, a sentence names no wish for a level of care.
    private static func muteInstructions(of reading: Reading, _ mentions: inout [Mention]) {
        let orders = mentions.filter { $0.sign == .instruction }
        guard !orders.isEmpty else { return }
        mentions.removeAll { mention in
            orders.contains { order in
                let (told, said) = (reading.tokens[order.start], reading.tokens[mention.start])
                // "Say IOP, my son overdosed": behind a comma that is no answer to give.
                if mention.sign == .overdose { return told.segment == said.segment }
                return levels.contains(mention.sign) && told.sentence == said.sentence
                    && said.segment >= told.segment
            }
        }
    }

    /// Whom the record says it is about: its field before its text, unless nobody knows the field's word.
    var toldSubject: Relation? {
        guard let stated = fields.subject, stated != .others || subject == nil || subject == .oneself else {
            return subject
        }
        return stated
    }

    /// Every mention of a sign, however asserted, in reading order.
    func all(_ sign: Sign) -> ArraySlice<Mention> {
        bySign[firstOfSign[Int(sign.rawValue)]..<firstOfSign[Int(sign.rawValue) + 1]]
    }

    /// The first mention of a sign, however asserted, that passes a test.
    func any(_ sign: Sign, _ test: (Mention) -> Bool = { _ in true }) -> Mention? {
        all(sign).first(where: test)
    }

    /// The first mention of a sign about the subject, affirmed or possible.
    func current(_ sign: Sign, _ detail: Detail? = nil) -> Mention? {
        any(sign) { $0.isCurrent && (detail.map($0.says) ?? true) }
    }

    /// Whether a sign is affirmed or possible for the subject.
    func has(_ sign: Sign, _ detail: Detail? = nil) -> Bool { current(sign, detail) != nil }

    /// The mentions of a sign that pass a test as grounds of a signal; nil when there are none.
    func grounds(_ signal: String, _ sign: Sign, _ test: (Mention) -> Bool = \.isCurrent) -> Grounds? {
        let passing = all(sign).filter(test)
        return passing.isEmpty ? nil : Grounds(signal, passing)
    }

    /// The first of several signs that stands, as grounds of a signal.
    func grounds(_ signal: String, anyOf signs: Sign...) -> Grounds? {
        for sign in signs {
            if let grounds = grounds(signal, sign) { return grounds }
        }
        return nil
    }

    /// The mentions of a sign that pass a test, when together they are worth enough.
    func standing(_ signal: String, _ sign: Sign, _ test: (Mention) -> Bool) -> Grounds? {
        let passing = all(sign).filter(test)
        return points(of: passing) >= Mention.enough ? Grounds(signal, passing) : nil
    }

    /// How strongly the text speaks of a sign: the points of its mentions that pass a test, the strongest first, those that
    /// overlap or say the same words again counted once.
    ///
    /// A line of a lexicon with `value=1` is a hint, which takes another to stand; others are worth ``Mention/enough``.
    func points(_ sign: Sign, _ test: (Mention) -> Bool = { _ in true }) -> Double {
        points(of: all(sign).filter(test))
    }

    private func points(of passing: [Mention]) -> Double {
        guard passing.count > 1 else { return passing.first?.points ?? 0 }
        var counted: [Mention] = []
        for mention in passing.sorted(by: { ($0.points, $1.start) > ($1.points, $0.start) })
        where !counted.contains(where: { $0.overlaps(mention) || says($0, as: mention) }) {
            counted.append(mention)
        }
        return counted.reduce(0) { $0 + $1.points }
    }

    /// Whether two mentions are the same words at two places.
    private func says(_ left: Mention, as right: Mention) -> Bool {
        let tokens = reading.tokens
        return left.end - left.start == right.end - right.start
            && zip(left.start..<left.end, right.start..<right.end).allSatisfy {
                tokens[$0].word >= 0 && tokens[$0].word == tokens[$1].word
            }
    }

    /// "Quit drinking Tuesday" names drinking as what ended.
    func isPartOfStopping(_ mention: Mention) -> Bool {
        [Sign.quitting, .abstinent, .lastUsed, .detoxDone, .wantsOff].contains { sign in
            all(sign).contains { $0.covers(mention) }
        }
    }

    /// "Died of a seizure" is somebody's death, not the subject's event.
    func isDeath(_ mention: Mention) -> Bool {
        let tokens = reading.tokens
        return all(.died).contains { death in
            // "He can't breathe and my brother died" is the death of another, and so is that of "my mom died, I can't breathe".
            let isFirst = death.start < mention.start
            let (left, right) = isFirst ? (death, mention) : (mention, death)
            let between = min(left.end, right.start)..<right.start
            return max(mention.start - death.end, death.start - mention.end) <= 3
                && tokens[death.start].sentence == tokens[mention.start].sentence
                && !all(.person).contains {
                    // "We buried my cousin, overdose".
                    between.contains($0.start)
                        && !(isFirst && tokens[$0.start].segment == tokens[death.end - 1].segment)
                }
                && !(isFirst
                    && between.contains { Lexicon.shared.isMember(tokens[$0].word, of: .subjectForms) })
        }
    }

    /// "Tell my daughter the passwords are in the notebook": a sentence of the writer's own, with somebody named in
    /// passing and no he or she to be its subject.
    func isToldOfWriter(_ mention: Mention) -> Bool {
        let lexicon = Lexicon.shared
        guard !reading.isPhone, subject == nil || subject == .oneself else { return false }
        let sentence = reading.tokens[mention.start].sentence
        // "My ex was suicidal" is of the ex.
        let opensWithSomebody = all(.person).contains { person in
            person.start <= mention.start && reading.tokens[person.start].sentence == sentence
                && (person.start < 2 || reading.tokens[person.start - 2].sentence != sentence)
        }
        guard !opensWithSomebody else { return false }
        var hasWriter = false
        for token in reading.tokens where token.sentence == sentence {
            if lexicon.isMember(token.base, of: .heWords) || lexicon.isMember(token.base, of: .sheWords) {
                return false
            }
            if lexicon.isMember(token.base, of: .meWords) { hasWriter = true }
        }
        return hasWriter
    }

    /// Somebody else's danger that goes on while the writer tells of it: whoever is in danger now is helped first.
    func isOthersNow(_ mention: Mention) -> Bool {
        guard mention.holder == .other, mention.assertion == .otherExperiencer, (mention.daysAgo ?? 0) <= 3,
            !isDeath(mention)
        else { return false }
        let tokens = reading.tokens
        func isBefore(_ wordClass: WordClass) -> Bool {
            tokens.hasWord(of: wordClass, before: mention.start, within: 3, .shared)
        }
        // "Has chest pain", "can't breathe".
        var isPresent: Bool {
            (max(0, mention.start - 1)..<mention.end).contains {
                tokens.haveOneSentence($0, mention.start) && Lexicon.shared.isPresentVerb(tokens[$0].word)
            }
        }
        switch mention.sign {
        // Voices that somebody hears at home may be heard for years.
        case .hallucination: return mention.goesOn(in: tokens, .shared) && isBefore(.beNow)
        case .suicidal:
            return mention.goesOn(in: tokens, .shared) || isBefore(.beNow) || isBefore(.beenWords)
                || tokens.hasWord(of: .wishes, in: mention, .shared)
                || mention.daysAgo.map { $0 <= 1 } ?? false
        case .chestPain where isPresent, .emergency where isPresent, .confusion where isPresent: return true
        default:
            return mention.tellsNow(in: tokens, .shared)
                || tokens.hasWord(of: .justNow, in: mention, .shared)
                || mention.daysAgo.map { $0 < 1 } ?? isToldOfToday(mention)
        }
    }

    /// "This morning I heard a thud: she was rigid": a moment of today in the sentence.
    private func isToldOfToday(_ mention: Mention) -> Bool {
        reading.chunks.all(.ago).contains {
            $0.value < 1 && reading.tokens.haveOneSentence($0.start, mention.start)
        }
    }

    /// Whom the words at a token are about.
    func holder(at token: Int) -> Holder { holders.holder(at: token) }
}

extension Mention {
    /// Points at which a sign stands.
    static let enough = 2.0
    /// What it is worth: the value of its line, or enough by itself.
    var points: Double { value.isNaN ? Mention.enough : value }
    /// About the subject, affirmed or possible, and not past.
    var isCurrent: Bool { holder == .subject && (assertion == .affirmed || assertion == .possible) }
    /// Asked for: "wants to know if we'd do a taper" asks.
    var isAskedFor: Bool { isCurrent || holder == .subject && assertion == .hypothetical }
    /// About the subject, past or present.
    var isReal: Bool {
        holder == .subject && (assertion == .affirmed || assertion == .possible || assertion == .historical)
    }
}

extension Sign {
    /// Requests, orders, barriers and surroundings: said of the subject's case by whoever speaks.
    var isVoicedForSubject: Bool {
        switch self {
        case .mandate, .mandator, .barrierWork, .barrierChild, .barrierMoney, .noBarrierChild,
            .noBarrierMoney, .noBarrierWork,
            .usersAtHome, .detoxWord, .detoxRequest, .noDetox, .residentialWord, .residentialRequest,
            .residentialEnding,
            .outpatientWord, .iopRequest, .treatmentNeed, .needsHelp, .losingSupply,
            .serviceQuestion, .service,
            .noWithdrawal, .conflict, .soonDate:
            true
        default: false
        }
    }
}
