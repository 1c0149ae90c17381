import Admissions
import Postgres

extension Desk {
    // One probe of ledger_one_row_per_move.
    private static let moveAt = Statement(
        "move_at",
        """
        select kind, actor_id, detail
        from ledger
        where org_id = $1 and lead_id = $2 and epoch = $3 and to_state is not null
        """)

    /// Whether the move after an epoch was this one, by this person: then their action took effect, and only its answer
    /// was lost.
    /// - Parameter detail: facts the move must have been recorded with.
    func isDone(
        _ event: LeadEvent, of lead: LeadID, by staff: StaffID, from epoch: Int64,
        detail: [String: String], in transaction: Transaction
    ) async throws -> Bool {
        let move = try await transaction.rows(Self.moveAt(.id(org), .id(lead), .int(epoch + 1))).first {
            (
                kind: try $0.next(String.self), actor: try $0.optionalID(StaffMember.self),
                detail: try $0.next(String.self)
            )
        }
        guard let move, move.kind == event.rawValue, move.actor == staff else { return false }
        // Each fact as it was written: keys and values as JSON texts.
        return detail.allSatisfy { move.detail.contains(jsonText([$0.key: $0.value]).dropFirst().dropLast()) }
    }
}
