package import Admissions

/// A question that words are weighed for: a list of words and pairs of words, each with a weight.
///
/// The raw value is the lane of ``Scorecards``.
package enum Card: Int, CaseIterable, Sendable {
    case detox, residential, iop, notALead
    case overdose, suicidalIdeation, seizure, deliriumTremens, hallucinations, chestPain, medicalEmergency
    case violence

    /// The name its file gives it: a level of care or a flag.
    package var name: String {
        switch self {
        case .detox: LevelOfCare.detox.rawValue
        case .residential: LevelOfCare.residential.rawValue
        case .iop: LevelOfCare.iop.rawValue
        case .notALead: LevelOfCare.notALead.rawValue
        case .overdose, .suicidalIdeation, .seizure, .deliriumTremens, .hallucinations, .chestPain,
            .medicalEmergency, .violence:
            flag?.rawValue ?? ""
        }
    }

    /// The crisis flag it may raise; nil for the questions of class.
    package var flag: SafetyFlag? {
        switch self {
        case .detox, .residential, .iop, .notALead: nil
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

    /// Whether it is read in the run of sentences that speaks of it most, so that no text around a crisis hides it. A
    /// class is what the whole text amounts to.
    package var seeksBestRun: Bool { flag != nil }

    /// How much a text must weigh to speak of it, in tenths of log odds: 8 is 2 to 1, -8 is 1 to 2, -14 is 1 to 4.
    ///
    /// A false flag costs a call and a missed one a life.
    var threshold: Int32 {
        switch self {
        case .detox, .residential, .iop: 8
        case .notALead: -8
        // A seizure is mostly named, and as often a thing of the past.
        case .seizure: -6
        case .overdose, .suicidalIdeation, .deliriumTremens, .hallucinations, .chestPain, .medicalEmergency,
            .violence:
            -14
        }
    }
}
