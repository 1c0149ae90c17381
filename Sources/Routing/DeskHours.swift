package import Admissions

/// Who is at the desk, or can be called, and when: the calendar side of its people.
package struct DeskHours: Hashable, Sendable {
    /// One person's side of it.
    package struct Person: Hashable, Sendable {
        /// The person.
        package var id: StaffID
        /// Whether they are called as a manager.
        package var isManager: Bool
        /// Whether they lead the shifts they are on.
        package var isShiftLead: Bool
        /// Whether they can own leads at all: no operator, and a capacity above zero.
        package var takesLeads: Bool
        /// Skill levels.
        package var skills: SkillLevels
        /// The languages they work in.
        package var languages: [Language]
        /// Their shifts.
        package var calendar: WorkCalendar
        /// The weekly hours they are on call, holidays or not.
        package var onCall: [WorkShift]

        /// A person.
        package init(
            id: StaffID, isManager: Bool = false, isShiftLead: Bool = false, takesLeads: Bool = true,
            skills: SkillLevels, languages: [Language], calendar: WorkCalendar, onCall: [WorkShift] = []
        ) {
            self.id = id
            self.isManager = isManager
            self.isShiftLead = isShiftLead
            self.takesLeads = takesLeads
            self.skills = skills
            self.languages = languages
            self.calendar = calendar
            self.onCall = onCall
        }
    }

    /// The people, by id.
    package var people: [Person]

    /// The hours of these people.
    package init(people: [Person]) {
        self.people = people
    }

    /// Of a desk whose people are not known: there is no opening to wait for, so that every target counts by the clock.
    package static let unknown = DeskHours(people: [])

    /// Whose shift is on at an instant.
    package func onShift(at instant: Instant) -> Set<StaffID> {
        Set(people.lazy.filter { $0.calendar.isOn(at: instant) }.map(\.id))
    }

    /// Who is on call at an instant.
    package func onCall(at instant: Instant) -> Set<StaffID> {
        Set(people.lazy.filter { $0.onCall.isOn(at: instant) }.map(\.id))
    }

    /// The next start or end of anybody's shift or call after an instant; nil when there is none.
    package func nextChange(after instant: Instant) -> Instant? {
        people.lazy
            .flatMap { [$0.calendar.nextChange(after: instant), $0.onCall.nextChange(after: instant)] }
            .compactMap { $0 }.min()
    }

    /// Who is to be called on a rung at an instant, by id; nobody when the rung is empty then.
    package func called(by call: AlarmCall, at instant: Instant) -> [StaffID] {
        people.lazy.filter { person in
            switch call {
            case .shiftLead: person.isShiftLead && person.calendar.isOn(at: instant)
            case .onCall: person.onCall.isOn(at: instant)
            case .managers: person.isManager
            }
        }.map(\.id).sorted()
    }

    /// The first moment from an instant on at which somebody is on shift who may take a lead of a queue and a language,
    /// whatever the escalation steps of the policy concede; nil when there is none for a month.
    package func opening(
        for queue: LeadQueue, language: Language, under policy: Policy, from instant: Instant
    ) -> Instant? {
        let lowest = max(1, policy.escalation.map(\.minimumSkill).min() ?? 1)
        let isAnyLanguage = policy.escalation.contains { $0.isLanguageRelaxed }
        let able = people.filter {
            $0.takesLeads && $0.skills.level(for: queue) >= lowest
                && (isAnyLanguage || $0.languages.contains(language))
        }
        // Most come while somebody is there: when the others begin is not worked out then.
        if able.contains(where: { $0.calendar.isOn(at: instant) }) { return instant }
        return able.compactMap { $0.calendar.firstMoment(from: instant) }.min()
    }
}
