package import Admissions

/// Everything about one lead, opened for one person; each opening is a ledger row.
package struct LeadDetails: Hashable, Sendable, Codable {
    /// The desk's time of the answer.
    package var clock: ClockInfo
    /// The lead as lists show it.
    package var lead: LeadSummary
    /// Whom to call, from all inquiries together.
    package var person: PersonDetails
    /// Corrected values in force, beside what the inquiries say.
    package var amended: [AmendedField]
    /// What came in, newest first.
    package var inquiries: [Inquiry]
    /// The assessment in force.
    package var assessment: Assessment?
    /// The level a person gave it instead.
    package var correction: CorrectionEntry?
    /// What the assessment stands on, in the words of the record.
    package var evidence: [EvidenceWords]
    /// Notes, newest first.
    package var notes: [NoteEntry]
    /// Other people's leads at its number or address.
    package var links: [LinkedLead]
    /// Contact attempts, newest first.
    package var touches: [TouchEntry]
    /// Milestones, newest first.
    package var milestones: [MilestoneEntry]
    /// Why it was closed.
    package var disposition: Disposition?
    /// What happened, newest first.
    package var history: [HistoryEntry]

    /// Makes one of these parts.
    package init(
        clock: ClockInfo, lead: LeadSummary, person: PersonDetails, amended: [AmendedField] = [],
        inquiries: [Inquiry], assessment: Assessment? = nil, correction: CorrectionEntry? = nil,
        evidence: [EvidenceWords], notes: [NoteEntry] = [], links: [LinkedLead] = [],
        touches: [TouchEntry], milestones: [MilestoneEntry], disposition: Disposition? = nil,
        history: [HistoryEntry]
    ) {
        self.clock = clock
        self.lead = lead
        self.person = person
        self.amended = amended
        self.inquiries = inquiries
        self.assessment = assessment
        self.correction = correction
        self.evidence = evidence
        self.notes = notes
        self.links = links
        self.touches = touches
        self.milestones = milestones
        self.disposition = disposition
        self.history = history
    }
}

/// A contact attempt.
package struct TouchEntry: Hashable, Sendable, Codable {
    /// When.
    package var at: Instant
    /// How it ended.
    package var outcome: TouchOutcome
    /// Who tried.
    package var by: String

    /// Makes one of these parts.
    package init(
        at: Instant, outcome: TouchOutcome, by: String
    ) {
        self.at = at
        self.outcome = outcome
        self.by = by
    }
}

/// A person's correction of a lead's level.
package struct CorrectionEntry: Hashable, Sendable, Codable {
    /// When.
    package var at: Instant
    /// The level before.
    package var from: LevelOfCare
    /// The level since.
    package var to: LevelOfCare
    /// Why.
    package var reason: CorrectionReason
    /// Who corrected it.
    package var by: String

    /// Makes one of these parts.
    package init(
        at: Instant, from: LevelOfCare, to: LevelOfCare, reason: CorrectionReason, by: String
    ) {
        self.at = at
        self.from = from
        self.to = to
        self.reason = reason
        self.by = by
    }
}

/// A milestone reached.
package struct MilestoneEntry: Hashable, Sendable, Codable {
    /// When.
    package var at: Instant
    /// Which.
    package var milestone: Milestone
    /// Who recorded it.
    package var by: String

    /// Makes one of these parts.
    package init(
        at: Instant, milestone: Milestone, by: String
    ) {
        self.at = at
        self.milestone = milestone
        self.by = by
    }
}

/// One ledger row of a lead, for people.
package struct HistoryEntry: Hashable, Sendable, Codable {
    /// When it happened.
    package var at: Instant
    /// What happened, as the ledger names it: offer, accept, touch.
    package var event: String
    /// Who did it; nil for the service itself.
    package var by: String?
    /// A reason, outcome or queue; never a caller's words.
    package var detail: String?
    /// The lead's epoch after it.
    package var epoch: Int?

    /// Makes one of these parts.
    package init(
        at: Instant, event: String, by: String? = nil, detail: String? = nil, epoch: Int? = nil
    ) {
        self.at = at
        self.event = event
        self.by = by
        self.detail = detail
        self.epoch = epoch
    }
}
