import Foundation

/// How one scalar outside ASCII folds.
enum ScalarFolding {
    case dropped
    case ascii(UInt8)
    case text(String)
    case foreignLetter

    /// Folds a scalar at or above U+0080.
    static func fold(_ scalar: UInt32) -> ScalarFolding {
        if scalar < 0x180 { return latin[Int(scalar) - 0x80] }
        if let known = known[scalar] { return known }
        switch scalar {
        case 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF,
            0xE0000...0xE01EF:
            return .dropped
        case 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
            return .ascii(UInt8(ascii: " "))
        case 0x2028, 0x2029:
            return .ascii(UInt8(ascii: "\n"))
        case 0x0370...0x1FFF where !(0x1D00...0x1EFF).contains(scalar), 0x2E80...0x2FDF, 0x3005...0x9FFF,
            0xAC00...0xD7A3:
            return letterOrSpace(scalar)
        default:
            return compatible(scalar)
        }
    }

    /// Letters of French, Portuguese, German, Vietnamese and others that Spanish does not have.
    static func isForeignMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xC1, 0xC9, 0xCD, 0xD1, 0xD3, 0xDA, 0xDC, 0xE1, 0xE9, 0xED, 0xF1, 0xF3, 0xFA, 0xFC, 0xD7, 0xF7:
            false
        case 0xC0...0x17F, 0x1A0...0x1B0, 0x1EA0...0x1EF9: true
        default: false
        }
    }

    /// NFKC of one scalar, then the base letters of what it gives.
    private static func compatible(_ value: UInt32) -> ScalarFolding {
        guard let scalar = Unicode.Scalar(value) else { return .dropped }
        let composed = String(scalar).decomposedStringWithCompatibilityMapping
        var folded = ""
        for part in composed.unicodeScalars {
            if part.value < 0x80 {
                folded.unicodeScalars.append(part)
            } else if part.value < 0x180, case .ascii(let byte) = latin[Int(part.value) - 0x80] {
                folded.unicodeScalars.append(Unicode.Scalar(byte))
            } else if part.value == 0x2019 || part.value == 0x2044 {
                folded.unicodeScalars.append(part.value == 0x2019 ? "'" : "/")
            }
        }
        if !folded.isEmpty { return .text(folded) }
        return letterOrSpace(value)
    }

    private static func letterOrSpace(_ value: UInt32) -> ScalarFolding {
        guard let scalar = Unicode.Scalar(value) else { return .dropped }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter:
            return .foreignLetter
        case .nonspacingMark, .enclosingMark, .spacingMark, .format, .control:
            return .dropped
        case .otherPunctuation where value == 0x3002 || value == 0x0964 || value == 0x061F:
            return .ascii(UInt8(ascii: "."))
        default:
            return .ascii(UInt8(ascii: " "))
        }
    }

    /// U+0080…U+017F: Latin letters with their accents, and the punctuation of Spanish.
    private static let latin: [ScalarFolding] = {
        var table = [ScalarFolding](repeating: .ascii(UInt8(ascii: " ")), count: 0x100)
        let letters: [(ClosedRange<UInt32>, String)] = [
            (0xC0...0xFF, "aaaaaaaceeeeiiiidnooooo*ouuuuyysaaaaaaaceeeeiiiidnooooo/ouuuuyty"),
            (
                0x100...0x17F,
                "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
                    + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
            ),
        ]
        for (range, bases) in letters {
            for (value, base) in zip(range, bases.utf8) { table[Int(value) - 0x80] = .ascii(base) }
        }
        table[0xD7 - 0x80] = .ascii(UInt8(ascii: "x"))
        table[0xDF - 0x80] = .text("ss")
        table[0xC6 - 0x80] = .text("ae")
        table[0xE6 - 0x80] = .text("ae")
        table[0xA1 - 0x80] = .ascii(UInt8(ascii: "."))
        table[0xBF - 0x80] = .ascii(UInt8(ascii: "."))
        table[0xB7 - 0x80] = .ascii(UInt8(ascii: "\n"))
        table[0xAD - 0x80] = .dropped
        table[0xBD - 0x80] = .text(".5")
        table[0xBC - 0x80] = .text(".25")
        table[0xBE - 0x80] = .text(".75")
        table[0xB4 - 0x80] = .ascii(UInt8(ascii: "'"))
        table[0xAB - 0x80] = .ascii(UInt8(ascii: "\""))
        table[0xBB - 0x80] = .ascii(UInt8(ascii: "\""))
        return table
    }()

    /// Typographic punctuation, bullets, and the pictures that name a substance.
    private static let known: [UInt32: ScalarFolding] = {
        var table: [UInt32: ScalarFolding] = [
            0x2013: .text(" - "), 0x2014: .text(" - "), 0x2015: .text(" - "),
            0x2026: .ascii(UInt8(ascii: ".")),
            0x2010: .ascii(UInt8(ascii: "-")), 0x2011: .ascii(UInt8(ascii: "-")),
            0x2012: .ascii(UInt8(ascii: "-")),
            0x2212: .ascii(UInt8(ascii: "-")), 0x3002: .ascii(UInt8(ascii: ".")),
            0xFF0C: .ascii(UInt8(ascii: ",")), 0x3001: .ascii(UInt8(ascii: ",")),
        ]
        for quote: UInt32 in [0x2018, 0x2019, 0x201A, 0x201B, 0x02BC, 0x02B9, 0x2032, 0xFF07] {
            table[quote] = .ascii(UInt8(ascii: "'"))
        }
        for quote: UInt32 in [0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xFF02] {
            table[quote] = .ascii(UInt8(ascii: "\""))
        }
        for bullet: UInt32 in [
            0x2022, 0x2023, 0x2043, 0x2219, 0x25AA, 0x25AB, 0x25CF, 0x25CB, 0x25E6, 0x25A0, 0x2192, 0x27A4,
        ] {
            table[bullet] = .ascii(UInt8(ascii: "\n"))
        }
        for (picture, word) in pictures { table[picture] = .text(" emoji\(word) ") }
        return table
    }()

    private static let pictures: [(UInt32, String)] = [
        (0x2744, "snow"), (0x1F328, "snow"), (0x1F48A, "pill"), (0x1F489, "needle"), (0x1F37A, "beer"),
        (0x1F37B, "beer"),
        (0x1F377, "wine"), (0x1F378, "liquor"), (0x1F379, "liquor"), (0x1F943, "liquor"), (0x1F37E, "wine"),
        (0x1F341, "weed"), (0x1F33F, "weed"), (0x1F52B, "gun"), (0x1F52A, "knife"), (0x1F344, "mushroom"),
    ]
}
