/// All lexicons, parsed once, with the tables the matcher needs.
///
/// A class, because every layer of the reader holds it and none may copy it.
final class Lexicon: Sendable {
    let vocabulary: Vocabulary
    let phrases: PhraseIndex
    let classPhrases: ClassPhraseTable
    /// One row for each word of the vocabulary.
    private let words: [WordRow]
    let spelling: Spelling
    /// The kinds of thing that words name, for the scorecards.
    let kinds: Kinds
    let times: TimeWords
    let abbreviations: Set<Int32>
    /// Short Spanish words that an accent makes into another: el and él.
    let accented: [Int32: Int32]
    let elWord: Int32
    let himWord: Int32
    let heWord: Int32
    /// For each word the one it stands for, mostly itself: "agn" is again.
    let standard: [Int32]
    /// Words such as "he's" that are not read as a possessive.
    let contractions: Set<Int32>
    let withWord: Int32
    let slashWord: Int32
    let plusWord: Int32
    let andWord: Int32
    let negativeWord: Int32
    let canWord: Int32
    let notWord: Int32
    let cannotWord: Int32
    let yesWord: Int32
    let noWord: Int32
    /// Short names of what a screening asks about that are other words outside it: "si" is "s/i" there, "hi" is "h/i".
    let screeningNames: [Int32: Int32]
    /// A stable hash of every line.
    let contentHash: UInt64
    /// Lines the parser could not use; empty in a sound build.
    let problems: [String]

    /// The lexicons of this build.
    static let shared = Lexicon(sources: LexiconSources.all)

    init(sources: [String]) {
        var parser = LexiconParser(sources: sources)
        func word(_ text: String) -> Int32 { parser.vocabulary.add(Array(text.utf8)) }
        withWord = word("with")
        slashWord = word("/")
        plusWord = word("+")
        andWord = word("and")
        negativeWord = word("neg")
        canWord = word("can")
        notWord = word("not")
        cannotWord = word("cannot")
        yesWord = word("yes")
        noWord = word("no")
        screeningNames = Dictionary(
            uniqueKeysWithValues: [("si", "s/i"), ("hi", "h/i"), ("ah", "a/h")].map { (word($0), word($1)) })
        let abbreviated = [
            "dr", "mr", "mrs", "ms", "sr", "sra", "srta", "dra", "st", "vs", "approx", "abt", "re",
            "ext",
        ]
        abbreviations = Set(abbreviated.map(word))
        elWord = word("el")
        himWord = word("him")
        heWord = word("he")
        let twins = [("el", "él"), ("si", "sí")]
        accented = Dictionary(
            uniqueKeysWithValues: twins.map { (word($0), word($1)) })
        let times = TimeWords(parser.wordValues)
        self.times = times
        problems = parser.problems
        contractions = Set(
            LexiconParser.contractions.map {
                parser.vocabulary.add($0.utf8.filter { $0 != UInt8(ascii: "'") })
            })
        var spelling = Spelling()
        for id in parser.correctable.sorted() { spelling.add(parser.vocabulary.name(id), id: id) }
        self.spelling = spelling
        vocabulary = parser.vocabulary
        kinds = Kinds(parser.kinds, parser.vocabulary)
        let wordCount = parser.vocabulary.count
        standard = (0..<Int32(wordCount)).map { parser.sameAs[$0] ?? $0 }
        let phrases = PhraseIndex(
            parser.patterns, frequencies: parser.frequencies, classWords: parser.classWords,
            wordCount: wordCount)
        let classPhrases = ClassPhraseTable(parser.classPhrases, wordCount: wordCount)
        var words = (0..<wordCount).map { word in
            let name = parser.vocabulary.name(Int32(word))
            return WordRow(
                anchored: phrases.anchoredAtWord[word], classPhrases: classPhrases.openedByWord[word],
                opensTime: times.opens(Int32(word)), isProgressive: Lexicon.isProgressive(name),
                word: Int32(word), key: FNV.hash(name.prefix(Stem.length(of: name))))
        }
        for (number, members) in parser.classWords.enumerated() {
            for word in members { words[Int(word)].join(number) }
        }
        self.phrases = phrases
        self.classPhrases = classPhrases
        self.words = words
        contentHash = FNV.hash(sources.joined(separator: "\n").utf8)
    }

    /// What the lexicons say of a word of the vocabulary.
    @inline(__always)
    func row(of word: Int32) -> WordRow { words[Int(word)] }

    /// The key of a word of the vocabulary in ``Scorecards``: the hash of its ``Stem``.
    @inline(__always)
    func key(of word: Int32) -> UInt64 { words[Int(word)].key }

    /// Whether a token's word belongs to a class, by its number.
    @inline(__always)
    func isMember(_ word: Int32, of classNumber: Int) -> Bool {
        word >= 0 && words[Int(word)].classes.contains(classNumber)
    }

    /// Whether a token's word belongs to a class.
    @inline(__always)
    func isMember(_ word: Int32, of name: WordClass) -> Bool { isMember(word, of: name.number) }

    /// Whether a token's word belongs to one of some classes.
    @inline(__always)
    func isMember(_ word: Int32, ofAny classes: [WordClass]) -> Bool {
        classes.contains { isMember(word, of: $0) }
    }

    /// Whether a word names something that is counted: a drink, a bottle, a dose.
    func isCounted(_ word: Int32) -> Bool { isMember(word, ofAny: WordClass.counted) }

    /// "Having", "convulsionando": by its form.
    func isProgressive(_ word: Int32) -> Bool { word >= 0 && words[Int(word)].isProgressive }

    private static func isProgressive(_ name: some BidirectionalCollection<UInt8>) -> Bool {
        ["ing", "ando", "endo"].contains {
            name.count > $0.utf8.count + 1 && name.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }

    /// "Traigo", "hears": a verb of the present, as far as its form tells.
    func isPresentVerb(_ word: Int32) -> Bool {
        isMember(word, of: .finiteVerbs) && !isMember(word, of: .pastVerbs)
    }
}

/// All that the reader asks of a word, side by side: a text's words lie far apart, and each look-up elsewhere would be
/// a cache miss of its own.
struct WordRow {
    /// The classes it belongs to.
    private(set) var classes = BitSet()
    /// Itself and its classes.
    private(set) var sketch = AtomSketch()
    /// The phrases anchored at it, in ``PhraseIndex/candidates``.
    let anchored: Range<Int32>
    /// The class phrases it begins, in ``ClassPhraseTable``.
    let classPhrases: Range<Int32>
    /// Whether a number, a length of time or a date may begin at it.
    let opensTime: Bool
    let isProgressive: Bool
    /// The hash of its ``Stem``.
    let key: UInt64

    init(
        anchored: Range<Int32>, classPhrases: Range<Int32>, opensTime: Bool, isProgressive: Bool,
        word: Int32,
        key: UInt64
    ) {
        self.key = key
        self.anchored = anchored
        self.classPhrases = classPhrases
        self.opensTime = opensTime
        self.isProgressive = isProgressive
        sketch.insert(word)
    }

    /// Makes the word one of a class.
    mutating func join(_ classNumber: Int) {
        classes.insert(classNumber)
        sketch.insert(Element.classBase + Int32(classNumber))
    }
}
