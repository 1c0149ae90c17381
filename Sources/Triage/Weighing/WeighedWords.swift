import Admissions

/// The words of a reading as cards know them: each by its ``Stem``, known words in the form the lexicons give them, numbers
/// as one.
struct WeighedWords {
    private let reading: Reading
    private let lexicon: Lexicon
    /// Whether a phrase denies each token, only imagines it, puts it in the past or tells it of somebody else. Such words
    /// are other words: `~pain` is what "denies chest pain" says.
    private let isDenied: [Bool]

    init(_ reading: Reading, _ lexicon: Lexicon) {
        self.reading = reading
        self.lexicon = lexicon
        var isDenied = [Bool](repeating: false, count: reading.tokens.count)
        for denial in reading.denials {
            for index in denial { isDenied[index] = true }
        }
        for mention in reading.mentions where mention.isNotSo {
            for index in mention.start..<mention.end { isDenied[index] = true }
        }
        self.isDenied = isDenied
    }

    /// The key of a stem as cards write it: `pain`, `~pain`.
    static func key(of term: some Collection<UInt8>) -> UInt64 {
        term.first == UInt8(ascii: "~") ? denied(FNV.hash(term.dropFirst())) : FNV.hash(term)
    }

    private static func denied(_ key: UInt64) -> UInt64 { FNV.mixed(key &* 0x9E37_79B9_7F4A_7C15) }

    /// Stands for every number.
    static let number = Array("0".utf8)

    /// The key of a token's word; nil for what is not weighed.
    @inline(__always)
    func key(at index: Int) -> UInt64? {
        let key = plainKey(of: reading.tokens[index])
        return isDenied[index] ? key.map(WeighedWords.denied) : key
    }

    @inline(__always)
    private func plainKey(of token: Token) -> UInt64? {
        if !token.number.isNaN { return WeighedWords.numberKey }
        return token.word >= 0 ? lexicon.key(of: token.word) : unknownKey(of: token)
    }

    private static let numberKey = FNV.hash(number)

    /// A value of pasted code is read as no word, though it may be written like one.
    private func unknownKey(of token: Token) -> UInt64? {
        let bytes = letters(of: token)
        let hash = FNV.hash(bytes)
        let isWord = lexicon.vocabulary.find(hash: hash) { $0.elementsEqual(bytes) } != nil
        return isWord ? nil : FNV.hash(bytes.prefix(Stem.length(of: bytes)))
    }

    /// A token as written, without apostrophes.
    private func letters(of token: Token) -> [UInt8] {
        reading.text.bytes[Int(token.start)..<Int(token.end)].filter { $0 != UInt8(ascii: "'") }
    }

    /// A word as cards spell it; nil for what is not weighed.
    func spelling(at index: Int) -> String? {
        guard key(at: index) != nil else { return nil }
        let token = reading.tokens[index]
        var bytes = WeighedWords.number
        if token.number.isNaN {
            bytes = token.word >= 0 ? Array(lexicon.vocabulary.name(token.word)) : letters(of: token)
            bytes.removeSubrange(Stem.length(of: bytes)...)
        }
        guard !bytes.contains(FoldedText.foreignLetter) else { return nil }
        return (isDenied[index] ? "~" : "") + String(decoding: bytes, as: UTF8.self)
    }

    /// The key of two words that follow each other.
    @inline(__always)
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        FNV.mixed((first ^ (second &* 0x9E37_79B9_7F4A_7C15)) &* 0x100_0000_01B3)
    }
}

extension Mention {
    /// Said not to be so, or not now, or a danger to somebody else. Whose other words are hangs on sentences far away.
    fileprivate var isNotSo: Bool {
        switch assertion {
        case .negated, .historical, .hypothetical: true
        // Violence is mostly somebody else's.
        case .otherExperiencer: (sign.isEvent || sign.isDanger) && sign != .violence
        case .affirmed, .possible: sign == .suicidePast
        }
    }
}
