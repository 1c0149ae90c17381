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
    /// Another that must be there, beside the anchor if there is one; nil when there is none.
    var witness: Int?
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

/// A row of words that stands for a class, when it is more than one word.
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
