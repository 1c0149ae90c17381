package import Admissions
import Triage

/// One case and what triage made of it.
package struct CaseResult: Sendable {
    /// The case.
    package let expected: TriageCase
    /// What triage concluded.
    package let got: Assessment

    /// Whether the level is the expected one.
    package var isStrict: Bool { got.levelOfCare == expected.level }
    /// Whether the level is the expected one or may stand for it.
    package var isAcceptable: Bool { isStrict || expected.acceptable.contains(got.levelOfCare) }
    /// Whether the expected rule fired first; nil when the case names none.
    package var isRuleRight: Bool? { expected.ruleID.map { $0 == got.ruleID } }
    /// Whether it joined the expected queue; nil when the case names none.
    package var isQueueRight: Bool? {
        switch expected.queue {
        case .unstated: nil
        case .stated(let queue): got.leadQueue == queue
        }
    }
    /// Expected flags that were not raised.
    package var missedFlags: [SafetyFlag] { expected.flags.filter { !got.safetyFlags.contains($0) } }
    /// Raised flags that were not expected.
    package var falseFlags: [SafetyFlag] { got.safetyFlags.filter { !expected.flags.contains($0) } }
    /// Whether a real lead was taken for a contact that seeks no care.
    package var isLostLead: Bool { got.levelOfCare == .notALead && expected.level != .notALead }
    /// Whether a crisis misses one of its crisis flags.
    package var isMissedCrisis: Bool { missedFlags.contains(where: \.isCrisis) }
    /// Whether no crisis was taken for one.
    package var isFalseAlarm: Bool { !expected.isCrisis && got.safetyFlags.contains(where: \.isCrisis) }
}

/// How triage scores on cases with known answers.
package struct TriageScore: Sendable {
    /// Each case with its assessment, in the order of the file.
    package let results: [CaseResult]

    /// Assesses the cases and scores the answers.
    /// - Parameter assess: what to score; triage, unless a test stands in for it.
    package init(_ cases: [TriageCase], assess: (Inquiry) -> Assessment = { Triage.assess($0) }) {
        results = cases.map { CaseResult(expected: $0, got: assess($0.inquiry)) }
    }

    /// Of the cases given this level, how many should have it.
    package func precision(_ level: LevelOfCare) -> Share {
        share(of: { $0.got.levelOfCare == level }, that: \.isStrict)
    }

    /// Of the cases that should have this level, how many got it.
    package func recall(_ level: LevelOfCare) -> Share {
        share(of: { $0.expected.level == level }, that: \.isStrict)
    }

    /// Of the cases that raised this flag, how many should.
    package func precision(_ flag: SafetyFlag) -> Share {
        share(of: { $0.got.safetyFlags.contains(flag) }, that: { $0.expected.flags.contains(flag) })
    }

    /// Of the cases that should raise this flag, how many did.
    package func recall(_ flag: SafetyFlag) -> Share {
        share(of: { $0.expected.flags.contains(flag) }, that: { $0.got.safetyFlags.contains(flag) })
    }

    /// How many cases of one level got another.
    package func count(expected: LevelOfCare, got: LevelOfCare) -> Int {
        results.count { $0.expected.level == expected && $0.got.levelOfCare == got }
    }

    /// One of the figures, with its counts.
    package func share(_ figure: Figure) -> Share {
        switch figure {
        case .strict: share(of: { _ in true }, that: \.isStrict)
        case .acceptable: share(of: { _ in true }, that: \.isAcceptable)
        case .rules: share(of: { $0.isRuleRight != nil }, that: { $0.isRuleRight == true })
        case .queues: share(of: { $0.isQueueRight != nil }, that: { $0.isQueueRight == true })
        case .detoxRecall: recall(.detox)
        case .clarificationPrecision: precision(.needsClarification)
        case .clarificationRecall: recall(.needsClarification)
        case .flagPrecision: total(SafetyFlag.allCases.map { precision($0) })
        case .flagRecall: total(SafetyFlag.allCases.map { recall($0) })
        case .crises: share(of: \.expected.isCrisis, that: { !$0.isMissedCrisis })
        case .plainCrises: crises(worded: .plain)
        case .obliqueCrises: crises(worded: .oblique)
        case .falseAlarms: share(of: { !$0.expected.isCrisis }, that: \.isFalseAlarm)
        case .lost: share(of: { $0.expected.level != .notALead }, that: \.isLostLead)
        }
    }

    private func crises(worded wording: TriageCase.CrisisWording) -> Share {
        share(
            of: { $0.expected.isCrisis && $0.expected.wording == wording }, that: { !$0.isMissedCrisis })
    }

    private func share(
        of isCounted: (CaseResult) -> Bool, that isRight: (CaseResult) -> Bool
    ) -> Share {
        let counted = results.filter(isCounted)
        return Share(counted.count(where: isRight), of: counted.count)
    }

    private func total(_ shares: [Share]) -> Share {
        Share(shares.map(\.part).reduce(0, +), of: shares.map(\.whole).reduce(0, +))
    }
}
