import Admissions
import Postgres
import Reports
import Routing
import TestDatabase
import Testing
import Vault

extension OvertakingRules {
    static let standard = OvertakingRules(
        largestHeadStart: overtakingBound(headStart: .zero, policy: .standard),
        declineMemory: Policy.standard.declineMemory, stickyWait: Policy.standard.stickyWait)
}

/// One way to break the tables behind the program's back, and the claim that must notice it.
struct Corruption: Sendable, CustomTestStringConvertible {
    let claim: String
    let sql: @Sendable (SampleDay) -> String
    var testDescription: String { claim }

    init(_ claim: String, _ sql: @escaping @Sendable (SampleDay) -> String) {
        self.claim = claim
        self.sql = sql
    }

    static let all = [
        Corruption("one_owner") { day in
            "update lead set owner_id = '\(day.ben)' where lead_id = '\(day.lead("crisis"))'"
        },
        Corruption("seats") { day in "delete from seat where lead_id = '\(day.lead("crisis"))'" },
        Corruption("seats") { day in
            "update seat set staff_id = '\(day.ben)', seat_number = 9 where lead_id = '\(day.lead("crisis"))'"
        },
        Corruption("seats") { _ in
            """
            alter table seat drop constraint seat_within_limit;
            update seat set seat_limit = 0
            """
        },
        Corruption("seats") { day in
            """
            insert into seat (org_id, staff_id, seat_number, seat_limit, grounds, lead_id, taken_at)
            values ('\(day.database.org)', '\(day.ben)', 7, 9, 'capacity', '\(day.lead("spam"))', now())
            """
        },
        Corruption("handed_over_seats") { day in
            "update seat set grounds = 'handed_over' where lead_id = '\(day.lead("crisis"))'"
        },
        Corruption("releases_in_ledger") { day in
            """
            insert into release (org_id, lead_id, epoch, staff_id, released_at)
            values ('\(day.database.org)', '\(day.lead("crisis"))', 3, '\(day.ana)', now())
            """
        },
        Corruption("merges") { day in
            "update lead set merged_into = '\(day.lead("crisis"))' where lead_id = '\(day.lead("repeat"))'"
        },
        Corruption("links") { day in
            """
            insert into lead_link (org_id, lead_id, other_id, kind, found_at)
            values ('\(day.database.org)', least('\(day.lead("repeat"))', '\(day.lead("declined"))')::uuid,
                    greatest('\(day.lead("repeat"))', '\(day.lead("declined"))')::uuid, 'relative', now())
            """
        },
        Corruption("notes_in_ledger") { day in
            """
            insert into note (org_id, note_id, lead_id, staff_id, noted_at, sealed)
            values ('\(day.database.org)', gen_random_uuid(), '\(day.lead("crisis"))', '\(day.ana)', now(), '')
            """
        },
        Corruption("epochs") { day in
            "update ledger set epoch = 4 where kind = 'accept' and lead_id = '\(day.lead("crisis"))'"
        },
        Corruption("epochs") { day in
            """
            drop index ledger_one_row_per_move;
            insert into ledger (org_id, entry_id, occurred_at, recorded_at, kind, actor_kind, lead_id, epoch,
                                from_state, to_state, detail, mac)
            select org_id, gen_random_uuid(), occurred_at, recorded_at, kind, actor_kind, lead_id, epoch,
                   from_state, to_state, detail, mac
            from ledger where kind = 'accept' and lead_id = '\(day.lead("crisis"))'
            """
        },
        Corruption("moves_in_table") { day in
            "update ledger set kind = 'release' where kind = 'accept' and lead_id = '\(day.lead("crisis"))'"
        },
        Corruption("chain") { day in
            "update ledger set from_state = 'owned' where kind = 'accept' and lead_id = '\(day.lead("crisis"))'"
        },
        Corruption("last_move") { day in
            """
            update lead set state = 'closed', owner_id = null, disposition = 'other', closed_at = now()
            where lead_id = '\(day.lead("crisis"))'
            """
        },
        Corruption("queue") { day in "delete from queue_entry where lead_id = '\(day.lead("answered"))'" },
        Corruption("queue") { _ in "update queue_entry set epoch = epoch + 1" },
        Corruption("queue") { day in
            """
            insert into queue_entry (org_id, lead_id, queue, language, sort_key, waiting_since, epoch, urgency,
                                     is_crisis)
            select org_id, lead_id, queue, language, sort_key, received_at, epoch, urgency, false
            from lead where lead_id = '\(day.lead("crisis"))'
            """
        },
        Corruption("offers") { _ in
            "update offer set state = 'lapsed', ended_at = now() where state = 'open'"
        },
        Corruption("offers") { day in
            """
            drop index offer_one_open_per_lead;
            insert into offer (org_id, offer_id, lead_id, staff_id, epoch, is_crisis, offered_at, deadline_at, state)
            select org_id, gen_random_uuid(), lead_id, '\(day.ana)', epoch, false, offered_at, deadline_at, 'open'
            from offer where state = 'open'
            """
        },
        Corruption("inquiries") { day in
            """
            update lead set state = 'merged', owner_id = null, merged_from = 'owned',
                merged_into = '\(day.lead("repeat"))'
            where lead_id = '\(day.lead("declined"))'
            """
        },
        Corruption("inquiries") { day in
            """
            alter table inquiry drop constraint inquiry_org_id_lead_id_fkey;
            update inquiry set lead_id = gen_random_uuid() where lead_id = '\(day.lead("unsaid"))'
            """
        },
        Corruption("intakes") { day in
            "delete from ledger where kind = 'intake' and lead_id = '\(day.lead("no number"))'"
        },
        Corruption("offers_in_ledger") { day in
            "update offer set state = 'declined' where lead_id = '\(day.lead("crisis"))'"
        },
        Corruption("offers_in_ledger") { day in
            "delete from offer where lead_id = '\(day.lead("crisis"))'"
        },
        Corruption("touches_in_ledger") { day in
            "delete from touch where lead_id = '\(day.lead("crisis"))'"
        },
        Corruption("touches_in_ledger") { _ in
            "update ledger set kind = 'note' where kind = 'milestone'"
        },
        Corruption("fair_share") { day in
            """
            insert into fair_share (org_id, staff_id, credited, received)
            values ('\(day.database.org)', '\(day.ana)', 500, 400)
            on conflict (org_id, staff_id) do update set credited = 500, received = 400
            """
        },
        Corruption("batches") { day in
            """
            insert into decision_batch (org_id, batch_number, decided_at, recorded_at, worker, policy_version, routing_version,
                                    input)
            values ('\(day.database.org)', 2, now(), now(), 'test', 1, 1, '{}')
            """
        },
        Corruption("batches") { _ in "update decision_counter set last_batch = 1" },
        Corruption("balance") { _ in "delete from ledger where kind = 'close'" },
        Corruption("overtaking") { day in
            "update ledger set detail = '{\"sort_key\":\"2026-11-19T16:59:59Z\"}' where kind = 'intake'"
                + " and lead_id = '\(day.lead("unsaid"))'"
        },
    ]
}

@Suite struct InvariantTests {
    private static let needsMore = ["seals", "replay", "reassessment", "past_capacity"]

    @Test func `a day worked by the program breaks nothing, and what cannot be seen is not called ok`()
        async throws
    {
        let results = try await SampleDay.make().reporter.checkInvariants(rules: .standard)
        #expect(results.filter(\.isViolated).isEmpty, "\(results.text)")
        let unchecked = results.filter { if case .notChecked = $0.outcome { true } else { false } }
        #expect(unchecked.map(\.name) == Self.needsMore)
        #expect(Set(results.map(\.name)).count == results.count)
    }

    @Test func `an empty desk breaks nothing`() async throws {
        let database = try await TestDatabase.make()
        let results = try await reporter(of: database).checkInvariants(rules: .standard)
        #expect(results.filter(\.isViolated).isEmpty, "\(results.text)")
    }

    @Test(arguments: Corruption.all)
    func `each claim notices when it is broken`(corruption: Corruption) async throws {
        let day = try await SampleDay.make()
        try await day.database.tamper(
            "alter table lead disable trigger lead_moves; \(corruption.sql(day))")
        let results = try await day.reporter.checkInvariants(rules: .standard)
        let result = try #require(results.first { $0.name == corruption.claim })
        guard case .violated(let count, let ids) = result.outcome else {
            Issue.record("\(result.line)")
            return
        }
        #expect(count >= 1 && count == ids.count)
    }

    @Test func `without the policy the bound of overtaking is not checked`() async throws {
        let database = try await TestDatabase.make()
        let results = try await reporter(of: database).checkInvariants()
        let result = try #require(results.first { $0.name == "overtaking" })
        #expect(
            result.outcome == .notChecked(reason: "needs the head starts of the routing policy"))
    }

    @Test func `at most twenty violations are named, all are counted`() async throws {
        let database = try await TestDatabase.make()
        for minute in 0..<23 { try await database.addLead(at: TestDatabase.midnight + .minutes(minute)) }
        try await database.tamper("delete from queue_entry")
        let results = try await reporter(of: database).checkInvariants()
        let result = try #require(results.first { $0.name == "queue" })
        guard case .violated(let count, let ids) = result.outcome else {
            Issue.record("\(result.line)")
            return
        }
        #expect(count == 23)
        #expect(ids.count == 20)
        #expect(result.line.hasSuffix(" and 3 more"))
    }

    @Test func `a changed ledger entry no longer carries its MAC`() async throws {
        let database = try await TestDatabase.make()
        let lead = try await database.addLead()
        let intact = try await seals(of: database)
        guard case .ok(let checked) = intact.outcome else {
            Issue.record("\(intact.line)")
            return
        }
        #expect(checked >= 2)
        try await database.tamper("update ledger set detail = '{}' where lead_id = '\(lead)'")
        guard case .violated(1, let ids) = try await seals(of: database).outcome else {
            Issue.record("a changed entry was not noticed")
            return
        }
        #expect(try await database.look("select entry_id::text from ledger where lead_id = '\(lead)'") == ids)
    }

    private func seals(of database: TestDatabase) async throws -> InvariantResult {
        let seal = database.seal
        let results = try await reporter(of: database).checkInvariants { entry in
            seal.verify(entry.mac, entry.record)
        }
        return try #require(results.first { $0.name == "seals" })
    }

    private func reporter(of database: TestDatabase) -> Reporter {
        Reporter(
            org: database.org,
            pool: ConnectionPool(
                server: database.reporter, size: 1, maximumWaiters: 10, waitLimit: .seconds(10)))
    }
}
