import API
import Testing

@Suite struct `OpenAPI document` {
    let document = OpenAPI.document()

    @Test func `has every route, its roles, its refusals and nothing more`() throws {
        let paths = try #require(document["paths"]?.members)
        let count = paths.members.reduce(0) { $0 + ($1.value.members?.members.count ?? 0) }
        #expect(count == Route.all.count)
        for route in Route.all {
            let operation = try #require(paths[route.path]?[route.method.rawValue.lowercased()])
            #expect(operation["operationId"]?.text == route.operation.rawValue)
            let responses = try #require(operation["responses"]?.members)
            for status in route.refusals + route.answers.map(\.status) {
                #expect(responses[String(status)] != nil, "\(route.path) \(status)")
            }
        }
    }

    @Test func `names the presence token where it is good, and nowhere else`() throws {
        let schemes = try #require(document["components"]?["securitySchemes"]?.members)
        #expect(schemes.members.map(\.name) == ["token", "presence_token"])
        for route in Route.all {
            let operation = document["paths"]?[route.path]?[route.method.rawValue.lowercased()]
            let good = (operation?["security"]?.elements ?? []).compactMap { $0.members?.members.first?.name }
            let isPresence = route.operation == .heartbeat
            #expect(
                good == (route.allows(nil) ? [] : isPresence ? ["token", "presence_token"] : ["token"]),
                "\(route.path)")
        }
    }

    @Test func `prints the limits intake enforces`() throws {
        let inquiry = try #require(document["components"]?["schemas"]?["inquiry"])
        #expect(inquiry["additionalProperties"]?.boolean == false)
        #expect(
            inquiry["required"]?.elements?.compactMap(\.text) == ["id", "received_at", "channel", "text"])
        #expect(inquiry["properties"]?["text"]?["maxLength"]?.integer == 8000)
        #expect(inquiry["properties"]?["name"]?["maxLength"]?.integer == 200)
        #expect(inquiry["properties"]?["age"]?["maximum"]?.integer == 120)
        #expect(inquiry["properties"]?.members?.members.map(\.name) == InquiryFields.all.map(\.name))
    }

    @Test func `learns the shape of answers from their types`() throws {
        let listing = try #require(
            document["paths"]?["/v1/queue"]?["get"]?["responses"]?["200"]?["content"]?["application/json"]?[
                "schema"])
        #expect(listing["required"]?.elements?.compactMap(\.text) == ["version", "clock", "leads", "queues"])
        let lead = try #require(listing["properties"]?["leads"]?["items"])
        #expect(lead["properties"]?["lead_id"] == ["type": "string", "format": "uuid"])
        #expect(lead["properties"]?["received_at"] == ["type": "string", "format": "date-time"])
        #expect(lead["properties"]?["urgency"] == ["type": "integer"])
        #expect(
            lead["properties"]?["priority"] == ["type": "string", "enum": ["crisis", "high", "routine"]])
        #expect(lead["properties"]?["flags"]?["items"]?["enum"]?.elements?.count == 14)
        #expect(lead["required"]?.elements?.contains("offer_deadline") == false)
        #expect(lead["required"]?.elements?.contains("is_mine") == true)
    }

    @Test func `leaves no schema open`() {
        #expect(openPlaces(document, path: "").isEmpty, "\(openPlaces(document, path: ""))")
    }

    @Test func `is the same bytes each time`() {
        #expect(OpenAPI.document().bytes() == document.bytes())
    }

    /// Places where a schema says nothing: a type the reader could not follow.
    private func openPlaces(_ value: JSONValue, path: String) -> [String] {
        switch value {
        case .object(let object):
            if object.members.isEmpty { return [path] }
            return object.members.flatMap { openPlaces($0.value, path: path + "/" + $0.name) }
        case .array(let elements):
            return elements.flatMap { openPlaces($0, path: path + "/-") }
        case .null, .bool, .number, .string:
            return []
        }
    }
}
