package import Admissions
import Postgres
package import Routing

/// Where a worker starts to read each class of the queue.
///
/// Leads leave the queue by DELETE, and while some report holds a snapshot open their dead entries stay at the front of the index.
/// A worker that drains a backlog therefore goes on from the key it came to, and starts from the front again now and then,
/// because a lead may come in, or move, before that key.
package struct QueueScan: Sendable {
    /// Each class known to hold leads, with the key of the first that may be left; nil: find the classes and start at the front.
    package let starts: [LeadClass: Instant]?

    /// Reads everything from the front.
    package static let fromStart = QueueScan(starts: nil)

    /// A scan of these classes, each from its key.
    package init(starts: [LeadClass: Instant]?) {
        self.starts = starts
    }

    /// The scan to go on with after these leads were read and none of them placed.
    package func after(reading waiting: [WaitingLead]) -> QueueScan {
        var starts = starts ?? [:]
        var seen: Set<LeadClass> = []
        for lead in waiting {
            // Crises are read wherever they lie: leads that nobody has read yet may wait before one.
            guard !lead.isCrisis else {
                starts[lead.leadClass] = starts[lead.leadClass] ?? Instant(seconds: 0)
                continue
            }
            starts[lead.leadClass] =
                seen.insert(lead.leadClass).inserted
                ? lead.key : min(starts[lead.leadClass] ?? lead.key, lead.key)
        }
        return QueueScan(starts: starts)
    }

    /// The scan to go on with after some of the leads read were placed: each class starts at its first lead that is left.
    package func passing(_ placed: Set<LeadID>, of waiting: [WaitingLead]) -> QueueScan {
        guard var starts else { return self }
        for (leadClass, leads) in Dictionary(grouping: waiting, by: \.leadClass) {
            let inOrder = leads.filter { !$0.isCrisis }
            let left = inOrder.lazy.filter { !placed.contains($0.id) }.map(\.key).min()
            // All of them placed: the last key may still be shared by a lead with a higher id.
            let last = inOrder.map(\.key).max()
            if let start = left ?? last { starts[leadClass] = start }
        }
        return QueueScan(starts: starts)
    }
}

extension RoutingObservation {
    /// Whether there may be more to offer at once after these offers: a lead was taken back for one of them, or leads of one's
    /// class wait that were not read.
    package func mayHoldMore(after offers: [Decision]) -> Bool {
        if offers.contains(where: { $0.outcome.grant?.preempted != nil }) { return true }
        let placed = Set(offers.map(\.lead))
        return Dictionary(grouping: snapshot.waiting, by: \.leadClass).values.contains { leads in
            leads.count >= Desk.leastRead && leads.contains { placed.contains($0.id) }
        }
    }
}

extension Desk {
    /// A class is read in full when it has fewer leads than this.
    static let leastRead = 8

    // Finds the classes by stepping through the index from one to the next, so that a deep backlog costs nothing.
    private static let classesFromStart = """
        with recursive class (queue, language, step, start) as (
            -- Ordered by the columns themselves: the cast one of the same name is in no index.
            (select queue, language, step::int4, '-infinity'::timestamptz
             from queue_entry
             where org_id = $1
             order by queue_entry.queue, queue_entry.language, queue_entry.step
             limit 1)
            union all
            select entry.queue, entry.language, entry.step::int4, '-infinity'::timestamptz
            from class
            cross join lateral (
                select queue, language, step
                from queue_entry
                where org_id = $1 and (queue, language, step) > (class.queue, class.language, class.step::int2)
                order by queue, language, step
                limit 1
            ) as entry
        )
        """

    private static let classesGiven = """
        with class (queue, language, step, start) as (
            select queue, language, step, start
            from unnest($6::text[], $7::text[], $8::int4[], $9::timestamptz[]) as row (queue, language, step, start)
        )
        """

    // A person takes one lead at a time, so no more are needed of a class than there are people with a free seat who have a
    // skill for it and can be understood in it; the slack is for leads at the front that are held for somebody or were declined by everybody
    // who is free, and for crises that lapsed, which need no seat.
    // Of a class for which nobody is free only the crises are read, and the first lead for where to go on, unless somebody is to be
    // told that nobody can take it.
    private static let leadsOfClasses = """
        , free as materialized (
            select skill.queue, staff.languages
            from presence
            join staff on staff.org_id = $1 and staff.staff_id = presence.staff_id and staff.is_active
                and staff.role <> 'operator'
            join staff_skill as skill
                on skill.org_id = $1 and skill.staff_id = presence.staff_id and skill.level >= 1
            left join (select staff_id, count(*) as taken from seat where org_id = $1 group by staff_id) as seats
                on seats.staff_id = staff.staff_id
            where presence.org_id = $1 and presence.state = 'available'
              and coalesce(seats.taken, 0) < staff.capacity + $3
        )
        select entry.lead_id, class.queue, class.language, class.step, lead.level_of_care, entry.sort_key, lead.epoch,
               entry.urgency, entry.is_crisis, lead.crisis_lapses, lead.last_owner_id, lead.received_at,
               entry.waiting_since, said.staff, said.at
        from class
        cross join lateral (
            (select lead_id, sort_key, urgency, is_crisis, waiting_since
             from queue_entry
             where org_id = $1 and queue = class.queue and language = class.language
               and step = class.step::int2 and sort_key >= class.start
             order by sort_key, lead_id
             limit (select case when $5 or count(*) > 0 then \(leastRead) + count(*) else 1 end
                    from free
                    where free.queue = class.queue
                      and (class.step >= $4 or class.language = any (free.languages))))
            union
            -- A crisis behind leads that wait for longer than its head start may still take the place of an offer.
            (select lead_id, sort_key, urgency, is_crisis, waiting_since
             from queue_entry
             where org_id = $1 and queue = class.queue and language = class.language
               and step = class.step::int2 and is_crisis
             order by sort_key, lead_id
             limit \(leastRead))
        ) as entry
        cross join lateral (
            select level_of_care, epoch, crisis_lapses, last_owner_id, received_at
            from lead
            where org_id = $1 and lead_id = entry.lead_id
            -- One row in any case; it keeps the planner from reading the whole table for a join.
            limit 1
        ) as lead
        \(givenBack(after: "$2"))
        order by entry.sort_key, entry.lead_id
        """

    /// The part of a statement that finds who declined the lead of an `entry`, or owned it when it was released, and when:
    /// `said.staff` and `said.at`, the latest of each person.
    /// - Parameter bound: the parameter that has the instant after which it counts.
    static func givenBack(after bound: String) -> String {
        """
        cross join lateral (
            select array_agg(staff_id order by staff_id) as staff, array_agg(ended_at order by staff_id) as at
            from (select staff_id, max(ended_at) as ended_at
                  from (select staff_id, ended_at
                        from offer
                        where org_id = $1 and lead_id = entry.lead_id and state = 'declined' and ended_at > \(bound)
                        union all
                        select staff_id, released_at
                        from release
                        where org_id = $1 and lead_id = entry.lead_id and released_at > \(bound)) as given_back
                  group by staff_id) as declined
        ) as said
        """
    }

    private static let scanFromStart = Statement("scan_queue_from_start", classesFromStart + leadsOfClasses)
    private static let scanOnwards = Statement("scan_queue_onwards", classesGiven + leadsOfClasses)

    func scanQuery(_ scan: QueueScan, bounds: DueBounds, readsAll: Bool) -> Query {
        let common: [Parameter] = [
            .id(org), .instant(bounds.declinedAfter), .int32(bounds.mostOverflow),
            .int32(bounds.languageRelaxedFrom), .bool(readsAll),
        ]
        guard let starts = scan.starts else {
            return Query(statement: Self.scanFromStart, parameters: common)
        }
        let classes = starts.sorted { $0.key < $1.key }
        return Query(
            statement: Self.scanOnwards,
            parameters: common + [
                .texts(classes.map(\.key.queue.rawValue)), .texts(classes.map(\.key.language.code)),
                .int32s(classes.map { Int32($0.key.step) }), .instants(classes.map(\.value)),
            ])
    }

    /// Reads a row of ``scanQuery(_:bounds:readsAll:)``.
    func waitingLead(_ row: inout Row) throws -> WaitingLead {
        let id: LeadID = try row.id()
        let leadClass = LeadClass(
            queue: try row.word(), language: try row.language(), step: Int(try row.next(Int32.self)))
        var lead = WaitingLead(
            id: id, leadClass: leadClass, levelOfCare: try row.word(), key: try row.instant(),
            epoch: try row.next(), urgency: Int(try row.next(Int16.self)), isCrisis: try row.next(),
            crisisLapses: Int(try row.next(Int16.self)), knownStaff: try row.optionalID(),
            receivedAt: try row.instant(), waitingSince: try row.instant())
        let staff = try row.next([UInt128]?.self) ?? []
        let times = try row.next([Int64]?.self) ?? []
        lead.declines = zip(staff, times).map {
            Decline(staff: StaffID($0), at: Instant(microseconds: $1))
        }
        return lead
    }
}
