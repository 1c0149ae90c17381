/// Turns wire types into bytes and back: names in snake_case, absent rather than null, members in declared
/// order.
///
/// Both programs use this door and no other, so the field names of a type are those of its Swift properties:
/// `leadID` is `lead_id` on the wire.
package enum Wire {
    /// The compact JSON of a value.
    /// - Throws: `EncodingError` for a number JSON cannot hold.
    package static func encode(_ value: some Encodable) throws -> [UInt8] {
        try document(of: value).bytes()
    }

    /// The JSON document of a value.
    /// - Throws: `EncodingError` for a number JSON cannot hold.
    package static func document(of value: some Encodable) throws -> JSONValue {
        let encoder = WireEncoder(path: [])
        try value.encode(to: encoder)
        return encoder.slot.document
    }

    /// Reads an answer of the service. Members a type does not know are passed over, so that an older client
    /// reads a newer service.
    /// - Throws: ``JSONError`` or `DecodingError`; neither holds content.
    package static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        try decode(type, from: JSONValue.read(bytes, maximumDepth: 32))
    }

    /// Reads a value from a document.
    /// - Throws: `DecodingError`.
    package static func decode<Value: Decodable>(_ type: Value.Type, from value: JSONValue) throws -> Value {
        try Value(from: WireDecoder(value: value, path: []))
    }
}

/// `leadID` as `lead_id`, `p90` as it is: an underscore goes before each run of capitals.
func wireName(_ name: String) -> String {
    guard name.utf8.contains(where: { (65...90).contains($0) }) else { return name }
    var output: [UInt8] = []
    var wasUpper = false
    for byte in name.utf8 {
        let isUpper = (65...90).contains(byte)
        if isUpper, !wasUpper, !output.isEmpty { output.append(UInt8(ascii: "_")) }
        output.append(isUpper ? byte | 0x20 : byte)
        wasUpper = isUpper
    }
    return String(decoding: output, as: UTF8.self)
}

/// A place in a document: a name, or an index of an array.
struct WireKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) {
        stringValue = String(intValue)
        self.intValue = intValue
    }
}
