package import Admissions
import Postgres
package import Routing

/// What came to the desk in a time and who works there: ids, times and numbers, nothing personal.
package struct RecordedDay: Sendable, Hashable {
    /// A lead as it stands today.
    package struct Lead: Sendable, Hashable {
        /// When it came.
        package let receivedAt: Instant
        /// The level of care in force.
        package let levelOfCare: LevelOfCare
        /// Its queue.
        package let queue: LeadQueue
        /// Its tier.
        package let priority: Priority
        /// 0…100.
        package let urgency: Int
        /// The language it is worked in.
        package let language: Language
    }

    /// A person who takes leads, as the desk knows them today.
    package struct Person: Sendable, Hashable {
        /// Who.
        package let id: StaffID
        /// Skill levels.
        package let skills: SkillLevels
        /// The languages they work in.
        package let languages: [Language]
        /// How many seats they have.
        package let capacity: Int
        /// Their shifts and days off.
        package let calendar: WorkCalendar
    }

    /// The leads, by the time they came.
    package let leads: [Lead]
    /// The people, by id.
    package let staff: [Person]
}

extension Desk {
    // Bounded by lead_by_received. A merged lead counts for the one it went into; one set aside never waited.
    private static let leadsReceived = Statement(
        "leads_received",
        """
        select received_at, level_of_care, queue, priority, urgency, language
        from lead
        where org_id = $1 and received_at >= $2 and received_at < $3
          and queue is not null and state not in ('set_aside', 'merged')
        order by received_at, lead_id
        """)

    /// Reads the leads received in a time, and the people with their skills and shifts, from one snapshot. Writes nothing.
    ///
    /// Levels, skills and shifts are those of today: what they were then is not kept in one place.
    package func leadsAndStaff(receivedIn time: Range<Instant>) async throws -> RecordedDay {
        let rows = try await oneRoundTrip(
            TransactionOptions(isolation: .repeatableRead, readOnly: true),
            [
                Self.leadsReceived(.id(org), .instant(time.lowerBound), .instant(time.upperBound))
            ] + hoursQueries + staffQueries)
        guard rows.count == 7 else { throw StoreError.unreadable("a day of the desk") }
        let leads = try rows[0].map { row in
            RecordedDay.Lead(
                receivedAt: try row.instant(), levelOfCare: try row.word(),
                queue: try row.word(), priority: try row.word(), urgency: Int(try row.next(Int16.self)),
                language: try row.language())
        }
        let calendars = Dictionary(
            try hours(rows[1..<4]).people.map { ($0.id, $0.calendar) },
            uniquingKeysWith: { first, _ in first })
        let staff = try staffSnapshots(rows[4...], on: Duty(onShift: [])).filter { $0.capacity > 0 }.map {
            RecordedDay.Person(
                id: $0.id, skills: $0.skills, languages: $0.languages, capacity: $0.capacity,
                calendar: calendars[$0.id] ?? WorkCalendar())
        }
        return RecordedDay(leads: leads, staff: staff)
    }
}
