/// The phrases of all lexicons laid out flat, so that matching one follows no reference.
struct PhraseTable {
    /// One place of a phrase.
    struct Step {
        /// Its atoms: words by id, classes as ``Element/classBase`` plus their number.
        var firstAtom: Int32
        var endAtom: Int32
        /// A gap of at most so many tokens instead of a word.
        var gap: Int16
        var isOptional: Bool
        /// The values a number or time may have here, by its place in ``PhraseTable/ranges``; -1 for any.
        var range: Int32
        /// Its atoms, inexact: most tokens are refused on that.
        var sketch: AtomSketch
    }

    /// A phrase without its places.
    struct Phrase {
        var firstStep: Int32
        var endStep: Int32
        /// The step looked up first.
        var anchor: Int32
        var sign: Sign
        var detail: UInt8
        var capturesValue: Bool
        var absorbs: Bool
        var isFixed: Bool
        var crossesCommas: Bool
        /// None of its gaps may skip a denial: "I have no guns" is not "I have some guns".
        var skipsNoDenial: Bool
        var value: Double
    }

    /// Where a phrase is looked up, with what must stand elsewhere in its sentence.
    struct Candidate {
        var phrase: Int32
        /// The rarest other places of few atoms that must be taken in the same sentence.
        var remote: RemotePlace
        var otherRemote: RemotePlace

        init(_ pattern: Pattern, phrase: Int) {
            self.phrase = Int32(phrase)
            let remotes = pattern.elsewhere.map { RemotePlace(pattern.elements[$0].atoms) }
            remote = remotes.first ?? RemotePlace()
            otherRemote = remotes.dropFirst().first ?? RemotePlace()
        }
    }

    /// What may stand right before and right after the anchor of a phrase.
    struct Neighbours {
        var before: AtomSketch
        var after: AtomSketch

        init(_ pattern: Pattern) {
            before = pattern.sketch(besideAnchor: -1)
            after = pattern.sketch(besideAnchor: 1)
        }
    }

    /// A place by the bits of its atoms in ``SentenceAtoms``; those of few atoms repeat one.
    struct RemotePlace {
        /// How many atoms it may have: side by side with the rest of a candidate, they cost no look-up elsewhere.
        static let mostAtoms = 8

        fileprivate(set) var bits = SIMD8<UInt16>(repeating: SentenceAtoms.always)

        /// A place that is always taken.
        init() {}

        /// - Precondition: 1...``mostAtoms`` atoms.
        init(_ atoms: [Int32]) {
            precondition((1...RemotePlace.mostAtoms).contains(atoms.count), "a place of few atoms")
            for lane in bits.indices { bits[lane] = SentenceAtoms.bit(of: atoms[lane % atoms.count]) }
        }
    }

    private(set) var phrases: [Phrase] = []
    private(set) var steps: [Step] = []
    private(set) var atoms: [Int32] = []
    private(set) var ranges: [ClosedRange<Double>] = []

    /// - Parameter denials: words that turn what they stand before into its opposite.
    init(_ patterns: [Pattern], denials: Set<Int32>) {
        // Places that take the same words share their atoms: the table stays small enough for the caches.
        var known: [[Int32]: Int32] = [:]
        for pattern in patterns {
            let first = Int32(steps.count)
            for element in pattern.elements {
                let firstAtom = known[element.atoms] ?? Int32(atoms.count)
                if known.updateValue(firstAtom, forKey: element.atoms) == nil { atoms += element.atoms }
                let range: Int32 = if let range = element.range { rangeNumber(range) } else { -1 }
                steps.append(
                    Step(
                        firstAtom: firstAtom, endAtom: firstAtom + Int32(element.atoms.count),
                        gap: Int16(element.gap), isOptional: element.isOptional, range: range,
                        sketch: AtomSketch(element.atoms)))
            }
            phrases.append(
                Phrase(
                    firstStep: first, endStep: Int32(steps.count), anchor: first + Int32(pattern.anchor),
                    sign: pattern.sign, detail: pattern.detail, capturesValue: pattern.capturesValue,
                    absorbs: pattern.absorbs, isFixed: pattern.isFixed,
                    crossesCommas: pattern.crossesCommas, skipsNoDenial: pattern.skipsNoDenial(denials),
                    value: pattern.value))
        }
    }

    private mutating func rangeNumber(_ range: ClosedRange<Double>) -> Int32 {
        if let known = ranges.firstIndex(of: range) { return Int32(known) }
        ranges.append(range)
        return Int32(ranges.count - 1)
    }

    /// Whether a span may stand at a step as far as its value goes; one without a value may where no bounds are set.
    @inline(__always)
    func admits(_ value: Double, at step: Step) -> Bool {
        step.range < 0 || ranges[Int(step.range)].contains(value)
    }

    /// Whether a phrase asks for a class somewhere.
    func asks(_ phrase: Phrase, forClass number: Int) -> Bool {
        let atom = Element.classBase + Int32(number)
        return steps[Int(phrase.firstStep)..<Int(phrase.endStep)].contains {
            atoms[Int($0.firstAtom)..<Int($0.endAtom)].contains(atom)
        }
    }
}
