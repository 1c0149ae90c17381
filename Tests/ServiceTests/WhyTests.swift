import API
import Admissions
import Routing
import Store
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Why a lead went where it went` {
    private func why(_ lead: LeadID, _ client: TestDesk, as role: Role = .manager) async throws -> WhyAnswer {
        try await client.get(Route.of(.why).path(lead: lead), as: role).read(WhyAnswer.self)
    }

    @Test func `names the chosen one, the runner-up and a reason for everybody else`() async throws {
        let desk = try await TestService.make()
        let database = desk.database
        try await database.addStaff("away", presence: .away)
        try await database.addStaff("novice", skills: ["iop": 3])
        let first = try await database.addLead(.detox, at: TestService.morning)
        try await desk.settle()
        desk.time.advance(by: .seconds(5))
        let lead = try await database.addLead(.detox, at: TestService.morning + .seconds(1))
        try await desk.settle()
        try await desk.run { client in
            let answer = try await why(lead, client)
            #expect(answer.now == nil && answer.ahead == nil && answer.lead.state == .offered)
            let look = try #require(answer.decisions.first)
            #expect(answer.decisions.count == 1 && look.batch == 2 && look.outcome == "offer")
            #expect(look.policyVersion == 1 && look.at == TestService.morning + .seconds(5))
            #expect(look.receivedAt - look.key == .minutes(60))
            let verdicts = Dictionary(uniqueKeysWithValues: look.candidates.map { ($0.login, $0) })
            let others = [verdicts["staff"], verdicts["manager"]].compactMap { $0 }
            #expect(others.map(\.verdict).sorted() == ["chosen", "not_eligible"])
            #expect(others.first { $0.verdict == "not_eligible" }?.obstacles == ["holds_open_offer"])
            #expect(verdicts["away"]?.obstacles == ["not_available"])
            #expect(verdicts["novice"]?.obstacles == ["skill_too_low"] && verdicts["novice"]?.skill == 0)
            #expect(look.offer?.grounds == "only_candidate" && look.offer?.seat == 1)
            let earlier = try #require(try await why(first, client).decisions.first)
            #expect(earlier.candidates.map(\.verdict).prefix(2) == ["chosen", "runner_up"])
            #expect(earlier.offer?.grounds == "staff_id")
        }
    }

    @Test func `tells of a waiting lead what would be decided now, and how many come before it`()
        async throws
    {
        let desk = try await TestService.make()
        let database = desk.database
        for number in 0..<30 {
            try await database.addLead(.residential, at: TestService.morning + .seconds(number))
        }
        let last = try await database.addLead(.residential, at: TestService.morning + .minutes(1))
        desk.time.advance(by: .minutes(2))
        try await desk.settle()
        try await desk.run { client in
            let answer = try await why(last, client, as: .staff)
            let now = try #require(answer.now)
            #expect(answer.decisions.isEmpty && now.batch == nil && now.outcome == "no_seat")
            #expect(answer.ahead == 28)
            #expect(now.candidates.allSatisfy { $0.obstacles == ["holds_open_offer"] })
        }
    }

    @Test func `tells of who released a lead that they gave it back, as the decision will`() async throws {
        let desk = try await TestService.make()
        let database = desk.database
        let staff = try desk.person(.staff)
        let lead = try await database.addLead(.detox, at: TestService.morning)
        try await database.offer(lead, to: staff, at: TestService.morning)
        _ = try await database.desk.accept(lead, by: staff, epoch: 2, at: TestService.morning)
        _ = try await database.desk.release(
            lead, by: staff, mayReleaseAny: false, epoch: 3, reason: "skill", at: TestService.morning)
        try await desk.run { client in
            let now = try #require(try await why(lead, client).now)
            #expect(now.candidates.first { $0.login == "staff" }?.obstacles == ["declined_recently"])
            try await desk.settle()
            let decided = try #require(try await why(lead, client).decisions.first)
            #expect(decided.candidates.first { $0.login == "staff" }?.obstacles == ["declined_recently"])
        }
    }

    @Test func `tells of a lead nobody can take that it is so, and why`() async throws {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(.iop, at: TestService.morning, language: "vi")
        try await desk.settle()
        try await desk.run { client in
            let answer = try await why(lead, client)
            #expect(answer.now?.outcome == "unroutable" && answer.decisions.first?.outcome == "unroutable")
            #expect(answer.now?.unroutable == "nobody_speaks_language" && answer.ahead == 0)
        }
    }

    @Test func `is for staff and managers, and speaks of no lead there is not`() async throws {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(.iop, at: TestService.morning)
        try await desk.run { client in
            let path = Route.of(.why).path(lead: lead)
            let refused: [(Role?, Int)] = [(.operator, 403), (.site, 403), (nil, 401)]
            for (role, status) in refused {
                let answer = try await client.get(path, as: role)
                #expect(answer.status == status)
            }
            let none = Route.of(.why).path(lead: LeadID(at: TestService.morning))
            #expect(try await client.get(none, as: .manager).status == 404)
        }
    }
}
