/// A UUID that says at compile time what it names; 16 bytes, compared as big-endian numbers.
///
/// Leadline makes version 7 ids (RFC 9562): the first 48 bits are milliseconds since the Unix epoch, so ids
/// sort by time.
package struct Identifier<Subject>: Hashable, Sendable, Comparable, Codable, CustomStringConvertible,
    LosslessStringConvertible
{
    // Two words rather than one `UInt128`: on x86-64 Swift 6.3 corrupts the stack of async functions that get a 128-bit
    // integer past the sixth argument word.
    private let high: UInt64
    private let low: UInt64

    /// The 16 bytes as one big-endian number.
    package var rawValue: UInt128 { UInt128(high) << 64 | UInt128(low) }

    /// Wraps a stored value as it is.
    package init(_ rawValue: UInt128) {
        high = UInt64(truncatingIfNeeded: rawValue >> 64)
        low = UInt64(truncatingIfNeeded: rawValue)
    }

    /// Makes a version 7 id of an instant (1970 or later) and 74 random bits.
    package init(at instant: Instant, using random: inout some RandomNumberGenerator) {
        let milliseconds = UInt128(UInt64(max(0, instant.microseconds / 1000))) & 0xFFFF_FFFF_FFFF
        let randomA = UInt128(random.next() as UInt64) & 0xFFF
        let randomB = UInt128(random.next() as UInt64) & 0x3FFF_FFFF_FFFF_FFFF
        self.init(milliseconds << 80 | 7 << 76 | randomA << 64 | 2 << 62 | randomB)
    }

    /// Makes a version 7 id of an instant and the system's random source.
    package init(at instant: Instant) {
        var random = SystemRandomNumberGenerator()
        self.init(at: instant, using: &random)
    }

    /// Reads the 36-character form, upper or lower case; nil for anything else.
    package init?(_ description: String) {
        guard let value = UInt128(uuid: description) else { return nil }
        self.init(value)
    }

    /// Whether version and variant bits say "version 7".
    package var isVersion7: Bool {
        (rawValue >> 76) & 0xF == 7 && (rawValue >> 62) & 0x3 == 2
    }

    /// The 36-character form in lower case.
    package var description: String { rawValue.uuidString }

    /// The last six hexadecimal digits: what people read aloud and type; unique only within a desk's open
    /// leads, usually.
    package var shortForm: String { String(description.suffix(6)) }

    /// Orders by the 16 bytes, which for version 7 is by time.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// Decodes the 36-character form.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = UInt128(uuid: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a UUID"))
        }
        self.init(value)
    }

    /// Encodes the 36-character form.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension UInt128 {
    /// Reads the 36-character text form of a UUID; nil for anything else.
    package init?(uuid text: String) {
        var value: UInt128 = 0
        var position = 0
        for byte in text.utf8 {
            switch position {
            case 8, 13, 18, 23:
                guard byte == UInt8(ascii: "-") else { return nil }
            default:
                guard let digit = hexadecimalDigit(byte) else { return nil }
                value = value << 4 | UInt128(digit)
            }
            position += 1
            guard position <= 36 else { return nil }
        }
        guard position == 36 else { return nil }
        self = value
    }

    /// The 36-character text form of a UUID in lower case.
    package var uuidString: String {
        String(unsafeUninitializedCapacity: 36) { text in
            var end = 0
            for byte in 0..<16 {
                if byte == 4 || byte == 6 || byte == 8 || byte == 10 {
                    text[end] = UInt8(ascii: "-")
                    end += 1
                }
                let value = UInt8(truncatingIfNeeded: self >> UInt128(120 - 8 * byte))
                text[end] = lowercaseDigit(value >> 4)
                text[end + 1] = lowercaseDigit(value & 0xF)
                end += 2
            }
            return end
        }
    }

    /// The 16 bytes, most significant first.
    package var bigEndianBytes: [UInt8] {
        (0..<16).map { UInt8(truncatingIfNeeded: self >> UInt128(120 - 8 * $0)) }
    }
}

private func lowercaseDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
