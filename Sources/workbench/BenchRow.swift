import API

/// One figure of the bench, with its target where it has one.
struct BenchRow {
    /// A bound to keep, in the words of the report.
    struct Target {
        let words: String
        let isMet: Bool
    }

    let title: String
    let name: String
    let figure: Double
    let unit: String
    var target: Target?

    /// All figures in the order of the report.
    static func rows(of bench: TriageBench, texts: Int) -> [BenchRow] {
        samples(bench, texts) + made(bench) + growth(bench)
    }

    private static func samples(_ bench: TriageBench, _ texts: Int) -> [BenchRow] {
        let median = micros(bench.samples.median)
        return [
            BenchRow(
                title: "sample texts, median", name: "sample_median_us", figure: median, unit: "µs",
                target: Target(words: "at most 20 µs", isMet: median <= 20)),
            BenchRow(
                title: "sample texts, p99", name: "sample_p99_us",
                figure: micros(bench.samples.percentile(99)),
                unit: "µs"),
            BenchRow(
                title: "sample texts on one core", name: "sample_texts_per_second",
                figure: Double(texts) * 1e9 / Double(max(1, bench.triage)), unit: "/s"),
            BenchRow(
                title: "  against folding and hashing their bytes once", name: "ratio_to_folding",
                figure: ratio(bench.triage, bench.folding), unit: "x"),
            BenchRow(
                title: "  against lowercased() and split", name: "ratio_to_splitting",
                figure: ratio(bench.triage, bench.splitting), unit: "x"),
        ]
    }

    private static func made(_ bench: TriageBench) -> [BenchRow] {
        func row(_ title: String, _ name: String, _ time: Int, isBounded: Bool) -> BenchRow {
            BenchRow(
                title: title, name: name, figure: micros(time), unit: "µs",
                target: isBounded ? Target(words: "under 2 000 µs", isMet: time < 2_000_000) : nil)
        }
        return [
            row("300 characters, p50", "characters_300_p50_us", bench.short.median, isBounded: false),
            row("300 characters, p99", "characters_300_p99_us", bench.short.percentile(99), isBounded: false),
            row("8000 characters, p50", "characters_8000_p50_us", bench.long.median, isBounded: true),
            row("8000 characters, p99", "characters_8000_p99_us", bench.long.percentile(99), isBounded: true),
        ]
    }

    private static func growth(_ bench: TriageBench) -> [BenchRow] {
        zip(TriageBench.sizes, bench.growth).enumerated().flatMap { index, measured in
            let (size, time) = measured
            var rows = [
                BenchRow(
                    title: "their first \(size) characters", name: "growth_\(size)_us", figure: micros(time),
                    unit: "µs")
            ]
            if index > 0 {
                let factor = ratio(time, bench.growth[index - 1])
                rows.append(
                    BenchRow(
                        title: "  against half of that", name: "growth_\(size)_ratio", figure: factor,
                        unit: "x",
                        target: Target(words: "about 2", isMet: (1.5...2.5).contains(factor))))
            }
            return rows
        }
    }

    private static func micros(_ nanoseconds: Int) -> Double { Double(nanoseconds) / 1000 }

    private static func ratio(_ time: Int, _ limit: Int) -> Double { Double(time) / Double(max(1, limit)) }
}

extension BenchRow {
    /// The row as cells of aligned columns.
    var cells: [String] {
        ["  " + title, number, unit] + (target.map { [$0.words, $0.isMet ? "met" : "MISSED"] } ?? [])
    }

    /// The row as a member of a JSON object.
    var member: JSONMember {
        let tenths = (figure * 10).rounded() / 10
        return JSONMember(name: name, value: JSONNumber(tenths).map { .number($0) } ?? .null)
    }

    /// One decimal; thousands apart, so that a long number is read at a glance.
    private var number: String {
        let tenths = Int((figure * 10).rounded())
        var digits = String(tenths / 10)
        var place = digits.count - 3
        while place > 0 {
            digits.insert(" ", at: digits.index(digits.startIndex, offsetBy: place))
            place -= 3
        }
        return "\(digits).\(tenths % 10)"
    }
}
