import API
import Admissions

extension CaseResult {
    /// What was expected, what came, the text and what triage stood on, for a person who mends the rules.
    /// - Parameter width: columns the words are wrapped to.
    package func explained(_ miss: Miss, width: Int = 110) -> [String] {
        let rule = expected.ruleID ?? "any rule"
        var lines = ["\(expected.id): \(miss.title)"]
        lines += row(
            "expected", "\(expected.level.rawValue) \(rule)\(queueText)\(text(expected.flags))", width)
        if !expected.acceptable.isEmpty {
            lines += row("or", expected.acceptable.map(\.rawValue).joined(separator: ", "), width)
        }
        lines += row(
            "got", "\(got.levelOfCare.rawValue) \(got.ruleID)\(gotQueueText)\(text(got.safetyFlags))", width)
        if !got.alsoFired.isEmpty { lines += row("also fired", got.alsoFired.joined(separator: " "), width) }
        let words = expected.inquiry.text
        lines += row("text", words.isEmpty ? "none" : words.quotedOnOneLine, width)
        let evidence = EvidenceWords.rejoined(got.evidence, with: expected.inquiry).map(text)
        for (index, line) in (evidence.isEmpty ? ["none"] : evidence).enumerated() {
            lines += row(index == 0 ? "evidence" : "", line, width)
        }
        return lines
    }

    private var queueText: String {
        guard isQueueRight == false, case .stated(let queue) = expected.queue else { return "" }
        return ", queue \(queue?.rawValue ?? "none")"
    }

    private var gotQueueText: String {
        isQueueRight == false ? ", queue \(got.leadQueue?.rawValue ?? "none")" : ""
    }

    private func text(_ flags: [SafetyFlag]) -> String {
        flags.isEmpty ? "" : ", " + flags.map(\.rawValue).joined(separator: ", ")
    }

    private func text(_ evidence: EvidenceWords) -> String {
        var line = "\(evidence.signal) \(evidence.assertion.rawValue)"
        if evidence.field != Inquiry.CodingKeys.text.rawValue { line += " (\(evidence.field))" }
        if let words = evidence.words { line += " \(words.quotedOnOneLine)" }
        if let rule = evidence.ruleID { line += " for \(rule)" }
        return line
    }

    private func row(_ name: String, _ words: String, _ width: Int) -> [String] {
        var lines: [String] = []
        var line = "  " + name + String(repeating: " ", count: 10 - name.count)
        let indent = line.count
        for word in words.split(separator: " ") {
            if line.count + 1 + word.count > width, line.count > indent {
                lines.append(line)
                line = String(repeating: " ", count: indent)
            }
            line += " " + word
        }
        return lines + [line]
    }
}
