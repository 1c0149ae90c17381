import API
import Admissions
import Testing
import leadline

@Suite struct `Client actions` {
    static let offered = `Client leads`.offered
    static let owned = `Client leads`.owned

    @Test func `send the epoch the listing shows`() async throws {
        let service = try desk()
        #expect(await service.run("decline", "--reason", "on-a-call") == .ok)
        #expect(await service.run("step", "benefits-started") == .ok)
        #expect(await service.run("close", "--disposition", "no-contact") == .ok)
        #expect(await service.run("park", "--until", "+2h") == .ok)
        #expect(await service.run("reclassify", "--to", "iop", "--reason", "needs-less-care") == .ok)
        #expect(await service.run("release", "--reason", "end-of-shift") == .ok)
        #expect(await service.run("handover", "--to", "ben") == .ok)
        #expect(await service.run("handover", "--to", "nina", "--anyway") == .ok)
        let bodies = service.requests.filter { $0.method == .post }.map { request in
            "\(request.target.split(separator: "/").last ?? "") "
                + String(decoding: request.body ?? [], as: UTF8.self)
        }
        #expect(
            bodies == [
                #"decline {"epoch":5,"reason":"on_a_call"}"#,
                #"milestones {"epoch":7,"milestone":"benefits_started"}"#,
                #"close {"epoch":7,"disposition":"no_contact"}"#,
                #"park {"epoch":7,"until":"2026-11-21T00:05:00Z"}"#,
                #"reclassify {"epoch":7,"to":"iop","reason":"needs_less_care"}"#,
                #"release {"epoch":7,"reason":"end_of_shift"}"#, #"handover {"epoch":7,"to":"ben"}"#,
                #"handover {"epoch":7,"to":"nina","anyway":true}"#,
            ])
    }

    @Test func `accept a lead and open it, danger and number first`() async throws {
        let service = try desk()
        try service.answer("GET " + path(Self.offered), Sample.details(of: Self.offered, voicemail: false))
        #expect(await service.run("accept") == .ok)
        let lines = service.data.split(separator: "\n").map(String.init)
        #expect(lines.first == "CRISIS  seizure: 911 now")
        let number = try #require(lines.firstIndex { $0.contains("+1 213 555 0144 ext 22") })
        let warning = try #require(lines.firstIndex { $0.contains("DO NOT LEAVE A VOICEMAIL") })
        let question = try #require(lines.firstIndex { $0.contains("When did they last use?") })
        let words = try #require(lines.firstIndex { $0.contains("help") })
        #expect(number < warning && warning < question && question < words)
    }

    @Test func `repeat a touch whose answer was lost, under the same id`() async throws {
        let service = try desk()
        let counter = Counter()
        let answer = try Wire.encode(LeadAnswer(clock: Sample.clock, lead: Self.owned))
        service.answer("POST " + path(Self.owned) + "/touches") { _ in
            if counter.next() == 1 { throw FakeService.Unreachable() }
            return ServiceResponse(status: 200, body: answer)
        }
        #expect(await service.run("touch", "--outcome", "reached") == .ok)
        let posts = service.requests.filter { $0.target.hasSuffix("/touches") }
        #expect(posts.count == 2)
        #expect(posts[0].body == posts[1].body)
    }

    @Test func `undo the close made last from this machine`() async throws {
        let service = try desk()
        var closed = Self.owned
        closed.state = .closed
        closed.epoch = 8
        try service.answer(
            "POST " + path(Self.owned) + "/close", LeadAnswer(clock: Sample.clock, lead: closed))
        #expect(await service.run("close", "-d", "other") == .ok)
        #expect(await service.run("reopen") == .ok)
        #expect(service.requests.last?.body == Array(#"{"epoch":8}"#.utf8))
        #expect(await service.run("reopen") == .nothing)
    }

    @Test func `print ids alone when asked to be quiet, JSON when asked for that`() async throws {
        let service = try desk()
        #expect(await service.run("queue", "--quiet") == .ok)
        #expect(service.data == "\(Self.offered.leadID)\n\(Self.owned.leadID)\n")
        let other = try desk()
        #expect(await other.run("queue", "--json") == .ok)
        #expect(
            try Wire.decode(QueueListing.self, from: Array(other.data.utf8))
                == Sample.listing([Self.offered, Self.owned]))
    }

    @Test func `end with 3 when nothing waits`() async throws {
        let service = try desk([])
        try service.answer(
            "POST /v1/next", NextAnswer(clock: Sample.clock, reason: "2 leads wait, none in your languages"))
        #expect(await service.run("next") == .nothing)
        #expect(service.talk.contains("2 leads wait, none in your languages"))
        #expect(await service.run("queue") == .nothing)
        #expect(await service.run("accept") == .nothing)
        #expect(await service.run("touch", "-o", "reached") == .nothing)
    }

    @Test(arguments: [
        (401, leadline.ExitStatus.forbidden), (403, .forbidden), (404, .nothing), (409, .refused),
        (422, .refused), (500, .refused),
        (503, .unreachable),
    ])
    func `end with the code of the refusal`(_ status: Int, _ expected: leadline.ExitStatus) async throws {
        let service = FakeService()
        try service.answer("GET /v1/queue", status: status, Problem(status: status, detail: "why"))
        #expect(await service.run("queue") == expected)
        #expect(service.data.isEmpty)
        #expect(service.talk.hasPrefix("leadline: "))
    }

    @Test func `say who holds a lead that has moved on`() async throws {
        let service = try desk()
        let problem = Problem.stale(state: .owned, holder: "Devon\u{1B}[2J", epoch: 9)
        try service.answer("POST " + path(Self.offered) + "/accept", status: 409, problem)
        #expect(await service.run("accept") == .refused)
        #expect(
            service.talk.contains("leadline: too late: the lead is with Devon·[2J\nTry: leadline queue\n"))
    }

    @Test func `say that the clock is played on every listing`() async throws {
        let service = try desk()
        var listing = Sample.listing([Self.owned])
        listing.clock.isPlayed = true
        try service.answer("GET /v1/queue", listing)
        #expect(await service.run("queue") == .ok)
        #expect(service.talk.contains("PLAYED CLOCK: Fri 20 Nov 14:05 PST"))
    }

    private func desk(_ leads: [LeadSummary] = [offered, owned]) throws -> FakeService {
        let service = FakeService()
        try service.answer("GET /v1/queue", Sample.listing(leads))
        try service.answer("GET /v1/clock", Sample.clock)
        for lead in leads {
            for action in [
                "accept", "decline", "touches", "milestones", "reclassify", "close", "park", "reopen",
                "release", "handover",
            ] {
                try service.answer(
                    "POST \(path(lead))/\(action)", LeadAnswer(clock: Sample.clock, lead: lead))
            }
        }
        return service
    }

    private func path(_ lead: LeadSummary) -> String { "/v1/leads/\(lead.leadID)" }
}
