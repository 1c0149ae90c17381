/// Reads lexicon files, whose form ``LexiconSources`` describes.
struct LexiconParser {
    var vocabulary = Vocabulary()
    var patterns: [Pattern] = []
    var classPhrases: [ClassPhrase] = []
    /// For each class, its single words.
    var classWords: [[Int32]] = []
    /// Values of single words: numbers, units of time in days, months, weekdays.
    var wordValues: [(word: Int32, kind: String, value: Double)] = []
    /// How often a word stands among ten thousand, for common ones.
    var frequencies: [Int32: Double] = [:]
    /// The kind of thing that a word names. Words without another line are not of the vocabulary: spelling goes on correcting
    /// them.
    private(set) var kinds: [[UInt8]: String] = [:]
    /// Words that stand for another.
    var sameAs: [Int32: Int32] = [:]
    /// Words that spelling may correct to.
    var correctable: Set<Int32> = []
    private(set) var classNumbers: [String: Int] = [:]
    /// What could not be used, for the test that holds the lexicons sound.
    private(set) var problems: [String] = []

    init(sources: [String]) {
        for chunk in ChunkClass.allCases { classNumbers[chunk.name] = chunk.rawValue }
        for name in WordClass.allCases { classNumbers["\(name)"] = name.number }
        classWords = Array(repeating: [], count: classNumbers.count)
        let lines = sources.flatMap { $0[...].parts(at: "\n").filter { !$0.hasPrefix("#") } }
            .map { $0.parts(at: "\t") }
        for fields in lines {
            guard fields.count == 3 else {
                problems.append("three fields wanted: \(fields)")
                continue
            }
            if fields[0].hasPrefix("class.") { defineClass(fields) }
        }
        for fields in lines where fields.count == 3 && !fields[0].hasPrefix("class.") { read(fields) }
        // The class {drug} is every substance that one word names.
        let names = patterns.filter { $0.sign == .substance && $0.elements.count == 1 }.flatMap {
            $0.elements[0].atoms
        }
        classWords[WordClass.drug.number] = Array(Set(names)).sorted()
        for name in WordClass.allCases where classWords[name.number].isEmpty {
            problems.append("no lexicon defines the class \(name)")
        }
        let asked = Set(patterns.lazy.flatMap(\.elements).flatMap(\.atoms))
        for (name, number) in classNumbers.sorted(by: { $0.key < $1.key })
        where number >= ChunkClass.count + WordClass.allCases.count
            && !asked.contains(Element.classBase + Int32(number))
        {
            problems.append("no term asks for the class \(name)")
        }
    }

    private mutating func defineClass(_ fields: [Substring]) {
        let attributes = fields[0].parts(at: " ")
        let name = String(attributes[0].dropFirst("class.".count))
        let value = self.number(attributes.dropFirst())
        let number: Int
        if let known = classNumbers[name] {
            number = known
        } else {
            number = classWords.count
            classNumbers[name] = number
            classWords.append([])
        }
        for term in LexiconParser.terms(fields[2]) {
            let words = LexiconParser.split(term).map { vocabulary.add($0) }
            if words.count == 1, number >= ChunkClass.allCases.count {
                classWords[number].append(words[0])
                if !attributes.contains("exact") { correctable.insert(words[0]) }
            } else {
                classPhrases.append(ClassPhrase(words: words, classNumber: number, value: value ?? .nan))
            }
        }
    }

    private mutating func read(_ fields: [Substring]) {
        let attributes = fields[0].parts(at: " ")
        guard let head = attributes.first else { return }
        let name = head.parts(at: ".")
        let options = attributes.dropFirst()
        if name[0] == "word" {
            for term in LexiconParser.terms(fields[2]) {
                guard let word = LexiconParser.split(term).first else { continue }
                if name[1] == "kind" {
                    if name.count != 3 || kinds.updateValue(String(name[2]), forKey: word) != nil {
                        problems.append("a word with no kind or two: \(term)")
                    }
                    continue
                }
                let id = vocabulary.add(word)
                if name[1] == "often" {
                    frequencies[id] = number(options)
                    continue
                }
                if name[1] == "same" {
                    sameAs[id] = name.count > 2 ? vocabulary.add(Array(name[2].utf8)) : id
                    continue
                }
                wordValues.append((id, String(name[1]), number(options) ?? 0))
                if name[1] == "month" || name[1] == "weekday" { correctable.insert(id) }
            }
            return
        }
        guard let sign = Sign.named[String(name[0])] else {
            problems.append("unknown sign: \(fields[0])")
            return
        }
        guard let detail = detail(sign, name.dropFirst().first) else {
            problems.append("unknown detail: \(fields[0])")
            return
        }
        for term in LexiconParser.terms(fields[2]).flatMap(LexiconParser.withOneRangeAPlace) {
            guard let elements = compile(term, isCorrectable: !options.contains("exact")),
                elements.contains(where: { $0.gap == 0 && !$0.isOptional })
            else {
                problems.append("cannot read the term: \(term)")
                continue
            }
            patterns.append(
                Pattern(
                    elements: elements, sign: sign, detail: detail,
                    value: number(options) ?? (options.contains { $0.hasPrefix("value=num") } ? 1 : .nan),
                    capturesValue: options.contains { $0.hasPrefix("value=num") },
                    absorbs: options.contains("absorb") || sign == .pseudo,
                    isFixed: options.contains("fixed"), crossesCommas: options.contains("across"), anchor: 0))
        }
    }

    private func detail(_ sign: Sign, _ name: Substring?) -> UInt8? {
        guard let name = name.map(String.init) else { return 0 }
        return switch sign {
        case .substance: Substance.named[name]?.rawValue
        case .person, .caller: Relation.named[name]?.rawValue
        case .service: ServiceNames.number(name)
        default: Detail.named[name].flatMap { sign.details.contains($0) ? $0.rawValue : nil }
        }
    }

    private func number(_ options: ArraySlice<Substring>) -> Double? {
        guard let option = options.first(where: { $0.hasPrefix("value=") }) else { return nil }
        let text = option.dropFirst("value=".count)
        if text.hasPrefix("num*") { return Double(text.dropFirst(4)) }
        return text == "num" ? nil : Double(text)
    }

    /// The terms of a line's last field.
    static func terms(_ field: Substring) -> [Substring] {
        field.parts(at: ";").map { term in
            let start = term.drop { $0 == " " }
            return start[..<(start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)]
        }.filter { !$0.isEmpty }
    }

    /// A term for each of the ranges that its places offer: a place has one, and `{DUR:20..400}|{NUM:21..200}` names two.
    private static func withOneRangeAPlace(_ term: Substring) -> [Substring] {
        guard term.utf8.count(where: { $0 == UInt8(ascii: ":") }) > 1 else { return [term] }
        return term.parts(at: " ").reduce([""]) { terms, part in
            let isOptional = part.hasSuffix("?")
            let alternatives = (isOptional ? part.dropLast() : part).parts(at: "|")
            let ranged = alternatives.filter { $0.contains(":") }
            let others = alternatives.filter { !$0.contains(":") }
            let places =
                ranged.count < 2
                ? [String(part)]
                : ranged.map { ([$0] + others).joined(separator: "|") + (isOptional ? "?" : "") }
            return terms.flatMap { term in places.map { "\(term) \($0)" } }
        }.map { $0.dropFirst() }
    }

    private mutating func compile(_ term: Substring, isCorrectable: Bool) -> [Element]? {
        var elements: [Element] = []
        for part in term.parts(at: " ") {
            switch part {
            case "*": elements.append(.gap(2))
            case "**": elements.append(.gap(5))
            case "***": elements.append(.gap(9))
            default:
                guard let compiled = compile(part: part, isCorrectable) else { return nil }
                elements += compiled
            }
        }
        // A gap at either end would only ask for more words around the phrase.
        while let last = elements.last, last.gap > 0 { elements.removeLast() }
        while let first = elements.first, first.gap > 0 { elements.removeFirst() }
        return elements
    }

    private mutating func compile(part: Substring, _ isCorrectable: Bool) -> [Element]? {
        let isOptional = part.hasSuffix("?")
        let body = isOptional ? part.dropLast() : part
        let alternatives = body.parts(at: "|").flatMap { LexiconParser.inflections(of: $0) ?? [$0] }
        guard let only = alternatives.first else { return nil }
        if alternatives.count == 1, !only.hasPrefix("{") {
            return LexiconParser.words(of: only).map {
                Element(atoms: [atom($0, isCorrectable)], gap: 0, isOptional: isOptional)
            }
        }
        var atoms: [Int32] = []
        var range: ClosedRange<Double>?
        for alternative in alternatives {
            if alternative.hasPrefix("{") {
                let parts = alternative.dropFirst().dropLast().parts(at: ":")
                guard let number = parts.first.flatMap({ classNumbers[String($0)] }) else { return nil }
                if parts.count == 2 {
                    guard let bounds = LexiconParser.bounds(parts[1]) else { return nil }
                    range = bounds
                }
                atoms.append(Element.classBase + Int32(number))
            } else {
                let words = LexiconParser.words(of: alternative)
                guard words.count == 1 else { return nil }
                atoms.append(atom(words[0], isCorrectable))
            }
        }
        return [Element(atoms: atoms, gap: 0, isOptional: isOptional, range: range)]
    }

    /// `100..108`
    private static func bounds(_ text: Substring) -> ClosedRange<Double>? {
        guard let dots = text.firstRange(of: ".."), let low = Double(text[..<dots.lowerBound]),
            let high = Double(text[dots.upperBound...]), low <= high
        else { return nil }
        return low...high
    }

    /// `kick~`: the word and its regular English forms; nil without the mark.
    private static func inflections(of part: Substring) -> [Substring]? {
        guard part.hasSuffix("~"), part.count > 3 else { return nil }
        let word = part.dropLast()
        let stem = word.dropLast()
        guard let last = word.last else { return nil }
        switch last {
        case "e": return [word, "\(word)s", "\(word)d", "\(stem)ing"]
        case "y" where !"aeou".contains(stem.last ?? "a"):
            return [word, "\(stem)ies", "\(stem)ied", "\(word)ing"]
        case "s", "x", "z", "h": return [word, "\(word)s", "\(word)es", "\(word)ed", "\(word)ing"]
        default:
            return [
                word, "\(word)s", "\(word)ed", "\(word)ing", "\(word)\(last)ed", "\(word)\(last)ing",
            ]
        }
    }

    private mutating func atom(_ word: [UInt8], _ isCorrectable: Bool) -> Int32 {
        let id = vocabulary.add(word)
        if isCorrectable { correctable.insert(id) }
        return id
    }

    /// The words of a plain phrase.
    private static func split(_ term: Substring) -> [[UInt8]] {
        term.parts(at: " ").flatMap(words)
    }

    /// Forms in 's that are words of their own; in all others the tokenizer reads the word without it.
    static let contractions: Set<String> = [
        "he's", "she's", "it's", "that's", "what's", "there's", "let's", "who's", "here's", "where's",
        "how's", "nobody's",
        "everyone's", "when's", "dt's", "od's", "al's",
    ]

    /// The tokens of a term as the tokenizer cuts texts: apostrophes dropped, hyphens parted, letters parted from digits.
    static func words(of term: Substring) -> [[UInt8]] {
        var term = term
        if term.hasSuffix("'s"), !contractions.contains(String(term)) { term = term.dropLast(2) }
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        var wasDigit = false
        for byte in term.utf8 where byte != UInt8(ascii: "'") {
            let isDigit = (0x30...0x39).contains(byte)
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ")
                || (isDigit != wasDigit && !word.isEmpty)
            {
                if !word.isEmpty { words.append(word) }
                word = []
            }
            if byte != UInt8(ascii: "-"), byte != UInt8(ascii: " ") { word.append(byte) }
            wasDigit = isDigit
        }
        if !word.isEmpty { words.append(word) }
        return words.map { $0 == Array("w/".utf8) ? Array("with".utf8) : $0 }
    }
}

extension Substring {
    /// The parts between an ASCII mark, empty ones left out: by bytes, which takes a third of the time that characters do.
    fileprivate func parts(at mark: Unicode.Scalar) -> [Substring] {
        utf8.split(separator: UInt8(ascii: mark)).map { Substring($0) }
    }
}
