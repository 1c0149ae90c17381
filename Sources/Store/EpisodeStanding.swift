import Admissions
import Postgres
import Routing

extension Desk {
    /// The beginning of a statement: `episode`, all leads that were merged into the lead $2, in however long chains, and itself.
    static let episode = """
        with recursive episode (lead_id) as (
            select $2::uuid
            union
            select lead.lead_id from episode join lead on lead.org_id = $1 and lead.merged_into = episode.lead_id
        )
        """

    // Each lead of the episode with its newest assessment (assessment_by_lead) and correction (correction_by_lead).
    private static let episodeStandings = Statement(
        "episode_standings",
        """
        \(episode)
        select lead.received_at, lead.stored_at, assessed.assessment_id, assessed.level_of_care, assessed.queue,
               assessed.priority, assessed.urgency, assessed.safety_flags, assessed.needs_callback,
               corrected.correction_id, corrected.to_level
        from episode
        join lead on lead.org_id = $1 and lead.lead_id = episode.lead_id
        cross join lateral (
            select assessment_id, level_of_care, queue, priority, urgency, safety_flags, needs_callback
            from assessment
            where org_id = $1 and lead_id = episode.lead_id
            order by assessed_at desc, assessment_id desc
            limit 1
        ) as assessed
        left join lateral (
            select correction_id, to_level
            from correction
            where org_id = $1 and lead_id = episode.lead_id
            order by corrected_at desc, correction_id desc
            limit 1
        ) as corrected on true
        order by lead.lead_id <> $2, lead.received_at, lead.lead_id
        """)

    /// What routing should go by of a lead, worked out from nothing but the leads it has gathered: first its own, then the
    /// others as they came, as the joiner counts them.
    func episodeStanding(
        of lead: LeadID, policy: Policy, in transaction: Transaction
    ) async throws -> LeadStanding {
        let leads = try await transaction.rows(Self.episodeStandings(.id(org), .id(lead))).map {
            (
                receivedAt: try $0.instant(), storedAt: try $0.instant(),
                standing: LeadStanding(
                    assessment: try $0.id(), level: try $0.word(), queue: try $0.optionalWord(),
                    priority: try $0.word(), urgency: Int(try $0.next(Int16.self)), flags: try $0.words(),
                    needsCallback: try $0.next(), sortKey: Instant(microseconds: 0),
                    correction: try $0.optionalID()),
                corrected: try $0.optionalWord(LeadQueue.self)
            )
        }
        // The correction in force is the lead's own, else the first of the others'.
        let level = leads.lazy.compactMap(\.corrected).first.map { LevelOfCare($0) }
        let standings = leads.map { lead -> LeadStanding in
            var standing = lead.standing
            standing.sortKey = sortKey(
                receivedAt: lead.receivedAt, storedAt: lead.storedAt,
                levelOfCare: level ?? standing.level, priority: standing.priority,
                urgency: standing.urgency, isOnTheLine: false, policy: policy)
            if let queue = lead.corrected { (standing.level, standing.queue) = (LevelOfCare(queue), queue) }
            return standing
        }
        guard let own = standings.first else { throw StoreError.unreadable("the assessment of a lead") }
        return standings.dropFirst().reduce(own) { $0.joined(by: $1) }
    }
}

extension LeadStanding {
    /// The standing after a lead it had gathered went out again.
    /// - Parameters:
    ///   - rest: what the leads that are left give.
    ///   - parted: the standing of the lead that went; only a key it had brought is given back.
    ///   - mayMoveLater: whether the key may move later: never while the lead waits or may wait again by itself.
    func parted(as rest: LeadStanding, from parted: LeadStanding, mayMoveLater: Bool) -> LeadStanding {
        var result = rest
        if rest.queue == nil {
            // Only a person takes an open lead from the queue.
            (result.level, result.queue, result.correction) = (level, queue, correction)
        }
        let isTheirs = sortKey == parted.sortKey && mayMoveLater
        result.sortKey = isTheirs ? rest.sortKey : min(sortKey, rest.sortKey)
        return result
    }
}
