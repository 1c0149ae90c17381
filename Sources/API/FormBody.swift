/// Why bytes are not the form we take; names a field at most, never content.
package struct FormError: Error, Hashable, Sendable {
    /// What is wrong.
    package enum Kind: String, Sendable, CaseIterable {
        case empty
        case badEscape = "bad_escape"
        case invalidUTF8 = "invalid_utf8"
        case duplicateField = "duplicate_field"
    }

    /// What is wrong.
    package let kind: Kind
    /// The repeated field of a ``Kind/duplicateField``; nil otherwise.
    package let field: String?
    /// Where the pair begins, in bytes from 0.
    package let offset: Int
}

/// The fields of an `application/x-www-form-urlencoded` body (WHATWG URL, section 5), in their order.
package struct FormBody: Hashable, Sendable {
    /// A field and its values: one, or more where repeats are allowed.
    package struct Field: Hashable, Sendable {
        /// The name, decoded.
        package let name: String
        /// The values, decoded, at least one.
        package var values: [String]
    }

    /// The fields, each name once.
    package private(set) var fields: [Field] = []

    /// Reads a form; `+` is a space, `%XX` a byte, the whole must be UTF-8.
    ///
    /// Browsers tolerate a bare `%`; here it is refused, since it is a sign of a truncated or twice-decoded
    /// body.
    /// - Parameter repeatable: names that may come more than once; any other repeat is refused.
    /// - Throws: ``FormError`` for the first fault.
    package init(_ bytes: [UInt8], repeatable: Set<String> = []) throws(FormError) {
        guard !bytes.isEmpty else { throw FormError(kind: .empty, field: nil, offset: 0) }
        var places: [String: Int] = [:]
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let sign = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let name = try FormBody.decode(pair[pair.startIndex..<sign])
            let value = sign == pair.endIndex ? "" : try FormBody.decode(pair[(sign + 1)...])
            if let place = places[name] {
                guard repeatable.contains(name) else {
                    throw FormError(kind: .duplicateField, field: name, offset: pair.startIndex)
                }
                fields[place].values.append(value)
            } else {
                places[name] = fields.count
                fields.append(Field(name: name, values: [value]))
            }
        }
    }

    /// The first value of a field; nil when it is not there.
    package subscript(name: String) -> String? {
        fields.first { $0.name == name }?.values.first
    }

    private static func decode(_ bytes: ArraySlice<UInt8>) throws(FormError) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            switch bytes[place] {
            case UInt8(ascii: "+"):
                output.append(0x20)
            case UInt8(ascii: "%"):
                guard place + 2 < bytes.endIndex, let high = hexadecimalValue(bytes[place + 1]),
                    let low = hexadecimalValue(bytes[place + 2])
                else { throw FormError(kind: .badEscape, field: nil, offset: place) }
                output.append(high << 4 | low)
                place += 2
            case let byte:
                output.append(byte)
            }
            place += 1
        }
        guard firstInvalidUTF8(in: output) == nil else {
            throw FormError(kind: .invalidUTF8, field: nil, offset: bytes.startIndex)
        }
        return String(decoding: output, as: UTF8.self)
    }
}
