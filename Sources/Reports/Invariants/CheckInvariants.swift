import API
import Admissions
import Postgres

extension Reporter {
    private static let limit: Duration = .seconds(120)
    /// How many days back the reports' balance is compared.
    private static let balancedDays = 7

    /// Checks on one snapshot what the tables can show, over all of history; it changes nothing.
    ///
    /// A claim that cannot be looked at is ``InvariantResult/Outcome/notChecked(reason:)`` and never ok.
    /// - Parameters:
    ///   - rules: what of the routing policy bounds overtaking; without it that claim is not checked.
    ///   - verifySeal: tells whether an entry's MAC is right; it needs a key that reports never hold.
    /// - Throws: ``ReportError``.
    package func checkInvariants(
        rules: OvertakingRules? = nil, verifySeal: (@Sendable (SealedEntry) -> Bool)? = nil
    ) async throws -> [InvariantResult] {
        try await snapshot(within: Self.limit) { transaction in
            var results: [InvariantResult] = []
            for check in TableCheck.leads { results.append(try await judge(check, in: transaction)) }
            results.append(try await judgeMoves(in: transaction))
            for check in TableCheck.moves + TableCheck.sums {
                results.append(try await judge(check, in: transaction))
            }
            results.append(try await judgeBalances(in: transaction))
            results.append(try await judgeOvertaking(rules, in: transaction))
            results.append(try await judgeSeals(verifySeal, in: transaction))
            return results + Self.outOfSight
        }
    }

    private func judgeMoves(in transaction: Transaction) async throws -> InvariantResult {
        let table = LeadTransition.table
        return try await judge(
            .movesInTable, .texts(table.map { $0.from?.rawValue ?? "" }),
            .texts(table.map(\.event.rawValue)), .texts(table.map(\.to.rawValue)), in: transaction)
    }

    private func judgeBalances(in transaction: Transaction) async throws -> InvariantResult {
        let claim = "the balance of each of the last \(Self.balancedDays) days holds"
        guard let last = try await lastEvent(in: transaction) else {
            return InvariantResult("balance", claim, .ok(checked: 0))
        }
        let today = try CivilDay.containing(last, zone: try await deskZone(in: transaction))
        var broken: [String] = []
        for back in 0..<Self.balancedDays {
            let day = today.adding(days: -back)
            let closing = try await closingPlaces(of: day, in: transaction)
            let balance = try await balance(of: day, closing: closing, in: transaction)
            if !balance.isBalanced { broken.append(day.date.description) }
        }
        return InvariantResult("balance", claim, checked: Self.balancedDays, violations: broken)
    }

    /// Claims whose evidence the reporter's role cannot see or judge.
    private static let outOfSight = [
        InvariantResult(
            "replay", "each decision batch decides the same again",
            .notChecked(reason: "reports hold no routing rules")),
        InvariantResult(
            "reassessment", "each assessment follows from its inquiry",
            .notChecked(reason: "the inquiry's words are sealed, and reports hold no key")),
        InvariantResult(
            "past_capacity", "each seat was granted within the capacity of that moment",
            .notChecked(reason: "past capacities are kept only inside decision inputs")),
    ]
}
