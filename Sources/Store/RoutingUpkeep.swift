import Admissions
import Postgres
import Routing

extension Desk {
    private static let endedWrapUps = Statement(
        "ended_wrap_ups",
        """
        select staff_id
        from presence
        where org_id = $1 and state = 'wrap_up' and since <= $2 and heartbeat_at > $3
        order by staff_id
        for no key update
        """)

    private static let silentStaff = Statement(
        "silent_staff",
        """
        select staff_id
        from presence
        where org_id = $1 and state in ('available', 'wrap_up') and heartbeat_at <= $2
        order by staff_id
        for no key update
        """)

    private static let changePresence = Statement(
        "change_presence",
        """
        update presence
        set state = $3, since = $4,
            -- Kept while away: the person is told why.
            lapses_in_row = case when $3 = 'away' then lapses_in_row else 0 end
        where org_id = $1 and staff_id = any ($2::uuid[])
        """)

    /// Makes people available again whose wrap-up is over, and offline whose program has given no sign of life.
    ///
    /// Busy people are left alone: an hour's call is not a lost presence, and nobody offers them anything.
    /// - Returns: how many changed.
    package func refreshPresence(_ bounds: DueBounds) async throws -> Int {
        try await transaction { transaction in
            let found = try await transaction.pipeline([
                Self.silentStaff(.id(org), .instant(bounds.heartbeatBefore)),
                Self.endedWrapUps(.id(org), .instant(bounds.wrapUpBefore), .instant(bounds.heartbeatBefore)),
            ])
            let silent: [StaffID] = try found[0].map { try $0.id() }
            let ended: [StaffID] = try found[1].map { try $0.id() }
            let changes =
                presenceQueries(silent, to: .offline, reason: "no sign of life", at: bounds.now)
                + presenceQueries(ended, to: .available, reason: "wrap-up over", at: bounds.now)
            if !changes.isEmpty { _ = try await transaction.pipeline(changes) }
            return silent.count + ended.count
        }
    }

    /// The statements that set people's presence on the worker's account, with a ledger row each.
    func presenceQueries(_ staff: [StaffID], to presence: Presence, reason: String, at now: Instant)
        -> [Query]
    {
        guard !staff.isEmpty else { return [] }
        return [
            Self.changePresence(.id(org), .ids(staff), .text(presence.rawValue), .instant(now)),
            ledger(
                staff.map {
                    LedgerDraft(
                        "presence", at: now, by: .worker,
                        detail: ["staff": $0.description, "state": presence.rawValue, "reason": reason])
                }),
        ]
    }

    // An entry is never updated: it leaves and comes in again under its new class. The insert reads what the delete
    // returned, so it runs after it and the key is free.
    private static let escalate = Statement(
        "escalate",
        """
        with due as (
            delete from queue_entry
            where org_id = $1
              and lead_id = any (array(
                  select entry.lead_id
                  from unnest($2::int4[], $3::timestamptz[]) as next (step, waiting_before)
                  cross join lateral (
                      select lead_id
                      from queue_entry
                      where org_id = $1 and step = next.step::int2 and waiting_since <= next.waiting_before
                      order by waiting_since
                      limit 200
                  ) as entry))
            returning lead_id, queue, language, sort_key, waiting_since, epoch, urgency, is_crisis
        )
        insert into queue_entry (org_id, lead_id, queue, language, step, sort_key, waiting_since, epoch, urgency,
                                 is_crisis)
        select $1, lead_id, queue, language,
               (select max(next.step) + 1
                from unnest($2::int4[], $3::timestamptz[]) as next (step, waiting_before)
                where due.waiting_since <= next.waiting_before),
               sort_key, waiting_since, epoch, urgency, is_crisis
        from due
        returning lead_id, epoch, step::int4
        """)

    /// Moves waiting leads whose time has come to the escalation step they have waited for, at most 200 a step.
    /// - Returns: how many moved.
    package func escalateWaiting(_ bounds: DueBounds) async throws -> Int {
        try await transaction { transaction in
            let moved = try await transaction.rows(
                Self.escalate(.id(org), .int32s(bounds.steps), .instants(bounds.waitingBefore))
            ).map { row -> LedgerDraft in
                let lead: LeadID = try row.id()
                let epoch: Int64 = try row.next()
                let step: Int32 = try row.next()
                return LedgerDraft(
                    "escalate", at: bounds.now, by: .worker, lead: lead, epoch: epoch,
                    detail: ["step": "\(step)"])
            }
            if !moved.isEmpty { try await transaction.execute(ledger(moved)) }
            return moved.count
        }
    }
}
