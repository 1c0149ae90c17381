package import Admissions
import Postgres
package import Routing

/// What a round over the alarms did.
package struct AlarmRound: Sendable, Hashable {
    /// Alarms raised.
    package var raised: [RaisedAlarm] = []
    /// Alarms whose cause is over.
    package var ended = 0
    /// Leads taken back from owners who never tried to reach their callers.
    package var released: [LeadID] = []
    /// When the first of the leads is to be looked at next; nil: when something about one changes.
    package var nextLook: Instant?

    /// A round that has done nothing yet.
    package init() {}

    /// Whether anything changed that a listing shows.
    package var isEmpty: Bool { raised.isEmpty && ended == 0 && released.isEmpty }
}

/// What the alarms go by, read with the rest of an observation.
package struct AlarmWatch: Sendable, Hashable {
    /// The leads whose time to be looked at has come, at most ``Desk/mostLooks``.
    package let dueLooks: [LeadID]
    /// The leads with an open alarm that nobody can take them, at most ``Desk/mostFollowed``.
    package let unroutable: [LeadID: UnroutableLead]

    /// These leads.
    package init(dueLooks: [LeadID], unroutable: [LeadID: UnroutableLead]) {
        self.dueLooks = dueLooks
        self.unroutable = unroutable
    }
}

/// A lead with an open alarm that nobody can take it.
package struct UnroutableLead: Sendable, Hashable {
    /// What it asks of whoever takes it; nil when it waits no more.
    package let leadClass: LeadClass?
    /// Whether any crisis flag is up.
    package let isCrisis: Bool

    /// A lead.
    package init(leadClass: LeadClass?, isCrisis: Bool) {
        self.leadClass = leadClass
        self.isCrisis = isCrisis
    }
}

/// An alarm to be raised, or one that was.
package struct RaisedAlarm: Sendable, Hashable {
    /// The lead.
    package let lead: LeadID
    /// What it is about.
    package let kind: AlarmKind
    /// Why nobody can take the lead, in the words of ``UnroutableReason``.
    package let reason: String?

    /// An alarm about a lead.
    package init(lead: LeadID, kind: AlarmKind, reason: String? = nil) {
        self.lead = lead
        self.kind = kind
        self.reason = reason
    }
}

extension Desk {
    /// The most leads a round takes up because their time has come; what is left is due in the next.
    package static let mostLooks = 25
    /// The most open alarms that nobody can take a lead that are followed at once, the oldest first.
    package static let mostFollowed = 100

    // Each part is one row of an index; the limits keep the planner from reading the whole table for a join.
    private static let factsOfWatched = """
        select lead.lead_id, lead.state, lead.queue, lead.language, lead.urgency, lead.received_at, lead.stored_at,
               lead.waiting_since, lead.owned_at, lead.follow_up_at,
               tried.last_at, tried.talked_at, lead.accept_due_at, lead.contact_due_at, lead.look_at,
               raised.kinds, raised.at
        from watched
        cross join lateral (
            select lead_id, state, queue, language, urgency, received_at,
                   stored_at, waiting_since, owned_at, follow_up_at, accept_due_at, contact_due_at, look_at
            from lead
            where org_id = $1 and lead_id = watched.lead_id
            limit 1
        ) as lead
        cross join lateral (
            select max(touched_at) as last_at, max(touched_at) filter (where outcome = 'reached') as talked_at
            from touch
            where org_id = $1 and lead_id = watched.lead_id
        ) as tried
        cross join lateral (
            select array_agg(kind order by kind) as kinds, array_agg(raised_at order by kind) as at
            from alarm
            where org_id = $1 and lead_id = watched.lead_id and ended_at is null
        ) as raised
        order by lead.lead_id
        """

    private static let dueLooks = Statement(
        "due_looks",
        "select lead_id from lead where org_id = $1 and look_at <= $2 order by look_at limit $3")

    private static let followedUnroutable = Statement(
        "followed_unroutable",
        """
        select followed.lead_id, entry.queue, entry.language, entry.step, entry.is_crisis
        from (
            select lead_id
            from alarm
            where org_id = $1 and ended_at is null and kind = 'unroutable'
            order by raised_at
            limit $2
        ) as followed
        left join lateral (
            select queue, language, step::int4, is_crisis
            from queue_entry
            where org_id = $1 and lead_id = followed.lead_id
            limit 1
        ) as entry on true
        """)

    private static let watchedAgain = Statement(
        "watched_again",
        "with watched as (select lead_id from unnest($2::uuid[]) as given (lead_id))\n" + factsOfWatched)

    // In the order of the ids, as everybody locks several leads.
    private static let lockWatched = Statement(
        "lock_watched",
        """
        select lead_id
        from lead
        where org_id = $1 and lead_id = any ($2::uuid[])
        order by lead_id
        for update
        """)

    private static let noteLook = Statement(
        "note_look",
        """
        update lead
        set accept_due_at = looked.accept_due_at, contact_due_at = looked.contact_due_at, look_at = looked.look_at
        from unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[])
             as looked (lead_id, accept_due_at, contact_due_at, look_at)
        where lead.org_id = $1 and lead.lead_id = looked.lead_id
        """)

    /// The statements that read the leads whose time to be looked at has come, and the open alarms that nobody can take a lead.
    func watchQueries(at now: Instant) -> [Query] {
        [
            Self.dueLooks(.id(org), .instant(now), .int(Int64(Self.mostLooks))),
            Self.followedUnroutable(.id(org), .int(Int64(Self.mostFollowed))),
        ]
    }

    /// Reads the rows of ``watchQueries(at:)``.
    func alarmWatch(_ rows: ArraySlice<Rows>) throws -> AlarmWatch {
        guard let looks = rows.first, let alarms = rows.dropFirst().first else {
            throw StoreError.unreadable("the alarms")
        }
        return AlarmWatch(dueLooks: try looks.map { try $0.id() }, unroutable: try openUnroutable(alarms))
    }

    private func openUnroutable(_ rows: Rows) throws -> [LeadID: UnroutableLead] {
        let alarms = try rows.map { row in
            let lead: LeadID = try row.id()
            let queue: LeadQueue? = try row.optionalWord()
            guard let queue else { return (lead, UnroutableLead(leadClass: nil, isCrisis: false)) }
            let leadClass = LeadClass(
                queue: queue, language: try row.language(), step: Int(try row.next(Int32.self)))
            return (lead, UnroutableLead(leadClass: leadClass, isCrisis: try row.next()))
        }
        return Dictionary(alarms, uniquingKeysWith: { first, _ in first })
    }

    /// Reads what a look goes by.
    private func watchedLead(_ row: inout Row) throws -> WatchedLead {
        let id: LeadID = try row.id()
        let state: LeadState = try row.word()
        let queue: LeadQueue? = try row.optionalWord()
        let language = try row.language()
        let urgency = Int(try row.next(Int16.self))
        let came = Routing.arrival(receivedAt: try row.instant(), storedAt: try row.instant())
        let waitingSince = try row.optionalInstant()
        var lead = WatchedLead(
            id: id, state: state, queue: queue, language: language,
            urgency: urgency, arrival: waitingSince ?? came,
            ownedAt: try row.optionalInstant(), followUpAt: try row.optionalInstant(),
            lastTouchAt: try row.optionalInstant(), lastConversationAt: try row.optionalInstant(),
            due: ContactDue(accepted: try row.optionalInstant(), contacted: try row.optionalInstant()),
            lookAt: try row.optionalInstant())
        let kinds = try row.next([String]?.self) ?? []
        let times = try row.next([Int64]?.self) ?? []
        for (kind, time) in zip(kinds, times) {
            guard let kind = AlarmKind(rawValue: kind) else { continue }
            lead.openAlarms[kind] = Instant(microseconds: time)
        }
        return lead
    }

    /// Looks at some leads and makes what comes of it true in one transaction: alarms raised and ended, leads taken back from
    /// owners who never tried, what is promised, and when to look next. A ledger row for each alarm and each move.
    ///
    /// The leads are read again under their locks, so two workers that look at once raise and end each alarm once.
    /// - Parameters:
    ///   - leads: at most a few hundred.
    ///   - routable: which of them somebody at the desk can take now.
    ///   - hours: the calendar, for what is promised.
    ///   - excuses: for what began before the clock was set forward.
    package func lookAt(
        _ leads: [LeadID], routable: Set<LeadID>, policy: Policy, hours: DeskHours, at now: Instant,
        excuses: [ClockExcuse]
    ) async throws -> AlarmRound {
        try await transaction { transaction in
            _ = try await transaction.rows(Self.lockWatched(.id(org), .ids(leads)))
            let watched = try await transaction.rows(Self.watchedAgain(.id(org), .ids(leads))).map {
                try watchedLead(&$0)
            }
            let looks = watched.map { lead in
                (
                    lead: lead,
                    look: policy.look(
                        at: lead, hours: hours, now: now, excuses: excuses,
                        isRoutable: routable.contains(lead.id))
                )
            }
            var round = AlarmRound()
            round.nextLook = looks.compactMap(\.look.lookAt).min()
            round.ended = try await end(
                looks.flatMap { lead, look in look.ended.map { (lead.id, $0) } }
                    + looks.filter(\.look.isReleased).map { ($0.lead.id, .untouched) },
                at: now, in: transaction)
            round.raised = try await raise(
                looks.flatMap { lead, look in
                    look.raised.map { RaisedAlarm(lead: lead.id, kind: $0) }
                }, policy: policy, at: now, in: transaction)
            let changed = looks.filter { lead, look in
                !look.isReleased && (look.due != lead.due || look.lookAt != lead.lookAt)
            }
            if !changed.isEmpty {
                try await transaction.execute(
                    Self.noteLook(
                        .id(org), .ids(changed.map(\.lead.id)), .instants(changed.map(\.look.due.accepted)),
                        .instants(changed.map(\.look.due.contacted)), .instants(changed.map(\.look.lookAt))))
            }
            for (lead, look) in looks where look.isReleased {
                let row = try await lock(lead.id, in: transaction)
                guard let owner = row.owner else { continue }
                // The trigger of the lead promises a new time.
                try await takeFromOwner(
                    row, owner, reason: "untouched", by: .worker, at: now, in: transaction)
                round.released.append(lead.id)
            }
            return round
        }
    }
}
