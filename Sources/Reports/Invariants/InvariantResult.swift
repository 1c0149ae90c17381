/// What a check of the tables found.
package struct InvariantResult: Sendable, Hashable {
    /// A short name that stays the same: `one_owner`.
    package let name: String
    /// What must hold, in words.
    package let claim: String
    /// What was found.
    package let outcome: Outcome

    /// A claim holds, is broken, or could not be looked at; there is no fourth answer.
    package enum Outcome: Sendable, Hashable {
        /// It holds for all that were looked at; zero means that there is none yet.
        case ok(checked: Int)
        /// It is broken so often; at most ``InvariantResult/named`` of them by id.
        case violated(count: Int, ids: [String])
        /// It was not looked at, and why.
        case notChecked(reason: String)
    }

    /// How many violations are named.
    package static let named = 20

    /// A finding about a claim.
    package init(_ name: String, _ claim: String, _ outcome: Outcome) {
        self.name = name
        self.claim = claim
        self.outcome = outcome
    }

    /// From all violations; the first ones are named.
    init(_ name: String, _ claim: String, checked: Int, violations: [String]) {
        self.name = name
        self.claim = claim
        outcome =
            violations.isEmpty
            ? .ok(checked: checked)
            : .violated(count: violations.count, ids: Array(violations.prefix(Self.named)))
    }

    /// Whether the claim was found broken.
    package var isViolated: Bool {
        switch outcome {
        case .violated: true
        case .ok, .notChecked: false
        }
    }

    /// One line for a terminal.
    package var line: String {
        switch outcome {
        case .ok(let checked): return "ok           \(claim) (\(checked) checked)"
        case .notChecked(let reason): return "not checked  \(claim): \(reason)"
        case .violated(let count, let ids):
            let rest = count > ids.count ? " and \(count - ids.count) more" : ""
            return "VIOLATED     \(claim): \(count): \(ids.joined(separator: " "))\(rest)"
        }
    }
}

extension [InvariantResult] {
    /// One line a claim, then the verdict; the caller turns ``InvariantResult/isViolated`` into its exit status.
    package var text: String {
        let violated = count { $0.isViolated }
        let unchecked = count { if case .notChecked = $0.outcome { true } else { false } }
        let verdict =
            "\(count - violated - unchecked) ok, \(violated) violated, \(unchecked) not checked"
        return (map(\.line) + [verdict]).joined(separator: "\n") + "\n"
    }
}
