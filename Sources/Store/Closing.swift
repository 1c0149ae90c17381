package import Admissions
import Postgres

extension Desk {
    private static let closeLead = Statement(
        "close_lead",
        """
        update lead
        set state = 'closed', epoch = epoch + 1, owner_id = null, follow_up_at = null,
            follow_up_due_at = null, handed_over_by = null, disposition = $4, closed_at = $5
        where org_id = $1 and lead_id = $2 and epoch = $3
        """)

    /// Closes a lead with a disposition and frees its seat; `admitted` records that milestone too.
    /// - Returns: the epoch after it; closing again with the same disposition is the same success.
    /// - Throws: ``StoreError/refused(_:)`` when the person does not own the lead at that epoch.
    package func close(
        _ lead: LeadID, by staff: StaffID, epoch: Int64, disposition: Disposition, at now: Instant
    ) async throws -> Int64 {
        try await transaction(TransactionOptions(idempotent: true)) { transaction in
            let row = try await lock(lead, in: transaction)
            if row.state == .closed, row.lastOwner == staff, row.epoch == epoch + 1,
                row.disposition == disposition
            {
                return row.epoch
            }
            _ = try await lockOwned(lead, by: staff, epoch: epoch, in: transaction)
            if disposition == .admitted {
                try await record(.admitted, of: lead, by: staff, epoch: epoch, at: now, in: transaction)
            }
            _ = try await transaction.pipeline([
                Self.closeLead(
                    .id(org), .id(lead), .int(epoch), .text(disposition.rawValue), .instant(now)),
                Self.freeSeat(.id(org), .id(lead)),
                ledger([
                    LedgerDraft(
                        move: .close, of: lead, from: .owned, to: .closed, epoch: epoch + 1, at: now,
                        by: .staff(staff), detail: ["disposition": disposition.rawValue])
                ]),
            ])
            return epoch + 1
        }
    }

    /// How long a close can be undone.
    package static let undoWindow: Duration = .minutes(10)

    private static let reopenLead = Statement(
        "reopen_lead",
        """
        update lead
        set state = 'owned', epoch = epoch + 1, owner_id = $4, owned_at = $5, disposition = null, closed_at = null
        where org_id = $1 and lead_id = $2 and epoch = $3
        """)

    // What a close as admitted wrote is taken back with it, so that the report counts what stands.
    private static let revokeAdmitted = Statement(
        "revoke_admitted",
        """
        delete from milestone
        where org_id = $1 and lead_id = $2 and milestone = 'admitted' and reached_at = $3
        """)

    /// Undoes a close within ``undoWindow``; the person who closed it owns it again.
    /// - Returns: the epoch after it.
    /// - Throws: ``StoreError/refused(_:)`` when it is not closed, was closed by another, or too long ago.
    package func reopen(_ lead: LeadID, by staff: StaffID, epoch: Int64, at now: Instant) async throws
        -> Int64
    {
        try await takingSeat { transaction in
            let row = try await lock(lead, in: transaction)
            guard row.state == .closed, let closedAt = row.closedAt else { throw row.refusal(.wrongState) }
            guard row.lastOwner == staff else { throw row.refusal(.heldByAnother) }
            guard row.epoch == epoch else { throw row.refusal(.staleEpoch) }
            guard now - closedAt <= Self.undoWindow else { throw row.refusal(.tooLate) }
            let revoked = try await transaction.execute(
                Self.revokeAdmitted(.id(org), .id(lead), .instant(closedAt)))
            if revoked > 0 {
                _ = try await transaction.execute(
                    ledger([
                        LedgerDraft(
                            "milestone_revoked", at: now, by: .staff(staff), lead: lead, epoch: epoch,
                            detail: ["milestone": Milestone.admitted.rawValue])
                    ]))
            }
            _ = try await transaction.pipeline([
                Self.reopenLead(.id(org), .id(lead), .int(epoch), .id(staff), .instant(now)),
                seat(lead, for: staff, as: .resumed, at: now),
                ledger([
                    LedgerDraft(
                        move: .undoClose, of: lead, from: .closed, to: .owned, epoch: epoch + 1, at: now,
                        by: .staff(staff))
                ]),
            ])
            return epoch + 1
        }
    }
}
