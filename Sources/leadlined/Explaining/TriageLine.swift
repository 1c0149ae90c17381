import API
package import Admissions

/// One line of `leadlined triage --jsonl`: an inquiry in, an assessment or an error out.
///
/// A line is an inquiry as posted, or has its fields below `fields` as the example files do. The id may be any string;
/// keys that are no fields of an inquiry are passed over.
package struct TriageLine: Sendable {
    /// The line's own id; null when it has none.
    private let id: JSONValue
    private let number: Int
    private let outcome: Result<Inquiry, Problem>

    /// Whether the line could not be read.
    package var isBad: Bool {
        if case .failure = outcome { true } else { false }
    }

    // Longer than any inquiry, so that a file without line ends is refused rather than parsed.
    private static let longest = 1 << 20
    // Keys that are passed over may nest deeper than an inquiry does.
    private static let depth = 64

    /// Reads a line.
    /// - Parameters:
    ///   - number: from 1, for the error.
    ///   - now: taken for `received_at` where the line has none.
    package init(_ bytes: [UInt8], number: Int, now: Instant) {
        self.number = number
        guard bytes.count <= TriageLine.longest else {
            id = .null
            outcome = .failure(.tooLarge(limit: TriageLine.longest))
            return
        }
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue.read(bytes, maximumDepth: TriageLine.depth)
        } catch {
            id = .null
            outcome = .failure(Problem(error))
            return
        }
        id = value["id"] ?? .null
        do throws(Problem) {
            // Reports of the future are read as well: a file may be older or newer than this day.
            outcome = .success(
                try InquiryBody.decode(TriageLine.inquiry(value, now: now), now: TriageLine.endOfTime))
        } catch {
            outcome = .failure(error)
        }
    }

    private static let endOfTime = Instant(seconds: 253_402_300_799)

    private static func inquiry(_ line: JSONValue, now: Instant) -> JSONValue {
        guard case .object(let line) = line else { return line }
        var inquiry = JSONObject()
        for member in line.members + (line["fields"]?.members?.members ?? []) {
            if Inquiry.CodingKeys(rawValue: member.name) != nil { inquiry[member.name] = member.value }
        }
        inquiry["id"] = .string(InquiryID(at: now).description)
        if inquiry["received_at"] == nil { inquiry["received_at"] = .string(now.description) }
        return .object(inquiry)
    }

    /// The line to print.
    package func answer(_ assess: (Inquiry) -> Assessment) -> String {
        switch outcome {
        case .success(let inquiry):
            return assess(inquiry).line(id: id, inquiry: inquiry).compactText
        case .failure(let problem):
            var object = JSONObject([
                JSONMember(name: "id", value: id), JSONMember(name: "line", value: .int(number)),
                JSONMember(name: "error", value: .string(problem.detail ?? problem.title)),
            ])
            let faults = (problem.errors ?? []).compactMap(\.field)
            let fields = faults.isEmpty ? [problem.field].compactMap { $0 } : faults
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
            "field": .string(field),
            "span": span.map { ["start": .int($0.start), "end": .int($0.end)] } ?? .null,
            "words": words.map { .string($0) } ?? .null,
            "rule_id": ruleID.map { .string($0) } ?? .null,
        ]
    }
}
