/// The kinds of thing that words name, in both languages: a dog and a gata are each `pet`.
///
/// A word that no lexicon names at all has the kind of those with its ``Stem``, where they have one between them.
struct Kinds {
    /// For each word of the vocabulary the key of its kind; 0 for none.
    private let ofWord: [UInt64]
    /// For words outside it, by the hash of the word and, where nothing else has that stem, of its stem.
    private let ofOther: [UInt64: UInt64]
    private let names: [UInt64: String]

    /// - Parameter listed: the words that lexicons give a kind.
    init(_ listed: [[UInt8]: String], _ vocabulary: Vocabulary) {
        var ofOther: [UInt64: UInt64] = [:]
        var torn: Set<UInt64> = []
        for (word, name) in listed where Stem.length(of: word) >= Kinds.shortestStem {
            let stem = FNV.hash(word.prefix(Stem.length(of: word)))
            let kind = Kinds.key(of: name)
            if ofOther.updateValue(kind, forKey: stem).map({ $0 != kind }) ?? false { torn.insert(stem) }
        }
        for stem in torn { ofOther[stem] = nil }
        for (word, name) in listed { ofOther[FNV.hash(word)] = Kinds.key(of: name) }
        self.ofOther = ofOther
        ofWord = (0..<Int32(vocabulary.count)).map { listed[Array(vocabulary.name($0))].map(Kinds.key) ?? 0 }
        names = Dictionary(listed.values.map { (Kinds.key(of: $0), $0) }) { first, _ in first }
    }

    /// Shorter stems are those of words that have nothing to do with each other: "para", "pare".
    private static let shortestStem = 5

    /// The key in ``Scorecards`` that `<pet>` has there.
    private static func key(of name: String) -> UInt64 { FNV.hash("<\(name)>".utf8) }

    /// The key of the kind of a word of the vocabulary; nil for none.
    @inline(__always)
    func key(of word: Int32) -> UInt64? {
        let kind = ofWord[Int(word)]
        return kind == 0 ? nil : kind
    }

    /// The key of the kind of a word outside the vocabulary, by the hashes of the word and of its stem; nil for none.
    func key(ofOther word: UInt64, stem: UInt64) -> UInt64? { ofOther[word] ?? ofOther[stem] }

    /// The name of a kind by its key; empty for none.
    func name(_ kind: UInt64) -> String { names[kind] ?? "" }
}
