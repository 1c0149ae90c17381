/// Where the clauses of a text begin: what has a subject, and so a time, of its own.
///
/// A clause ends with its comma segment, at a link with a subject or a "now" behind it ("moved in March and I have …"),
/// and at a subject that follows the date of another ("lost his job in May he isn't …").
struct ClauseBounds {
    /// The number of the clause of each token, counted from the start of the text.
    private var numbers: [Int32] = []
    /// The tokens of each clause.
    private var ranges: [Range<Int>] = []
    private let tokens: [Token]

    /// A subject stands so near behind the link that opens its clause: "and since last night he".
    private static let reach = 4

    init(_ tokens: [Token], dates: [Chunks.Span], lexicon: Lexicon) {
        self.tokens = tokens
        var dateBefore = [Int](repeating: -1, count: tokens.count + 1)
        for date in dates { dateBefore[date.end] = max(dateBefore[date.end], date.start) }
        let opens = tokens.map { lexicon.isMember($0.word, of: .clauseOpeners) }
        /// A link with a subject behind it: "and he", "and since last night my", "and right now".
        func opensClause(_ link: Int) -> Bool {
            lexicon.isMember(tokens[link].word, of: .clauseLinks)
                && (link + 1..<min(tokens.count, link + 1 + ClauseBounds.reach)).contains { index in
                    tokens[index].segment == tokens[link].segment
                        && (opens[index] && (index == link + 1 || dateBefore[index] >= 0)
                            || lexicon.isMember(tokens[index].word, of: .subjectForms)
                            || lexicon.times.has(index, of: tokens, .today))
                }
        }
        numbers.reserveCapacity(tokens.count)
        var first = 0
        for index in tokens.indices {
            let isNew =
                index > 0
                && (tokens[index].segment != tokens[index - 1].segment || opensClause(index)
                    || opens[index] && dateBefore[index] > first + 1)
            if isNew {
                ranges.append(first..<index)
                first = index
            }
            numbers.append(Int32(ranges.count))
        }
        if !tokens.isEmpty { ranges.append(first..<tokens.count) }
    }

    /// Whether a date is that of what is told at a token: in the same clause, or alone in one at its side. What stands
    /// alone opens its sentence or belongs to what is told before it: "in 2019, a seizure", "a seizure, in 2019".
    func isDated(_ token: Int, by date: Chunks.Span) -> Bool {
        let (told, dated) = (Int(numbers[token]), Int(numbers[date.start]))
        if told == dated { return true }
        guard tokens[token].sentence == tokens[date.start].sentence, abs(told - dated) == 1 else {
            return false
        }
        let alone = ranges[dated]
        guard alone.count <= date.length + 2 else { return false }
        let opensSentence =
            alone.lowerBound == 0
            || tokens[alone.lowerBound - 1].sentence != tokens[date.start].sentence
        return told < dated || opensSentence
    }
}
