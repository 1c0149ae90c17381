import Admissions
import Routing
import Store
import TestDatabase
import Testing
import Worker

@Suite struct DispatchTests {
    @Test func `a waiting lead is offered with seat, share, ledger row and explanation`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana")
        let lead = try await database.addLead(.detox)
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        let turn = try await dispatcher.turn()
        #expect(turn.offers == 1 && !turn.goesOn)
        let offer = try #require(try await database.openOffer(of: lead))
        #expect(offer.staff == ana && offer.epoch == 2)
        #expect(
            try await database.look("select (deadline_at - offered_at)::text from offer") == ["00:05:00"])
        #expect(
            try await database.look("select seat_number || '/' || seat_limit || grounds from seat") == [
                "1/5capacity"
            ])
        #expect(
            try await database.number("select received from fair_share where staff_id = '\(ana)'")
                == 1_200_000_000)
        #expect(try await database.look("select outcome from decision") == ["offer"])
        #expect(
            try await database.look("select detail::json->>'grounds' from ledger where kind = 'offer'")
                == ["only_candidate"])
        #expect(try await database.brokenInvariants() == [])
        let second = try await dispatcher.settle()
        #expect(!second.hasChanged && !second.goesOn && second.nextDeadline == clock.now + .minutes(5))
    }

    @Test func `an accept with the offer's epoch makes the owner`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana")
        let lead = try await database.addLead()
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let offer = try #require(try await database.openOffer(of: lead))
        #expect(try await database.desk.accept(lead, by: ana, epoch: offer.epoch, at: clock.now) == 3)
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `nobody is offered more than one lead at a time, nor more than their seats`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana", capacity: 2)
        for _ in 0..<4 { try await database.addLead() }
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        for _ in 0..<6 {
            try await dispatcher.settle()
            #expect(try await database.number("select count(*) from offer where state = 'open'") ?? 9 <= 1)
            for line in try await database.desk.listing(for: ana, othersIn: [], limit: 0).lines
            where line.state == .offered {
                _ = try await database.desk.accept(line.lead, by: ana, epoch: line.epoch, at: clock.now)
            }
        }
        #expect(try await database.number("select count(*) from lead where state = 'owned'") == 2)
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `a decline sends the lead on, and the sole person left is asked again`() async throws {
        let database = try await TestDatabase.make()
        let people = [try await database.addStaff("ana"), try await database.addStaff("ben")]
        let lead = try await database.addLead()
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let first = try #require(try await database.openOffer(of: lead))
        try await database.desk.decline(
            lead, by: first.staff, epoch: first.epoch, reason: "busy", at: clock.now)
        try await dispatcher.settle()
        let second = try #require(try await database.openOffer(of: lead))
        #expect(second.staff != first.staff && Set(people) == [first.staff, second.staff])
        try await database.desk.decline(
            lead, by: second.staff, epoch: second.epoch, reason: "busy", at: clock.now)
        try await database.desk.setPresence(.away, of: first.staff, at: clock.now)
        try await dispatcher.settle()
        #expect(try await database.openOffer(of: lead)?.staff == second.staff)
        #expect(try await database.number("select count(*) from ledger where kind = 'declined_by_all'") == 1)
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `a crisis takes back an ordinary offer, whose lead keeps its place`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana", capacity: 1)
        let ordinary = try await database.addLead(.iop)
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let key = try await database.look("select sort_key::text from lead")
        let crisis = try await database.addLead(.detox, flags: [.overdose])
        try await dispatcher.settle()
        #expect(try await database.openOffer(of: crisis)?.staff == ana)
        #expect(try await database.openOffer(of: ordinary) == nil)
        #expect(
            try await database.look("select state || epoch from lead where lead_id = '\(ordinary)'") == [
                "waiting3"
            ])
        #expect(try await database.look("select sort_key::text from queue_entry") == key)
        #expect(
            try await database.look("select state from offer order by offered_at, state desc") == [
                "preempted", "open",
            ])
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `a lead nobody can take is an alarm once, and is offered when a rule gives way`() async throws
    {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana")
        let lead = try await database.addLead(.detox, language: "es")
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        for _ in 0..<3 { try await dispatcher.settle() }
        var restarted = database.dispatcher(clock)
        try await restarted.settle()
        #expect(
            try await database.look("select detail::json->>'reason' from ledger where kind = 'unroutable'")
                == ["nobody_speaks_language"])
        clock.advance(.minutes(10))
        try await database.everybodyIsThere(at: clock.now)
        try await restarted.settle()
        #expect(try await database.openOffer(of: lead)?.staff == ana)
        #expect(
            try await database.look("select detail from ledger where kind = 'escalate'") == [#"{"step":"2"}"#]
        )
        #expect(
            try await database.look(
                "select document::json->'outcome'->'grant'->>'concessions' from decision where outcome = 'offer'"
            )
                == [#"["interpreter"]"#])
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `a parked lead's seat comes back on its day`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana")
        let lead = try await database.addLead()
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let offer = try #require(try await database.openOffer(of: lead))
        let epoch = try await database.desk.accept(lead, by: ana, epoch: offer.epoch, at: clock.now)
        let due = clock.now + .minutes(30)
        try await database.desk.park(lead, by: ana, epoch: epoch, until: due, at: clock.now)
        #expect(try await dispatcher.settle().nextDeadline == due)
        clock.advance(.minutes(30))
        try await dispatcher.settle()
        #expect(try await database.look("select grounds from seat") == ["resumed"])
        #expect(try await database.brokenInvariants() == [])
    }
}
