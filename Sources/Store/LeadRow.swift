package import Admissions
import Postgres

/// A lead as the desk's rules need it, locked in the transaction that read it.
package struct LeadRow: Sendable, Hashable {
    /// The lead.
    package let id: LeadID
    /// Its state.
    package let state: LeadState
    /// Its epoch: what a caller must have seen to change it.
    package let epoch: Int64
    /// Who owns it.
    package let owner: StaffID?
    /// Who owned it last.
    package let lastOwner: StaffID?
    /// The name of the owner, or of the person it is offered to.
    package let holder: String?
    /// The person it is offered to.
    package let offeredTo: StaffID?
    /// Why it was closed, when it is.
    package let disposition: Disposition?
    /// When its owner took it.
    package let ownedAt: Instant?
    /// When it was closed.
    package let closedAt: Instant?
    /// When the owner means to return to it.
    package let followUpAt: Instant?

    /// Whether the lead is a person's to work on: they own it, or closed it.
    func isOf(_ staff: StaffID) -> Bool {
        owner == staff || (state == .closed && lastOwner == staff)
    }

    /// The refusal of somebody whose lead it is not.
    var refusalOfStranger: StoreError { refusal(holder == nil ? .managerOnly : .heldByAnother) }

    /// A refusal that tells the lead as it is.
    func refusal(_ reason: Refusal.Reason) -> StoreError {
        .refused(Refusal(reason, lead: id, state: state, holder: holder, epoch: epoch))
    }
}

extension Desk {
    // `for update of lead`: whoever changes a lead, its offer or its seat takes this row lock first.
    private static let lockLead = Statement(
        "lock_lead",
        """
        select lead.lead_id, lead.state, lead.epoch, lead.owner_id, lead.last_owner_id, staff.name, offer.staff_id,
               lead.disposition, lead.owned_at, lead.closed_at, lead.follow_up_at
        from lead
        left join offer on offer.org_id = lead.org_id and offer.lead_id = lead.lead_id and offer.state = 'open'
        left join staff on staff.org_id = lead.org_id and staff.staff_id = coalesce(lead.owner_id, offer.staff_id)
        where lead.org_id = $1 and lead.lead_id = $2
        for update of lead
        """)

    /// Reads a lead and holds its row to the end of the transaction.
    /// - Throws: a refusal when there is no such lead.
    func lock(_ lead: LeadID, in transaction: Transaction) async throws -> LeadRow {
        let found = try await transaction.rows(Self.lockLead(.id(org), .id(lead))).first { row in
            LeadRow(
                id: try row.id(), state: try row.word(), epoch: try row.next(), owner: try row.optionalID(),
                lastOwner: try row.optionalID(), holder: try row.next(), offeredTo: try row.optionalID(),
                disposition: try row.optionalWord(), ownedAt: try row.optionalInstant(),
                closedAt: try row.optionalInstant(), followUpAt: try row.optionalInstant())
        }
        guard let found else { throw StoreError.refused(Refusal(.noSuchLead)) }
        return found
    }

    /// Reads and locks a lead that a person owns, at the epoch they saw.
    /// - Throws: a refusal that says the state now and who holds it.
    func lockOwned(
        _ lead: LeadID, by staff: StaffID, epoch: Int64, in transaction: Transaction
    ) async throws -> LeadRow {
        let row = try await lock(lead, in: transaction)
        guard row.state == .owned else { throw row.refusal(.wrongState) }
        guard row.owner == staff else { throw row.refusal(.heldByAnother) }
        guard row.epoch == epoch else { throw row.refusal(.staleEpoch) }
        return row
    }
}
