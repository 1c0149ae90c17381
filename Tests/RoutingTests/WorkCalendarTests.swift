import Admissions
import Routing
import Testing

@Suite struct WorkCalendarTests {
    private let losAngeles = "America/Los_Angeles"

    private func instant(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

    /// The same hours on every day of the week.
    private func daily(_ start: Int, _ end: Int, zone: String? = nil, off: [String] = []) throws
        -> WorkCalendar
    {
        WorkCalendar(
            shifts: try (1...7).map { day in
                try #require(
                    WorkShift(
                        weekday: day, startMinute: start * 60, endMinute: end * 60, zone: zone ?? losAngeles))
            }, daysOff: Set(off.compactMap { CivilDate($0) }), zone: losAngeles)
    }

    @Test func `on a day off no shift starts, and the one that started the evening before goes on`() throws {
        let nights = try daily(22, 6, off: ["2026-12-25"])
        #expect(nights.isOn(at: try instant("2026-12-25T05:59:00-08:00")))
        #expect(!nights.isOn(at: try instant("2026-12-25T23:00:00-08:00")))
        #expect(!nights.isOn(at: try instant("2026-12-26T03:00:00-08:00")))
        #expect(nights.isOn(at: try instant("2026-12-26T22:00:00-08:00")))
        #expect(
            nights.nextChange(after: try instant("2026-12-25T06:00:00-08:00"))
                == (try instant("2026-12-26T22:00:00-08:00")))
    }

    @Test func `the day is the desk's, whatever zone the shift's clock is in`() throws {
        // 01:00 in New York is 22:00 of the day before in Los Angeles.
        let remote = try daily(1, 5, zone: "America/New_York", off: ["2026-12-25"])
        #expect(remote.isOn(at: try instant("2026-12-25T02:00:00-05:00")), "starts on the 24th of the desk")
        #expect(!remote.isOn(at: try instant("2026-12-26T02:00:00-05:00")), "starts on the 25th of the desk")
    }

    @Test(arguments: [
        // Clocks go forward at 02:00 on 8 March 2026 and back at 02:00 on 1 November 2026.
        ("2026-03-08", "2026-03-09T00:30:00-07:00", "2026-03-10T00:00:00-07:00"),
        ("2026-11-01", "2026-11-02T00:30:00-08:00", "2026-11-03T00:00:00-08:00"),
    ])
    func `a day off is a whole civil day also when clocks change on it`(
        day: String, next: String, end: String
    ) throws {
        let wholeDays = try daily(0, 0, off: [day])
        let start = try #require(CivilDate(day))
        for hour in ["01:30", "03:30", "12:00", "23:00"] {
            let zoned = try #require(Instant(rfc3339: "\(start)T\(hour):00-07:30"))
            #expect(!wholeDays.isOn(at: zoned), "\(hour)")
        }
        #expect(wholeDays.isOn(at: try instant(next)))
        #expect(!(try daily(0, 0, off: [day, "\(start.adding(days: 1))"])).isOn(at: try instant(next)))
        #expect(wholeDays.nextChange(after: try instant(next)) == (try instant(end)))
    }

    @Test func `the first moment is now while a shift is on, else the next start, past any day off`() throws {
        let days = try daily(9, 17, off: ["2026-12-25", "2026-12-26"])
        let noon = try instant("2026-12-24T12:00:00-08:00")
        #expect(days.firstMoment(from: noon) == noon)
        #expect(
            days.firstMoment(from: try instant("2026-12-24T17:00:00-08:00"))
                == (try instant("2026-12-27T09:00:00-08:00")))
        #expect(WorkCalendar().firstMoment(from: noon) == nil)
    }

    @Test
    func `work ends with the last shift of a day: told a quarter of an hour before, until the next begins`()
        throws
    {
        var split = try daily(6, 10)
        split.shifts += try daily(12, 14).shifts
        let ahead = Duration.minutes(15)
        func end(_ time: String) throws -> Instant? {
            split.endOfWork(at: try instant("2026-11-20T\(time):00-08:00"), ahead: ahead)
        }
        #expect(try end("09:50") == nil, "another shift comes on that day")
        #expect(try end("11:00") == nil)
        #expect(try end("13:44") == nil)
        let two = try instant("2026-11-20T14:00:00-08:00")
        #expect(try end("13:45") == two)
        #expect(try end("20:00") == two)
        #expect(split.endOfWork(at: try instant("2026-11-21T05:59:00-08:00"), ahead: ahead) == two)
        #expect(split.endOfWork(at: try instant("2026-11-21T06:00:00-08:00"), ahead: ahead) == nil)
        #expect(split.lastEnd(before: try instant("2026-11-20T11:00:00-08:00")) == two - .hours(4))
    }
}
