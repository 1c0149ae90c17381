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
        // "No guns in the house": what a bare no stands before.
        for index in reading.tokens.indices.dropFirst()
        where reading.tokens[index - 1].segment == reading.tokens[index].segment
            && lexicon.isMember(reading.tokens[index - 1].word, of: .bareNo)
        {
            isDenied[index] = true
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

    /// What a token goes by: the stem of its word, or the kind of thing it names.
    private struct Name {
        let index: Int
        let key: UInt64
        let isKind: Bool
    }

    /// Both names of a token; nil for what is not weighed, or has no kind.
    @inline(__always)
    private func names(at index: Int) -> (stem: Name?, kind: Name?) {
        let (stem, kind) = keys(of: reading.tokens[index])
        func name(_ key: UInt64?, isKind: Bool) -> Name? {
            key.map {
                Name(index: index, key: isDenied[index] ? WeighedWords.denied($0) : $0, isKind: isKind)
            }
        }
        return (name(stem, isKind: false), name(kind, isKind: true))
    }

    @inline(__always)
    private func keys(of token: Token) -> (stem: UInt64?, kind: UInt64?) {
        if !token.number.isNaN { return (WeighedWords.numberKey, nil) }
        guard token.word < 0 else {
            return (lexicon.key(of: token.word), lexicon.kinds.key(of: token.word))
        }
        let word = letters(of: token)
        let hash = FNV.hash(word)
        // A value of pasted code is read as no word, though it may be written like one.
        guard lexicon.vocabulary.find(hash: hash, { $0.elementsEqual(word) }) == nil else {
            return (nil, nil)
        }
        let stem = FNV.hash(word.prefix(Stem.length(of: word)))
        return (stem, lexicon.kinds.key(ofOther: hash, stem: stem))
    }

    private static let numberKey = FNV.hash(number)

    /// A token as written, without apostrophes.
    private func letters(of token: Token) -> [UInt8] {
        reading.text.bytes[Int(token.start)..<Int(token.end)].filter { $0 != UInt8(ascii: "'") }
    }

    /// A name as cards spell it; nil for letters they cannot.
    private func spelling(of name: Name) -> String? {
        let token = reading.tokens[name.index]
        let denial = isDenied[name.index] ? "~" : ""
        if name.isKind { return denial + "<\(keys(of: token).kind.map(lexicon.kinds.name) ?? "")>" }
        var bytes = WeighedWords.number
        if token.number.isNaN {
            bytes = token.word >= 0 ? Array(lexicon.vocabulary.name(token.word)) : letters(of: token)
            bytes.removeSubrange(Stem.length(of: bytes)...)
        }
        return bytes.contains(FoldedText.foreignLetter)
            ? nil : denial + String(decoding: bytes, as: UTF8.self)
    }

    /// One kind may stand so many tokens behind another to be a pair with it: "gave the old dog".
    private static let kindReach = 5

    /// Goes through what cards may know of a text: stems, kinds, pairs that stand side by side (a stem with a kind only
    /// where its own word has none), kinds that follow each other in a sentence, and traits. Each comes with its tokens,
    /// its key and how cards spell it, nil for what they cannot.
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
            let (stem, kind) = names(at: index)
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

extension Sign {
    /// Days after which a danger is no longer one (section 5 of the specification); nil for what no date puts in the past.
    fileprivate var window: Double? {
        switch self {
        case .overdoseNow, .overdose, .naloxone: 1
        case .seizure, .hallucination, .chestPain, .emergency, .confusion, .violence: 3
        case .deliriumTremens: 7
        case .suicidal: 30
        default: nil
        }
    }
}

extension Mention {
    /// Said not to be so, or not now, or a danger to somebody else. Whose other words are hangs on sentences far away.
    fileprivate var isNotSo: Bool {
        // "I was suicidal in 2020".
        if let window = sign.window, daysAgo ?? 0 > window { return true }
        // "Threatened to leave me".
        if sign.isDanger, says(.lookAlike), absorbs { return true }
        return switch assertion {
        case .negated, .historical, .hypothetical: true
        // Violence is mostly somebody else's.
        case .otherExperiencer: (sign.isEvent || sign.isDanger) && sign != .violence
        case .affirmed, .possible: sign == .suicidePast || sign == .died || sign == .notEvidence
        }
    }
}
