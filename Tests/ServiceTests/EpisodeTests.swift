import API
import Admissions
import HTTPTypes
import Store
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(5))) struct `An episode` {
    /// Nothing else in the system has this in it.
    private static let secret = "Quetzalcoatl"

    /// A service with a lead that the person of the staff role owns, at epoch 3.
    private func owned(phone: String = "213-555-0144") async throws -> (desk: TestService, lead: LeadID) {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(at: TestService.morning, phone: phone)
        let staff = try desk.person(.staff)
        try await desk.database.offer(lead, to: staff, at: TestService.morning)
        _ = try await desk.database.desk.accept(lead, by: staff, epoch: 2, at: TestService.morning)
        return (desk, lead)
    }

    @Test func `is merged by hand and undone again, each naming who stands in the way`() async throws {
        let (desk, lead) = try await owned()
        let other = try await desk.database.addLead(.detox, at: TestService.morning)
        try await desk.run { client in
            let order = MergeRequest(epoch: 1, into: lead, intoEpoch: 3)
            let stale = try await client.act(
                .merge, on: other, MergeRequest(epoch: 1, into: lead, intoEpoch: 2))
            #expect(stale.status == 409 && stale.problem?.lead == lead && stale.problem?.holder == "STAFF")
            let wrongWay = try await client.act(
                .merge, on: lead, MergeRequest(epoch: 3, into: other, intoEpoch: 1))
            #expect(wrongWay.status == 422 && wrongWay.problem?.field == "into")
            for _ in 0..<2 {
                let merged = try await client.act(.merge, on: other, order).read(LeadAnswer.self).lead
                #expect(merged.leadID == lead && merged.isMine && merged.contacts == 2)
                #expect(merged.merged == [MergedLead(leadID: other, epoch: 2)])
            }
            let path = Route.of(.showLead).path(lead: other)
            #expect(try await client.get(path, as: .staff).status == 200, "part of their lead")
            let back = try await client.act(.unmerge, on: other, UnmergeRequest(epoch: 2))
                .read(LeadAnswer.self).lead
            #expect(back.leadID == other && back.state == .waiting && !back.isMine)
            #expect(try await client.get(path, as: .staff).status == 404, "no longer")
            let queue = try await client.get("/v1/queue", as: .staff).read(QueueListing.self)
            #expect(queue.leads.map(\.merged) == [nil, nil])
            #expect(try await client.act(.merge, on: other, as: .operator, order).status == 403)
        }
    }

    @Test func `names relatives at its number without their words`() async throws {
        let (desk, lead) = try await owned()
        let son = try await desk.database.addLead(
            at: TestService.morning, subject: .child, name: Self.secret, phone: "213-555-0144")
        _ = try await desk.database.desk.join(son, at: TestService.morning)
        try await desk.run { client in
            let answer = try await client.get(Route.of(.showLead).path(lead: lead), as: .staff)
            let links = try answer.read(LeadDetails.self).links
            #expect(links.map(\.leadID) == [son] && links.map(\.subject) == [.child])
            #expect(links.map(\.state) == [.waiting])
            #expect(!answer.text.contains(Self.secret))
        }
    }
}
