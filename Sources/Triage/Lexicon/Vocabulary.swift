/// The words of all lexicons, each with a small number.
///
/// An open-addressing table over FNV-1a hashes, the names behind one another in one array: a look-up touches no `String`
/// and few cache lines.
struct Vocabulary {
    /// The id of a word that no lexicon names.
    static let unknown: Int32 = -1

    private struct Slot {
        var id: Int32 = -1
        /// The upper half of the hash.
        var tag: UInt32 = 0
    }

    private var names: [UInt8] = []
    /// The name of word `w` is `names[starts[w]..<starts[w + 1]]`.
    private var starts: [Int32] = [0]
    private var slots = [Slot](repeating: Slot(), count: 1 << 15)

    var count: Int { starts.count - 1 }

    /// A word by its id.
    @inline(__always)
    func name(_ id: Int32) -> ArraySlice<UInt8> { names[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])] }

    /// The id of a word, added when it is new.
    mutating func add(_ word: [UInt8]) -> Int32 {
        let hash = FNV.hash(word[...])
        if let found = find(hash: hash, { $0.elementsEqual(word) }) { return found }
        let id = Int32(count)
        names += word
        starts.append(Int32(names.count))
        if count * 2 > slots.count { grow() } else { insert(id, hash) }
        return id
    }

    /// The id of a word given its hash and a comparison; nil when it is unknown.
    @inline(__always)
    func find(hash: UInt64, _ isSame: (ArraySlice<UInt8>) -> Bool) -> Int32? {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: hash) & mask
        while slots[index].id >= 0 {
            if slots[index].tag == UInt32(hash >> 32), isSame(name(slots[index].id)) {
                return slots[index].id
            }
            index = (index + 1) & mask
        }
        return nil
    }

    private mutating func insert(_ id: Int32, _ hash: UInt64) {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: hash) & mask
        while slots[index].id >= 0 { index = (index + 1) & mask }
        slots[index] = Slot(id: id, tag: UInt32(hash >> 32))
    }

    private mutating func grow() {
        slots = Array(repeating: Slot(), count: slots.count * 2)
        for id in 0..<Int32(count) { insert(id, FNV.hash(name(id))) }
    }
}

/// FNV-1a, 64 bits: stable between runs and machines, which a seeded `Hasher` is not.
enum FNV {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        mixed(bytes.reduce(seed, step))
    }

    /// The low bits of FNV-1a alone are weak for short words.
    @inline(__always)
    static func mixed(_ hash: UInt64) -> UInt64 {
        hash ^ (hash >> 29)
    }
}
