package import Admissions
import Postgres
package import Routing
package import Vault

/// What a run over the open leads did.
package struct RetriageSummary: Sendable {
    /// The leads assessed again, in the order they were taken.
    package private(set) var leads: [Reassessment] = []
    /// Leads whose inquiries cannot be opened; they stay as they are.
    package private(set) var unreadable: [LeadID] = []
    /// Leads that were set aside, wait now, and joined an earlier lead of their person.
    package private(set) var joined: [LeadID] = []

    fileprivate mutating func add(_ lead: Reassessment) { leads.append(lead) }

    fileprivate mutating func note(unreadable lead: LeadID) {
        if !unreadable.contains(lead) { unreadable.append(lead) }
    }

    fileprivate mutating func note(joined lead: LeadID) { joined.append(lead) }
}

/// Where a walk over the leads of a state has come to.
package struct LeadCursor: Sendable, Hashable {
    /// When the last lead was received.
    package let receivedAt: Instant
    /// The last lead.
    package let lead: LeadID

    /// Before every lead received at an instant or later.
    package init(from start: Instant) {
        receivedAt = start
        lead = LeadID(0)
    }

    fileprivate init(receivedAt: Instant, lead: LeadID) {
        self.receivedAt = receivedAt
        self.lead = lead
    }
}

extension Desk {
    // In the order of lead_open, so that the walk never sorts a backlog; each assessment by its key, one row, which keeps
    // the planner from reading the whole table for a join.
    private static let staleLeads = Statement(
        "stale_leads",
        """
        select lead.received_at, lead.lead_id
        from lead
        cross join lateral (
            select ruleset_version
            from assessment
            where org_id = $1 and assessment_id = lead.assessment_id
            limit 1
        ) as in_force
        where lead.org_id = $1 and lead.state = $2
          and lead.state in ('waiting', 'offered', 'owned', 'set_aside')
          and lead.received_at >= $3 and (lead.received_at, lead.lead_id) > ($3, $4)
          and in_force.ruleset_version <> $5
        order by lead.received_at, lead.lead_id
        limit $6
        """)

    /// Lists leads of a state whose assessment in force was made by other rules, oldest first.
    /// - Parameters:
    ///   - state: an open state or `set_aside`.
    ///   - limit: 1…1000.
    package func staleLeads(
        in state: LeadState, after cursor: LeadCursor, version: String, limit: Int
    ) async throws -> [LeadCursor] {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true),
            [
                Self.staleLeads(
                    .id(org), .text(state.rawValue), .instant(cursor.receivedAt), .id(cursor.lead),
                    .text(version), .int(Int64(min(max(limit, 1), 1000))))
            ])
        return try rows.first?.map { LeadCursor(receivedAt: try $0.instant(), lead: try $0.id()) } ?? []
    }

    /// Assesses all open leads, and those set aside, whose assessment in force was made by other rules.
    ///
    /// One short transaction a lead, so that it may run beside the service and the worker, twice at once, and again after
    /// an interruption: a lead that was assessed by these rules is not assessed again. Leads that change their state
    /// meanwhile are found by another walk.
    /// - Parameters:
    ///   - since: leads received before it are left as they are.
    ///   - isTrial: whether only to tell what would happen; nothing is written then.
    ///   - now: the desk's time.
    /// - Throws: ``StoreError``; what was done before stays.
    package func retriage(
        under ruleset: Ruleset, since: Instant?, isTrial: Bool, policy: Policy, sealer: Sealer,
        now: @Sendable () -> Instant
    ) async throws -> RetriageSummary {
        var summary = RetriageSummary()
        var done: Int
        repeat {
            done = summary.leads.count
            for state in [LeadState.setAside, .waiting, .offered, .owned] {
                var cursor = LeadCursor(from: since ?? Instant(microseconds: 0))
                while true {
                    let page = try await staleLeads(
                        in: state, after: cursor, version: ruleset.version, limit: 100)
                    guard let last = page.last else { break }
                    cursor = last
                    for place in page {
                        try Task.checkCancellation()
                        try await retriage(
                            place.lead, under: ruleset, isTrial: isTrial, policy: policy, sealer: sealer,
                            at: now(), &summary)
                    }
                }
            }
        } while !isTrial && summary.leads.count > done
        return summary
    }

    private func retriage(
        _ lead: LeadID, under ruleset: Ruleset, isTrial: Bool, policy: Policy, sealer: Sealer,
        at now: Instant, _ summary: inout RetriageSummary
    ) async throws {
        do {
            guard
                let result = try await reassess(
                    lead, under: ruleset, policy: policy, sealer: sealer, isTrial: isTrial, at: now)
            else { return }
            summary.add(result)
            // Nobody looked for its person's other leads while it was set aside.
            if !isTrial, result.oldState == .setAside, result.state == .waiting,
                try await join(lead, at: now, crisisDeadline: policy.offerDeadlines.crisis) != nil
            {
                summary.note(joined: lead)
            }
        } catch is VaultError {
            summary.note(unreadable: lead)
        } catch StoreError.unreadable {
            summary.note(unreadable: lead)
        }
    }
}
