/// One step of the schema: numbered, never edited once released, and checked by its sum.
package struct Migration: Sendable {
    /// 1, 2, 3, … without gaps.
    package let number: Int
    /// A short name for listings.
    package let name: String
    /// The statements, run in one transaction.
    let sql: String

    /// Every migration in order. Add to the end only: expand first, contract in a later release, so that the
    /// binary one version older works on the new schema.
    package static let all: [Migration] = [
        .desk, .intake, .work, .ledger, .corrections, .policySource, .onCall, .alarms, .episodes, .plans,
        .routingVersion, .oneRoundTrip, .presenceTokens,
    ]
}
