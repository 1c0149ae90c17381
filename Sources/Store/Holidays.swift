package import Admissions
import Postgres

/// A day on which only some people work.
package struct Holiday: Sendable, Hashable {
    /// The civil day of the desk's zone.
    package let day: CivilDate
    /// What it is called, 1…200 characters.
    package let name: String
    /// The logins of those whose shifts take place all the same.
    package let logins: [String]

    /// A holiday.
    package init(day: CivilDate, name: String, logins: [String]) {
        self.day = day
        self.name = name
        self.logins = logins
    }
}

extension Desk {
    private static let clearHolidays = Statement("clear_holidays", "delete from holiday where org_id = $1")

    // Logins hold no comma; unnest would flatten an array of arrays.
    private static let insertHolidays = Statement(
        "insert_holidays",
        """
        insert into holiday (org_id, day, name, logins)
        select $1, day::date, name, string_to_array(logins, ',')
        from unnest($2::text[], $3::text[], $4::text[]) as row (day, name, logins)
        """)

    /// Makes these the desk's holidays, and no others; they count with the next decision.
    /// - Parameter holidays: each day once, at most 1000.
    package func setHolidays(_ holidays: [Holiday], at now: Instant) async throws {
        _ = try await oneRoundTrip(
            TransactionOptions(idempotent: true), holidayQueries(holidays, by: .command, at: now))
    }

    /// The statements that replace the holidays.
    func holidayQueries(_ holidays: [Holiday], by actor: LedgerActor, at now: Instant) -> [Query] {
        [
            Self.clearHolidays(.id(org)),
            Self.insertHolidays(
                .id(org), .texts(holidays.map(\.day.description)), .texts(holidays.map(\.name)),
                .texts(holidays.map { $0.logins.joined(separator: ",") })),
            ledger([
                LedgerDraft("holidays", at: now, by: actor, detail: ["count": "\(holidays.count)"])
            ]),
        ]
    }
}
