package import Admissions

/// Closes an owned lead.
package struct CloseRequest: Hashable, Sendable, RequestBody {
    /// The epoch the caller saw.
    package var epoch: Int
    /// Why.
    package var disposition: Disposition

    /// Makes one of these parts.
    package init(
        epoch: Int, disposition: Disposition
    ) {
        self.epoch = epoch
        self.disposition = disposition
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule.epoch,
        FieldRule("disposition", .choice(Disposition.allCases.map(\.rawValue)), required: true, "Why."),
    ]
}

/// Corrects a lead's level, beside what triage concluded.
package struct ReclassifyRequest: Hashable, Sendable, RequestBody {
    /// The epoch the caller saw.
    package var epoch: Int
    /// The level it has from now on, and the queue of that name.
    package var to: LeadQueue
    /// Why.
    package var reason: CorrectionReason

    /// Makes one of these parts.
    package init(
        epoch: Int, to: LeadQueue, reason: CorrectionReason
    ) {
        self.epoch = epoch
        self.to = to
        self.reason = reason
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule.epoch,
        FieldRule(
            "to", .choice(LeadQueue.allCases.map(\.rawValue)), required: true,
            "The level it has from now on, and the queue of that name."),
        FieldRule("reason", .choice(CorrectionReason.allCases.map(\.rawValue)), required: true, "Why."),
    ]
}

/// Sets an owned lead aside until a time; it takes no seat until then.
package struct ParkRequest: Hashable, Sendable, RequestBody {
    /// The epoch the caller saw.
    package var epoch: Int
    /// When it is due again: after now, at most 90 days ahead.
    package var until: Instant

    /// Makes one of these parts.
    package init(
        epoch: Int, until: Instant
    ) {
        self.epoch = epoch
        self.until = until
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule.epoch,
        FieldRule("until", .timeUpTo(ahead: .hours(90 * 24)), required: true, "When it is due again."),
    ]
}

/// Undoes a close of at most ten minutes ago.
package struct ReopenRequest: Hashable, Sendable, RequestBody {
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

/// Sets the caller's presence.
package struct PresenceRequest: Hashable, Sendable, RequestBody {
    /// Whether they can take a lead.
    package var presence: Presence

    /// Makes one of these parts.
    package init(
        presence: Presence
    ) {
        self.presence = presence
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule(
            "presence", .choice(Presence.allCases.map(\.rawValue)), required: true,
            "Whether they can take a lead.")
    ]
}

extension FieldRule {
    /// The fencing token every action on a lead carries.
    static let epoch = FieldRule(
        "epoch", .integer(0...Int(Int32.max)), required: true,
        "The epoch the caller saw; the action is refused when the lead has moved on.")
}
