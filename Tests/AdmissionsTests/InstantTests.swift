import Admissions
import Testing

struct InstantTests {
    @Test(arguments: [
        ("2026-11-20T00:07:31-08:00", "2026-11-20T08:07:31Z"),
        ("2026-11-21T03:47:46.596+00:00", "2026-11-21T03:47:46.596Z"),
        ("2026-11-21T01:27:44.019-05:00", "2026-11-21T06:27:44.019Z"),
        ("2024-02-29T23:59:59.123456789+05:30", "2024-02-29T18:29:59.123456Z"),
        ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.500Z"),
        ("0001-01-01t00:00:00z", "0001-01-01T00:00:00Z"),
    ])
    func `RFC 3339 reads to one instant in UTC`(written: String, utc: String) throws {
        let instant = try #require(Instant(rfc3339: written))
        #expect(instant.description == utc)
    }

    @Test(arguments: [
        "2026-02-30T10:30:00-08:00", "2025-02-29T00:00:00Z", "2026-11-20T10:30:00", "2026-11-20T24:00:00Z",
        "2026-11-20T10:60:00Z", "2026-11-20T10:30:60Z", "2026-11-20T10:30:00.Z", "2026-11-20T10:30:00+24:00",
        "2026-11-20T10:30:00-08:00 ", "2026-13-01T00:00:00Z", "2026-11-20", "", "today",
        "２026-11-20T10:30:00Z",
    ])
    func `a time that does not exist or has no offset is not read`(written: String) {
        #expect(Instant(rfc3339: written) == nil)
    }

    @Test func `the offset gives the local date, whatever the day in UTC`() throws {
        let late = try #require(ZonedInstant(rfc3339: "2026-11-20T23:52:12-08:00"))
        #expect(late.localDate.description == "2026-11-20")
        #expect(late.secondOfDay == 23 * 3600 + 52 * 60 + 12)
        #expect(late.description == "2026-11-20T23:52:12-08:00")
    }

    @Test func `a written time reads back as itself`() throws {
        for microseconds in [Int64(0), -1, 1, 1_795_000_000_123_456, -62_135_596_800_000_000, 999_999] {
            let instant = Instant(microseconds: microseconds)
            #expect(Instant(rfc3339: instant.description) == instant)
        }
    }

    @Test func `every day of eight centuries converts there and back`() throws {
        var previous = CivilDate(daysSinceEpoch: -150_000)
        for day in -149_999...150_000 {
            let date = CivilDate(daysSinceEpoch: day)
            #expect(date.daysSinceEpoch == day)
            #expect(previous < date)
            #expect(date.weekday == previous.weekday % 7 + 1)
            previous = date
        }
        #expect(try #require(CivilDate("2026-11-20")).weekday == 5)
    }

    @Test func `a played clock runs from its start at its rate`() {
        let clock = DeskClock.played(
            from: Instant(seconds: 1000), rate: 480, origin: Instant(seconds: 0),
            real: { Instant(seconds: 2) })
        #expect(clock.now() == Instant(seconds: 1960))
        #expect(clock.realTime(until: Instant(seconds: 1960 + 480)) == .seconds(1))
        #expect(clock.realTime(until: Instant(seconds: 1000)) == .zero)
    }

    @Test func `durations convert to whole microseconds and saturate`() {
        #expect(Duration.milliseconds(1.5).microseconds == 1500)
        #expect(Duration.seconds(-3).microseconds == -3_000_000)
        #expect(Duration.seconds(Int64.max).microseconds == .max)
        #expect(Instant(seconds: 10) - Instant(seconds: 4) == .seconds(6))
        #expect(Instant(seconds: 10) + .minutes(1) == Instant(seconds: 70))
    }
}
