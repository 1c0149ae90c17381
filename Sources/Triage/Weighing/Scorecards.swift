/// Weights of words and of pairs of words that follow each other, for each ``Card``.
///
/// An additive score, as clinical risk scores are: the logarithm of the odds that a text speaks of something, in tenths.
/// The files are written by `workbench weigh` from labelled cases and are read here at start.
struct Scorecards: Sendable {
    typealias Weights = SIMD16<Int8>
    typealias Sums = SIMD16<Int32>

    /// The lanes of the cards of class.
    static let classes: SIMDMask<SIMD16<Int8>> = {
        precondition(Card.allCases.count <= Weights.scalarCount, "a lane for each card")
        var lanes = SIMDMask<SIMD16<Int8>>(repeating: false)
        for card in Card.allCases where card.flag == nil { lanes[card.rawValue] = true }
        return lanes
    }()

    /// What a text without words weighs.
    private(set) var base = Sums()
    private var keys: [UInt64]
    private var weights: [Weights]
    /// Lines that could not be read; empty in a sound build.
    private(set) var problems: [String] = []
    /// A stable hash of every line.
    let contentHash: UInt64

    /// The scorecards of this build.
    static let shared = Scorecards(ScorecardSources.all)

    init(_ sources: [String]) {
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
                let words = term.split(separator: UInt8(ascii: " ")).map { WeighedWords.key(of: $0) }
                guard let small = Int8(exactly: weight), words.count == 1 || words.count == 2 else {
                    problems.append(String(Substring(term)))
                    continue
                }
                rows[words.count == 1 ? words[0] : WeighedWords.pair(words[0], words[1]), default: Weights()][
                    card] =
                    small
            }
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

    /// The weights of a word or a pair; nil for what no card names.
    @inline(__always)
    func weights(of key: UInt64) -> Weights? {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return weights[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
