import Admissions
import Postgres
import Routing
import Store
import TestDatabase
import Testing
import Worker

@Suite struct UntouchedTests {
    /// A desk of two, a lead that one of them accepted at midnight, and a worker.
    private func owned(
        others: Int = 1
    ) async throws -> (
        database: TestDatabase, lead: LeadID, owner: StaffID, epoch: Int64, clock: HandClock,
        dispatcher: Dispatcher<Desk>
    ) {
        let database = try await TestDatabase.make()
        for number in 0...others { try await database.addStaff("person\(number)") }
        let lead = try await database.addLead(.iop)
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let offer = try #require(try await database.openOffer(of: lead))
        let epoch = try await database.desk.accept(lead, by: offer.staff, epoch: offer.epoch, at: clock.now)
        return (database, lead, offer.staff, epoch, clock, dispatcher)
    }

    private func advance(
        _ duration: Duration, _ database: TestDatabase, _ clock: HandClock,
        _ dispatcher: inout Dispatcher<Desk>
    ) async throws {
        clock.advance(duration)
        try await database.everybodyIsThere(at: clock.now)
        try await dispatcher.settle()
    }

    @Test func `an owner who never tried is warned, then loses the lead to somebody else, its history kept`()
        async throws
    {
        let (database, lead, owner, _, clock, worker) = try await owned()
        var dispatcher = worker
        try await advance(.minutes(15), database, clock, &dispatcher)
        #expect(try await database.look("select kind from alarm where ended_at is null") == ["untouched"])
        #expect(
            try await database.look("select state from lead") == ["owned"], "a warning takes nothing away")
        try await advance(.minutes(29), database, clock, &dispatcher)
        #expect(try await database.look("select state from lead") == ["owned"])
        try await advance(.minutes(1), database, clock, &dispatcher)
        let offer = try #require(try await database.openOffer(of: lead))
        #expect(offer.staff != owner)
        #expect(
            try await database.look(
                "select detail::json->>'reason' from ledger where kind = 'release' and to_state = 'waiting'")
                == ["untouched"])
        #expect(
            try await database.look("select state from offer order by offered_at") == ["accepted", "open"])
        #expect(
            try await database.look("select kind from alarm where ended_at is null and kind = 'untouched'")
                == [])
        #expect(
            try await database.number(
                "select count(*) from lead where sort_key < received_at + interval '1 second'") == 1,
            "it keeps its place")
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `whoever lost an untouched lead is offered it again only when nobody else could take it`()
        async throws
    {
        let (database, lead, owner, _, clock, worker) = try await owned(others: 0)
        var dispatcher = worker
        try await advance(.minutes(15), database, clock, &dispatcher)
        try await advance(.minutes(30), database, clock, &dispatcher)
        #expect(try await database.openOffer(of: lead)?.staff == owner)
        #expect(
            try await database.number("select count(*) from alarm where kind = 'declined_by_all'") == 1,
            "the memory was void: somebody is to look at it")
    }

    @Test func `one attempt in time keeps the lead`() async throws {
        let (database, lead, owner, epoch, clock, worker) = try await owned()
        var dispatcher = worker
        try await advance(.minutes(15), database, clock, &dispatcher)
        try await database.desk.touch(
            lead, by: owner, epoch: epoch, id: TouchID(at: clock.now), outcome: .voicemail, at: clock.now)
        try await advance(.hours(2), database, clock, &dispatcher)
        #expect(try await database.look("select state from lead") == ["owned"])
        #expect(try await database.look("select kind from alarm where ended_at is null") == [])
    }

    @Test func `a parked lead stays with its owner until its follow-up date, and is watched after it`()
        async throws
    {
        let (database, lead, owner, epoch, clock, worker) = try await owned()
        var dispatcher = worker
        try await database.desk.park(
            lead, by: owner, epoch: epoch, until: clock.now + .hours(20), at: clock.now)
        try await advance(.hours(19), database, clock, &dispatcher)
        #expect(try await database.number("select count(*) from alarm where kind = 'untouched'") == 0)
        try await advance(.hours(1) + .minutes(14), database, clock, &dispatcher)
        #expect(try await database.number("select count(*) from alarm where kind = 'untouched'") == 0)
        try await advance(.minutes(1), database, clock, &dispatcher)
        #expect(try await database.look("select kind from alarm where kind = 'untouched'") == ["untouched"])
        #expect(try await database.look("select state from lead") == ["owned"])
    }

    @Test func `two workers take an untouched lead back once`() async throws {
        let (database, lead, _, _, clock, worker) = try await owned()
        var dispatcher = worker
        try await advance(.minutes(15), database, clock, &dispatcher)
        clock.advance(.minutes(30))
        let others = (0..<3).map { _ in database.anotherWorkerDesk() }
        let now = clock.now
        let released = try await withThrowingTaskGroup(of: Int.self) { group in
            for other in others {
                group.addTask {
                    try await other.desk.lookAt(
                        [lead], routable: [], policy: .standard, hours: .unknown, at: now, excuses: []
                    ).released.count
                }
            }
            return try await group.reduce(into: 0, +=)
        }
        for other in others { await other.pool.close() }
        #expect(released == 1)
        #expect(try await database.brokenInvariants() == [])
    }
}
