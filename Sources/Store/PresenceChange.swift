package import Admissions
import Postgres

extension Desk {
    private static let setPresence = Statement(
        "set_presence",
        """
        insert into presence (org_id, staff_id, state, since, heartbeat_at)
        values ($1, $2, $3, $4, $4)
        on conflict (org_id, staff_id) do update
        set state = excluded.state, lapses_in_row = 0, heartbeat_at = excluded.heartbeat_at,
            since = case when presence.state = excluded.state then presence.since else excluded.since end
        """)

    private static let openOfferOf = Statement(
        "open_offer_of", "select lead_id from offer where org_id = $1 and staff_id = $2 and state = 'open'")

    /// Sets whether a person can take leads; going away or offline gives an open offer back to the queue at
    /// once, so that
    /// nobody waits for its deadline.
    package func setPresence(_ presence: Presence, of staff: StaffID, at now: Instant) async throws {
        try await transaction { transaction in
            // The lead first, as everybody locks it before the person; then the person, whose row a worker about to
            // offer something holds. An offer made in between is seen by the second look.
            let seen = try await openOffer(of: staff, in: transaction)
            if let seen { _ = try await lock(seen, in: transaction) }
            _ = try await transaction.rows(
                Self.setPresence(.id(org), .id(staff), .text(presence.rawValue), .instant(now)))
            if presence != .available, let offered = try await openOffer(of: staff, in: transaction) {
                let row = try await lock(offered, in: transaction)
                if row.state == .offered, row.offeredTo == staff {
                    try await returnToQueue(
                        row, event: .decline, offerState: .declined, reason: "presence \(presence.rawValue)",
                        by: .staff(staff), at: now, in: transaction)
                }
            }
            _ = try await transaction.execute(
                ledger([
                    LedgerDraft("presence", at: now, by: .staff(staff), detail: ["state": presence.rawValue])
                ]))
        }
    }

    private func openOffer(of staff: StaffID, in transaction: Transaction) async throws -> LeadID? {
        try await transaction.rows(Self.openOfferOf(.id(org), .id(staff))).first { try $0.id() }
    }

    private static let beat = Statement(
        "heartbeat", "update presence set heartbeat_at = $3 where org_id = $1 and staff_id = $2")

    /// Notes that a person's listing is open in front of them.
    package func heartbeat(of staff: StaffID, at now: Instant) async throws {
        _ = try await oneRoundTrip(
            TransactionOptions(idempotent: true), [Self.beat(.id(org), .id(staff), .instant(now))])
    }
}
