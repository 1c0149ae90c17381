import API
import Admissions
import Testing

@Suite struct `Desk clock on the wire` {
    @Test(arguments: [
        ("2026-11-20", 17 * 3600, "2026-11-20T17:00:00-08:00"),
        ("2026-07-01", 0, "2026-07-01T00:00:00-07:00"),
        // Clocks go back at 02:00: 01:30 comes twice, the first is meant.
        ("2026-11-01", 5400, "2026-11-01T01:30:00-07:00"), ("2026-11-01", 7200, "2026-11-01T02:00:00-08:00"),
        // Clocks go forward at 02:00: 02:30 does not exist and comes out an hour later.
        ("2027-03-14", 9000, "2027-03-14T03:30:00-07:00"),
        ("2027-03-14", 10_800, "2027-03-14T03:00:00-07:00"),
        ("2027-03-14", 7199, "2027-03-14T01:59:59-08:00"),
    ])
    func `reads wall-clock times on both days of a change`(_ date: String, _ second: Int, _ expected: String)
        throws
    {
        let instant = `Wire types`.clock.instant(date: try #require(CivilDate(date)), secondOfDay: second)
        #expect(`Wire types`.clock.local(instant).description == expected)
    }

    @Test func `before its first offset keeps that one`() throws {
        let instant = try #require(Instant(rfc3339: "2020-01-01T00:00:00Z"))
        #expect(`Wire types`.clock.local(instant).offsetMinutes == -420)
    }
}
