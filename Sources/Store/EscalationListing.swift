package import Admissions
import Postgres
import Routing

/// A lead nobody at the desk can take, with the stored decision that found it so.
package struct UnroutableRecord: Sendable {
    /// The lead.
    package let lead: LeadID
    /// Since when nobody can.
    package let since: Instant
    /// The decision.
    package let decision: StoredDecision
}

/// A waiting lead past the first escalation step.
package struct EscalatedRecord: Sendable, Hashable {
    /// The lead.
    package let lead: LeadID
    /// The row of the escalation table it has come to.
    package let step: Int
    /// Since when it waits.
    package let waitingSince: Instant
}

extension Desk {
    // alarm_open gives the leads, decision_by_lead the newest decision about each.
    private static let unroutableLeads = Statement(
        "unroutable_leads_now",
        """
        select alarm.lead_id, alarm.raised_at, decision.batch_number, batch.input, decision.document
        from (select lead_id, raised_at from alarm
              where org_id = $1 and ended_at is null and kind = 'unroutable'
              order by raised_at
              limit 100) as alarm
        cross join lateral (
            select batch_number, document
            from decision
            where org_id = $1 and lead_id = alarm.lead_id and outcome = 'unroutable'
            order by batch_number desc
            limit 1
        ) as decision
        cross join lateral (
            select input from decision_batch where org_id = $1 and batch_number = decision.batch_number limit 1
        ) as batch
        order by alarm.raised_at, alarm.lead_id
        """)

    /// The waiting leads nobody at the desk can take, the longest first; at most 100.
    /// - Throws: ``StoreError/unreadable(_:)`` when a decision was written by a program this one does not understand.
    package func unroutable() async throws -> [UnroutableRecord] {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true), [Self.unroutableLeads(.id(org))])
        return try rows.first?.map { row in
            UnroutableRecord(
                lead: try row.id(), since: try row.instant(), decision: try storedDecision(&row))
        } ?? []
    }

    // By class, so that each step past the first is a range of queue_entry_by_wait.
    private static let escalatedLeads = Statement(
        "escalated_leads",
        """
        select lead_id, step::int4, waiting_since
        from queue_entry
        where org_id = $1 and step > 0
        order by sort_key, lead_id
        limit 200
        """)

    /// The waiting leads past the first escalation step, by place; at most 200.
    package func escalated() async throws -> [EscalatedRecord] {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true), [Self.escalatedLeads(.id(org))])
        return try rows.first?.map {
            EscalatedRecord(
                lead: try $0.id(), step: Int(try $0.next(Int32.self)), waitingSince: try $0.instant())
        } ?? []
    }

    private static let ownedNow = Statement(
        "owned_now",
        """
        select lead_id, owner_id
        from lead
        where org_id = $1 and state = 'owned' and follow_up_at is null
        order by owner_id, sort_key
        limit 1000
        """)

    /// The owned leads that are not parked, with their owners; at most 1000.
    package func ownedNow() async throws -> [(lead: LeadID, owner: StaffID)] {
        let rows = try await oneRoundTrip(TransactionOptions(readOnly: true), [Self.ownedNow(.id(org))])
        return try rows.first?.map { (try $0.id(), try $0.id()) } ?? []
    }
}
