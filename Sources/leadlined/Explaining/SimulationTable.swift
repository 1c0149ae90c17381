import API
import Admissions
import Simulation

/// A comparison for a terminal: a column a rule, at most 110 wide with seven of them.
struct SimulationTable {
    private let comparison: Comparison
    private let runs: [RunSummary]

    init(_ comparison: Comparison) {
        self.comparison = comparison
        runs = comparison.runs
    }

    var lines: [String] {
        let days = (comparison.to - comparison.from).microseconds / 86_400_000_000
        let from = ZonedInstant(comparison.from, offsetMinutes: 0).localDate
        return [
            "\(comparison.trace): \(max(1, days)) days from \(from) · \(comparison.leads) leads"
                + " · \(comparison.people) people · load \(rounded(comparison.loadPercent)) %"
                + " · seed \(comparison.seed)",
            "",
            row("", runs.map(\.name)),
        ] + waits + targets + endings + loads
    }

    private var waits: [String] {
        var lines = ["WAIT TO ACCEPT"]
        for groups in [runs.map(\.waitsByUrgency), runs.map(\.waitsByLevel)] {
            for index in groups.first?.indices ?? 0..<0 {
                let own = groups.map { $0[index] }
                guard let first = own.first, first.leads > 0 else { continue }
                let name = first.group == "needs_clarification" ? "clarification" : first.group
                lines.append(row("\(name) (\(first.leads))", "p50", own.map(\.p50Seconds)))
                lines.append(row("", "p90", own.map(\.p90Seconds)))
                lines.append(row("", "p99", own.map(\.p99Seconds)))
                lines.append(row("", "max", own.map(\.maxSeconds)))
            }
        }
        return lines
    }

    private var targets: [String] {
        var lines = ["MISSED TARGETS, %"]
        for index in runs.first?.misses.indices ?? 0..<0 {
            lines.append(
                row(runs[0].misses[index].group, runs.map { decimals($0.misses[index].percent, 1) }))
        }
        lines.append(row("crisis and urgent", runs.map { decimals($0.urgentMisses.percent, 1) }))
        return lines
    }

    private var endings: [String] {
        let counts: [(String, (RunSummary) -> Int)] = [
            ("passed beyond bound", \.passedBeyondBound), ("offers", \.offers), ("lapsed", \.lapses),
            ("declined", \.declines), ("taken back", \.preemptions), ("never accepted", \.neverAccepted),
        ]
        return ["COUNTS"] + counts.map { name, count in row(name, runs.map { "\(count($0))" }) }
    }

    private var loads: [String] {
        guard let people = runs.first?.people, !people.isEmpty else { return [] }
        var lines = [
            row("FAIR SHARE, max/min", runs.map { $0.fairness.map { decimals($0, 2) } ?? "-" }), "",
            "LEADS ACCEPTED, SHARE OF SHIFT BUSY, RECEIVED / CREDITED",
        ]
        for index in people.indices {
            let cells = runs.map { run in
                let load = run.people[index]
                return "\(load.accepted) \(rounded(load.busyPercent))% "
                    + (load.share.map { decimals($0, 2) } ?? "-")
            }
            let label = "\(people[index].person) \(rounded(people[index].hours)) h"
            lines.append(padded(label, 12) + cells.map { leading($0, 14) }.joined())
        }
        return lines
    }

    private func row(_ label: String, _ statistic: String, _ seconds: [Double?]) -> String {
        row(padded(label, 20) + statistic, seconds.map { $0.map(time) ?? "-" })
    }

    private func row(_ label: String, _ cells: [String]) -> String {
        padded(label, 23) + cells.map { leading($0, 12) }.joined()
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private func leading(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(1, width - text.count)) + text
    }

    /// `18s`, `12m30s`, `3h12m`, `5d 3h`.
    private func time(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        if whole < 60 { return "\(whole)s" }
        if whole < 3600 { return "\(whole / 60)m\(twoDigits(whole % 60))s" }
        if whole < 48 * 3600 { return "\(whole / 3600)h\(twoDigits(whole / 60 % 60))m" }
        return "\(whole / 86_400)d\(twoDigits(whole / 3600 % 24))h"
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private func rounded(_ value: Double) -> Int { Int(value.rounded()) }

    private func decimals(_ value: Double, _ places: Int) -> String {
        let scale = places == 1 ? 10 : 100
        let number = Int((value * Double(scale)).rounded())
        let part = places == 1 ? "\(number % scale)" : twoDigits(number % scale)
        return "\(number / scale).\(part)"
    }
}
