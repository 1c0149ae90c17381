package import Admissions
import Postgres

extension Desk {
    // Reads the few open leads by lead_open; lead_by_phone and lead_by_email find the others of a contact.
    private static let unjoined = Statement(
        "unjoined_leads",
        """
        select mine.lead_id
        from lead as mine
        where mine.org_id = $1 and mine.state in ('waiting', 'offered') and mine.stored_at >= $2
          and (exists (
                  select from lead as other
                  where other.org_id = $1 and other.phone_index = mine.phone_index and other.lead_id <> mine.lead_id
                    and (other.state in ('waiting', 'offered', 'owned')
                         or (other.state = 'merged' and other.merged_into <> mine.lead_id)
                         or (other.state = 'closed' and other.closed_at > $3::timestamptz - interval '30 days')))
               or exists (
                  select from lead as other
                  where other.org_id = $1 and other.email_index = mine.email_index and other.lead_id <> mine.lead_id
                    and (other.state in ('waiting', 'offered', 'owned')
                         or (other.state = 'merged' and other.merged_into <> mine.lead_id)
                         or (other.state = 'closed' and other.closed_at > $3::timestamptz - interval '30 days'))))
        order by mine.lead_id desc
        limit $4
        """)

    /// Lists the leads stored lately that share a number or an address with another lead and could still be joined to it:
    /// what a process that ended between an intake and its joiner left behind.
    ///
    /// Leads that the joiner keeps apart on purpose (a couple, a clinic's number) are listed too; joining them again
    /// changes nothing.
    /// - Parameters:
    ///   - start: leads stored before it are not looked at.
    ///   - limit: 1…10 000; the newest are kept.
    /// - Returns: oldest first, the order in which they would have been joined.
    package func unjoinedLeads(storedSince start: Instant, at now: Instant, limit: Int) async throws
        -> [LeadID]
    {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true),
            [
                Self.unjoined(
                    .id(org), .instant(start), .instant(now), .int(Int64(min(max(limit, 1), 10_000))))
            ])
        return try rows.first?.map { try $0.id() }.reversed() ?? []
    }
}
