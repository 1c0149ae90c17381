import API
package import Admissions

/// One line of `leadlined triage --jsonl`: an inquiry in, an assessment or an error out.
package struct TriageLine: Sendable {
    private let line: InquiryLine

    /// Whether the line could not be read.
    package var isBad: Bool {
        if case .failure = line.inquiry { true } else { false }
    }

    /// Reads a line.
    /// - Parameters:
    ///   - number: from 1, for the error.
    ///   - moment: taken for `received_at` where the line has none.
    ///   - channel: taken for `channel` where the line has none.
    package init(_ bytes: [UInt8], number: Int, moment: ZonedInstant, channel: Channel? = nil) {
        line = InquiryLine(bytes, number: number, moment: moment, channel: channel)
    }

    /// The line to print.
    package func answer(_ assess: (Inquiry) -> Assessment) -> String {
        switch line.inquiry {
        case .success(let inquiry):
            return assess(inquiry).line(id: line.id, inquiry: inquiry).compactText
        case .failure(let problem):
            var object = JSONObject([
                JSONMember(name: "id", value: line.id), JSONMember(name: "line", value: .int(line.number)),
                JSONMember(name: "error", value: .string(problem.summary)),
            ])
            let fields = problem.faultyFields
            if !fields.isEmpty { object["fields"] = .array(fields.map { .string($0) }) }
            return JSONValue.object(object).compactText
        }
    }
}

extension Assessment {
    /// The assessment as a line of JSON, its evidence with the words it stands on.
    fileprivate func line(id: JSONValue, inquiry: Inquiry) -> JSONValue {
        let words = EvidenceWords.rejoined(evidence, with: inquiry).map(\.words)
        return [
            "id": id,
            "level_of_care": .string(levelOfCare.rawValue),
            "lead_queue": leadQueue.map { .string($0.rawValue) } ?? .null,
            "rule_id": .string(ruleID),
            "scenario": .string(scenario),
            "also_fired": .array(alsoFired.map { .string($0) }),
            "evidence": .array(zip(evidence, words).map { $0.line(words: $1) }),
            "safety_flags": .array(safetyFlags.map { .string($0.rawValue) }),
            "priority": .string(priority.rawValue),
            "urgency": .int(urgency),
            "confidence": .string(confidence.rawValue),
            "needs_callback": .bool(needsCallback),
            "clarify_questions": .array(clarifyQuestions.map { .string($0.rawValue) }),
            "subject": .string(subject.rawValue),
            "requested_services": .array(requestedServices.map { .string($0.rawValue) }),
            "ruleset_version": .string(rulesetVersion),
        ]
    }
}

extension Evidence {
    fileprivate func line(words: String?) -> JSONValue {
        [
            "signal": .string(signal),
            "assertion": .string(assertion.rawValue),
            "source": .string(field),
            "span": span.map { ["start": .int($0.start), "end": .int($0.end)] } ?? .null,
            "words": words.map { .string($0) } ?? .null,
            "rule_id": ruleID.map { .string($0) } ?? .null,
        ]
    }
}
