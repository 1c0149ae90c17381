import Admissions
import Routing
import Testing

@Suite struct CandidateTests {
    private func first(_ lead: WaitingLead, _ staff: [StaffSnapshot], policy: Policy = .standard) -> Decision
    {
        decide(Snapshot(waiting: [lead], staff: staff), policy: policy, now: noon)[0]
    }

    private func obstacles(_ person: StaffSnapshot, to lead: WaitingLead) -> [Obstacle] {
        // Somebody else is there, so that declines are remembered.
        let other = StaffSnapshot(
            id: staffID(99), presence: .available, isOnShift: true,
            skills: SkillLevels(detox: 5, residential: 5, iop: 5), languages: [.english, .spanish],
            capacity: 50)
        let decision = first(lead, [person, other])
        return decision.explanation.candidates.first { $0.staff == person.id }?.obstacles ?? []
    }

    @Test func `each thing that stands in the way is named`() {
        var offShift = person(1)
        offShift.isOnShift = false
        #expect(obstacles(offShift, to: lead(1)) == [.offShift])
        for presence in Presence.allCases where presence != .available {
            #expect(obstacles(person(1, presence: presence), to: lead(1)) == [.notAvailable])
        }
        #expect(obstacles(person(1, skills: SkillLevels(iop: 1)), to: lead(1)) == [.skillTooLow])
        #expect(obstacles(person(1), to: lead(1, language: .spanish)) == [.languageNotSpoken])
        var full = person(1, capacity: 2)
        full.seatsTaken = [1, 2]
        #expect(obstacles(full, to: lead(1)) == [.noFreeSeat])
        var holding = person(1)
        holding.seatsTaken = [1]
        holding.openOffer = OpenOffer(lead: leadID(7), isCrisis: false, seat: 1)
        #expect(obstacles(holding, to: lead(1)) == [.holdsOpenOffer])
        var declined = lead(1)
        declined.declines = [Decline(staff: staffID(1), at: noon - .minutes(29))]
        #expect(obstacles(person(1), to: declined) == [.declinedRecently])
        #expect(obstacles(person(1), to: lead(1)) == [])
    }

    @Test func `a seat above capacity is kept from later leads while an earlier one waits for a seat there`()
    {
        var full = person(1, capacity: 1)
        full.seatsTaken = [1]
        let urgent = lead(1, .detox, urgency: 80)
        let waited = lead(2, .iop, step: 3, minutesAgo: 60)
        func offered(_ leads: [WaitingLead], _ staff: [StaffSnapshot]) -> [LeadID: StaffID] {
            decide(Snapshot(waiting: leads, staff: staff), policy: .standard, now: noon).grants.mapValues(
                \.staff)
        }
        #expect(offered([waited], [full]) == [waited.id: full.id])
        #expect(offered([urgent, waited], [full]).isEmpty)
        // Who is served elsewhere, or cannot be understood there, keeps nothing from anybody.
        #expect(
            offered([urgent, waited], [full, person(2)]) == [urgent.id: staffID(2), waited.id: full.id])
        #expect(offered([lead(1, language: .spanish, urgency: 80), waited], [full]) == [waited.id: full.id])
        // A lead that came first goes first, and a crisis yields to nobody.
        let oldest = lead(3, .iop, step: 3, minutesAgo: 300)
        #expect(offered([urgent, oldest], [full]) == [oldest.id: full.id])
        var crisis = lead(4, .detox, step: 3, minutesAgo: 20, urgency: 100, isCrisis: true)
        crisis.key = urgent.key + .seconds(1)
        #expect(offered([urgent, crisis], [full]) == [crisis.id: full.id])
    }

    @Test func `a lead that keeps a seat from others is stored with the batch`() {
        var full = person(1, capacity: 1)
        full.seatsTaken = [1]
        let leads = [
            lead(1, .detox, urgency: 80), lead(2, .iop, step: 3, minutesAgo: 60),
            lead(3, .iop, language: .spanish, minutesAgo: 5),
        ]
        let spanish = StaffSnapshot(
            id: staffID(2), presence: .available, isOnShift: true, skills: SkillLevels(iop: 3),
            languages: [.spanish], capacity: 3)
        let input = BatchInput(
            now: noon, policyVersion: 1, snapshot: Snapshot(waiting: leads, staff: [full, spanish]))
        let deliberation = Deliberation(input, under: .standard)
        let essential = deliberation.essentialInput(with: [])
        #expect(essential.snapshot.waiting.map(\.id).contains(leadID(1)))
        #expect(Deliberation(essential, under: .standard).offers == deliberation.offers)
        #expect(!deliberation.offers.isEmpty)
    }

    @Test func `a decline is forgotten after the decline memory`() {
        var declined = lead(1)
        declined.declines = [Decline(staff: staffID(1), at: noon - .minutes(30))]
        #expect(obstacles(person(1), to: declined) == [])
    }

    @Test func `a sole person who declined is offered the lead again`() {
        var declined = lead(1)
        declined.declines = [Decline(staff: staffID(1), at: noon - .seconds(1))]
        let decision = first(
            declined, [person(1), person(2, skills: SkillLevels(detox: 5)), person(3, presence: .away)])
        #expect(decision.outcome.grant?.staff == staffID(1))
        #expect(decision.explanation.isDeclineMemoryVoid)
    }

    @Test func `somebody who only has to answer an offer keeps a decline remembered`() {
        var declined = lead(1)
        declined.declines = [Decline(staff: staffID(1), at: noon - .seconds(1))]
        var holding = person(2)
        holding.seatsTaken = [1]
        holding.openOffer = OpenOffer(lead: leadID(7), isCrisis: false, seat: 1)
        let decision = first(declined, [person(1), holding])
        #expect(decision.outcome == .noSeat)
        #expect(!decision.explanation.isDeclineMemoryVoid)
    }

    @Test func `a lowered capacity takes nothing away and gives nothing out`() {
        var lowered = person(1, capacity: 2)
        lowered.seatsTaken = [3, 4, 5]
        #expect(first(lead(1), [lowered]).outcome == .noSeat)
        lowered.seatsTaken = [3]
        let grant = first(lead(1), [lowered]).outcome.grant
        #expect(grant?.seat == 1)
        #expect(grant?.seatLimit == 2)
    }

    @Test func `escalation relaxes skill, then language, then capacity`() {
        let weak = person(1, skills: SkillLevels(iop: 1))
        #expect(first(lead(1, step: 0), [weak]).outcome == .unroutable(.nobodySkilled))
        #expect(first(lead(1, step: 1), [weak]).outcome.grant?.concessions == [.skill])
        let english = person(1)
        #expect(
            first(lead(1, language: .spanish, step: 1), [english]).outcome
                == .unroutable(.nobodySpeaksLanguage))
        #expect(
            first(lead(1, language: .spanish, step: 2), [english]).outcome.grant?.concessions == [
                .interpreter
            ])
        var full = person(1, capacity: 1)
        full.seatsTaken = [1]
        #expect(first(lead(1, step: 2), [full]).outcome == .noSeat)
        let grant = first(lead(1, step: 3), [full]).outcome.grant
        #expect(grant?.seat == 2)
        #expect(grant?.seatLimit == 2)
        #expect(grant?.concessions == [.overflowSeat])
    }

    @Test func `a relaxed rule does not put the less fit beside the fit`() {
        var fit = person(2, languages: [.spanish])
        fit.credited = nanoLeadsPerLead
        fit.received = 3 * nanoLeadsPerLead
        let grant = first(lead(1, language: .spanish, step: 3), [person(1), fit]).outcome.grant
        #expect(grant?.staff == staffID(2))
        #expect(grant?.grounds == .fewerConcessions)
    }

    @Test func `nobody on shift, skilled, speaking or present is said at once`() {
        var off = person(1)
        off.isOnShift = false
        #expect(first(lead(1), [off]).outcome == .unroutable(.nobodyOnShift))
        #expect(first(lead(1), []).outcome == .unroutable(.nobodyOnShift))
        #expect(
            first(lead(1), [person(1, skills: SkillLevels(detox: 5))]).outcome == .unroutable(.nobodySkilled))
        #expect(
            first(lead(1, language: .spanish), [person(1)]).outcome == .unroutable(.nobodySpeaksLanguage))
        #expect(first(lead(1), [person(1, presence: .offline)]).outcome == .unroutable(.nobodyPresent))
        #expect(first(lead(1), [person(1, presence: .wrapUp)]).outcome == .noSeat)
    }
}
