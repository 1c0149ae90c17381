import Admissions
import Postgres

/// A claim one statement can judge: it returns how many rows it looked at, how many break the claim, and their ids.
///
/// Each statement reads a table once, whole: history is what it is about. `$1` is the org. A row whose judgement is null
/// breaks the claim: what cannot be decided is not fine.
struct TableCheck: Sendable {
    let name: String
    let claim: String
    let statement: Statement

    /// - Parameters:
    ///   - rows: common table expressions; the last one, `checked`, has the columns `id` and `holds`.
    init(_ claim: String, _ name: String, rows: String) {
        self.name = name
        self.claim = claim
        statement = Statement(
            "check_" + name,
            rows + """

                select count(*), count(*) filter (where holds is not true),
                       coalesce((array_agg(id order by id) filter (where holds is not true))[1:20], '{}')
                from checked
                """)
    }
}

extension Reporter {
    func judge(
        _ check: TableCheck, _ more: Parameter..., in transaction: Transaction
    ) async throws -> InvariantResult {
        let query = Query(statement: check.statement, parameters: [.id(org)] + more)
        let found: (checked: Int, broken: Int, ids: [String]) = try await transaction.rows(query)
            .exactlyOne { (try $0.next(), try $0.next(), try $0.next()) }
        return InvariantResult(
            check.name, check.claim,
            found.broken == 0 ? .ok(checked: found.checked) : .violated(count: found.broken, ids: found.ids))
    }
}
