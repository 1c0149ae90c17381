/// What single words say of numbers and times, by word id.
struct TimeWords {
    /// A value for some words: an array, as every token asks and few words of time have high ids.
    struct Values {
        private var byWord: [Double] = []

        subscript(word: Int32) -> Double? {
            get {
                guard Int(word) < byWord.count, !byWord[Int(word)].isNaN else { return nil }
                return byWord[Int(word)]
            }
            set {
                while byWord.count <= Int(word) { byWord.append(.nan) }
                byWord[Int(word)] = newValue ?? .nan
            }
        }
    }

    private(set) var numbers = Values()
    /// Units of time in days.
    private(set) var units = Values()
    /// Units so short that they must be glued to their number (`3y`).
    private(set) var gluedUnits = Values()
    /// Units that say a length by themselves ("for years").
    private(set) var bareUnits = Values()
    private(set) var months = Values()
    private(set) var weekdays = Values()
    /// Seasons by the month in their middle.
    private(set) var seasons = Values()
    /// The parts each word plays, as a bit set by word id.
    private var roles: [UInt64] = []

    init(_ values: [(word: Int32, kind: String, value: Double)]) {
        for (word, kind, value) in values {
            switch kind {
            case "number": numbers[word] = value
            case "unit": units[word] = value
            case "gluedUnit": gluedUnits[word] = value
            case "bareUnit": bareUnits[word] = value
            case "month": months[word] = value
            case "weekday": weekdays[word] = value
            case "season": seasons[word] = value
            // A common word, there so that spelling does not make another of it.
            case "known": break
            default:
                guard let role = Role.named[kind] else {
                    preconditionFailure("a lexicon line names an unknown role: \(kind)")
                }
                while roles.count <= Int(word) { roles.append(0) }
                roles[Int(word)] |= 1 << UInt64(role.rawValue)
            }
        }
    }

    /// Whether a number, a length of time or a date may begin at a word.
    func opens(_ word: Int32) -> Bool {
        [numbers, bareUnits, months, weekdays, seasons].contains { $0[word] != nil } || has(word, .since)
    }

    /// Whether a word plays a part in a time phrase: `ago`, `since`, `in`, `old`.
    @inline(__always)
    func has(_ word: Int32, _ role: Role) -> Bool {
        Int(word) < roles.count && roles[Int(word)] & (1 << UInt64(role.rawValue)) != 0
    }

    /// Whether a token, if there is one, plays a part.
    @inline(__always)
    func has(_ index: Int, of tokens: [Token], _ role: Role) -> Bool {
        tokens.indices.contains(index) && tokens[index].word >= 0 && has(tokens[index].word, role)
    }

    /// The small words of numbers, times and ages.
    enum Role: UInt8, CaseIterable {
        case plus, to, or, of, filler, and, a, half, article
        case hace, since, sinceFiller, ago, `in`, last, next, until, the, ordinal, slash, seasonLead, verb
        case yo, year, old, has, person, sex, age, be, nowBe, nowWord, scored, dated, sat, afterSat, today,
            whenWord

        /// The case a lexicon file names.
        static let named: [String: Role] = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
    }
}
