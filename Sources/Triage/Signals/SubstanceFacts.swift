import Admissions

/// What the subject uses, how often and how much.
struct SubstanceFacts {
    /// How often a family is used.
    struct Rhythm {
        /// Days a week.
        var perWeek: Double
        /// The phrase that says so.
        var mention: Mention
    }

    /// Substances used now, without the unnamed.
    private(set) var named: EnumSet<Substance> = []
    /// "Drugs" or "pills" without a name.
    private(set) var hasUnnamed = false
    /// Substances mentioned in any way by or about the subject, for the queue of a call back.
    private(set) var mentioned: EnumSet<Substance> = []
    /// The highest frequency stated for each family.
    private(set) var rhythms: [Substance.Family: Rhythm] = [:]
    /// The highest frequency stated at all.
    private(set) var anyRhythm: Rhythm?
    /// The phrase that calls use occasional, if one does.
    private(set) var occasionalMention: Mention?
    /// Families whose use is said to be occasional.
    private(set) var occasional: EnumSet<Substance.Family> = []
    let families: EnumSet<Substance.Family>

    init(_ reading: Reading, _ fields: FieldFacts, _ spoken: UseSentences) {
        for substance in fields.substances {
            if substance == .unnamed { hasUnnamed = true } else { named.insert(substance) }
            mentioned.insert(substance)
        }
        let mentions = SubstanceFacts.withoutWeakDrinking(reading)
        let stops = SubstanceFacts.stops(reading)
        for mention in mentions where mention.holder == .subject {
            guard let substance = Substance(rawValue: mention.detail) else { continue }
            // "Coke most nights, no alcohol since 2017": the alcohol is over.
            let isLongOver =
                stops.contains { $0.days > 30 && $0.mention.covers(mention) }
                && mentions.contains { $0.detail != mention.detail && $0.isCurrent && $0.value.isNaN }
            if mention.isCurrent && !isLongOver || mention.assertion == .hypothetical
                || SubstanceFacts.isPartOfStopping(mention, reading) && !isLongOver
            {
                if substance == .unnamed { hasUnnamed = true } else { named.insert(substance) }
            }
            if mention.assertion != .negated { mentioned.insert(substance) }
        }
        // "I'd never touched nitrous, now it's after every shift."
        let hasBegun = reading.mentions.contains {
            $0.isCurrent && ($0.sign == .backToUse || $0.sign == .started)
        }
        if named.isEmpty,
            reading.mentions.contains(where: { $0.isCurrent && SubstanceFacts.resumes.contains($0.sign) })
        {
            for mention in mentions
            where mention.holder == .subject
                && (mention.assertion == .historical || mention.assertion == .negated && hasBegun)
            {
                if let substance = Substance(rawValue: mention.detail), substance != .unnamed {
                    named.insert(substance)
                }
            }
        }
        families = EnumSet(named.map(\.family))
        let onlyFamily = families.only
        let clues = reading.mentions.filter {
            SubstanceFacts.usesWords.contains($0.sign) || SubstanceFacts.otherRhythms.contains($0.sign)
        }
        let targets = mentions.filter { $0.isCurrent && $0.detail != Substance.unnamed.rawValue }
        for mention in reading.mentions where mention.isCurrent {
            switch mention.sign {
            case .frequency:
                if mention.says(.perDay), !SubstanceFacts.isCounted(mention, reading) { continue }
                if SubstanceFacts.isPartOfOccasional(mention, reading)
                    || !SubstanceFacts.isOfUse(mention, clues, reading, spoken)
                {
                    continue
                }
                let rhythm = Rhythm(perWeek: mention.value, mention: mention)
                if rhythm.perWeek > anyRhythm?.perWeek ?? -1 { anyRhythm = rhythm }
                if let family = SubstanceFacts.target(of: mention, targets, reading)?.family ?? onlyFamily,
                    rhythm.perWeek > rhythms[family]?.perWeek ?? -1
                {
                    rhythms[family] = rhythm
                }
            case .occasional where spoken.hold(mention):
                if occasionalMention == nil { occasionalMention = mention }
                if let family = SubstanceFacts.target(of: mention, targets, reading)?.family ?? onlyFamily {
                    occasional.insert(family)
                }
            default:
                break
            }
        }
    }

    var isOccasional: Bool { occasionalMention != nil }

    /// Signs that a past substance is in use, or was until now.
    private static let resumes: EnumSet<Sign> = [
        .backToUse, .quitting, .abstinent, .relief, .withdrawal, .withdrawalSign, .frequency, .detoxDone,
        .occasional,
    ]

    /// "No vodka since Monday" and "if I don't get two beers in me I shake" name what is used.
    private static func isPartOfStopping(_ mention: Mention, _ reading: Reading) -> Bool {
        guard mention.assertion == .negated else { return false }
        return reading.mentions.contains {
            switch $0.sign {
            case .abstinent:
                $0.holder == .subject && $0.start <= mention.end && $0.end >= mention.start
            case .quitting:
                // "No drink, no drugs ever" denies; "no drink since Monday" stopped.
                $0.holder == .subject && $0.start <= mention.end && $0.end >= mention.start
                    && ($0.daysAgo != nil || !reading.chunks.all(.duration).isEmpty
                        || !Lexicon.shared.isMember(
                            reading.tokens[$0.start].word, of: .bareNo))
            case .relief, .withdrawal, .losingSupply, .hooked:
                $0.isCurrent && $0.start <= mention.start && $0.end + 3 >= mention.end
            default: false
            }
        }
    }

    /// Phrases that say a substance was stopped, with the days since; 0 where they do not say.
    private static func stops(_ reading: Reading) -> [(mention: Mention, days: Double)] {
        guard reading.signs.contains(.abstinent) || reading.signs.contains(.quitting) else { return [] }
        let hooked = reading.mentions.filter { $0.sign == .hooked }
        return reading.mentions.filter { stop in
            (stop.sign == .abstinent || stop.sign == .quitting)
                // "Can't quit the subs" stops nothing.
                && !hooked.contains { $0.overlaps(stop) }
        }.map { ($0, $0.daysAgo ?? ($0.value.isNaN ? 0 : $0.value)) }
    }

    /// A rhythm beside a substance, an amount or a way of using is one of use; "golfs daily" is none, nor is "wants
    /// group 3x/wk".
    private static func isOfUse(
        _ mention: Mention, _ clues: [Mention], _ reading: Reading, _ spoken: UseSentences
    ) -> Bool {
        let beside = clues.beginning(in: reading.tokens.segmentRange(mention.start))
        if beside.contains(where: { otherRhythms.contains($0.sign) }),
            !beside.contains(where: { usesWords.contains($0.sign) && !$0.overlaps(mention) })
        {
            return false
        }
        let sentence = reading.tokens[mention.start].sentence
        return spoken.hold(mention)
            && clues.contains {
                usesWords.contains($0.sign) && $0.holder != .other
                    && (sentence - 1...sentence + 1).contains(reading.tokens[$0.start].sentence)
            }
    }

    private static let otherRhythms: EnumSet<Sign> = [
        .outpatientWord, .service, .treatmentNeed, .suicidal, .suicidalOblique,
    ]

    private static let usesWords: EnumSet<Sign> = [
        .substance, .uses, .quantity, .drinks, .heavy, .injecting, .relief, .backToUse, .keptUsing, .misuse,
        .hooked, .withdrawalSign, .started,
    ]

    /// "Not every day" is no rhythm of every day.
    private static func isPartOfOccasional(_ mention: Mention, _ reading: Reading) -> Bool {
        reading.mentions.contains {
            $0.sign == .occasional && $0.start < mention.start && $0.end >= mention.end
        }
    }

    /// Spanish "tomar" is drinking unless the sentence names what is taken, or, of who names no drink, one near it: "I drink
    /// eight a day. I lost weight. It's tianeptine."
    private static func withoutWeakDrinking(_ reading: Reading) -> [Mention] {
        let all = reading.mentions.filter { $0.sign == .substance }
        let isDrinker = all.contains { $0.value.isNaN && $0.detail == Substance.alcohol.rawValue }
        let taken = Set(
            all.lazy.filter { $0.value.isNaN && $0.detail != Substance.alcohol.rawValue }
                .map { reading.tokens[$0.start].sentence })
        return all.filter { weak in
            let sentence = reading.tokens[weak.start].sentence
            return weak.value.isNaN
                || !(isDrinker ? sentence...sentence : sentence - 1...sentence + 2).contains(
                    where: taken.contains)
        }
    }

    /// "A day" counts only after an amount: "a gram a day", "six of the 15s a day", not "a day off".
    private static func isCounted(_ mention: Mention, _ reading: Reading) -> Bool {
        let isAmount = reading.mentions.contains {
            ($0.sign == .quantity || $0.sign == .drinks || $0.sign == .substance) && $0.start < mention.start
                && $0.end >= mention.start - 5
        }
        let sentence = reading.tokens[mention.start].sentence
        return isAmount
            || reading.chunks.all(.number).contains {
                (mention.start - 2...mention.start).contains($0.end)
            }
                && reading.mentions.contains {
                    $0.sign == .substance && reading.tokens[$0.start].sentence == sentence
                }
    }

    /// Tokens from which on a substance is another's.
    private static let farthest = 60

    /// The substance nearest a frequency: in its segment, its sentence, or the sentences before.
    private static func target(of mention: Mention, _ targets: [Mention], _ reading: Reading) -> Substance? {
        var best: (cost: Int, substance: Substance)?
        for target in targets.beginning(in: mention.start - farthest..<mention.start + farthest) {
            guard let substance = Substance(rawValue: target.detail) else { continue }
            let a = reading.tokens[target.start]
            let b = reading.tokens[mention.start]
            var cost = abs(target.start - mention.start)
            if a.segment != b.segment { cost += 8 }
            if a.sentence != b.sentence { cost += 20 }
            if cost < best?.cost ?? farthest { best = (cost, substance) }
        }
        return best?.substance
    }
}
