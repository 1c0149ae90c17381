package import Admissions

/// Takes the offered lead.
package struct AcceptRequest: Hashable, Sendable, RequestBody {
    /// The epoch the caller saw.
    package var epoch: Int

    /// Makes one of these parts.
    package init(
        epoch: Int
    ) {
        self.epoch = epoch
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule.epoch
    ]
}

/// Gives the offered lead back, with the reason.
package struct DeclineRequest: Hashable, Sendable, RequestBody {
    /// The epoch the caller saw.
    package var epoch: Int
    /// Why.
    package var reason: DeclineReason

    /// Makes one of these parts.
    package init(
        epoch: Int, reason: DeclineReason
    ) {
        self.epoch = epoch
        self.reason = reason
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule.epoch,
        FieldRule("reason", .choice(DeclineReason.allCases.map(\.rawValue)), required: true, "Why."),
    ]
}

/// Why somebody gives a lead back. A word of a list, since free words would carry callers' names into the
/// ledger.
package enum DeclineReason: String, Sendable, Codable, CaseIterable {
    case onACall = "on_a_call"
    case endOfShift = "end_of_shift"
    case language, skill
    case knowsCaller = "knows_caller"
    case other
}

/// Records a contact attempt.
package struct TouchRequest: Hashable, Sendable, RequestBody {
    /// Made by the client: the same post twice is one touch.
    package var id: TouchID
    /// The epoch the caller saw.
    package var epoch: Int
    /// How it ended.
    package var outcome: TouchOutcome
    /// When it was, if not now; at most 5 minutes ahead.
    package var at: Instant?

    /// Makes one of these parts.
    package init(
        id: TouchID, epoch: Int, outcome: TouchOutcome, at: Instant? = nil
    ) {
        self.id = id
        self.epoch = epoch
        self.outcome = outcome
        self.at = at
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule("id", .uuid7, required: true, "Made by the client: the same post twice is one touch."),
        FieldRule.epoch,
        FieldRule("outcome", .choice(TouchOutcome.allCases.map(\.rawValue)), required: true, "How it ended."),
        FieldRule("at", .timeUpTo(ahead: InquiryFields.clockSlack), "When it was, if not now."),
    ]
}

/// Records a milestone.
package struct MilestoneRequest: Hashable, Sendable, RequestBody {
    /// The epoch the caller saw.
    package var epoch: Int
    /// Which.
    package var milestone: Milestone
    /// When it was, if not now; at most 5 minutes ahead.
    package var at: Instant?

    /// Makes one of these parts.
    package init(
        epoch: Int, milestone: Milestone, at: Instant? = nil
    ) {
        self.epoch = epoch
        self.milestone = milestone
        self.at = at
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule.epoch,
        FieldRule("milestone", .choice(Milestone.allCases.map(\.rawValue)), required: true, "Which."),
        FieldRule("at", .timeUpTo(ahead: InquiryFields.clockSlack), "When it was, if not now."),
    ]
}
