/// A figure of a score by the name it has in `--require` and in JSON.
package enum Figure: String, Sendable, CaseIterable {
    case strict, acceptable, rules, queues
    case detoxRecall = "detox-recall"
    case clarificationPrecision = "clarification-precision"
    case clarificationRecall = "clarification-recall"
    case flagPrecision = "flag-precision"
    case flagRecall = "flag-recall"
    case crises
    case plainCrises = "plain-crises"
    case obliqueCrises = "oblique-crises"
    case falseAlarms = "false-alarms"
    case lost

    /// What it is called in a report.
    package var title: String {
        switch self {
        case .strict: "class, strict"
        case .acceptable: "class, or an acceptable one"
        case .rules: "rule"
        case .queues: "lead queue"
        case .detoxRecall: "detox found"
        case .clarificationPrecision: "needs_clarification, rightly"
        case .clarificationRecall: "needs_clarification found"
        case .flagPrecision: "flags raised rightly"
        case .flagRecall: "flags found"
        case .crises: "crises with all their crisis flags"
        case .plainCrises: "  of those worded plainly"
        case .obliqueCrises: "  of those worded obliquely"
        case .falseAlarms: "crisis flag on what is none"
        case .lost: "real leads lost as not_a_lead"
        }
    }

    /// Whether it counts what should not happen, so that a bound is a number of cases it may not pass; the bound of
    /// any other is a percentage it must reach.
    package var isAtMost: Bool {
        switch self {
        case .falseAlarms, .lost: true
        case .strict, .acceptable, .rules, .queues, .detoxRecall, .clarificationPrecision,
            .clarificationRecall,
            .flagPrecision, .flagRecall, .crises, .plainCrises, .obliqueCrises:
            false
        }
    }
}

/// A bound a figure has to keep: `strict=95`, `lost=0`.
package struct Requirement: Hashable, Sendable, CustomStringConvertible {
    /// The figure.
    package let figure: Figure
    /// The least percentage, or the most cases (``Figure/isAtMost``).
    package let bound: Double

    /// Reads `figure=number`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let figure = Figure(rawValue: String(parts[0])), let bound = Double(parts[1]),
            bound.isFinite, bound >= 0
        else { return nil }
        self.figure = figure
        self.bound = bound
    }

    /// Whether a score keeps it. What was never counted reaches no percentage: a gate is not passed by an empty file.
    package func isMet(by score: TriageScore) -> Bool {
        let share = score.share(figure)
        if figure.isAtMost { return Double(share.part) <= bound }
        return Double(share.part) * 100 >= bound * Double(share.whole) && share.whole > 0
    }

    /// As it is written.
    package var description: String {
        let number = bound == bound.rounded() && bound < 1e9 ? String(Int(bound)) : String(bound)
        return "\(figure.rawValue)=\(number)"
    }
}
