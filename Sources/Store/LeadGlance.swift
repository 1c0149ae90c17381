package import Admissions
import Postgres

/// What a listing shows of a lead besides its line: counts and times, no personal field.
package struct LeadGlance: Sendable, Hashable {
    /// Whether somebody must call back before anything else.
    package let needsCallback: Bool
    /// The open offer.
    package let offer: OfferID?
    /// Since when it waits, while it does.
    package let waitingSince: Instant?
    /// Contact attempts.
    package let touches: Int
    /// How the last attempt ended.
    package let lastTouch: TouchOutcome?
    /// The furthest milestone in their usual order.
    package let reached: Milestone?
    /// Since when newer rules read it otherwise than whoever has it was told; nil once they touched it.
    package let reassessedAt: Instant?
    /// Who handed it over to its owner, by name; nil once they touched it.
    package let handedOverBy: String?
    /// The follow-up date that has come; nil once its owner touched the lead or set another.
    package let followUpDueAt: Instant?
    /// The leads merged right into it, each with its epoch.
    package let merged: [LeadID: Int64]
}

/// How many leads wait in a queue.
package struct QueueCount: Sendable, Hashable {
    /// The queue.
    package let queue: LeadQueue
    /// Leads waiting.
    package let waiting: Int
    /// When the oldest of them was received; nil when none waits.
    package let oldest: Instant?
}

extension Desk {
    // touch_by_lead, lead_by_target and the keys of milestone and queue_entry serve the inner reads, a few rows each.
    private static let glances = Statement(
        "lead_glances",
        """
        select lead.lead_id, lead.needs_callback, offer.offer_id,
               (select queue_entry.waiting_since from queue_entry
                where queue_entry.org_id = $1 and queue_entry.lead_id = lead.lead_id),
               coalesce(tried.outcomes, '{}'),
               array(select milestone.milestone from milestone
                     where milestone.org_id = $1 and milestone.lead_id = lead.lead_id),
               lead.reassessed_at, giver.name, case when lead.state = 'owned' then lead.follow_up_due_at end,
               array(select merged.lead_id from lead as merged
                     where merged.org_id = $1 and merged.merged_into = lead.lead_id order by merged.lead_id),
               array(select merged.epoch from lead as merged
                     where merged.org_id = $1 and merged.merged_into = lead.lead_id order by merged.lead_id)
        from lead
        left join staff as giver
            on giver.org_id = $1 and giver.staff_id = lead.handed_over_by and lead.state = 'owned'
        left join offer on offer.org_id = $1 and offer.lead_id = lead.lead_id and offer.state = 'open'
        left join lateral (
            select array_agg(touch.outcome order by touch.touched_at, touch.touch_id) as outcomes
            from touch
            where touch.org_id = $1 and touch.lead_id = lead.lead_id
        ) as tried on true
        where lead.org_id = $1 and lead.lead_id = any ($2)
        """)

    /// The statement that reads glances of up to a thousand leads.
    func glanceQuery(_ leads: [LeadID]) -> Query { Self.glances(.id(org), .ids(leads)) }

    /// Reads the rows of ``glanceQuery(_:)``.
    func leadGlances(_ rows: Rows) throws -> [LeadID: LeadGlance] {
        let pairs: [(LeadID, LeadGlance)] = try rows.map { row in
            let id: LeadID = try row.id()
            let needsCallback: Bool = try row.next()
            let offer: OfferID? = try row.optionalID()
            let waitingSince = try row.optionalInstant()
            let outcomes: [TouchOutcome] = try row.words()
            let milestones: [Milestone] = try row.words()
            let reassessedAt = try row.optionalInstant()
            let handedOverBy: String? = try row.next()
            let followUpDueAt = try row.optionalInstant()
            let merged = try row.next([UInt128].self).map { LeadID($0) }
            let epochs = try row.next([Int64].self)
            return (
                id,
                LeadGlance(
                    needsCallback: needsCallback, offer: offer, waitingSince: waitingSince,
                    touches: outcomes.count,
                    lastTouch: outcomes.last, reached: Milestone.allCases.last { milestones.contains($0) },
                    reassessedAt: reassessedAt, handedOverBy: handedOverBy, followUpDueAt: followUpDueAt,
                    merged: Dictionary(zip(merged, epochs), uniquingKeysWith: { first, _ in first }))
            )
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// Reads what listings show besides the lines, for up to a thousand leads.
    package func glances(of leads: [LeadID]) async throws -> [LeadID: LeadGlance] {
        let rows = try await oneRoundTrip(TransactionOptions(readOnly: true), [glanceQuery(leads)])
        return try leadGlances(rows[0])
    }

    // Reads the waiting leads alone, by lead_open.
    private static let depths = Statement(
        "queue_depths",
        """
        select queue, count(*), min(received_at)
        from lead
        where org_id = $1 and state = 'waiting' and queue is not null
        group by queue
        """)

    /// The statement that counts the waiting leads of each queue.
    var queueCountQuery: Query { Self.depths(.id(org)) }

    /// Reads the rows of ``queueCountQuery``: every queue once, in the order of ``LeadQueue``.
    func queueCounts(_ rows: Rows) throws -> [QueueCount] {
        let found = try rows.map {
            QueueCount(
                queue: try $0.word(), waiting: Int(try $0.next(Int64.self)), oldest: try $0.optionalInstant())
        }
        return LeadQueue.allCases.map { queue in
            found.first { $0.queue == queue } ?? QueueCount(queue: queue, waiting: 0, oldest: nil)
        }
    }
}
