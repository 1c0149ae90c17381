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
        var value: Double
    }

    /// Where a phrase is looked up, with a second place of it whose check refuses most attempts at once.
    struct Candidate {
        enum Place: UInt8 {
            /// Right before or right after the anchor.
            case before, after
            /// Anywhere in the text.
            case anywhere
            /// The phrase has no second place that must be taken.
            case nowhere
        }

        var phrase: Int32
        var firstAtom: Int32
        var endAtom: Int32
        var place: Place
    }

    private(set) var phrases: [Phrase] = []
    private(set) var steps: [Step] = []
    private(set) var atoms: [Int32] = []
    private(set) var ranges: [ClosedRange<Double>] = []
    /// One for each phrase.
    private(set) var candidates: [Candidate] = []

    init(_ patterns: [Pattern]) {
        for pattern in patterns {
            let first = Int32(steps.count)
            for element in pattern.elements {
                let firstAtom = Int32(atoms.count)
                let range: Int32 = if let range = element.range { rangeNumber(range) } else { -1 }
                atoms += element.atoms
                steps.append(
                    Step(
                        firstAtom: firstAtom, endAtom: Int32(atoms.count), gap: Int16(element.gap),
                        isOptional: element.isOptional, range: range))
            }
            candidates.append(candidate(for: pattern, number: Int32(phrases.count), firstStep: Int(first)))
            phrases.append(
                Phrase(
                    firstStep: first, endStep: Int32(steps.count), anchor: first + Int32(pattern.anchor),
                    sign: pattern.sign, detail: pattern.detail, capturesValue: pattern.capturesValue,
                    absorbs: pattern.absorbs, isFixed: pattern.isFixed,
                    crossesCommas: pattern.crossesCommas, value: pattern.value))
        }
    }

    private mutating func rangeNumber(_ range: ClosedRange<Double>) -> Int32 {
        if let known = ranges.firstIndex(of: range) { return Int32(known) }
        ranges.append(range)
        return Int32(ranges.count - 1)
    }

    private func candidate(for pattern: Pattern, number: Int32, firstStep: Int) -> Candidate {
        let place: Candidate.Place? = pattern.witness.map { witness in
            switch witness - pattern.anchor {
            case -1: .before
            case 1: .after
            default: .anywhere
            }
        }
        let step = steps[firstStep + (pattern.witness ?? pattern.anchor)]
        return Candidate(
            phrase: number, firstAtom: step.firstAtom, endAtom: step.endAtom, place: place ?? .nowhere)
    }

    /// Whether a span may stand at a step as far as its value goes; one without a value may where no bounds are set.
    @inline(__always)
    func admits(_ value: Double, at step: Step) -> Bool {
        step.range < 0 || ranges[Int(step.range)].contains(value)
    }

    /// Whether one of some atoms is a word that passes a test, or one of some classes.
    @inline(__always)
    func atoms(_ slots: Range<Int>, hold isThere: (Int32) -> Bool, or classes: BitSet) -> Bool {
        for slot in slots {
            let atom = atoms[slot]
            let isHeld =
                atom < Element.classBase ? isThere(atom) : classes.contains(Int(atom - Element.classBase))
            if isHeld { return true }
        }
        return false
    }

    /// Whether a phrase asks for a class somewhere.
    func asks(_ phrase: Phrase, forClass number: Int) -> Bool {
        let atom = Element.classBase + Int32(number)
        let first = steps[Int(phrase.firstStep)].firstAtom
        let end = steps[Int(phrase.endStep) - 1].endAtom
        return atoms[Int(first)..<Int(end)].contains(atom)
    }
}
