import Admissions
import Postgres
package import Routing

extension Desk {
    private static let hoursPeople = Statement(
        "hours_people",
        """
        select staff_id, role = 'manager', is_shift_lead, role <> 'operator' and capacity > 0, languages,
               array(select to_char(holiday.day, 'YYYY-MM-DD') from holiday
                     where holiday.org_id = $1 and not staff.login = any (holiday.logins)
                     order by holiday.day),
               (select time_zone from org where org_id = $1)
        from staff
        where org_id = $1 and is_active
        order by staff_id
        """)

    private static let hoursShifts = Statement(
        "hours_shifts",
        """
        select staff_id, false, weekday, start_minute, end_minute, time_zone
        from staff_shift
        where org_id = $1
        union all
        select staff_id, true, weekday, start_minute, end_minute, time_zone
        from staff_on_call
        where org_id = $1
        order by 1, 2, 3, 4
        """)

    /// Everybody's shifts, days off and on-call hours; one in a zone this machine does not know is left out.
    package func hours() async throws -> DeskHours {
        try hours(try await oneRoundTrip(TransactionOptions(readOnly: true), hoursQueries)[...])
    }

    /// The statements ``hours(_:)`` reads the rows of.
    var hoursQueries: [Query] { [Self.hoursPeople(.id(org)), skillsQuery, weeklyHoursQuery] }

    /// The statement that reads everybody's weekly shifts, then their hours on call, each told by the second column.
    var weeklyHoursQuery: Query { Self.hoursShifts(.id(org)) }

    /// Puts the calendar together from the rows of ``hoursQueries``.
    func hours(_ rows: ArraySlice<Rows>) throws -> DeskHours {
        let rows = Array(rows)
        guard rows.count == 3 else { throw StoreError.unreadable("the desk's hours") }
        let skills = try skillLevels(rows[1])
        var shifts: [StaffID: [WorkShift]] = [:]
        var onCall: [StaffID: [WorkShift]] = [:]
        _ = try rows[2].map { row in
            let staff: StaffID = try row.id()
            let isOnCall: Bool = try row.next()
            guard let shift = try row.workShift() else { return }
            if isOnCall {
                onCall[staff, default: []].append(shift)
            } else {
                shifts[staff, default: []].append(shift)
            }
        }
        return DeskHours(
            people: try rows[0].map { row in
                let id: StaffID = try row.id()
                let isManager: Bool = try row.next()
                let isShiftLead: Bool = try row.next()
                let takesLeads: Bool = try row.next()
                let languages = try row.next([String].self).compactMap { Language(tag: $0) }
                return DeskHours.Person(
                    id: id, isManager: isManager, isShiftLead: isShiftLead, takesLeads: takesLeads,
                    skills: skills[id] ?? SkillLevels(), languages: languages,
                    calendar: WorkCalendar(
                        shifts: shifts[id] ?? [], daysOff: try row.days(), zone: try row.next()),
                    onCall: onCall[id] ?? [])
            })
    }
}

extension Row {
    /// Reads weekday, start, end and zone of a weekly shift; nil in a zone this machine does not know.
    mutating func workShift() throws -> WorkShift? {
        WorkShift(
            weekday: Int(try next(Int16.self)), startMinute: Int(try next(Int16.self)),
            endMinute: Int(try next(Int16.self)), zone: try next())
    }

    /// Reads a list of civil days, as `YYYY-MM-DD`.
    mutating func days() throws -> Set<CivilDate> {
        Set(try next([String].self).compactMap { CivilDate($0) })
    }
}
