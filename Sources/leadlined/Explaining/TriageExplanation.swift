import API
package import Admissions
import Triage

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
        if let outweighed = outweighedRule(of: assessment) {
            lines.append(row("", "by the words as a whole; by the table alone \(named(outweighed))"))
        }
        if !assessment.alsoFired.isEmpty {
            lines.append(row("also fired", assessment.alsoFired.map(named).joined(separator: ", ")))
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

    /// What each rule stands on, then each flag and each part of the urgency.
    private var reasons: [String] {
        guard !evidence.isEmpty else { return [row("evidence", "none in the record")] }
        var names: [String] = []
        for name in [assessment.ruleID] + assessment.alsoFired + evidence.compactMap(\.ruleID)
        where !names.contains(name) { names.append(name) }
        let reasons = names.compactMap { name -> String? in
            let pieces = EvidenceWords.gathered(evidence.filter { $0.ruleID == name }).map(\.piece)
            guard !pieces.isEmpty else { return nil }
            var signals: [String] = []
            for piece in pieces where !signals.contains(piece.signal) { signals.append(piece.signal) }
            let told = signals.map { signal in
                let words = pieces.filter { $0.signal == signal }.map(words).joined(separator: ", ")
                // A flag stands on words of its own; a level, on the words that speak for it.
                return signal == name ? words : "\(signal) \(words)"
            }
            return "\(name): \(told.joined(separator: "; "))"
        }
        return reasons.enumerated().map { row($0 == 0 ? "evidence" : "", $1) }
    }

    private func words(_ piece: EvidenceWords) -> String {
        var told = piece.words.map(\.quotedOnOneLine) ?? ""
        if piece.field != Inquiry.CodingKeys.text.rawValue { told = "\(piece.field) \(told)" }
        return piece.assertion == .affirmed ? told : "\(told) (\(piece.assertion.rawValue))"
    }

    /// A rule with its scenario.
    private func named(_ rule: String) -> String { scenario(of: rule).map { "\(rule) \($0)" } ?? rule }

    private var questions: [String] {
        assessment.clarifyQuestions.enumerated().map { index, question in
            row(index == 0 ? "ask" : "", question.wording)
        }
    }

    private func row(_ name: String, _ value: String) -> String {
        name + String(repeating: " ", count: 12 - name.count) + value
    }
}
