/// Learns the JSON schema of a wire type by letting it decode itself from a decoder that notes what it is
/// asked for.
///
/// So the description of an answer cannot differ from its type: names come from the same ``wireName(_:)``, a
/// property read with `decodeIfPresent` is optional, the rest is required.
enum WireSchema {
    /// The schema of a type.
    static func of(_ type: any Decodable.Type) -> JSONValue {
        if let choices = choices(of: type) { return choices }
        for sample in samples {
            let note = SchemaNote()
            guard (try? type.init(from: SchemaDecoder(note: note, sample: sample.text))) != nil else {
                continue
            }
            return note.schema(format: sample.format)
        }
        return [:]
    }

    /// Texts that our single-value types accept, and what a type that accepts one first is.
    private static let samples: [(text: String, format: String?)] = [
        ("", nil), ("00000000-0000-7000-8000-000000000000", "uuid"), ("1970-01-01T00:00:00Z", "date-time"),
        ("1970-01-01", "date"), ("en", nil),
    ]

    private static func choices(of type: any Decodable.Type) -> JSONValue? {
        guard let enumeration = type as? any CaseIterable.Type else { return nil }
        func words<Choice: CaseIterable>(_ type: Choice.Type) -> [JSONValue] {
            type.allCases.compactMap { choice in
                ((choice as? any RawRepresentable)?.rawValue as? String).map(JSONValue.string)
            }
        }
        let words = words(enumeration)
        return words.isEmpty ? nil : ["type": "string", "enum": .array(words)]
    }

    /// Any value of a type; nil when none of the samples makes one.
    fileprivate static func value<Value: Decodable>(_ type: Value.Type) -> Value? {
        func first<Choice: CaseIterable>(_ type: Choice.Type) -> Any? { type.allCases.first }
        if let enumeration = type as? any CaseIterable.Type { return first(enumeration) as? Value }
        for sample in samples {
            let decoder = SchemaDecoder(note: SchemaNote(), sample: sample.text)
            if let value = try? Value(from: decoder) { return value }
        }
        return nil
    }
}

/// What a type asked its decoder for.
private final class SchemaNote {
    var plain: String?
    var element: JSONValue?
    var members: [(name: String, schema: JSONValue, isRequired: Bool)]?

    func schema(format: String?) -> JSONValue {
        if let members { return object(members) }
        if let element { return ["type": "array", "items": element] }
        guard let plain else { return [:] }
        var schema = JSONObject([JSONMember(name: "type", value: .string(plain))])
        if let format, plain == "string" { schema["format"] = .string(format) }
        return .object(schema)
    }

    private func object(_ members: [(name: String, schema: JSONValue, isRequired: Bool)]) -> JSONValue {
        let required = members.filter(\.isRequired).map { JSONValue.string($0.name) }
        let properties = JSONObject(members.map { JSONMember(name: $0.name, value: $0.schema) })
        return ["type": "object", "required": .array(required), "properties": .object(properties)]
    }
}

private struct SchemaDecoder: Decoder {
    let note: SchemaNote
    let sample: String
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        if note.members == nil { note.members = [] }
        return KeyedDecodingContainer(SchemaMembers<Key>(note: note))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer { SchemaElements(note: note) }

    func singleValueContainer() -> any SingleValueDecodingContainer {
        SchemaValue(note: note, sample: sample)
    }
}

private struct SchemaMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let note: SchemaNote
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool { true }

    func decodeNil(forKey key: Key) -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        add(key, type, isRequired: true)
        guard let value = WireSchema.value(type) else { throw SchemaGap() }
        return value
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) -> Value? {
        add(key, type, isRequired: false)
        return nil
    }

    // The primitive requirements have defaults that would ask `contains` and mark an optional as required.
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) -> Bool? { optional(key, type) }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) -> String? { optional(key, type) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) -> Double? { optional(key, type) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) -> Int? { optional(key, type) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw SchemaGap() }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw SchemaGap() }

    func superDecoder() throws -> any Decoder { throw SchemaGap() }

    func superDecoder(forKey key: Key) throws -> any Decoder { throw SchemaGap() }

    private func optional<Value: Decodable>(_ key: Key, _ type: Value.Type) -> Value? {
        add(key, type, isRequired: false)
        return nil
    }

    private func add(_ key: Key, _ type: any Decodable.Type, isRequired: Bool) {
        note.members?.append((wireName(key.stringValue), WireSchema.of(type), isRequired))
    }
}

/// One element is enough to learn the schema of a list.
private struct SchemaElements: UnkeyedDecodingContainer {
    let note: SchemaNote
    var codingPath: [any CodingKey] { [] }
    var count: Int? { 1 }
    var currentIndex = 0
    var isAtEnd: Bool { currentIndex > 0 }

    init(note: SchemaNote) {
        self.note = note
    }

    mutating func decodeNil() -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        note.element = WireSchema.of(type)
        currentIndex += 1
        guard let value = WireSchema.value(type) else { throw SchemaGap() }
        return value
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> { throw SchemaGap() }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { throw SchemaGap() }

    mutating func superDecoder() throws -> any Decoder { throw SchemaGap() }
}

private struct SchemaValue: SingleValueDecodingContainer {
    let note: SchemaNote
    let sample: String
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { false }

    func decode(_ type: Bool.Type) -> Bool { noted("boolean", false) }
    func decode(_ type: String.Type) -> String { noted("string", sample) }
    func decode(_ type: Double.Type) -> Double { noted("number", 0) }
    func decode(_ type: Float.Type) -> Float { noted("number", 0) }
    func decode(_ type: Int.Type) -> Int { noted("integer", 0) }
    func decode(_ type: Int8.Type) -> Int8 { noted("integer", 0) }
    func decode(_ type: Int16.Type) -> Int16 { noted("integer", 0) }
    func decode(_ type: Int32.Type) -> Int32 { noted("integer", 0) }
    func decode(_ type: Int64.Type) -> Int64 { noted("integer", 0) }
    func decode(_ type: UInt.Type) -> UInt { noted("integer", 0) }
    func decode(_ type: UInt8.Type) -> UInt8 { noted("integer", 0) }
    func decode(_ type: UInt16.Type) -> UInt16 { noted("integer", 0) }
    func decode(_ type: UInt32.Type) -> UInt32 { noted("integer", 0) }
    func decode(_ type: UInt64.Type) -> UInt64 { noted("integer", 0) }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try Value(from: SchemaDecoder(note: note, sample: sample))
    }

    private func noted<Value>(_ kind: String, _ value: Value) -> Value {
        note.plain = kind
        return value
    }
}

/// A wire type uses a part of Codable this reader does not follow; its schema is then left open.
private struct SchemaGap: Error {}
