import Admissions
import Routing
import Testing

@Suite struct ContactDueTests {
    private func instant(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

    private func person(
        _ number: Int, _ start: Int, _ end: Int, skills: SkillLevels = SkillLevels(detox: 3, iop: 3),
        languages: [Language] = [.english], off: [String] = []
    ) throws -> DeskHours.Person {
        DeskHours.Person(
            id: staffID(number), skills: skills, languages: languages,
            calendar: WorkCalendar(
                shifts: try (1...7).map { day in
                    try #require(
                        WorkShift(
                            weekday: day, startMinute: start * 60, endMinute: end * 60,
                            zone: "America/Los_Angeles"))
                }, daysOff: Set(off.compactMap { CivilDate($0) }), zone: "America/Los_Angeles"))
    }

    private func due(
        _ urgency: Int, at time: String, _ people: [DeskHours.Person], policy: Policy = .standard,
        language: Language = .english
    ) throws -> ContactDue {
        policy.contactDue(
            queue: .iop, language: language, urgency: urgency, arrival: try instant(time),
            hours: DeskHours(people: people))
    }

    @Test func `the most urgent are accepted within a minute and contacted within five, day and night`()
        throws
    {
        let night = "2026-11-20T03:00:00-08:00"
        let day = try person(1, 9, 17)
        #expect(
            try due(100, at: night, [day])
                == ContactDue(
                    accepted: instant(night) + .seconds(60), contacted: instant(night) + .minutes(5)))
        #expect(try due(80, at: night, [day]) == ContactDue(contacted: instant(night) + .minutes(15)))
    }

    @Test
    func `the others are promised a quarter of an hour in hours, and after that one from the next opening`()
        throws
    {
        let day = try person(1, 9, 17)
        #expect(
            try due(79, at: "2026-11-20T16:59:00-08:00", [day]).contacted
                == instant("2026-11-20T17:14:00-08:00"))
        #expect(
            try due(30, at: "2026-11-20T17:00:00-08:00", [day]).contacted
                == instant("2026-11-21T09:15:00-08:00"))
    }

    @Test func `a holiday, a missing skill and a missing language move the promise, a relaxed one does not`()
        throws
    {
        let evening = "2026-12-24T18:00:00-08:00"
        #expect(
            try due(30, at: evening, [try person(1, 9, 17, off: ["2026-12-25"])]).contacted
                == instant("2026-12-26T09:15:00-08:00"))
        let unskilled = try person(1, 0, 0, skills: SkillLevels(detox: 5))
        #expect(
            try due(30, at: evening, [unskilled, try person(2, 10, 18)]).contacted
                == instant("2026-12-25T10:15:00-08:00"))
        var strict = Policy.standard
        strict.escalation = [EscalationStep(after: .zero, minimumSkill: 2)]
        let spanish = try person(2, 10, 18, languages: [.spanish])
        let both = [try person(1, 0, 0), spanish]
        #expect(
            try due(30, at: evening, both, policy: strict, language: .spanish).contacted
                == instant("2026-12-25T10:15:00-08:00"))
        #expect(
            try due(30, at: evening, both, language: .spanish).contacted
                == instant("2026-12-24T18:15:00-08:00"), "an interpreter may be used from the third step on")
    }

    @Test func `where nobody is ever there it counts by the clock`() throws {
        let time = "2026-11-20T03:00:00-08:00"
        #expect(try due(30, at: time, []).contacted == instant(time) + .minutes(15))
    }

    @Test func `rungs are climbed as their time comes, and the last is called again and again`() {
        let policy = Policy.standard
        let start = noon
        #expect(
            [0, 119, 120, 299, 300, 3600].map { policy.rung(callingSince: start, at: start + .seconds($0)) }
                == [0, 0, 1, 1, 2, 2])
        #expect(policy.nextCall(callingSince: start, after: start) == start + .minutes(2))
        #expect(policy.nextCall(callingSince: start, after: start + .minutes(2)) == start + .minutes(5))
        #expect(policy.nextCall(callingSince: start, after: start + .minutes(7)) == start + .minutes(12))
    }
}
