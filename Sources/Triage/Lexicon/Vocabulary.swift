/// The words of all lexicons, each with a small number.
///
/// An open-addressing table over FNV-1a hashes: a look-up touches no `String`.
struct Vocabulary {
    /// The id of a word that no lexicon names.
    static let unknown: Int32 = -1

    private(set) var words: [[UInt8]] = []
    private var slots: [Int32] = Array(repeating: -1, count: 1 << 15)
    private var hashes: [UInt64] = []

    var count: Int { words.count }

    /// The id of a word, added when it is new.
    mutating func add(_ word: [UInt8]) -> Int32 {
        let hash = FNV.hash(word[...])
        if let found = find(hash: hash, { $0 == word }) { return found }
        if words.count * 2 > slots.count { grow() }
        let id = Int32(words.count)
        words.append(word)
        hashes.append(hash)
        insert(id, hash)
        return id
    }

    /// The id of a word given its hash and a comparison; nil when it is unknown.
    func find(hash: UInt64, _ isSame: ([UInt8]) -> Bool) -> Int32? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 {
            let id = slots[slot]
            if hashes[Int(id)] == hash, isSame(words[Int(id)]) { return id }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The id of a word; nil when it is unknown.
    func id(_ word: [UInt8]) -> Int32? {
        find(hash: FNV.hash(word[...])) { $0 == word }
    }

    private mutating func insert(_ id: Int32, _ hash: UInt64) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = id
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for id in words.indices { insert(Int32(id), hashes[id]) }
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
