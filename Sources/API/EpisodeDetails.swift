package import Admissions

/// A lead merged into the one that is shown.
package struct MergedLead: Hashable, Sendable, Codable {
    /// The lead.
    package var leadID: LeadID
    /// Its epoch: what undoing the merge must name.
    package var epoch: Int

    /// Makes one of these parts.
    package init(
        leadID: LeadID, epoch: Int
    ) {
        self.leadID = leadID
        self.epoch = epoch
    }
}

/// Another person's lead at the same number or address; no personal fields.
package struct LinkedLead: Hashable, Sendable, Codable {
    /// The lead.
    package var leadID: LeadID
    /// How the two were found to be two people's.
    package var kind: LinkKind
    /// Whose need it is about, as its caller put it.
    package var subject: Subject
    /// Its state.
    package var state: LeadState
    /// The name of its owner, or of the person it is offered to.
    package var holder: String?
    /// Since when they are linked.
    package var foundAt: Instant

    /// Makes one of these parts.
    package init(
        leadID: LeadID, kind: LinkKind, subject: Subject, state: LeadState, holder: String? = nil,
        foundAt: Instant
    ) {
        self.leadID = leadID
        self.kind = kind
        self.subject = subject
        self.state = state
        self.holder = holder
        self.foundAt = foundAt
    }
}
