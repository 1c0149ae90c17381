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
        var value: Double
    }

    /// Where a phrase is looked up, with what must stand around it: most attempts are refused on that.
    struct Candidate {
        var phrase: Int32
        /// The rarest other places that must be taken in the same sentence.
        var remote: RemotePlace
        var otherRemote: RemotePlace
        /// What may stand right before and right after the anchor.
        var before: AtomSketch
        var after: AtomSketch
    }

    /// A place by its atoms, in ``PhraseTable/atomBits``.
    struct RemotePlace {
        /// -1 for a place that is always taken.
        var firstAtom: Int32 = -1
        var endAtom: Int32 = -1
    }

    private(set) var phrases: [Phrase] = []
    private(set) var steps: [Step] = []
    private(set) var atoms: [Int32] = []
    /// The bit of each atom in ``SentenceAtoms``.
    private(set) var atomBits: [UInt16] = []
    private(set) var ranges: [ClosedRange<Double>] = []
    /// One for each phrase.
    private(set) var candidates: [Candidate] = []

    init(_ patterns: [Pattern]) {
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
            let remotes = pattern.elsewhere.map { place in
                let step = steps[Int(first) + place]
                return RemotePlace(firstAtom: step.firstAtom, endAtom: step.endAtom)
            }
            candidates.append(
                Candidate(
                    phrase: Int32(phrases.count), remote: remotes.first ?? RemotePlace(),
                    otherRemote: remotes.dropFirst().first ?? RemotePlace(),
                    before: pattern.sketch(besideAnchor: -1), after: pattern.sketch(besideAnchor: 1)))
            phrases.append(
                Phrase(
                    firstStep: first, endStep: Int32(steps.count), anchor: first + Int32(pattern.anchor),
                    sign: pattern.sign, detail: pattern.detail, capturesValue: pattern.capturesValue,
                    absorbs: pattern.absorbs, isFixed: pattern.isFixed,
                    crossesCommas: pattern.crossesCommas, value: pattern.value))
        }
        atomBits = atoms.map(SentenceAtoms.bit)
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
