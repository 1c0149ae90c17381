import Admissions
import Routing
import Testing

@Suite struct AlarmLookTests {
    private let policy = Policy.standard

    /// A lead that came at noon, its promise made.
    private func watched(
        _ urgency: Int = 30, _ state: LeadState = .waiting, due: ContactDue? = nil
    ) -> WatchedLead {
        var lead = WatchedLead(
            id: leadID(1), state: state, queue: .iop, urgency: urgency,
            arrival: noon)
        lead.due =
            due
            ?? policy.contactDue(
                queue: .iop, language: .english, urgency: urgency, arrival: noon, hours: .unknown)
        return lead
    }

    private func look(
        _ lead: WatchedLead, minutes: Int = 0, seconds: Int = 0, excuses: [ClockExcuse] = [],
        isRoutable: Bool = false
    ) -> AlarmLook {
        policy.look(
            at: lead, hours: .unknown, now: noon + .minutes(minutes) + .seconds(seconds), excuses: excuses,
            isRoutable: isRoutable)
    }

    @Test func `a crisis is late after 60 s without an accept and after 5 min without a conversation`() {
        let crisis = watched(100)
        #expect(look(crisis, seconds: 59).raised == [] && look(crisis).lookAt == noon + .seconds(60))
        #expect(look(crisis, seconds: 60).raised == [.acceptLate])
        #expect(look(crisis, seconds: 60).lookAt == noon + .minutes(5))
        #expect(look(crisis, minutes: 5).raised == [.acceptLate, .contactLate])
        var offered = watched(100, .offered)
        #expect(look(offered, seconds: 60).raised == [.acceptLate], "an offer is no accept")
        offered.openAlarms = [.acceptLate: noon + .seconds(60)]
        #expect(look(offered, minutes: 1).raised == [], "once is enough")
    }

    @Test func `a conversation ends every alarm but those about who has the lead`() {
        var lead = watched(100, .owned)
        lead.ownedAt = noon + .minutes(6)
        lead.openAlarms = [.acceptLate: noon, .contactLate: noon, .declinedByAll: noon, .unroutable: noon]
        #expect(look(lead, minutes: 7).ended == [.acceptLate, .unroutable, .declinedByAll])
        lead.lastTouchAt = noon + .minutes(7)
        #expect(!look(lead, minutes: 8).ended.contains(.contactLate), "an attempt is not enough for a crisis")
        lead.lastConversationAt = noon + .minutes(8)
        let after = look(lead, minutes: 8)
        #expect(after.ended.contains(.contactLate) && after.due == ContactDue() && after.lookAt == nil)
    }

    @Test func `an attempt settles it for the less urgent`() {
        var lead = watched(30, .owned)
        lead.ownedAt = noon
        lead.lastTouchAt = noon + .minutes(3)
        #expect(look(lead, minutes: 20).raised == [])
        lead.openAlarms = [.contactLate: noon]
        #expect(look(lead, minutes: 20).ended == [.contactLate])
    }

    @Test func `an owner who never tried is warned at the promised time, or the target after taking it`() {
        var lead = watched(30, .owned)
        lead.ownedAt = noon + .minutes(1)
        #expect(look(lead, minutes: 15).raised == [])
        #expect(look(lead, minutes: 15).lookAt == noon + .minutes(16))
        #expect(look(lead, minutes: 16).raised == [.untouched])
        #expect(look(lead, minutes: 16).lookAt == noon + .minutes(46))
        lead.openAlarms = [.untouched: noon + .minutes(16)]
        #expect(!look(lead, minutes: 45).isReleased)
        #expect(look(lead, minutes: 46).isReleased)
        lead.lastTouchAt = noon + .minutes(40)
        #expect(look(lead, minutes: 46).ended == [.untouched] && !look(lead, minutes: 46).isReleased)
    }

    @Test func `a parked lead is not untouched before its follow-up date`() {
        var lead = watched(30, .owned)
        lead.ownedAt = noon
        lead.followUpAt = noon + .hours(20)
        lead.openAlarms = [.untouched: noon + .minutes(16)]
        let parked = look(lead, minutes: 60)
        #expect(parked.ended == [.untouched] && !parked.isReleased && !parked.raised.contains(.untouched))
    }

    @Test
    func `a parked lead nobody ever tried to reach is still late, one that was tried is not until then`() {
        var lead = watched(90, .owned)
        lead.ownedAt = noon
        lead.followUpAt = noon + .hours(2)
        #expect(look(lead, minutes: 15).raised == [.contactLate])
        lead.lastTouchAt = noon + .minutes(2)
        #expect(look(lead, minutes: 15).raised == [])
        #expect(look(lead, minutes: 15).lookAt == noon + .hours(2) + .minutes(15))
    }

    @Test func `an alarm that ends is raised again at its next moment`() {
        var lead = watched(90, .owned)
        lead.ownedAt = noon
        lead.followUpAt = noon + .hours(2)
        lead.lastTouchAt = noon + .minutes(20)
        lead.openAlarms = [.contactLate: noon + .minutes(15)]
        #expect(look(lead, minutes: 20).ended == [.contactLate])
        #expect(look(lead, minutes: 20).lookAt == noon + .hours(2) + .minutes(15))
    }

    @Test func `what one worker has raised, another with a slower clock does not end`() {
        var lead = watched(30, .owned)
        lead.ownedAt = noon + .minutes(1)
        lead.openAlarms = [.untouched: noon + .minutes(16)]
        #expect(look(lead, minutes: 15, seconds: 56).ended == [])
        #expect(look(lead, minutes: 15, seconds: 54).ended == [.untouched])
        #expect(look(lead, minutes: 15, seconds: 54).lookAt == noon + .minutes(16))
    }

    @Test func `a lead that turns out to be a crisis is promised anew from then, and never later`() {
        var lead = watched(30)
        lead.urgency = 100
        let turned = look(lead, minutes: 10)
        #expect(turned.raised == [])
        #expect(
            turned.due
                == ContactDue(accepted: noon + .minutes(11), contacted: noon + .minutes(15)))
        lead.due = turned.due
        #expect(look(lead, minutes: 11).raised == [.acceptLate], "the promise does not move with the clock")
    }

    @Test func `a lead without a promise gets one from when it came`() {
        let undated = watched(30, due: ContactDue())
        #expect(look(undated, minutes: 1).due.contacted == noon + .minutes(15))
        #expect(look(undated, minutes: 16).raised == [.contactLate])
    }

    @Test func `targets that ran before the clock was set forward keep the rest of their time`() {
        let lead = watched(100)
        let excuses = [
            ClockExcuse(from: noon, before: noon + .hours(2), by: .hours(2) - .seconds(20))
        ]
        let judged = policy.look(
            at: lead, hours: .unknown, now: noon + .hours(2), excuses: excuses, isRoutable: false)
        #expect(judged.raised == [])
        #expect(judged.lookAt == noon + .hours(2) + .seconds(40))
        var later = watched(100, due: ContactDue(accepted: noon + .hours(3)))
        later.arrival = noon + .hours(3) - .seconds(60)
        #expect(
            policy.look(
                at: later, hours: .unknown, now: noon + .hours(3), excuses: excuses, isRoutable: false
            ).raised == [.acceptLate], "what came after it is judged as ever")
    }

    @Test func `what left the queue ends its alarms`() {
        for state in [LeadState.closed, .merged, .setAside] {
            var lead = watched(30, state)
            lead.openAlarms = [.contactLate: noon, .unroutable: noon]
            #expect(look(lead).ended == [.contactLate, .unroutable])
            #expect(look(lead, minutes: 90).raised == [] && look(lead).lookAt == nil)
        }
    }

    @Test func `unroutable ends once somebody can take it`() {
        var lead = watched(30)
        lead.openAlarms = [.unroutable: noon]
        #expect(look(lead).ended == [])
        #expect(look(lead, isRoutable: true).ended == [.unroutable])
    }

    @Test
    func `an urgent lead that was taken back keeps its call for help, another waits with a new promise`() {
        for (urgency, ended) in [(100, []), (30, [AlarmKind.contactLate])] {
            var lead = watched(urgency, due: ContactDue())
            lead.arrival = noon + .minutes(60)
            lead.openAlarms = [.contactLate: noon + .minutes(5)]
            #expect(look(lead, minutes: 60).ended == ended)
        }
    }
}
