package import Admissions

/// One row of the escalation table: who may take a lead that has waited so long.
package struct EscalationStep: Sendable, Codable, Hashable {
    /// From which waiting time on.
    @WrittenDuration package var after: Duration
    /// The lowest skill level for the lead's queue, 1…5.
    package var minimumSkill: Int
    /// Whether somebody who does not speak the lead's language may take it with an interpreter.
    package var isLanguageRelaxed: Bool
    /// Seats above a person's capacity that may be used for it.
    package var overflowSeats: Int

    /// One row.
    package init(after: Duration, minimumSkill: Int, isLanguageRelaxed: Bool = false, overflowSeats: Int = 0)
    {
        self.after = after
        self.minimumSkill = minimumSkill
        self.isLanguageRelaxed = isLanguageRelaxed
        self.overflowSeats = overflowSeats
    }

    /// The names in JSON and in the policy file.
    package enum CodingKeys: String, CodingKey {
        case after
        case minimumSkill = "minimum_skill"
        case isLanguageRelaxed = "language_relaxed"
        case overflowSeats = "overflow_seats"
    }

    /// First skill gives way, then language, then capacity.
    package static let standard: [EscalationStep] = [
        EscalationStep(after: .zero, minimumSkill: 2),
        EscalationStep(after: .minutes(5), minimumSkill: 1),
        EscalationStep(after: .minutes(10), minimumSkill: 1, isLanguageRelaxed: true),
        EscalationStep(after: .minutes(15), minimumSkill: 1, isLanguageRelaxed: true, overflowSeats: 1),
    ]
}

/// By when a lead of some urgency must be accepted and its caller spoken to.
package struct ContactTarget: Sendable, Codable, Hashable {
    /// The lowest urgency it applies to, 0…100.
    package var urgency: Int
    /// From the time the lead came to an accept; nil when only the contact counts.
    package var accepted: WrittenDuration?
    /// From the time the lead came to the first live conversation, in hours.
    @WrittenDuration package var contacted: Duration

    /// One row.
    package init(urgency: Int, accepted: Duration? = nil, contacted: Duration) {
        self.urgency = urgency
        self.accepted = accepted.map(WrittenDuration.init(wrappedValue:))
        self.contacted = contacted
    }

    /// A minute and five for the most urgent, a quarter of an hour for everybody else.
    package static let standard: [ContactTarget] = [
        ContactTarget(urgency: 100, accepted: .seconds(60), contacted: .minutes(5)),
        ContactTarget(urgency: 80, contacted: .minutes(15)),
        ContactTarget(urgency: 0, contacted: .minutes(15)),
    ]
}

extension Policy {
    /// The index of the escalation step a lead is at after waiting so long: the last row whose time has come.
    package func escalationStep(afterWaiting waited: Duration) -> Int {
        escalation.lastIndex { $0.after <= waited } ?? 0
    }

    /// When a lead that waits since `start` takes its next step after `now`; nil when it has taken the last.
    package func nextEscalation(waitingSince start: Instant, after now: Instant) -> Instant? {
        escalation.lazy.map { start + $0.after }.filter { $0 > now }.min()
    }

    /// The row of a step; a step beyond the table is its last row, one before it its first.
    package func row(ofStep step: Int) -> EscalationStep {
        escalation[max(0, min(step, escalation.count - 1))]
    }

    /// The first row of the targets an urgency reaches; nil when none does.
    package func contactTarget(urgency: Int) -> ContactTarget? {
        contactTargets.first { urgency >= $0.urgency }
    }
}
