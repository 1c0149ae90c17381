/// The scorecards of this build: lines of a card, a weight in tenths of log odds, and terms of one or two words.
enum ScorecardSources {
    /// Every file; order is part of the rule set's version.
    static let all = [
        detox1,
        detox2,
        detox3,
        residential1,
        residential2,
        residential3,
        iop1,
        iop2,
        iop3,
        notALead1,
        notALead2,
        overdose,
        suicidalIdeation1,
        suicidalIdeation2,
        seizure,
        deliriumTremens,
        hallucinations,
        chestPain,
        medicalEmergency,
        violence,
    ]
}
