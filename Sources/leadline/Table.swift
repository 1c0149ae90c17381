/// A table in aligned columns. Too wide for its screen, it first leaves out the columns that are easily
/// missed, then narrows those that may be cut, then leaves out more, so that a line never wraps.
package struct Table: Sendable {
    /// A column and what may happen to it.
    package struct Column: Sendable {
        /// Its heading.
        package let title: String
        /// The narrowest it may be cut to; nil when it must stay whole.
        package let least: Int?
        /// 0 for a column that always stays; the highest number goes first.
        package let rank: Int
        /// Whether it is set flush right, as numbers are.
        package let isRight: Bool

        /// A column.
        package init(_ title: String, least: Int? = nil, rank: Int = 0, isRight: Bool = false) {
            self.title = title
            self.least = least
            self.rank = rank
            self.isRight = isRight
        }
    }

    /// A text and its style.
    package struct Cell: Sendable {
        /// The text.
        package let text: String
        /// Its style.
        package let style: Style

        /// A cell.
        package init(_ text: String, _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    /// From this rank on a column goes before any other is cut.
    private static let easilyMissed = 4

    private let columns: [Column]
    private var rows: [[Cell]] = []

    /// A table with these columns and no rows.
    package init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row with a cell for each column.
    package mutating func append(_ row: [Cell]) {
        precondition(row.count == columns.count, "a row has a cell for each column")
        rows.append(row)
    }

    /// The heading and the rows as lines without trailing blanks.
    /// - Parameter width: columns to fit to; nil for as wide as it needs.
    package func lines(
        width: Int?, paint: (String, Style) -> String = { text, _ in text }
    ) -> [String] {
        let widths = widths(within: width)
        let heading = columns.map { Cell($0.title, .faint) }
        return ([heading] + rows).map { row in line(row, widths, paint) }
    }

    private func line(_ row: [Cell], _ widths: [Int?], _ paint: (String, Style) -> String) -> String {
        let shown = columns.indices.filter { widths[$0] != nil }
        var line = ""
        for index in shown {
            let width = widths[index] ?? 0
            let text = fitted(row[index].text, to: width)
            let gap = String(repeating: " ", count: max(0, width - displayWidth(text)))
            let painted = paint(text, row[index].style)
            let isLast = index == shown.last
            line += columns[index].isRight ? gap + painted : painted + (isLast ? "" : gap)
            if !isLast { line += "  " }
        }
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }

    /// The width of each column; nil for one that is left out.
    private func widths(within limit: Int?) -> [Int?] {
        var widths: [Int?] = columns.indices.map { index in
            ([displayWidth(columns[index].title)] + rows.map { displayWidth($0[index].text) }).max() ?? 0
        }
        // A column nobody has anything in says nothing.
        for index in columns.indices
        where columns[index].rank > 0 && rows.allSatisfy({ $0[index].text.isEmpty }) {
            widths[index] = nil
        }
        guard let limit else { return widths }
        while excess(widths, limit) > 0 {
            if let index = leastNeeded(of: widths, from: Table.easilyMissed) {
                widths[index] = nil
            } else if let index = widest(of: widths) {
                widths[index] = (widths[index] ?? 1) - 1
            } else if let index = leastNeeded(of: widths, from: 1) {
                widths[index] = nil
            } else {
                break
            }
        }
        return widths
    }

    private func excess(_ widths: [Int?], _ limit: Int) -> Int {
        let shown = widths.compactMap { $0 }
        return shown.reduce(0, +) + 2 * max(0, shown.count - 1) - limit
    }

    private func widest(of widths: [Int?]) -> Int? {
        columns.indices
            .filter { index in columns[index].least.map { $0 < widths[index] ?? 0 } ?? false }
            .max { (widths[$0] ?? 0) < (widths[$1] ?? 0) }
    }

    private func leastNeeded(of widths: [Int?], from rank: Int) -> Int? {
        columns.indices
            .filter { widths[$0] != nil && columns[$0].rank >= rank }
            .max { columns[$0].rank < columns[$1].rank }
    }
}
