/// One-dimensional arrays, which carry bulk rows to `unnest($1::…[])`.
extension Parameter {
    /// `text[]`.
    package static func texts(_ values: [String?]) -> Parameter {
        array(of: .text, values) { value, array in array.append(element: value.utf8) }
    }

    /// `int8[]`.
    package static func ints(_ values: [Int64?]) -> Parameter {
        array(of: .int8, values) { value, array in array.append(fixed: value) }
    }

    /// `int4[]`.
    package static func int32s(_ values: [Int32?]) -> Parameter {
        array(of: .int4, values) { value, array in array.append(fixed: value) }
    }

    /// `bool[]`.
    package static func bools(_ values: [Bool?]) -> Parameter {
        array(of: .bool, values) { value, array in array.append(fixed: UInt8(value ? 1 : 0)) }
    }

    /// `float8[]`.
    package static func doubles(_ values: [Double?]) -> Parameter {
        array(of: .float8, values) { value, array in array.append(fixed: value.bitPattern) }
    }

    /// `uuid[]`.
    package static func uuids(_ values: [UInt128?]) -> Parameter {
        array(of: .uuid, values) { value, array in array.append(fixed: value) }
    }

    /// `timestamptz[]`, in microseconds since the Unix epoch, UTC.
    package static func timestamps(_ values: [Int64?]) -> Parameter {
        array(of: .timestamptz, values) { value, array in array.append(fixed: PostgresEpoch.encode(value)) }
    }

    /// `bytea[]`.
    package static func byteses(_ values: [[UInt8]?]) -> Parameter {
        array(of: .bytea, values) { value, array in array.append(element: value) }
    }

    /// `jsonb[]`, each element JSON text.
    package static func jsons(_ values: [String?]) -> Parameter {
        array(of: .jsonb, values) { value, array in
            array.append(fixed: Int32(value.utf8.count + 1), length: false)
            array.append(fixed: jsonbVersion, length: false)
            array.append(contentsOf: value.utf8)
        }
    }

    private static func array<Value>(
        of element: TypeOID,
        _ values: [Value?],
        _ append: (Value, inout [UInt8]) -> Void
    ) -> Parameter {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(20 + values.count * 20)
        let hasNull = values.contains { $0 == nil }
        bytes.append(fixed: Int32(values.isEmpty ? 0 : 1), length: false)
        bytes.append(fixed: Int32(hasNull ? 1 : 0), length: false)
        bytes.append(fixed: element.rawValue, length: false)
        guard !values.isEmpty else { return Parameter(element.array, bytes) }
        bytes.append(fixed: Int32(values.count), length: false)
        // The lower bound: SQL arrays start at 1.
        bytes.append(fixed: Int32(1), length: false)
        for value in values {
            if let value {
                append(value, &bytes)
            } else {
                bytes.append(fixed: Int32(-1), length: false)
            }
        }
        return Parameter(element.array, bytes)
    }
}

extension [UInt8] {
    /// Appends an integer in network order, behind its length in bytes when it is an array's element.
    fileprivate mutating func append<Value: FixedWidthInteger>(fixed value: Value, length: Bool = true) {
        if length { append(fixed: Int32(Value.bitWidth / 8), length: false) }
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }

    fileprivate mutating func append(element: some Collection<UInt8>) {
        append(fixed: Int32(element.count), length: false)
        append(contentsOf: element)
    }
}
