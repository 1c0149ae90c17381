import Admissions
import Store
import TestDatabase
import Testing

/// A desk with one person and one lead offered to them the way the worker does it.
private struct OfferedLead {
    let database: TestDatabase
    let staff: StaffID
    let lead: LeadID
    var desk: Desk { database.desk }
    let now = TestDatabase.midnight + .minutes(1)

    init(_ level: LevelOfCare = .residential, flags: [SafetyFlag] = []) async throws {
        database = try await TestDatabase.make()
        staff = try await database.addStaff("ana")
        lead = try await database.addLead(level, flags: flags)
        try await database.offer(lead, to: staff, at: now)
    }

    var state: String {
        get async throws {
            try await database.look("select state || ' ' || epoch from lead where lead_id = '\(lead)'").first
                ?? ""
        }
    }
}

struct StaffActionTests {
    @Test func `accept makes an owner, raises the epoch and keeps the seat`() async throws {
        let offered = try await OfferedLead()
        let epoch = try await offered.desk.accept(offered.lead, by: offered.staff, epoch: 2, at: offered.now)
        #expect(epoch == 3)
        #expect(try await offered.state == "owned 3")
        #expect(try await offered.database.look("select state from offer") == ["accepted"])
        #expect(try await offered.database.look("select count(*)::text from seat") == ["1"])
    }

    @Test func `a second accept by the same person is the same success`() async throws {
        let offered = try await OfferedLead()
        for _ in 0..<2 {
            #expect(
                try await offered.desk.accept(offered.lead, by: offered.staff, epoch: 2, at: offered.now) == 3
            )
        }
        #expect(
            try await offered.database.look("select count(*)::text from ledger where kind = 'accept'") == [
                "1"
            ])
    }

    @Test
    func `an accept with an old epoch, of another's offer, or of no offer is refused and changes nothing`()
        async throws
    {
        let offered = try await OfferedLead()
        let other = try await offered.database.addStaff("ben")
        await expectRefusal(.staleEpoch) {
            _ = try await offered.desk.accept(offered.lead, by: offered.staff, epoch: 1, at: offered.now)
        }
        await expectRefusal(.heldByAnother, holder: "ANA") {
            _ = try await offered.desk.accept(offered.lead, by: other, epoch: 2, at: offered.now)
        }
        await expectRefusal(.noSuchLead) {
            _ = try await offered.desk.accept(LeadID(at: offered.now), by: other, epoch: 2, at: offered.now)
        }
        #expect(try await offered.state == "offered 2")
        _ = try await offered.desk.accept(offered.lead, by: offered.staff, epoch: 2, at: offered.now)
        await expectRefusal(.heldByAnother, holder: "ANA") {
            _ = try await offered.desk.accept(offered.lead, by: other, epoch: 2, at: offered.now)
        }
    }

    @Test func `a declined lead waits again at the place it had`() async throws {
        let offered = try await OfferedLead()
        let key = try await offered.database.look("select sort_key::text from lead")
        try await offered.desk.decline(
            offered.lead, by: offered.staff, epoch: 2, reason: "conflict of interest", at: offered.now)
        #expect(try await offered.state == "waiting 3")
        #expect(try await offered.database.look("select sort_key::text from queue_entry") == key)
        #expect(try await offered.database.look("select epoch::text from queue_entry") == ["3"])
        #expect(try await offered.database.look("select reason from offer") == ["conflict of interest"])
        #expect(try await offered.database.look("select count(*)::text from seat") == ["0"])
    }

    @Test func `going away gives the open offer back at once`() async throws {
        let offered = try await OfferedLead()
        try await offered.desk.setPresence(.away, of: offered.staff, at: offered.now)
        #expect(try await offered.state == "waiting 3")
        #expect(try await offered.database.look("select state from presence") == ["away"])
    }

    @Test func `a touch counts once under its id, and the first live one is the first contact`() async throws
    {
        let offered = try await OfferedLead()
        let (desk, lead, staff) = (offered.desk, offered.lead, offered.staff)
        _ = try await desk.accept(lead, by: staff, epoch: 2, at: offered.now)
        let attempt = TouchID(at: offered.now)
        for _ in 0..<2 {
            try await desk.touch(
                lead, by: staff, epoch: 3, id: attempt, outcome: .noAnswer, at: offered.now + .minutes(1))
        }
        try await desk.touch(
            lead, by: staff, epoch: 3, id: TouchID(at: offered.now), outcome: .reached,
            at: offered.now + .minutes(5))
        try await desk.touch(
            lead, by: staff, epoch: 3, id: TouchID(at: offered.now), outcome: .reached,
            at: offered.now + .minutes(9))
        #expect(try await offered.database.look("select count(*)::text from touch") == ["3"])
        #expect(
            try await offered.database.look(
                "select extract(epoch from first_contact_at - first_attempt_at)::int::text from lead") == [
                    "240"
                ])
        await expectRefusal(.staleEpoch) {
            try await desk.touch(
                lead, by: staff, epoch: 2, id: TouchID(at: offered.now), outcome: .reached, at: offered.now)
        }
    }

    @Test func `closing frees the seat, and can be undone for ten minutes by who closed it`() async throws {
        let offered = try await OfferedLead()
        let (desk, lead, staff) = (offered.desk, offered.lead, offered.staff)
        let other = try await offered.database.addStaff("ben")
        _ = try await desk.accept(lead, by: staff, epoch: 2, at: offered.now)
        #expect(try await desk.close(lead, by: staff, epoch: 3, disposition: .admitted, at: offered.now) == 4)
        #expect(try await offered.database.look("select milestone from milestone") == ["admitted"])
        #expect(try await offered.database.look("select count(*)::text from seat") == ["0"])
        await expectRefusal(.heldByAnother) {
            _ = try await desk.reopen(lead, by: other, epoch: 4, at: offered.now)
        }
        await expectRefusal(.tooLate) {
            _ = try await desk.reopen(lead, by: staff, epoch: 4, at: offered.now + .minutes(11))
        }
        #expect(try await desk.reopen(lead, by: staff, epoch: 4, at: offered.now + .minutes(10)) == 5)
        #expect(try await offered.state == "owned 5")
        #expect(try await offered.database.look("select count(*)::text from seat") == ["1"])
    }

    @Test func `a parked lead takes no seat until its follow-up is due, then a seat even above capacity`()
        async throws
    {
        let offered = try await OfferedLead()
        let (desk, lead, staff) = (offered.desk, offered.lead, offered.staff)
        _ = try await desk.accept(lead, by: staff, epoch: 2, at: offered.now)
        let due = offered.now + .hours(2)
        await expectRefusal(.timePassed) {
            try await desk.park(lead, by: staff, epoch: 3, until: offered.now, at: offered.now)
        }
        try await desk.park(lead, by: staff, epoch: 3, until: due, at: offered.now)
        #expect(try await offered.database.look("select count(*)::text from seat") == ["0"])
        #expect(try await desk.resumeParked(at: due - .seconds(1)) == [])
        #expect(try await desk.nextFollowUp() == due)
        try await offered.database.tamper("update staff set capacity = 0")
        #expect(try await desk.resumeParked(at: due) == [lead])
        #expect(
            try await offered.database.look(
                "select seat_number || ' of ' || seat_limit || ' ' || grounds from seat")
                == ["1 of 1 resumed"])
        #expect(try await desk.resumeParked(at: due) == [])
    }

    @Test func `the listing shows the offer first and no personal field, the file opens for the owner alone`()
        async throws
    {
        let offered = try await OfferedLead(.detox, flags: [.highRiskWithdrawal])
        let (desk, lead, staff) = (offered.desk, offered.lead, offered.staff)
        let line = try #require(try await desk.listing(for: staff, othersIn: [], limit: 0).lines.first)
        #expect(line.lead == lead)
        #expect(line.state == .offered)
        #expect(line.flags == [.highRiskWithdrawal])
        await expectRefusal(.noSuchLead) {
            _ = try await desk.open(
                lead, by: staff, seesAll: false, sealer: offered.database.sealer, at: offered.now)
        }
        _ = try await desk.accept(lead, by: staff, epoch: 2, at: offered.now)
        let file = try await desk.open(
            lead, by: staff, seesAll: false, sealer: offered.database.sealer, at: offered.now)
        #expect(file.inquiries.map(\.text) == ["test"])
        #expect(file.assessment.ruleID == "D5")
        #expect(file.history.map(\.kind) == ["intake", "offer", "accept"])
        #expect(
            try await offered.database.look("select count(*)::text from ledger where kind = 'opened'") == [
                "1"
            ])
    }
}

/// Expects the desk's rules to refuse, for this reason.
func expectRefusal(
    _ reason: Refusal.Reason, holder: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Void
) async {
    do {
        try await body()
        Issue.record("not refused", sourceLocation: sourceLocation)
    } catch StoreError.refused(let refusal) {
        #expect(refusal.reason == reason, sourceLocation: sourceLocation)
        if let holder { #expect(refusal.holder == holder, sourceLocation: sourceLocation) }
    } catch {
        Issue.record("\(error)", sourceLocation: sourceLocation)
    }
}
