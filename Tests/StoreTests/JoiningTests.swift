import Admissions
import Store
import TestDatabase
import Testing

struct JoiningTests {
    private let later = TestDatabase.midnight + .minutes(30)

    @Test
    func `a repeat contact joins the waiting lead: urgency rises, flags add up, the key moves earlier only`()
        async throws
    {
        let database = try await TestDatabase.make()
        let first = try await database.addLead(.residential, phone: "(213) 555-0144")
        let second = try await database.addLead(
            .detox, flags: [.pregnancy], at: later, phone: "+1 213.555.0144")
        let joined = try #require(try await database.desk.join(second, at: later))
        #expect(joined.lead == first)
        #expect(joined.state == .waiting)
        #expect(
            try await database.desk.join(second, at: later) == joined, "also when another joiner was first")
        #expect(
            try await database.look(
                """
                select state || ' ' || level_of_care || ' ' || queue || ' ' || priority || ' ' || repeat_contacts
                from lead order by lead_id
                """) == ["waiting detox detox high 1", "merged detox detox high 0"])
        #expect(try await database.look("select queue || ' ' || epoch from queue_entry") == ["detox 1"])
        #expect(try await database.look("select kind from ledger order by entry_id").contains("key_moved"))
    }

    @Test func `a crisis hastens an offer that a clock ahead of its own has made`() async throws {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        let first = try await database.addLead(phone: "213-555-0144")
        try await database.offer(first, to: staff, at: later)
        let called = TestDatabase.midnight + .minutes(1)
        let second = try await database.addLead(flags: [.overdose], at: called, phone: "213-555-0144")
        #expect(try await database.desk.join(second, at: called)?.lead == first)
        #expect(
            try await database.look("select (is_crisis, deadline_at - offered_at)::text from offer")
                == ["(t,00:00:01)"])
    }

    @Test func `a repeat contact tells the owner and never takes the lead away`() async throws {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        let first = try await database.addLead(email: "a@example.com")
        try await database.offer(first, to: staff, at: TestDatabase.midnight)
        _ = try await database.desk.accept(first, by: staff, epoch: 2, at: TestDatabase.midnight)
        let second = try await database.addLead(at: later, email: "A@Example.com")
        let joined = try #require(try await database.desk.join(second, at: later))
        #expect(joined.lead == first)
        #expect(joined.state == .owned)
        #expect(joined.holder == "ANA")
        let line = try #require(
            try await database.desk.listing(for: staff, othersIn: [], limit: 0).lines.first)
        #expect(line.repeatContacts == 1)
        #expect(line.epoch == 3)
        let file = try await database.desk.open(
            first, by: staff, seesAll: false, sealer: database.sealer, at: later)
        #expect(file.inquiries.count == 2)
    }

    @Test func `a contact within thirty days of closing brings the lead back to the queue`() async throws {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        let first = try await database.addLead(phone: "213-555-0144")
        try await database.offer(first, to: staff, at: TestDatabase.midnight)
        _ = try await database.desk.accept(first, by: staff, epoch: 2, at: TestDatabase.midnight)
        _ = try await database.desk.close(
            first, by: staff, epoch: 3, disposition: .noContact, at: TestDatabase.midnight)
        let second = try await database.addLead(at: later, phone: "213-555-0144")
        #expect(try await database.desk.join(second, at: later)?.lead == first)
        #expect(
            try await database.look("select state || ' ' || epoch from lead order by lead_id").first
                == "waiting 5")
        #expect(try await database.look("select lead_id::text from queue_entry") == [first.description])
    }

    @Test(arguments: [
        (Subject.oneself, "Dana Whitlock", Subject.oneself, "Curtis Frye"),
        (.oneself, "Dana Whitlock", .spouse, "Dana Whitlock"),
        (.patient, "Ruth Kowalczyk", .patient, "Ruth Kowalczyk"),
        (.child, "Ann", .parent, "Ann"),
    ])
    func `another person on the same number stays apart`(
        subject: Subject, name: String, other: Subject, otherName: String
    ) async throws {
        let database = try await TestDatabase.make()
        try await database.addLead(subject: subject, name: name, phone: "213-555-0144")
        let second = try await database.addLead(
            at: later, subject: other, name: otherName, phone: "213-555-0144")
        #expect(try await database.desk.join(second, at: later) == nil)
        #expect(try await database.look("select count(*)::text from lead where state = 'waiting'") == ["2"])
    }

    @Test(
        arguments: [
            (Subject.oneself, "Bianca D'Amico", Subject.oneself, "bianca"),
            (.unknown, nil, .oneself, "Andre Toussaint"),
            (.child, "Maricel", .child, "Maricel D."),
            (.partner, "Kayleigh", .partner, nil),
        ] as [(Subject, String?, Subject, String?)])
    func `the same person on the same number is joined`(
        subject: Subject, name: String?, other: Subject, otherName: String?
    ) async throws {
        let database = try await TestDatabase.make()
        let first = try await database.addLead(subject: subject, name: name, phone: "213-555-0144")
        let second = try await database.addLead(
            at: later, subject: other, name: otherName, phone: "213-555-0144")
        #expect(try await database.desk.join(second, at: later)?.lead == first)
    }

    @Test func `joiners of one number at once leave one lead and lose no inquiry`() async throws {
        let database = try await TestDatabase.make()
        var leads: [LeadID] = []
        for minute in 0..<8 {
            leads.append(
                try await database.addLead(
                    at: TestDatabase.midnight + .minutes(minute), phone: "213-555-0144"))
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lead in leads { group.addTask { _ = try await database.desk.join(lead, at: later) } }
            try await group.waitForAll()
        }
        #expect(try await database.look("select count(*)::text from lead where state = 'waiting'") == ["1"])
        #expect(try await database.look("select count(*)::text from lead where state = 'merged'") == ["7"])
        #expect(try await database.look("select count(*)::text from queue_entry") == ["1"])
    }
}
