package import Admissions
import FoundationEssentials
import Postgres
package import Routing

/// A stored decision about one lead, with what it was made from.
package struct StoredDecision: Sendable {
    /// The number of its batch.
    package let batch: Int64
    /// What routing knew.
    package let input: BatchInput
    /// What it concluded.
    package let decision: Decision
}

/// A waiting lead as routing would see it now.
package struct WaitingView: Sendable {
    /// The desk, with the lead among those that wait.
    package let snapshot: Snapshot
    /// How many leads that ask the same (queue, language, escalation step) come before it; 1000 stands for more, too.
    package let ahead: Int
}

extension Desk {
    // decision_by_lead gives them newest first.
    private static let decisionsOfLead = Statement(
        "decisions_of_lead",
        """
        select batch.batch_number, batch.input, decision.document
        from decision
        join decision_batch as batch
            on batch.org_id = $1 and batch.batch_number = decision.batch_number
        where decision.org_id = $1 and decision.lead_id = $2
        order by decision.batch_number desc
        limit $3
        """)

    /// The stored decisions about a lead, newest first.
    /// - Parameter limit: at most so many, 1…100.
    /// - Throws: ``StoreError/unreadable(_:)`` when one was written by a program this one does not understand.
    package func decisions(about lead: LeadID, limit: Int) async throws -> [StoredDecision] {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true),
            [Self.decisionsOfLead(.id(org), .id(lead), .int(Int64(min(max(limit, 1), 100))))])
        return try rows.first?.map { try storedDecision(&$0) } ?? []
    }

    /// Reads the number of a batch, its input and a decision of it.
    func storedDecision(_ row: inout Row) throws -> StoredDecision {
        let batch: Int64 = try row.next()
        let input: String = try row.next()
        let document: String = try row.next()
        let decoder = JSONDecoder()
        guard let input = try? decoder.decode(BatchInput.self, from: Data(input.utf8)),
            let decision = try? decoder.decode(Decision.self, from: Data(document.utf8))
        else { throw StoreError.unreadable("a stored decision") }
        return StoredDecision(batch: batch, input: input, decision: decision)
    }

    // queue_entry_by_class serves the count, a range of one class; it is bounded, as nobody asks which 30 000th they are.
    private static let waitingLine = Statement(
        "waiting_line",
        """
        select entry.lead_id, entry.queue, entry.language, entry.step::int4, lead.level_of_care, entry.sort_key, lead.epoch,
               entry.urgency, entry.is_crisis, lead.crisis_lapses, lead.last_owner_id, lead.received_at,
               entry.waiting_since, said.staff, said.at,
               (select count(*)
                from (select from queue_entry as other
                      where other.org_id = $1 and other.queue = entry.queue and other.language = entry.language
                        and other.step = entry.step
                        and (other.sort_key, other.lead_id) < (entry.sort_key, entry.lead_id)
                      order by other.sort_key, other.lead_id
                      limit 1000) as earlier)
        from queue_entry as entry
        join lead on lead.org_id = $1 and lead.lead_id = entry.lead_id
        \(givenBack(after: "$3"))
        where entry.org_id = $1 and entry.lead_id = $2
        """)

    /// What routing would decide on for a waiting lead at this moment; nil when it does not wait.
    ///
    /// A lead deep in the queue is looked at although the worker would not come to it yet.
    package func waitingView(
        of lead: LeadID, policy: Policy, on duty: Duty, at now: Instant
    ) async throws -> WaitingView? {
        let bounds = DueBounds(policy: policy, now: now, rate: 1)
        let rows = try await oneRoundTrip(
            TransactionOptions(isolation: .repeatableRead, readOnly: true),
            [
                Self.waitingLine(.id(org), .id(lead), .instant(bounds.declinedAfter)),
                scanQuery(.fromStart, bounds: bounds, readsAll: true),
            ] + staffQueries)
        let own = try rows[0].first { row in
            (lead: try waitingLead(&row), ahead: Int(try row.next(Int64.self)))
        }
        guard let own else { return nil }
        var waiting = try rows[1].map { try waitingLead(&$0) }
        if !waiting.contains(where: { $0.id == lead }) { waiting.append(own.lead) }
        return WaitingView(
            snapshot: Snapshot(
                waiting: waiting, staff: try staffSnapshots(rows[2...], on: duty)),
            ahead: own.ahead)
    }

    private static let readNames = Statement(
        "staff_names", "select staff_id, login, name from staff where org_id = $1")

    /// Login and name of everybody who was ever of the desk.
    package func staffNames() async throws -> [StaffID: (login: String, name: String)] {
        let rows = try await oneRoundTrip(TransactionOptions(readOnly: true), [Self.readNames(.id(org))])
        let pairs: [(StaffID, (login: String, name: String))] =
            try rows.first?.map { (try $0.id(), (try $0.next(), try $0.next())) } ?? []
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
