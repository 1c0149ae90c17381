import Admissions
import Routing
import Store
import TestDatabase
import Testing
import Triage

struct SecondThoughtTests {
    private let now = TestDatabase.midnight + .minutes(1)

    /// A lead owned by a person, at epoch 3.
    private func owned() async throws -> (database: TestDatabase, staff: StaffID, lead: LeadID) {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        let lead = try await database.addLead(phone: "213-555-0144")
        try await database.offer(lead, to: staff, at: now)
        _ = try await database.desk.accept(lead, by: staff, epoch: 2, at: now)
        return (database, staff, lead)
    }

    @Test func `a second close with another disposition is refused, not swallowed`() async throws {
        let (database, staff, lead) = try await owned()
        for _ in 0..<2 {
            #expect(
                try await database.desk.close(lead, by: staff, epoch: 3, disposition: .noContact, at: now)
                    == 4)
        }
        await expectRefusal(.wrongState) {
            _ = try await database.desk.close(lead, by: staff, epoch: 3, disposition: .admitted, at: now)
        }
        #expect(try await database.look("select disposition from lead") == ["no_contact"])
    }

    @Test func `undoing a close as admitted takes the milestone back, and one reached before stays`()
        async throws
    {
        let (database, staff, lead) = try await owned()
        _ = try await database.desk.close(lead, by: staff, epoch: 3, disposition: .admitted, at: now)
        _ = try await database.desk.reopen(lead, by: staff, epoch: 4, at: now + .minutes(1))
        #expect(try await database.look("select milestone from milestone") == [])
        try await database.desk.reach(.admitted, of: lead, by: staff, epoch: 5, at: now + .minutes(2))
        _ = try await database.desk.close(
            lead, by: staff, epoch: 5, disposition: .admitted, at: now + .minutes(3))
        _ = try await database.desk.reopen(lead, by: staff, epoch: 6, at: now + .minutes(4))
        #expect(try await database.look("select milestone from milestone") == ["admitted"])
    }

    @Test func `a touch before the person owned the lead is refused`() async throws {
        let (database, staff, lead) = try await owned()
        await expectRefusal(.timePassed) {
            try await database.desk.touch(
                lead, by: staff, epoch: 3, id: TouchID(at: now), outcome: .reached, at: now - .seconds(1))
        }
        #expect(try await database.look("select first_contact_at::text from lead") == ["null"])
    }

    @Test func `a crisis that joins a lead on offer shortens the offer and marks it`() async throws {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        let lead = try await database.addLead(phone: "213-555-0144")
        try await database.offer(lead, to: staff, at: now)
        let later = now + .minutes(1)
        let crisis = try await database.addLead(.detox, flags: [.overdose], at: later, phone: "213-555-0144")
        #expect(try await database.desk.join(crisis, at: later)?.lead == lead)
        let line = try #require(
            try await database.desk.listing(for: staff, othersIn: [], limit: 0).lines.first)
        #expect(line.priority == .crisis)
        #expect(line.offerEndsAt == later + .seconds(60))
        #expect(try await database.look("select is_crisis::text from offer where state = 'open'") == ["true"])
    }

    @Test func `a token never has more than its person's role`() async throws {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana", role: .manager)
        let hash = [UInt8](repeating: 9, count: 32)
        _ = try await database.desk.storeToken(
            hash: hash, role: .manager, staff: staff, label: "first", realTime: now, at: now)
        #expect(try await database.desk.principal(tokenHash: hash, at: now)?.role == .manager)
        try await database.addStaff("ana", role: .operator)
        #expect(try await database.desk.principal(tokenHash: hash, at: now)?.role == .operator)
    }

    @Test func `what a record is evidence of is sealed with it`() async throws {
        let database = try await TestDatabase.make()
        var inquiry = Inquiry(
            id: InquiryID(at: now), receivedAt: ZonedInstant(now, offsetMinutes: -480), channel: .webForm,
            text: "I'm pregnant and use heroin every day, shaking since this morning.")
        inquiry.name = "Quincy"
        let assessment = Triage.assess(inquiry)
        #expect(!assessment.evidence.isEmpty)
        let row = try IntakeRow(
            inquiry, assessment: assessment, sealer: database.sealer, policy: .standard, storedAt: now,
            by: .command)
        guard case .stored(let lead) = try await database.desk.store([row], at: now).first else {
            Issue.record("not stored")
            return
        }
        for signal in Set(assessment.evidence.map(\.signal)) where signal != "pregnancy" {
            #expect(
                try await database.look(
                    "select count(*)::text from assessment as row where row::text like '%\"\(signal)\"%'")
                    == ["0"])
        }
        let manager = try await database.addStaff("boss", role: .manager)
        let file = try await database.desk.open(
            lead, by: manager, seesAll: true, sealer: database.sealer, at: now)
        #expect(file.assessment == assessment)
    }
}
