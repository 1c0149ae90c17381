import Admissions
import Routing
import Store
import TestDatabase
import Testing

/// A desk with a long past: 10⁵ leads, most of them closed, 20 000 waiting.
private struct GrownDesk {
    let database: TestDatabase
    let staff: StaffID

    init() async throws {
        database = try await TestDatabase.make(explaining: true)
        staff = try await database.addStaff("ana", capacity: 100)
        try await database.tamper(Self.past(org: database.org, staff: staff))
        // The first runs plan with the values they get, and so do the later ones: no generic plan is forced.
        try await database.tamper("analyze")
    }

    /// Rows as the use cases write them, made in one go.
    private static func past(org: OrgID, staff: StaffID) -> String {
        """
        alter table lead disable trigger lead_moves;
        create temporary table past as
        select i, gen_random_uuid() as lead_id, gen_random_uuid() as assessment_id, gen_random_uuid() as inquiry_id,
               timestamptz '2026-01-01T00:00:00Z' + i * interval '4 minutes' as at, i % 5 = 0 as waits,
               sha256(i::text::bytea) as mac
        from generate_series(1, 100000) as i;
        insert into lead (org_id, lead_id, state, epoch, level_of_care, queue, priority, urgency, safety_flags,
                          needs_callback, subject, language, channel, source, received_at, stored_at, sort_key,
                          phone_index, email_index, name_tags, assessment_id, last_owner_id, disposition, closed_at)
        select '\(org)', lead_id, case when waits then 'waiting' else 'closed' end, case when waits then 1 else 4 end,
               'iop', 'iop', 'routine', 30, '{}', false, 'self', 'en', 'phone', 'organic', at, at, at, mac, mac, '',
               assessment_id, case when waits then null else '\(staff)'::uuid end,
               case when waits then null else 'other' end, case when waits then null else at end
        from past;
        insert into inquiry (org_id, inquiry_id, lead_id, channel, source, received_at, received_offset, stored_at,
                             content_mac, sealed)
        select '\(org)', inquiry_id, lead_id, 'phone', 'organic', at, 0, at, mac, mac from past;
        insert into wrapped_key (org_id, subject_id, org_key_id, wrapped)
        select '\(org)', inquiry_id, lead_id, mac from past;
        insert into assessment (org_id, assessment_id, lead_id, inquiry_id, assessed_at, ruleset_version, level_of_care,
                                queue, rule_id, scenario, also_fired, safety_flags, priority, urgency, confidence,
                                needs_callback, clarify_questions, subject, requested_services, sealed_evidence)
        select '\(org)', assessment_id, lead_id, inquiry_id, at, '1', 'iop', 'iop', 'I4', 'iop_requested', '{}', '{}',
               'routine', 30, 'high', false, '{}', 'self', '{}', mac
        from past;
        insert into queue_entry (org_id, lead_id, queue, language, sort_key, waiting_since, epoch, urgency, is_crisis)
        select '\(org)', lead_id, 'iop', 'en', at, at, 1, 30, false from past where waits;
        insert into offer (org_id, offer_id, lead_id, staff_id, epoch, is_crisis, offered_at, deadline_at, state, ended_at)
        select '\(org)', gen_random_uuid(), lead_id, '\(staff)', 2, false, at, at + interval '5 minutes', 'accepted', at
        from past where not waits;
        insert into touch (org_id, touch_id, lead_id, staff_id, outcome, touched_at)
        select '\(org)', gen_random_uuid(), lead_id, '\(staff)', 'reached', at from past where not waits;
        insert into milestone (org_id, lead_id, milestone, reached_at, staff_id)
        select '\(org)', lead_id, 'qualified', at, '\(staff)' from past where not waits;
        insert into ledger (org_id, entry_id, occurred_at, recorded_at, kind, actor_kind, lead_id, epoch, from_state,
                            to_state, detail, mac)
        select '\(org)', gen_random_uuid(), at, at, 'intake', 'command', lead_id, 1, null, 'waiting', '{}',
               mac || '\\x0000'::bytea
        from past;
        alter table lead enable trigger lead_moves;
        """
    }
}

struct PlanTests {
    @Test func `no statement of a use case reads a whole table of a grown desk`() async throws {
        let grown = try await GrownDesk()
        let (database, desk, staff) = (grown.database, grown.database.desk, grown.staff)
        let now = TestDatabase.midnight
        let secret = [UInt8](repeating: 7, count: 32)

        // Twice, so that statements are also run the way a prepared one is.
        for round in 0..<2 {
            let phone = "213-555-014\(round)"
            let lead = try await database.addLead(at: now, phone: phone, email: "a\(round)@example.com")
            _ = try await desk.join(lead, at: now)
            let again = try await database.addLead(at: now + .minutes(1), phone: phone)
            _ = try await desk.join(again, at: now + .minutes(1))
            try await database.offer(lead, to: staff, at: now)
            let crisis = try await database.addLead(
                .detox, flags: [.overdose], at: now + .minutes(2), phone: phone)
            #expect(try await desk.join(crisis, at: now + .minutes(2))?.lead == lead)
            try await desk.decline(lead, by: staff, epoch: 2, reason: "test", at: now)
            try await database.offer(lead, to: staff, at: now)
            try await desk.heartbeat(of: staff, at: now)
            _ = try await desk.listing(for: staff, othersIn: [], limit: 0).lines
            _ = try await desk.accept(lead, by: staff, epoch: 4, at: now)
            _ = try await desk.open(lead, by: staff, seesAll: false, sealer: database.sealer, at: now)
            try await desk.touch(lead, by: staff, epoch: 5, id: TouchID(at: now), outcome: .reached, at: now)
            try await desk.reach(.qualified, of: lead, by: staff, epoch: 5, at: now)
            try await desk.park(lead, by: staff, epoch: 5, until: now + .hours(1), at: now)
            #expect(try await desk.nextFollowUp() == now + .hours(1))
            for all in [false, true] {
                let list = try await desk.callBacks(of: staff, ofEverybody: all, limit: 10)
                #expect(list.own == [lead])
            }
            #expect(try await desk.resumeParked(at: now + .hours(2)) == [lead])
            for (level, reason) in [(LeadQueue.iop, CorrectionReason.misread), (.detox, .other)] {
                _ = try await desk.reclassify(
                    lead, to: level, reason: reason, by: staff, mayCorrectAny: false, epoch: 5,
                    policy: .standard, at: now)
            }
            let newer = database.rules(.detox, version: "round \(round)")
            for state in [LeadState.setAside, .waiting, .offered, .owned] {
                let page = try await desk.staleLeads(
                    in: state, after: LeadCursor(from: now - .hours(1000)), version: newer.version, limit: 100
                )
                #expect(page.contains { $0.lead == lead } == (state == .owned))
            }
            #expect(
                try await desk.reassess(
                    lead, under: newer, policy: .standard, sealer: database.sealer, isTrial: false, at: now
                )?.kept == nil)
            try await handOn(lead, from: staff, round: round, in: grown)
            _ = try await desk.close(lead, by: staff, epoch: 5, disposition: .admitted, at: now)
            #expect(try await desk.join(lead, at: now) == nil)
            _ = try await desk.reopen(lead, by: staff, epoch: 6, at: now)
            _ = try await desk.close(lead, by: staff, epoch: 7, disposition: .admitted, at: now)
            try await desk.setPresence(.available, of: staff, at: now)
            _ = try await desk.listing(for: staff, othersIn: [.waiting, .offered, .owned], limit: 50)
            _ = try await desk.setAside(limit: 50)
            _ = try await desk.listed(lead)
            _ = try await desk.unjoinedLeads(storedSince: now - .hours(1), at: now, limit: 100)
            _ = try await desk.glance(of: staff)
            _ = try await desk.person(login: "ana")
            _ = try await desk.staffCount()
            try await desk.setHolidays([], at: now)
            _ = try await desk.unroutable()
            _ = try await desk.escalated()
            _ = try await desk.ownedNow()
            _ = try await desk.staffStandings()
            _ = try await desk.staffProfiles()
            _ = try await desk.databaseTime()
            let hash = [UInt8](repeating: UInt8(round), count: 32)
            let token = try await desk.storeToken(
                hash: hash, role: .staff, staff: staff, label: "test", realTime: now, at: now)
            _ = try await desk.storePresenceToken(
                hash: hash, madeFrom: token, of: staff, realTime: now, at: now)
            _ = try await desk.revokeTokens(login: "ana", realTime: now, at: now)
            _ = try await desk.principal(tokenHash: secret, at: now)
            _ = try await desk.principal(presenceTokenHash: secret, at: now)
            let version = try await desk.policy().version
            _ = try await desk.apply(
                PolicyDraft(policy: .standard, source: "", note: nil, appliedBy: staff, changes: []),
                after: version, at: now)
            _ = try await desk.policies()
            _ = try await desk.batches(after: 0, limit: 10)
            _ = try await desk.leadsAndStaff(receivedIn: now - .minutes(1)..<now)
            _ = try await desk.batches(after: (now, 0), decidedBefore: now + .hours(24), limit: 10)
        }
        let plans = try #require(database.plans)
        #expect(try plans.statementCount() > 100)
        let large: Set<String> = [
            "lead", "inquiry", "assessment", "queue_entry", "wrapped_key", "offer", "touch", "milestone",
            "ledger",
        ]
        let meant = try PlanLog.names(in: "Store") { file in
            // The worker's statements are explained in its own tests; the others run once in a desk's life, or touch no
            // table (hints).
            !["Routing", "Offers", "Alarm", "Migrator", "Founding", "Hints"].contains { file.hasPrefix($0) }
        }
        #expect(meant.count > 40)
        for name in meant.subtracting(try plans.namesRun()).sorted() {
            Issue.record("never run here: \(name)")
        }
        for scan in try plans.fullScans(of: large) { Issue.record("a full scan of \(scan)") }
    }

    /// What happens between the owners of leads.
    private func handOn(_ lead: LeadID, from staff: StaffID, round: Int, in grown: GrownDesk) async throws {
        let (database, desk, now) = (grown.database, grown.database.desk, TestDatabase.midnight)
        let colleague = try await database.addStaff("ben\(round)")
        let other = try await database.addLead(.iop, at: now)
        try await database.offer(other, to: staff, at: now)
        _ = try await desk.accept(other, by: staff, epoch: 2, at: now)
        _ = try await desk.handOver(
            other, HandOver(to: "ben\(round)", isAnyway: false), by: staff, mayHandOverAny: false, epoch: 3,
            sealer: database.sealer, at: now)
        _ = try await desk.release(
            other, by: colleague, mayReleaseAny: false, epoch: 4, reason: "other", at: now)
        _ = try await desk.release(
            other, by: colleague, mayReleaseAny: false, epoch: 4, reason: "other", at: now)
        try await gather(other, staff: staff, round: round, in: grown)
    }

    /// What happens to leads that are one person's, or two after all.
    private func gather(_ lead: LeadID, staff: StaffID, round: Int, in grown: GrownDesk) async throws {
        let (database, desk, now) = (grown.database, grown.database.desk, TestDatabase.midnight)
        let phone = "213-555-019\(round)"
        let son = try await database.addLead(.iop, at: now, subject: .child, phone: phone)
        let self1 = try await database.addLead(.iop, at: now + .minutes(1), subject: .oneself, phone: phone)
        _ = try await desk.join(self1, at: now + .minutes(1))
        try await desk.note(
            "text", id: NoteID(at: now), on: son, by: staff, mayNoteAny: true, sealer: database.sealer,
            at: now)
        var values = ContactAmendment()
        values.name = "Somebody"
        _ = try await desk.amend(
            son, id: AmendmentID(at: now), values, by: staff, mayAmendAny: true, epoch: 1,
            sealer: database.sealer, at: now)
        _ = try await desk.merge(
            MergeOrder(of: self1, at: 1, into: lead, at: 5), by: staff, mayMergeAny: true, policy: .standard,
            at: now)
        _ = try await desk.open(self1, by: staff, seesAll: true, sealer: database.sealer, at: now)
        _ = try await desk.unmerge(
            self1, by: staff, mayUndoAny: true, epoch: 2, policy: .standard, at: now)
    }
}
