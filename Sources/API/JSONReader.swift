/// Why bytes are not the JSON we take. It names a place and never holds content, so it is safe to log.
package struct JSONError: Error, Hashable, Sendable {
    /// What is wrong.
    package enum Kind: String, Sendable, CaseIterable {
        case empty, truncated, unexpected
        case invalidUTF8 = "invalid_utf8"
        case controlByte = "control_byte"
        case badEscape = "bad_escape"
        case loneSurrogate = "lone_surrogate"
        case badNumber = "bad_number"
        case duplicateKey = "duplicate_key"
        case tooDeep = "too_deep"
        case trailing
    }

    /// What is wrong.
    package let kind: Kind
    /// The repeated key of a ``Kind/duplicateKey``; nil otherwise.
    package let field: String?
    /// Where, in bytes from 0.
    package let offset: Int
}

extension JSONValue {
    /// Reads one JSON document (RFC 8259), more strictly than the RFC asks.
    ///
    /// Refused: invalid UTF-8 (overlong forms and surrogates included), a byte order mark, a key given twice
    /// (escapes undone, canonically equivalent spellings alike), half a surrogate pair, text after the end,
    /// and nesting past the limit. The limit also bounds the stack.
    /// - Parameter maximumDepth: levels of arrays and objects, 1…512; a flat object is one level.
    /// - Throws: ``JSONError`` for the first fault.
    package static func read(_ bytes: [UInt8], maximumDepth: Int = 8) throws(JSONError) -> JSONValue {
        precondition((1...512).contains(maximumDepth), "each level takes a stack frame")
        if let fault = firstInvalidUTF8(in: bytes) {
            throw JSONError(kind: .invalidUTF8, field: nil, offset: fault)
        }
        var reader = JSONReader(bytes: bytes, maximumDepth: maximumDepth)
        return try reader.document()
    }
}

/// The place of the first byte that is not UTF-8 by RFC 3629; nil when all are.
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span)
        return nil
    } catch {
        return error.byteOffsets.lowerBound
    }
}

/// Recursive descent over bytes known to be UTF-8.
private struct JSONReader {
    let bytes: [UInt8]
    let maximumDepth: Int
    var place = 0
    var depth = 0

    init(bytes: [UInt8], maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    mutating func document() throws(JSONError) -> JSONValue {
        skipSpace()
        guard place < bytes.count else { throw fault(.empty) }
        let value = try value()
        skipSpace()
        guard place == bytes.count else { throw fault(.trailing) }
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        switch try peek() {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw fault(.unexpected)
        }
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        try enter()
        var object = JSONObject()
        var names: Set<String> = []
        skipSpace()
        if try take(UInt8(ascii: "}")) {
            depth -= 1
            return .object(object)
        }
        while true {
            skipSpace()
            guard try peek() == UInt8(ascii: "\"") else { throw fault(.unexpected) }
            let start = place
            let name = try string()
            guard names.insert(name).inserted else {
                throw JSONError(kind: .duplicateKey, field: name, offset: start)
            }
            skipSpace()
            guard try take(UInt8(ascii: ":")) else { throw fault(.unexpected) }
            skipSpace()
            object.append(name, try value())
            skipSpace()
            if try take(UInt8(ascii: ",")) { continue }
            guard try take(UInt8(ascii: "}")) else { throw fault(.unexpected) }
            depth -= 1
            return .object(object)
        }
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        try enter()
        var elements: [JSONValue] = []
        skipSpace()
        if try take(UInt8(ascii: "]")) {
            depth -= 1
            return .array(elements)
        }
        while true {
            skipSpace()
            elements.append(try value())
            skipSpace()
            if try take(UInt8(ascii: ",")) { continue }
            guard try take(UInt8(ascii: "]")) else { throw fault(.unexpected) }
            depth -= 1
            return .array(elements)
        }
    }

    private mutating func enter() throws(JSONError) {
        depth += 1
        guard depth <= maximumDepth else { throw fault(.tooDeep) }
        place += 1
    }

    private mutating func string() throws(JSONError) -> String {
        place += 1
        var start = place
        var text = ""
        while true {
            let byte = try peek()
            if byte == UInt8(ascii: "\"") {
                text += String(decoding: bytes[start..<place], as: UTF8.self)
                place += 1
                return text
            }
            if byte == UInt8(ascii: "\\") {
                text += String(decoding: bytes[start..<place], as: UTF8.self)
                text.unicodeScalars.append(try escape())
                start = place
                continue
            }
            guard byte >= 0x20 else { throw fault(.controlByte) }
            place += 1
        }
    }

    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        let start = place
        place += 1
        let letter = try peek()
        place += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw JSONError(kind: .badEscape, field: nil, offset: start)
        }
        let unit = try fourDigits()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        let lone = JSONError(kind: .loneSurrogate, field: nil, offset: start)
        guard (0xD800...0xDBFF).contains(unit), place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
            bytes[place + 1] == UInt8(ascii: "u")
        else { throw lone }
        place += 2
        let second = try fourDigits()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
        else { throw lone }
        return scalar
    }

    private mutating func fourDigits() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = hexadecimalValue(try peek()) else { throw fault(.badEscape) }
            value = value << 4 | UInt32(digit)
            place += 1
        }
        return value
    }

    private mutating func number() throws(JSONError) -> JSONNumber {
        let start = place
        if bytes[place] == UInt8(ascii: "-") { place += 1 }
        if try peek() == UInt8(ascii: "0") { place += 1 } else { try digits() }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            place += 1
            try digits()
        }
        if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            let sign = try peek()
            if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { place += 1 }
            try digits()
        }
        return JSONNumber(checked: String(decoding: bytes[start..<place], as: UTF8.self))
    }

    private mutating func digits() throws(JSONError) {
        guard (48...57).contains(try peek()) else { throw fault(.badNumber) }
        while place < bytes.count, (48...57).contains(bytes[place]) { place += 1 }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        for letter in word.description.utf8 {
            guard try peek() == letter else { throw fault(.unexpected) }
            place += 1
        }
        return value
    }

    private mutating func skipSpace() {
        while place < bytes.count {
            switch bytes[place] {
            case 0x20, 0x09, 0x0A, 0x0D: place += 1
            default: return
            }
        }
    }

    private mutating func take(_ byte: UInt8) throws(JSONError) -> Bool {
        guard try peek() == byte else { return false }
        place += 1
        return true
    }

    private func peek() throws(JSONError) -> UInt8 {
        guard place < bytes.count else { throw fault(.truncated) }
        return bytes[place]
    }

    private func fault(_ kind: JSONError.Kind) -> JSONError {
        JSONError(kind: kind, field: nil, offset: place)
    }
}

/// The value of a hexadecimal digit in ASCII; nil for any other byte.
func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
