import Admissions
import Routing

/// Who works at a made-up desk: people of a pattern, on four shifts that between them cover the day.
package struct Roster: Sendable, Hashable {
    /// What kind of people they are.
    package enum Kind: Sendable, Hashable {
        /// As on the sample desk: strong in one queue, fair in others; every second person speaks Spanish.
        case mixed
        /// Everybody can do everything a little; one, on the day shift, is an expert in all of it and alone speaks Spanish.
        case oneSpecialist
    }

    /// How many, 1…500.
    package var count: Int
    /// What kind.
    package var kind: Kind

    /// A roster.
    package init(_ count: Int, _ kind: Kind = .mixed) {
        self.count = count
        self.kind = kind
    }

    /// The people with their shifts within a period that begins on a Monday, 00:00 UTC.
    func people(in period: Range<Instant>) -> [TracePerson] {
        (0..<count).map { number in
            let member = kind == .mixed ? mixed[number % mixed.count] : Roster.generalist(number)
            return TracePerson(
                id: StaffID(UInt128(number + 1)), label: "P\(padded(number + 1))",
                skills: member.skills,
                languages: member.speaksSpanish ? [.english, .spanish] : [.english],
                capacity: member.capacity, shifts: shifts(of: number, in: period))
        }
    }

    private static func generalist(_ number: Int) -> Member {
        number == 1
            ? Member(detox: 5, residential: 5, iop: 5, capacity: 5, speaksSpanish: true)
            : Member(detox: 2, residential: 2, iop: 2, capacity: 5)
    }

    /// Five days in a row of seven; the people of one shift start theirs three days apart, so that two of them cover the week.
    private func shifts(of number: Int, in period: Range<Instant>) -> [Range<Instant>] {
        let shift = hours[number % hours.count]
        let firstDay = (shift.firstDay + number / hours.count * 3) % 7
        let days = Int((period.upperBound - period.lowerBound).microseconds / 86_400_000_000)
        // The night before the first day reaches into it.
        return (-1..<days).compactMap { day in
            guard (day + 7 - firstDay) % 7 < 5 else { return nil }
            let midnight = period.lowerBound + .hours(24) * day
            let span = midnight + .minutes(shift.start)..<midnight + .minutes(shift.end)
            return span.overlaps(period) ? span.clamped(to: period) : nil
        }
    }
}

/// A shift of the day: when it starts and ends, in minutes after midnight, and the weekday its first person begins on.
private let hours: [(start: Int, end: Int, firstDay: Int)] = [
    (6 * 60, 14 * 60, 0), (9 * 60, 17 * 60 + 30, 1), (14 * 60, 22 * 60, 2), (22 * 60, 30 * 60, 5),
]

/// What a person can do.
private struct Member {
    let skills: SkillLevels
    let capacity: Int
    let speaksSpanish: Bool

    init(detox: Int, residential: Int, iop: Int, capacity: Int, speaksSpanish: Bool = false) {
        skills = SkillLevels(detox: detox, residential: residential, iop: iop)
        self.capacity = capacity
        self.speaksSpanish = speaksSpanish
    }
}

/// Early, day, late, night, twice: each shift has a Spanish speaker.
private let mixed = [
    Member(detox: 4, residential: 3, iop: 5, capacity: 6, speaksSpanish: true),
    Member(detox: 3, residential: 5, iop: 3, capacity: 6),
    Member(detox: 4, residential: 4, iop: 2, capacity: 6, speaksSpanish: true),
    Member(detox: 5, residential: 3, iop: 2, capacity: 4),
    Member(detox: 3, residential: 2, iop: 4, capacity: 5),
    Member(detox: 4, residential: 4, iop: 4, capacity: 5, speaksSpanish: true),
    Member(detox: 2, residential: 4, iop: 4, capacity: 5),
    Member(detox: 2, residential: 3, iop: 3, capacity: 4, speaksSpanish: true),
]
