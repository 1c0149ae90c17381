package import Admissions
import Postgres

/// A person of the desk, as a manager sees them.
package struct StaffStanding: Sendable, Hashable {
    /// The person.
    package let id: StaffID
    /// Their login.
    package let login: String
    /// Their name.
    package let name: String
    /// What they may do.
    package let role: Role
    /// Whether they can take a lead.
    package let presence: Presence
    /// Since when; nil when they never said.
    package let since: Instant?
    /// Offers that lapsed one after another.
    package let lapsesInRow: Int
    /// The languages they work in, as codes.
    package let languages: [String]
    /// How many open leads at once.
    package let capacity: Int
    /// Seats taken by an offer and by owned leads that are not parked.
    package let seatsTaken: Int
    /// The lead on offer to them.
    package let offered: LeadID?
    /// What they had a fair claim to, in nano-leads.
    package let credited: Int64
    /// What they were offered, in nano-leads.
    package let received: Int64
}

extension Desk {
    private static let standings = Statement(
        "staff_standings",
        """
        select staff.staff_id, staff.login, staff.name, staff.role, coalesce(presence.state, 'offline'), presence.since,
               coalesce(presence.lapses_in_row, 0), staff.languages, staff.capacity,
               (select count(*) from seat where seat.org_id = $1 and seat.staff_id = staff.staff_id),
               (select lead_id from offer
                where offer.org_id = $1 and offer.staff_id = staff.staff_id and offer.state = 'open'),
               coalesce(fair_share.credited, 0), coalesce(fair_share.received, 0)
        from staff
        left join presence on presence.org_id = $1 and presence.staff_id = staff.staff_id
        left join fair_share on fair_share.org_id = $1 and fair_share.staff_id = staff.staff_id
        where staff.org_id = $1 and staff.is_active
        order by staff.name, staff.login
        """)

    /// Everybody who can sign in, by name.
    package func staffStandings() async throws -> [StaffStanding] {
        let rows = try await oneRoundTrip(TransactionOptions(readOnly: true), [Self.standings(.id(org))])
        return try rows.first?.map {
            StaffStanding(
                id: try $0.id(), login: try $0.next(), name: try $0.next(), role: try $0.word(),
                presence: try $0.word(), since: try $0.optionalInstant(), lapsesInRow: try $0.next(),
                languages: try $0.next(), capacity: try $0.next(), seatsTaken: try $0.next(),
                offered: try $0.optionalID(), credited: try $0.next(), received: try $0.next())
        } ?? []
    }
}
