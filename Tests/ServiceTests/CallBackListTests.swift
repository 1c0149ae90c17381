import API
import Admissions
import HTTPTypes
import Store
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(5))) struct `The call-back list` {
    /// A lead that the person of a role owns, parked for an hour.
    private func parked(
        _ desk: TestService, for role: Role, name: String, minutes: Int
    ) async throws -> LeadID {
        let lead = try await desk.database.addLead(at: TestService.morning, name: name)
        try await desk.database.offer(lead, to: try desk.person(role), at: TestService.morning)
        _ = try await desk.database.desk.accept(
            lead, by: try desk.person(role), epoch: 2, at: TestService.morning)
        try await desk.database.desk.park(
            lead, by: try desk.person(role), epoch: 3, until: TestService.morning + .minutes(minutes),
            at: TestService.morning)
        return lead
    }

    @Test func `has a person's own dates, everybody's for a manager, and nothing personal`() async throws {
        let desk = try await TestService.make()
        let theirs = try await parked(desk, for: .staff, name: "Noel Ferrante", minutes: 60)
        let managers = try await parked(desk, for: .manager, name: "Ada Ferrante", minutes: 30)
        try await desk.run { client in
            let own = try await client.get("/v1/callbacks", as: .staff)
            let listing = try own.read(CallBackListing.self)
            #expect(listing.callBacks.map(\.lead.leadID) == [theirs])
            #expect(listing.callBacks.map(\.dueAt) == [TestService.morning + .minutes(60)])
            #expect(listing.callBacks.map(\.isOverdue) == [false])
            #expect(listing.callBacks.map(\.lead.isMine) == [true])
            #expect(listing.clock.zone == "America/Los_Angeles" && !own.text.contains("Ferrante"))
            desk.time.advance(by: .minutes(61))
            let all = try await client.get("/v1/callbacks", as: .manager).read(CallBackListing.self)
            #expect(all.callBacks.map(\.lead.leadID) == [managers, theirs])
            #expect(all.callBacks.map(\.isOverdue) == [true, true], "also while no worker has seen to it")
            #expect(all.callBacks.map(\.lead.holder) == ["MANAGER", "STAFF"])
            _ = try await desk.database.workerDesk.resumeParked(at: desk.time.now())
            let due = try await client.get("/v1/callbacks", as: .manager).read(CallBackListing.self)
            #expect(due.callBacks.map(\.dueAt) == all.callBacks.map(\.dueAt))
            #expect(due.callBacks.map(\.isOverdue) == [true, true])
            let queue = try await client.get("/v1/queue", as: .staff).read(QueueListing.self)
            #expect(queue.leads.first?.followUpDueAt == TestService.morning + .minutes(60))
            #expect(try await client.get("/v1/callbacks", as: .operator).status == 403)
        }
    }

    @Test func `follows a date that its owner changes`() async throws {
        let desk = try await TestService.make()
        let lead = try await parked(desk, for: .staff, name: "Noel", minutes: 60)
        try await desk.run { client in
            let later = TestService.morning + .hours(20)
            let answer = try await client.act(.park, on: lead, ParkRequest(epoch: 3, until: later))
            #expect(try answer.read(LeadAnswer.self).lead.followUpAt == later)
            let listing = try await client.get("/v1/callbacks", as: .staff).read(CallBackListing.self)
            #expect(listing.callBacks.map(\.dueAt) == [later])
            let stranger = try await client.act(
                .park, on: lead, as: .manager, ParkRequest(epoch: 3, until: later + .hours(1)))
            #expect(stranger.status == 409 && stranger.problem?.holder == "STAFF")
            #expect(stranger.problem?.state == .owned)
        }
    }
}
