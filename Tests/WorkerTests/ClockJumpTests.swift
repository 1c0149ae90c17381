import Admissions
import Routing
import Store
import TestDatabase
import Testing
import Worker

@Suite struct ClockJumpTests {
    @Test func `a clock set forward is noticed, one that runs is not`() {
        var watch = ClockWatch()
        let start = TestDatabase.midnight
        let real = ContinuousClock.now
        watch.note(start, at: real)
        watch.note(start + .hours(2), at: real + .seconds(7199))
        #expect(watch.jump(at: start + .hours(2)) == nil)
        watch.note(start + .hours(3), at: real + .seconds(7209))
        let jump = watch.jump(at: start + .hours(3))
        #expect(jump?.at == start + .hours(3))
        #expect(jump?.by == .seconds(3590))
        #expect(watch.jump(at: start + .hours(4)) == nil)
    }

    @Test func `offers made before a jump keep the rest of their time, later ones do not`() async throws {
        let database = try await TestDatabase.make()
        let (ana, ben) = (try await database.addStaff("ana"), try await database.addStaff("ben"))
        let (before, after) = (try await database.addLead(), try await database.addLead())
        let start = TestDatabase.midnight
        try await database.offer(before, to: ana, at: start)
        let jump = (at: start + .hours(1), by: Duration.hours(1))
        try await database.offer(after, to: ben, at: jump.at)
        func lapse(_ now: Instant) async throws -> Int {
            try await database.workerDesk.lapseDueOffers(LapseBounds(now: now, jump: jump), policy: .standard)
        }
        #expect(try await lapse(jump.at + .minutes(4)) == 0)
        #expect(try await lapse(jump.at + .minutes(5)) == 2)
        #expect(try await database.look("select distinct state from offer") == ["lapsed"])
    }

    @Test func `without a jump every deadline that has passed counts`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana")
        let lead = try await database.addLead()
        try await database.offer(lead, to: ana, at: TestDatabase.midnight)
        let bounds = LapseBounds(now: TestDatabase.midnight + .hours(9))
        #expect(try await database.workerDesk.lapseDueOffers(bounds, policy: .standard) == 1)
    }
}
