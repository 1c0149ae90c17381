import API
import Admissions
import Testing
import leadline

@Suite struct `Client reasons` {
    private static let ana = CandidateReasons(
        login: "ana", name: "Ana Ruiz", verdict: "chosen", presence: .available, skill: 4, seatsTaken: 2,
        capacity: 6, share: 0.82, lastOfferAt: Sample.now + .minutes(-40))
    private static let ben = CandidateReasons(
        login: "ben", name: "Ben Oh", verdict: "runner_up", presence: .available, skill: 3, seatsTaken: 1,
        capacity: 6, share: 0.97)
    private static let cleo = CandidateReasons(
        login: "cleo", name: "Cleo Sand", verdict: "not_eligible",
        obstacles: ["skill_too_low", "no_free_seat"],
        presence: .available, skill: 1, seatsTaken: 6, capacity: 6, share: 1)
    private static let dana = CandidateReasons(
        login: "dana", name: "Dana \u{1B}[2J", verdict: "not_eligible", obstacles: ["not_available"],
        presence: .wrapUp, skill: 4, seatsTaken: 0, capacity: 3)

    private static let decision = RoutingReasons(
        batch: 41, at: Sample.now + .minutes(-2), policyVersion: 3, outcome: "offer",
        key: Sample.now + .minutes(-70), receivedAt: Sample.now + .minutes(-10), step: 1,
        offer: OfferReasons(
            grounds: "fair_share", deadline: Sample.now + .minutes(3), seat: 3, seatLimit: 6),
        candidates: [ana, ben, cleo, dana])

    private func answer(now: RoutingReasons? = nil) -> WhyAnswer {
        WhyAnswer(
            clock: Sample.clock, lead: Sample.lead("55cc66"), now: now, ahead: now == nil ? nil : 7,
            decisions: [Self.decision])
    }

    private func serve(_ answer: WhyAnswer) throws -> FakeService {
        let service = FakeService()
        try service.answer("GET /v1/queue", Sample.listing([answer.lead]))
        try service.answer("GET /v1/leads/\(answer.lead.leadID)/why", answer)
        return service
    }

    @Test func `are a sentence for the outcome, the place and the grounds, and a line a person`() {
        let lines = WhyView(answer(), screen: FakeService().screen()).lines(all: false)
        #expect(
            lines.dropFirst(2).prefix(3) == [
                "decision 41 of 14:03:00, policy 3: offered to Ana Ruiz, to answer by 14:08:00, seat 3 of 6.",
                "Its place: 12:55:00 (received 13:55:00, 1h00m head start), escalation step 1.",
                "Ana Ruiz before Ben Oh: fair share 0.82 against 0.97, 0.15 apart.",
            ])
        #expect(
            lines.contains {
                $0.hasPrefix("Cleo Sand") && $0.contains("skill 1 is too low, no free seat (6 of 6)")
            })
        #expect(lines.contains { $0.contains("in wrap-up") })
        #expect(lines.allSatisfy { !$0.contains("\u{1B}") })
    }

    @Test func `of a waiting lead come from a look at this moment, and name the earlier ones`() {
        var now = Self.decision
        now.batch = nil
        now.outcome = "unroutable"
        now.unroutable = "nobody_on_shift"
        now.offer = nil
        let lines = WhyView(answer(now: now), screen: FakeService().screen()).lines(all: false)
        #expect(lines[2] == "now, 14:03:00, policy 3: nobody can take it: no shift is on.")
        #expect(lines[3].hasSuffix("escalation step 1; 7 before it ask the same."))
        #expect(lines.last == "1 earlier: leadline why 55cc66 --all")
    }

    @Test(arguments: [
        ("ben", "Ben Oh could take 55cc66 (decision 41 of 14:03:00, policy 3). offered to Ana Ruiz"),
        ("ana", "Ana Ruiz was offered 55cc66 (decision 41 of 14:03:00, policy 3). Ana Ruiz before Ben Oh"),
        (
            "Cleo",
            "Cleo Sand could not take 55cc66 (decision 41 of 14:03:00, policy 3): skill 1 is too low, no"
        ),
    ])
    func `of one person are one sentence`(_ person: String, _ sentence: String) async throws {
        let service = try serve(answer())
        #expect(await service.run("why-not", person, "55cc66") == .ok)
        #expect(service.data.hasPrefix(sentence), "\(service.data)")
    }

    @Test func `of nobody known are refused with the next command`() async throws {
        let service = try serve(answer())
        #expect(await service.run("why-not", "zoe", "55cc66") == .nothing)
        #expect(service.talk.contains("nobody called zoe") && service.talk.contains("leadline why 55cc66"))
    }

    @Test func `in JSON are the decision with that person alone`() async throws {
        let service = try serve(answer())
        #expect(await service.run("why-not", "ben", "55cc66", "--json") == .ok)
        let look = try Wire.decode(RoutingReasons.self, from: Array(service.data.utf8))
        #expect(look.candidates == [Self.ben] && look.batch == 41)
    }

    @Test func `are missing where nothing was decided`() async throws {
        var empty = answer()
        empty.decisions = []
        let service = try serve(empty)
        #expect(await service.run("why", "55cc66") == .ok)
        #expect(service.data.contains("No decision about it is stored"))
        #expect(await service.run("why-not", "ben", "55cc66") == .nothing)
    }
}
