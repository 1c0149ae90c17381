package import Admissions

/// What the words of a text amount to on every card, in tenths of log odds.
struct Weighing {
    private let reading: Reading
    /// Where the text says what some card names: tokens, half open, and the number of the term.
    private let places: [(tokens: Range<Int32>, term: Int32)]
    /// Of the whole text, each term once, for the cards of class.
    let whole: Scorecards.Sums
    /// How many different terms of the text some card names.
    let termCount: Int32
    /// For each token, the part of the text it stands in: its sentence, or a piece of a very long one.
    private let parts: [Int32]
    /// Of each part, for the cards of a danger.
    private let sums: [Scorecards.Sums]
    /// Of the run of parts that weighs most.
    private let bestRun: Scorecards.Sums

    init(_ reading: Reading, lexicon: Lexicon) {
        self.reading = reading
        let cards = Scorecards.shared
        let told = reading.instructedSentences
        let parts = Weighing.parts(reading.tokens)
        self.parts = parts
        var sums = [Scorecards.Sums](repeating: Scorecards.Sums(), count: Int(parts.last ?? -1) + 1)
        var whole = cards.base
        var seen = TermSet(
            atMost: 5 * reading.tokens.count + reading.mentions.count + reading.chunks.all.count)
        var places: [(tokens: Range<Int32>, term: Int32)] = []
        places.reserveCapacity(2 * reading.tokens.count)
        WeighedWords(reading, lexicon).each { place, key, _ in
            guard let term = cards.term(key) else { return }
            places.append((Int32(place.lowerBound)..<Int32(place.upperBound), Int32(term)))
            let sentence = reading.tokens[place.lowerBound].sentence
            let weights = Scorecards.Sums(truncatingIfNeeded: cards.weights(of: term))
            sums[Int(parts[place.lowerBound])] &+= weights
            // A sentence that tells the reader what to answer speaks for no class; a danger in it is one.
            if !told.contains(sentence), seen.insert(term) { whole &+= weights }
        }
        self.places = places
        self.whole = whole
        self.sums = sums
        termCount = Int32(seen.count)
        var heaviest = Scorecards.Sums(repeating: sums.isEmpty ? 0 : Int32(Int16.min))
        for first in sums.indices {
            var run = Scorecards.Sums()
            for part in sums[first...].prefix(Card.longestRun) {
                run &+= part
                heaviest = pointwiseMax(heaviest, run)
            }
        }
        bestRun = cards.base &+ heaviest
    }

    /// Words of a sentence from which on it is cut into pieces, and words of a piece.
    private static let longest = 36
    private static let piece = 16

    /// A text typed without a mark is one sentence, and what surrounds a danger would weigh against it.
    private static func parts(_ tokens: [Token]) -> [Int32] {
        var parts: [Int32] = []
        parts.reserveCapacity(tokens.count)
        var (part, first): (Int32, Int) = (-1, 0)
        while first < tokens.count {
            var end = first + 1
            while end < tokens.count, tokens[end].sentence == tokens[first].sentence { end += 1 }
            let pieces = end - first < longest ? 1 : (end - first) / piece
            for index in first..<end {
                parts.append(part + 1 + Int32((index - first) * pieces / (end - first)))
            }
            part += Int32(pieces)
            first = end
        }
        return parts
    }

    /// Whether the text speaks of a danger: with each of its words counted once, for a word said four times tells no more.
    func speaks(of card: Card) -> Bool {
        guard bestRun[card.rawValue] >= card.threshold else { return false }
        let cards = Scorecards.shared
        let run = heaviestRun(for: card)
        var told: Set<Int32> = []
        var weight = cards.base[card.rawValue]
        for (tokens, term) in places
        where run.contains(Int(parts[Int(tokens.lowerBound)])) && told.insert(term).inserted {
            weight += Int32(cards.weights(of: Int(term))[card.rawValue])
        }
        return weight >= card.threshold
    }

    private func heaviestRun(for card: Card) -> Range<Int> {
        Card.heaviestRun(of: sums.map { $0[card.rawValue] })
    }

    /// The words and phrases that weigh most for a card, in reading order: no more than four places, each at least half as
    /// heavy as the heaviest.
    func grounds(_ signal: String, _ card: Card) -> Grounds {
        var heavy: [(place: Range<Int32>, weight: Int8)] = []
        let cards = Scorecards.shared
        let run = card.flag == nil ? sums.indices : heaviestRun(for: card)
        for (tokens, term) in places {
            let weight = cards.weights(of: Int(term))[card.rawValue]
            if weight > 0, run.contains(Int(parts[Int(tokens.lowerBound)])) {
                heavy.append((tokens, weight))
            }
        }
        heavy.sort {
            ($0.weight, $1.place.lowerBound, $1.place.upperBound)
                > ($1.weight, $0.place.lowerBound, $0.place.upperBound)
        }
        var grounds = Grounds(signal, EmptyCollection())
        let least = (heavy.first?.weight ?? 0) / 2
        grounds.pieces = heavy.prefix(4).filter { $0.weight >= least }.map(\.place)
            .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
            .map {
                Grounds.Piece(
                    signal: signal, tokens: Int($0.lowerBound)..<Int($0.upperBound), assertion: .possible)
            }
        return grounds.inferred
    }
}

/// A word, a kind of thing, a pair of either or a trait as scorecards spell it.
package struct WeighedTerm: Sendable {
    /// One word, or two with a space between them; kinds stand in angle brackets, and what the reader found begins with `*`.
    package let text: String
    /// Whether it stands in a phrase that tells what is used, how much or how often.
    package let isOfUse: Bool
}

/// The terms of an inquiry's text by sentence: what `workbench weigh` learns from. One that occurs
/// twice is there twice.
package func weighedTerms(_ inquiry: Inquiry) -> [[WeighedTerm]] {
    let reading = Facts(inquiry, lexicon: .shared).reading
    let words = WeighedWords(reading, .shared)
    var isOfUse = [Bool](repeating: false, count: reading.tokens.count)
    for mention in reading.mentions where mention.sign.isUse {
        for index in mention.start..<mention.end { isOfUse[index] = true }
    }
    var sentences = [[WeighedTerm]](repeating: [], count: Int(reading.tokens.last?.sentence ?? -1) + 1)
    words.each { place, _, spelling in
        guard let text = spelling() else { return }
        sentences[Int(reading.tokens[place.lowerBound].sentence)].append(
            WeighedTerm(text: text, isOfUse: place.allSatisfy { isOfUse[$0] }))
    }
    return sentences
}
