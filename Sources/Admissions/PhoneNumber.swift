/// A telephone number in E.164 form with an optional extension.
///
/// Written forms of one number compare equal: `(213) 555-0144`, `+1 213.555.0144` and full-width digits.
package struct PhoneNumber: Hashable, Sendable {
    /// `+` and 10…15 digits.
    package let e164: String
    /// Digits after `x`, `ext` or `#`; nil when there are none.
    package let extensionDigits: String?

    /// Reads a number as people write it; ten digits, or eleven that begin with 1, are North American.
    ///
    /// - Returns: nil over 40 characters, with fewer than 10 or more than 15 digits, or with letters that do
    ///   not lead in an extension.
    package init?(_ text: String) {
        guard text.unicodeScalars.count <= 40 else { return nil }
        var digits = ""
        var trailing = ""
        var isInternational = false
        var letters = ""
        var inExtension = false
        for scalar in text.unicodeScalars {
            if let digit = PhoneNumber.digit(scalar) {
                if !letters.isEmpty {
                    guard PhoneNumber.extensionMarks.contains(letters.lowercased()), !inExtension else {
                        return nil
                    }
                    inExtension = true
                    letters = ""
                }
                if inExtension { trailing += String(digit) } else { digits += String(digit) }
            } else if scalar == "+" || scalar == "\u{FF0B}" {
                guard digits.isEmpty else { return nil }
                isInternational = true
            } else if scalar == "#" || scalar.properties.isAlphabetic {
                letters.unicodeScalars.append(scalar)
            }
        }
        guard letters.isEmpty, (10...15).contains(digits.count) else { return nil }
        if isInternational {
            e164 = "+" + digits
        } else if digits.count == 10 {
            e164 = "+1" + digits
        } else {
            e164 = "+" + digits
        }
        extensionDigits = trailing.isEmpty ? nil : trailing
    }

    private static let extensionMarks: Set<String> = ["x", "ext", "extn", "extension", "#"]

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else {
            return nil
        }
        return Int(value)
    }
}
