import API
import Admissions
import HTTPTypes
import Service
import Store
import TestDatabase
import Testing
import Vault

extension TestDesk {
    /// A client that signs in with presence tokens of these people.
    fileprivate func holdingPresenceTokens(of roles: [Role]) async throws -> TestDesk {
        var tokens: [Role: String] = [:]
        for role in roles {
            tokens[role] = try await post("/v1/presence/token", as: role).read(PresenceToken.self).token
        }
        return TestDesk(client: client, tokens: tokens)
    }
}

@Suite(.timeLimit(.minutes(5))) struct `Presence tokens` {
    private static let people: [Role] = [.operator, .staff, .manager]

    /// A service that remembers no token: what ends takes effect at once.
    private func forgetfulService() async throws -> TestService {
        var limits = ServiceLimits()
        limits.tokenMemory = .zero
        return try await TestService.make(limits: limits)
    }

    @Test func `are shown once, kept by no cache, stored as a hash and good for twelve hours`() async throws {
        let desk = try await TestService.make()
        let token = try await desk.run { client in
            let answer = try await client.post("/v1/presence/token", as: .staff)
            #expect(answer.status == 201)
            #expect(answer.headers[.cacheControl] == "no-store")
            let token = try answer.read(PresenceToken.self)
            #expect(token.expiresAt == TestDatabase.midnight + .hours(12))
            return token.token
        }
        #expect(AccessSecret.kind(of: token) == .presence)
        let hash = AccessSecret.hash(token).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        #expect(
            try await desk.database.look("select encode(token_hash, 'hex') from presence_token") == [hash])
        #expect(
            try await desk.count(
                "select count(*) from ledger where position('\(token)' in detail || kind) > 0") == 0)
        #expect(!desk.logs.lines.contains { $0.contains(token) })
    }

    @Test func `keep presence alive, and are refused by every other route`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            let bearers = try await client.holdingPresenceTokens(of: Self.people)
            desk.time.advance(by: .minutes(7))
            for route in Route.all {
                let path = route.path(lead: LeadID(at: TestService.morning))
                let method = try #require(HTTPRequest.Method(route.method.rawValue))
                for role in Self.people {
                    let answer = try await bearers.send(method, path, as: role)
                    let name = "\(route.operation) as \(role.rawValue)"
                    if route.operation == .heartbeat {
                        let presence = try answer.read(PresenceAnswer.self)
                        #expect(presence.presence == .available, "\(name)")
                        let full = try await client.get("/v1/me", as: role).read(Me.self)
                        #expect(presence == full.presence, "\(name)")
                    } else if route.allows(nil) {
                        #expect(answer.status != 401 && answer.status != 403, "\(name)")
                    } else {
                        #expect(answer.status == 403, "\(name)")
                        #expect(answer.problem?.detail?.contains("presence token") == true, "\(name)")
                    }
                }
            }
            #expect(try await desk.count("select count(*) from presence_token") == Self.people.count)
            #expect(
                try await desk.count(
                    "select count(*) from presence where heartbeat_at = '\(desk.time.now())'")
                    == Self.people.count)
        }
    }

    @Test func `are made for people, not for sites`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            for (role, status) in [(Role.site, 403), (nil, 401)] as [(Role?, Int)] {
                let answer = try await client.post("/v1/presence/token", as: role)
                #expect(answer.status == status)
            }
        }
        #expect(try await desk.count("select count(*) from presence_token") == 0)
    }

    @Test func `end with the token they were made from, and no others do`() async throws {
        let desk = try await forgetfulService()
        try await desk.run { client in
            let bearers = try await client.holdingPresenceTokens(of: Self.people)
            _ = try await desk.database.desk.revokeTokens(
                login: "staff", realTime: TestDatabase.midnight, at: TestDatabase.midnight)
            #expect(try await bearers.post("/v1/presence/heartbeat", as: .staff).status == 401)
            #expect(try await bearers.post("/v1/presence/heartbeat", as: .manager).status == 200)
        }
    }

    @Test(arguments: [
        "update staff set is_active = false where login = 'staff'",
        "update presence_token set expires_at = '2026-11-20T08:00:00Z'",
    ])
    func `end when their person leaves, and by the real clock`(change: String) async throws {
        let desk = try await forgetfulService()
        try await desk.run { client in
            let bearers = try await client.holdingPresenceTokens(of: [.staff])
            #expect(try await bearers.post("/v1/presence/heartbeat", as: .staff).status == 200)
            // A played day may pass in minutes: it ends nobody's token.
            desk.time.advance(by: .hours(24))
            #expect(try await bearers.post("/v1/presence/heartbeat", as: .staff).status == 200)
            try await desk.database.tamper(change)
            let refused = try await bearers.post("/v1/presence/heartbeat", as: .staff)
            #expect(refused.status == 401)
            #expect(
                refused.headers[.wwwAuthenticate] == "Bearer realm=\"leadline\", error=\"invalid_token\"")
        }
    }

    @Test func `are not made up, and open nothing under another prefix`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            let token = try await client.post("/v1/presence/token", as: .staff).read(PresenceToken.self).token
            let full = try #require(desk.tokens[.staff])
            for wrong in [
                AccessSecret.make(.presence), "ldl_" + token.dropFirst(4), "ldp_" + full.dropFirst(4),
            ] {
                let stranger = TestDesk(client: client.client, tokens: [.staff: wrong])
                #expect(try await stranger.post("/v1/presence/heartbeat", as: .staff).status == 401)
                #expect(try await stranger.get("/v1/me", as: .staff).status == 401)
            }
        }
    }
}
