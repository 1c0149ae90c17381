/// Weights of words, of the kinds of thing they name, of pairs of either and of ``Trait``s, for each ``Card``.
///
/// An additive score, as clinical risk scores are, in tenths: for a danger the logarithm of the odds that a text speaks of
/// it; for a class a number of which the difference from another's is the logarithm of the odds between the two.
/// The files are written by `workbench weigh` from labelled cases and are read here at start.
struct Scorecards: Sendable {
    typealias Weights = SIMD16<Int8>
    typealias Sums = SIMD16<Int32>

    /// What a text without words weighs.
    private(set) var base = Sums()
    private var keys: [UInt64]
    private var weights: [Weights]
    /// Lines that could not be read, and cards that one term decides; empty in a sound build.
    private(set) var problems: [String] = []
    /// A stable hash of every line.
    let contentHash: UInt64

    /// The scorecards of this build.
    static let shared = Scorecards(ScorecardSources.all)

    init(_ sources: [String]) {
        precondition(Card.allCases.count <= Weights.scalarCount, "a lane for each card")
        contentHash = FNV.hash(sources.joined(separator: "\n").utf8)
        var rows: [UInt64: Weights] = [:]
        let cards = Dictionary(uniqueKeysWithValues: Card.allCases.map { ($0.name, $0.rawValue) })
        for line in sources.flatMap({ $0.utf8.split(separator: UInt8(ascii: "\n")) }) {
            let fields = line.split(separator: UInt8(ascii: "\t"))
            guard fields.count == 3, let card = cards[String(Substring(fields[0]))],
                let weight = Int32(String(Substring(fields[1])))
            else {
                problems.append(String(Substring(line)))
                continue
            }
            if fields[2].elementsEqual("=".utf8) {
                base[card] = weight
                continue
            }
            for term in fields[2].split(separator: UInt8(ascii: ";")) {
                guard let small = Int8(exactly: weight), let key = Scorecards.key(of: term) else {
                    problems.append(String(Substring(term)))
                    continue
                }
                rows[key, default: Weights()][card] = small
            }
        }
        // A word that raises a crisis alone raises it from many an innocent text.
        let most = base &+ Sums(truncatingIfNeeded: rows.values.reduce(Weights(), pointwiseMax))
        for card in Card.ofDanger where most[card.rawValue] >= card.threshold {
            problems.append("one term raises \(card.name)")
        }
        var size = 1 << 10
        while size < rows.count * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        weights = Array(repeating: Weights(), count: size)
        for (key, row) in rows.sorted(by: { $0.key < $1.key }) {
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            weights[slot] = row
        }
    }

    /// The key of a trait, a word or a pair of words as a line spells it; nil for anything else.
    private static func key(of term: Substring.UTF8View) -> UInt64? {
        let words = term.split(separator: UInt8(ascii: " "))
        switch words.count {
        case 1 where Trait.isMarked(Substring(words[0])): return Trait.key(of: Substring(words[0]))
        case 1: return WeighedWords.key(of: words[0])
        case 2: return WeighedWords.pair(WeighedWords.key(of: words[0]), WeighedWords.key(of: words[1]))
        default: return nil
        }
    }

    /// The number of a term by its key; nil for what no card names.
    @inline(__always)
    func term(_ key: UInt64) -> Int? {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return slot }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The weights of a term by its number.
    @inline(__always)
    func weights(of term: Int) -> Weights { weights[term] }
}

/// A set of some terms' numbers, of one size from its beginning.
struct TermSet {
    private var slots: [Int32]
    private(set) var count = 0

    /// - Parameter count: how many will be put in; more would leave no place empty.
    init(atMost count: Int) {
        var size = 16
        while size < 2 * count { size *= 2 }
        slots = Array(repeating: -1, count: size)
    }

    /// Puts a term in.
    /// - Returns: whether it was not there.
    @inline(__always)
    mutating func insert(_ term: Int) -> Bool {
        var slot = (term &* 0x9E37_79B1) & (slots.count - 1)
        while slots[slot] >= 0 {
            if slots[slot] == Int32(term) { return false }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(term)
        count += 1
        return true
    }
}
