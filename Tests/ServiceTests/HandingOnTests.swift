import API
import Admissions
import HTTPTypes
import Store
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(5))) struct `An owned lead` {
    private func owned() async throws -> (desk: TestService, lead: LeadID) {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(at: TestService.morning, phone: "213-555-0144")
        try await desk.database.offer(lead, to: try desk.person(.staff), at: TestService.morning)
        return (desk, lead)
    }

    @Test func `is released by its owner with a reason of the list, and waits`() async throws {
        let (desk, lead) = try await owned()
        try await desk.run { client in
            _ = try await client.act(.accept, on: lead, AcceptRequest(epoch: 2))
            let free = try await client.send(
                .post, Route.of(.release).path(lead: lead), as: .staff, contentType: "application/json",
                Array("{\"epoch\":3,\"reason\":\"Noel knows me\"}".utf8))
            #expect(free.status == 422 && free.problem?.field == "reason")
            let request = ReleaseRequest(epoch: 3, reason: .endOfShift)
            for _ in 0..<2 {
                let answer = try await client.act(.release, on: lead, request).read(LeadAnswer.self).lead
                #expect(answer.state == .waiting && answer.epoch == 4 && !answer.isMine)
            }
            let late = try await client.act(.release, on: lead, ReleaseRequest(epoch: 3, reason: .skill))
            #expect(late.status == 409 && late.problem?.state == .waiting && late.problem?.lead == lead)
            let operators = try await client.act(.release, on: lead, as: .operator, request)
            #expect(operators.status == 403)
        }
    }

    @Test func `is handed over to a colleague, whom both see in their queues`() async throws {
        let (desk, lead) = try await owned()
        try await desk.run { client in
            _ = try await client.act(.accept, on: lead, AcceptRequest(epoch: 2))
            let nobody = try await client.act(.handOver, on: lead, HandOverRequest(epoch: 3, to: "nobody"))
            #expect(nobody.status == 422 && nobody.problem?.field == "to")
            let request = HandOverRequest(epoch: 3, to: "manager")
            let given = try await client.act(.handOver, on: lead, request).read(LeadAnswer.self).lead
            #expect(given.state == .owned && given.epoch == 4 && !given.isMine)
            #expect(given.holder == "MANAGER" && given.handedOverBy == "STAFF")
            for role in [Role.staff, .manager] {
                let listing = try await client.get("/v1/queue", as: role).read(QueueListing.self)
                #expect(listing.leads.map(\.leadID) == [lead])
                #expect(listing.leads.map(\.isMine) == [role == .manager])
            }
            let late = try await client.act(
                .touch, on: lead,
                TouchRequest(
                    id: TouchID(at: TestService.morning), epoch: 3, outcome: .reached))
            #expect(late.status == 409 && late.problem?.holder == "MANAGER" && late.problem?.epoch == 4)
            let history = try await client.get(Route.of(.showLead).path(lead: lead), as: .manager)
                .read(LeadDetails.self).history
            #expect(history.first { $0.event == "hand_over" }?.detail == "owner MANAGER")
        }
    }

    @Test func `is not handed to somebody offline, unless anyway`() async throws {
        let (desk, lead) = try await owned()
        try await desk.database.addStaff("nina", presence: .offline)
        try await desk.run { client in
            _ = try await client.act(.accept, on: lead, AcceptRequest(epoch: 2))
            let away = try await client.act(.handOver, on: lead, HandOverRequest(epoch: 3, to: "nina"))
            #expect(away.status == 422 && away.problem?.field == "to")
            let anyway = HandOverRequest(epoch: 3, to: "nina", anyway: true)
            #expect(
                try await client.act(.handOver, on: lead, anyway).read(LeadAnswer.self).lead.holder == "NINA")
        }
    }
}
