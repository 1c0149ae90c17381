import Admissions
import Routing
import Store
import TestDatabase
import Testing
import Worker

@Suite struct RoutingPlanTests {
    /// A past of 10⁵ leads, a fifth of them waiting in a language that nobody speaks.
    private func grown(org: OrgID, staff: StaffID) -> String {
        """
        alter table lead disable trigger lead_moves;
        create temporary table past as
        select gen_random_uuid() as lead_id, timestamptz '2026-11-01T00:00:00Z' + i * interval '15 seconds' as at,
               i % 5 = 0 as waits
        from generate_series(1, 100000) as i;
        insert into lead (org_id, lead_id, state, epoch, level_of_care, queue, priority, urgency, safety_flags,
                          needs_callback, subject, language, channel, received_at, stored_at, sort_key, name_tags,
                          assessment_id, last_owner_id, look_at, disposition, closed_at)
        select '\(org)', lead_id, case when waits then 'waiting' else 'closed' end, case when waits then 1 else 4 end,
               'iop', 'iop', 'routine', 30, '{}', false, 'self', 'vi', 'phone', at, at, at, '', lead_id,
               case when waits then null else '\(staff)'::uuid end, null, case when waits then null else 'other' end,
               case when waits then null else at end
        from past;
        insert into queue_entry (org_id, lead_id, queue, language, sort_key, waiting_since, epoch, urgency, is_crisis)
        select '\(org)', lead_id, 'iop', 'vi', at, timestamptz '2026-11-20T08:00:00Z', 1, 30, false
        from past where waits;
        insert into offer (org_id, offer_id, lead_id, staff_id, epoch, is_crisis, offered_at, deadline_at, state, ended_at)
        select '\(org)', lead_id, lead_id, '\(staff)', 2, false, at, at + interval '5 minutes', 'accepted', at
        from past where not waits;
        insert into touch (org_id, touch_id, lead_id, staff_id, outcome, touched_at)
        select '\(org)', lead_id, lead_id, '\(staff)', 'no_answer', at from past where not waits;
        insert into alarm (org_id, alarm_id, kind, lead_id, raised_at, calls_since, ended_at)
        select '\(org)', lead_id, 'contact_late', lead_id, at, at, at from past where not waits;
        insert into decision_batch (org_id, batch_number, decided_at, recorded_at, worker, policy_version, routing_version,
                                    input)
        select '\(org)', row_number() over (order by at), at, at, 'past', 1, 1, '{}' from past where not waits;
        insert into decision (org_id, batch_number, lead_id, outcome, staff_id, document)
        select '\(org)', row_number() over (order by at), lead_id, 'offer', '\(staff)', '{}' from past where not waits;
        update decision_counter set last_batch = 80000;
        alter table lead enable trigger lead_moves;
        analyze;
        """
    }

    @Test(.timeLimit(.minutes(10)))
    func `no statement of the worker reads a whole table of a grown desk`() async throws {
        let database = try await TestDatabase.make(explaining: true)
        let ana = try await database.addStaff("ana", capacity: 90)
        try await database.tamper(grown(org: database.org, staff: ana))
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        // Statements are run often enough to be planned without their values too.
        for round in 0..<8 {
            let lead = try await database.addLead(.iop, at: clock.now)
            try await dispatcher.settle()
            let first = try #require(try await database.openOffer(of: lead))
            try await database.desk.decline(lead, by: ana, epoch: first.epoch, reason: "test", at: clock.now)
            try await dispatcher.settle()
            let crisis = try await database.addLead(.detox, flags: [.overdose], at: clock.now)
            try await dispatcher.settle()
            clock.advance(.seconds(61))
            try await database.everybodyIsThere(at: clock.now)
            try await dispatcher.settle()
            // The crisis, then the lead it was taken back from.
            for _ in 0..<2 {
                for line in try await database.desk.listing(for: ana, othersIn: [], limit: 0).lines
                where line.state == .offered {
                    let epoch = try await database.desk.accept(
                        line.lead, by: ana, epoch: line.epoch, at: clock.now)
                    try await database.desk.park(
                        line.lead, by: ana, epoch: epoch, until: clock.now + .seconds(1), at: clock.now)
                }
                clock.advance(.seconds(1))
                try await dispatcher.settle()
            }
            #expect(
                try await database.number("select crisis_lapses from lead where lead_id = '\(crisis)'") == 1)
            _ = try await database.workerDesk.decisions(about: crisis, limit: 20)
            let last = try await database.addLead(.iop, at: clock.now, language: "vi")
            let view = try await database.desk.waitingView(
                of: last, policy: .standard, on: Duty(onShift: [ana]), at: clock.now)
            #expect(view != nil)
            _ = try await database.workerDesk.staffNames()
            _ = try await database.workerDesk.batches(after: 80_000 + Int64(round), limit: 5)
            let day = TestDatabase.midnight - .hours(24 * round)
            _ = try await database.workerDesk.batches(
                after: (day, 0), decidedBefore: day + .hours(24), limit: 100)
        }
        let bounds = DueBounds(policy: .standard, now: clock.now + .hours(1), rate: 1)
        let seen = try await database.workerDesk.observe(
            bounds, scan: .fromStart, on: Duty(onShift: [ana]), wrapUp: .minutes(3), watchingAlarms: true)
        let onwards = seen.scan.passing(
            Set(seen.snapshot.waiting.map(\.id).prefix(1)), of: seen.snapshot.waiting)
        _ = try await database.workerDesk.observe(
            bounds, scan: onwards, on: Duty(onShift: [ana]), wrapUp: .minutes(3), watchingAlarms: true)
        _ = try await database.workerDesk.refreshPresence(bounds)
        // A crisis nobody accepts, called about and acknowledged; then a lead its owner never tried to reach.
        let late = try await database.addLead(.detox, flags: [.overdose], at: clock.now)
        clock.advance(.hours(1))
        try await dispatcher.settle()
        for call in try await database.workerDesk.claimCalls(at: clock.now) {
            try await database.workerDesk.note(call, failedUntil: clock.now)
        }
        for call in try await database.workerDesk.claimCalls(at: clock.now) {
            try await database.workerDesk.note(
                call, sentTo: .managers, logins: [], next: clock.now, at: clock.now)
        }
        for alarm in try await database.desk.alarms(all: false).prefix(1) {
            _ = try await database.desk.acknowledge(alarm.id, by: ana, at: clock.now)
        }
        _ = try await database.desk.alarms(all: true)
        try await database.everybodyIsThere(at: clock.now)
        try await database.desk.setPresence(.available, of: ana, at: clock.now)
        try await dispatcher.settle()
        if let offer = try await database.openOffer(of: late) {
            _ = try await database.desk.accept(late, by: ana, epoch: offer.epoch, at: clock.now)
        }
        for _ in 0..<2 {
            clock.advance(.hours(1))
            try await dispatcher.settle()
        }
        #expect(
            try await database.desk.alarms(all: true).contains { $0.kind == .untouched && $0.endedAt != nil })
        _ = try await database.workerDesk.knownUnroutable(of: [late])
        let plans = try #require(database.plans)
        #expect(try plans.statementCount() > 200)
        let meant = try PlanLog.names(in: "Store") {
            ($0.hasPrefix("Routing") && $0 != "RoutingReasons.swift") || $0.hasPrefix("Offers")
                || $0.hasPrefix("Alarm")
        }
        #expect(meant.count > 15)
        for name in meant.subtracting(try plans.namesRun()).sorted() {
            Issue.record("never run here: \(name)")
        }
        let large: Set<String> = [
            "lead", "queue_entry", "offer", "decision", "decision_batch", "ledger", "alarm", "touch",
        ]
        for scan in try plans.fullScans(of: large) { Issue.record("a full scan of \(scan)") }
    }
}
