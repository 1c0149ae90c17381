package import Admissions
import Postgres
import Routing

/// An alarm that is to call somebody now, leased to this process.
package struct DueCall: Sendable, Hashable {
    /// The alarm.
    package let alarm: AlarmID
    /// What it is about.
    package let kind: AlarmKind
    /// The lead.
    package let lead: LeadID
    /// The lead's urgency.
    package let urgency: Int
    /// The lead's priority.
    package let priority: Priority
    /// Since when it is raised.
    package let raisedAt: Instant
    /// From when the rungs of the ladder count.
    package let callsSince: Instant
    /// Which attempt to call this is, from 1; it names the lease.
    package let attempt: Int
    /// The attempts that failed since the last call that went out.
    package let failures: Int
}

extension Desk {
    /// How long a process has a call to itself: longer than any way to send may take.
    package static let callLease: Duration = .seconds(60)

    // Leases count by the real clock, whatever clock the desk keeps. `skip locked`: two processes share what is due.
    private static let claimCalls = Statement(
        "claim_calls",
        """
        update alarm
        set leased_until = $3, attempts = alarm.attempts + 1
        from (
            select alarm_id
            from alarm
            where org_id = $1 and next_send_at <= $2 and (leased_until is null or leased_until <= $4)
            order by next_send_at, alarm_id
            limit 10
            for update skip locked
        ) as due
        cross join lateral (
            select lead.urgency, lead.priority
            from alarm as about
            join lead on lead.org_id = $1 and lead.lead_id = about.lead_id
            where about.org_id = $1 and about.alarm_id = due.alarm_id
            limit 1
        ) as lead
        where alarm.org_id = $1 and alarm.alarm_id = due.alarm_id
        returning alarm.alarm_id, alarm.kind, alarm.lead_id, lead.urgency, lead.priority, alarm.raised_at,
                  alarm.calls_since, alarm.attempts, alarm.failures
        """)

    /// Takes calls that are due, at most ten, for ``callLease``: no other process sends them meanwhile.
    ///
    /// A process that ends before it notes what became of them leaves them to the next, so each goes out at least once.
    package func claimCalls(at now: Instant) async throws -> [DueCall] {
        let real = realNow()
        return try await transaction { transaction in
            try await transaction.rows(
                Self.claimCalls(.id(org), .instant(now), .instant(real + Self.callLease), .instant(real))
            ).map {
                DueCall(
                    alarm: try $0.id(), kind: try $0.word(), lead: try $0.id(),
                    urgency: Int(try $0.next(Int16.self)), priority: try $0.word(),
                    raisedAt: try $0.instant(), callsSince: try $0.instant(),
                    attempt: Int(try $0.next(Int32.self)), failures: Int(try $0.next(Int32.self)))
            }
        }
    }

    // Who acknowledged it, or what ended it, meanwhile has the last word: nobody is called again.
    private static let noteCall = Statement(
        "note_call",
        """
        update alarm
        set sent_count = sent_count + 1, failures = 0, leased_until = null, called = $5,
            calls = case when $4 = any (calls) then calls else calls || $4::text end,
            next_send_at = case when next_send_at is null then null else $6::timestamptz end
        where org_id = $1 and alarm_id = $2 and attempts = $3
        """)

    /// Notes that a call went out, with a ledger row.
    /// - Parameters:
    ///   - logins: whom it named.
    ///   - next: when the next one is to go out, while nobody acknowledges it.
    package func note(
        _ call: DueCall, sentTo rung: AlarmCall, logins: [String], next: Instant, at now: Instant
    ) async throws {
        try await transaction { transaction in
            let noted = try await transaction.execute(
                Self.noteCall(
                    .id(org), .id(call.alarm), .int32(Int32(call.attempt)), .text(rung.rawValue),
                    .texts(logins), .instant(next)))
            guard noted == 1 else { return }
            try await transaction.execute(
                ledger([
                    LedgerDraft(
                        "alarm_called", at: now, by: .worker, lead: call.lead,
                        detail: [
                            "alarm": call.alarm.description, "call": rung.rawValue,
                            "logins": logins.joined(separator: " "), "attempt": "\(call.attempt)",
                        ])
                ]))
        }
    }

    private static let noteFailure = Statement(
        "note_failed_call",
        """
        update alarm
        set failures = failures + 1, leased_until = null,
            next_send_at = case when next_send_at is null then null else $4::timestamptz end
        where org_id = $1 and alarm_id = $2 and attempts = $3
        """)

    /// Notes that a call did not go out.
    /// - Parameter retry: when to try again.
    package func note(_ call: DueCall, failedUntil retry: Instant) async throws {
        _ = try await oneRoundTrip(
            TransactionOptions(),
            [
                Self.noteFailure(
                    .id(org), .id(call.alarm), .int32(Int32(call.attempt)), .instant(retry))
            ])
    }
}
