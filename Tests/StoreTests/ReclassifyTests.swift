import Admissions
import Routing
import Store
import TestDatabase
import Testing

struct ReclassifyTests {
    private let now = TestDatabase.midnight + .minutes(1)

    private func correct(
        _ lead: LeadID, to level: LeadQueue, reason: CorrectionReason = .withdrawalRisk, by staff: StaffID,
        isManager: Bool = false, epoch: Int64, in database: TestDatabase
    ) async throws -> Int64 {
        try await database.desk.reclassify(
            lead, to: level, reason: reason, by: staff, mayCorrectAny: isManager, epoch: epoch,
            policy: .standard, at: now
        ).epoch
    }

    @Test func `an owner keeps the lead they correct, at its epoch, and triage's reading stays beside it`()
        async throws
    {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        let lead = try await database.addLead(.iop)
        try await database.offer(lead, to: staff, at: now)
        _ = try await database.desk.accept(lead, by: staff, epoch: 2, at: now)
        #expect(try await correct(lead, to: .detox, by: staff, epoch: 3, in: database) == 3)
        #expect(try await database.leads == ["owned 3 detox detox"])
        let file = try await database.desk.open(
            lead, by: staff, seesAll: false, sealer: database.sealer, at: now)
        #expect(file.assessment.levelOfCare == .iop)
        let correction = try #require(file.correction)
        #expect(correction.from == .iop && correction.to == .detox && correction.by == "ANA")
        #expect(correction.reason == .withdrawalRisk && correction.at == now)
        #expect(
            try await database.look("select coalesce(to_state, '-') from ledger where kind = 'reclassify'")
                == ["-"])
    }

    @Test func `the same correction again changes nothing, whatever epoch it names`() async throws {
        let database = try await TestDatabase.make()
        let boss = try await database.addStaff("boss", role: .manager)
        let lead = try await database.addLead(.iop)
        for _ in 0..<2 {
            #expect(
                try await correct(lead, to: .detox, by: boss, isManager: true, epoch: 1, in: database) == 2)
        }
        #expect(try await database.look("select count(*)::text from correction") == ["1"])
        #expect(
            try await database.look("select count(*)::text from ledger where kind = 'reclassify'") == ["1"])
    }

    @Test func `a waiting lead moves to the queue of its level, where a decision made before is refused`()
        async throws
    {
        let database = try await TestDatabase.make()
        let boss = try await database.addStaff("boss", role: .manager)
        let lead = try await database.addLead(.iop)
        _ = try await correct(lead, to: .detox, by: boss, isManager: true, epoch: 1, in: database)
        #expect(try await database.leads == ["waiting 2 detox detox"])
        #expect(try await database.places == ["detox 2 -3600 false"])
        await expectRefusal(.staleEpoch) {
            _ = try await correct(lead, to: .iop, by: boss, isManager: true, epoch: 1, in: database)
        }
    }

    @Test func `an offer whose queue changes ends; who holds it may correct it`() async throws {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        let lead = try await database.addLead(.iop)
        try await database.offer(lead, to: staff, at: now)
        #expect(try await correct(lead, to: .residential, by: staff, epoch: 2, in: database) == 3)
        #expect(try await database.leads == ["waiting 3 residential residential"])
        #expect(
            try await database.look("select state || ' ' || reason from offer") == ["withdrawn reclassify"])
    }

    @Test func `an offer stands when only the level changes`() async throws {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        let lead = try await database.addLead(.needsClarification)
        try await database.offer(lead, to: staff, at: now)
        #expect(
            try await correct(
                lead, to: .residential, reason: .callerClarified, by: staff, epoch: 2, in: database)
                == 2)
        #expect(try await database.leads == ["offered 2 residential residential"])
        #expect(try await database.look("select state from offer") == ["open"])
    }

    @Test func `a lead set aside waits after a manager corrected it`() async throws {
        let database = try await TestDatabase.make()
        let boss = try await database.addStaff("boss", role: .manager)
        let lead = try await database.addLead(.notALead)
        let corrected = try await database.desk.reclassify(
            lead, to: .iop, reason: .misread, by: boss, mayCorrectAny: true, epoch: 1, policy: .standard,
            at: now)
        #expect(corrected.epoch == 2 && corrected.wasSetAside)
        #expect(try await database.leads == ["waiting 2 iop iop"])
        #expect(try await database.look("select urgency::text from lead") == ["30"])
        #expect(try await database.look("select count(*)::text from queue_entry") == ["1"])
    }

    @Test func `urgency begins at the level a person found right, and keeps what was found beside it`()
        async throws
    {
        let database = try await TestDatabase.make()
        let boss = try await database.addStaff("boss", role: .manager)
        let lead = try await database.addLead(.needsClarification)
        let found = try await database.look("select (urgency - 35)::text from lead")
        _ = try await correct(lead, to: .detox, by: boss, isManager: true, epoch: 1, in: database)
        #expect(try await database.look("select (urgency - 60)::text from lead") == found)
    }

    @Test func `what is set aside is listed newest first, and nothing else is`() async throws {
        let database = try await TestDatabase.make()
        let first = try await database.addLead(.notALead, at: now)
        let second = try await database.addLead(.notALead, at: now + .seconds(60))
        _ = try await database.addLead(.iop, at: now)
        let listed = try await database.desk.setAside(limit: 10)
        #expect(listed.lines.map(\.lead) == [second, first])
        #expect(try await database.desk.setAside(limit: 1).lines.map(\.lead) == [second])
    }

    @Test func `who does not have the lead is refused, unless they manage; closed and merged leads stay`()
        async throws
    {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana")
        let ben = try await database.addStaff("ben")
        let lead = try await database.addLead(.iop, phone: "213-555-0144")
        await expectRefusal(.managerOnly) {
            _ = try await correct(lead, to: .detox, by: ben, epoch: 1, in: database)
        }
        try await database.offer(lead, to: ana, at: now)
        await expectRefusal(.heldByAnother, holder: "ANA") {
            _ = try await correct(lead, to: .detox, by: ben, epoch: 2, in: database)
        }
        await expectRefusal(.sameLevel) {
            _ = try await correct(lead, to: .iop, by: ana, epoch: 2, in: database)
        }
        _ = try await database.desk.accept(lead, by: ana, epoch: 2, at: now)
        _ = try await database.desk.close(lead, by: ana, epoch: 3, disposition: .other, at: now)
        let merged = try await database.addLead(.iop, at: now, phone: "213-555-0144")
        await expectRefusal(.wrongState) {
            _ = try await correct(lead, to: .detox, by: ana, isManager: true, epoch: 4, in: database)
        }
        _ = try await database.desk.join(merged, at: now)
        await expectRefusal(.wrongState) {
            _ = try await correct(merged, to: .detox, by: ana, isManager: true, epoch: 2, in: database)
        }
        #expect(try await database.look("select count(*)::text from correction") == ["0"])
    }

    @Test
    func `a correction outranks a later assessment in level and queue; a crisis is raised all the same`()
        async throws
    {
        let database = try await TestDatabase.make()
        let boss = try await database.addStaff("boss", role: .manager)
        let lead = try await database.addLead(.detox)
        _ = try await correct(lead, to: .iop, by: boss, isManager: true, epoch: 1, in: database)
        let summary = try await database.retriage(database.rules(.detox, flags: [.seizure]))
        #expect(summary.leads.map(\.kept) == [.corrected])
        #expect(summary.leads.map(\.gained) == [[.seizure]])
        #expect(try await database.leads == ["waiting 3 iop iop"])
        #expect(try await database.places == ["iop 3 -86400 true"])
        #expect(
            try await database.look(
                "select assessment.level_of_care from lead join assessment using (org_id, assessment_id)")
                == ["detox"])
    }

    @Test func `a correction stays in force when the person calls again`() async throws {
        let database = try await TestDatabase.make()
        let boss = try await database.addStaff("boss", role: .manager)
        let lead = try await database.addLead(.detox, phone: "213-555-0144")
        _ = try await correct(lead, to: .iop, by: boss, isManager: true, epoch: 1, in: database)
        let again = try await database.addLead(
            .detox, flags: [.pregnancy], at: now, phone: "213-555-0144")
        #expect(try await database.desk.join(again, at: now)?.lead == lead)
        #expect(try await database.leads.first == "waiting 2 iop iop")
        #expect(
            try await database.look("select safety_flags::text from lead where state = 'waiting'")
                == ["{pregnancy}"])
    }
}
