import API
import Admissions
import HTTPTypes
import Store
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(5))) struct `A corrected level` {
    @Test func `stands beside triage's reading, and the lead stays with its owner`() async throws {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(.iop, at: TestService.morning)
        try await desk.database.offer(lead, to: try desk.person(.staff), at: TestService.morning)
        try await desk.run { client in
            _ = try await client.act(.accept, on: lead, AcceptRequest(epoch: 2))
            let request = ReclassifyRequest(epoch: 3, to: .detox, reason: .withdrawalRisk)
            for _ in 0..<2 {
                let answer = try await client.act(.reclassify, on: lead, request).read(LeadAnswer.self).lead
                #expect(answer.levelOfCare == .detox && answer.queue == .detox)
                #expect(answer.isMine && answer.state == .owned && answer.epoch == 3)
            }
            let shown = try await client.get(Route.of(.showLead).path(lead: lead), as: .staff)
                .read(LeadDetails.self)
            #expect(shown.assessment?.levelOfCare == .iop)
            #expect(
                shown.correction
                    == CorrectionEntry(
                        at: TestService.morning, from: .iop, to: .detox, reason: .withdrawalRisk, by: "STAFF")
            )
        }
    }

    @Test
    func
        `is refused to who does not have the lead, with words outside the list, and when it changes nothing`()
        async throws
    {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(.iop, at: TestService.morning)
        try await desk.run { client in
            let request = ReclassifyRequest(epoch: 1, to: .detox, reason: .misread)
            #expect(try await client.act(.reclassify, on: lead, request).status == 403)
            #expect(try await client.act(.reclassify, on: lead, as: .operator, request).status == 403)
            let free = try await client.send(
                .post, Route.of(.reclassify).path(lead: lead), as: .manager, contentType: "application/json",
                Array("{\"epoch\":1,\"to\":\"detox\",\"reason\":\"Noel said so\"}".utf8))
            #expect(free.status == 422 && free.problem?.field == "reason")
            let same = ReclassifyRequest(epoch: 1, to: .iop, reason: .misread)
            let unchanged = try await client.act(.reclassify, on: lead, as: .manager, same)
            #expect(unchanged.status == 422 && unchanged.problem?.field == "to")
            let moved = try await client.act(.reclassify, on: lead, as: .manager, request)
                .read(LeadAnswer.self).lead
            #expect(moved.state == .waiting && moved.epoch == 2 && !moved.isMine)
        }
    }

    @Test func `of a lead set aside begins with a list of them, for managers alone`() async throws {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(.notALead, at: TestService.morning)
        _ = try await desk.database.addLead(.iop, at: TestService.morning)
        try await desk.run { client in
            let path = Route.of(.setAside).path
            #expect(try await client.get(path, as: .staff).status == 403)
            let listing = try await client.get(path, as: .manager).read(QueueListing.self)
            #expect(listing.leads.map(\.leadID) == [lead] && listing.leads[0].state == .setAside)
        }
    }

    @Test func `of a closed lead is refused with its state`() async throws {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(.iop, at: TestService.morning)
        try await desk.database.offer(lead, to: try desk.person(.staff), at: TestService.morning)
        try await desk.run { client in
            _ = try await client.act(.accept, on: lead, AcceptRequest(epoch: 2))
            _ = try await client.act(.close, on: lead, CloseRequest(epoch: 3, disposition: .other))
            let late = try await client.act(
                .reclassify, on: lead, ReclassifyRequest(epoch: 4, to: .detox, reason: .misread))
            #expect(late.status == 409 && late.problem?.state == .closed)
        }
    }

    @Test func `brings a lead set aside to the queue, where it joins its person's lead`() async throws {
        let desk = try await TestService.make()
        let first = try await desk.database.addLead(
            .iop, at: TestService.morning - .minutes(1), phone: "213-555-0144")
        let aside = try await desk.database.addLead(.notALead, at: TestService.morning, phone: "213-555-0144")
        try await desk.run { client in
            let answer = try await client.act(
                .reclassify, on: aside, as: .manager,
                ReclassifyRequest(epoch: 1, to: .detox, reason: .callerClarified)
            ).read(LeadAnswer.self).lead
            #expect(answer.leadID == first && answer.levelOfCare == .detox && answer.contacts == 2)
        }
    }
}
