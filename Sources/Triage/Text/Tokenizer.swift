/// Cuts a folded text into tokens, sentences and comma segments.
struct Tokenizer {
    private let text: FoldedText
    private let lexicon: Lexicon
    private let isPhone: Bool
    /// What stands in brackets is no longer, in bytes.
    private static let longestAside = 240
    private var tokens: [Token] = []
    private var sentence: Int32 = 0
    private var segment: Int32 = 0
    private var followsColon = false
    private var isBracketed = false
    private var followsQuestion = false
    private var previousEnd = -1

    static func tokens(of text: FoldedText, lexicon: Lexicon, isPhone: Bool) -> [Token] {
        var tokenizer = Tokenizer(text: text, lexicon: lexicon, isPhone: isPhone)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(text: FoldedText, lexicon: Lexicon, isPhone: Bool) {
        self.text = text
        self.lexicon = lexicon
        self.isPhone = isPhone
        tokens.reserveCapacity(text.bytes.count / 4 + 8)
    }

    private mutating func run() {
        let bytes = text.bytes
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if text.isLetter(byte) {
                index = word(at: index)
            } else if text.isDigit(byte) {
                index = number(at: index)
            } else {
                index = mark(at: index)
            }
        }
    }

    /// A run of letters, with apostrophes inside it left out of its name, and known forms with a slash (`w/d`).
    private mutating func word(at start: Int) -> Int {
        let bytes = text.bytes
        var end = start
        var hash = FNV.seed
        var lastApostrophe = -1
        while end < bytes.count {
            if text.isLetter(bytes[end]) {
                hash = FNV.step(hash, bytes[end])
            } else if bytes[end] == UInt8(ascii: "'"), end + 1 < bytes.count, text.isLetter(bytes[end + 1]) {
                lastApostrophe = end
            } else {
                break
            }
            end += 1
        }
        if end < bytes.count, bytes[end] == UInt8(ascii: "/"), let joined = slashed(start, end) {
            return joined
        }
        if end == start + 1, let stop = initials(at: start) { return stop }
        if isBareWith(start, end) {
            append(lexicon.withWord, start, end)
            return end
        }
        let isPossessive =
            lastApostrophe > start && lastApostrophe == end - 2 && bytes[end - 1] == UInt8(ascii: "s")
        let letters = start..<end
        var id = lexicon.vocabulary.find(hash: FNV.mixed(hash)) { name in same(name, letters) }
        // "roommate's" is the roommate, not two of them; "he's" is a word of its own.
        if isPossessive, !lexicon.contractions.contains(id ?? Vocabulary.unknown) {
            id = lookUp(start..<end - 2) ?? id
        }
        if text.isAccented(start..<end), let plain = id, let accented = lexicon.accented[plain] {
            id = accented
        }
        if let short = id { id = lexicon.standard[Int(short)] }
        if text.isCodeValue(start..<end) { id = Vocabulary.unknown }
        if id == nil { id = lexicon.spelling.correct(bytes[start..<end], in: lexicon.vocabulary) }
        let base = lastApostrophe > 0 && !isPossessive ? lookUp(start..<lastApostrophe) : nil
        append(
            id ?? Vocabulary.unknown, start, end, base: base, isPossessive: isPossessive,
            isContraction: lastApostrophe >= 0 && !isPossessive)
        return end
    }

    /// "P.O." and "I.O.P." are the words they spell, and their last stop ends no sentence. "a.m." and "U.S." stay apart:
    /// "am" and "us" are words of their own.
    private mutating func initials(at start: Int) -> Int? {
        let bytes = text.bytes
        var end = start
        var letters: [UInt8] = []
        while end + 1 < bytes.count, text.isLetter(bytes[end]), bytes[end + 1] == UInt8(ascii: ".") {
            letters.append(bytes[end])
            end += 2
        }
        // "D.T.s" are more than one.
        if letters.count >= 2, end < bytes.count, bytes[end] == UInt8(ascii: "s"),
            end + 1 == bytes.count || !text.isLetter(bytes[end + 1]) && bytes[end + 1] != UInt8(ascii: ".")
        {
            letters.append(bytes[end])
            end += 1
        }
        guard letters.count >= 2, end == bytes.count || !text.isLetter(bytes[end]),
            let id = lexicon.vocabulary.find(hash: FNV.hash(letters), { $0.elementsEqual(letters) }),
            !lexicon.isMember(id, of: .englishWords), !lexicon.isMember(id, of: .meWords)
        else { return nil }
        append(id, start, end)
        return end
    }

    /// "W my friends", but "6 w" is six weeks.
    private func isBareWith(_ start: Int, _ end: Int) -> Bool {
        end == start + 1 && text.bytes[start] == UInt8(ascii: "w") && end < text.bytes.count
            && text.bytes[end] == 0x20 && start > 0 && text.bytes[start - 1] == 0x20
            && (tokens.last?.number.isNaN ?? true)
    }

    private mutating func slashed(_ start: Int, _ slash: Int) -> Int? {
        let bytes = text.bytes
        var end = slash + 1
        while end < bytes.count, text.isLetter(bytes[end]) { end += 1 }
        if slash - start <= 2, end > slash + 1, let id = lookUp(start..<end) {
            // "d/c'd" is "d/c".
            if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "'"), bytes[end + 1] == UInt8(ascii: "d"),
                end + 2 == bytes.count || !text.isLetter(bytes[end + 2])
            {
                end += 2
            }
            append(id, start, end)
            return end
        }
        if slash - start == 1, bytes[start] == UInt8(ascii: "w") || bytes[start] == UInt8(ascii: "c") {
            append(lexicon.withWord, start, slash + 1)
            return slash + 1
        }
        return nil
    }

    private func lookUp(_ range: Range<Int>) -> Int32? {
        let bytes = text.bytes[range]
        return lexicon.vocabulary.find(hash: FNV.hash(bytes)) { $0.elementsEqual(bytes) }
    }

    private func same(_ name: ArraySlice<UInt8>, _ range: Range<Int>) -> Bool {
        var position = name.startIndex
        for index in range where text.bytes[index] != UInt8(ascii: "'") {
            guard position < name.endIndex, name[position] == text.bytes[index] else { return false }
            position += 1
        }
        return position == name.endIndex
    }

    private mutating func number(at start: Int) -> Int {
        let bytes = text.bytes
        var end = start
        var value = 0.0
        while end < bytes.count {
            if text.isDigit(bytes[end]) {
                value = min(value * 10 + Double(bytes[end] - 48), 1e12)
            } else if bytes[end] == UInt8(ascii: ","), text.isThousands(end) {
                // A comma inside 1,200 is part of the number.
            } else {
                break
            }
            end += 1
        }
        if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), text.isDigit(bytes[end + 1]) {
            var unit = 0.1
            end += 1
            while end < bytes.count, text.isDigit(bytes[end]) {
                value += unit * Double(bytes[end] - 48)
                unit /= 10
                end += 1
            }
        }
        append(lookUp(start..<end) ?? Vocabulary.unknown, start, end, number: value)
        return end
    }

    private mutating func mark(at index: Int) -> Int {
        let bytes = text.bytes
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "."):
            if text.opensDecimal(index) { return number(at: index) }
            if !isInsideAbbreviation(index) { endSentence() }
        case UInt8(ascii: "?"):
            endSentence()
            followsQuestion = true
        case UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "|"):
            endSentence()
        case UInt8(ascii: ","):
            segment += 1
        case UInt8(ascii: ":"):
            segment += 1
            followsColon = true
        case UInt8(ascii: "("):
            if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "-"),
                bytes[index + 2] == UInt8(ascii: ")")
            {
                append(lexicon.negativeWord, index, index + 3)
                return index + 3
            }
            segment += 1
            isBracketed = closesBracket(index)
        case UInt8(ascii: ")"):
            segment += 1
            isBracketed = false
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"):
            let spaced = text.isSpaced(index)
            if isPhone, byte == UInt8(ascii: "-"), text.isMinus(index) {
                append(lexicon.negativeWord, index, index + 1)
            } else if spaced, isPhone || byte == UInt8(ascii: "*") {
                endSentence()
            } else if spaced {
                segment += 1
            } else if byte == UInt8(ascii: "/") {
                append(lexicon.slashWord, index, index + 1)
            }
        case UInt8(ascii: "+"):
            append(lexicon.plusWord, index, index + 1)
        case UInt8(ascii: "&"):
            append(lexicon.andWord, index, index + 1)
        case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "@"):
            if let id = lookUp(index..<index + 1) { append(id, index, index + 1) }
        default:
            break
        }
        return index + 1
    }

    /// Whether a bracket is closed before its line ends.
    private func closesBracket(_ index: Int) -> Bool {
        let rest = text.bytes[index..<min(text.bytes.count, index + Tokenizer.longestAside)]
        return rest.first { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "\n") } == UInt8(ascii: ")")
    }

    /// A full stop inside `p.m.`, after a title or a one-letter initial ends no sentence.
    private func isInsideAbbreviation(_ index: Int) -> Bool {
        let bytes = text.bytes
        if index + 1 < bytes.count, text.isLetter(bytes[index + 1]), index > 0,
            text.isLetter(bytes[index - 1])
        {
            return true
        }
        guard let last = tokens.last, Int(last.end) == index, last.word >= 0 else { return false }
        return lexicon.abbreviations.contains(last.word)
    }

    /// "..." and a full stop before a new line end one sentence, not several.
    private mutating func endSentence() {
        isBracketed = false
        guard let last = tokens.last, last.sentence == sentence else { return }
        sentence += 1
        segment += 1
    }

    private mutating func append(
        _ word: Int32, _ start: Int, _ end: Int, base: Int32? = nil, number: Double = .nan,
        isPossessive: Bool = false,
        isContraction: Bool = false
    ) {
        // "Can not" is "cannot".
        if word == lexicon.notWord, let last = tokens.indices.last, tokens[last].word == lexicon.canWord,
            tokens[last].segment == segment
        {
            (tokens[last].word, tokens[last].base) = (lexicon.cannotWord, lexicon.cannotWord)
            tokens[last].end = Int32(end)
            previousEnd = end
            return
        }
        tokens.append(
            Token(
                base: base ?? word, word: word, start: Int32(start), end: Int32(end), sentence: sentence,
                segment: segment,
                number: number,
                isGlued: previousEnd == start, isPossessive: isPossessive, isContraction: isContraction,
                isShortYear: text.isShortYear(start, end), followsColon: followsColon,
                isBracketed: isBracketed, followsQuestion: followsQuestion))
        previousEnd = end
        followsColon = false
        followsQuestion = false
    }
}
