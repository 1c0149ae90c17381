package import API
package import Admissions

/// One case of an evaluation file: an inquiry, and what triage should conclude from it.
package struct TriageCase: Sendable {
    /// How plainly a crisis is worded, as the note of a case says.
    package enum CrisisWording: String, Sendable, CaseIterable {
        case plain, oblique
    }

    /// A case's lead queue: not every file states it, and `null` is a statement.
    package enum StatedQueue: Hashable, Sendable {
        case unstated
        case stated(LeadQueue?)
    }

    /// The line's own id, or its number.
    package let id: String
    /// What was received.
    package let inquiry: Inquiry
    /// The level of care it should get.
    package let level: LevelOfCare
    /// Levels a reader of the article could also defend.
    package let acceptable: [LevelOfCare]
    /// The rule that should fire first; nil when the case does not say.
    package let ruleID: String?
    /// The flags it should raise, in the table's order.
    package let flags: [SafetyFlag]
    /// The queue it should join.
    package let queue: StatedQueue
    /// How a crisis in it is worded; nil when the note does not say.
    package let wording: CrisisWording?

    /// Whether it should be flagged as a crisis.
    package var isCrisis: Bool { flags.contains(where: \.isCrisis) }
}

/// Why a line of an evaluation file cannot be scored. It names fields and places, never content.
package struct CaseFault: Error, Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// What is wrong, and what is expected.
    package let what: String
}

extension TriageCase {
    /// Reads a line: an inquiry, `expected` with `level_of_care`, `safety_flags` and, where known, `rule_id` and
    /// `lead_queue`; `acceptable` levels and a `note` may follow.
    /// - Throws: ``CaseFault`` for the first fault.
    package init(_ line: InquiryLine) throws(CaseFault) {
        func fault(_ what: String) -> CaseFault { CaseFault(line: line.number, what: what) }
        switch line.inquiry {
        case .success(let read): inquiry = read
        case .failure(let problem): throw fault(problem.summary)
        }
        let expected = line.document["expected"]
        guard let level = expected?["level_of_care"]?.text.flatMap(LevelOfCare.init) else {
            throw fault("expected.level_of_care: one of the levels of care is expected")
        }
        guard let flags = TriageCase.known(SafetyFlag.self, in: expected?["safety_flags"]) else {
            throw fault("expected.safety_flags: a list of safety flags is expected")
        }
        guard let acceptable = TriageCase.known(LevelOfCare.self, in: line.document["acceptable"]) else {
            throw fault("acceptable: a list of levels of care is expected")
        }
        guard let ruleID = TriageCase.rule(expected?["rule_id"]) else {
            throw fault("expected.rule_id: a rule of the specification is expected")
        }
        guard let queue = TriageCase.queue(expected?["lead_queue"]) else {
            throw fault("expected.lead_queue: a lead queue or null is expected")
        }
        id = line.id.text ?? (line.id.isNull ? "line \(line.number)" : line.id.compactText)
        self.level = level
        self.flags = SafetyFlag.allCases.filter(flags.contains)
        self.acceptable = acceptable
        self.ruleID = ruleID
        self.queue = queue
        let note = line.document["note"]?.text ?? ""
        wording = CrisisWording.allCases.first { note.contains("crisis wording: \($0.rawValue)") }
    }

    /// The values of a list, none for a missing one; nil when one of them is not known.
    private static func known<Value: RawRepresentable<String>>(
        _ type: Value.Type, in list: JSONValue?
    ) -> [Value]? {
        guard let list, !list.isNull else { return [] }
        guard let elements = list.elements else { return nil }
        let values = elements.compactMap { $0.text.flatMap(Value.init(rawValue:)) }
        return values.count == elements.count ? values : nil
    }

    private static func rule(_ value: JSONValue?) -> String?? {
        guard let value, !value.isNull else { return .some(nil) }
        guard let id = value.text, SpecifiedRules.order.contains(id) else { return nil }
        return id
    }

    private static func queue(_ value: JSONValue?) -> StatedQueue? {
        guard let value else { return .unstated }
        if value.isNull { return .stated(nil) }
        return value.text.flatMap(LeadQueue.init).map { .stated($0) }
    }
}
