import Admissions
import Testing
import Triage

@Suite struct `Holidays` {
    /// Days since a holiday, as the reader finds it in a text.
    private func days(_ text: String, at moment: String) -> Double? {
        Outline(Desk.inquiry(text, at: moment)).quantities.first { $0.kind == "AGO" }?.value
    }

    @Test(arguments: [
        ("2026-11-30T10:00:00-08:00", 4.0), ("2026-11-26T10:00:00-08:00", 0),
        ("2026-11-25T10:00:00-08:00", 363), ("2027-03-01T10:00:00-08:00", 95),
    ])
    func `Thanksgiving is the fourth Thursday of November, this year or the last`(
        _ moment: String, _ expected: Double
    ) {
        #expect(days("drinking since Thanksgiving", at: moment) == expected)
    }

    @Test(arguments: [
        ("since Labor Day", "2026-09-17T10:00:00-07:00", 10.0),
        ("since Memorial Day", "2026-06-04T10:00:00-07:00", 10),
        ("since Mother's Day", "2026-05-20T10:00:00-07:00", 10),
        ("since Father's Day", "2026-07-01T10:00:00-07:00", 10),
        ("since MLK Day", "2026-01-29T10:00:00-08:00", 10),
        ("since Easter", "2026-04-15T10:00:00-07:00", 10),
        ("desde Semana Santa", "2025-04-30T10:00:00-07:00", 10),
        ("since the Fourth of July", "2026-07-14T10:00:00-07:00", 10),
        ("desde Navidad", "2026-01-04T10:00:00-08:00", 10),
    ])
    func `a holiday that moves is worked out for the year of the inquiry`(
        _ text: String, _ moment: String, _ expected: Double
    ) {
        #expect(days(text, at: moment) == expected)
    }
}
