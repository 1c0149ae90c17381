/// The rules of the triage specification by id, in the order of its table: written down here a second time, so that
/// what the rule table answers can be held against it.
package enum SpecifiedRules {
    /// Every rule id, first to last.
    package static let order = [
        "N1", "N2", "N3", "N4", "N5", "N6",
        "D1", "D4", "D2", "D3", "D6", "D5",
        "M1r", "I1", "I2a", "I2b", "I2c", "M1i", "R1", "R2", "R3", "R4", "R5", "I3a", "I3b", "I3c", "I4",
        "R6", "R7",
        "C5", "C3", "C6", "C4", "C2", "C1",
    ]
}
