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

        /// Whether another piece tells the same of words that overlap, or of the same field.
        fileprivate func joins(_ other: Piece) -> Bool {
            guard signal == other.signal, field == other.field, assertion == other.assertion else {
                return false
            }
            guard let tokens, let others = other.tokens else { return tokens == nil && other.tokens == nil }
            return tokens.overlaps(others)
        }

        /// Takes in the words of another.
        fileprivate mutating func take(in other: Piece) {
            guard let tokens, let others = other.tokens else { return }
            self.tokens =
                min(tokens.lowerBound, others.lowerBound)..<max(tokens.upperBound, others.upperBound)
        }
    }

    /// More pieces than these only repeat, and each is compared with all before it.
    private static let most = 120

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

    /// The first pieces of each signal, those whose words overlap as one; each field once.
    var distinct: [Piece] {
        var distinct: [Piece] = []
        for piece in pieces.prefix(Grounds.most) {
            guard let place = distinct.firstIndex(where: piece.joins) else {
                distinct.append(piece)
                continue
            }
            // They stood apart from each other until this one came between.
            var whole = distinct[place]
            whole.take(in: piece)
            for other in distinct where piece.joins(other) { whole.take(in: other) }
            distinct.removeAll(where: piece.joins)
            distinct.insert(whole, at: place)
        }
        return distinct
    }

    /// These, unless something else holds as well.
    func unless(_ other: Bool) -> Grounds? { other ? nil : self }

    /// These, if something else holds as well.
    func when(_ other: Bool) -> Grounds? { other ? self : nil }

    /// These with the others, when there are others.
    func with(_ other: Grounds?) -> Grounds? { other.map { self + $0 } }
}
