/// Tags and character references of pasted HTML.
enum Markup {
    /// A tag longer than this is read as plain text, which bounds the search for its end.
    static let longestTag = 300

    /// The tag that opens at `start`, if one does: where it ends, and whether it ends a line of text.
    static func tag(in scalars: [UInt32], at start: Int) -> (end: Int, endsLine: Bool)? {
        var index = start + 1
        guard index < scalars.count else { return nil }
        if scalars[index] == 0x2F || scalars[index] == 0x21 { index += 1 }
        guard index < scalars.count, isLetter(scalars[index]) || scalars[index] == 0x2D else { return nil }
        var name: [UInt8] = []
        while index < scalars.count, isLetter(scalars[index]), name.count < 12 {
            name.append(UInt8(scalars[index] | 0x20))
            index += 1
        }
        let limit = min(scalars.count, start + longestTag)
        while index < limit {
            if scalars[index] == 0x3E { return (index + 1, !inlineTags.contains(name)) }
            if scalars[index] == 0x3C { return nil }
            index += 1
        }
        return nil
    }

    /// The character reference that opens at `start`, if one does.
    static func entity(in scalars: [UInt32], at start: Int) -> (scalar: UInt32, end: Int)? {
        var index = start + 1
        var name = ""
        while index < scalars.count, index < start + 10, scalars[index] != 0x3B {
            guard scalars[index] < 0x80, let scalar = Unicode.Scalar(scalars[index]) else { return nil }
            name.unicodeScalars.append(scalar)
            index += 1
        }
        guard index < scalars.count, scalars[index] == 0x3B, !name.isEmpty else { return nil }
        if let scalar = named[name] { return (scalar, index + 1) }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value =
            digits.hasPrefix("x") || digits.hasPrefix("X")
            ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, Unicode.Scalar(value) != nil else { return nil }
        return (value, index + 1)
    }

    private static func isLetter(_ scalar: UInt32) -> Bool {
        (0x61...0x7A).contains(scalar | 0x20)
    }

    private static let inlineTags: Set<[UInt8]> = Set(
        ["a", "b", "i", "u", "em", "strong", "span", "font", "small", "mark", "s", "sub", "sup"].map {
            Array($0.utf8)
        })

    private static let named: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0x20, "rsquo": 0x27,
        "lsquo": 0x27,
        "ldquo": 0x22, "rdquo": 0x22, "ndash": 0x2D, "mdash": 0x2014, "bull": 0x2022, "hellip": 0x2E,
    ]
}
