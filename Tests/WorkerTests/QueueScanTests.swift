import Admissions
import Routing
import Store
import TestDatabase
import Testing
import Worker

@Suite struct QueueScanTests {
    private func observe(
        _ database: TestDatabase, _ scan: QueueScan, at now: Instant = TestDatabase.midnight,
        watchingAlarms: Bool = true
    ) async throws -> RoutingObservation {
        let bounds = DueBounds(policy: .standard, now: now, rate: 1)
        return try await database.workerDesk.observe(
            bounds, scan: scan, on: Duty(onShift: []), wrapUp: .minutes(3),
            watchingAlarms: watchingAlarms)
    }

    @Test func `each class is read from its front, by key`() async throws {
        let database = try await TestDatabase.make()
        var expected: [LeadClass: [LeadID]] = [:]
        for number in 0..<12 {
            let language = number % 2 == 0 ? "en" : "es"
            let lead = try await database.addLead(
                number % 3 == 0 ? .detox : .iop, at: TestDatabase.midnight - .minutes(number),
                language: language)
            let leadClass = LeadClass(
                queue: number % 3 == 0 ? .detox : .iop, language: language == "en" ? .english : .spanish,
                step: 0)
            expected[leadClass, default: []].insert(lead, at: 0)
        }
        let seen = try await observe(database, .fromStart)
        #expect(
            Dictionary(grouping: seen.snapshot.waiting, by: \.leadClass).mapValues { $0.map(\.id) }
                == expected)
        #expect(Set(seen.scan.starts?.keys.map { $0 } ?? []) == Set(expected.keys))
    }

    @Test func `no more of a class is read than there are people for it, and a little slack`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana", languages: [.english])
        try await database.addStaff("ben", languages: [.english, .spanish], capacity: 0)
        let rows = try (0..<60).map { number in
            try database.intakeRow(
                TestDatabase.assessment(.iop), receivedAt: TestDatabase.midnight,
                language: number % 2 == 0 ? "en" : "vi")
        }
        _ = try await database.desk.store(rows, at: TestDatabase.midnight)
        let byLanguage = Dictionary(
            grouping: try await observe(database, .fromStart).snapshot.waiting, by: \.leadClass.language.code)
        // The table's last step lends one seat above capacity, so Ben counts.
        #expect(byLanguage["en"]?.count == 8 + 2)
        #expect(byLanguage["vi"]?.count == 8)
    }

    @Test func `a scan that goes on passes no lead of a class for which nobody was free`() async throws {
        let database = try await TestDatabase.make()
        var leads: [LeadID] = []
        for number in 0..<3 {
            leads.append(try await database.addLead(.iop, at: TestDatabase.midnight + .seconds(number)))
        }
        // A day's head start puts the crisis first, the wait of the others before it.
        let crisis = try await database.addLead(
            .iop, flags: [.suicidalIdeation], at: TestDatabase.midnight + .hours(30))
        let late = TestDatabase.midnight + .hours(31)
        let first = try await observe(database, .fromStart, at: late, watchingAlarms: false)
        #expect(first.snapshot.waiting.map(\.id) == [leads[0], crisis], "the first one, and the crisis")
        try await database.addStaff("ana")
        for scan in [first.scan, first.scan.passing([crisis], of: first.snapshot.waiting)] {
            let onwards = try await observe(database, scan, at: late, watchingAlarms: false)
            #expect(onwards.snapshot.waiting.map(\.id) == leads + [crisis])
        }
        // Crises alone say nothing of where the others start.
        let alone = QueueScan(starts: [:]).after(reading: first.snapshot.waiting.filter { $0.isCrisis })
        #expect(try await observe(database, alone, at: late).snapshot.waiting.map(\.id) == leads + [crisis])
    }

    @Test
    func
        `a scan that goes on starts at the first lead left, and a scan from the front finds what came before`()
        async throws
    {
        let database = try await TestDatabase.make()
        var leads: [LeadID] = []
        for number in 0..<4 {
            leads.append(try await database.addLead(.iop, at: TestDatabase.midnight + .seconds(number)))
        }
        let first = try await observe(database, .fromStart)
        let onwards = first.scan.passing(Set(leads.prefix(2)), of: first.snapshot.waiting)
        #expect(try await observe(database, onwards).snapshot.waiting.map(\.id) == Array(leads.suffix(2)))
        let early = try await database.addLead(.iop, at: TestDatabase.midnight - .minutes(1))
        #expect(try await observe(database, onwards).snapshot.waiting.map(\.id) == Array(leads.suffix(2)))
        #expect(try await observe(database, .fromStart).snapshot.waiting.first?.id == early)
        let emptied = first.scan.passing(Set(leads), of: first.snapshot.waiting)
        #expect(try await observe(database, emptied).snapshot.waiting.map(\.id) == [leads[3]])
    }

    @Test func `a crisis behind leads that wait for days still takes the place of an offer`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana", capacity: 1)
        for number in 0..<30 {
            try await database.addLead(.detox, at: TestDatabase.midnight - .hours(60) + .minutes(number))
        }
        var dispatcher = database.dispatcher(HandClock())
        try await dispatcher.settle()
        let crisis = try await database.addLead(.detox, flags: [.overdose])
        try await dispatcher.settle()
        #expect(
            try await database.look("select lead_id::text || staff_id::text from offer where state = 'open'")
                == ["\(crisis)\(ana)"])
    }

    @Test func `a crisis read from far behind does not move the scan past the leads before it`() async throws
    {
        let database = try await TestDatabase.make()
        var old: [LeadID] = []
        for number in 0..<10 {
            old.append(
                try await database.addLead(.detox, at: TestDatabase.midnight - .hours(60) + .minutes(number)))
        }
        let crisis = try await database.addLead(.detox, flags: [.overdose])
        let first = try await observe(database, .fromStart)
        #expect(first.snapshot.waiting.map(\.id) == Array(old.prefix(8)) + [crisis])
        let onwards = first.scan.passing(Set(old.prefix(8) + [crisis]), of: first.snapshot.waiting)
        #expect(
            try await observe(database, onwards).snapshot.waiting.map(\.id)
                == Array(old.suffix(3)) + [crisis])
    }
}
