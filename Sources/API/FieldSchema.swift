import Admissions

extension FieldRule {
    /// The JSON schema of an object with these fields and no others.
    static func schema(of rules: [FieldRule]) -> JSONValue {
        let properties = rules.map { JSONMember(name: $0.name, value: $0.schema) }
        let required = rules.filter(\.isRequired).map { JSONValue.string($0.name) }
        return [
            "type": "object", "additionalProperties": false, "required": .array(required),
            "properties": .object(JSONObject(properties)),
        ]
    }

    /// The schema of the field: the limits it enforces, and null where it may be unknown.
    private var schema: JSONValue {
        var schema = JSONObject([JSONMember(name: "description", value: .string(summary))])
        var content = kind.schema
        if !isRequired, let name = content["type"]?.text {
            content = content.replacing("type", [.string(name), "null"])
        }
        if !isRequired, let choices = content["enum"]?.elements {
            content = content.replacing("enum", .array(choices + [.null]))
        }
        if !isRequired, let options = content["oneOf"]?.elements {
            content = content.replacing("oneOf", .array(options + [["type": "null"]]))
        }
        for member in content.members?.members ?? [] { schema[member.name] = member.value }
        return .object(schema)
    }
}

extension FieldRule.Kind {
    /// The JSON schema of the kind.
    fileprivate var schema: JSONValue {
        switch self {
        case .uuid7: ["type": "string", "format": "uuid"]
        case .time: ["type": "string", "format": "date-time"]
        case .timeUpTo(let ahead):
            [
                "type": "string", "format": "date-time",
                "x-maximum-seconds-ahead": .int(Int(ahead.components.seconds)),
            ]
        case .text(let limit), .line(let limit): ["type": "string", "maxLength": .int(limit)]
        case .phone: ["type": "string", "maxLength": 40, "format": "phone"]
        case .email: ["type": "string", "maxLength": 254, "format": "email"]
        case .integer(let range):
            ["type": "integer", "minimum": .int(range.lowerBound), "maximum": .int(range.upperBound)]
        case .boolean: ["type": "boolean"]
        case .choice(let words): ["type": "string", "enum": .array(words.map(JSONValue.string))]
        case .lines(let count, let each): FieldRule.Kind.list(count, each)
        case .linesOrNone(let count, let each):
            ["oneOf": [FieldRule.Kind.list(count, each), ["const": "none"]]]
        case .object(let rules): FieldRule.schema(of: rules)
        case .objects(let count, let rules):
            ["type": "array", "maxItems": .int(count), "items": FieldRule.schema(of: rules)]
        }
    }

    private static func list(_ count: Int, _ each: Int) -> JSONValue {
        [
            "type": "array", "maxItems": .int(count),
            "items": ["type": "string", "maxLength": .int(each)],
        ]
    }
}

extension JSONValue {
    fileprivate func replacing(_ name: String, _ value: JSONValue) -> JSONValue {
        guard var object = members else { return self }
        object[name] = value
        return .object(object)
    }
}
