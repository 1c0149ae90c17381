package import Admissions
import Postgres

extension Desk {
    // It waits anew from now on; its key stays, and with it its place.
    private static let releaseLead = Statement(
        "release_lead",
        """
        update lead
        set state = 'waiting', epoch = epoch + 1, owner_id = null, follow_up_at = null, follow_up_due_at = null,
            handed_over_by = null, waiting_since = $4
        where org_id = $1 and lead_id = $2 and epoch = $3
        """)

    private static let insertRelease = Statement(
        "insert_release",
        """
        insert into release (org_id, lead_id, epoch, staff_id, released_at)
        values ($1, $2, $3, $4, $5)
        """)

    /// Gives an owned lead back to the queue at the place its key gives, its history kept and its seat freed.
    ///
    /// Who owned it is passed over for the decline memory, as if they had declined it. The same release again is the same
    /// success.
    /// - Parameters:
    ///   - mayReleaseAny: whether it is a manager, who may release anybody's lead.
    ///   - reason: a word for the ledger, without personal data.
    /// - Returns: the epoch after it.
    /// - Throws: ``StoreError/refused(_:)`` when the lead is not owned, not the person's, or has changed since.
    package func release(
        _ lead: LeadID, by staff: StaffID, mayReleaseAny: Bool, epoch: Int64, reason: String, at now: Instant
    ) async throws -> Int64 {
        try await transaction(TransactionOptions(idempotent: true)) { transaction in
            let row = try await lock(lead, in: transaction)
            if row.epoch > epoch,
                try await isDone(
                    .release, of: lead, by: staff, from: epoch, detail: ["reason": reason], in: transaction)
            {
                return epoch + 1
            }
            guard row.state == .owned, let owner = row.owner else { throw row.refusal(.wrongState) }
            guard owner == staff || mayReleaseAny else { throw row.refusal(.heldByAnother) }
            guard row.epoch == epoch else { throw row.refusal(.staleEpoch) }
            try await takeFromOwner(row, owner, reason: reason, by: .staff(staff), at: now, in: transaction)
            return epoch + 1
        }
    }

    /// Puts an owned lead back in the queue, with who owned it; the caller holds the row lock.
    func takeFromOwner(
        _ row: LeadRow, _ owner: StaffID, reason: String, by actor: LedgerActor, at now: Instant,
        in transaction: Transaction
    ) async throws {
        _ = try await transaction.pipeline([
            Self.releaseLead(.id(org), .id(row.id), .int(row.epoch), .instant(now)),
            Self.insertRelease(.id(org), .id(row.id), .int(row.epoch + 1), .id(owner), .instant(now)),
            Self.freeSeat(.id(org), .id(row.id)),
            Self.enqueue(.id(org), .id(row.id)),
            ledger([
                LedgerDraft(
                    move: .release, of: row.id, from: .owned, to: .waiting, epoch: row.epoch + 1, at: now,
                    by: actor, detail: ["reason": reason, "owner": owner.description])
            ]),
        ])
    }
}
