import Admissions

/// A short code that says "we have it": stable for an inquiry, and revealing nothing about it or others.
///
/// Eight characters of Crockford's base 32 (no I, L, O, U). Seven carry 35 bits of an HMAC of the inquiry's id: enough
/// to find a receipt within a desk's recent days, not a secret. The eighth is a check over GF(32): one wrong character,
/// or two exchanged, is always noticed.
package enum ReceiptCode {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// Reads a code as people type it: lower case, `O` for 0, `I` or `L` for 1, spaces and hyphens anywhere.
    /// - Returns: the eight characters, or nil when they are not a code or the check fails.
    package static func normalized(_ text: String) -> String? {
        var values: [UInt8] = []
        for byte in text.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
            guard let value = value(of: byte), values.count < 8 else { return nil }
            values.append(value)
        }
        guard values.count == 8, checksum(values) == 0 else { return nil }
        return characters(values)
    }

    static func code(for inquiry: InquiryID, org: OrgID, under key: KeyedMAC) -> String {
        var subject = CanonicalBytes(label: "leadline receipt 1")
        subject.append(org.rawValue)
        subject.append(inquiry.rawValue)
        let number = key.code(over: subject.bytes).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var values = (0..<7).map { UInt8(truncatingIfNeeded: number >> (59 - 5 * $0)) & 31 }
        values.append(checksum(values + [0]))
        return characters(values)
    }

    /// The code word as a polynomial over GF(32) at the field's generator, by Horner's rule: 0 for a whole code. The
    /// weights of the places all differ, which is what finds exchanged characters.
    private static func checksum(_ values: [UInt8]) -> UInt8 {
        values.reduce(0) { timesGenerator($0) ^ $1 }
    }

    /// Multiplies by x modulo x⁵ + x² + 1.
    private static func timesGenerator(_ value: UInt8) -> UInt8 {
        let shifted = value << 1
        return shifted & 0b10_0000 == 0 ? shifted : shifted ^ 0b10_0101
    }

    private static func value(of byte: UInt8) -> UInt8? {
        let upper = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") ? byte - 32 : byte
        switch upper {
        case UInt8(ascii: "O"): return 0
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
        default: return alphabet.firstIndex(of: upper).map { UInt8($0) }
        }
    }

    private static func characters(_ values: [UInt8]) -> String {
        String(decoding: values.map { alphabet[Int($0)] }, as: UTF8.self)
    }
}
