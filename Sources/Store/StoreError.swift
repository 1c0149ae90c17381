package import Admissions
package import Postgres

/// What a use case could not do, by what the caller can do about it.
package enum StoreError: Error, Sendable {
    /// Too much is under way, or the database is away and nothing was sent: try again after this long.
    case busy(retryAfter: Duration)
    /// The database went away after something was sent: re-read by id, or send the same ids again.
    case outcomeUnknown
    /// The caller gave up before anything took effect.
    case cancelled
    /// The database refused a statement: a fault of this program, or a constraint that guards an invariant.
    case rejected(QueryFailure)
    /// The desk's rules refuse it; nothing changed.
    case refused(Refusal)
    /// A stored value could not be read.
    case unreadable(String)

    /// Sorts a database error by its remedy.
    init(_ error: PostgresError) {
        switch error {
        case .busy, .unavailable, .connectionLost(_, .notSent), .deadlineExceeded(_, .notSent):
            self = .busy(retryAfter: .seconds(1))
        case .connectionLost(_, .unknown), .deadlineExceeded(_, .unknown), .outcomeUnknown:
            self = .outcomeUnknown
        case .cancelled, .closed: self = .cancelled
        case .rejected(let failure): self = .rejected(failure)
        case .decoding: self = .unreadable("\(error)")
        }
    }
}

/// Why the desk's rules refuse an action, with the lead as it is now.
package struct Refusal: Error, Sendable, Hashable {
    /// The reason.
    package enum Reason: String, Sendable {
        /// There is no such lead for this person.
        case noSuchLead = "no_such_lead"
        /// The lead is in another state.
        case wrongState = "wrong_state"
        /// Somebody else holds it.
        case heldByAnother = "held_by_another"
        /// It changed since the caller looked: the epoch is old.
        case staleEpoch = "stale_epoch"
        /// The offer's deadline has passed.
        case offerEnded = "offer_ended"
        /// It was closed too long ago to undo.
        case tooLate = "too_late"
        /// The time asked for is not in the future.
        case timePassed = "time_passed"
        /// Somebody of that login is not known.
        case noSuchPerson = "no_such_person"
        /// All the person's seats are taken.
        case noSeat = "no_seat"
        /// Nobody has the lead, and the caller is no manager.
        case managerOnly = "manager_only"
        /// The lead has that level and queue already.
        case sameLevel = "same_level"
        /// A lead would be merged into itself.
        case sameLead = "same_lead"
        /// The lead has an owner, and the one it would go into has none.
        case ownedStays = "owned_stays"
        /// The person owns neither of two leads, and is no manager.
        case ownsNeither = "owns_neither"
        /// The id is stored with other content.
        case otherContent = "other_content"
        /// The person named owns the lead already.
        case sameOwner = "same_owner"
        /// The person named is an operator.
        case takesNoLeads = "takes_no_leads"
        /// The person named is offline or off shift.
        case notAtTheDesk = "not_at_the_desk"
        /// There is no such alarm.
        case noSuchAlarm = "no_such_alarm"
        /// The alarm's cause is over.
        case alarmEnded = "alarm_ended"
    }

    /// The reason.
    package let reason: Reason
    /// The lead the rest is about: the one a request names, or the one of two that stands in the way.
    package let lead: LeadID?
    /// The lead's state now, where there is a lead.
    package let state: LeadState?
    /// Who holds it now, by name.
    package let holder: String?
    /// Its epoch now.
    package let epoch: Int64?

    /// A refusal with what is known of the lead.
    package init(
        _ reason: Reason, lead: LeadID? = nil, state: LeadState? = nil, holder: String? = nil,
        epoch: Int64? = nil
    ) {
        self.reason = reason
        self.lead = lead
        self.state = state
        self.holder = holder
        self.epoch = epoch
    }
}
