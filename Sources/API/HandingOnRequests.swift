/// Gives an owned lead back to the queue.
package struct ReleaseRequest: Hashable, Sendable, RequestBody {
    /// The epoch the caller saw.
    package var epoch: Int
    /// Why.
    package var reason: ReleaseReason

    /// Makes one of these parts.
    package init(
        epoch: Int, reason: ReleaseReason
    ) {
        self.epoch = epoch
        self.reason = reason
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule.epoch,
        FieldRule("reason", .choice(ReleaseReason.allCases.map(\.rawValue)), required: true, "Why."),
    ]
}

/// Why somebody gives an owned lead back. A word of a list, since free words would carry callers' names into the
/// ledger.
package enum ReleaseReason: String, Sendable, Codable, CaseIterable {
    case endOfShift = "end_of_shift"
    case tooManyLeads = "too_many_leads"
    case language, skill
    case knowsCaller = "knows_caller"
    case other
}

/// Gives an owned lead to another person.
package struct HandOverRequest: Hashable, Sendable, RequestBody {
    /// The epoch the caller saw.
    package var epoch: Int
    /// The new owner's login.
    package var to: String
    /// Whether also to somebody who is offline or off shift; false when it is missing.
    package var anyway: Bool?
    /// What the new owner should know; it becomes a note on the lead.
    package var note: String?

    /// Makes one of these parts.
    package init(
        epoch: Int, to: String, anyway: Bool? = nil, note: String? = nil
    ) {
        self.epoch = epoch
        self.to = to
        self.anyway = anyway
        self.note = note
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule.epoch,
        FieldRule("to", .line(atMost: 64), required: true, "The new owner's login."),
        FieldRule("anyway", .boolean, "Whether also to somebody who is offline or off shift."),
        FieldRule(
            "note", .text(atMost: NoteRequest.textLimit),
            "What the new owner should know; it becomes a note on the lead."),
    ]
}
