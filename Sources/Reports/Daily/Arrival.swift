import Admissions
import Postgres

/// One inquiry of the day with what followed it: the row from which the day's figures are counted.
struct Arrival: Sendable, Hashable {
    var channel: Channel
    var source: String?
    var receivedAt: Instant
    var answered: Bool?
    var ringSeconds: Int?
    /// The lead it made, as it is now.
    var lead: LeadID
    var state: LeadState
    var level: LevelOfCare
    var queue: LeadQueue?
    var isCrisis = false
    /// Whether the caller or writer left a number.
    var hasPhone = true
    /// The first offer, accept, attempt and live conversation at or after it was received, of the lead it counts for.
    var offeredAt: Instant?
    var acceptedAt: Instant?
    var attemptedAt: Instant?
    var contactedAt: Instant?
    /// Milestones of the lead it made.
    var qualifiedAt: Instant?
    var benefitsStartedAt: Instant?
    var benefitsViableAt: Instant?
    var admittedAt: Instant?

    /// Whether its lead was merged into another.
    var isRepeat: Bool { state == .merged }

    var isSetAside: Bool { state == .setAside }

    /// The report's column; nil for what was set aside. A lead that review took out of `not_a_lead` counts by its queue.
    var column: LevelOfCare? {
        if isSetAside { return nil }
        guard level == .notALead else { return level }
        return switch queue {
        case .detox: .detox
        case .residential: .residential
        case .iop: .iop
        case nil: .needsClarification
        }
    }
}

extension Reporter {
    // By inquiry_by_received; each lateral is a few probes of lead_pkey, offer_by_lead, touch_by_lead, milestone_pkey.
    // The chain of merges is followed upwards only: it is short, and the depth bound stops a cycle that must not be.
    static let arrivalsOfDay = Statement(
        "arrivals_of_day",
        """
        select inquiry.channel, inquiry.source, inquiry.received_at, inquiry.answered, inquiry.ring_seconds,
               own.lead_id, own.state, own.level_of_care, own.queue, own.priority = 'crisis',
               own.phone_index is not null,
               offered.first_at, accepted.first_at, attempted.first_at, contacted.first_at,
               steps.qualified_at, steps.started_at, steps.viable_at, steps.admitted_at
        from inquiry
        join lead as own on own.org_id = $1 and own.lead_id = inquiry.lead_id
        cross join lateral (
            with recursive chain (lead_id, merged_into, depth) as (
                select own.lead_id, own.merged_into, 1
                union all
                select next.lead_id, next.merged_into, chain.depth + 1
                from chain
                join lead as next on next.org_id = $1 and next.lead_id = chain.merged_into
                where chain.depth < 50
            )
            select array_agg(lead_id) as leads from chain
        ) as episode
        cross join lateral (
            select min(offered_at) as first_at
            from offer
            where org_id = $1 and lead_id = any (episode.leads) and offered_at >= inquiry.received_at
        ) as offered
        cross join lateral (
            select min(ended_at) as first_at
            from offer
            where org_id = $1 and lead_id = any (episode.leads) and state = 'accepted'
              and ended_at >= inquiry.received_at
        ) as accepted
        cross join lateral (
            select min(touched_at) as first_at
            from touch
            where org_id = $1 and lead_id = any (episode.leads) and touched_at >= inquiry.received_at
        ) as attempted
        cross join lateral (
            select min(touched_at) as first_at
            from touch
            where org_id = $1 and lead_id = any (episode.leads) and touched_at >= inquiry.received_at
              and outcome = 'reached'
        ) as contacted
        cross join lateral (
            select min(reached_at) filter (where milestone = 'qualified') as qualified_at,
                   min(reached_at) filter (where milestone = 'benefits_started') as started_at,
                   min(reached_at) filter (where milestone = 'benefits_viable') as viable_at,
                   min(reached_at) filter (where milestone = 'admitted') as admitted_at
            from milestone
            where org_id = $1 and lead_id = own.lead_id
        ) as steps
        where inquiry.org_id = $1 and inquiry.received_at >= $2 and inquiry.received_at < $3
        order by inquiry.received_at, inquiry.inquiry_id
        """)

    func arrivals(of day: CivilDay, in transaction: Transaction) async throws -> [Arrival] {
        try await transaction.rows(Self.arrivalsOfDay(.id(org), .instant(day.start), .instant(day.end))).map {
            Arrival(
                channel: try $0.word(), source: try $0.next(), receivedAt: try $0.instant(),
                answered: try $0.next(), ringSeconds: try $0.next(), lead: try $0.id(), state: try $0.word(),
                level: try $0.word(), queue: try $0.next(String?.self).flatMap { LeadQueue(rawValue: $0) },
                isCrisis: try $0.next(), hasPhone: try $0.next(), offeredAt: try $0.optionalInstant(),
                acceptedAt: try $0.optionalInstant(), attemptedAt: try $0.optionalInstant(),
                contactedAt: try $0.optionalInstant(), qualifiedAt: try $0.optionalInstant(),
                benefitsStartedAt: try $0.optionalInstant(), benefitsViableAt: try $0.optionalInstant(),
                admittedAt: try $0.optionalInstant())
        }
    }
}
