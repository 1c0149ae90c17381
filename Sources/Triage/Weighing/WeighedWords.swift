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

    /// What a token goes by: the stem of its word, or the kind of thing it names.
    private struct Name {
        let index: Int
        let key: UInt64
        let isKind: Bool
    }

    @inline(__always)
    private func kind(at index: Int) -> Name? {
        guard let kind = plainKind(of: reading.tokens[index]) else { return nil }
        return Name(index: index, key: isDenied[index] ? WeighedWords.denied(kind) : kind, isKind: true)
    }

    @inline(__always)
    private func plainKind(of token: Token) -> UInt64? {
        if !token.number.isNaN { return nil }
        return token.word >= 0 ? lexicon.kinds.key(of: token.word) : lexicon.kinds.key(of: letters(of: token))
    }

    private func spelling(of name: Name) -> String? {
        guard name.isKind else { return spelling(at: name.index) }
        let kind = plainKind(of: reading.tokens[name.index]).map(lexicon.kinds.name) ?? ""
        return (isDenied[name.index] ? "~" : "") + "<\(kind)>"
    }

    /// One kind may stand so many tokens behind another to be a pair with it: "gave the old dog".
    private static let kindReach = 5

    /// Goes through what cards may know of a text: stems, kinds, pairs that stand side by side (a stem with a kind only where its own word has none), kinds that follow
    /// each other in a sentence, and traits. Each comes with its tokens, its key and how cards spell it, nil for what they
    /// cannot.
    @inline(__always)
    func each(_ visit: (Range<Int>, UInt64, () -> String?) -> Void) {
        func visitOne(_ name: Name?) {
            if let name { visit(name.index..<name.index + 1, name.key) { spelling(of: name) } }
        }
        func visitPair(_ first: Name?, _ second: Name?) {
            guard let first, let second else { return }
            visit(first.index..<second.index + 1, WeighedWords.pair(first.key, second.key)) {
                guard let start = spelling(of: first), let end = spelling(of: second) else { return nil }
                return "\(start) \(end)"
            }
        }
        var before: (stem: Name?, kind: Name?)
        var lastKind: Name?
        for (index, token) in reading.tokens.enumerated() {
            if index > 0, reading.tokens[index - 1].sentence != token.sentence {
                (before, lastKind) = ((nil, nil), nil)
            }
            let stem = key(at: index).map { Name(index: index, key: $0, isKind: false) }
            let kind = kind(at: index)
            visitOne(stem)
            visitOne(kind)
            visitPair(before.stem, stem)
            if kind == nil {
                visitPair(before.kind, stem)
            } else if before.kind == nil {
                visitPair(before.stem, kind)
            }
            if let last = lastKind, index - last.index <= WeighedWords.kindReach { visitPair(last, kind) }
            before = (stem, kind)
            lastKind = kind ?? lastKind
        }
        for trait in Trait.found(in: reading) {
            if let place = trait.tokens { visit(place, trait.key) { trait.term } }
        }
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
