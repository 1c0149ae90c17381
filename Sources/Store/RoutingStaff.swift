package import Admissions
import Postgres
package import Routing

/// Who is at work at one moment, by the calendar.
package struct Duty: Sendable, Hashable {
    /// Whose shift is on.
    package var onShift: Set<StaffID>
    /// Who is on call.
    package var onCall: Set<StaffID>

    /// Whose shift is on, and who is on call.
    package init(onShift: Set<StaffID>, onCall: Set<StaffID> = []) {
        self.onShift = onShift
        self.onCall = onCall
    }

    /// Those of a desk's people.
    package init(of hours: DeskHours, at instant: Instant) {
        self.init(onShift: hours.onShift(at: instant), onCall: hours.onCall(at: instant))
    }
}

extension Desk {
    private static let readStaff = Statement(
        "routing_staff",
        """
        select staff.staff_id, coalesce(presence.state, 'offline'), staff.languages, staff.capacity,
               offer.lead_id, offer.is_crisis,
               coalesce(fair_share.credited, 0), coalesce(fair_share.received, 0), fair_share.last_offer_at
        from staff
        left join presence on presence.org_id = $1 and presence.staff_id = staff.staff_id
        left join fair_share on fair_share.org_id = $1 and fair_share.staff_id = staff.staff_id
        left join offer on offer.org_id = $1 and offer.staff_id = staff.staff_id and offer.state = 'open'
        where staff.org_id = $1 and staff.is_active and staff.role <> 'operator'
        order by staff.staff_id
        """)

    private static let readSkills = Statement(
        "routing_skills", "select staff_id, queue, level from staff_skill where org_id = $1")

    private static let readSeats = Statement(
        "routing_seats",
        "select staff_id, seat_number, lead_id from seat where org_id = $1 order by staff_id, seat_number")

    /// The statements ``staffSnapshots(_:on:)`` reads the rows of.
    var staffQueries: [Query] {
        [Self.readStaff(.id(org)), skillsQuery, Self.readSeats(.id(org))]
    }

    /// The statement that reads everybody's skill levels.
    var skillsQuery: Query { Self.readSkills(.id(org)) }

    /// Reads the rows of ``skillsQuery``.
    func skillLevels(_ rows: Rows) throws -> [StaffID: SkillLevels] {
        var levels: [StaffID: SkillLevels] = [:]
        _ = try rows.map { row in
            let staff: StaffID = try row.id()
            let queue: LeadQueue = try row.word()
            levels[staff, default: SkillLevels()].setLevel(Int(try row.next(Int16.self)), for: queue)
        }
        return levels
    }

    /// Puts the people of the desk together from the rows of ``staffQueries``, by id.
    func staffSnapshots(_ rows: ArraySlice<Rows>, on duty: Duty) throws -> [StaffSnapshot] {
        guard let people = rows.first, let skills = rows.dropFirst().first,
            let seats = rows.dropFirst(2).first
        else {
            throw StoreError.unreadable("the staff")
        }
        let skillsOf = try skillLevels(skills)
        var seatsOf: [StaffID: [(number: Int, lead: LeadID)]] = [:]
        _ = try seats.map { row in
            let staff: StaffID = try row.id()
            seatsOf[staff, default: []].append((Int(try row.next(Int16.self)), try row.id()))
        }
        return try people.map { row in
            let id: StaffID = try row.id()
            var person = StaffSnapshot(
                id: id, presence: try row.word(), isOnShift: duty.onShift.contains(id),
                skills: skillsOf[id] ?? SkillLevels(),
                languages: try row.next([String].self).compactMap { Language(tag: $0) }.sorted(),
                capacity: Int(try row.next(Int32.self)))
            if !person.isOnShift, duty.onCall.contains(id) { person.isOnCall = true }
            let taken = seatsOf[id] ?? []
            person.seatsTaken = taken.map(\.number)
            let lead: LeadID? = try row.optionalID()
            let isCrisis = try row.next(Bool?.self) ?? false
            person.openOffer = lead.map { lead in
                OpenOffer(lead: lead, isCrisis: isCrisis, seat: taken.first { $0.lead == lead }?.number ?? 0)
            }
            person.credited = try row.next()
            person.received = try row.next()
            person.lastOfferAt = try row.optionalInstant()
            return person
        }
    }
}

extension SkillLevels {
    fileprivate mutating func setLevel(_ level: Int, for queue: LeadQueue) {
        switch queue {
        case .detox: detox = level
        case .residential: residential = level
        case .iop: iop = level
        }
    }
}
