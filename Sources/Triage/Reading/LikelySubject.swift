import Admissions

/// Whom a web form is about where no field says so: the person with most signs of the problem, unless the writer says
/// that it is themselves.
struct LikelySubject {
    private let reading: Reading
    /// Who was last named at each token.
    private let cues: [Relation?]
    private let lexicon: Lexicon

    /// What somebody asks for who wants care.
    private static let asks: EnumSet<Sign> = [
        .treatmentNeed, .needsHelp, .detoxRequest, .residentialRequest, .iopRequest,
    ]
    /// And what only the one who uses can want.
    private static let wants: EnumSet<Sign> = [.wantsToQuit, .wantsOff]
    private static let rhythms: EnumSet<Sign> = [.frequency, .occasional, .drinks]
    /// Tokens between the beginning of who is named and what was theirs.
    private static let reach = 16

    init(_ reading: Reading, _ cues: [Relation?], _ lexicon: Lexicon) {
        self.reading = reading
        self.cues = cues
        self.lexicon = lexicon
    }

    /// The writer when it is a tie; nil where nobody shows a sign.
    var subject: Relation? {
        if asksForOneself { return .oneself }
        let scores = scores
        let own = scores[.oneself] ?? 0
        if opensWithOwnUse, own > 0 { return .oneself }
        let died = Holders.deceased(reading)
        let others = scores.filter { $0.key != .oneself && !died.contains($0.key) && $0.value > 0 }
        let best = others.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
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

    /// How many signs of the problem each person shows, weighed.
    private var scores: [Relation: Int] {
        var scores: [Relation: Int] = [:]
        for mention in reading.mentions {
            let named = Holders.cue(of: mention, cues, reading, lexicon)
            guard named != .others else { continue }
            // Nobody named yet: the writer, but less surely.
            let cue = named ?? .oneself
            let weight = weight(of: mention, cue)
            scores[cue, default: 0] += named == nil ? weight - 1 : weight
        }
        // "It's about alcohol, for my sister."
        for person in reading.mentions where person.sign == .person && isSpokenFor(person) {
            if let relation = Relation(rawValue: person.detail), relation != .others {
                scores[relation, default: 0] += 3
            }
        }
        return scores
    }

    private func weight(of mention: Mention, _ cue: Relation) -> Int {
        switch mention.sign {
        case .substance where isOfThePast(mention), .alcoholic where isOfThePast(mention): 0
        case .substance: mention.assertion == .affirmed || mention.assertion == .possible ? 3 : 0
        // "It rained all day" is nobody's rhythm where nothing is used.
        case .frequency, .quantity:
            !reading.signs.contains(.substance) ? 0 : mention.assertion == .negated ? 1 : 2
        case .drinks, .heavy, .hooked, .relief, .withdrawalSign, .withdrawal, .injecting, .backToUse,
            .residentialDone, .residentialLeft, .detoxDone, .outpatientDuring, .abstinent, .quitting:
            mention.assertion == .negated ? 1 : 2
        case .suicidal, .suicidalOblique, .overdoseNow, .overdose, .naloxone, .seizure, .hallucination,
            .deliriumTremens, .confusion, .chestPain, .emergency:
            mention.assertion != .affirmed && mention.assertion != .possible
                ? 1 : mention.points >= Mention.enough ? 4 : 2
        // Whoever minds the children or asks for papers is not who uses.
        case .barrierWork, .barrierChild, .barrierMoney, .noBarrierWork, .noBarrierChild, .noBarrierMoney:
            cue == .oneself ? 1 : 0
        case .serviceQuestion, .person, .caller, .died, .clientAdmin, .vendor, .jobSeeker, .thirdParty, .spam,
            .familySupport, .service, .conflict, .notEvidence, .mandator, .instruction, .soonDate, .violence:
            0
        default: 1
        }
    }

    private func isOwn(_ mention: Mention) -> Bool { cues[mention.start] == .oneself }

    private func isOthers(_ mention: Mention) -> Bool {
        cues[mention.start].map { $0 != .oneself } ?? false
    }

    private func isAsked(_ mention: Mention) -> Bool {
        LikelySubject.asks.contains(mention.sign) || LikelySubject.wants.contains(mention.sign)
    }

    /// "For my sister", "about him".
    private func isSpokenFor(_ person: Mention) -> Bool {
        reading.tokens.hasWord(of: .forPerson, before: person.start, within: 2, lexicon)
    }

    /// "My dad was an alcoholic" tells where the writer comes from.
    private func isOfThePast(_ mention: Mention) -> Bool {
        reading.mentions.beginning(in: mention.start - LikelySubject.reach..<mention.start + 1).contains {
            $0.sign == .person && (0...3).contains(mention.start - $0.end)
                && reading.tokens[$0.end].sentence == reading.tokens[mention.start].sentence
                && lexicon.isMember(reading.tokens[$0.end].word, of: .pastBe)
        }
    }

    /// "I use meth on weekends. My dad drinks a bottle a day": who begins with what they use themselves writes for
    /// themselves, unless help is asked for somebody else.
    private var opensWithOwnUse: Bool {
        let told = reading.mentions.first { $0.sign == .substance && $0.assertion == .affirmed }
        guard let told, isOwn(told),
            !reading.mentions.contains(where: { $0.sign == .abstinent && $0.covers(told) })
        else { return false }
        return !reading.mentions.contains { mention in
            if mention.sign == .person { return mention.start < told.start || isSpokenFor(mention) }
            return isOthers(mention)
                && (LikelySubject.asks.contains(mention.sign) || mention.sign.isDanger)
        }
    }

    /// "My dad drinks a fifth a day. I'm writing about myself, I smoke weed": what somebody uses and says or asks of
    /// themselves, where nothing is asked for anybody else.
    private var asksForOneself: Bool {
        let uses = reading.mentions.contains {
            $0.sign == .substance && $0.assertion == .affirmed && isOwn($0)
        }
        guard uses else { return false }
        let says = reading.mentions.contains {
            $0.assertion == .affirmed && ($0.sign == .aboutSelf || isAsked($0) && isOwn($0))
        }
        return (says || hasOwnRhythmAlone)
            && !reading.mentions.contains {
                isAsked($0) && isOthers($0) || $0.sign == .person && isSpokenFor($0)
            }
    }

    /// "My friend overdosed last week. I use cocaine, five nights a week": how often is told of the writer alone.
    private var hasOwnRhythmAlone: Bool {
        let told = reading.mentions.filter {
            LikelySubject.rhythms.contains($0.sign) && $0.assertion == .affirmed
        }
        return !told.isEmpty && told.allSatisfy { isOwn($0) && tellsI($0) }
    }

    /// "I" or "yo" before a mention in its sentence: "tomaba vino" may be anybody's.
    private func tellsI(_ mention: Mention) -> Bool {
        (max(0, mention.start - 12)...mention.start).contains {
            reading.tokens[$0].sentence == reading.tokens[mention.start].sentence
                && lexicon.isMember(reading.tokens[$0].base, of: .meWords)
        }
    }
}
