import API
import Admissions
import Testing
import leadline

@Suite struct `Client times` {
    @Test(arguments: [
        ("17:00", "2026-11-20T17:00:00-08:00"), ("9:00", "2026-11-21T09:00:00-08:00"),
        ("today 17:00", "2026-11-20T17:00:00-08:00"), ("tomorrow 09:00", "2026-11-21T09:00:00-08:00"),
        ("Tomorrow, 9am", "2026-11-21T09:00:00-08:00"), ("mon 08:30", "2026-11-23T08:30:00-08:00"),
        ("monday 08:30", "2026-11-23T08:30:00-08:00"), ("fri 15:00", "2026-11-27T15:00:00-08:00"),
        ("2026-12-01 12:00", "2026-12-01T12:00:00-08:00"), ("+2h", "2026-11-20T16:05:00-08:00"),
        ("+30m", "2026-11-20T14:35:00-08:00"), ("+1d", "2026-11-21T14:05:00-08:00"),
        ("+1h30m", "2026-11-20T15:35:00-08:00"), ("5:30pm", "2026-11-20T17:30:00-08:00"),
        ("12am", "2026-11-21T00:00:00-08:00"), ("2026-11-21T09:00:00+01:00", "2026-11-21T00:00:00-08:00"),
        // The night clocks go forward: the time that does not exist comes out an hour later.
        ("2027-03-14 02:30", "2027-03-14T03:30:00-07:00"),
    ])
    func `are read by the desk's clock`(_ text: String, _ expected: String) throws {
        let instant = try TimeExpression.instant(text, clock: Sample.clock)
        #expect(Sample.clock.local(instant).description == expected)
    }

    @Test(arguments: [
        "", "soon", "25:00", "9:60", "9", "13pm", "0am", "+", "+2", "+2w", "+-2h", "+0h", "tomorrow",
        "xyz 09:00",
        "2026-02-30 09:00", "9:5", "::", "tomorrow 09:00 sharp", "+99999999999999999999h",
    ])
    func `that are none are refused with examples`(_ text: String) {
        let failure = #expect(throws: Failure.self) {
            _ = try TimeExpression.instant(text, clock: Sample.clock)
        }
        #expect(failure?.status == .usage)
        #expect(failure?.next?.contains("tomorrow 09:00") == true)
    }

    @Test(arguments: ["today 09:00", "2026-11-20 14:05", "2020-01-01T00:00:00Z"])
    func `that are over are refused`(_ text: String) {
        let failure = #expect(throws: Failure.self) {
            _ = try TimeExpression.instant(text, clock: Sample.clock)
        }
        #expect(failure?.message.contains("it is Fri 20 Nov 14:05 PST now") == true)
    }

    @Test func `are shown in the desk's zone, with the day when it is another`() throws {
        #expect(Sample.clock.time(Sample.now) == "14:05")
        #expect(Sample.clock.time(Sample.now + .hours(10)) == "Sat 21 Nov 00:05")
        #expect(Sample.clock.longTime(Sample.now) == "Fri 20 Nov 14:05 PST")
        #expect(Sample.clock.timeWithSeconds(Sample.now + .seconds(7)) == "14:05:07")
    }

    @Test(arguments: [
        (0, "0s"), (59, "59s"), (60, "1m"), (3599, "59m"), (3600, "1h00m"), (3900, "1h05m"), (86_400, "1d0h"),
        (187_200, "2d4h"), (-90, "1m"),
    ])
    func `between two instants are short`(_ seconds: Int, _ text: String) {
        #expect(shortSpan(.seconds(seconds)) == text)
    }

    @Test func `left on an offer never go below zero`() {
        #expect(countdown(to: Sample.now + .seconds(245), from: Sample.now) == "4:05")
        #expect(countdown(to: Sample.now, from: Sample.now + .seconds(3)) == "0:00")
    }
}
