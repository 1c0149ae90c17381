/// Where each phrase is looked up: at the words and classes of its rarest place.
struct PhraseIndex {
    let table: PhraseTable
    let candidates: [PhraseTable.Candidate]
    /// What must stand beside each of them, in an array of its own: most phrases are refused on that alone.
    let neighbours: [PhraseTable.Neighbours]
    /// For each word and each class, the candidates anchored at it.
    let anchoredAtWord: [Range<Int32>]
    let anchoredAtClass: [Range<Int32>]

    init(_ patterns: [Pattern], frequencies: [Int32: Double], classWords: [[Int32]], wordCount: Int) {
        var patterns = patterns
        let rarity = AnchorChoice(frequencies: frequencies, classWords: classWords, wordCount: wordCount)
        let members = classWords.map(Set.init)
        var anchored = AtomLists(members, wordCount)
        for index in patterns.indices {
            let places = rarity.rarest(of: patterns[index])
            let anchor = places.first ?? 0
            patterns[index].anchor = anchor
            patterns[index].elsewhere = Array(
                places.dropFirst().filter {
                    let element = patterns[index].elements[$0]
                    return rarity.cost(of: element) < AnchorChoice.common
                        && element.atoms.count <= PhraseTable.RemotePlace.mostAtoms
                }.prefix(2))
            for atom in patterns[index].elements[anchor].atoms { anchored.add(Int32(index), to: atom) }
        }
        table = PhraseTable(patterns, denials: members[WordClass.denials.number])
        let flat = anchored.flattened()
        let candidate = patterns.indices.map { PhraseTable.Candidate(patterns[$0], phrase: $0) }
        let beside = patterns.map(PhraseTable.Neighbours.init)
        candidates = flat.elements.map { candidate[Int($0)] }
        neighbours = flat.elements.map { beside[Int($0)] }
        (anchoredAtWord, anchoredAtClass) = (flat.ofWord, flat.ofClass)
    }
}

/// A list for each word and class; what is put under a class is under each of its words too.
private struct AtomLists {
    private let members: [Set<Int32>]
    private var ofWord: [[Int32]]
    private var ofClass: [[Int32]]

    init(_ members: [Set<Int32>], _ wordCount: Int) {
        self.members = members
        ofWord = Array(repeating: [], count: wordCount)
        ofClass = Array(repeating: [], count: members.count)
    }

    mutating func add(_ number: Int32, to atom: Int32) {
        guard atom >= Element.classBase else { return ofWord[Int(atom)].append(number) }
        let classNumber = Int(atom - Element.classBase)
        ofClass[classNumber].append(number)
        for word in members[classNumber] { ofWord[Int(word)].append(number) }
    }

    /// All lists in one, and the part of each.
    func flattened() -> (elements: [Int32], ofWord: [Range<Int32>], ofClass: [Range<Int32>]) {
        var elements: [Int32] = []
        func add(_ list: [Int32]) -> Range<Int32> {
            let start = Int32(elements.count)
            elements += list
            return start..<Int32(elements.count)
        }
        let words = ofWord.map(add)
        let classes = ofClass.map(add)
        return (elements, words, classes)
    }
}

/// Picks the place of a phrase that is rarest in texts.
struct AnchorChoice {
    /// How often each word, and each class, stands among ten thousand words.
    private var wordFrequency: [Double]
    private var classFrequency: [Double]

    init(frequencies: [Int32: Double], classWords: [[Int32]], wordCount: Int) {
        let wordFrequency = (0..<Int32(wordCount)).map { frequencies[$0] ?? AnchorChoice.rareWord }
        self.wordFrequency = wordFrequency
        classFrequency = classWords.map { words in
            words.reduce(AnchorChoice.rareWord) { $0 + wordFrequency[Int($1)] }
        }
        for chunk in ChunkClass.allCases { classFrequency[chunk.rawValue] = chunk.frequency }
    }

    /// For the words that ``LexiconSources/wordFrequencies`` leaves out.
    private static let rareWord = 0.5
    /// A place taken more often than this stands in most sentences and refuses little.
    static let common = 300.0

    /// The places that must be taken, the rarest first.
    func rarest(of pattern: Pattern) -> [Int] {
        pattern.elements.indices.filter { pattern.elements[$0].gap == 0 && !pattern.elements[$0].isOptional }
            .map { (cost: cost(of: pattern.elements[$0]), place: $0) }
            .sorted { ($0.cost, $0.place) < ($1.cost, $1.place) }.map(\.place)
    }

    func cost(of element: Element) -> Double {
        element.atoms.reduce(0) { sum, atom in
            sum
                + (atom < Element.classBase
                    ? wordFrequency[Int(atom)] : classFrequency[Int(atom - Element.classBase)])
        }
    }
}

extension ChunkClass {
    /// How many stand among ten thousand words, about.
    fileprivate var frequency: Double {
        switch self {
        case .number: 800
        case .duration, .ago: 300
        case .ahead, .age: 120
        case .holiday: 10
        }
    }
}
