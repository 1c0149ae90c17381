import API
package import Admissions

/// An assessment in words for a person: what triage concluded, by which rule, on which words of the text.
package struct TriageExplanation: Sendable {
    private let assessment: Assessment
    private let evidence: [EvidenceWords]

    /// Explains the assessment of an inquiry.
    package init(_ assessment: Assessment, of inquiry: Inquiry) {
        self.assessment = assessment
        evidence = EvidenceWords.rejoined(assessment.evidence, with: inquiry)
    }

    /// The lines to print.
    package var lines: [String] {
        crisis + conclusion + flags + reasons + questions
            + [row("rules", "version \(assessment.rulesetVersion)")]
    }

    /// First, as nothing else matters then.
    private var crisis: [String] {
        let actions = assessment.safetyFlags.filter(\.isCrisis)
        guard !actions.isEmpty else { return [] }
        return actions.map { "CRISIS \($0.rawValue): \($0.deskAction)" } + [""]
    }

    private var conclusion: [String] {
        let queue = assessment.leadQueue.map { "queue \($0.rawValue)" } ?? "no queue: set aside for review"
        var lines = [
            row("level", "\(assessment.levelOfCare.rawValue) (\(queue))"),
            row("rule", "\(assessment.ruleID) \(assessment.scenario)"),
        ]
        if !assessment.alsoFired.isEmpty {
            lines.append(row("also fired", assessment.alsoFired.joined(separator: ", ")))
        }
        lines += [
            row("urgency", "\(assessment.urgency) of 100, priority \(assessment.priority.rawValue)"),
            row(
                "confidence",
                assessment.confidence.rawValue + (assessment.needsCallback ? "; call back first" : "")),
            row("subject", assessment.subject.rawValue),
        ]
        if !assessment.requestedServices.isEmpty {
            lines.append(
                row("asks for", assessment.requestedServices.map(\.rawValue).joined(separator: ", ")))
        }
        return lines
    }

    private var flags: [String] {
        guard !assessment.safetyFlags.isEmpty else { return [row("flags", "none")] }
        return assessment.safetyFlags.enumerated().map { index, flag in
            row(index == 0 ? "flags" : "", "\(flag.rawValue): \(flag.deskAction)")
        }
    }

    private var reasons: [String] {
        guard !evidence.isEmpty else { return [row("evidence", "none in the record")] }
        return EvidenceWords.gathered(evidence).enumerated().map { index, gathered in
            let (piece, rules) = gathered
            var line = "\(piece.signal), \(piece.assertion.rawValue)"
            if !rules.isEmpty { line += ", for \(rules.joined(separator: " "))" }
            line += ", \(piece.field)"
            if let words = piece.words { line += ": \(words.quotedOnOneLine)" }
            return row(index == 0 ? "evidence" : "", line)
        }
    }

    private var questions: [String] {
        assessment.clarifyQuestions.enumerated().map { index, question in
            row(index == 0 ? "ask" : "", question.wording)
        }
    }

    private func row(_ name: String, _ value: String) -> String {
        name + String(repeating: " ", count: 12 - name.count) + value
    }
}
