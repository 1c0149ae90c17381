/// Finds the lexicon word one edit away from a misspelt one: an insertion, deletion, substitution or swap.
///
/// Symmetric deletion (Garbe, SymSpell, 2012): each word is filed under itself and under itself without one letter, so
/// that a look-up costs one probe a letter whatever the lexicon's size.
struct Spelling {
    /// Words shorter than this have too many neighbours to correct.
    static let shortestWord = 6
    /// Longer runs of letters are not words.
    private static let longestWord = 24

    private var filed: [UInt64: [Int32]] = [:]

    /// Files a word of a lexicon.
    mutating func add(_ word: ArraySlice<UInt8>, id: Int32) {
        guard word.count >= Spelling.shortestWord, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
            return
        }
        for key in Set(Spelling.keys(word)) { filed[key, default: []].append(id) }
    }

    /// The word one edit away, the first in the vocabulary when there are several; nil when there is none.
    func correct(_ word: ArraySlice<UInt8>, in vocabulary: Vocabulary) -> Int32? {
        guard word.count >= Spelling.shortestWord, word.count <= Spelling.longestWord else { return nil }
        var best: Int32?
        for key in Spelling.keys(word) {
            guard let candidates = filed[key] else { continue }
            for id in candidates where id < best ?? .max {
                if Spelling.isOneEdit(word, vocabulary.name(id)) { best = id }
            }
        }
        return best
    }

    private static func keys(_ word: ArraySlice<UInt8>) -> [UInt64] {
        var keys = [FNV.hash(word)]
        keys.reserveCapacity(word.count + 1)
        for skipped in word.indices {
            var hash = FNV.seed
            for index in word.indices where index != skipped { hash = FNV.step(hash, word[index]) }
            keys.append(FNV.mixed(hash))
        }
        return keys
    }

    /// Whether two words differ by at most one edit.
    static func isOneEdit(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        var l = left
        var r = right
        while let a = l.first, let b = r.first, a == b {
            l = l.dropFirst()
            r = r.dropFirst()
        }
        while let a = l.last, let b = r.last, a == b {
            l = l.dropLast()
            r = r.dropLast()
        }
        switch (l.count, r.count) {
        case (0, 0), (0, 1), (1, 0), (1, 1): return true
        case (2, 2): return l.first == r.last && l.last == r.first
        default: return false
        }
    }
}
