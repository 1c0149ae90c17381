package import Admissions
import Postgres

/// What a person has in front of them, all of one instant.
package struct Listing: Sendable {
    /// The person's offer, then what they own by key, then what they parked by date, then the others by key: also what
    /// they handed over and the new owner has not touched yet.
    package let lines: [QueueLine]
    /// The lines that are the person's own.
    package let own: Set<LeadID>
    /// What a listing shows besides the lines.
    package let glances: [LeadID: LeadGlance]
    /// How many leads wait in each queue.
    package let counts: [QueueCount]
    /// The person.
    package let staff: StaffGlance
    /// The desk's open alarms, as ``Desk/alarms(all:)`` orders them.
    package let alarms: [AlarmRecord]
}

extension Desk {
    // The ids first, each set by an index of its own: offer_one_open_per_person, lead_by_owner, lead_by_giver, and
    // lead_open, which the list of all open states makes usable whatever states are asked for.
    private static let listed = Statement(
        "listed_leads",
        """
        select \(lineColumns(offerEnds: "offer.deadline_at")),
               holding.is_own
        from (
            select lead_id from offer where org_id = $1 and staff_id = $2 and state = 'open'
            union
            select lead_id from lead where org_id = $1 and owner_id = $2
            union
            select lead_id from lead where org_id = $1 and handed_over_by = $2 and state = 'owned'
            union
            (select lead_id from lead
             where org_id = $1 and state = any ($3) and state in ('waiting', 'offered', 'owned', 'set_aside')
             order by sort_key, lead_id limit $4)
        ) as chosen
        join lead on lead.org_id = $1 and lead.lead_id = chosen.lead_id
        left join offer on offer.org_id = $1 and offer.lead_id = lead.lead_id and offer.state = 'open'
        left join staff on staff.org_id = $1 and staff.staff_id = coalesce(lead.owner_id, offer.staff_id)
        cross join lateral (select coalesce(staff.staff_id = $2, false) as is_own) as holding
        order by holding.is_own desc, (holding.is_own and offer.deadline_at is null),
                 (holding.is_own and lead.follow_up_at is not null),
                 case when holding.is_own then lead.follow_up_at end, lead.sort_key, lead.lead_id
        """)

    /// Reads a person's listing on one snapshot, so that no lead is shown half in one state and half in the next.
    /// - Parameters:
    ///   - states: the leads of others that are listed too; open states and `set_aside` only.
    ///   - limit: how many of those, 0…1000.
    /// - Throws: ``StoreError/refused(_:)`` when there is no such person.
    package func listing(
        for staff: StaffID, othersIn states: [LeadState], limit: Int
    ) async throws -> Listing {
        try await transaction(TransactionOptions(isolation: .repeatableRead, readOnly: true)) { transaction in
            let parts = try await transaction.pipeline(
                [
                    Self.listed(
                        .id(org), .id(staff), .texts(states.map(\.rawValue)),
                        .int(Int64(min(max(limit, 0), 1000)))),
                    queueCountQuery,
                ] + staffGlanceQueries(staff) + [openAlarmsQuery])
            let lines = try parts[0].map { row in (line: try queueLine(&row), isOwn: try row.next(Bool.self))
            }
            let glances = try await transaction.rows(glanceQuery(lines.map(\.line.lead)))
            return Listing(
                lines: lines.map(\.line), own: Set(lines.filter(\.isOwn).map(\.line.lead)),
                glances: try leadGlances(glances), counts: try queueCounts(parts[1]),
                staff: try staffGlance(parts[2], shifts: parts[3]),
                alarms: try parts[4].map { try alarmRecord(&$0) })
        }
    }

    private static let setAsideLeads = Statement(
        "set_aside_leads",
        """
        select lead_id from lead where org_id = $1 and state = 'set_aside'
        order by received_at desc, lead_id limit $2
        """)

    /// The leads that triage set aside as none, newest first.
    /// - Parameter limit: how many of them, 0…1000.
    package func setAside(limit: Int) async throws -> (lines: [QueueLine], glances: [LeadID: LeadGlance]) {
        let leads = try await oneRoundTrip(
            TransactionOptions(isolation: .repeatableRead, readOnly: true),
            [Self.setAsideLeads(.id(org), .int(Int64(min(max(limit, 0), 1000))))])[0].map {
                try $0.id(Lead.self)
            }
        let found = try await lines(of: leads)
        let byLead = Dictionary(uniqueKeysWithValues: found.lines.map { ($0.lead, $0) })
        return (leads.compactMap { byLead[$0] }.filter { $0.state == .setAside }, found.glances)
    }

    private static let line = Statement(
        "lead_line",
        """
        select \(lineColumns(offerEnds: "offer.deadline_at"))
        from lead
        left join offer on offer.org_id = lead.org_id and offer.lead_id = lead.lead_id and offer.state = 'open'
        left join staff on staff.org_id = lead.org_id and staff.staff_id = coalesce(lead.owner_id, offer.staff_id)
        where lead.org_id = $1 and lead.lead_id = any ($2::uuid[])
        """)

    /// Leads as a listing shows them, in whatever state they are.
    /// - Parameter leads: at most 1200.
    package func lines(
        of leads: [LeadID]
    ) async throws -> (lines: [QueueLine], glances: [LeadID: LeadGlance]) {
        guard !leads.isEmpty else { return ([], [:]) }
        let rows = try await oneRoundTrip(
            TransactionOptions(isolation: .repeatableRead, readOnly: true),
            [Self.line(.id(org), .ids(leads)), glanceQuery(leads)])
        return (try rows[0].map { try queueLine(&$0) }, try leadGlances(rows[1]))
    }

    /// One lead as a listing shows it, in whatever state it is; nil when there is none.
    package func listed(_ lead: LeadID) async throws -> (line: QueueLine, glance: LeadGlance)? {
        let (lines, glances) = try await lines(of: [lead])
        guard let line = lines.first, let glance = glances[lead] else { return nil }
        return (line, glance)
    }
}
