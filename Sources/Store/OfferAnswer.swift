package import Admissions
import Postgres

extension Desk {
    private static let acceptLead = Statement(
        "accept_lead",
        """
        update lead
        set state = 'owned', epoch = epoch + 1, owner_id = $3, last_owner_id = $3, owned_at = $4,
            handed_over_by = null, follow_up_due_at = null
        where org_id = $1 and lead_id = $2 and epoch = $5
        """)

    static let endOffer = Statement(
        "end_offer",
        """
        update offer
        set state = $3, ended_at = $4, reason = $5
        where org_id = $1 and lead_id = $2 and state = 'open'
        """)

    private static let forgiveLapses = Statement(
        "forgive_lapses",
        """
        update presence
        set lapses_in_row = 0, heartbeat_at = greatest(heartbeat_at, $3)
        where org_id = $1 and staff_id = $2
        """)

    /// Makes the person an offer is held for the owner of its lead; doing it again is the same success.
    /// - Parameter epoch: the epoch the person saw in the offer.
    /// - Returns: the epoch after it.
    /// - Throws: ``StoreError/refused(_:)`` when the lead is not offered, to somebody else, or has changed
    ///   since.
    package func accept(_ lead: LeadID, by staff: StaffID, epoch: Int64, at now: Instant) async throws
        -> Int64
    {
        try await transaction(TransactionOptions(idempotent: true)) { transaction in
            let row = try await lock(lead, in: transaction)
            if row.state == .owned, row.owner == staff, row.epoch == epoch + 1 { return row.epoch }
            guard row.state == .offered else {
                throw row.refusal(row.owner == nil ? .offerEnded : .heldByAnother)
            }
            guard row.offeredTo == staff else { throw row.refusal(.heldByAnother) }
            guard row.epoch == epoch else { throw row.refusal(.staleEpoch) }
            _ = try await transaction.pipeline([
                Self.acceptLead(.id(org), .id(lead), .id(staff), .instant(now), .int(epoch)),
                Self.endOffer(.id(org), .id(lead), .text("accepted"), .instant(now), .text(nil)),
                Self.forgiveLapses(.id(org), .id(staff), .instant(now)),
                ledger([
                    LedgerDraft(
                        move: .accept, of: lead, from: .offered, to: .owned, epoch: epoch + 1, at: now,
                        by: .staff(staff))
                ]),
            ])
            return epoch + 1
        }
    }

    /// Gives an offered lead back to the queue, at the place it had.
    /// - Parameter reason: a short word for the report, at most 64 characters.
    /// - Throws: ``StoreError/refused(_:)`` as for ``accept(_:by:epoch:at:)``.
    package func decline(
        _ lead: LeadID, by staff: StaffID, epoch: Int64, reason: String, at now: Instant
    ) async throws {
        try await transaction { transaction in
            let row = try await lock(lead, in: transaction)
            guard row.state == .offered else {
                throw row.refusal(row.owner == nil ? .offerEnded : .heldByAnother)
            }
            guard row.offeredTo == staff else { throw row.refusal(.heldByAnother) }
            guard row.epoch == epoch else { throw row.refusal(.staleEpoch) }
            // An answer is a sign of life, also when it is a no.
            _ = try await transaction.rows(Self.forgiveLapses(.id(org), .id(staff), .instant(now)))
            try await returnToQueue(
                row, event: .decline, offerState: .declined, reason: reason, by: .staff(staff), at: now,
                in: transaction)
        }
    }

    private static let returnLead = Statement(
        "return_lead",
        """
        update lead
        set state = 'waiting', epoch = epoch + 1, owner_id = null, follow_up_at = null,
            crisis_lapses = crisis_lapses + case when $4 and priority = 'crisis' then 1 else 0 end
        where org_id = $1 and lead_id = $2 and epoch = $3
        """)

    static let freeSeat = Statement("free_seat", "delete from seat where org_id = $1 and lead_id = $2")

    static let enqueue = Statement(
        "enqueue",
        """
        insert into queue_entry (org_id, lead_id, queue, language, sort_key, waiting_since, epoch, urgency, is_crisis)
        select org_id, lead_id, queue, language, sort_key, coalesce(waiting_since, stored_at), epoch, urgency,
               priority = 'crisis'
        from lead
        where org_id = $1 and lead_id = $2
        """)

    /// Ends a lead's open offer and puts it back in the queue under the key it had; the caller holds the row
    /// lock.
    func returnToQueue(
        _ row: LeadRow, event: LeadEvent, offerState: OfferState, reason: String?, by actor: LedgerActor,
        at now: Instant,
        in transaction: Transaction
    ) async throws {
        _ = try await transaction.pipeline([
            Self.returnLead(.id(org), .id(row.id), .int(row.epoch), .bool(event == .lapse)),
            Self.endOffer(.id(org), .id(row.id), .text(offerState.rawValue), .instant(now), .text(reason)),
            Self.freeSeat(.id(org), .id(row.id)),
            Self.enqueue(.id(org), .id(row.id)),
            ledger([
                LedgerDraft(
                    move: event, of: row.id, from: row.state, to: .waiting, epoch: row.epoch + 1, at: now,
                    by: actor,
                    detail: reason.map { ["reason": $0] } ?? [:])
            ]),
        ])
    }
}
