package import Admissions
import Postgres

/// An alarm as listings show it; no personal field.
package struct AlarmRecord: Sendable, Hashable {
    /// The alarm.
    package let id: AlarmID
    /// What it is about.
    package let kind: AlarmKind
    /// The lead.
    package let lead: LeadID
    /// The lead's state now.
    package let state: LeadState
    /// The lead's priority.
    package let priority: Priority
    /// The lead's urgency.
    package let urgency: Int
    /// Why nobody can take the lead.
    package let reason: String?
    /// Since when.
    package let raisedAt: Instant
    /// The rungs called.
    package let calls: [AlarmCall]
    /// The logins the last call named.
    package let called: [String]
    /// When the next call goes out.
    package let nextCallAt: Instant?
    /// When somebody acknowledged it.
    package let acknowledgedAt: Instant?
    /// Who did, by name.
    package let acknowledgedBy: String?
    /// When its cause was over.
    package let endedAt: Instant?
}

extension Desk {
    /// The alarms that a condition chooses, from one index.
    private static func some(_ condition: String) -> String {
        """
        select alarm_id, kind, lead_id, reason, raised_at, calls, called, next_send_at, acknowledged_at,
               acknowledged_by, ended_at
        from alarm
        where org_id = $1 and \(condition)
        """
    }

    private static func lines(of chosen: String) -> String {
        """
        select alarm.alarm_id, alarm.kind, alarm.lead_id, lead.state, lead.priority, lead.urgency, alarm.reason,
               alarm.raised_at, alarm.calls, alarm.called, alarm.next_send_at, alarm.acknowledged_at, staff.name,
               alarm.ended_at
        from (\(chosen)) as alarm
        cross join lateral (
            select state, priority, urgency from lead where org_id = $1 and lead_id = alarm.lead_id limit 1
        ) as lead
        left join staff on staff.org_id = $1 and staff.staff_id = alarm.acknowledged_by
        order by (alarm.ended_at is not null), (alarm.acknowledged_at is not null), lead.urgency desc,
                 alarm.raised_at, alarm.alarm_id
        """
    }

    private static let open = some("ended_at is null order by raised_at limit 500")
    private static let ended = some("ended_at is not null order by raised_at desc limit 200")

    // alarm_open holds the open ones alone; alarm_by_time gives the latest of the others.
    private static let openAlarms = Statement("open_alarms", lines(of: open))
    private static let allAlarms = Statement(
        "all_alarms", lines(of: "(\(open)) union all (\(ended))"))
    private static let oneAlarm = Statement("one_alarm", lines(of: some("alarm_id = $2")))

    /// The statement that reads the open alarms.
    var openAlarmsQuery: Query { Self.openAlarms(.id(org)) }

    /// Reads a row of ``openAlarmsQuery``.
    func alarmRecord(_ row: inout Row) throws -> AlarmRecord {
        AlarmRecord(
            id: try row.id(), kind: try row.word(), lead: try row.id(), state: try row.word(),
            priority: try row.word(), urgency: Int(try row.next(Int16.self)), reason: try row.next(),
            raisedAt: try row.instant(), calls: try row.words(), called: try row.next(),
            nextCallAt: try row.optionalInstant(), acknowledgedAt: try row.optionalInstant(),
            acknowledgedBy: try row.next(), endedAt: try row.optionalInstant())
    }

    /// The open alarms, at most 500; those nobody acknowledged first, the most urgent before the others.
    /// - Parameter all: whether those that ended come after them, the latest 200.
    package func alarms(all: Bool) async throws -> [AlarmRecord] {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true), [all ? Self.allAlarms(.id(org)) : openAlarmsQuery])
        return try rows.first?.map { try alarmRecord(&$0) } ?? []
    }

    private static let lockAlarm = Statement(
        "lock_alarm",
        """
        select lead_id, kind, acknowledged_at is not null, ended_at is not null
        from alarm
        where org_id = $1 and alarm_id = $2
        for update
        """)

    private static let acknowledge = Statement(
        "acknowledge_alarm",
        """
        update alarm
        set acknowledged_at = $3, acknowledged_by = $4, next_send_at = null, leased_until = null
        where org_id = $1 and alarm_id = $2
        """)

    /// Notes that somebody sees to an alarm: nobody is called about it any more. It stays open until its cause is over.
    ///
    /// Acknowledging it again, by whomever, is the same success; the first one stands.
    /// - Throws: ``StoreError/refused(_:)`` when there is no such alarm, or it has ended.
    package func acknowledge(_ alarm: AlarmID, by staff: StaffID, at now: Instant) async throws
        -> AlarmRecord
    {
        try await transaction(TransactionOptions(idempotent: true)) { transaction in
            let found = try await transaction.rows(Self.lockAlarm(.id(org), .id(alarm))).first {
                (
                    lead: try $0.id(Lead.self), kind: try $0.next(String.self),
                    isAcknowledged: try $0.next(Bool.self), isEnded: try $0.next(Bool.self)
                )
            }
            guard let found else { throw StoreError.refused(Refusal(.noSuchAlarm)) }
            guard !found.isEnded else { throw StoreError.refused(Refusal(.alarmEnded)) }
            if !found.isAcknowledged {
                _ = try await transaction.pipeline([
                    Self.acknowledge(.id(org), .id(alarm), .instant(now), .id(staff)),
                    ledger([
                        LedgerDraft(
                            "alarm_acknowledged", at: now, by: .staff(staff), lead: found.lead,
                            detail: ["alarm": alarm.description, "kind": found.kind])
                    ]),
                ])
            }
            return try await transaction.rows(Self.oneAlarm(.id(org), .id(alarm))).exactlyOne {
                try alarmRecord(&$0)
            }
        }
    }
}
