import Admissions
import Routing
import Testing

@Suite struct StickyTests {
    private func first(_ lead: WaitingLead, _ staff: [StaffSnapshot], now: Instant = noon) -> Decision {
        decide(Snapshot(waiting: [lead], staff: staff), policy: .standard, now: now)[0]
    }

    private var known: WaitingLead {
        var known = lead(1, minutesAgo: 1)
        known.knownStaff = staffID(2)
        return known
    }

    @Test func `the person a caller knows comes before the lower share`() {
        var familiar = person(2)
        familiar.credited = nanoLeadsPerLead
        familiar.received = 5 * nanoLeadsPerLead
        let grant = first(known, [person(1), familiar]).outcome.grant
        #expect(grant?.staff == staffID(2))
    }

    @Test func `a lead waits for the person its caller knows, and no longer than the sticky wait`() {
        let staff = [person(1), person(2, presence: .busy)]
        #expect(
            first(known, staff).outcome
                == .held(HoldForKnown(staff: staffID(2), until: known.waitingSince + .minutes(2))))
        let later = first(known, staff, now: noon + .minutes(1))
        #expect(later.outcome.grant?.staff == staffID(1))
    }

    @Test(arguments: [Presence.away, .offline])
    func `nobody waits for somebody who is not there`(presence: Presence) {
        #expect(first(known, [person(1), person(2, presence: presence)]).outcome.grant?.staff == staffID(1))
    }

    @Test func `nobody waits for somebody who declined`() {
        var declined = known
        declined.declines = [Decline(staff: staffID(2), at: noon - .seconds(9))]
        #expect(first(declined, [person(1), person(2)]).outcome.grant?.staff == staffID(1))
    }

    @Test func `a crisis waits for nobody`() {
        var crisis = lead(1, .detox, isCrisis: true)
        crisis.knownStaff = staffID(2)
        #expect(first(crisis, [person(1), person(2, presence: .busy)]).outcome.grant?.staff == staffID(1))
    }

    @Test func `two leads that know the same person share them out by key, and the other is held`() {
        var early = lead(1, minutesAgo: 1)
        var late = lead(2, minutesAgo: 0)
        early.knownStaff = staffID(2)
        late.knownStaff = staffID(2)
        let decisions = decide(
            Snapshot(waiting: [late, early], staff: [person(1), person(2)]), policy: .standard, now: noon)
        #expect(decisions[0].outcome.grant?.staff == staffID(2))
        #expect(decisions[1].outcome == .held(HoldForKnown(staff: staffID(2), until: noon + .minutes(2))))
    }
}
