/// What single words say of numbers and times, by word id.
struct TimeWords {
    private(set) var numbers: [Int32: Double] = [:]
    /// Units of time in days.
    private(set) var units: [Int32: Double] = [:]
    /// Units so short that they must be glued to their number (`3y`).
    private(set) var gluedUnits: [Int32: Double] = [:]
    /// Units that say a length by themselves ("for years").
    private(set) var bareUnits: [Int32: Double] = [:]
    private(set) var months: [Int32: Int] = [:]
    private(set) var weekdays: [Int32: Int] = [:]
    /// Seasons by the month in their middle.
    private(set) var seasons: [Int32: Int] = [:]
    /// The parts each word plays, as a bit set by word id.
    private var roles: [UInt64] = []

    init(_ values: [(word: Int32, kind: String, value: Double)]) {
        for (word, kind, value) in values {
            switch kind {
            case "number": numbers[word] = value
            case "unit": units[word] = value
            case "gluedUnit": gluedUnits[word] = value
            case "bareUnit": bareUnits[word] = value
            case "month": months[word] = Int(value)
            case "weekday": weekdays[word] = Int(value)
            case "season": seasons[word] = Int(value)
            default:
                guard let role = Role.named[kind] else {
                    preconditionFailure("a lexicon line names an unknown role: \(kind)")
                }
                while roles.count <= Int(word) { roles.append(0) }
                roles[Int(word)] |= 1 << UInt64(role.rawValue)
            }
        }
    }

    /// Whether a word plays a part in a time phrase: `ago`, `since`, `in`, `old`.
    @inline(__always)
    func has(_ word: Int32, _ role: Role) -> Bool {
        Int(word) < roles.count && roles[Int(word)] & (1 << UInt64(role.rawValue)) != 0
    }

    /// The small words of numbers, times and ages.
    enum Role: UInt8, CaseIterable {
        case plus, to, or, of, filler, and, a, half, article
        case hace, since, sinceFiller, ago, `in`, last, next, until, the, ordinal, slash, seasonLead, verb
        case yo, year, old, has, person, sex, age, be, nowWord

        /// The case a lexicon file names.
        static let named: [String: Role] = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
    }
}
