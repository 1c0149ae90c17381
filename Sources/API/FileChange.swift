/// A value that is not the same in two files of one kind: of routing rules, or of the desk's people.
package struct FileChange: Hashable, Sendable, Codable {
    /// The path of its key: `head_starts.crisis`, `escalation[1].after`, `aruiz.shifts.mon`.
    package var key: String
    /// The value in the first; nil where it has none.
    package var from: String?
    /// The value in the second; nil where it has none.
    package var to: String?

    /// Makes one of these parts.
    package init(key: String, from: String?, to: String?) {
        self.key = key
        self.from = from
        self.to = to
    }

    /// Changes as lines, in columns.
    package static func lines(of changes: [FileChange]) -> [String] {
        let rows = changes.map { [$0.key, $0.from ?? "-", "->", $0.to ?? "-"] }
        let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
                + "  \(row[3])"
        }
    }

    /// The values that differ, in the order of the first; what only the second has comes after.
    package static func between(
        _ first: [(key: String, value: String)], _ second: [(key: String, value: String)]
    ) -> [FileChange] {
        let olds = Dictionary(first, uniquingKeysWith: { first, _ in first })
        let news = Dictionary(second, uniquingKeysWith: { first, _ in first })
        let keys = first.map(\.key) + second.map(\.key).filter { olds[$0] == nil }
        return keys.compactMap { key in
            olds[key] == news[key] ? nil : FileChange(key: key, from: olds[key], to: news[key])
        }
    }
}
