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
    /// When the first live conversation of this wait is due; nil once there was one.
    package let contactDueAt: Instant?
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
    /// The columns of a line, of a lead and of the `staff` who holds it.
    /// - Parameter end: the column with the end of its open offer.
    static func lineColumns(offerEnds end: String) -> String {
        """
        lead.lead_id, lead.epoch, lead.state, lead.queue, lead.level_of_care, lead.priority, lead.urgency,
        lead.safety_flags, lead.language, lead.channel, lead.source, lead.received_at, lead.owned_at,
        lead.contact_due_at, lead.follow_up_at, lead.repeat_contacts, \(end), staff.name
        """
    }

    /// Reads ``lineColumns(offerEnds:)``.
    func queueLine(_ row: inout Row) throws -> QueueLine {
        QueueLine(
            lead: try row.id(), epoch: try row.next(), state: try row.word(), queue: try row.optionalWord(),
            level: try row.word(), priority: try row.word(), urgency: Int(try row.next(Int16.self)),
            flags: try row.words(), language: try row.language(), channel: try row.word(),
            source: try row.next(),
            receivedAt: try row.instant(), ownedAt: try row.optionalInstant(),
            contactDueAt: try row.optionalInstant(), followUpAt: try row.optionalInstant(),
            repeatContacts: Int(try row.next(Int32.self)), offerEndsAt: try row.optionalInstant(),
            holder: try row.next())
    }
}
