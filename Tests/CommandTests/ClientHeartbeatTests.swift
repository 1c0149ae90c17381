import API
import Admissions
import Testing
import leadline

@Suite struct `Client heartbeats` {
    private static let route = "POST /v1/presence/heartbeat"
    private static let tokenRoute = "POST /v1/presence/token"

    /// A service that makes the tokens `ldp_1`, `ldp_2`, … and takes heartbeats while it says so.
    private func deskService(taking isTaken: @escaping @Sendable (String?) -> Bool = { _ in true }) throws
        -> FakeService
    {
        let service = FakeService()
        let made = Counter()
        service.answer(Self.tokenRoute) { _ in
            let token = PresenceToken(token: "ldp_\(made.next())", expiresAt: Sample.now)
            return ServiceResponse(status: 201, body: try Wire.encode(token))
        }
        service.answer(Self.route) { request in
            guard isTaken(request.token) else { return try Self.refusal(401) }
            return ServiceResponse(
                status: 200, body: try Wire.encode(PresenceAnswer(presence: .available)))
        }
        return service
    }

    private static func refusal(_ status: Int) throws -> ServiceResponse {
        ServiceResponse(status: status, body: try Wire.encode(Problem(status: status)))
    }

    /// What the service was asked, in order: `token` or `beat`, and the token it came with, if not the person's own.
    private func asked(_ service: FakeService) -> [String] {
        service.requests.map { request in
            (request.target == "/v1/presence/token" ? "token" : "beat")
                + (request.token.map { " " + $0 } ?? "")
        }
    }

    @Test func `go out with a presence token, asked for once`() async throws {
        let service = try deskService()
        var heartbeat = PresenceHeartbeat(client: service.session().client)
        for _ in 0..<3 { try await heartbeat.send() }
        #expect(asked(service) == ["token", "beat ldp_1", "beat ldp_1", "beat ldp_1"])
        #expect(service.requests.map(\.method) == [.post, .post, .post, .post])
    }

    @Test func `ask for a new token when theirs is refused, and beat with it at once`() async throws {
        let beats = Counter()
        let service = try deskService { $0 != "ldp_1" || beats.next() < 2 }
        var heartbeat = PresenceHeartbeat(client: service.session().client)
        for _ in 0..<3 { try await heartbeat.send() }
        #expect(asked(service) == ["token", "beat ldp_1", "beat ldp_1", "token", "beat ldp_2", "beat ldp_2"])
    }

    @Test func `ask for one new token a beat, and go on after the second refusal`() async throws {
        let service = try deskService { _ in false }
        var heartbeat = PresenceHeartbeat(client: service.session().client)
        for _ in 0..<2 { try await heartbeat.send() }
        #expect(asked(service) == ["token", "beat ldp_1", "beat ldp_1", "token", "beat ldp_2"])
    }

    @Test func `go out with the person's own token to an older service, until it is a newer one`()
        async throws
    {
        let service = try deskService { $0 == nil || $0 == "ldp_2" }
        service.answer(Self.tokenRoute) { _ in try Self.refusal(404) }
        var heartbeat = PresenceHeartbeat(client: service.session().client)
        try await heartbeat.send()
        #expect(asked(service) == ["token", "beat"])
        try service.answer(Self.tokenRoute, status: 201, PresenceToken(token: "ldp_2", expiresAt: Sample.now))
        for _ in 0..<2 { try await heartbeat.send() }
        #expect(asked(service) == ["token", "beat", "token", "beat ldp_2", "beat ldp_2"])
    }

    @Test(arguments: [(401, leadline.ExitStatus.forbidden), (403, .forbidden), (503, .unreachable)])
    func `never fall back to the person's own token while the service has presence tokens`(
        status: Int, end: leadline.ExitStatus
    ) async throws {
        let service = try deskService()
        service.answer(Self.tokenRoute) { _ in try Self.refusal(status) }
        var heartbeat = PresenceHeartbeat(client: service.session().client)
        do throws(Failure) {
            try await heartbeat.send()
            Issue.record("it went out")
        } catch {
            #expect(error.status == end)
        }
        #expect(asked(service) == ["token"])
    }

    @Test func `keep their token while the service is away`() async throws {
        let service = try deskService()
        var heartbeat = PresenceHeartbeat(client: service.session().client)
        try await heartbeat.send()
        service.setDown(true)
        await #expect(throws: Failure.self) { try await heartbeat.send() }
        service.setDown(false)
        try await heartbeat.send()
        #expect(asked(service) == ["token", "beat ldp_1", "beat ldp_1", "beat ldp_1"])
    }

    @Test func `of a watch never go out with the token its listing is read with`() async throws {
        let service = try deskService()
        service.answer("GET /v1/queue") { _ in try Self.refusal(503) }
        // This ends the watch.
        service.answer(Self.route) { _ in try Self.refusal(403) }
        #expect(await service.run("queue", "--watch") == .forbidden)
        let requests = service.requests
        let beats = requests.filter { $0.target == "/v1/presence/heartbeat" }
        #expect(beats.map(\.token) == ["ldp_1"])
        #expect(requests.allSatisfy { $0.target == "/v1/presence/heartbeat" || $0.token == nil })
        #expect(!service.data.contains("ldp_1") && !service.talk.contains("ldp_1"))
    }
}
