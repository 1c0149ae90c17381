/// What went wrong with a case, worst first; a case is listed under the first that holds.
package enum Miss: String, Sendable, CaseIterable {
    case lostLead = "lost_lead"
    case missedCrisis = "missed_crisis"
    case wrongLevel = "wrong_level"
    case falseAlarm = "false_alarm"
    case acceptableLevel = "acceptable_level"
    case wrongFlags = "wrong_flags"
    case wrongQueue = "wrong_queue"
    case wrongRule = "wrong_rule"

    /// What it is called in a report.
    package var title: String {
        switch self {
        case .lostLead: "a real lead is lost"
        case .missedCrisis: "a crisis is not flagged"
        case .wrongLevel: "the class is wrong"
        case .falseAlarm: "a crisis flag on what is none"
        case .acceptableLevel: "the class is an acceptable one"
        case .wrongFlags: "other flags"
        case .wrongQueue: "another queue"
        case .wrongRule: "another rule"
        }
    }

    /// The worst miss of a result; nil when all is as expected.
    package init?(_ result: CaseResult) {
        let worst = Miss.allCases.first { $0.holds(result) }
        guard let worst else { return nil }
        self = worst
    }

    private func holds(_ result: CaseResult) -> Bool {
        switch self {
        case .lostLead: result.isLostLead
        case .missedCrisis: result.isMissedCrisis
        case .wrongLevel: !result.isAcceptable
        case .falseAlarm: result.isFalseAlarm
        case .acceptableLevel: !result.isStrict
        case .wrongFlags: !result.missedFlags.isEmpty || !result.falseFlags.isEmpty
        case .wrongQueue: result.isQueueRight == false
        case .wrongRule: result.isRuleRight == false
        }
    }
}
