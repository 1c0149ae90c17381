package import Admissions
import Postgres

extension Desk {
    private static let insertTouch = Statement(
        "insert_touch",
        """
        insert into touch (org_id, touch_id, lead_id, staff_id, outcome, touched_at)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (org_id, touch_id) do nothing
        """)

    private static let noteFirstTouch = Statement(
        "note_first_touch",
        """
        update lead
        set first_attempt_at = coalesce(first_attempt_at, $3),
            first_contact_at = case when $4 then coalesce(first_contact_at, $3) else first_contact_at end,
            contact_due_at = case when $4 then null else contact_due_at end,
            reassessed_at = null, handed_over_by = null, follow_up_due_at = null
        where org_id = $1 and lead_id = $2
          and (first_attempt_at is null or (contact_due_at is not null and $4)
               or (first_contact_at is null and $4) or reassessed_at is not null
               or handed_over_by is not null or follow_up_due_at is not null)
        """)

    /// Records a contact attempt or a live conversation of the lead's owner; the same id again changes
    /// nothing.
    /// - Parameter now: when it was, not before the person owned the lead.
    /// - Throws: ``StoreError/refused(_:)`` when the person does not own the lead at that epoch.
    package func touch(
        _ lead: LeadID, by staff: StaffID, epoch: Int64, id: TouchID, outcome: TouchOutcome, at now: Instant
    ) async throws {
        try await transaction(TransactionOptions(idempotent: true)) { transaction in
            let row = try await lockOwned(lead, by: staff, epoch: epoch, in: transaction)
            if let ownedAt = row.ownedAt, now < ownedAt { throw row.refusal(.timePassed) }
            let inserted = try await transaction.execute(
                Self.insertTouch(
                    .id(org), .id(id), .id(lead), .id(staff), .text(outcome.rawValue), .instant(now)))
            guard inserted == 1 else { return }
            _ = try await transaction.pipeline([
                Self.noteFirstTouch(.id(org), .id(lead), .instant(now), .bool(outcome.isLiveContact)),
                ledger([
                    LedgerDraft(
                        "touch", at: now, by: .staff(staff), lead: lead, epoch: epoch,
                        detail: ["outcome": outcome.rawValue])
                ]),
            ])
        }
    }

    private static let insertMilestone = Statement(
        "insert_milestone",
        """
        insert into milestone (org_id, lead_id, milestone, reached_at, staff_id)
        values ($1, $2, $3, $4, $5)
        on conflict (org_id, lead_id, milestone) do nothing
        """)

    /// Records a step of an open lead; a step taken before stays at its first time.
    /// - Throws: ``StoreError/refused(_:)`` when the person does not own the lead at that epoch.
    package func reach(
        _ milestone: Milestone, of lead: LeadID, by staff: StaffID, epoch: Int64, at now: Instant
    ) async throws {
        try await transaction(TransactionOptions(idempotent: true)) { transaction in
            _ = try await lockOwned(lead, by: staff, epoch: epoch, in: transaction)
            try await record(milestone, of: lead, by: staff, epoch: epoch, at: now, in: transaction)
        }
    }

    /// Writes a milestone and its ledger row, unless it was reached before; the caller holds the row lock.
    func record(
        _ milestone: Milestone, of lead: LeadID, by staff: StaffID, epoch: Int64, at now: Instant,
        in transaction: Transaction
    ) async throws {
        let inserted = try await transaction.execute(
            Self.insertMilestone(.id(org), .id(lead), .text(milestone.rawValue), .instant(now), .id(staff)))
        guard inserted == 1 else { return }
        _ = try await transaction.execute(
            ledger([
                LedgerDraft(
                    "milestone", at: now, by: .staff(staff), lead: lead, epoch: epoch,
                    detail: ["milestone": milestone.rawValue])
            ]))
    }
}
