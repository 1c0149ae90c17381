package import Admissions
import Postgres
import Routing

extension Desk {
    // alarm_one_open lets a lead have one open alarm of a kind; a second one is no row here. A lead that is not urgent and
    // waits for the desk to open calls nobody before that: `hold` is its target, and its promise less that the opening.
    private static let insertAlarms = Statement(
        "insert_alarms",
        """
        with raised as (
            select row.alarm_id, row.lead_id, row.kind, row.reason,
                   greatest($7::timestamptz, lead.contact_due_at - row.hold * interval '1 microsecond') as calls_since
            from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::int8[])
                 as row (alarm_id, lead_id, kind, reason, hold)
            join lead on lead.org_id = $1 and lead.lead_id = row.lead_id
        )
        insert into alarm (org_id, alarm_id, lead_id, kind, reason, raised_at, calls_since, next_send_at)
        select $1, alarm_id, lead_id, kind, reason, $7, calls_since, calls_since + $8 * interval '1 microsecond'
        from raised
        on conflict (org_id, lead_id, kind) where ended_at is null do nothing
        returning alarm_id, lead_id, kind, reason
        """)

    /// Raises alarms, each with its ledger row; the caller holds the locks of their leads, or numbers its batch.
    /// - Returns: those that were not open already.
    func raise(
        _ alarms: [RaisedAlarm], urgency: [LeadID: Int] = [:], policy: Policy, at now: Instant,
        in transaction: Transaction
    ) async throws -> [RaisedAlarm] {
        guard !alarms.isEmpty else { return [] }
        let holds = alarms.map { alarm -> Int64? in
            guard let urgency = urgency[alarm.lead], urgency < urgentFrom else { return nil }
            return policy.contactTarget(urgency: urgency)?.contacted.microseconds
        }
        let made = try await transaction.rows(
            Self.insertAlarms(
                .id(org), .ids(alarms.map { _ in AlarmID(at: now) }), .ids(alarms.map(\.lead)),
                .texts(alarms.map(\.kind.rawValue)), .texts(alarms.map(\.reason)), .ints(holds),
                .instant(now), .int(policy.callOuts[0].after.microseconds))
        ).map {
            (
                id: try $0.id(Alarm.self),
                alarm: RaisedAlarm(lead: try $0.id(), kind: try $0.word(), reason: try $0.next())
            )
        }
        guard !made.isEmpty else { return [] }
        try await transaction.execute(
            ledger(
                made.map { id, alarm in
                    var detail = ["alarm": id.description]
                    if let reason = alarm.reason { detail["reason"] = reason }
                    return LedgerDraft(
                        alarm.kind.rawValue, at: now, by: .worker, lead: alarm.lead, detail: detail)
                }))
        return made.map(\.alarm)
    }

    private static let openUnroutable = Statement(
        "open_unroutable",
        """
        select lead_id
        from alarm
        where org_id = $1 and lead_id = any ($2::uuid[]) and kind = 'unroutable' and ended_at is null
        """)

    /// Which of some leads have an open alarm that nobody can take them.
    package func knownUnroutable(of leads: [LeadID]) async throws -> Set<LeadID> {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true), [Self.openUnroutable(.id(org), .ids(leads))])
        return Set(try rows.first?.map { try $0.id() } ?? [])
    }

    private static let endAlarms = Statement(
        "end_alarms",
        """
        update alarm
        set ended_at = $4, next_send_at = null, leased_until = null
        from unnest($2::uuid[], $3::text[]) as finished (lead_id, kind)
        where alarm.org_id = $1 and alarm.lead_id = finished.lead_id and alarm.kind = finished.kind
          and alarm.ended_at is null
        returning alarm.alarm_id, alarm.lead_id, alarm.kind
        """)

    /// Ends open alarms, each with its ledger row.
    /// - Returns: how many were open.
    func end(
        _ alarms: [(lead: LeadID, kind: AlarmKind)], at now: Instant, in transaction: Transaction
    ) async throws -> Int {
        guard !alarms.isEmpty else { return 0 }
        let ended = try await transaction.rows(
            Self.endAlarms(
                .id(org), .ids(alarms.map(\.lead)), .texts(alarms.map(\.kind.rawValue)), .instant(now))
        ).map { row in
            let id: AlarmID = try row.id()
            let lead: LeadID = try row.id()
            return LedgerDraft(
                "alarm_ended", at: now, by: .worker, lead: lead,
                detail: ["alarm": id.description, "kind": try row.next()])
        }
        if !ended.isEmpty { try await transaction.execute(ledger(ended)) }
        return ended.count
    }
}

extension Decision {
    /// The alarm it raises; nil for most.
    var alarm: RaisedAlarm? {
        switch outcome {
        case .unroutable(let reason):
            RaisedAlarm(lead: lead, kind: .unroutable, reason: reason.rawValue)
        case .offer where explanation.isDeclineMemoryVoid: RaisedAlarm(lead: lead, kind: .declinedByAll)
        case .offer, .noSeat, .held: nil
        }
    }
}
