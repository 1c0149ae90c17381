import Admissions
import Store
import TestDatabase
import Testing
import Worker

@Suite struct ReleaseRoutingTests {
    @Test func `who released a lead is not offered it again while somebody else can take it`() async throws {
        let database = try await TestDatabase.make()
        let people = [try await database.addStaff("ana"), try await database.addStaff("ben")]
        let lead = try await database.addLead()
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        var offer = try #require(try await database.openOffer(of: lead))
        var owners: [StaffID] = []
        // The second one remembers the first: both have had it, so it goes to the first again.
        for _ in 0..<3 {
            owners.append(offer.staff)
            let epoch = try await database.desk.accept(
                lead, by: offer.staff, epoch: offer.epoch, at: clock.now)
            clock.advance(.minutes(1))
            _ = try await database.desk.release(
                lead, by: offer.staff, mayReleaseAny: false, epoch: epoch, reason: "skill", at: clock.now)
            try await dispatcher.settle()
            offer = try #require(try await database.openOffer(of: lead))
        }
        #expect(Set(owners.prefix(2)) == Set(people))
        #expect(
            try await database.number("select count(*) from ledger where kind = 'declined_by_all'") ?? 0 >= 1)
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `the only person there is offered what they released`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana")
        let lead = try await database.addLead()
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let offer = try #require(try await database.openOffer(of: lead))
        let epoch = try await database.desk.accept(lead, by: ana, epoch: offer.epoch, at: clock.now)
        _ = try await database.desk.release(
            lead, by: ana, mayReleaseAny: false, epoch: epoch, reason: "skill", at: clock.now)
        try await dispatcher.settle()
        #expect(try await database.openOffer(of: lead)?.staff == ana)
    }
}
