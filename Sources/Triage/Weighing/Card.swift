package import Admissions

/// A question that words are weighed for: a list of terms, each with a weight.
///
/// The raw value is the lane of ``Scorecards``.
package enum Card: Int, CaseIterable, Sendable {
    case detox, residential, iop, needsClarification, notALead
    case overdose, suicidalIdeation, seizure, deliriumTremens, hallucinations, chestPain, medicalEmergency
    case violence

    /// The cards of class, which share one question: what the whole record amounts to.
    package static let ofClass = allCases.filter { $0.level != nil }
    /// The cards of a danger. Each is read in the run of sentences that speaks of it most, so that no text around a crisis
    /// hides it.
    package static let ofDanger = allCases.filter { $0.flag != nil }

    /// The sentences of a run at the most: a danger is told in a breath, and a long letter has many sentences that lean a
    /// little towards one.
    package static let longestRun = 3

    /// The sentences behind one another, no more than ``longestRun``, that weigh most together; the first of equals.
    ///
    /// - Parameter weights: of each sentence, in order; empty for an empty text, which has no run.
    package static func heaviestRun<Weight: Comparable & AdditiveArithmetic>(of weights: [Weight]) -> Range<
        Int
    > {
        var best: (weight: Weight, run: Range<Int>)?
        for first in weights.indices {
            var weight = Weight.zero
            for end in first..<min(first + longestRun, weights.count) {
                weight += weights[end]
                if best.map({ weight > $0.weight }) ?? true { best = (weight, first..<end + 1) }
            }
        }
        return best?.run ?? 0..<0
    }

    /// The card of a class.
    init(_ level: LevelOfCare) {
        self =
            switch level {
            case .detox: .detox
            case .residential: .residential
            case .iop: .iop
            case .needsClarification: .needsClarification
            case .notALead: .notALead
            }
    }

    /// The name its file gives it: a level of care or a flag.
    package var name: String { level?.rawValue ?? flag?.rawValue ?? "" }

    /// The class it speaks for; nil for a danger.
    package var level: LevelOfCare? {
        switch self {
        case .detox: .detox
        case .residential: .residential
        case .iop: .iop
        case .needsClarification: .needsClarification
        case .notALead: .notALead
        case .overdose, .suicidalIdeation, .seizure, .deliriumTremens, .hallucinations, .chestPain,
            .medicalEmergency, .violence:
            nil
        }
    }

    /// The crisis flag it may raise; nil for a class.
    package var flag: SafetyFlag? {
        switch self {
        case .detox, .residential, .iop, .needsClarification, .notALead: nil
        case .overdose: .overdose
        case .suicidalIdeation: .suicidalIdeation
        case .seizure: .seizure
        case .deliriumTremens: .deliriumTremens
        case .hallucinations: .hallucinations
        case .chestPain: .chestPain
        case .medicalEmergency: .medicalEmergency
        case .violence: .violence
        }
    }

    /// How much a text must weigh to speak of a danger, in tenths of log odds: 0 is even, -38 is 1 to 45, -47 is 1 to 110.
    ///
    /// A false flag costs a call and a missed one a life. A seizure is mostly named, and as often a thing of the past; and
    /// most words of parting and of weariness are no wish to die.
    var threshold: Int32 {
        switch self {
        case .seizure: -8
        case .suicidalIdeation: -38
        case .medicalEmergency, .violence: -45
        case .chestPain, .hallucinations: -47
        default: -43
        }
    }
}
