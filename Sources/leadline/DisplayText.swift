/// A caller's or colleague's words, made fit for a terminal: no control characters, no tricks with writing
/// direction.
///
/// A name may hold escape sequences that would clear the screen or forge a line; each such character becomes
/// `·`. Line ends stay only where asked.
package func clean(_ text: String, keepingLines: Bool = false) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x0A where keepingLines: output.unicodeScalars.append(scalar)
        case 0x09, 0x0A, 0x0D: output += " "
        case 0..<0x20, 0x7F..<0xA0: output += "·"
        // Invisible marks that turn the writing direction of what follows them.
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: break
        case 0x2028, 0x2029: output += " "
        default: output.unicodeScalars.append(scalar)
        }
    }
    return output
}

/// The terminal columns of a text: two for East Asian wide characters and emoji, none for marks (after
/// Unicode UAX #11).
package func displayWidth(_ text: String) -> Int {
    text.reduce(0) { $0 + displayWidth($1) }
}

private func displayWidth(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x300 { return 1 }
    let properties = first.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
        0x20000...0x3FFFD:
        return 2
    default: return 1
    }
}

/// The text cut to so many columns, with an ellipsis when something is missing.
package func fitted(_ text: String, to columns: Int) -> String {
    guard displayWidth(text) > columns else { return text }
    var output = ""
    var used = 0
    for character in text {
        let width = displayWidth(character)
        if used + width > columns - 1 { break }
        output.append(character)
        used += width
    }
    return columns > 0 ? output + "…" : ""
}

/// The text broken between words into lines of at most so many columns; a longer word is cut. Line ends in it
/// stay.
package func wrapped(_ text: String, to columns: Int) -> [String] {
    let columns = max(columns, 8)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
        var line = ""
        for word in paragraph.split(separator: " ") {
            for part in parts(of: word, atMost: columns) {
                let space = line.isEmpty ? 0 : 1
                if displayWidth(line) + space + displayWidth(part) > columns, !line.isEmpty {
                    lines.append(line)
                    line = part
                } else {
                    line += (space == 1 ? " " : "") + part
                }
            }
        }
        lines.append(line)
    }
    return lines
}

private func parts(of word: Substring, atMost columns: Int) -> [String] {
    guard displayWidth(String(word)) > columns else { return [String(word)] }
    var parts: [String] = []
    var part = ""
    for character in word {
        if displayWidth(part) + displayWidth(character) > columns {
            parts.append(part)
            part = ""
        }
        part.append(character)
    }
    parts.append(part)
    return parts
}
