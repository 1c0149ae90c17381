package import Admissions
import Postgres
package import Routing

/// A person as they see themselves: presence, seats and shifts.
package struct StaffGlance: Sendable {
    /// Whether they can take a lead.
    package let presence: Presence
    /// Since when; nil when they never said.
    package let since: Instant?
    /// The last sign of life.
    package let heartbeatAt: Instant?
    /// Offers that lapsed one after another.
    package let lapsesInRow: Int
    /// The languages they work in, as codes.
    package let languages: [String]
    /// How many open leads at once.
    package let capacity: Int
    /// Seats taken by an offer and by owned leads that are not parked.
    package let seatsTaken: Int
    /// Their shifts and days off.
    package let calendar: WorkCalendar
}

extension Desk {
    private static let staffGlance = Statement(
        "staff_glance",
        """
        select presence.state, presence.since, presence.heartbeat_at, coalesce(presence.lapses_in_row, 0),
               staff.languages, staff.capacity,
               (select count(*) from seat where seat.org_id = $1 and seat.staff_id = $2),
               array(select to_char(holiday.day, 'YYYY-MM-DD') from holiday
                     where holiday.org_id = $1 and not staff.login = any (holiday.logins)),
               (select time_zone from org where org_id = $1)
        from staff
        left join presence on presence.org_id = staff.org_id and presence.staff_id = staff.staff_id
        where staff.org_id = $1 and staff.staff_id = $2
        """)

    private static let staffShifts = Statement(
        "staff_shifts",
        """
        select weekday, start_minute, end_minute, time_zone
        from staff_shift
        where org_id = $1 and staff_id = $2
        order by weekday, start_minute
        """)

    /// The statements that read a person and their shifts.
    func staffGlanceQueries(_ staff: StaffID) -> [Query] {
        [Self.staffGlance(.id(org), .id(staff)), Self.staffShifts(.id(org), .id(staff))]
    }

    /// Reads the rows of ``staffGlanceQueries(_:)``.
    func staffGlance(_ people: Rows, shifts: Rows) throws -> StaffGlance {
        let shifts = try shifts.map { try $0.workShift() }.compactMap { $0 }
        let glance = try people.first {
            StaffGlance(
                presence: try $0.optionalWord() ?? .offline, since: try $0.optionalInstant(),
                heartbeatAt: try $0.optionalInstant(), lapsesInRow: try $0.next(), languages: try $0.next(),
                capacity: try $0.next(), seatsTaken: try $0.next(),
                calendar: WorkCalendar(shifts: shifts, daysOff: try $0.days(), zone: try $0.next()))
        }
        guard let glance else { throw StoreError.refused(Refusal(.noSuchPerson)) }
        return glance
    }

    /// Reads a person's presence, seats and shifts.
    /// - Throws: ``StoreError/refused(_:)`` when there is no such person.
    package func glance(of staff: StaffID) async throws -> StaffGlance {
        let rows = try await oneRoundTrip(TransactionOptions(readOnly: true), staffGlanceQueries(staff))
        return try staffGlance(rows[0], shifts: rows[1])
    }
}
