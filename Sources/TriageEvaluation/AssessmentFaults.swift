import API
package import Admissions

/// What the specification demands of every assessment, whatever the inquiry.
package enum AssessmentFaults {
    /// The demands an assessment breaks, in words; empty for a sound one.
    package static func of(_ assessment: Assessment, for inquiry: Inquiry) -> [String] {
        placement(assessment) + crisis(assessment) + rules(assessment) + evidence(assessment, inquiry)
    }

    private static func placement(_ assessment: Assessment) -> [String] {
        var faults: [String] = []
        if (assessment.leadQueue == nil) != (assessment.levelOfCare == .notALead) {
            faults.append("the queue is missing exactly for not_a_lead")
        }
        if !(0...100).contains(assessment.urgency) { faults.append("urgency is within 0...100") }
        return faults
    }

    private static func crisis(_ assessment: Assessment) -> [String] {
        guard assessment.safetyFlags.contains(where: \.isCrisis) else {
            return assessment.priority == .crisis ? ["priority is crisis only with a crisis flag"] : []
        }
        var faults: [String] = []
        if assessment.urgency != 100 { faults.append("a crisis has urgency 100") }
        if assessment.priority != .crisis { faults.append("a crisis has priority crisis") }
        if assessment.levelOfCare == .notALead { faults.append("a crisis is never not_a_lead") }
        if !assessment.needsCallback { faults.append("a crisis is called back") }
        return faults
    }

    private static func rules(_ assessment: Assessment) -> [String] {
        let places = ([assessment.ruleID] + assessment.alsoFired).map {
            SpecifiedRules.order.firstIndex(of: $0) ?? -1
        }
        var faults: [String] = []
        if places.contains(-1) { faults.append("every rule is one of the specification") }
        let others = places.dropFirst()
        if zip(others, others.dropFirst()).contains(where: { $0 >= $1 }) || others.contains(places[0]) {
            faults.append("the other rules stand in the table's order, the first not again")
        }
        let flags = assessment.safetyFlags.compactMap { SafetyFlag.allCases.firstIndex(of: $0) }
        if zip(flags, flags.dropFirst()).contains(where: { $0 >= $1 }) {
            faults.append("flags stand in the table's order, each once")
        }
        return faults
    }

    private static func evidence(_ assessment: Assessment, _ inquiry: Inquiry) -> [String] {
        var faults: [String] = []
        let grounds = Set(assessment.evidence.compactMap(\.ruleID))
        for flag in assessment.safetyFlags where !grounds.contains(flag.rawValue) {
            faults.append("\(flag.rawValue) has evidence")
        }
        let words = EvidenceWords.rejoined(assessment.evidence, with: inquiry).map(\.words)
        for (piece, words) in zip(assessment.evidence, words) {
            guard let span = piece.span else {
                if piece.field == Inquiry.CodingKeys.text.rawValue {
                    faults.append("evidence of the text has a span")
                }
                continue
            }
            if span.start >= span.end { faults.append("a span holds something") }
            // Nil when the span reaches past the end of its field.
            if words?.unicodeScalars.count != span.end - span.start { faults.append("a span's words rejoin") }
        }
        return faults
    }
}
