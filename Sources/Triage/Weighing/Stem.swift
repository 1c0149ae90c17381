/// What cards know a word by: its beginning, without an ending that says who, when, how many or how.
///
/// "gives away" and "giving away" are one pair then, and one author's form teaches of another's. Light
/// stemming, which strips the commonest endings of English and Spanish without asking which of the two a word is (Savoy,
/// 2006): a card needs no dictionary form, only the same one for words that mean the same.
enum Stem {
    /// A longer one before those that end it, so that "ados" is no "s".
    private static let endings: [[UInt8]] = """
        ciones iendo ieron mente ando endo aron arme arse erme irme ados adas idos idas
        aba ado ada ido ida ing
        ar ed er es ir ly
        a e o s
        """
        .split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }

    /// What is left is at least as long.
    private static let shortest = 3

    /// How many bytes of a folded word its stem has: the ending goes, and a letter doubled before it ("stopped", "stop").
    static func length(of word: some BidirectionalCollection<UInt8>) -> Int {
        let count = word.count
        let ending = endings.first {
            count - $0.count >= shortest && word.suffix($0.count).elementsEqual($0)
        }
        let stem = word.prefix(count - (ending?.count ?? 0))
        let isDoubled = stem.count > shortest && stem.dropLast().last == stem.last
        return isDoubled ? stem.count - 1 : stem.count
    }
}
