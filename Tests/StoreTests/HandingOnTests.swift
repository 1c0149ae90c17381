import Admissions
import Postgres
import Reports
import Store
import TestDatabase
import Testing

/// A lead that Ana owns since a minute after midnight, at epoch 3, and two colleagues.
struct OwnedLead {
    let database: TestDatabase
    let ana: StaffID
    let ben: StaffID
    let boss: StaffID
    let lead: LeadID
    let now = TestDatabase.midnight + .minutes(1)
    var desk: Desk { database.desk }

    init(
        _ level: LevelOfCare = .residential, name: String? = nil, phone: String? = "213-555-0144",
        email: String? = nil
    ) async throws {
        database = try await TestDatabase.make()
        ana = try await database.addStaff("ana")
        ben = try await database.addStaff("ben", capacity: 1)
        boss = try await database.addStaff("boss", role: .manager)
        lead = try await database.addLead(level, name: name, phone: phone, email: email)
        try await take(lead, ana)
    }

    /// Makes a person the owner of a waiting lead at epoch 1.
    func take(_ lead: LeadID, _ person: StaffID) async throws {
        try await database.offer(lead, to: person, at: now)
        _ = try await desk.accept(lead, by: person, epoch: 2, at: now)
    }

    /// Every row a use case might change, in one text.
    var everything: String {
        get async throws {
            try await database.look(
                """
                select string_agg(row, '|' order by row) from (
                    select lead::text as row from lead union all select seat::text from seat
                    union all select queue_entry::text from queue_entry union all select offer::text from offer
                    union all select ledger::text from ledger union all select release::text from release
                    union all select lead_link::text from lead_link union all select note::text from note
                    union all select amendment::text from amendment
                    union all select wrapped_key::text from wrapped_key) as everything
                """
            ).joined()
        }
    }

    /// Expects a refusal for this reason, and that nothing has changed.
    func expectUnchanged(
        _ reason: Refusal.Reason, holder: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
        _ body: () async throws -> Void
    ) async throws {
        let before = try await everything
        await expectRefusal(reason, holder: holder, sourceLocation: sourceLocation, body)
        #expect(try await everything == before, sourceLocation: sourceLocation)
    }

    func release(_ lead: LeadID, by person: StaffID, epoch: Int64, isManager: Bool = false) async throws
        -> Int64
    {
        try await desk.release(
            lead, by: person, mayReleaseAny: isManager, epoch: epoch, reason: "end_of_shift",
            at: now + .minutes(5))
    }

    func handOver(
        _ lead: LeadID, to login: String, by person: StaffID, epoch: Int64, isManager: Bool = false,
        anyway: Bool = false
    ) async throws -> Int64 {
        try await desk.handOver(
            lead, HandOver(to: login, isAnyway: anyway), by: person, mayHandOverAny: isManager, epoch: epoch,
            sealer: database.sealer, at: now + .minutes(5))
    }

    /// The claims of `check invariants` that do not hold.
    var brokenClaims: [String] {
        get async throws {
            let reporter = Reporter(
                org: database.org,
                pool: ConnectionPool(
                    server: database.reporter, size: 1, maximumWaiters: 10, waitLimit: .seconds(10)))
            return try await reporter.checkInvariants(
                rules: OvertakingRules(
                    largestHeadStart: .hours(25), declineMemory: .minutes(30), stickyWait: .minutes(2))
            ).filter(\.isViolated).map(\.line)
        }
    }
}

struct HandingOnTests {
    @Test func `a released lead waits at the place its key gives, its seat free, its history kept`()
        async throws
    {
        let owned = try await OwnedLead()
        let key = try await owned.database.look("select sort_key::text from lead")
        let id = TouchID(at: owned.now)
        try await owned.desk.touch(
            owned.lead, by: owned.ana, epoch: 3, id: id, outcome: .noAnswer, at: owned.now)
        #expect(try await owned.release(owned.lead, by: owned.ana, epoch: 3) == 4)
        #expect(try await owned.database.leads == ["waiting 4 residential residential"])
        #expect(try await owned.database.look("select sort_key::text from queue_entry") == key)
        #expect(
            try await owned.database.look(
                "select (waiting_since = '\(owned.now + .minutes(5))')::text from queue_entry") == ["true"])
        #expect(try await owned.database.look("select count(*)::text from seat") == ["0"])
        #expect(try await owned.database.look("select count(*)::text from touch") == ["1"])
        #expect(
            try await owned.database.look(
                "select detail::json->>'reason' from ledger where kind = 'release'") == ["end_of_shift"])
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `the same release again is the same success, also when the lead has moved on since`()
        async throws
    {
        let owned = try await OwnedLead()
        #expect(try await owned.release(owned.lead, by: owned.ana, epoch: 3) == 4)
        #expect(try await owned.release(owned.lead, by: owned.ana, epoch: 3) == 4)
        try await owned.database.offer(owned.lead, to: owned.ben, at: owned.now)
        #expect(try await owned.release(owned.lead, by: owned.ana, epoch: 3) == 4)
        #expect(
            try await owned.database.look("select count(*)::text from ledger where kind = 'release'")
                == ["1"])
    }

    @Test func `a release by another, with an old epoch or of a lead nobody owns changes nothing`()
        async throws
    {
        let owned = try await OwnedLead()
        let waiting = try await owned.database.addLead(.iop, at: owned.now)
        try await owned.expectUnchanged(.heldByAnother, holder: "ANA") {
            _ = try await owned.release(owned.lead, by: owned.ben, epoch: 3)
        }
        try await owned.expectUnchanged(.staleEpoch, holder: "ANA") {
            _ = try await owned.release(owned.lead, by: owned.ana, epoch: 2)
        }
        try await owned.expectUnchanged(.wrongState) {
            _ = try await owned.release(waiting, by: owned.boss, epoch: 1, isManager: true)
        }
        #expect(try await owned.release(owned.lead, by: owned.boss, epoch: 3, isManager: true) == 4)
        #expect(
            try await owned.database.look("select staff_id::text from release") == [owned.ana.description],
            "who owned it is passed over, not the manager")
    }

    @Test func `a release and a close with the same epoch: one wins, the other is told`() async throws {
        let owned = try await OwnedLead()
        async let released = Result.of { try await owned.release(owned.lead, by: owned.ana, epoch: 3) }
        async let closed = Result.of {
            try await owned.desk.close(
                owned.lead, by: owned.ana, epoch: 3, disposition: .other, at: owned.now)
        }
        let results = await [released, closed]
        #expect(results.count { (try? $0.get()) != nil } == 1)
        #expect(try await owned.database.look("select epoch::text from lead") == ["4"])
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `a lead handed over is the other's at once, its seat above their capacity`() async throws {
        let owned = try await OwnedLead()
        try await owned.take(try await owned.database.addLead(.iop, at: owned.now), owned.ben)
        #expect(try await owned.handOver(owned.lead, to: "ben", by: owned.ana, epoch: 3) == 4)
        #expect(try await owned.handOver(owned.lead, to: "ben", by: owned.ana, epoch: 3) == 4)
        #expect(
            try await owned.database.look(
                "select seat_number || ' of ' || seat_limit || ' ' || grounds from seat order by seat_number")
                == ["1 of 100 capacity", "2 of 2 handed_over"])
        #expect(
            try await owned.database.look("select owner_id::text from lead where lead_id = '\(owned.lead)'")
                == [owned.ben.description])
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `both see a lead that was handed over, the giver until the new owner has touched it`()
        async throws
    {
        let owned = try await OwnedLead()
        _ = try await owned.handOver(owned.lead, to: "ben", by: owned.ana, epoch: 3)
        let given = try await owned.desk.listing(for: owned.ana, othersIn: [], limit: 0)
        #expect(given.lines.map(\.holder) == ["BEN"] && given.own.isEmpty)
        let got = try await owned.desk.listing(for: owned.ben, othersIn: [], limit: 0)
        #expect(got.own == [owned.lead] && got.glances[owned.lead]?.handedOverBy == "ANA")
        try await owned.desk.touch(
            owned.lead, by: owned.ben, epoch: 4, id: TouchID(at: owned.now), outcome: .reached,
            at: owned.now + .minutes(6))
        #expect(try await owned.desk.listing(for: owned.ana, othersIn: [], limit: 0).lines.isEmpty)
        #expect(try await owned.desk.listed(owned.lead)?.glance.handedOverBy == nil)
    }

    @Test func `a parked lead stays parked when it is handed over, and takes a seat on its day`() async throws
    {
        let owned = try await OwnedLead()
        let due = owned.now + .hours(2)
        try await owned.desk.park(owned.lead, by: owned.ana, epoch: 3, until: due, at: owned.now)
        _ = try await owned.handOver(owned.lead, to: "ben", by: owned.ana, epoch: 3)
        #expect(try await owned.database.look("select count(*)::text from seat") == ["0"])
        #expect(try await owned.desk.resumeParked(at: due) == [owned.lead])
        #expect(
            try await owned.database.look("select staff_id::text from seat") == [owned.ben.description])
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `a hand-over to who is not at the desk, takes no leads or owns it changes nothing`()
        async throws
    {
        let owned = try await OwnedLead()
        try await owned.database.addStaff("olga", role: .operator)
        try await owned.database.addStaff("nina", presence: .offline)
        try await owned.database.addStaff("otis", shifts: [])
        func refused(_ reason: Refusal.Reason, to login: String) async throws {
            try await owned.expectUnchanged(reason) {
                _ = try await owned.handOver(owned.lead, to: login, by: owned.ana, epoch: 3)
            }
        }
        try await refused(.noSuchPerson, to: "nobody")
        try await refused(.takesNoLeads, to: "olga")
        try await refused(.sameOwner, to: "ana")
        try await refused(.notAtTheDesk, to: "nina")
        try await refused(.notAtTheDesk, to: "otis")
        #expect(
            try await owned.handOver(owned.lead, to: "nina", by: owned.ana, epoch: 3, anyway: true) == 4)
    }

    @Test func `a hand-over by who does not own the lead is refused, unless they manage`() async throws {
        let owned = try await OwnedLead()
        try await owned.expectUnchanged(.heldByAnother, holder: "ANA") {
            _ = try await owned.handOver(owned.lead, to: "ben", by: owned.ben, epoch: 3)
        }
        try await owned.expectUnchanged(.staleEpoch, holder: "ANA") {
            _ = try await owned.handOver(owned.lead, to: "ben", by: owned.ana, epoch: 2)
        }
        #expect(
            try await owned.handOver(owned.lead, to: "boss", by: owned.boss, epoch: 3, isManager: true) == 4)
    }

    @Test func `two hand-overs with the same epoch: one wins`() async throws {
        let owned = try await OwnedLead()
        async let toBen = Result.of {
            try await owned.handOver(owned.lead, to: "ben", by: owned.ana, epoch: 3)
        }
        async let toBoss = Result.of {
            try await owned.handOver(owned.lead, to: "boss", by: owned.boss, epoch: 3, isManager: true)
        }
        let results = await [toBen, toBoss]
        #expect(results.count { (try? $0.get()) != nil } == 1)
        #expect(try await owned.database.look("select count(*)::text from seat") == ["1"])
        #expect(try await owned.brokenClaims == [])
    }
}

extension Result where Failure == any Error {
    /// What a call came to.
    static func of(_ body: () async throws -> Success) async -> Result {
        do { return .success(try await body()) } catch { return .failure(error) }
    }
}
