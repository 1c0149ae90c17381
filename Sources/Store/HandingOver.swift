package import Admissions
import Postgres
import Routing
package import Vault

/// To whom an owned lead goes.
package struct HandOver: Sendable {
    /// The new owner's login.
    package let login: String
    /// Whether it goes to them although they are offline or off shift.
    package let isAnyway: Bool
    /// What the new owner should know; it becomes a note on the lead.
    package let note: String?

    /// A hand-over to a login.
    package init(to login: String, isAnyway: Bool, note: String? = nil) {
        self.login = login
        self.isAnyway = isAnyway
        self.note = note
    }
}

extension Desk {
    private static let newOwner = Statement(
        "new_owner",
        "select staff_id, role from staff where org_id = $1 and login = $2 and is_active")

    private static let handOverLead = Statement(
        "hand_over_lead",
        """
        update lead
        set epoch = epoch + 1, owner_id = $4, last_owner_id = $4, owned_at = $5, handed_over_by = $6
        where org_id = $1 and lead_id = $2 and epoch = $3
        """)

    /// Gives an owned lead to another person, at once: it does not wait in between, and a parked one stays parked.
    ///
    /// Its seat goes with it and may stand above the capacity of who gets it, since a person decided so. The same hand-over
    /// again is the same success.
    /// - Parameter mayHandOverAny: whether it is a manager, who may hand over anybody's lead.
    /// - Returns: the epoch after it.
    /// - Throws: ``StoreError/refused(_:)`` when the lead is not owned, not the person's, or has changed since; when nobody
    ///   active has the login, they take no leads, own it already, or are not at the desk.
    package func handOver(
        _ lead: LeadID, _ handOver: HandOver, by staff: StaffID, mayHandOverAny: Bool, epoch: Int64,
        sealer: Sealer, at now: Instant
    ) async throws -> Int64 {
        try await takingSeat(TransactionOptions(idempotent: true)) { transaction in
            let row = try await lock(lead, in: transaction)
            let found = try await transaction.rows(Self.newOwner(.id(org), .text(handOver.login))).first {
                (id: try $0.id(StaffMember.self), role: try $0.word(Role.self))
            }
            let detail = ["owner": found?.id.description ?? ""]
            if row.epoch > epoch,
                try await isDone(
                    .handOver, of: lead, by: staff, from: epoch, detail: detail, in: transaction)
            {
                return epoch + 1
            }
            guard row.state == .owned, let owner = row.owner else { throw row.refusal(.wrongState) }
            guard owner == staff || mayHandOverAny else { throw row.refusal(.heldByAnother) }
            guard row.epoch == epoch else { throw row.refusal(.staleEpoch) }
            guard let found else { throw row.refusal(.noSuchPerson) }
            guard found.role == .staff || found.role == .manager else { throw row.refusal(.takesNoLeads) }
            guard found.id != owner else { throw row.refusal(.sameOwner) }
            if !handOver.isAnyway {
                let rows = try await transaction.pipeline(staffGlanceQueries(found.id))
                let glance = try staffGlance(rows[0], shifts: rows[1])
                guard glance.presence != .offline, glance.calendar.isOn(at: now) else {
                    throw row.refusal(.notAtTheDesk)
                }
            }
            if let note = handOver.note {
                try await write(
                    note, id: NoteID(at: now), on: row, by: staff, sealer: sealer, at: now, in: transaction)
            }
            _ = try await transaction.pipeline(
                [
                    Self.handOverLead(
                        .id(org), .id(lead), .int(epoch), .id(found.id), .instant(now), .id(owner)),
                    Self.freeSeat(.id(org), .id(lead)),
                ]
                    + (row.followUpAt == nil ? [seat(lead, for: found.id, as: .handedOver, at: now)] : [])
                    + [
                        ledger([
                            LedgerDraft(
                                move: .handOver, of: lead, from: .owned, to: .owned, epoch: epoch + 1,
                                at: now, by: .staff(staff), detail: detail)
                        ])
                    ])
            return epoch + 1
        }
    }
}
