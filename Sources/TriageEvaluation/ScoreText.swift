import Admissions

/// A score as text for a terminal: aligned figures, then what each level and flag reached, then who got what.
package struct ScoreText: Sendable {
    private let score: TriageScore

    /// Words of a score.
    package init(_ score: TriageScore) {
        self.score = score
    }

    /// The figures, the levels, the flags and the table of confusions.
    package var lines: [String] {
        [figures, levels, flags, confusions].filter { !$0.isEmpty }.map { $0 + [""] }.flatMap { $0 }
    }

    private var figures: [String] {
        columns(
            Figure.allCases.compactMap { figure in
                let share = score.share(figure)
                guard share.whole > 0 else { return nil }
                return [
                    "  " + figure.title, "\(share.part)", "of", "\(share.whole)", share.percentText + " %",
                ]
            })
    }

    private var levels: [String] {
        shares("class", LevelOfCare.allCases, name: \.rawValue, score.recall, score.precision)
    }

    private var flags: [String] {
        shares("flag", SafetyFlag.allCases, name: \.rawValue, score.recall, score.precision)
    }

    private func shares<Item>(
        _ heading: String, _ items: [Item], name: (Item) -> String, _ recall: (Item) -> Share,
        _ precision: (Item) -> Share
    ) -> [String] {
        let rows = items.compactMap { item -> [String]? in
            let (recall, precision) = (recall(item), precision(item))
            guard recall.whole + precision.whole > 0 else { return nil }
            return [
                "  " + name(item), "\(recall.whole)", "\(precision.whole)", "\(recall.part)",
                recall.percentText,
                precision.percentText,
            ]
        }
        let titles = ["  " + heading, "expected", "got", "right", "recall %", "precision %"]
        return rows.isEmpty ? [] : columns([titles] + rows)
    }

    private var confusions: [String] {
        guard !score.results.isEmpty else { return [] }
        let rows = LevelOfCare.allCases.map { expected in
            ["  " + expected.rawValue]
                + LevelOfCare.allCases.map { got in
                    let count = score.count(expected: expected, got: got)
                    return count == 0 ? "·" : "\(count)"
                }
        }
        return columns([["  expected, and got:"] + LevelOfCare.allCases.map(\.rawValue)] + rows)
    }
}

/// Rows as aligned columns two blanks apart: the first to the left, the others to the right.
package func columns(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
        row.enumerated().map { column, cell in
            let blanks = String(repeating: " ", count: widths[column] - cell.count)
            return column == 0 ? cell + blanks : "  " + blanks + cell
        }.joined()
    }
}
