package import Admissions

/// Something the reader found in a record, as cards know it beside its words: a sign with its kind and how
/// it is asserted (`*relief`, `*seizure.prior:negated`, `*substance.opioid`), a length of time, a fact of the whole record.
struct Trait {
    /// The place of its name in ``names``.
    private let name: Int
    private let kind: Int
    private var assertion = Assertion.affirmed
    /// Where it stands; nil for a fact of the whole record.
    private(set) var tokens: Range<Int>?

    /// Its key in ``Scorecards``.
    var key: UInt64 { Trait.key(Trait.names[name].hash, kind, assertion) }

    /// The term as cards spell it.
    var term: String {
        Trait.names[name].text + kindName + (assertion == .affirmed ? "" : ":\(assertion.rawValue)")
    }

    /// A kind as cards spell it behind a name: nothing for a line that says no more than its sign.
    private var kindName: String {
        if name < Trait.firstChunk, let sign = Sign(rawValue: UInt8(name)) {
            if sign == .substance, let family = Substance.Family(rawValue: UInt8(kind)) {
                return ".\(family)"
            }
            if !sign.isRanked, let detail = Detail(rawValue: UInt8(kind)) {
                return detail == .plain ? "" : ".\(detail)"
            }
        }
        return ".\(kind)"
    }

    /// What a trait begins with as cards spell it; no word does.
    private static let mark: Character = "*"

    /// A name and its hash, counted once.
    private struct Name {
        let text: String
        let hash: UInt64

        init(_ text: String) {
            self.text = String(Trait.mark) + text
            hash = FNV.hash(self.text.utf8)
        }
    }

    private init(
        name: Int, kind: Int, assertion: Assertion = .affirmed, tokens: Range<Int>? = nil
    ) {
        (self.name, self.kind, self.assertion) = (name, kind, assertion)
        self.tokens = tokens
    }

    /// Of signs, then of chunks, then of facts of the record.
    private static let names =
        Sign.allCases.map { Name("\($0)") } + ChunkClass.allCases.map { Name("\($0)") }
        + Fact.allCases.map { Name("\($0)") }
    private static let firstChunk = Sign.allCases.count
    private static let firstFact = firstChunk + ChunkClass.allCases.count
    private static let texts = Set(names.map(\.text))

    /// What may be known of a record as a whole.
    private enum Fact: Int, CaseIterable {
        case phone, about, family, rhythm, sinceLastUse, sinceStopping, lengthOfUse
    }

    private init(_ fact: Fact, _ kind: Int) { self.init(name: Trait.firstFact + fact.rawValue, kind: kind) }

    private static func key(_ name: UInt64, _ kind: Int, _ assertion: Assertion) -> UInt64 {
        let place = Assertion.allCases.firstIndex(of: assertion) ?? 0
        return FNV.mixed((name ^ UInt64(bitPattern: Int64(kind * 8 + place + 1))) &* 0x9E37_79B9_7F4A_7C15)
    }

    /// Whether a term is meant for a trait.
    static func isMarked(_ term: some StringProtocol) -> Bool { term.first == mark }

    /// The key of a term as cards spell it; nil for one that no reader finds.
    static func key(of term: some StringProtocol) -> UInt64? {
        let parts = term.split(separator: ":")
        let name = parts[0].split(separator: ".").map { String($0) }
        guard texts.contains(name[0]), let kind = name.count == 1 ? 0 : number(ofKind: name[1]),
            let assertion = parts.count == 1 ? .affirmed : Assertion(rawValue: String(parts[1]))
        else { return nil }
        return key(FNV.hash(name[0].utf8), Int(kind), assertion)
    }

    private static func number(ofKind name: String) -> UInt8? {
        UInt8(name) ?? Detail.named[name]?.rawValue ?? Substance.Family.named[name]?.rawValue
    }

    /// What is found in a text, each with its place.
    static func found(in reading: Reading) -> [Trait] {
        var traits: [Trait] = []
        traits.reserveCapacity(reading.mentions.count + reading.chunks.all.count)
        for mention in reading.mentions {
            traits.append(
                Trait(
                    name: Int(mention.sign.rawValue), kind: mention.kind,
                    assertion: mention.assertion, tokens: mention.start..<mention.end))
        }
        for span in reading.chunks.all where span.classNumber < ChunkClass.allCases.count {
            traits.append(
                Trait(
                    name: firstChunk + span.classNumber, kind: span.kind, tokens: span.start..<span.end))
        }
        return traits
    }

    /// What is known of a record as a whole.
    static func facts(_ signals: Signals) -> [Trait] {
        let facts = signals.facts
        var traits = [
            Trait(.phone, facts.reading.isPhone ? 1 : 0),
            Trait(.about, facts.subject.map { $0 == .oneself ? 1 : 2 } ?? 0),
        ]
        func add(_ fact: Fact, _ value: Double?, in bounds: [Double]) {
            if let value { traits.append(Trait(fact, rank(value, in: bounds))) }
        }
        for each in facts.substances.families { traits.append(Trait(.family, Int(each.rawValue))) }
        if facts.substances.named.isEmpty {
            traits.append(Trait(.family, facts.substances.hasUnnamed ? unnamedFamily : noFamily))
        }
        add(.rhythm, facts.substances.anyRhythm?.perWeek, in: rhythms)
        add(.sinceLastUse, signals.lastUseDays, in: [3.01, 14.01, 30.01])
        add(.sinceStopping, signals.abstinentDays, in: [3.01, 14.01, 30.01])
        add(.lengthOfUse, signals.useDuration?.days, in: [190.01, 360])
        return traits
    }

    /// Kinds of ``Fact/family`` beside those of ``Substance/Family``.
    private static let unnamedFamily = 8
    private static let noFamily = 9

    /// Days a week below which use is rare, and below which it is not most days.
    fileprivate static let rhythms = [2.5, 5]

    /// How many of some bounds a value reaches; 0 for one that is not known.
    fileprivate static func rank(_ value: Double, in bounds: [Double]) -> Int { bounds.count { value >= $0 } }
}

extension Sign {
    /// Whether cards tell its mentions apart by how much or how often, not by a ``Detail``.
    fileprivate var isRanked: Bool {
        switch self {
        case .frequency, .occasional, .drinks, .abstinent: true
        default: false
        }
    }
}

extension Mention {
    /// What sort of its sign it is: the substance's family, how much or how long, else the detail of its line.
    fileprivate var kind: Int {
        switch sign {
        case .substance: Int(Substance(rawValue: detail)?.family.rawValue ?? 0)
        case .person, .caller, .service: 0
        case .frequency, .occasional: Trait.rank(value, in: Trait.rhythms)
        case .drinks: Trait.rank(value, in: [3.02, 10])
        case .abstinent: Trait.rank(value, in: [7, 14, 30])
        default: Int(detail)
        }
    }
}

extension Chunks.Span {
    /// How long, how old or how many.
    fileprivate var kind: Int {
        switch ChunkClass(rawValue: classNumber) {
        case .duration, .ago: Trait.rank(value, in: [3.01, 14.01, 60.01, 190.01, 730])
        case .age: Trait.rank(value, in: [18])
        case .number: Trait.rank(value, in: [3.01, 10])
        default: 0
        }
    }
}

/// What is known of an inquiry as a whole, as cards spell it: what `workbench weigh` learns from beside
/// ``weighedTerms(_:)``.
package func weighedFacts(_ inquiry: Inquiry) -> [String] {
    let facts = Facts(inquiry, lexicon: .shared)
    return Trait.facts(Signals(facts, SafetyFlags(facts))).map(\.term)
}
