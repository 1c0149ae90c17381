import Admissions

/// Text that ``RecordText`` did not write.
struct RecordFault: Error {}

/// Reads what ``RecordText`` wrote and nothing else: members in the order of their names, no space between, no escape.
///
/// A day is decided again from its stored inputs; this way reading them takes a tenth of the time of a decoder that finds
/// its way.
struct RecordReader {
    private static let largest: Int64 = 1 << 56

    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// An object; its members follow one another in the order of their names.
    mutating func object<Value>(
        _ members: (inout RecordReader) throws(RecordFault) -> Value
    ) throws(RecordFault) -> Value {
        try expect(UInt8(ascii: "{"))
        let value = try members(&self)
        try expect(UInt8(ascii: "}"))
        return value
    }

    mutating func member<Value: RecordReadable>(_ name: StaticString) throws(RecordFault) -> Value {
        guard let value: Value = try member(ifPresent: name) else { throw RecordFault() }
        return value
    }

    /// A member that is left out when there is no value.
    mutating func member<Value: RecordReadable>(
        ifPresent name: StaticString
    ) throws(RecordFault) -> Value? {
        var start = position
        if bytes[position - 1] != UInt8(ascii: "{") {
            guard start < bytes.count, bytes[start] == UInt8(ascii: ",") else { return nil }
            start += 1
        }
        let length = name.utf8CodeUnitCount
        guard start + length + 3 < bytes.count, bytes[start] == UInt8(ascii: "\""),
            bytes[start + length + 1] == UInt8(ascii: "\""), bytes[start + length + 2] == UInt8(ascii: ":"),
            name.withUTF8Buffer({ bytes[(start + 1)...].starts(with: $0) })
        else { return nil }
        position = start + length + 3
        return try Value(from: &self)
    }

    mutating func list<Value: RecordReadable>() throws(RecordFault) -> [Value] {
        try expect(UInt8(ascii: "["))
        var values: [Value] = []
        while next != UInt8(ascii: "]") {
            if !values.isEmpty { try expect(UInt8(ascii: ",")) }
            values.append(try Value(from: &self))
        }
        position += 1
        return values
    }

    /// A string of ids, times and words: nothing that JSON escapes.
    mutating func word() throws(RecordFault) -> String {
        try expect(UInt8(ascii: "\""))
        guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\"")) else { throw RecordFault() }
        let word = bytes[position..<end]
        guard !word.contains(UInt8(ascii: "\\")) else { throw RecordFault() }
        position = end + 1
        return String(decoding: word, as: UTF8.self)
    }

    mutating func number() throws(RecordFault) -> Int64 {
        let start = position
        while let byte = next, (48...57).contains(byte) || byte == UInt8(ascii: "-") { position += 1 }
        // Far beyond any count of leads or seats, and far from where sums of them would overflow.
        guard let number = Int64(String(decoding: bytes[start..<position], as: UTF8.self)),
            (-RecordReader.largest...RecordReader.largest).contains(number)
        else { throw RecordFault() }
        return number
    }

    mutating func boolean() throws(RecordFault) -> Bool {
        for (word, value) in [("true", true), ("false", false)]
        where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return value
        }
        throw RecordFault()
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func expect(_ byte: UInt8) throws(RecordFault) {
        guard next == byte else { throw RecordFault() }
        position += 1
    }
}

/// A value that can be read back from the record.
protocol RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault)
}

extension Int: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) { self = Int(try text.number()) }
}

extension Int64: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) { self = try text.number() }
}

extension Bool: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) { self = try text.boolean() }
}

extension Array: RecordReadable where Element: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) { self = try text.list() }
}

extension Identifier: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) {
        guard let id = Identifier(try text.word()) else { throw RecordFault() }
        self = id
    }
}

extension Instant: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) {
        guard let instant = Instant(rfc3339: try text.word()) else { throw RecordFault() }
        self = instant
    }
}

extension Language: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) {
        guard let language = Language(tag: try text.word()) else { throw RecordFault() }
        self = language
    }
}

extension RecordReadable where Self: RawRepresentable<String> {
    init(from text: inout RecordReader) throws(RecordFault) {
        guard let value = Self(rawValue: try text.word()) else { throw RecordFault() }
        self = value
    }
}

extension LeadQueue: RecordReadable {}
extension LevelOfCare: RecordReadable {}
extension Presence: RecordReadable {}
