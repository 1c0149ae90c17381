import Admissions
import Routing
import Store
import TestDatabase
import Testing
import Worker

@Suite struct QueueScanTests {
    private func observe(
        _ database: TestDatabase, _ scan: QueueScan, at now: Instant = TestDatabase.midnight
    ) async throws -> RoutingObservation {
        let bounds = DueBounds(policy: .standard, now: now, rate: 1)
        return try await database.workerDesk.observe(
            bounds, scan: scan, on: Duty(onShift: []), wrapUp: .minutes(3))
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
}
