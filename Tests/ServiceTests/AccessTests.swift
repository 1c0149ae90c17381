import API
import Admissions
import HTTPTypes
import Service
import Store
import TestDatabase
import Testing
import Vault

@Suite(.timeLimit(.minutes(5))) struct `Access` {
    @Test func `each route is bound, and open to exactly the roles its table names`() async throws {
        var limits = ServiceLimits()
        limits.nextWait = .milliseconds(10)
        let desk = try await TestService.make(limits: limits)
        try await desk.run { client in
            for route in Route.all {
                let path = route.path(lead: LeadID(at: TestService.morning))
                guard let method = HTTPRequest.Method(route.method.rawValue) else {
                    throw TestFailure("a method that is none")
                }
                for role in Role.allCases.map(Optional.some) + [nil] {
                    let answer = try await client.send(method, path, as: role)
                    let name = "\(route.operation) as \(role?.rawValue ?? "nobody")"
                    #expect(answer.problem?.detail != "there is nothing at this address", "\(name)")
                    switch (route.allows(role), role) {
                    case (true, _): #expect(answer.status != 401 && answer.status != 403, "\(name)")
                    case (false, nil): #expect(answer.status == 401, "\(name)")
                    case (false, _?): #expect(answer.status == 403, "\(name)")
                    }
                }
            }
        }
    }

    @Test func `the description lists the routes that are served, and no others`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            let answer = try await client.get("/v1/openapi.json", as: nil)
            #expect(answer.status == 200)
            let paths = try #require(try JSONValue.read(answer.body, maximumDepth: 64)["paths"]?.members)
            let described = Set(
                paths.members.flatMap { path in
                    (path.value.members?.members ?? []).map { "\($0.name.uppercased()) \(path.name)" }
                })
            #expect(described == Set(Route.all.map { "\($0.method.rawValue) \($0.path)" }))
            #expect(described.count == Route.Operation.allCases.count)
        }
    }

    @Test func `a wrong token is told apart from none, and neither learns more`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            let none = try await client.get("/v1/me", as: nil)
            #expect(none.status == 401)
            #expect(none.headers[.wwwAuthenticate] == "Bearer realm=\"leadline\"")
            #expect(none.headers[.contentType] == Problem.mediaType)
            for token in [AccessSecret.make(), "ldl_short", "", "Basic"] {
                let stranger = TestDesk(client: client.client, tokens: [.staff: token])
                let answer = try await stranger.get("/v1/me", as: .staff)
                #expect(answer.status == 401)
                #expect(
                    answer.headers[.wwwAuthenticate] == "Bearer realm=\"leadline\", error=\"invalid_token\"")
                #expect(answer.problem?.detail == none.problem?.detail)
            }
        }
    }

    @Test func `a revoked token is refused as soon as it is forgotten`() async throws {
        var limits = ServiceLimits()
        limits.tokenMemory = .zero
        let desk = try await TestService.make(limits: limits)
        try await desk.run { client in
            #expect(try await client.get("/v1/me", as: .staff).status == 200)
            _ = try await desk.database.desk.revokeTokens(
                login: "staff", realTime: TestDatabase.midnight, at: TestDatabase.midnight)
            #expect(try await client.get("/v1/me", as: .staff).status == 401)
            #expect(try await client.get("/v1/me", as: .manager).status == 200)
        }
    }

    @Test func `a token is looked up once in its memory, and no longer than five seconds are promised`()
        async throws
    {
        #expect(ServiceLimits().tokenMemory <= .seconds(5))
        let desk = try await TestService.make()
        try await desk.run { client in
            #expect(try await client.get("/v1/clock", as: .staff).status == 200)
            // Without the table only what is remembered can be known.
            try await desk.database.tamper("alter table access_token rename to access_token_away")
            #expect(try await client.get("/v1/clock", as: .staff).status == 200)
            #expect(try await client.get("/v1/clock", as: .manager).status == 500)
        }
    }

    @Test func `an address without a route is a problem too`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            for (method, path) in [
                (HTTPRequest.Method.get, "/"), (.delete, "/v1/queue"), (.get, "/v1/leads/x/y"),
            ] {
                let answer = try await client.send(method, path, as: .manager)
                #expect(answer.status == 404)
                #expect(answer.headers[.contentType] == Problem.mediaType)
                #expect(answer.headers[.cacheControl] == "no-store")
            }
        }
    }
}
