import Admissions

/// What a signal, a flag or a rule stands on: places of the record, each under the name of the signal it shows.
struct Grounds {
    /// One place of the record.
    struct Piece {
        /// The signal's name in the specification: `SED`, `sed_daily`, `means_work`.
        var signal: String
        /// Tokens of the text; nil when a whole field says it.
        var tokens: Range<Int>?
        /// How the record asserts it.
        var assertion = Assertion.affirmed
        /// The field it was read from.
        var field = "text"

        /// Whether another piece covers the same words, or the same field.
        fileprivate func isInside(_ other: Piece) -> Bool {
            guard let tokens, let wider = other.tokens else {
                return tokens == nil && other.tokens == nil && field == other.field
            }
            return tokens.lowerBound >= wider.lowerBound && tokens.upperBound <= wider.upperBound
        }
    }

    var pieces: [Piece]
    /// Some of it was not said in so many words: a vague duration, an amount left out.
    var isInferred = false

    init(_ signal: String, _ mentions: some Sequence<Mention>) {
        pieces = mentions.map { Piece(signal: signal, tokens: $0.start..<$0.end, assertion: $0.assertion) }
    }

    init(_ signal: String, _ mention: Mention) { self.init(signal, CollectionOfOne(mention)) }

    init(_ signal: String, tokens: Range<Int>) {
        pieces = [Piece(signal: signal, tokens: tokens)]
    }

    init(_ signal: String, field: String) {
        pieces = [Piece(signal: signal, tokens: nil, field: field)]
    }

    /// Grounds that follow from the record as a whole, such as its language or its emptiness.
    static let whole = Grounds("record", EmptyCollection())

    /// Whether a structured field says some of it, which no phrase can be misread for.
    var isOfField: Bool { pieces.contains { $0.field != "text" } }

    /// The same, said less than plainly.
    var inferred: Grounds {
        var grounds = self
        grounds.isInferred = true
        return grounds
    }

    /// Both, where each is needed.
    static func + (left: Grounds, right: Grounds?) -> Grounds {
        guard let right else { return left }
        var grounds = left
        grounds.pieces += right.pieces
        grounds.isInferred = left.isInferred || right.isInferred
        return grounds
    }

    /// The pieces without those that stand inside another of the same signal.
    var distinct: [Piece] {
        guard pieces.count > 1 else { return pieces }
        return pieces.indices.filter { index in
            !pieces.indices.contains { other in
                other != index && pieces[index].isInside(pieces[other])
                    && pieces[other].signal == pieces[index].signal
                    && (other < index || !pieces[other].isInside(pieces[index]))
            }
        }.map { pieces[$0] }
    }

    /// These, unless something else holds as well.
    func unless(_ other: Bool) -> Grounds? { other ? nil : self }

    /// These, if something else holds as well.
    func when(_ other: Bool) -> Grounds? { other ? self : nil }

    /// These with the others, when there are others.
    func with(_ other: Grounds?) -> Grounds? { other.map { self + $0 } }
}
