import API
import Admissions
import TriageEvaluation

/// Six cases a reader can score by hand, and the answers a stand-in for triage gives to their texts.
enum SmallFile {
    static let lines = [
        #"{"id": "A", "channel": "phone", "text": "a", "expected": {"level_of_care": "detox", "rule_id": "D1", "lead_queue": "detox", "safety_flags": ["high_risk_withdrawal"]}}"#,
        #"{"id": "B", "channel": "phone", "text": "b", "expected": {"level_of_care": "residential", "rule_id": "R7", "lead_queue": "residential", "safety_flags": []}, "acceptable": ["iop"]}"#,
        #"{"id": "C", "channel": "phone", "text": "c", "expected": {"level_of_care": "needs_clarification", "rule_id": "C5", "safety_flags": ["suicidal_ideation"]}, "note": "crisis wording: plain"}"#,
        #"{"id": "D", "channel": "phone", "text": "d", "expected": {"level_of_care": "detox", "rule_id": "D5", "safety_flags": ["overdose"]}, "note": "late; crisis wording: oblique"}"#,
        #"{"id": "E", "channel": "phone", "text": "e", "expected": {"level_of_care": "not_a_lead", "rule_id": "N4", "lead_queue": null, "safety_flags": []}}"#,
        #"{"id": "F", "channel": "phone", "text": "f", "expected": {"level_of_care": "iop"}}"#,
    ]

    static func file(_ lines: [String] = lines) -> CaseFile { CaseFile(lines.joined(separator: "\n").utf8) }

    static var score: TriageScore { TriageScore(file().cases, assess: answer) }

    /// Right: A and E. B gets an acceptable class, C is lost, D another rule and a flag too many, F a false alarm.
    static func answer(_ inquiry: Inquiry) -> Assessment {
        switch inquiry.text {
        case "a": assessment(.detox, .detox, "D1", [.highRiskWithdrawal])
        case "b": assessment(.iop, .iop, "I4", [])
        case "c": assessment(.notALead, nil, "N6", [])
        case "d": assessment(.detox, .detox, "D6", [.overdose, .minor])
        case "e": assessment(.notALead, nil, "N4", [])
        default: assessment(.iop, .iop, "I4", [.violence])
        }
    }

    static func assessment(
        _ level: LevelOfCare, _ queue: LeadQueue?, _ rule: String, _ flags: [SafetyFlag],
        alsoFired: [String] = []
    ) -> Assessment {
        let isCrisis = flags.contains(where: \.isCrisis)
        return Assessment(
            levelOfCare: level, leadQueue: queue, ruleID: rule, scenario: "a_scenario", alsoFired: alsoFired,
            evidence: ([rule] + flags.map(\.rawValue)).map {
                Evidence(signal: "seen", assertion: .affirmed, field: "text", span: Span(0, 1), ruleID: $0)
            },
            safetyFlags: flags, priority: isCrisis ? .crisis : .routine, urgency: isCrisis ? 100 : 30,
            confidence: .high, needsCallback: isCrisis, rulesetVersion: "1")
    }

    /// A web form of this text.
    static func inquiry(_ text: String) -> Inquiry {
        Inquiry(
            id: InquiryID(1), receivedAt: ZonedInstant(Instant(seconds: 0), offsetMinutes: 0),
            channel: .webForm, text: text)
    }
}
