import Admissions

/// Dangers told of before that are said to be there again: "a seizure in 2019 and another today", "the voices are back".
///
/// What was told of the past, denied, asked or told of somebody else becomes a danger of its own where a phrase of
/// ``Sign/renewed`` takes it up within two sentences.
struct Renewals {
    private let tokens: [Token]
    private let chunks: Chunks
    private let lexicon: Lexicon

    /// How many sentences back the danger may stand.
    private static let reach: Int32 = 2

    init(tokens: [Token], chunks: Chunks, lexicon: Lexicon) {
        self.tokens = tokens
        self.chunks = chunks
        self.lexicon = lexicon
    }

    /// The mentions without those that renew, and each danger that one of them renews at its place.
    func resolve(_ mentions: [Mention]) -> [Mention] {
        guard mentions.contains(where: { $0.sign == .renewed }) else { return mentions }
        var resolved: [Mention] = []
        resolved.reserveCapacity(mentions.count)
        for mention in mentions {
            guard mention.sign == .renewed else {
                resolved.append(mention)
                continue
            }
            if let danger = danger(renewedBy: mention, among: mentions) { resolved.append(danger) }
        }
        return resolved
    }

    private func danger(renewedBy renewal: Mention, among mentions: [Mention]) -> Mention? {
        guard renewal.assertion != .negated || !isDeniedInItsSegment(renewal),
            renewal.assertion != .hypothetical,
            !renewal.says(.bare) || standsAlone(renewal), !isUse(renewal, mentions), !isDenied(renewal)
        else { return nil }
        let sentence = tokens[renewal.start].sentence
        let last = mentions.last { mention in
            mention.start < renewal.start && mention.end <= renewal.end
                && tokens[mention.start].sentence >= sentence - Renewals.reach
                && (renewal.says(.toFollow)
                    ? mention.sign.endsLife || mention.sign == .died : mention.sign.mayRecur)
                && mention.points >= 1 && (!mention.says(.lookAlike) || wasViolence(mention))
        }
        guard var danger = last, renewal.says(.toFollow) || isSetAside(danger) else { return nil }
        if danger.sign.endsLife || danger.sign == .died { danger.sign = .suicidal }
        danger.detail = Detail.plain.rawValue
        danger.value = .nan
        (danger.start, danger.end) = (renewal.start, renewal.end)
        danger.isFixed = true
        danger.assertion = .affirmed
        danger.daysAgo = renewal.daysAgo
        return danger
    }

    /// Whether a danger counts for nothing by itself: past, denied, asked, or somebody else's.
    private func isSetAside(_ danger: Mention) -> Bool {
        danger.assertion != .affirmed && danger.assertion != .possible || danger.sign == .suicidePast
            || danger.sign == .died
            || danger.sign == .seizure && danger.says(.prior) || danger.says(.epilepsy)
            || danger.daysAgo ?? 0 > 3 || danger.sign == .overdose || wasViolence(danger)
    }

    /// "He used to hit me" is no violence by itself.
    private func wasViolence(_ mention: Mention) -> Bool {
        mention.sign == .violence && tokens.hasWord(of: .onceWords, in: mention, lexicon)
    }

    /// What names use by itself; "doing it again" does not.
    private static let uses: EnumSet<Sign> = [
        .substance, .uses, .drinks, .quantity, .frequency, .occasional, .injecting, .heavy, .hooked, .misuse,
    ]

    /// "Again takes pills", "had one beer today".
    private func isUse(_ renewal: Mention, _ mentions: [Mention]) -> Bool {
        mentions.contains {
            Renewals.uses.contains($0.sign) && $0.start <= renewal.end + 1
                && ($0.start < renewal.end || $0.sign != .substance
                    || tokens[$0.start].segment == tokens[renewal.end - 1].segment)
                && $0.end > renewal.start
                && tokens[$0.start].sentence == tokens[renewal.start].sentence
        }
    }

    /// "Nunca me había golpeado, anoche fue la primera vez": what a comma keeps apart denies no renewal.
    private func isDeniedInItsSegment(_ renewal: Mention) -> Bool {
        [.denials, .bareNo, .neverWords].contains {
            tokens.hasWord(of: $0, before: renewal.start, within: 8, lexicon)
        }
    }

    /// "It never happened again": a gap of the phrase may hold a denial; but "it hasn't gone away".
    private func isDenied(_ renewal: Mention) -> Bool {
        if tokens.hasWord(of: .goneWords, in: renewal, lexicon) { return false }
        return tokens.hasWord(of: .neverWords, in: renewal, lexicon)
            || tokens.hasWord(of: .denials, in: renewal, lexicon)
    }

    /// "Just had one", but "had one beer"; "I am." and nothing else.
    private func standsAlone(_ mention: Mention) -> Bool {
        if lexicon.isMember(tokens[mention.start].word, of: .subjectForms) {
            return tokens.beginsSegment(mention.start) && tokens.endsSegment(mention.end - 1)
        }
        let next = mention.end
        guard next < tokens.count, tokens[next].segment == tokens[next - 1].segment else { return true }
        let classes: [WordClass] = [
            .prepositions, .clauseLinks, .subjectForms, .nowWords, .afterPronoun, .untilThen,
        ]
        return lexicon.isMember(tokens[next].word, ofAny: classes)
            || chunks.moments(at: next).contains { _ in true }
    }
}

extension Sign {
    /// What may come again: a danger, delirium, an overdose.
    fileprivate var mayRecur: Bool {
        switch self {
        case .suicidalOblique: false
        case .deliriumTremens, .overdose, .suicidePast: true
        default: isDanger
        }
    }

    /// An attempt or a thought of it.
    fileprivate var endsLife: Bool { self == .suicidal || self == .suicidePast }
}
