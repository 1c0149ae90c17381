/// The bands leads are told apart by, as the contact targets are.
package enum UrgencyBand: String, Sendable, Hashable, CaseIterable, Encodable {
    /// Urgency 100.
    case crisis
    /// Urgency 80…99.
    case urgent
    /// All others.
    case rest

    /// The band of an urgency.
    package init(urgency: Int) {
        self = urgency >= 100 ? .crisis : urgency >= 80 ? .urgent : .rest
    }
}
