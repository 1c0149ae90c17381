/// Guesses what somebody meant to write.
enum Spelling {
    /// The name that is least edits away, when that is near enough to be meant.
    static func nearest(to word: String, among names: [String]) -> String? {
        let written = plain(word)
        let near = names.map { (name: $0, distance: distance(written, plain($0))) }
            .min { $0.distance < $1.distance }
        guard let near, near.distance <= max(1, near.name.utf8.count / 3) else { return nil }
        return near.name
    }

    /// What to write instead of a text that is no duration.
    static func duration(_ text: String) -> String {
        let digits = text.prefix { $0.isNumber }
        let unit = text[digits.endIndex...].trimmingPrefix(" ").lowercased()
        let short = units.first { $0.words.contains(unit) }
        guard let count = Int64(digits), let short,
            let (total, overflow) = Optional(count.multipliedReportingOverflow(by: short.factor)), !overflow
        else { return "write a whole number and a unit (s, m, h), such as 30m" }
        return "write \(total)\(short.unit)"
    }

    /// What people write for a unit, and how many of ours it is.
    private static let units: [(words: [String], unit: String, factor: Int64)] = [
        (["s", "sec", "secs", "second", "seconds"], "s", 1),
        (["m", "min", "mins", "minute", "minutes"], "m", 1),
        (["h", "hr", "hrs", "hour", "hours"], "h", 1), (["d", "day", "days"], "h", 24),
    ]

    /// `headStarts`, `Head-Starts` and `head starts` are all `head_starts` but for their case and joints.
    private static func plain(_ name: String) -> [UInt8] {
        name.lowercased().utf8.prefix(64).filter { !" -_.".utf8.contains($0) }
    }

    /// How many bytes have to be put in, left out, changed or swapped with their neighbour (optimal string alignment).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var rows = [Array(0...right.count)]
        for (i, a) in left.enumerated() {
            var row = [i + 1]
            for (j, b) in right.enumerated() {
                var least = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (a == b ? 0 : 1))
                if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
                    least = min(least, rows[i - 1][j - 1] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
