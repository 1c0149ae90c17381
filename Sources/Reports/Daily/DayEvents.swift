import API
import Admissions
import Postgres

/// What happened to one person's offers on the day.
struct OfferEvents: Sendable, Hashable {
    var offered = 0
    var accepted = 0
    var declined = 0
    var lapsed = 0
}

/// A person who may take leads.
struct ReportedPerson: Sendable, Hashable {
    var id: StaffID
    var name: String
    var isActive: Bool
}

extension Reporter {
    // By milestone_by_time.
    static let milestonesOfDay = Statement(
        "milestones_of_day",
        """
        select milestone, count(*)
        from milestone
        where org_id = $1 and reached_at >= $2 and reached_at < $3
        group by milestone
        """)

    /// Every milestone in the usual order, also those nobody reached.
    func milestones(of day: CivilDay, in transaction: Transaction) async throws -> [MilestoneCount] {
        let counts: [(Milestone, Int)] = try await transaction.rows(
            Self.milestonesOfDay(.id(org), .instant(day.start), .instant(day.end))
        ).map { (try $0.word(), try $0.next()) }
        let byName = Dictionary(uniqueKeysWithValues: counts)
        return Milestone.allCases.map { MilestoneCount(milestone: $0, count: byName[$0] ?? 0) }
    }

    // The day's moves by ledger_by_time, each offer by offer_by_lead: the limit keeps the planner from reading all offers
    // to join them. An offer has the epoch its move raised the lead to; the move that ends it has the next one.
    static let offersOfDay = Statement(
        "offers_of_day",
        """
        select made.staff_id,
               count(*) filter (where ledger.to_state = 'offered'),
               count(*) filter (where ledger.kind = 'accept'),
               count(*) filter (where ledger.kind = 'decline'),
               count(*) filter (where ledger.kind = 'lapse')
        from ledger
        cross join lateral (
            select staff_id
            from offer
            where org_id = $1 and lead_id = ledger.lead_id
              and epoch = ledger.epoch - case when ledger.to_state = 'offered' then 0 else 1 end
            limit 1
        ) as made
        where ledger.org_id = $1 and ledger.occurred_at >= $2 and ledger.occurred_at < $3
          and (ledger.to_state = 'offered' or ledger.from_state = 'offered')
        group by made.staff_id
        """)

    func offers(of day: CivilDay, in transaction: Transaction) async throws -> [StaffID: OfferEvents] {
        let rows: [(StaffID, OfferEvents)] = try await transaction.rows(
            Self.offersOfDay(.id(org), .instant(day.start), .instant(day.end))
        ).map { row in
            (
                try row.id(),
                OfferEvents(
                    offered: try row.next(), accepted: try row.next(), declined: try row.next(),
                    lapsed: try row.next())
            )
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    // The day's accepts by ledger_by_time, each first conversation by touch_by_lead.
    static let contactsOfAccepts = Statement(
        "contacts_of_accepts",
        """
        select accepted.actor_id, accepted.occurred_at, contacted.first_at
        from ledger as accepted
        cross join lateral (
            select min(touched_at) as first_at
            from touch
            where org_id = $1 and lead_id = accepted.lead_id and touched_at >= accepted.occurred_at
              and staff_id = accepted.actor_id and outcome = 'reached'
        ) as contacted
        where accepted.org_id = $1 and accepted.occurred_at >= $2 and accepted.occurred_at < $3
          and accepted.kind = 'accept' and accepted.actor_id is not null and contacted.first_at is not null
        """)

    /// By person: from each accept of the day to their first live conversation with that lead.
    func contactTimes(of day: CivilDay, in transaction: Transaction) async throws -> [StaffID: [Duration]] {
        var times: [StaffID: [Duration]] = [:]
        let rows: [(StaffID, Instant, Instant)] = try await transaction.rows(
            Self.contactsOfAccepts(.id(org), .instant(day.start), .instant(day.end))
        ).map { (try $0.id(), try $0.instant(), try $0.instant()) }
        for (person, acceptedAt, contactedAt) in rows {
            times[person, default: []].append(contactedAt - acceptedAt)
        }
        return times
    }

    static let peopleOfDesk = Statement(
        "people_of_desk",
        """
        select staff_id, name, is_active and role in ('staff', 'manager')
               and exists (select from staff_skill as skill
                           where skill.org_id = $1 and skill.staff_id = staff.staff_id)
        from staff
        where org_id = $1
        order by name collate "C", staff_id
        """)

    /// Everybody, by name; active are those who can be offered leads.
    func people(in transaction: Transaction) async throws -> [ReportedPerson] {
        try await transaction.rows(Self.peopleOfDesk(.id(org))).map {
            ReportedPerson(id: try $0.id(), name: try $0.next(), isActive: try $0.next())
        }
    }

    // By inquiry_by_received, the first one of all by the same index.
    static let inquiriesOfDays = Statement(
        "inquiries_of_days",
        """
        select (select count(*)
                from inquiry
                where org_id = $1 and received_at >= day.start_at and received_at < day.end_at),
               (select min(received_at) from inquiry where org_id = $1) < day.end_at
        from unnest($2::timestamptz[], $3::timestamptz[]) as day (start_at, end_at)
        """)

    /// The median number of inquiries a day over the seven days before; nil when the desk has not seen seven days.
    func weekMedian(before day: CivilDay, in transaction: Transaction) async throws -> Double? {
        let days = (1...7).map { day.adding(days: -$0) }
        let counts: [(count: Int, isHistory: Bool?)] = try await transaction.rows(
            Self.inquiriesOfDays(.id(org), .instants(days.map(\.start)), .instants(days.map(\.end)))
        ).map { (try $0.next(), try $0.next()) }
        guard counts.allSatisfy({ $0.isHistory == true }) else { return nil }
        return nearestRank(50, of: counts.map(\.count).sorted()).map(Double.init)
    }

    // By ledger_by_time, backwards.
    static let lastEvent = Statement(
        "last_event",
        "select occurred_at from ledger where org_id = $1 order by occurred_at desc limit 1")

    /// The time of the data: that of the ledger's last event.
    func lastEvent(in transaction: Transaction) async throws -> Instant? {
        try await transaction.rows(Self.lastEvent(.id(org))).first { try $0.instant() }
    }

    // The day's entries by ledger_by_time; hashed in the order of their ids, in which they were written.
    static let auditRootOfDay = Statement(
        "audit_root_of_day",
        """
        select count(*), encode(sha256(string_agg(mac, ''::bytea order by occurred_at, entry_id)), 'hex')
        from ledger
        where org_id = $1 and occurred_at >= $2 and occurred_at < $3
        """)

    func auditRoot(
        of day: CivilDay, in transaction: Transaction
    ) async throws -> (entries: Int, root: String?) {
        try await transaction.rows(Self.auditRootOfDay(.id(org), .instant(day.start), .instant(day.end)))
            .exactlyOne { (try $0.next(), try $0.next()) }
    }
}
