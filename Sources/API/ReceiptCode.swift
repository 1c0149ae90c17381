package import Admissions

/// A short code a writer may quote on the phone; made from the inquiry's id alone, so that a repeated post
/// shows the same.
package enum ReceiptCode {
    /// Eight letters and digits in two groups, `7KQ4-M2PA`: the id's last 40 bits in Crockford's base 32 (no
    /// I, L, O, U).
    package static func of(_ id: InquiryID) -> String {
        var text = ""
        for place in 0..<8 {
            if place == 4 { text += "-" }
            text.append(digits[Int(truncatingIfNeeded: id.rawValue >> UInt128(35 - 5 * place)) & 31])
        }
        return text
    }

    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
