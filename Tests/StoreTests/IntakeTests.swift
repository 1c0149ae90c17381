import Admissions
import Store
import TestDatabase
import Testing

struct IntakeTests {
    @Test func `a batch makes an inquiry, a lead, an assessment, a queue entry and a ledger row each`()
        async throws
    {
        let database = try await TestDatabase.make()
        let rows = try [LevelOfCare.detox, .iop, .needsClarification].map {
            try database.intakeRow(TestDatabase.assessment($0))
        }
        let outcomes = try await database.desk.store(rows, at: TestDatabase.midnight)
        #expect(outcomes.count == 3)
        for outcome in outcomes {
            guard case .stored = outcome else {
                Issue.record("not stored: \(outcome)")
                continue
            }
        }
        for table in ["inquiry", "lead", "assessment", "queue_entry", "wrapped_key"] {
            #expect(try await database.look("select count(*)::text from \(table)") == ["3"])
        }
        #expect(
            try await database.look(
                "select count(*)::text from ledger where kind = 'intake' and to_state = 'waiting' and epoch = 1"
            )
                == ["3"])
    }

    @Test func `the same post again is a repeat of the first lead and adds nothing`() async throws {
        let database = try await TestDatabase.make()
        let id = InquiryID(at: TestDatabase.midnight)
        let first = try database.intakeRow(TestDatabase.assessment(.detox), id: id, phone: "213-555-0144")
        let again = try database.intakeRow(TestDatabase.assessment(.detox), id: id, phone: "213-555-0144")
        let stored = try await database.desk.store([first], at: TestDatabase.midnight)
        let repeated = try await database.desk.store([again], at: TestDatabase.midnight)
        guard case .stored(let lead) = stored.first else {
            Issue.record("not stored")
            return
        }
        #expect(repeated == [.repeated(lead)])
        #expect(try await database.look("select count(*)::text from lead") == ["1"])
        #expect(try await database.look("select count(*)::text from ledger where kind = 'intake'") == ["1"])
    }

    @Test func `the same id with other content is a conflict and the first record stays`() async throws {
        let database = try await TestDatabase.make()
        let id = InquiryID(at: TestDatabase.midnight)
        let first = try database.intakeRow(TestDatabase.assessment(.detox), id: id, text: "first")
        let other = try database.intakeRow(TestDatabase.assessment(.detox), id: id, text: "other")
        _ = try await database.desk.store([first], at: TestDatabase.midnight)
        #expect(try await database.desk.store([other], at: TestDatabase.midnight) == [.conflict])
        #expect(
            try await database.look("select encode(content_mac, 'hex') from inquiry").first
                == first.contentMACText)
    }

    @Test func `one id twice in a batch is stored once, and neighbours do not suffer`() async throws {
        let database = try await TestDatabase.make()
        let id = InquiryID(at: TestDatabase.midnight)
        let rows = try [
            database.intakeRow(TestDatabase.assessment(.detox), id: id, text: "a"),
            database.intakeRow(TestDatabase.assessment(.detox), id: id, text: "b"),
            database.intakeRow(TestDatabase.assessment(.iop), text: "c"),
        ]
        let outcomes = try await database.desk.store(rows, at: TestDatabase.midnight)
        #expect(outcomes[1] == .conflict)
        guard case .stored = outcomes[0], case .stored = outcomes[2] else {
            Issue.record("\(outcomes)")
            return
        }
    }

    @Test func `posts of one id at once make one inquiry`() async throws {
        let database = try await TestDatabase.make()
        let id = InquiryID(at: TestDatabase.midnight)
        let outcomes = try await withThrowingTaskGroup(of: IntakeOutcome.self) { group in
            for _ in 0..<16 {
                let row = try database.intakeRow(TestDatabase.assessment(.detox), id: id)
                group.addTask {
                    try await database.desk.store([row], at: TestDatabase.midnight).first ?? .conflict
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let stored = outcomes.filter { if case .stored = $0 { true } else { false } }
        #expect(stored.count == 1)
        #expect(!outcomes.contains(.conflict))
        #expect(try await database.look("select count(*)::text from inquiry") == ["1"])
    }

    @Test func `what is not a lead is set aside and not queued`() async throws {
        let database = try await TestDatabase.make()
        try await database.addLead(.notALead)
        #expect(try await database.look("select state from lead") == ["set_aside"])
        #expect(try await database.look("select count(*)::text from queue_entry") == ["0"])
    }

    @Test func `no personal word is readable in any table`() async throws {
        let database = try await TestDatabase.make()
        let row = try database.intakeRow(
            TestDatabase.assessment(.detox), text: "zebrafish in my kitchen", name: "Quincy Zimmer",
            phone: "213-555-0144", email: "quincy@example.com")
        _ = try await database.desk.store([row], at: TestDatabase.midnight)
        let tables = try await database.look(
            "select tablename from pg_tables where schemaname = 'public' order by tablename")
        #expect(tables.count > 20)
        for table in tables {
            for word in ["zebrafish", "Quincy", "Zimmer", "quincy@", "5550144", "555-0144"] {
                let hits = try await database.look(
                    """
                    select count(*)::text from \(table) as row
                    where row::text like '%\(word)%'
                       or row::text like '%' || encode(convert_to('\(word)', 'UTF8'), 'hex') || '%'
                    """)
                #expect(hits == ["0"], "\(word) stands in \(table)")
            }
        }
    }
}

extension IntakeRow {
    fileprivate var contentMACText: String {
        contentMAC.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
