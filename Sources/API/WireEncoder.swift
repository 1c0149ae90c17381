/// The document under construction; shared by the containers that fill it.
final class WireSlot {
    private var value = JSONValue.null
    private var elements: [WireSlot]?
    private var members: [(name: String, slot: WireSlot)]?

    var document: JSONValue {
        if let elements { return .array(elements.map(\.document)) }
        guard let members else { return value }
        return .object(JSONObject(members.map { JSONMember(name: $0.name, value: $0.slot.document) }))
    }

    var count: Int { elements?.count ?? 0 }

    func set(_ value: JSONValue) { self.value = value }

    func becomeArray() { if elements == nil { elements = [] } }

    func becomeObject() { if members == nil { members = [] } }

    func appended() -> WireSlot {
        let slot = WireSlot()
        elements?.append(slot)
        return slot
    }

    func member(_ name: String) -> WireSlot {
        let slot = WireSlot()
        members?.append((name, slot))
        return slot
    }
}

/// Encodes into a ``JSONValue``.
struct WireEncoder: Encoder {
    let slot: WireSlot
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init(slot: WireSlot = WireSlot(), path: [any CodingKey]) {
        self.slot = slot
        codingPath = path
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        slot.becomeObject()
        return KeyedEncodingContainer(WireKeyedEncoding<Key>(slot: slot, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        slot.becomeArray()
        return WireListEncoding(slot: slot, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        WireValueEncoding(slot: slot, codingPath: codingPath)
    }
}

private struct WireKeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let slot: WireSlot
    let codingPath: [any CodingKey]

    mutating func encodeNil(forKey key: Key) { slot.member(wireName(key.stringValue)).set(.null) }

    mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        let member = slot.member(wireName(key.stringValue))
        try value.encode(to: WireEncoder(slot: member, path: codingPath + [key]))
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy keyType: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        superEncoder(forKey: key).container(keyedBy: keyType)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        superEncoder(forKey: key).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
        WireEncoder(slot: slot.member("super"), path: codingPath)
    }

    mutating func superEncoder(forKey key: Key) -> any Encoder {
        WireEncoder(slot: slot.member(wireName(key.stringValue)), path: codingPath + [key])
    }
}

private struct WireListEncoding: UnkeyedEncodingContainer {
    let slot: WireSlot
    let codingPath: [any CodingKey]
    var count: Int { slot.count }

    mutating func encodeNil() { slot.appended().set(.null) }

    mutating func encode<Value: Encodable>(_ value: Value) throws {
        let path = codingPath + [WireKey(intValue: count)]
        try value.encode(to: WireEncoder(slot: slot.appended(), path: path))
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy keyType: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
        superEncoder().container(keyedBy: keyType)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        superEncoder().unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
        let path = codingPath + [WireKey(intValue: count)]
        return WireEncoder(slot: slot.appended(), path: path)
    }
}

private struct WireValueEncoding: SingleValueEncodingContainer {
    let slot: WireSlot
    let codingPath: [any CodingKey]

    mutating func encodeNil() { slot.set(.null) }
    mutating func encode(_ value: Bool) { slot.set(.bool(value)) }
    mutating func encode(_ value: String) { slot.set(.string(value)) }
    mutating func encode(_ value: Float) throws { try encode(Double(value)) }

    mutating func encode(_ value: Double) throws {
        guard let number = JSONNumber(value) else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: codingPath, debugDescription: "JSON has no such number"))
        }
        slot.set(.number(number))
    }

    mutating func encode(_ value: Int) { whole(value) }
    mutating func encode(_ value: Int8) { whole(value) }
    mutating func encode(_ value: Int16) { whole(value) }
    mutating func encode(_ value: Int32) { whole(value) }
    mutating func encode(_ value: Int64) { whole(value) }
    mutating func encode(_ value: UInt) { whole(value) }
    mutating func encode(_ value: UInt8) { whole(value) }
    mutating func encode(_ value: UInt16) { whole(value) }
    mutating func encode(_ value: UInt32) { whole(value) }
    mutating func encode(_ value: UInt64) { whole(value) }

    mutating func encode<Value: Encodable>(_ value: Value) throws {
        try value.encode(to: WireEncoder(slot: slot, path: codingPath))
    }

    private func whole(_ value: some BinaryInteger) {
        slot.set(.number(JSONNumber(checked: String(value))))
    }
}
