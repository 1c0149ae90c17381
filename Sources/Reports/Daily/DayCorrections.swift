import API
import Admissions
import Postgres

extension Reporter {
    // By correction_by_time.
    static let correctionsOfDay = Statement(
        "corrections_of_day",
        """
        select from_level, to_level, count(*)
        from correction
        where org_id = $1 and corrected_at >= $2 and corrected_at < $3
        group by from_level, to_level
        """)

    /// Levels that people corrected on the day, of leads of any day, in the order of the levels.
    func reclassifications(
        of day: CivilDay, in transaction: Transaction
    ) async throws -> [ReclassificationCount] {
        let counts: [ReclassificationCount] = try await transaction.rows(
            Self.correctionsOfDay(.id(org), .instant(day.start), .instant(day.end))
        ).map { ReclassificationCount(from: try $0.word(), to: try $0.word(), count: try $0.next()) }
        let order = LevelOfCare.allCases
        return order.flatMap { from in
            order.compactMap { to in counts.first { $0.from == from && $0.to == to } }
        }
    }
}
