import Admissions
import Postgres

extension Desk {
    private static let profilePeople = Statement(
        "profile_people",
        """
        select staff_id, name, login, role, title, languages, capacity, is_shift_lead
        from staff
        where org_id = $1 and is_active
        order by login
        """)

    private static let profileHolidays = Statement(
        "profile_holidays",
        "select to_char(day, 'YYYY-MM-DD'), name, logins from holiday where org_id = $1 order by day")

    /// The people of the desk as an import would describe them, by login, and its holidays, by day.
    package func staffProfiles() async throws -> (staff: [StaffProfile], holidays: [Holiday]) {
        let rows = try await oneRoundTrip(
            TransactionOptions(isolation: .repeatableRead, readOnly: true),
            [Self.profilePeople(.id(org)), skillsQuery, weeklyHoursQuery, Self.profileHolidays(.id(org))])
        guard rows.count == 4 else { throw StoreError.unreadable("the staff") }
        var skills: [StaffID: [String: Int]] = [:]
        _ = try rows[1].map { row in
            let staff: StaffID = try row.id()
            let queue: String = try row.next()
            skills[staff, default: [:]][queue] = Int(try row.next(Int16.self))
        }
        var shifts: [Bool: [StaffID: [StaffProfile.Shift]]] = [:]
        _ = try rows[2].map { row in
            let staff: StaffID = try row.id()
            let isOnCall: Bool = try row.next()
            shifts[isOnCall, default: [:]][staff, default: []].append(try row.weeklyShift())
        }
        let staff = try rows[0].map { row in
            let id: StaffID = try row.id()
            return StaffProfile(
                name: try row.next(), login: try row.next(), role: try row.word(), title: try row.next(),
                languages: try row.next([String].self).compactMap { Language(tag: $0) },
                skills: skills[id] ?? [:], capacity: Int(try row.next(Int32.self)),
                shifts: shifts[false]?[id] ?? [], isShiftLead: try row.next(),
                onCall: shifts[true]?[id] ?? [])
        }
        let holidays = try rows[3].map { row -> Holiday in
            let day = try row.next(String.self)
            guard let date = CivilDate(day) else { throw StoreError.unreadable("a holiday") }
            return Holiday(day: date, name: try row.next(), logins: try row.next([String].self))
        }
        return (staff, holidays)
    }
}

extension Row {
    fileprivate mutating func weeklyShift() throws -> StaffProfile.Shift {
        let weekday = Int(try next(Int16.self))
        let (start, end) = (Int(try next(Int16.self)), Int(try next(Int16.self)))
        let days = StaffProfile.Shift.days
        guard days.indices.contains(weekday - 1) else { throw StoreError.unreadable("a shift") }
        func clock(_ minute: Int) -> String {
            let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
            return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
        }
        return StaffProfile.Shift(
            day: days[weekday - 1], start: clock(start), end: clock(end), timeZone: try next())
    }
}
