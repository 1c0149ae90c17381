import Admissions
import Routing
import Store
import TestDatabase
import Testing

extension TestDatabase {
    /// Rules of another version that read every inquiry as one level.
    func rules(_ level: LevelOfCare, flags: [SafetyFlag] = [], version: String = "newer") -> Ruleset {
        var assessment = Self.assessment(level, flags: flags)
        assessment.rulesetVersion = version
        return Ruleset(version: version) { [assessment] _ in assessment }
    }

    /// Runs rules over the open leads.
    @discardableResult
    func retriage(
        _ ruleset: Ruleset, since: Instant? = nil, isTrial: Bool = false,
        at now: Instant = TestDatabase.midnight + .minutes(30)
    ) async throws -> RetriageSummary {
        try await desk.retriage(
            under: ruleset, since: since, isTrial: isTrial, policy: .standard, sealer: sealer, now: { now })
    }

    /// State, epoch, level and queue of each lead, in the order they came.
    var leads: [String] {
        get async throws {
            try await look(
                """
                select state || ' ' || epoch || ' ' || level_of_care || ' ' || coalesce(queue, '-')
                from lead order by received_at, lead_id
                """)
        }
    }

    /// Queue, epoch and key of each waiting lead.
    var places: [String] {
        get async throws {
            try await look(
                """
                select entry.queue || ' ' || entry.epoch || ' ' ||
                       extract(epoch from entry.sort_key - lead.received_at)::int || ' ' || entry.is_crisis
                from queue_entry as entry join lead using (org_id, lead_id) order by lead.received_at
                """)
        }
    }
}

struct RetriageTests {
    private let now = TestDatabase.midnight + .minutes(1)

    @Test func `a waiting lead moves to its new place under the next epoch, and the old assessment stays`()
        async throws
    {
        let database = try await TestDatabase.make()
        let lead = try await database.addLead(.iop)
        let summary = try await database.retriage(database.rules(.detox, flags: [.pregnancy]))
        let result = try #require(summary.leads.first)
        #expect(result.lead == lead && result.isChanged && !result.isMarked)
        #expect(result.before.level == .iop && result.after.level == .detox)
        #expect(result.gained == [.pregnancy] && result.lost.isEmpty)
        #expect(try await database.leads == ["waiting 2 detox detox"])
        #expect(
            try await database.places == ["detox 2 -3600 false"], "an hour's head start, as a new detox lead")
        #expect(
            try await database.look("select ruleset_version from assessment order by assessed_at")
                == ["test", "newer"])
        #expect(
            try await database.look(
                "select assessment.ruleset_version from lead join assessment using (org_id, assessment_id)")
                == ["newer"])
        #expect(
            try await database.look(
                "select kind || ' ' || coalesce(to_state, '-') from ledger where epoch = 2 order by kind")
                == ["key_moved -", "reassess waiting"])
        #expect(
            try await database.look(
                "select (queue_entry.waiting_since = lead.stored_at)::text from queue_entry join lead using (lead_id)"
            )
                == ["true"])
    }

    @Test func `a second run finds nothing to do, and two at once assess each lead once`() async throws {
        let database = try await TestDatabase.make()
        for minute in 0..<12 {
            try await database.addLead(.iop, at: TestDatabase.midnight + .minutes(minute))
        }
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<3 {
                group.addTask { try await database.retriage(database.rules(.detox)).leads.count }
            }
            return try await group.reduce(into: 0, +=)
        }
        #expect(counts == 12)
        #expect(try await database.retriage(database.rules(.detox)).leads.isEmpty)
        #expect(try await database.look("select count(*)::text from assessment") == ["24"])
        #expect(
            try await database.look("select count(*)::text from ledger where kind = 'reassess'") == ["12"])
    }

    @Test func `a dry run tells the same and writes nothing`() async throws {
        let database = try await TestDatabase.make()
        try await database.addLead(.iop)
        try await database.addLead(.notALead, at: now)
        let before = try await database.look("select md5(string_agg(lead::text, '')) from lead")
        let ledger = try await database.look("select count(*)::text from ledger")
        let trial = try await database.retriage(database.rules(.detox), isTrial: true)
        #expect(try await database.look("select md5(string_agg(lead::text, '')) from lead") == before)
        #expect(try await database.look("select count(*)::text from ledger") == ledger)
        #expect(try await database.look("select count(*)::text from assessment") == ["2"])
        #expect(try await database.retriage(database.rules(.detox)).leads == trial.leads)
    }

    @Test func `leads received before the given time, and closed ones, are left as they are`() async throws {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        try await database.addLead(.iop)
        let closed = try await database.addLead(.iop, at: now)
        try await database.offer(closed, to: staff, at: now)
        _ = try await database.desk.accept(closed, by: staff, epoch: 2, at: now)
        _ = try await database.desk.close(closed, by: staff, epoch: 3, disposition: .other, at: now)
        let late = try await database.addLead(.iop, at: now)
        let summary = try await database.retriage(database.rules(.detox), since: now)
        #expect(summary.leads.map(\.lead) == [late])
    }

    @Test func `an assessment that says the same changes neither place nor epoch`() async throws {
        let database = try await TestDatabase.make()
        try await database.addLead(.iop)
        let summary = try await database.retriage(database.rules(.iop))
        #expect(summary.leads.map(\.isChanged) == [false])
        #expect(try await database.leads == ["waiting 1 iop iop"])
        #expect(
            try await database.look("select to_state from ledger where kind = 'reassess'") == ["null"])
    }

    @Test func `a key only moves earlier`() async throws {
        let database = try await TestDatabase.make()
        try await database.addLead(.detox)
        try await database.retriage(database.rules(.iop))
        #expect(try await database.places == ["iop 2 -3600 false"])
    }

    @Test func `a crisis found anew takes the place of a new crisis`() async throws {
        let database = try await TestDatabase.make()
        try await database.addLead(.iop)
        try await database.retriage(database.rules(.iop, flags: [.overdose]))
        #expect(try await database.places == ["iop 2 -86400 true"])
    }

    @Test func `an offer ends when the queue changes, and the lead waits again`() async throws {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        let lead = try await database.addLead(.iop)
        try await database.offer(lead, to: staff, at: now)
        try await database.retriage(database.rules(.detox))
        #expect(try await database.leads == ["waiting 3 detox detox"])
        #expect(try await database.places == ["detox 3 -3600 false"])
        #expect(
            try await database.look("select state || ' ' || reason from offer") == ["withdrawn reassess"])
        #expect(try await database.look("select count(*)::text from seat") == ["0"])
        await expectRefusal(.offerEnded) {
            _ = try await database.desk.accept(lead, by: staff, epoch: 2, at: now)
        }
    }

    @Test func `an offer stands while the queue stays, with the deadline of a crisis when it is one`()
        async throws
    {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        let lead = try await database.addLead(.needsClarification)
        try await database.offer(lead, to: staff, at: now)
        try await database.retriage(database.rules(.residential, flags: [.seizure]), at: now)
        #expect(try await database.leads == ["offered 2 residential residential"])
        #expect(
            try await database.look(
                "select is_crisis::text || ' ' || extract(epoch from deadline_at - offered_at)::int from offer"
            )
                == ["true 60"])
        #expect(try await database.desk.accept(lead, by: staff, epoch: 2, at: now) == 3)
    }

    @Test func `an owner keeps the lead, sees it marked, and the next touch takes the mark away`()
        async throws
    {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        let lead = try await database.addLead(.iop)
        try await database.offer(lead, to: staff, at: now)
        _ = try await database.desk.accept(lead, by: staff, epoch: 2, at: now)
        try await database.desk.park(lead, by: staff, epoch: 3, until: now + .hours(9), at: now)
        let later = now + .minutes(30)
        let summary = try await database.retriage(database.rules(.detox, flags: [.seizure]), at: later)
        #expect(summary.leads.map(\.isMarked) == [true])
        #expect(try await database.leads == ["owned 3 detox detox"])
        #expect(try await database.desk.glances(of: [lead])[lead]?.reassessedAt == later)
        #expect(try await database.desk.nextFollowUp() == later, "a crisis is not left parked")
        try await database.desk.touch(
            lead, by: staff, epoch: 3, id: TouchID(at: later), outcome: .noAnswer, at: later)
        #expect(try await database.desk.glances(of: [lead])[lead]?.reassessedAt == nil)
    }

    @Test func `a lead set aside waits once it reads as one, from now on, and joins its person's lead`()
        async throws
    {
        let database = try await TestDatabase.make()
        try await database.addLead(.iop, phone: "213-555-0144")
        let aside = try await database.addLead(.notALead, at: now, phone: "213-555-0144")
        let alone = try await database.addLead(.notALead, at: now + .minutes(1))
        let summary = try await database.retriage(database.rules(.iop))
        #expect(summary.joined == [aside])
        #expect(summary.leads.filter { $0.oldState == .setAside }.map(\.state) == [.waiting, .waiting])
        #expect(
            try await database.leads == ["waiting 1 iop iop", "merged 3 iop iop", "waiting 2 iop iop"])
        #expect(
            try await database.look(
                """
                select extract(epoch from entry.waiting_since - lead.received_at)::int::text
                from queue_entry as entry join lead using (lead_id) where lead_id = '\(alone)'
                """) == ["1680"])
    }

    @Test func `an open lead that reads as none keeps its place, its danger and its owner, and is marked`()
        async throws
    {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        let owned = try await database.addLead(.detox, flags: [.pregnancy])
        try await database.offer(owned, to: staff, at: now)
        _ = try await database.desk.accept(owned, by: staff, epoch: 2, at: now)
        try await database.addLead(.iop, at: now)
        let summary = try await database.retriage(database.rules(.notALead))
        #expect(summary.leads.map(\.kept) == [.noLead, .noLead])
        #expect(summary.leads.map(\.isMarked) == [true, true])
        #expect(try await database.leads == ["owned 3 detox detox", "waiting 1 iop iop"])
        #expect(try await database.places == ["iop 1 0 false"])
        #expect(
            try await database.look("select safety_flags::text from lead order by received_at")
                == ["{pregnancy}", "{}"])
    }

    @Test func `the inquiries of a lead count together as the joiner counts them`() async throws {
        let database = try await TestDatabase.make()
        let first = try await database.addLead(.residential, phone: "213-555-0144")
        let second = try await database.addLead(
            .iop, flags: [.pregnancy], at: now, phone: "213-555-0144")
        #expect(try await database.desk.join(second, at: now)?.lead == first)
        let start = TestDatabase.midnight
        var calm = TestDatabase.assessment(.needsClarification)
        var grave = TestDatabase.assessment(.detox, flags: [.seizure])
        calm.rulesetVersion = "newer"
        grave.rulesetVersion = "newer"
        let rules = Ruleset(version: "newer") { [calm, grave] inquiry in
            inquiry.receivedAt.instant == start ? calm : grave
        }
        let summary = try await database.retriage(rules)
        #expect(summary.leads.map(\.after.level) == [.detox])
        #expect(
            try await database.leads.first == "waiting 2 detox detox",
            "the repeat contact is the more telling")
        #expect(try await database.places == ["detox 2 -86340 true"], "the key of a crisis that came with it")
        #expect(try await database.look("select count(*)::text from assessment") == ["4"])
    }

    @Test func `a lead whose key is gone is told, and the others are assessed`() async throws {
        let database = try await TestDatabase.make()
        let lost = try await database.addLead(.iop)
        try await database.addLead(.iop, at: now)
        try await database.tamper(
            """
            update wrapped_key set org_key_id = gen_random_uuid()
            where subject_id = (select inquiry_id from inquiry where lead_id = '\(lost)')
            """)
        let summary = try await database.retriage(database.rules(.detox))
        #expect(summary.unreadable == [lost])
        #expect(summary.leads.count == 1)
        #expect(try await database.leads == ["waiting 1 iop iop", "waiting 2 detox detox"])
    }

    @Test func `a person can open the evidence of a new assessment`() async throws {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("boss", role: .manager)
        let lead = try await database.addLead(.iop)
        var assessment = TestDatabase.assessment(.detox)
        assessment.rulesetVersion = "newer"
        assessment.evidence = [
            Evidence(signal: "withdrawal_now", assertion: .affirmed, field: "text", span: Span(0, 4))
        ]
        try await database.retriage(Ruleset(version: "newer") { [assessment] _ in assessment })
        let file = try await database.desk.open(
            lead, by: staff, seesAll: true, sealer: database.sealer, at: now)
        #expect(file.assessment == assessment)
        #expect(file.history.map(\.kind).contains("reassess"))
    }
}
