/// One phrase of a lexicon, compiled: a row of elements and what it stands for.
struct Pattern {
    var elements: [Element]
    var sign: Sign
    /// Which substance, relation or service, as the raw value of its enumeration.
    var detail: UInt8
    /// A fixed value, or the factor on a captured number; NaN when the phrase has none.
    var value: Double
    /// Whether the value is that of the number, duration or date the phrase matched, times ``value``.
    var capturesValue: Bool
    /// Mentions inside this one do not count.
    var absorbs: Bool
    /// Negation words inside or before do not change it.
    var isFixed: Bool
    /// Whether it may reach over a comma.
    var crossesCommas: Bool
    /// The element looked up first.
    var anchor: Int
    /// The rarest others of few words that must be there, at most two.
    var elsewhere: [Int] = []

    /// Whether no gap of it may skip a denial: one of a danger or an order that asks for no denial itself.
    func skipsNoDenial(_ denials: Set<Int32>) -> Bool {
        !isFixed && !absorbs && (sign.isDanger || sign == .mandate)
            && elements.contains { $0.gap > 0 } && !elements.contains { !denials.isDisjoint(with: $0.atoms) }
    }

    /// What may stand right before (-1) or right after (1) the anchor.
    func sketch(besideAnchor side: Int) -> AtomSketch {
        var sketch = AtomSketch()
        var place = anchor + side
        while elements.indices.contains(place), elements[place].gap == 0 {
            for atom in elements[place].atoms { sketch.insert(atom) }
            if !elements[place].isOptional { return sketch }
            place += side
        }
        return .anything
    }
}

/// One place of a phrase.
struct Element {
    /// What may stand here: words by id, classes as ``Element/classBase`` plus their number.
    var atoms: [Int32]
    /// A gap of at most so many tokens instead of a word.
    var gap: Int
    var isOptional: Bool
    /// The values a number or time may have here; nil for any.
    var range: ClosedRange<Double>? = nil

    /// Atoms at or above this are classes.
    static let classBase: Int32 = 1 << 24

    static func gap(_ longest: Int) -> Element { Element(atoms: [], gap: longest, isOptional: false) }
}

/// A set of atoms, inexact: 63 bits, one an atom, shared by those whose hash is the same (a Bloom filter of one hash;
/// Bloom, 1970). It may hold more than was put in, never less.
struct AtomSketch {
    private var bits: UInt64 = 0

    /// Meets only its like, which every place's surroundings hold: so a phrase that asks for nothing there is admitted.
    static let anything: AtomSketch = {
        var sketch = AtomSketch()
        sketch.bits = 1 << 63
        return sketch
    }()

    init() {}

    init(_ atoms: [Int32]) { for atom in atoms { insert(atom) } }

    mutating func insert(_ atom: Int32) {
        let hash = UInt64(truncatingIfNeeded: atom) &* 0x9E37_79B9_7F4A_7C15
        bits |= 1 << ((hash >> 32) % 63)
    }

    mutating func formUnion(_ other: AtomSketch) { bits |= other.bits }

    /// Whether the two may share an atom.
    @inline(__always)
    func meets(_ other: AtomSketch) -> Bool { bits & other.bits != 0 }
}

/// The atoms that stand in a sentence, each a bit: exact for classes, and shared by some words.
struct SentenceAtoms {
    private var bits: [UInt64]

    private static let classBits = 512
    private static let wordBits = 1024
    private static let width = (classBits + wordBits) / 64
    /// The bit of no class, set in every sentence.
    static let always = UInt16(classBits - 1)

    init(sentences: Int) {
        bits = Array(repeating: 0, count: sentences * SentenceAtoms.width)
        for sentence in 0..<Int32(sentences) {
            insert(Element.classBase + Int32(SentenceAtoms.always), in: sentence)
        }
    }

    /// The bit of an atom.
    static func bit(of atom: Int32) -> UInt16 {
        atom >= Element.classBase
            ? UInt16(atom - Element.classBase) : UInt16(classBits + Int(atom) % wordBits)
    }

    mutating func insert(_ atom: Int32, in sentence: Int32) {
        let bit = Int(SentenceAtoms.bit(of: atom))
        bits[Int(sentence) * SentenceAtoms.width + bit >> 6] |= 1 << UInt64(bit & 63)
    }

    /// A word and the classes it belongs to.
    mutating func insert(_ word: Int32, of classes: BitSet, in sentence: Int32) {
        insert(word, in: sentence)
        let first = Int(sentence) * SentenceAtoms.width
        for index in 0..<SentenceAtoms.classBits / 64 { bits[first + index] |= classes.bits[index] }
    }

    /// Whether an atom of a place may stand in a sentence.
    @inline(__always)
    func mayHold(_ place: PhraseTable.RemotePlace, in sentence: Int32) -> Bool {
        let first = Int(sentence) * SentenceAtoms.width
        for lane in place.bits.indices {
            let bit = place.bits[lane]
            if bits[first + Int(bit >> 6)] >> UInt64(bit & 63) & 1 != 0 { return true }
        }
        return false
    }
}

/// A row of words that stands for a class, when it is more than one word or has a value.
struct ClassPhrase {
    var words: [Int32]
    var classNumber: Int
    /// Days or a count, for the classes of numbers and times.
    var value: Double
}

/// Classes the number reader fills in; lexicons name them in braces and capitals.
enum ChunkClass: Int, CaseIterable {
    /// A number, in digits or words.
    case number
    /// A length of time, in days.
    case duration
    /// A time in the past, in days ago.
    case ago
    /// An age in years.
    case age
    /// A time to come, in days.
    case ahead
    /// A holiday, by its ``Holiday/code``; read as a time past.
    case holiday

    static let count = allCases.count

    var name: String {
        switch self {
        case .number: "NUM"
        case .duration: "DUR"
        case .ago: "AGO"
        case .age: "AGE"
        case .ahead: "AHEAD"
        case .holiday: "HOLIDAY"
        }
    }
}
