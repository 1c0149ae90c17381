import API
import Admissions
import Testing

@Suite struct `Routes` {
    @Test func `serve each operation once, at a place of its own`() {
        #expect(Set(Route.all.map(\.operation)) == Set(Route.Operation.allCases))
        #expect(Route.all.count == Route.Operation.allCases.count)
        #expect(Set(Route.all.map { "\($0.method.rawValue) \($0.path)" }).count == Route.all.count)
    }

    @Test func `let a site post inquiries and nothing else`() {
        for route in Route.all {
            let isIntake = route.operation == .postInquiry || route.operation == .postInquiryBatch
            let isOpen = route.allows(nil)
            #expect(route.allows(.site) == (isIntake || isOpen), "\(route.path)")
        }
    }

    @Test func `let an operator post, and keep leads and reports from them`() {
        let allowed = Route.all.filter { $0.allows(.operator) && !$0.allows(nil) }.map(\.operation)
        #expect(
            Set(allowed) == [
                .postInquiry, .postInquiryBatch, .me, .setPresence, .presenceToken, .heartbeat, .clock,
            ])
    }

    @Test func `take a presence token for a heartbeat and for nothing else`() {
        #expect(Route.all.filter(\.takesPresenceToken).map(\.operation) == [.heartbeat])
    }

    @Test func `let nobody without a token past the description and the health checks`() {
        #expect(Set(Route.all.filter { $0.allows(nil) }.map(\.operation)) == [.openapi, .live, .ready])
        #expect(Route.all.allSatisfy { $0.allows(.manager) })
        #expect(!Route.of(.dailyReport).allows(.staff))
    }

    @Test func `refuse with 401 and 403 wherever a token is needed`() {
        for route in Route.all where !route.allows(nil) {
            #expect(route.refusals.contains(401) && route.refusals.contains(403), "\(route.path)")
        }
    }

    @Test func `fill in the lead`() {
        #expect(
            Route.of(.accept).path(lead: LeadID(1)) == "/v1/leads/00000000-0000-0000-0000-000000000001/accept"
        )
    }

    @Test func `have no place to look up a caller by number`() {
        for route in Route.all {
            #expect(!route.path.contains("caller") && !route.path.contains("phone"))
            #expect(route.query.allSatisfy { $0.name != "phone" && $0.name != "email" })
        }
    }
}
