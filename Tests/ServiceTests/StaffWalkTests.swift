import API
import Admissions
import HTTPTypes
import Store
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(5))) struct `A person's work` {
    @Test func `goes from the offer to the close, each step raising or keeping the epoch`() async throws {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(at: TestService.morning, name: "Noel Ferrante")
        try await desk.database.offer(lead, to: try desk.person(.staff), at: TestService.morning)
        try await desk.run { client in
            let next = try await client.post("/v1/next", as: .staff).read(NextAnswer.self)
            let offered = try #require(next.lead)
            #expect(offered.leadID == lead)
            #expect(offered.isMine)
            #expect(offered.offerID != nil)
            #expect(offered.offerDeadline == TestService.morning + .minutes(5))

            let owned = try await client.act(.accept, on: lead, AcceptRequest(epoch: offered.epoch))
                .read(LeadAnswer.self).lead
            #expect(owned.state == .owned)
            #expect(owned.epoch == offered.epoch + 1)
            #expect(owned.contactDue == TestService.morning + .minutes(15))

            let touch = TouchRequest(
                id: TouchID(at: TestService.morning), epoch: owned.epoch, outcome: .reached)
            for _ in 0..<2 {
                let touched = try await client.act(.touch, on: lead, touch).read(LeadAnswer.self).lead
                #expect(touched.touches == 1, "the same touch twice is one")
                #expect(touched.lastTouch == .reached)
                #expect(touched.contactDue == nil)
            }

            let stepped = try await client.act(
                .milestone, on: lead, MilestoneRequest(epoch: owned.epoch, milestone: .benefitsDone)
            ).read(LeadAnswer.self).lead
            #expect(stepped.reached == .benefitsDone)

            let tomorrow = TestService.morning + .hours(24)
            let parked = try await client.act(
                .park, on: lead, ParkRequest(epoch: owned.epoch, until: tomorrow)
            )
            .read(LeadAnswer.self).lead
            #expect(parked.followUpAt == tomorrow)

            let closed = try await client.act(
                .close, on: lead, CloseRequest(epoch: owned.epoch, disposition: .admitted)
            ).read(LeadAnswer.self).lead
            #expect(closed.state == .closed)
            #expect(closed.reached == .admitted)

            let again = try await client.act(.reopen, on: lead, ReopenRequest(epoch: closed.epoch))
                .read(LeadAnswer.self).lead
            #expect(again.state == .owned)
            #expect(again.epoch == closed.epoch + 1)
        }
        let moves = try await desk.database.look(
            "select to_state from ledger where to_state is not null order by epoch")
        #expect(moves == ["waiting", "offered", "owned", "closed", "owned"])
    }

    @Test func `is refused with the state, the holder and the epoch when the lead has moved on`() async throws
    {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(at: TestService.morning)
        try await desk.database.offer(lead, to: try desk.person(.staff), at: TestService.morning)
        try await desk.run { client in
            let stale = try await client.act(.accept, on: lead, AcceptRequest(epoch: 1))
            #expect(stale.status == 409)
            #expect(stale.problem?.epoch == 2)
            #expect(stale.problem?.state == .offered)
            #expect(stale.problem?.holder == "STAFF")

            let other = try await client.act(.accept, on: lead, as: .manager, AcceptRequest(epoch: 2))
            #expect(other.status == 409)
            #expect(other.problem?.holder == "STAFF")

            #expect(try await client.act(.accept, on: lead, AcceptRequest(epoch: 2)).status == 200)
            let touch = TouchRequest(id: TouchID(at: TestService.morning), epoch: 2, outcome: .noAnswer)
            #expect(try await client.act(.touch, on: lead, touch).problem?.epoch == 3)
            let past = ParkRequest(epoch: 3, until: TestService.morning - .minutes(1))
            #expect(try await client.act(.park, on: lead, past).problem?.field == "until")

            let nowhere = LeadID(at: TestService.morning)
            #expect(try await client.act(.accept, on: nowhere, AcceptRequest(epoch: 2)).status == 404)
        }
    }

    @Test func `may be given back with a reason of the list, and waits again where it stood`() async throws {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(at: TestService.morning)
        try await desk.database.offer(lead, to: try desk.person(.staff), at: TestService.morning)
        try await desk.run { client in
            let free = try await client.send(
                .post, Route.of(.decline).path(lead: lead), as: .staff, contentType: "application/json",
                Array("{\"epoch\":2,\"reason\":\"I know Noel\"}".utf8))
            #expect(free.status == 422)
            #expect(free.problem?.field == "reason")
            let declined = try await client.act(
                .decline, on: lead, DeclineRequest(epoch: 2, reason: .language)
            ).read(LeadAnswer.self).lead
            #expect(declined.state == .waiting)
            #expect(declined.waitingSince == TestService.morning)
            #expect(!declined.isMine)
        }
        #expect(try await desk.count("select count(*) from queue_entry") == 1)
    }

    @Test func `opens personal fields to the owner and to managers, and each opening is recorded`()
        async throws
    {
        let desk = try await TestService.make()
        try await desk.run { client in
            let posted = try await client.inquire(
                .form("I drink every day and shake.", phone: "(213) 555-0144", name: "Noel Ferrante"),
                as: .operator
            ).read(InquiryReceipt.self)
            let lead = try #require(posted.leadID)
            try await desk.database.offer(lead, to: try desk.person(.staff), at: TestService.morning)
            let path = Route.of(.showLead).path(lead: lead)
            #expect(try await client.get(path, as: .staff).status == 404, "an offer does not open the record")
            _ = try await client.act(.accept, on: lead, AcceptRequest(epoch: 2))
            for role in [Role.staff, .manager] {
                let shown = try await client.get(path, as: role).read(LeadDetails.self)
                #expect(shown.person.name == "Noel Ferrante")
                #expect(shown.person.dial == "+12135550144")
                #expect(shown.inquiries.map(\.text) == ["I drink every day and shake."])
                #expect(shown.lead.isMine == (role == .staff))
                #expect(shown.history.map(\.event).contains("accept"))
            }
            #expect(try await desk.count("select count(*) from ledger where kind = 'opened'") == 2)
        }
    }
}
