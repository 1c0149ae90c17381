/// What triage concluded about one inquiry. Ids and flags only: its evidence points into the record and
/// holds no words of it.
package struct Assessment: Hashable, Sendable, Codable {
    /// The level of care, or why there is none.
    package var levelOfCare: LevelOfCare
    /// The queue; nil only for `not_a_lead`.
    package var leadQueue: LeadQueue?
    /// The first rule that fired: `D1`, `I2a`.
    package var ruleID: String
    /// That rule's scenario: `active_withdrawal`.
    package var scenario: String
    /// Rules that would have fired, in table order, without the first.
    package var alsoFired: [String]
    /// What the rules and flags stand on.
    package var evidence: [Evidence]
    /// Safety flags in the table's order, each once.
    package var safetyFlags: [SafetyFlag]
    /// crisis, high or routine.
    package var priority: Priority
    /// 0…100.
    package var urgency: Int
    /// high, medium or low.
    package var confidence: Confidence
    /// Whether somebody must call back before anything else.
    package var needsCallback: Bool
    /// What to ask, in fixed order, only what is unknown.
    package var clarifyQuestions: [ClarifyQuestion]
    /// Whose need it is.
    package var subject: Subject
    /// Services asked for, in the table's order.
    package var requestedServices: [RequestedService]
    /// The version of the rules that gave this.
    package var rulesetVersion: String

    /// An assessment of these parts.
    package init(
        levelOfCare: LevelOfCare, leadQueue: LeadQueue?, ruleID: String, scenario: String,
        alsoFired: [String] = [], evidence: [Evidence] = [], safetyFlags: [SafetyFlag] = [],
        priority: Priority,
        urgency: Int, confidence: Confidence, needsCallback: Bool, clarifyQuestions: [ClarifyQuestion] = [],
        subject: Subject = .unknown, requestedServices: [RequestedService] = [], rulesetVersion: String
    ) {
        self.levelOfCare = levelOfCare
        self.leadQueue = leadQueue
        self.ruleID = ruleID
        self.scenario = scenario
        self.alsoFired = alsoFired
        self.evidence = evidence
        self.safetyFlags = safetyFlags
        self.priority = priority
        self.urgency = urgency
        self.confidence = confidence
        self.needsCallback = needsCallback
        self.clarifyQuestions = clarifyQuestions
        self.subject = subject
        self.requestedServices = requestedServices
        self.rulesetVersion = rulesetVersion
    }

    /// The wire names.
    package enum CodingKeys: String, CodingKey {
        case levelOfCare = "level_of_care"
        case leadQueue = "lead_queue"
        case ruleID = "rule_id"
        case scenario
        case alsoFired = "also_fired"
        case evidence
        case safetyFlags = "safety_flags"
        case priority, urgency, confidence
        case needsCallback = "needs_callback"
        case clarifyQuestions = "clarify_questions"
        case subject
        case requestedServices = "requested_services"
        case rulesetVersion = "ruleset_version"
    }
}

/// One piece of evidence: a signal, how it was asserted, and where in the record it stands.
package struct Evidence: Hashable, Sendable, Codable {
    /// The signal or flag: `withdrawal_now`, `SED`, `seizure_history`.
    package var signal: String
    /// How the record asserts it.
    package var assertion: Assertion
    /// The field it was read from: `text`, `substances`, `last_use`, …
    package var field: String
    /// The range in Unicode scalars of that field's value (of the text as received); nil for a whole
    /// structured value.
    package var span: Span?
    /// The rule it counts for, when it counts for one alone.
    package var ruleID: String?

    /// One piece of evidence.
    package init(signal: String, assertion: Assertion, field: String, span: Span?, ruleID: String? = nil) {
        self.signal = signal
        self.assertion = assertion
        self.field = field
        self.span = span
        self.ruleID = ruleID
    }

    /// The wire names.
    package enum CodingKeys: String, CodingKey {
        case signal, assertion, field, span
        case ruleID = "rule_id"
    }
}

/// A half-open range of Unicode scalars in a field's value.
package struct Span: Hashable, Sendable, Codable {
    /// The first scalar, from 0.
    package var start: Int
    /// One past the last scalar.
    package var end: Int

    /// The range `start..<end`; `start <= end`.
    package init(_ start: Int, _ end: Int) {
        precondition(start >= 0 && start <= end, "a span runs forward from 0")
        self.start = start
        self.end = end
    }
}

/// How a record asserts a mention (ConText: Chapman 2001, Harkema 2009).
package enum Assertion: String, Sendable, Codable, CaseIterable {
    case affirmed, negated, possible, historical, hypothetical
    case otherExperiencer = "other_experiencer"
}
