import Admissions
import Routing
import Testing

@Suite struct CrisisTests {
    private func first(_ lead: WaitingLead, _ staff: [StaffSnapshot]) -> Decision {
        decide(Snapshot(waiting: [lead], staff: staff), policy: .standard, now: noon)[0]
    }

    private func holding(_ number: Int, crisis: Bool) -> StaffSnapshot {
        var holding = person(number, capacity: 1)
        holding.seatsTaken = [1]
        holding.openOffer = OpenOffer(lead: leadID(7), isCrisis: crisis, seat: 1)
        return holding
    }

    @Test func `a crisis takes back an open offer when nobody else is left, and its seat with it`() {
        let grant = first(lead(1, .detox, isCrisis: true), [holding(1, crisis: false)]).outcome.grant
        #expect(grant?.preempted == leadID(7))
        #expect(grant?.seat == 1)
        #expect(grant?.seatLimit == 1)
        #expect(grant?.deadline == noon + .seconds(60))
    }

    @Test func `a crisis leaves open offers alone while somebody free can take it`() {
        let grant = first(lead(1, .detox, isCrisis: true), [holding(1, crisis: false), person(2)]).outcome
            .grant
        #expect(grant?.staff == staffID(2))
        #expect(grant?.preempted == nil)
        #expect(grant?.grounds == .noPreemption)
    }

    @Test func `a crisis does not take back another crisis`() {
        #expect(first(lead(1, .detox, isCrisis: true), [holding(1, crisis: true)]).outcome == .noSeat)
    }

    @Test func `no other lead takes back an offer, whatever its urgency`() {
        #expect(first(lead(1, .detox, urgency: 99), [holding(1, crisis: false)]).outcome == .noSeat)
    }

    @Test func `an ordinary lead does not push a crisis onto somebody's open offer`() {
        let crisis = lead(1, .detox, isCrisis: true)
        let ordinary = lead(2, .iop)
        let free = person(2)
        let busy = StaffSnapshot(
            id: staffID(1), presence: .available, isOnShift: true, skills: SkillLevels(detox: 5),
            languages: [.english],
            capacity: 3, seatsTaken: [1], openOffer: OpenOffer(lead: leadID(7), isCrisis: false, seat: 1))
        let grants = decide(
            Snapshot(waiting: [crisis, ordinary], staff: [busy, free]), policy: .standard, now: noon
        ).grants
        #expect(grants[crisis.id]?.staff == free.id)
        #expect(grants[ordinary.id] == nil)
    }

    @Test func `two crises take the free person and then the open offer`() {
        let leads = [lead(1, .detox, minutesAgo: 2, isCrisis: true), lead(2, .detox, isCrisis: true)]
        let grants = decide(
            Snapshot(waiting: leads, staff: [holding(1, crisis: false), person(2)]), policy: .standard,
            now: noon
        ).grants
        #expect(Set(grants.values.map(\.staff)) == [staffID(1), staffID(2)])
        #expect(grants.values.count { $0.preempted != nil } == 1)
    }

    @Test func `a crisis ignores capacity after its first lapse, not before`() {
        var full = person(1, capacity: 2)
        full.seatsTaken = [1, 2]
        var crisis = lead(1, .detox, isCrisis: true)
        #expect(first(crisis, [full]).outcome == .noSeat)
        crisis.crisisLapses = 1
        let grant = first(crisis, [full]).outcome.grant
        #expect(grant?.seat == 3)
        #expect(grant?.seatLimit == 3)
        #expect(grant?.isOpenToAll == true)
        var ordinary = lead(1, .detox)
        ordinary.crisisLapses = 1
        #expect(first(ordinary, [full]).outcome == .noSeat)
    }

    @Test func `a crisis goes to the better skill band before the lower share`() {
        var nurse = person(2, skills: SkillLevels(detox: 5))
        nurse.credited = nanoLeadsPerLead
        nurse.received = 4 * nanoLeadsPerLead
        let other = person(1, skills: SkillLevels(detox: 3))
        #expect(first(lead(1, .detox, isCrisis: true), [other, nurse]).outcome.grant?.staff == nurse.id)
        #expect(first(lead(1, .detox, isCrisis: true), [other, nurse]).outcome.grant?.grounds == .skillBand)
        #expect(first(lead(1, .detox), [other, nurse]).outcome.grant?.staff == other.id)
        // 4 and 5 are one band: fairness decides inside it.
        let peer = person(1, skills: SkillLevels(detox: 4))
        #expect(first(lead(1, .detox, isCrisis: true), [peer, nurse]).outcome.grant?.staff == peer.id)
    }
}
