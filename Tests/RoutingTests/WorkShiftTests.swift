import Admissions
import Routing
import Testing

@Suite struct WorkShiftTests {
    private let losAngeles = "America/Los_Angeles"

    private func shift(_ weekday: Int, _ start: Int, _ end: Int, _ zone: String) throws -> WorkShift {
        try #require(WorkShift(weekday: weekday, startMinute: start * 60, endMinute: end * 60, zone: zone))
    }

    private func instant(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

    @Test(arguments: [
        ("2026-11-20T05:59:59-08:00", false), ("2026-11-20T06:00:00-08:00", true),
        ("2026-11-20T13:59:59-08:00", true), ("2026-11-20T14:00:00-08:00", false),
        ("2026-11-21T07:00:00-08:00", false),
    ])
    func `a shift is on from its start up to, not including, its end`(time: String, expected: Bool) throws {
        #expect(try shift(5, 6, 14, losAngeles).isOn(at: instant(time)) == expected)
    }

    @Test(arguments: [
        ("2026-11-20T21:59:00-08:00", false), ("2026-11-20T22:00:00-08:00", true),
        ("2026-11-21T05:59:00-08:00", true), ("2026-11-21T06:00:00-08:00", false),
    ])
    func `an end at or before the start is the next day`(time: String, expected: Bool) throws {
        #expect(try shift(5, 22, 6, losAngeles).isOn(at: instant(time)) == expected)
    }

    @Test func `an end equal to the start is a whole day`() throws {
        let shift = try shift(7, 8, 8, losAngeles)
        #expect(shift.isOn(at: try instant("2026-11-23T07:59:00-08:00")))
        #expect(!shift.isOn(at: try instant("2026-11-23T08:00:00-08:00")))
    }

    @Test func `a shift follows the wall clock of its own zone`() throws {
        let remote = try shift(5, 7, 15, "America/New_York")
        #expect(remote.isOn(at: try instant("2026-11-20T04:00:00-08:00")))
        #expect(!remote.isOn(at: try instant("2026-11-20T12:00:00-08:00")))
    }

    @Test func `a night shift has seven hours when clocks go forward and nine when they go back`() throws {
        let night = try shift(6, 22, 6, losAngeles)
        func hours(from start: String) throws -> Int {
            let start = try instant(start)
            #expect(night.isOn(at: start) && !night.isOn(at: start - .seconds(1)))
            return Int((night.nextChange(after: start) - start) / .hours(1))
        }
        #expect(try hours(from: "2026-03-07T22:00:00-08:00") == 7)
        #expect(try hours(from: "2026-03-14T22:00:00-07:00") == 8)
        #expect(try hours(from: "2026-10-31T22:00:00-07:00") == 9)
    }

    @Test func `a skipped time is the moment the clocks jump`() throws {
        let early = try #require(WorkShift(weekday: 7, startMinute: 150, endMinute: 300, zone: losAngeles))
        let jump = try instant("2026-03-08T03:00:00-07:00")
        #expect(!early.isOn(at: jump - .seconds(1)))
        #expect(early.isOn(at: jump))
    }

    @Test func `shifts that meet in the repeated hour leave no gap and do not overlap`() throws {
        let first = try #require(WorkShift(weekday: 7, startMinute: 0, endMinute: 90, zone: losAngeles))
        let second = try #require(WorkShift(weekday: 7, startMinute: 90, endMinute: 360, zone: losAngeles))
        let midnight = try instant("2026-11-01T00:00:00-07:00")
        for minute in 0..<(7 * 60) {
            let time = midnight + .minutes(minute)
            #expect([first, second].count { $0.isOn(at: time) } == 1, "minute \(minute)")
        }
    }

    @Test func `the next change is the nearest start or end`() throws {
        let shifts = [try shift(5, 6, 14, losAngeles), try shift(6, 9, 17, losAngeles)]
        #expect(
            shifts.nextChange(after: try instant("2026-11-20T06:00:00-08:00"))
                == (try instant("2026-11-20T14:00:00-08:00")))
        #expect(
            shifts.nextChange(after: try instant("2026-11-20T14:00:00-08:00"))
                == (try instant("2026-11-21T09:00:00-08:00")))
        #expect(
            shifts.nextChange(after: try instant("2026-11-21T17:00:00-08:00"))
                == (try instant("2026-11-27T06:00:00-08:00")))
        #expect([WorkShift]().nextChange(after: noon) == nil)
    }

    @Test func `impossible shifts are refused`() {
        #expect(WorkShift(weekday: 0, startMinute: 0, endMinute: 60, zone: losAngeles) == nil)
        #expect(WorkShift(weekday: 8, startMinute: 0, endMinute: 60, zone: losAngeles) == nil)
        #expect(WorkShift(weekday: 1, startMinute: 1440, endMinute: 60, zone: losAngeles) == nil)
        #expect(WorkShift(weekday: 1, startMinute: 0, endMinute: 1441, zone: losAngeles) == nil)
        #expect(WorkShift(weekday: 1, startMinute: 0, endMinute: 60, zone: "America/Los_Angles") == nil)
    }
}
