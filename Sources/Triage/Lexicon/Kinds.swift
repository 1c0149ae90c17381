/// The kinds of thing that words name, in both languages: a dog and a gata are each `pet`.
///
/// A word that no lexicon lists has the kind of those with its ``Stem``, where they have one between them.
struct Kinds {
    /// For each word of the vocabulary the key of its kind; 0 for none.
    private let ofWord: [UInt64]
    private let ofStem: [UInt64: UInt64]
    private let names: [UInt64: String]

    /// - Parameter listed: the words that lexicons give a kind, by id.
    init(_ listed: [Int32: String], _ vocabulary: Vocabulary) {
        var ofStem: [UInt64: UInt64] = [:]
        var torn: Set<UInt64> = []
        for (word, name) in listed where Stem.length(of: vocabulary.name(word)) >= Kinds.shortestStem {
            let stem = Kinds.stem(of: vocabulary.name(word))
            let kind = Kinds.key(of: name)
            if ofStem.updateValue(kind, forKey: stem).map({ $0 != kind }) ?? false { torn.insert(stem) }
        }
        for stem in torn { ofStem[stem] = nil }
        ofWord = (0..<Int32(vocabulary.count)).map { word in
            listed[word].map(Kinds.key) ?? ofStem[Kinds.stem(of: vocabulary.name(word))] ?? 0
        }
        self.ofStem = ofStem
        names = Dictionary(listed.values.map { (Kinds.key(of: $0), $0) }) { first, _ in first }
    }

    /// Shorter stems are those of words that have nothing to do with each other: "para", "pare".
    private static let shortestStem = 5

    private static func stem(of word: ArraySlice<UInt8>) -> UInt64 {
        FNV.hash(word.prefix(Stem.length(of: word)))
    }

    /// The key in ``Scorecards`` that `<pet>` has there.
    private static func key(of name: String) -> UInt64 { FNV.hash("<\(name)>".utf8) }

    /// The key of the kind of a word of the vocabulary; nil for none.
    @inline(__always)
    func key(of word: Int32) -> UInt64? {
        let kind = ofWord[Int(word)]
        return kind == 0 ? nil : kind
    }

    /// The key of the kind of a word of no lexicon by the hash of its stem; nil for none.
    func key(ofStem stem: UInt64) -> UInt64? { ofStem[stem] }

    /// The name of a kind by its key; empty for none.
    func name(_ kind: UInt64) -> String { names[kind] ?? "" }
}
