import Admissions
import Routing
import Store
import TestDatabase
import Testing
import Worker

@Suite struct ClockJumpTests {
    private let start = TestDatabase.midnight
    private let real = ContinuousClock.now

    /// A watch that saw the clock read such times, by seconds from the start, at such real times.
    private func watch(_ readings: (desk: Int, real: Int)...) -> ClockWatch {
        var watch = ClockWatch()
        for reading in readings {
            watch.note(start + .seconds(reading.desk), at: real + .seconds(reading.real))
        }
        return watch
    }

    private func excuse(_ from: Int, _ before: Int, by: Int) -> ClockExcuse {
        ClockExcuse(
            from: start + .seconds(from), before: start + .seconds(before), by: .seconds(by))
    }

    @Test func `a clock set forward is noticed, one that runs is not`() {
        #expect(watch((0, 0), (7200, 7199)).excuses == [])
        #expect(watch((0, 0), (3602, 10)).excuses == [excuse(-3600, 15, by: 3592)])
        #expect(watch((0, 0), (3602, 10), (3610, 19)).excuses == [excuse(-3600, 15, by: 3591)])
        #expect(watch((0, 0), (3600, 10), (7180, 3600)).excuses.count == 1)
        #expect(watch((0, 0), (3600, 10), (7200, 3610)).excuses == [])
    }

    @Test func `two jumps add up for what was offered before both`() {
        #expect(
            watch((0, 0), (1010, 10), (1020, 20), (3030, 30)).excuses
                == [excuse(-3600, 15, by: 3000), excuse(1005, 1035, by: 2000)])
    }

    @Test func `a clock set forward by mistake and put right excuses nothing`() {
        #expect(watch((0, 0), (7210, 10), (20, 20)).excuses == [])
        let again = watch((0, 0), (7210, 10), (20, 20), (7230, 30)).excuses
        #expect(again == [excuse(-3600, 15, by: 7200), excuse(15, 35, by: 7200)])
    }

    @Test func `a clock set back and then further forward excuses older offers for the difference`() {
        #expect(
            watch((0, 0), (10, 10), (-14, 11), (20, 12)).excuses
                == [excuse(-3600, 16, by: 8), excuse(-19, -8, by: 33)])
    }

    @Test func `signs of life are excused only while those from before the jump may be the last`() {
        #expect(watch((0, 0), (3610, 10)).ahead(within: .minutes(3)) == .seconds(3600))
        #expect(watch((0, 0), (3610, 10), (3790, 190)).ahead(within: .minutes(3)) == .zero)
        #expect(watch((0, 0), (3610, 10), (20, 20)).ahead(within: .minutes(3)) == .zero)
    }

    @Test func `a clock set forward takes nobody's presence`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana")
        func refresh(_ ahead: Duration) async throws -> Int {
            try await database.workerDesk.refreshPresence(
                DueBounds(policy: .standard, now: start + .hours(1), rate: 1, ahead: ahead))
        }
        #expect(try await refresh(.hours(1) - .minutes(2)) == 0)
        #expect(try await refresh(.zero) == 1)
    }

    @Test func `offers made before a jump keep the rest of their time, later ones do not`() async throws {
        let database = try await TestDatabase.make()
        let (ana, ben) = (try await database.addStaff("ana"), try await database.addStaff("ben"))
        let (before, after) = (try await database.addLead(), try await database.addLead())
        try await database.offer(before, to: ana, at: start)
        let jumped = start + .hours(1)
        let excuses = [
            ClockExcuse(from: start - .hours(1), before: start + .seconds(5), by: .hours(1)),
            ClockExcuse(from: start - .hours(1), before: start + .seconds(9), by: .minutes(1)),
            ClockExcuse(from: start + .seconds(1), before: start + .minutes(9), by: .hours(8)),
        ]
        try await database.offer(after, to: ben, at: jumped - .minutes(1))
        func lapse(_ now: Instant) async throws -> Int {
            try await database.workerDesk.lapseDueOffers(
                LapseBounds(now: now, excuses: excuses), policy: .standard)
        }
        #expect(try await lapse(jumped + .minutes(3)) == 0)
        #expect(try await lapse(jumped + .minutes(4)) == 1)
        #expect(try await database.openOffer(of: before) != nil)
        #expect(try await lapse(jumped + .minutes(5)) == 1)
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
