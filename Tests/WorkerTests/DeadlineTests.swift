import Admissions
import Store
import TestDatabase
import Testing
import Worker

@Suite struct DeadlineTests {
    @Test func `an offer lapses at its deadline, not before, also after a restart`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana")
        let lead = try await database.addLead()
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        clock.advance(.minutes(5) - .milliseconds(1))
        try await database.everybodyIsThere(at: clock.now)
        #expect(try await dispatcher.settle().hasChanged == false)
        #expect(try await database.openOffer(of: lead)?.epoch == 2)
        clock.advance(.milliseconds(1))
        var restarted = database.dispatcher(clock, name: "after the restart")
        #expect(try await restarted.turn().hasChanged)
        #expect(try await database.look("select state || epoch from lead") == ["waiting3"])
        #expect(try await database.look("select state from offer") == ["lapsed"])
        #expect(
            try await database.number("select lapses_in_row from presence where staff_id = '\(ana)'") == 1)
        #expect(try await database.brokenInvariants() == [])
        try await restarted.settle()
        #expect(try await database.openOffer(of: lead)?.epoch == 4)
    }

    @Test func `an accept that comes after the lapse is refused`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana")
        let lead = try await database.addLead()
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let offer = try #require(try await database.openOffer(of: lead))
        clock.advance(.minutes(5))
        try await database.everybodyIsThere(at: clock.now)
        try await dispatcher.settle()
        await #expect(throws: StoreError.self) {
            try await database.desk.accept(lead, by: ana, epoch: offer.epoch, at: clock.now)
        }
        #expect(try await database.openOffer(of: lead)?.epoch == 4)
    }

    @Test func `after three lapses in a row a person is set away`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana")
        try await database.addLead()
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        for round in 1...3 {
            try await dispatcher.settle()
            #expect(try await database.look("select state from presence") == ["available"], "round \(round)")
            clock.advance(.minutes(5))
            // Their program is running: they are there, and do not answer.
            try await database.everybodyIsThere(at: clock.now)
        }
        try await dispatcher.settle()
        #expect(try await database.look("select state from presence") == ["away"])
        #expect(try await database.number("select count(*) from offer where state = 'open'") == 0)
        #expect(
            try await database.look(
                "select detail::json->>'reason' from ledger where kind = 'presence' and actor_kind = 'worker'"
            )
                == ["offers lapsed"])
    }

    @Test func `a crisis that lapsed goes to anybody, above their capacity`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana", capacity: 1)
        let ben = try await database.addStaff("ben", capacity: 1, presence: .away)
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        let owned = try await database.addLead(.iop)
        try await dispatcher.settle()
        let first = try #require(try await database.openOffer(of: owned))
        _ = try await database.desk.accept(owned, by: ana, epoch: first.epoch, at: clock.now)
        try await database.desk.setPresence(.available, of: ben, at: clock.now)
        let crisis = try await database.addLead(.detox, flags: [.suicidalIdeation])
        try await dispatcher.settle()
        #expect(try await database.openOffer(of: crisis)?.staff == ben)
        clock.advance(.seconds(59))
        #expect(try await dispatcher.settle().hasChanged == false)
        clock.advance(.seconds(1))
        try await dispatcher.settle()
        #expect(try await database.number("select crisis_lapses from lead where lead_id = '\(crisis)'") == 1)
        // Ana's one seat is taken, and she may be the one it goes to now.
        try await database.desk.setPresence(.offline, of: ben, at: clock.now)
        try await dispatcher.settle()
        #expect(try await database.openOffer(of: crisis)?.staff == ana)
        #expect(
            try await database.look("select seat_number || grounds from seat where lead_id = '\(crisis)'")
                == ["2crisis"])
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `presence without a sign of life goes offline, and nothing is offered there`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana")
        let busy = try await database.addStaff("ben", presence: .busy)
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        clock.advance(.minutes(3))
        try await database.addLead(at: clock.now)
        try await dispatcher.settle()
        #expect(
            try await database.look("select state from presence where staff_id = '\(ana)'") == ["offline"])
        #expect(try await database.look("select state from presence where staff_id = '\(busy)'") == ["busy"])
        #expect(try await database.number("select count(*) from offer") == 0)
    }

    @Test func `a wrap-up ends by itself`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana", presence: .wrapUp)
        let lead = try await database.addLead()
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        #expect(try await dispatcher.settle().nextDeadline == clock.now + .minutes(3))
        #expect(try await database.openOffer(of: lead) == nil)
        clock.advance(.minutes(2))
        try await database.desk.heartbeat(of: ana, at: clock.now)
        clock.advance(.minutes(1))
        try await dispatcher.settle()
        #expect(try await database.openOffer(of: lead)?.staff == ana)
    }
}
