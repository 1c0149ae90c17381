package import Admissions

/// A lead as lists show it: no personal fields.
package struct LeadSummary: Hashable, Sendable, Codable {
    /// The lead.
    package var leadID: LeadID
    /// Raised by each change of state; sent back with every action, so that a late one is refused.
    package var epoch: Int
    /// The state.
    package var state: LeadState
    /// What triage concluded, or what a person corrected it to.
    package var levelOfCare: LevelOfCare
    /// The queue; nil only when it is not a lead.
    package var queue: LeadQueue?
    /// crisis, high or routine.
    package var priority: Priority
    /// 0…100.
    package var urgency: Int
    /// Safety flags in the specification's order.
    package var flags: [SafetyFlag]
    /// Whether somebody must call back before anything else.
    package var needsCallback: Bool
    /// How the latest contact came in.
    package var channel: Channel
    /// The language to speak, as a code.
    package var language: String?
    /// Inquiries gathered so far; more than one is a repeat contact.
    package var contacts: Int
    /// When the first of them was received.
    package var receivedAt: Instant
    /// Since when it waits for somebody, while it does.
    package var waitingSince: Instant?
    /// When the first live contact is due; nil once there was one.
    package var contactDue: Instant?
    /// The name of the owner, or of the person it is offered to.
    package var holder: String?
    /// Whether the holder is the caller.
    package var isMine: Bool
    /// The open offer.
    package var offerID: OfferID?
    /// When the open offer lapses.
    package var offerDeadline: Instant?
    /// Until when an owned lead is parked.
    package var followUpAt: Instant?
    /// The follow-up date that has come; nil once the owner touched the lead or set another.
    package var followUpDueAt: Instant?
    /// Contact attempts so far.
    package var touches: Int
    /// How the latest attempt ended.
    package var lastTouch: TouchOutcome?
    /// The furthest milestone so far.
    package var reached: Milestone?
    /// Since when newer rules read it otherwise than whoever has it was told; nil once they touched it.
    package var reassessedAt: Instant?
    /// Who handed it over to its owner, by name; nil once they touched it.
    package var handedOverBy: String?
    /// The leads merged right into it; nil when there are none.
    package var merged: [MergedLead]?

    /// Makes one of these parts.
    package init(
        leadID: LeadID, epoch: Int, state: LeadState, levelOfCare: LevelOfCare,
        queue: LeadQueue? = nil, priority: Priority, urgency: Int, flags: [SafetyFlag],
        needsCallback: Bool, channel: Channel, language: String? = nil, contacts: Int,
        receivedAt: Instant, waitingSince: Instant? = nil, contactDue: Instant? = nil,
        holder: String? = nil, isMine: Bool, offerID: OfferID? = nil,
        offerDeadline: Instant? = nil, followUpAt: Instant? = nil, followUpDueAt: Instant? = nil,
        touches: Int = 0, lastTouch: TouchOutcome? = nil, reached: Milestone? = nil,
        reassessedAt: Instant? = nil, handedOverBy: String? = nil, merged: [MergedLead]? = nil
    ) {
        self.leadID = leadID
        self.epoch = epoch
        self.state = state
        self.levelOfCare = levelOfCare
        self.queue = queue
        self.priority = priority
        self.urgency = urgency
        self.flags = flags
        self.needsCallback = needsCallback
        self.channel = channel
        self.language = language
        self.contacts = contacts
        self.receivedAt = receivedAt
        self.waitingSince = waitingSince
        self.contactDue = contactDue
        self.holder = holder
        self.isMine = isMine
        self.offerID = offerID
        self.offerDeadline = offerDeadline
        self.followUpAt = followUpAt
        self.followUpDueAt = followUpDueAt
        self.touches = touches
        self.lastTouch = lastTouch
        self.reached = reached
        self.reassessedAt = reassessedAt
        self.handedOverBy = handedOverBy
        self.merged = merged
    }

    /// What people read aloud and type: the last six digits of the id.
    package var shortID: String { leadID.shortForm }

    /// When its owner means to call back, or meant to and has not yet.
    package var callBackAt: Instant? { followUpAt ?? followUpDueAt }
}
