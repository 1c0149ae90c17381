import Admissions

/// A text, read: tokens, chunks and mentions with assertion, holder and time.
///
/// A class, because every layer above holds it and none may copy it.
final class Reading {
    let text: FoldedText
    let tokens: [Token]
    let chunks: Chunks
    let mentions: [Mention]
    /// Phrases that deny what their own words say: "no plans to hurt myself".
    let denials: [Range<Int>]
    /// The signs that occur at all, for quick refusals.
    let signs: EnumSet<Sign>
    let isPhone: Bool

    convenience init(_ raw: String, lexicon: Lexicon, isPhone: Bool, today: CivilDate) {
        let words = Reading(words: raw, lexicon: lexicon, isPhone: isPhone, today: today)
        let found = words.found(lexicon)
        var meant = Overlaps.resolve(found, tokenCount: words.tokens.count)
        meant.removeAll { !words.isMeant($0) }
        self.init(
            words,
            mentions: Assertions(
                tokens: words.tokens, chunks: words.chunks, lexicon: lexicon, isPhone: isPhone
            ).assert(meant),
            denials: Overlaps.denials(found).map { $0.start..<$0.end })
    }

    /// A text with its words, numbers and times, and no mentions.
    init(words raw: String, lexicon: Lexicon, isPhone: Bool, today: CivilDate) {
        text = FoldedText(raw)
        let cut = Tokenizer.tokens(of: text, lexicon: lexicon, isPhone: isPhone)
        tokens = RunOns.split(isPhone ? Checklist(cut, of: text, lexicon).separated : cut, lexicon)
        chunks = ChunkReader.chunks(tokens, lexicon: lexicon, today: today)
        mentions = []
        denials = []
        signs = []
        self.isPhone = isPhone
    }

    /// The same text with other mentions.
    convenience init(_ other: Reading, mentions: [Mention]) {
        self.init(other, mentions: mentions, denials: other.denials)
    }

    private init(_ other: Reading, mentions: [Mention], denials: [Range<Int>]) {
        text = other.text
        tokens = other.tokens
        chunks = other.chunks
        isPhone = other.isPhone
        self.mentions = mentions
        self.denials = denials
        signs = EnumSet(mentions.lazy.map(\.sign))
    }

    /// The phrases of the lexicons in it, triggers among them, as if all of them were so.
    func phrases(_ lexicon: Lexicon) -> [Mention] {
        Overlaps.resolve(found(lexicon), tokenCount: tokens.count)
    }

    /// Every phrase found, those that others hide among them.
    private func found(_ lexicon: Lexicon) -> [Mention] {
        PhraseMatcher(lexicon: lexicon, tokens: tokens, chunks: chunks).mentions()
    }

    /// The operators' "SI" is the Spanish "si": each is dropped where the other is meant.
    private func isMeant(_ mention: Mention) -> Bool {
        guard mention.says(.eitherLanguage) else { return true }
        return switch mention.sign {
        case .suicidal: isPhone && !isSpanish(around: mention)
        case .hypothetical: !isPhone || isSpanish(around: mention)
        default: true
        }
    }

    /// Whether one of some tokens is I, me or my.
    func namesWriter(_ range: Range<Int>) -> Bool {
        let lexicon = Lexicon.shared
        return range.contains { lexicon.isMember(tokens[$0].base, of: .meWords) }
    }

    /// The sentences that tell the reader what to answer.
    var instructedSentences: Set<Int32> {
        guard signs.contains(.instruction) else { return [] }
        return Set(mentions.filter { $0.sign == .instruction }.map { tokens[$0.start].sentence })
    }

    /// The original scalars of a mention.
    func span(_ mention: Mention) -> Span { span(from: mention.start, to: mention.end) }

    /// The original scalars of a run of tokens.
    func span(from start: Int, to end: Int) -> Span {
        guard start < end, end <= tokens.count else { return Span(0, 0) }
        let bytes = Int(tokens[start].start)..<Int(tokens[end - 1].end)
        let range = text.origin(of: bytes)
        return Span(range.lowerBound, range.upperBound)
    }
}
