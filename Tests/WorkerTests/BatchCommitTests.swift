import Admissions
import Routing
import Store
import TestDatabase
import Testing
import Worker

@Suite struct BatchCommitTests {
    /// What a worker decides now, without committing it.
    private func batch(_ database: TestDatabase) async throws -> DecisionBatch {
        let now = TestDatabase.midnight
        let hours = try await database.workerDesk.hours()
        let observation = try await database.workerDesk.observe(
            DueBounds(policy: .standard, now: now, rate: 1), scan: .fromStart,
            on: Duty(of: hours, at: now), wrapUp: .minutes(3), watchingAlarms: true)
        let deliberation = Deliberation(
            BatchInput(now: now, policyVersion: 1, snapshot: observation.snapshot), under: .standard)
        return DecisionBatch(
            input: deliberation.essentialInput(with: []), decisions: deliberation.offers,
            lastBatch: observation.lastBatch, worker: "test")
    }

    private func everything(_ database: TestDatabase) async throws -> [String] {
        try await database.look(
            """
            select 'lead ' || state || epoch from lead union all select 'queue ' || count(*) from queue_entry
            union all select 'seat ' || count(*) from seat union all select 'offer ' || count(*) from offer
            union all select 'batch ' || count(*) from decision_batch union all select 'ledger ' || count(*) from ledger
            union all select 'share ' || sum(credited) from fair_share order by 1
            """)
    }

    private func expectStale(_ batch: DecisionBatch, in database: TestDatabase) async throws {
        #expect(batch.decisions.count == 1)
        let before = try await everything(database)
        #expect(try await database.workerDesk.commit(batch, policy: .standard) == .stale)
        #expect(try await everything(database) == before)
    }

    @Test func `of two batches decided from one state the second is refused whole`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana")
        try await database.addLead()
        let (first, second) = (try await batch(database), try await batch(database))
        #expect(try await database.workerDesk.commit(first, policy: .standard) == .committed(number: 1))
        try await expectStale(second, in: database)
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `nothing is offered to somebody who has just gone away`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana")
        try await database.addLead()
        let decided = try await batch(database)
        try await database.desk.setPresence(.away, of: ana, at: TestDatabase.midnight)
        try await expectStale(decided, in: database)
    }

    @Test func `a lead that was merged meanwhile is not offered`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana")
        let now = TestDatabase.midnight
        let owned = try await database.addLead(phone: "213-555-0144")
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let offer = try #require(try await database.openOffer(of: owned))
        _ = try await database.desk.accept(owned, by: offer.staff, epoch: offer.epoch, at: now)
        let again = try await database.addLead(at: now + .seconds(1), phone: "213-555-0144")
        let decided = try await batch(database)
        #expect(try await database.desk.join(again, at: now)?.lead == owned)
        try await expectStale(decided, in: database)
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `a crisis is not offered beside the offer it was to take back, once that is accepted`()
        async throws
    {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana", capacity: 1)
        let now = TestDatabase.midnight
        let (owned, offered) = (try await database.addLead(), try await database.addLead())
        try await database.offer(owned, to: ana, at: now)
        let epoch = try await database.desk.accept(owned, by: ana, epoch: 2, at: now)
        try await database.offer(offered, to: ana, at: now)
        _ = try await database.desk.close(owned, by: ana, epoch: epoch, disposition: .other, at: now)
        try await database.addLead(flags: [.overdose])
        let decided = try await batch(database)
        #expect(decided.decisions.first?.outcome.grant?.preempted == offered)
        _ = try await database.desk.accept(offered, by: ana, epoch: 2, at: now)
        try await expectStale(decided, in: database)
    }

    @Test func `a seat taken meanwhile is not given twice`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana", capacity: 2)
        let parked = try await database.addLead()
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let offer = try #require(try await database.openOffer(of: parked))
        let epoch = try await database.desk.accept(parked, by: ana, epoch: offer.epoch, at: clock.now)
        try await database.desk.park(
            parked, by: ana, epoch: epoch, until: clock.now + .minutes(1), at: clock.now)
        try await database.addLead()
        let decided = try await batch(database)
        #expect(decided.decisions.first?.outcome.grant?.seat == 1)
        #expect(try await database.workerDesk.resumeParked(at: clock.now + .minutes(1)) == [parked])
        try await expectStale(decided, in: database)
        #expect(try await database.brokenInvariants() == [])
    }
}
