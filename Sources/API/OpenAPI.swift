import Admissions

/// The OpenAPI 3.1 description of the service, made from ``Route/all``, the field rules and the wire types.
package enum OpenAPI {
    /// The document.
    package static func document() -> JSONValue {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Leadline", "version": "1",
                "description": """
                Routes the inquiries of an addiction-treatment admissions desk. Answers leave out what is unknown; \
                refusals are RFC 9457 problems that name the field and never repeat its content.
                """,
            ],
            "paths": paths(),
            "components": [
                "securitySchemes": [
                    "token": ["type": "http", "scheme": "bearer"],
                    "presence_token": [
                        "type": "http", "scheme": "bearer",
                        "description": "Made by POST /v1/presence/token; good for heartbeats alone.",
                    ],
                ],
                "schemas": [
                    "inquiry": FieldRule.schema(of: InquiryFields.all),
                    "problem": WireSchema.of(Problem.self),
                ],
            ],
        ]
    }

    private static func paths() -> JSONValue {
        var paths = JSONObject()
        for route in Route.all {
            var methods = paths[route.path]?.members ?? JSONObject()
            methods[route.method.rawValue.lowercased()] = operation(route)
            paths[route.path] = .object(methods)
        }
        return .object(paths)
    }

    private static func operation(_ route: Route) -> JSONValue {
        var operation = JSONObject()
        operation["operationId"] = .string(route.operation.rawValue)
        operation["summary"] = .string(route.summary)
        switch route.access {
        case .open:
            operation["security"] = []
        case .roles(let roles):
            operation["security"] =
                route.takesPresenceToken ? [["token": []], ["presence_token": []]] : [["token": []]]
            // Role's own order, since a set has none.
            operation["x-roles"] = .array(Role.allCases.filter(roles.contains).map { .string($0.rawValue) })
        }
        let parameters = pathParameters(route) + route.query.map(parameter)
        if !parameters.isEmpty { operation["parameters"] = .array(parameters) }
        if let body = body(route.body) { operation["requestBody"] = body }
        operation["responses"] = responses(route)
        return .object(operation)
    }

    private static func pathParameters(_ route: Route) -> [JSONValue] {
        ["lead", "alarm"].filter { route.path.contains("{\($0)}") }.map { name in
            [
                "name": .string(name), "in": "path", "required": true,
                "schema": ["type": "string", "format": "uuid"],
            ]
        }
    }

    private static func parameter(_ parameter: Route.QueryParameter) -> JSONValue {
        [
            "name": .string(parameter.name), "in": "query", "description": .string(parameter.summary),
            "schema": parameter.schema,
        ]
    }

    private static func body(_ body: Route.Body) -> JSONValue? {
        let inquiry: JSONValue = ["schema": ["$ref": "#/components/schemas/inquiry"]]
        switch body {
        case .none:
            return nil
        case .inquiry:
            return [
                "required": true, "x-maximum-bytes": .int(InquiryFields.bodyLimit),
                "x-maximum-depth": .int(InquiryFields.depthLimit),
                "content": .object(
                    JSONObject([
                        JSONMember(name: ContentType.json.rawValue, value: inquiry),
                        JSONMember(name: ContentType.form.rawValue, value: inquiry),
                    ])),
            ]
        case .inquiries:
            return [
                "required": true, "x-maximum-bytes": .int(InquiryFields.batchBodyLimit),
                "x-maximum-lines": .int(InquiryFields.batchLineLimit),
                "content": .object(
                    JSONObject([JSONMember(name: ContentType.jsonLines.rawValue, value: inquiry)])),
            ]
        case .json(let type):
            return [
                "required": true, "x-maximum-bytes": .int(type.bodyLimit),
                "content": media(ContentType.json.rawValue, FieldRule.schema(of: type.rules)),
            ]
        }
    }

    private static func responses(_ route: Route) -> JSONValue {
        var responses = JSONObject()
        for answer in route.answers {
            var response = JSONObject([JSONMember(name: "description", value: .string(answer.summary))])
            if let content = content(answer.content) { response["content"] = content }
            responses[String(answer.status)] = .object(response)
        }
        for status in route.refusals {
            responses[String(status)] = [
                "description": .string(Problem.title(of: status)),
                "content": media(Problem.mediaType, ["$ref": "#/components/schemas/problem"]),
            ]
        }
        return .object(responses)
    }

    private static func content(_ content: Route.Content) -> JSONValue? {
        switch content {
        case .none: return nil
        case .document: return media(ContentType.json.rawValue, ["type": "object"])
        case .json(let type): return media(ContentType.json.rawValue, WireSchema.of(type))
        case .textOrJSON(let type):
            return .object(
                JSONObject([
                    JSONMember(name: "text/plain", value: ["schema": ["type": "string"]]),
                    JSONMember(name: ContentType.json.rawValue, value: ["schema": WireSchema.of(type)]),
                ]))
        }
    }

    private static func media(_ name: String, _ schema: JSONValue) -> JSONValue {
        .object(JSONObject([JSONMember(name: name, value: ["schema": schema])]))
    }
}
