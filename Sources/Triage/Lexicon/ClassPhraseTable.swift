/// The class phrases by their first word, laid out flat: the second word of one refuses it without a further look.
struct ClassPhraseTable {
    /// A class phrase after its first word.
    struct Entry {
        /// -1 when the first word is all of it.
        var second: Int32
        var firstRest: Int32
        var endRest: Int32
        var classNumber: Int
        /// Days or a count, for the classes of numbers and times.
        var value: Double
    }

    private(set) var entries: [Entry] = []
    /// For each word, the entries it begins.
    private(set) var openedByWord: [Range<Int32>] = []
    /// All words from the third on.
    private var words: [Int32] = []

    init(_ phrases: [ClassPhrase], wordCount: Int) {
        var byFirst = [[ClassPhrase]](repeating: [], count: wordCount)
        for phrase in phrases { byFirst[Int(phrase.words[0])].append(phrase) }
        for list in byFirst {
            let start = Int32(entries.count)
            for phrase in list {
                let first = Int32(words.count)
                words += phrase.words.dropFirst(2)
                entries.append(
                    Entry(
                        second: phrase.words.dropFirst().first ?? -1, firstRest: first,
                        endRest: Int32(words.count), classNumber: phrase.classNumber, value: phrase.value))
            }
            openedByWord.append(start..<Int32(entries.count))
        }
    }

    /// The words of a phrase from the third on.
    func rest(of entry: Entry) -> ArraySlice<Int32> { words[Int(entry.firstRest)..<Int(entry.endRest)] }
}
