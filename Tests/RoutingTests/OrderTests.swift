import Admissions
import Routing
import Testing

@Suite struct OrderTests {
    private let policy = Policy.standard

    @Test(arguments: [
        (LevelOfCare.iop, Priority.routine, 20, false, Duration.zero),
        (.needsClarification, .routine, 20, false, .minutes(15)),
        (.residential, .routine, 79, false, .minutes(20)),
        (.detox, .routine, 79, false, .minutes(60)),
        (.iop, .high, 80, false, .hours(4)),
        (.iop, .crisis, 100, false, .hours(24)),
        (.iop, .routine, 20, true, .minutes(30)),
        (.detox, .crisis, 100, true, .minutes(24 * 60 + 30)),
    ])
    func `the largest head start counts, and being on the line adds to it`(
        level: LevelOfCare, priority: Priority, urgency: Int, isOnTheLine: Bool, expected: Duration
    ) {
        let key = sortKey(
            receivedAt: noon, storedAt: noon, levelOfCare: level, priority: priority, urgency: urgency,
            isOnTheLine: isOnTheLine, policy: policy)
        #expect(key == noon - expected)
    }

    @Test func `a time of arrival is believed up to a day before it was stored`() {
        func key(_ received: Instant) -> Instant {
            sortKey(
                receivedAt: received, storedAt: noon, levelOfCare: .iop, priority: .routine, urgency: 0,
                isOnTheLine: false, policy: policy)
        }
        #expect(key(noon - .hours(23)) == noon - .hours(23))
        #expect(key(noon - .hours(900)) == noon - .hours(24))
    }

    @Test func `nobody who came later than the overtaking bound is served first`() {
        let bound = overtakingBound(headStart: .zero, policy: policy)
        #expect(bound == .minutes(24 * 60 + 30))
        #expect(overtakingBound(headStart: .hours(24), policy: policy) == .minutes(30))
        let waiting = lead(1, .iop, minutesAgo: 0)
        func key(after delay: Duration) -> Instant {
            sortKey(
                receivedAt: noon + delay, storedAt: noon + delay, levelOfCare: .detox, priority: .crisis,
                urgency: 100,
                isOnTheLine: true, policy: policy)
        }
        #expect(key(after: bound) >= waiting.key)
        #expect(key(after: bound - .seconds(1)) < waiting.key)
    }

    @Test func `the oldest lead of all is first, however long it has waited`() {
        let old = lead(9, .iop, minutesAgo: 60 * 24 * 30)
        let leads = [lead(1, .detox, minutesAgo: 50), old, lead(2, .iop, minutesAgo: 600)]
        let decisions = decide(Snapshot(waiting: leads, staff: [person(1)]), policy: policy, now: noon)
        #expect(decisions.first?.lead == old.id)
        #expect(decisions.grants.keys.map { $0 } == [old.id])
    }

    @Test func `equal keys are served by id`() {
        let grants = decide(
            Snapshot(waiting: [lead(5), lead(3), lead(4)], staff: [person(1)]), policy: policy, now: noon
        ).grants
        #expect(grants.keys.map { $0 } == [leadID(3)])
    }

    @Test func `the only Spanish speaker is left to the Spanish caller`() {
        let staff = [person(1, languages: [.english, .spanish]), person(2)]
        let leads = [lead(1, minutesAgo: 9), lead(2, language: .spanish, minutesAgo: 1)]
        let decisions = decide(Snapshot(waiting: leads, staff: staff), policy: policy, now: noon)
        #expect(decisions.grants[leadID(1)]?.staff == staffID(2))
        #expect(decisions.grants[leadID(2)]?.staff == staffID(1))
        #expect(decisions[0].explanation.candidates[0].givenTo == leadID(2))
        #expect(decisions[0].outcome.grant?.grounds == .batch)
    }

    @Test func `an earlier lead is not given up so that two later ones fit`() {
        let staff = [person(1, skills: SkillLevels(iop: 3)), person(2, skills: SkillLevels(detox: 3))]
        let early = lead(1, .iop, minutesAgo: 500)
        let leads = [lead(2, .iop, minutesAgo: 2), early, lead(3, .detox, minutesAgo: 1)]
        let grants = decide(Snapshot(waiting: leads, staff: staff), policy: policy, now: noon).grants
        #expect(Set(grants.keys) == [early.id, leadID(3)])
    }

    @Test func `in a flood of detox leads every IOP lead is offered within its bound`() {
        // One person who takes a lead a minute; three detox leads every two minutes for a day, an IOP lead every half hour.
        var desk = PaperDesk(staff: [person(1)])
        var waiting: [WaitingLead] = []
        var offeredIOP = 0
        for minute in 0..<(60 * 24) {
            let now = noon + .minutes(minute)
            let arrivals: [LevelOfCare] =
                [.detox] + (minute % 2 == 0 ? [.detox] : []) + (minute % 30 == 0 ? [.iop] : [])
            for (index, level) in arrivals.enumerated() {
                waiting.insert(lead(10 * minute + index, level, minutesAgo: -minute), at: 0)
            }
            desk.now = now
            let grants = desk.place(waiting).grants
            let served = waiting.filter { grants[$0.id] != nil }
            waiting.removeAll { grants[$0.id] != nil }
            offeredIOP += served.count { $0.levelOfCare == .iop }
            let oldest = waiting.filter { $0.levelOfCare == .iop }.map(\.receivedAt).min()
            for lead in served where lead.levelOfCare == .detox {
                let passes = oldest.map { lead.receivedAt > $0 + .minutes(60) } ?? false
                #expect(!passes, "a detox lead passed an IOP lead that came over an hour before it")
            }
        }
        // Strict priority would have offered none after the first.
        #expect(offeredIOP >= 25)
    }
}
