import API
import Admissions
import HTTPTypes
import Service
import Store
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Listings` {
    @Test func `show a person their own and what waits, a manager everybody's, and nothing personal`()
        async throws
    {
        let desk = try await TestService.make()
        let database = desk.database
        let mine = try await database.addLead(.detox, at: TestService.morning, name: "Noel Ferrante")
        let waiting = try await database.addLead(.iop, at: TestService.morning)
        let other = try await database.addStaff("other", at: TestService.morning)
        let theirs = try await database.addLead(at: TestService.morning)
        try await database.offer(mine, to: try desk.person(.staff), at: TestService.morning)
        try await database.offer(theirs, to: other, at: TestService.morning)
        try await desk.run { client in
            let own = try await client.get("/v1/queue", as: .staff)
            let listing = try own.read(QueueListing.self)
            #expect(listing.leads.map(\.leadID) == [mine, waiting])
            #expect(listing.leads.map(\.isMine) == [true, false])
            #expect(listing.queues.map(\.waiting) == [0, 0, 1])
            #expect(listing.presence == .available)
            #expect(listing.clock.zone == "America/Los_Angeles")
            #expect(!own.text.contains("Ferrante"))
            let all = try await client.get("/v1/queue", as: .manager).read(QueueListing.self)
            #expect(Set(all.leads.map(\.leadID)) == [mine, waiting, theirs])
            #expect(all.leads.allSatisfy { !$0.isMine })
            #expect(all.leads.first { $0.leadID == theirs }?.holder == "OTHER")
        }
    }

    @Test func `held back for news, they wake by a hint`() async throws {
        var limits = ServiceLimits()
        // Longer than the test may take: only a hint can wake it.
        limits.pollInterval = .seconds(600)
        limits.longPoll = .seconds(600)
        let desk = try await TestService.make(limits: limits)
        let lead = try await desk.database.addLead(at: TestService.morning)
        try await desk.run { client in
            let first = try await client.get("/v1/queue", as: .staff).read(QueueListing.self)
            async let second = client.get("/v1/queue?wait=60&after=\(first.version)", as: .staff)
            try await desk.database.offer(lead, to: try desk.person(.staff), at: TestService.morning)
            // Another person's action sends the hint, over the database and back.
            _ = try await client.send(
                .put, "/v1/presence", as: .manager, contentType: "application/json",
                try Wire.encode(PresenceRequest(presence: .busy)))
            let listing = try await second.read(QueueListing.self)
            #expect(listing.version != first.version)
            #expect(listing.leads.first?.state == .offered)
        }
    }

    @Test func `held back for news, they find it without a hint too`() async throws {
        var limits = ServiceLimits()
        limits.pollInterval = .milliseconds(20)
        let desk = try await TestService.make(limits: limits)
        let lead = try await desk.database.addLead(at: TestService.morning)
        try await desk.run { client in
            let first = try await client.get("/v1/queue", as: .staff).read(QueueListing.self)
            async let second = client.get("/v1/queue?wait=60&after=\(first.version)", as: .staff)
            try await desk.database.offer(lead, to: try desk.person(.staff), at: TestService.morning)
            #expect(try await second.read(QueueListing.self).leads.first?.state == .offered)
        }
    }

    @Test func `come back as they are when nothing happens in the time asked for`() async throws {
        var limits = ServiceLimits()
        limits.longPoll = .milliseconds(50)
        let desk = try await TestService.make(limits: limits)
        try await desk.run { client in
            let first = try await client.get("/v1/queue", as: .staff).read(QueueListing.self)
            let again = try await client.get("/v1/queue?wait=60&after=\(first.version)", as: .staff)
                .read(QueueListing.self)
            #expect(again.version == first.version)
            for wait in ["61", "-1", "soon"] {
                let refused = try await client.get("/v1/queue?wait=\(wait)", as: .staff)
                #expect(refused.status == 400)
                #expect(refused.problem?.field == "wait")
            }
        }
    }

    @Test func `next says why there is nothing`() async throws {
        var limits = ServiceLimits()
        limits.nextWait = .milliseconds(10)
        let desk = try await TestService.make(limits: limits)
        try await desk.run { client in
            let none = try await client.post("/v1/next", as: .staff).read(NextAnswer.self)
            #expect(none.lead == nil)
            #expect(none.reason == "No waiting lead is for you now.")
            _ = try await client.send(
                .put, "/v1/presence", as: .staff, contentType: "application/json",
                try Wire.encode(PresenceRequest(presence: .wrapUp)))
            let away = try await client.post("/v1/next", as: .staff).read(NextAnswer.self)
            #expect(away.reason?.contains("wrap up") == true)
        }
    }
}
