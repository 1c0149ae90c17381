package import Admissions
import Postgres

/// One line of a person's queue; no personal field.
package struct QueueLine: Sendable, Hashable {
    /// The lead.
    package let lead: LeadID
    /// Its epoch: what an action on it must name.
    package let epoch: Int64
    /// `offered` or `owned` in a person's own queue.
    package let state: LeadState
    /// Its queue.
    package let queue: LeadQueue?
    /// Its level of care.
    package let level: LevelOfCare
    /// Its priority.
    package let priority: Priority
    /// 0…100.
    package let urgency: Int
    /// Its safety flags.
    package let flags: [SafetyFlag]
    /// Its language.
    package let language: Language
    /// How it came in.
    package let channel: Channel
    /// Where it came from.
    package let source: String?
    /// When its first inquiry was received.
    package let receivedAt: Instant
    /// When its owner took it.
    package let ownedAt: Instant?
    /// The first live conversation.
    package let firstContactAt: Instant?
    /// When its owner means to return to it: it takes no seat until then.
    package let followUpAt: Instant?
    /// Contacts after the first.
    package let repeatContacts: Int
    /// When the offer ends, where it is on offer.
    package let offerEndsAt: Instant?
    /// Who has it, by name.
    package let holder: String?
}

extension Desk {
    private static let staffQueue = Statement(
        "staff_queue",
        """
        select lead.lead_id, lead.epoch, lead.state, lead.queue, lead.level_of_care, lead.priority, lead.urgency,
               lead.safety_flags, lead.language, lead.channel, lead.source, lead.received_at, lead.owned_at,
               lead.first_contact_at, lead.follow_up_at, lead.repeat_contacts, mine.deadline_at, staff.name
        from (
            select lead_id, deadline_at from offer where org_id = $1 and staff_id = $2 and state = 'open'
            union all
            select lead_id, null from lead where org_id = $1 and owner_id = $2
        ) as mine
        join lead on lead.org_id = $1 and lead.lead_id = mine.lead_id
        join staff on staff.org_id = $1 and staff.staff_id = $2
        order by (mine.deadline_at is null), (lead.follow_up_at is not null), lead.follow_up_at, lead.sort_key,
                 lead.lead_id
        limit 200
        """)

    /// A person's own queue: the open offer first, then what they own by key, then what is parked by date;
    /// at most 200.
    package func queue(of staff: StaffID) async throws -> [QueueLine] {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true), [Self.staffQueue(.id(org), .id(staff))])
        return try rows.first?.map(queueLine) ?? []
    }

    private static let deskQueue = Statement(
        "desk_queue",
        """
        select lead.lead_id, lead.epoch, lead.state, lead.queue, lead.level_of_care, lead.priority, lead.urgency,
               lead.safety_flags, lead.language, lead.channel, lead.source, lead.received_at, lead.owned_at,
               lead.first_contact_at, lead.follow_up_at, lead.repeat_contacts, offer.deadline_at, staff.name
        from lead
        left join offer on offer.org_id = lead.org_id and offer.lead_id = lead.lead_id and offer.state = 'open'
        left join staff on staff.org_id = lead.org_id and staff.staff_id = coalesce(lead.owner_id, offer.staff_id)
        where lead.org_id = $1 and lead.state = any ($2)
        order by lead.sort_key, lead.lead_id
        limit $3
        """)

    /// The whole desk's open leads in the given states, by key; for managers.
    /// - Parameter limit: 1…1000 lines.
    package func queue(in states: [LeadState], limit: Int) async throws -> [QueueLine] {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true),
            [Self.deskQueue(.id(org), .texts(states.map(\.rawValue)), .int(Int64(min(max(limit, 1), 1000))))])
        return try rows.first?.map(queueLine) ?? []
    }

    /// Reads the columns of a listing, in the order the statements of this file and of `LeadFile` name them.
    func queueLine(_ row: inout Row) throws -> QueueLine {
        QueueLine(
            lead: try row.id(), epoch: try row.next(), state: try row.word(), queue: try row.optionalWord(),
            level: try row.word(), priority: try row.word(), urgency: Int(try row.next(Int16.self)),
            flags: try row.words(), language: try row.language(), channel: try row.word(),
            source: try row.next(),
            receivedAt: try row.instant(), ownedAt: try row.optionalInstant(),
            firstContactAt: try row.optionalInstant(), followUpAt: try row.optionalInstant(),
            repeatContacts: Int(try row.next(Int32.self)), offerEndsAt: try row.optionalInstant(),
            holder: try row.next())
    }
}
