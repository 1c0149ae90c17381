/// All lexicons, parsed once, with the tables the matcher needs.
///
/// A class, because every layer of the reader holds it and none may copy it.
final class Lexicon: Sendable {
    let vocabulary: Vocabulary
    let table: PhraseTable
    /// For each word, the phrases anchored at it: `anchored[anchorStart[w]..<anchorStart[w + 1]]`.
    let anchored: [PhraseTable.Candidate]
    let anchorStart: [Int32]
    /// For each class, the phrases anchored at a run of words or number of it.
    let anchoredAtClass: [[PhraseTable.Candidate]]
    /// For each word, the classes it belongs to, as a bit set.
    let classBits: [BitSet]
    /// For each first word, the class phrases it opens.
    let classPhrases: [[ClassPhrase]]
    let spelling: Spelling
    let times: TimeWords
    let abbreviations: Set<Int32>
    let classes: WordClasses
    /// Short Spanish words that an accent makes into another: el and él.
    let accented: [Int32: Int32]
    let elWord: Int32
    /// Words such as "he's" that are not read as a possessive.
    let contractions: Set<Int32>
    let withWord: Int32
    let slashWord: Int32
    let plusWord: Int32
    let andWord: Int32
    let negativeWord: Int32
    /// A stable hash of every line.
    let contentHash: UInt64
    /// Lines the parser could not use; empty in a sound build.
    let problems: [String]

    /// The lexicons of this build.
    static let shared = Lexicon(sources: LexiconSources.all)

    init(sources: [String]) {
        var parser = LexiconParser(sources: sources)
        withWord = parser.vocabulary.add(Array("with".utf8))
        slashWord = parser.vocabulary.add(Array("/".utf8))
        plusWord = parser.vocabulary.add(Array("+".utf8))
        andWord = parser.vocabulary.add(Array("and".utf8))
        negativeWord = parser.vocabulary.add(Array("neg".utf8))
        let abbreviated = [
            "dr", "mr", "mrs", "ms", "sr", "sra", "srta", "dra", "st", "vs", "approx", "abt", "hx", "re",
            "ext",
        ]
        abbreviations = Set(abbreviated.map { parser.vocabulary.add(Array($0.utf8)) })
        elWord = parser.vocabulary.add(Array("el".utf8))
        let twins = [("el", "él"), ("si", "sí")]
        accented = Dictionary(
            uniqueKeysWithValues: twins.map {
                (parser.vocabulary.add(Array($0.utf8)), parser.vocabulary.add(Array($1.utf8)))
            })
        times = TimeWords(parser.wordValues)
        problems = parser.problems
        classes = WordClasses(parser.classNumbers)
        contractions = Set(
            LexiconParser.contractions.map {
                parser.vocabulary.add($0.utf8.filter { $0 != UInt8(ascii: "'") })
            })
        let wordCount = parser.vocabulary.count
        var bits = [BitSet](repeating: BitSet(), count: wordCount)
        for (number, words) in parser.classWords.enumerated() {
            for word in words { bits[Int(word)].insert(number) }
        }
        classBits = bits
        var phrases = [[ClassPhrase]](repeating: [], count: wordCount)
        for phrase in parser.classPhrases { phrases[Int(phrase.words[0])].append(phrase) }
        classPhrases = phrases
        var spelling = Spelling()
        for id in parser.correctable.sorted() { spelling.add(parser.vocabulary.words[Int(id)], id: id) }
        self.spelling = spelling
        vocabulary = parser.vocabulary
        var compiled = parser.patterns
        let rarity = AnchorChoice(patterns: compiled, classWords: parser.classWords, wordCount: wordCount)
        var atWord = [[Int32]](repeating: [], count: wordCount)
        var atClass = [[Int32]](repeating: [], count: parser.classWords.count)
        for index in compiled.indices {
            let places = rarity.rarest(of: compiled[index])
            let anchor = places.first ?? 0
            let others = places.dropFirst()
            compiled[index].anchor = anchor
            compiled[index].witness = others.first { abs($0 - anchor) == 1 } ?? others.first
            for atom in compiled[index].elements[compiled[index].anchor].atoms {
                if atom < Element.classBase {
                    atWord[Int(atom)].append(Int32(index))
                } else {
                    let number = Int(atom - Element.classBase)
                    atClass[number].append(Int32(index))
                    for word in Set(parser.classWords[number]) { atWord[Int(word)].append(Int32(index)) }
                }
            }
        }
        let table = PhraseTable(compiled)
        self.table = table
        anchoredAtClass = atClass.map { list in list.map { table.candidates[Int($0)] } }
        var flat: [PhraseTable.Candidate] = []
        var starts: [Int32] = []
        for list in atWord {
            starts.append(Int32(flat.count))
            flat += list.map { table.candidates[Int($0)] }
        }
        anchorStart = starts + [Int32(flat.count)]
        anchored = flat
        contentHash = FNV.hash(sources.joined(separator: "\n").utf8)
    }

    /// Whether a token's word belongs to a class.
    @inline(__always)
    func isMember(_ word: Int32, of classNumber: Int) -> Bool {
        word >= 0 && classBits[Int(word)].contains(classNumber)
    }
}

/// Picks the element of a phrase that is rarest in texts, judged by how often lexicons use it.
struct AnchorChoice {
    private var weight: [Int]
    private var classWeight: [Int]

    init(patterns: [Pattern], classWords: [[Int32]], wordCount: Int) {
        weight = Array(repeating: 1, count: wordCount)
        for pattern in patterns {
            for element in pattern.elements {
                for atom in element.atoms where atom < Element.classBase { weight[Int(atom)] += 1 }
            }
        }
        classWeight = classWords.map { words in words.count * 6 + 10 }
        for chunk in ChunkClass.allCases { classWeight[chunk.rawValue] = 200 }
    }

    /// The places that must be taken, the rarest first.
    func rarest(of pattern: Pattern) -> [Int] {
        pattern.elements.indices.filter { pattern.elements[$0].gap == 0 && !pattern.elements[$0].isOptional }
            .map { (cost: cost(of: pattern.elements[$0]), place: $0) }
            .sorted { ($0.cost, $0.place) < ($1.cost, $1.place) }.map(\.place)
    }

    private func cost(of element: Element) -> Int {
        element.atoms.reduce(0) { sum, atom in
            sum
                + (atom < Element.classBase
                    ? weight[Int(atom)] : classWeight[Int(atom - Element.classBase)])
        }
    }
}
