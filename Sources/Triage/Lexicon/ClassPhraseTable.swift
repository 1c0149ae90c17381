/// The class phrases by their first and second word, laid out flat: common words begin dozens, of which few go on as the
/// text does.
struct ClassPhraseTable {
    /// A class phrase after its first word.
    struct Entry {
        var firstRest: Int32
        var endRest: Int32
        var classNumber: Int
        /// Days or a count, for the classes of numbers and times.
        var value: Double
    }

    private var entries: [Entry] = []
    /// For each word, the entries it begins.
    private(set) var openedByWord: [Range<Int32>] = []
    /// The second word of each entry, in order within those of a first word; -1 when the first word is all of it.
    private var seconds: [Int32] = []
    /// All words from the third on.
    private var words: [Int32] = []

    init(_ phrases: [ClassPhrase], wordCount: Int) {
        var byFirst = [[ClassPhrase]](repeating: [], count: wordCount)
        for phrase in phrases { byFirst[Int(phrase.words[0])].append(phrase) }
        for list in byFirst {
            let start = Int32(entries.count)
            let second = list.map { $0.words.dropFirst().first ?? -1 }
            for place in list.indices.sorted(by: { (second[$0], $0) < (second[$1], $1) }) {
                let first = Int32(words.count)
                words += list[place].words.dropFirst(2)
                seconds.append(second[place])
                entries.append(
                    Entry(
                        firstRest: first, endRest: Int32(words.count), classNumber: list[place].classNumber,
                        value: list[place].value))
            }
            openedByWord.append(start..<Int32(entries.count))
        }
    }

    /// The entries, among those a word begins, that go on with a second word; -1 for those that are the word alone.
    func entries(_ opened: Range<Int32>, second: Int32) -> ArraySlice<Entry> {
        var low = Int(opened.lowerBound)
        var high = Int(opened.upperBound)
        let end = high
        while low < high {
            let middle = (low + high) / 2
            if seconds[middle] < second { low = middle + 1 } else { high = middle }
        }
        while high < end, seconds[high] == second { high += 1 }
        return entries[low..<high]
    }

    /// The words of a phrase from the third on.
    func rest(of entry: Entry) -> ArraySlice<Int32> { words[Int(entry.firstRest)..<Int(entry.endRest)] }
}
