import Admissions

/// One field of an inquiry, read: tokens, chunks and mentions with assertion, holder and time.
struct Reading {
    let text: FoldedText
    let tokens: [Token]
    let chunks: Chunks
    var mentions: [Mention]
    /// The signs that occur at all, for quick refusals.
    private(set) var signs = SignSet()
    let isPhone: Bool

    init(_ raw: String, lexicon: Lexicon, isPhone: Bool, today: CivilDate) {
        text = FoldedText(raw)
        tokens = Tokenizer.tokens(of: text, lexicon: lexicon, isPhone: isPhone)
        chunks = ChunkReader.chunks(tokens, lexicon: lexicon, today: today)
        let found = PhraseMatcher(lexicon: lexicon, tokens: tokens, chunks: chunks).mentions()
        let kept = Overlaps.resolve(found, tokenCount: tokens.count)
        mentions = []
        self.isPhone = isPhone
        let meant = kept.filter(isMeant)
        mentions = Assertions(tokens: tokens, chunks: chunks, lexicon: lexicon, isPhone: isPhone).assert(
            meant)
        for mention in mentions { signs.insert(mention.sign) }
    }

    /// The operators' "SI" is the Spanish "si": each is dropped where the other is meant.
    private func isMeant(_ mention: Mention) -> Bool {
        switch (mention.sign, mention.detail) {
        case (.suicidal, 9): isPhone && !isSpanish(around: mention)
        case (.hypothetical, 9): !isPhone || isSpanish(around: mention)
        default: true
        }
    }

    /// Whether one of some tokens is I, me or my.
    func namesWriter(_ range: Range<Int>) -> Bool {
        let lexicon = Lexicon.shared
        return range.contains { lexicon.isMember(tokens[$0].base, of: lexicon.classes.me) }
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

/// A set of signs.
struct SignSet {
    private var numbers = BitSet()

    mutating func insert(_ sign: Sign) { numbers.insert(Int(sign.rawValue)) }

    @inline(__always)
    func contains(_ sign: Sign) -> Bool { numbers.contains(Int(sign.rawValue)) }
}
