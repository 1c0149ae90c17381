package import Admissions
import Postgres
package import Routing

/// All a worker needs to take its next step, read at one moment.
package struct RoutingObservation: Sendable {
    /// The database's own clock.
    package let databaseNow: Instant
    /// The number of the last decision batch: a batch made from this observation is refused when another came between.
    package let lastBatch: Int64
    /// The version of the policy in force.
    package let policyVersion: Int
    /// The desk as routing sees it.
    package let snapshot: Snapshot
    /// Since when the queue was read, by class; a scan may start there the next time.
    package let scan: QueueScan
    /// What the alarms go by; nil when it was not asked for.
    package let watch: AlarmWatch?
    /// What has to be done before anything is decided.
    package let due: DueWork
    /// When the next deadline falls, of those that stand in the tables; nil when there is none. Looks that are due do not count.
    package let nextDeadline: Instant?

    /// An observation of these parts.
    package init(
        databaseNow: Instant, lastBatch: Int64, policyVersion: Int, snapshot: Snapshot, scan: QueueScan,
        watch: AlarmWatch?, due: DueWork, nextDeadline: Instant?
    ) {
        self.databaseNow = databaseNow
        self.lastBatch = lastBatch
        self.policyVersion = policyVersion
        self.snapshot = snapshot
        self.scan = scan
        self.watch = watch
        self.due = due
        self.nextDeadline = nextDeadline
    }
}

/// What the clock has made due.
package struct DueWork: Sendable, Hashable {
    /// An open offer's deadline has passed.
    package var offers = false
    /// A wrap-up is over, or a presence without a sign of life.
    package var presence = false
    /// A waiting lead has come to its next escalation step.
    package var escalation = false
    /// A parked lead's follow-up date has come.
    package var followUps = false

    /// Work of these kinds.
    package init(
        offers: Bool = false, presence: Bool = false, escalation: Bool = false, followUps: Bool = false
    ) {
        self.offers = offers
        self.presence = presence
        self.escalation = escalation
        self.followUps = followUps
    }

    /// Whether there is anything to do.
    package var isEmpty: Bool { !(offers || presence || escalation || followUps) }
}

/// The instants that make things due, worked out from the policy and the desk's clock.
package struct DueBounds: Sendable {
    /// The desk's time.
    package let now: Instant
    /// A wrap-up that began then or before is over.
    package let wrapUpBefore: Instant
    /// A presence whose last sign of life is of then or before has ended.
    package let heartbeatBefore: Instant
    /// Declines of then or before are forgotten.
    package let declinedAfter: Instant
    /// The steps a lead may leave for the next one, from 0.
    package let steps: [Int32]
    /// For each of ``steps``: a lead at it that waits since then or before is due for the next one.
    package let waitingBefore: [Instant]
    /// The most seats above capacity any step grants.
    package let mostOverflow: Int32
    /// The first step at which the language no longer matters; past the table when it always does.
    package let languageRelaxedFrom: Int32

    /// - Parameters:
    ///   - rate: desk seconds in a real second. People's programs send their signs of life in real time, so under a played
    ///     clock presence is kept for that much longer.
    ///   - ahead: how far the clock was lately set forward, so that the last signs of life look older than they are.
    package init(policy: Policy, now: Instant, rate: Double, ahead: Duration = .zero) {
        self.now = now
        wrapUpBefore = now - policy.wrapUp
        heartbeatBefore = now - policy.presenceExpiry * max(1, rate) - ahead
        declinedAfter = now - policy.declineMemory
        // A lead at step s is due when it has waited as long as step s + 1 asks.
        steps = policy.escalation.indices.dropFirst().map { Int32($0 - 1) }
        waitingBefore = policy.escalation.dropFirst().map { now - $0.after }
        mostOverflow = Int32(policy.escalation.map(\.overflowSeats).max() ?? 0)
        languageRelaxedFrom = Int32(
            policy.escalation.firstIndex { $0.isLanguageRelaxed } ?? policy.escalation.count)
    }
}

extension Desk {
    private static let readClock = Statement(
        "read_clock",
        """
        select clock_timestamp(), decision_counter.last_batch,
               (select max(version) from policy where org_id = $1)
        from decision_counter
        where org_id = $1
        """)

    // Each of these is the first entry of an index, or a look at the few rows of `presence`.
    private static let readDue = Statement(
        "read_due",
        """
        select (select min(deadline_at) from offer where org_id = $1 and state = 'open'),
               (select min(follow_up_at) from lead
                where org_id = $1 and state = 'owned' and follow_up_at is not null),
               (select min(since) from presence where org_id = $1 and state = 'wrap_up'),
               (select min(look_at) from lead where org_id = $1 and look_at > $5),
               exists (select from presence
                       where org_id = $1 and state in ('available', 'wrap_up') and heartbeat_at <= $2),
               exists (select
                       from unnest($3::int4[], $4::timestamptz[]) as next (step, waiting_before)
                       cross join lateral (
                           select from queue_entry
                           where org_id = $1 and step = next.step::int2 and waiting_since <= next.waiting_before
                           order by waiting_since
                           limit 1
                       ) as entry)
        """)

    /// Reads, in one round trip and one snapshot, what is due and what is to be decided.
    ///
    /// - Parameters:
    ///   - scan: where to start in each class; ``QueueScan/fromStart`` reads the classes anew.
    ///   - duty: whose shift is on, and who is on call.
    ///   - wrapUp: the length of a wrap-up, to tell when the next one ends.
    ///   - watchingAlarms: whether to read what the alarms go by.
    package func observe(
        _ bounds: DueBounds, scan: QueueScan, on duty: Duty, wrapUp: Duration, watchingAlarms: Bool
    ) async throws -> RoutingObservation {
        let rows = try await oneRoundTrip(
            TransactionOptions(isolation: .repeatableRead, readOnly: true),
            [
                Self.readClock(.id(org)),
                Self.readDue(
                    .id(org), .instant(bounds.heartbeatBefore), .int32s(bounds.steps),
                    .instants(bounds.waitingBefore), .instant(bounds.now)),
                scanQuery(scan, bounds: bounds, readsAll: watchingAlarms),
            ] + staffQueries + (watchingAlarms ? watchQueries(at: bounds.now) : []))
        guard rows.count >= 6 else { throw StoreError.unreadable("an observation") }
        let clock: (now: Instant, batch: Int64, version: Int32?) = try rows[0].exactlyOne {
            (try $0.instant(), try $0.next(), try $0.next())
        }
        guard let version = clock.version else { throw StoreError.unreadable("the policy in force") }
        let due = try rows[1].exactlyOne {
            TableDeadlines(
                offer: try $0.optionalInstant(), followUp: try $0.optionalInstant(),
                wrapUp: try $0.optionalInstant().map { $0 + wrapUp }, look: try $0.optionalInstant(),
                isPresenceStale: try $0.next(),
                isEscalationDue: try $0.next())
        }
        let waiting = try rows[2].map { try waitingLead(&$0) }
        let staff = try staffSnapshots(rows[3..<6], on: duty)
        return RoutingObservation(
            databaseNow: clock.now, lastBatch: clock.batch, policyVersion: Int(version),
            snapshot: Snapshot(waiting: waiting, staff: staff), scan: scan.after(reading: waiting),
            watch: try watchingAlarms ? alarmWatch(rows[6...]) : nil,
            due: due.work(at: bounds.now),
            nextDeadline: due.next)
    }
}

private struct TableDeadlines {
    let offer: Instant?
    let followUp: Instant?
    let wrapUp: Instant?
    let look: Instant?
    let isPresenceStale: Bool
    let isEscalationDue: Bool

    var next: Instant? { [offer, followUp, wrapUp, look].compactMap { $0 }.min() }

    func work(at now: Instant) -> DueWork {
        DueWork(
            offers: offer.map { $0 <= now } ?? false,
            presence: isPresenceStale || (wrapUp.map { $0 <= now } ?? false), escalation: isEscalationDue,
            followUps: followUp.map { $0 <= now } ?? false)
    }
}
