extension JSONValue {
    /// The document in UTF-8 without white space, members in their order.
    package func bytes() -> [UInt8] {
        var writer = JSONWriter(indent: nil)
        writer.write(self, level: 0)
        return writer.output
    }

    /// The document as text, two spaces a level: for people.
    package func indented() -> String {
        var writer = JSONWriter(indent: 2)
        writer.write(self, level: 0)
        return String(decoding: writer.output, as: UTF8.self)
    }

    /// The document as compact text.
    package var compactText: String { String(decoding: bytes(), as: UTF8.self) }
}

private struct JSONWriter {
    let indent: Int?
    var output: [UInt8] = []

    mutating func write(_ value: JSONValue, level: Int) {
        switch value {
        case .null: put("null")
        case .bool(let flag): put(flag ? "true" : "false")
        case .number(let number): put(number.literal)
        case .string(let text): quote(text)
        case .array(let elements):
            list(elements, between: ("[", "]"), level: level) { writer, element in
                writer.write(element, level: level + 1)
            }
        case .object(let object):
            list(object.members, between: ("{", "}"), level: level) { writer, member in
                writer.quote(member.name)
                writer.put(writer.indent == nil ? ":" : ": ")
                writer.write(member.value, level: level + 1)
            }
        }
    }

    private mutating func list<Item>(
        _ items: [Item], between marks: (String, String), level: Int,
        _ body: (inout JSONWriter, Item) -> Void
    ) {
        put(marks.0)
        for (index, item) in items.enumerated() {
            if index > 0 { put(",") }
            newLine(level: level + 1)
            body(&self, item)
        }
        if !items.isEmpty { newLine(level: level) }
        put(marks.1)
    }

    private mutating func newLine(level: Int) {
        guard let indent else { return }
        put("\n" + String(repeating: " ", count: indent * level))
    }

    private mutating func quote(_ text: String) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                output.append(UInt8(ascii: "\\"))
                output.append(byte)
            case UInt8(ascii: "\n"): put("\\n")
            case UInt8(ascii: "\r"): put("\\r")
            case UInt8(ascii: "\t"): put("\\t")
            // DEL is legal JSON, but moves a terminal's cursor.
            case 0..<0x20, 0x7F:
                put("\\u00")
                output.append(JSONWriter.digits[Int(byte >> 4)])
                output.append(JSONWriter.digits[Int(byte & 15)])
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    private mutating func put(_ text: String) {
        output.append(contentsOf: text.utf8)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
