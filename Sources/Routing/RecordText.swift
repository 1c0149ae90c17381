import Admissions

/// JSON as it stands in the record: members in the order of their names, so that equal values are equal bytes.
///
/// It is what Foundation's `JSONEncoder` gives with `sortedKeys`, a test says; every offer waits until it is written, and this
/// way it takes a twentieth of the time.
struct RecordText {
    private var bytes: [UInt8] = []

    private init() { bytes.reserveCapacity(16_384) }

    /// The text of a value.
    static func of(_ value: some RecordValue) -> String {
        var text = RecordText()
        value.write(to: &text)
        return String(decoding: text.bytes, as: UTF8.self)
    }

    /// An object; its members follow one another in the order of their names.
    mutating func object(_ members: (inout RecordText) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        members(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    mutating func member(_ name: StaticString, _ value: some RecordValue) {
        if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        value.write(to: &self)
    }

    /// A member that is left out when there is no value.
    mutating func member(_ name: StaticString, ifPresent value: (some RecordValue)?) {
        if let value { member(name, value) }
    }

    /// A string of ids, times and words: nothing that JSON escapes.
    mutating func word(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: text.utf8)
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func list(_ values: [some RecordValue]) {
        bytes.append(UInt8(ascii: "["))
        for index in values.indices {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            values[index].write(to: &self)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    mutating func literal(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

/// A value that has its place in the record.
protocol RecordValue {
    func write(to text: inout RecordText)
}

extension Int: RecordValue {
    func write(to text: inout RecordText) { text.literal(String(self)) }
}

extension Int64: RecordValue {
    func write(to text: inout RecordText) { text.literal(String(self)) }
}

extension Bool: RecordValue {
    func write(to text: inout RecordText) { text.literal(self ? "true" : "false") }
}

extension Array: RecordValue where Element: RecordValue {
    func write(to text: inout RecordText) { text.list(self) }
}

extension Identifier: RecordValue {
    func write(to text: inout RecordText) { text.word(description) }
}

extension Instant: RecordValue {
    func write(to text: inout RecordText) { text.word(description) }
}

extension Language: RecordValue {
    func write(to text: inout RecordText) { text.word(code) }
}

extension RecordValue where Self: RawRepresentable<String> {
    func write(to text: inout RecordText) { text.word(rawValue) }
}

extension LeadQueue: RecordValue {}
extension LevelOfCare: RecordValue {}
extension Presence: RecordValue {}
extension Grounds: RecordValue {}
extension Concession: RecordValue {}
extension UnroutableReason: RecordValue {}
extension Obstacle: RecordValue {}
