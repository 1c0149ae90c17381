package import Admissions

/// What a text amounts to on every card.
struct Weighing {
    private let reading: Reading
    private let lexicon: Lexicon
    /// In tenths of log odds: of the whole text, and of the run of sentences that weighs most.
    private let whole: Scorecards.Sums
    private let bestRun: Scorecards.Sums

    init(_ reading: Reading, lexicon: Lexicon) {
        self.reading = reading
        self.lexicon = lexicon
        let cards = Scorecards.shared
        // A sentence that tells the reader what to answer speaks for no class; a danger in it is one.
        let told = reading.instructedSentences
        var whole = cards.base
        // The heaviest run that ends with the sentence at hand, and the heaviest of all (Kadane, in Bentley 1984).
        var running = Scorecards.Sums()
        var heaviest = Scorecards.Sums(repeating: Int32(Int16.min))
        var sentence = Scorecards.Sums()
        var current: Int32 = -1
        func closeSentence() {
            guard current >= 0 else { return }
            whole &+= sentence
            running = pointwiseMax(running, Scorecards.Sums()) &+ sentence
            heaviest = pointwiseMax(heaviest, running)
            sentence = Scorecards.Sums()
        }
        Weighing.each(reading, lexicon, cards) { place, weights in
            let next = reading.tokens[place.lowerBound].sentence
            if next != current {
                closeSentence()
                current = next
            }
            let dangers =
                told.contains(next) ? weights.replacing(with: 0, where: Scorecards.classes) : weights
            sentence &+= Scorecards.Sums(truncatingIfNeeded: dangers)
        }
        closeSentence()
        self.whole = whole
        bestRun = current >= 0 ? cards.base &+ heaviest : cards.base
    }

    /// Tenths of log odds.
    func score(_ card: Card) -> Int32 { (card.seeksBestRun ? bestRun : whole)[card.rawValue] }

    /// Whether the text speaks of what a card asks.
    func speaks(of card: Card) -> Bool { score(card) >= card.threshold }

    /// The words that weigh most for a card, in reading order: no more than four places.
    func grounds(_ signal: String, _ card: Card) -> Grounds {
        var places: [(place: Range<Int>, weight: Int8)] = []
        Weighing.each(reading, lexicon, .shared) { place, weights in
            if weights[card.rawValue] > 0 { places.append((place, weights[card.rawValue])) }
        }
        places.sort { ($0.weight, $1.place.lowerBound) > ($1.weight, $0.place.lowerBound) }
        var grounds = Grounds(signal, EmptyCollection())
        grounds.pieces = places.prefix(4).map(\.place)
            .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
            .map { Grounds.Piece(signal: signal, tokens: $0, assertion: .possible) }
        return grounds.inferred
    }

    /// Goes through the words and pairs that some card names: their tokens and weights.
    @inline(__always)
    private static func each(
        _ reading: Reading, _ lexicon: Lexicon, _ cards: Scorecards,
        _ visit: (Range<Int>, Scorecards.Weights) -> Void
    ) {
        let words = WeighedWords(reading, lexicon)
        var previous: UInt64?
        for (index, token) in reading.tokens.enumerated() {
            let key = words.key(at: index)
            if let key {
                if let weights = cards.weights(of: key) { visit(index..<index + 1, weights) }
                if let previous, reading.tokens[index - 1].sentence == token.sentence,
                    let weights = cards.weights(of: WeighedWords.pair(previous, key))
                {
                    visit(index - 1..<index + 1, weights)
                }
            }
            previous = key
        }
    }
}

/// A word or a pair of words as scorecards spell it.
package struct WeighedTerm: Sendable {
    /// One word, or two with a space between them.
    package let text: String
    /// Whether it stands in a phrase that tells what is used, how much or how often.
    package let isOfUse: Bool
}

/// The words and pairs of an inquiry's text by sentence: what `workbench weigh` learns from. One that occurs twice is
/// there twice.
package func weighedTerms(_ inquiry: Inquiry) -> [[WeighedTerm]] {
    let reading = Facts(inquiry, lexicon: .shared).reading
    let words = WeighedWords(reading, .shared)
    var isOfUse = [Bool](repeating: false, count: reading.tokens.count)
    for mention in reading.mentions where mention.sign.isUse {
        for index in mention.start..<mention.end { isOfUse[index] = true }
    }
    var sentences: [[WeighedTerm]] = []
    var current: Int32 = -1
    var previous: String?
    for (index, token) in reading.tokens.enumerated() {
        if token.sentence != current {
            sentences.append([])
            current = token.sentence
            previous = nil
        }
        let word = words.spelling(at: index)
        if let word {
            sentences[sentences.count - 1].append(WeighedTerm(text: word, isOfUse: isOfUse[index]))
            if let previous {
                let isPairOfUse = isOfUse[index - 1] && isOfUse[index]
                sentences[sentences.count - 1].append(
                    WeighedTerm(text: "\(previous) \(word)", isOfUse: isPairOfUse))
            }
        }
        previous = word
    }
    return sentences.filter { !$0.isEmpty }
}
