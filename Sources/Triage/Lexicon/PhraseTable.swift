/// The phrases of all lexicons laid out flat, so that matching one follows no reference.
struct PhraseTable {
    /// One place of a phrase.
    struct Step {
        /// Its atoms: words by id, classes as ``Element/classBase`` plus their number.
        var firstAtom: Int32
        var endAtom: Int32
        /// A gap of at most so many tokens instead of a word.
        var gap: Int32
        var isOptional: Bool
        /// The values a number or time may have here.
        var low: Double
        var high: Double

        /// Whether a span may stand here as far as its value goes; one without a value may where no bounds are set.
        @inline(__always)
        func admits(_ value: Double) -> Bool { value >= low && value <= high || low == -.infinity }
    }

    /// A phrase without its places.
    struct Phrase {
        var firstStep: Int32
        var endStep: Int32
        /// The step looked up first.
        var anchor: Int32
        /// Another step that must occur somewhere in the text for the phrase to be worth an attempt; -1 for none.
        var witness: Int32
        var sign: Sign
        var detail: UInt8
        var capturesValue: Bool
        var absorbs: Bool
        var isFixed: Bool
        var crossesCommas: Bool
        var value: Double
    }

    private(set) var phrases: [Phrase] = []
    private(set) var steps: [Step] = []
    private(set) var atoms: [Int32] = []

    init(_ patterns: [Pattern]) {
        for pattern in patterns {
            let first = Int32(steps.count)
            for element in pattern.elements {
                let firstAtom = Int32(atoms.count)
                atoms += element.atoms
                steps.append(
                    Step(
                        firstAtom: firstAtom, endAtom: Int32(atoms.count), gap: Int32(element.gap),
                        isOptional: element.isOptional, low: element.range?.lowerBound ?? -.infinity,
                        high: element.range?.upperBound ?? .infinity))
            }
            phrases.append(
                Phrase(
                    firstStep: first, endStep: Int32(steps.count), anchor: first + Int32(pattern.anchor),
                    witness: pattern.witness.map { first + Int32($0) } ?? -1,
                    sign: pattern.sign, detail: pattern.detail, capturesValue: pattern.capturesValue,
                    absorbs: pattern.absorbs, isFixed: pattern.isFixed,
                    crossesCommas: pattern.crossesCommas, value: pattern.value))
        }
    }

    /// Whether a phrase asks for a class somewhere.
    func asks(_ phrase: Phrase, forClass number: Int) -> Bool {
        let atom = Element.classBase + Int32(number)
        let first = steps[Int(phrase.firstStep)].firstAtom
        let end = steps[Int(phrase.endStep) - 1].endAtom
        return atoms[Int(first)..<Int(end)].contains(atom)
    }
}
