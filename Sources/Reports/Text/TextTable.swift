/// Lines of aligned columns for a terminal: the first column to the left, the others to the right.
struct TextTable {
    private let gap: Int
    private var rows: [[String]]

    /// - Parameter gap: blanks between columns.
    init(_ header: [String], gap: Int = 2) {
        self.gap = gap
        rows = [header]
    }

    mutating func add(_ row: [String]) {
        rows.append(row)
    }

    /// One line a row, without trailing blanks.
    func lines() -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let blanks = String(repeating: " ", count: widths[column] - cell.count)
                line += column == 0 ? cell + blanks : String(repeating: " ", count: gap) + blanks + cell
            }
            return trimmedRight(line)
        }
    }
}

/// Two blocks of lines side by side when they fit into the width, else one under the other.
func sideBySide(_ left: [String], _ right: [String], gap: Int, width: Int) -> [String] {
    let leftWidth = left.map(\.count).max() ?? 0
    let rightWidth = right.map(\.count).max() ?? 0
    guard leftWidth + gap + rightWidth <= width else { return left + [""] + right }
    return (0..<max(left.count, right.count)).map { index in
        let first = index < left.count ? left[index] : ""
        let second = index < right.count ? right[index] : ""
        return trimmedRight(first + String(repeating: " ", count: leftWidth + gap - first.count) + second)
    }
}

/// Breaks a sentence between words so that no line is longer than the width; later lines are indented.
///
/// A word longer than a line keeps a line of its own.
func wrapped(_ words: [String], indent: Int, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
        if line.isEmpty {
            line = word
        } else if line.count + 1 + word.count <= width {
            line += " " + word
        } else {
            lines.append(line)
            line = String(repeating: " ", count: indent) + word
        }
    }
    return lines + [line]
}

/// A name fit for a column of a terminal: control and invisible characters are replaced, long ones cut with `…`.
func printable(_ name: String, atMost limit: Int) -> String {
    let scalars = name.unicodeScalars.map { scalar -> Character in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: "?"
        default: Character(scalar)
        }
    }
    let text = String(scalars)
    return text.count <= limit ? text : text.prefix(limit - 1) + "…"
}

private func trimmedRight(_ line: String) -> String {
    var end = line[...]
    while end.last == " " { end = end.dropLast() }
    return String(end)
}
