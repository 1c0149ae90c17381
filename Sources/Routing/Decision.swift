package import Admissions

/// What routing concluded for one waiting lead, and why.
package struct Decision: Hashable, Codable, Sendable {
    /// The lead.
    package var lead: LeadID
    /// The epoch it was at; a decision for an older epoch has no effect.
    package var epoch: Int64
    /// What is to be done.
    package var outcome: Outcome
    /// Everybody who was considered.
    package var explanation: Explanation
    /// What the decision does to fair shares, by staff id; the two sums over it are equal. Empty unless an offer is made.
    package var creditChanges: [CreditChange]

    /// A decision.
    package init(
        lead: LeadID, epoch: Int64, outcome: Outcome, explanation: Explanation, creditChanges: [CreditChange]
    ) {
        self.lead = lead
        self.epoch = epoch
        self.outcome = outcome
        self.explanation = explanation
        self.creditChanges = creditChanges
    }

    /// The names in JSON.
    package enum CodingKeys: String, CodingKey {
        case lead, epoch, outcome, explanation
        case creditChanges = "credit_changes"
    }
}

/// What becomes of a waiting lead now.
package enum Outcome: Hashable, Sendable {
    /// It is offered to somebody.
    case offer(OfferGrant)
    /// People could take it, but none has a free seat and a free moment; it keeps its place.
    case noSeat
    /// It waits a little for the person its caller knows.
    case held(HoldForKnown)
    /// Nobody at the desk can take it now: an alarm.
    case unroutable(UnroutableReason)
}

/// An offer to be made.
package struct OfferGrant: Hashable, Codable, Sendable {
    /// To whom.
    package var staff: StaffID
    /// The number of the seat it takes, the lowest free one, from 1.
    package var seat: Int
    /// The number of seats in force for this grant; `seat` is never above it.
    package var seatLimit: Int
    /// What put this person first.
    package var grounds: Grounds
    /// When the offer lapses.
    package var deadline: Instant
    /// The lead whose open offer is taken back for it.
    package var preempted: LeadID?
    /// What was conceded to find somebody, in a fixed order.
    package var concessions: [Concession]
    /// Whether others may accept it too: a crisis that somebody let lapse.
    package var isOpenToAll: Bool

    /// A grant.
    package init(
        staff: StaffID, seat: Int, seatLimit: Int, grounds: Grounds, deadline: Instant,
        preempted: LeadID? = nil,
        concessions: [Concession] = [], isOpenToAll: Bool = false
    ) {
        self.staff = staff
        self.seat = seat
        self.seatLimit = seatLimit
        self.grounds = grounds
        self.deadline = deadline
        self.preempted = preempted
        self.concessions = concessions
        self.isOpenToAll = isOpenToAll
    }

    /// The names in JSON.
    package enum CodingKeys: String, CodingKey {
        case staff, seat
        case seatLimit = "seat_limit"
        case grounds, deadline, preempted, concessions
        case isOpenToAll = "open_to_all"
    }
}

/// A lead held back for the person its caller knows.
package struct HoldForKnown: Hashable, Codable, Sendable {
    /// The person.
    package var staff: StaffID
    /// Until when; then anybody gets it.
    package var until: Instant

    /// A hold.
    package init(staff: StaffID, until: Instant) {
        self.staff = staff
        self.until = until
    }
}

/// The first point in which the winner of a lead is better placed than the runner-up, in the order they are compared.
package enum Grounds: String, Codable, Sendable, CaseIterable {
    /// Nobody else was eligible.
    case onlyCandidate = "only_candidate"
    /// No open offer had to be taken back.
    case noPreemption = "no_preemption"
    /// Fewer concessions.
    case fewerConcessions = "fewer_concessions"
    /// The caller knows them.
    case knownToCaller = "known_to_caller"
    /// The better skill band, for a crisis.
    case skillBand = "skill_band"
    /// The lower fair share.
    case fairShare = "fair_share"
    /// Longer since the last offer.
    case longestSinceOffer = "longest_since_offer"
    /// All else equal: the lower id.
    case staffID = "staff_id"
    /// Those better placed were needed for other leads of the batch.
    case batch
}

/// A rule of the first escalation step that a grant goes beyond.
package enum Concession: String, Codable, Sendable, CaseIterable {
    /// The person has a lower skill level.
    case skill
    /// The person needs an interpreter.
    case interpreter
    /// The seat is above the person's capacity.
    case overflowSeat = "overflow_seat"
    /// The person is on call and not on shift: more than all the others together.
    case onCall = "on_call"

    /// What it counts when concessions are compared.
    var weight: Int64 {
        switch self {
        case .skill, .interpreter, .overflowSeat: 1
        case .onCall: 4
        }
    }
}

/// Why nobody at the desk can take a lead.
package enum UnroutableReason: String, Codable, Sendable, CaseIterable {
    /// No shift is on.
    case nobodyOnShift = "nobody_on_shift"
    /// Nobody on shift has the skill.
    case nobodySkilled = "nobody_skilled"
    /// Nobody on shift with the skill speaks the language.
    case nobodySpeaksLanguage = "nobody_speaks_language"
    /// Everybody on shift who could is away or offline.
    case nobodyPresent = "nobody_present"
}

/// Why a person cannot be given a lead, in the order they are checked; an empty list is "eligible".
package enum Obstacle: String, Codable, Sendable, CaseIterable {
    case offShift = "off_shift"
    case notAvailable = "not_available"
    case skillTooLow = "skill_too_low"
    case languageNotSpoken = "language_not_spoken"
    case declinedRecently = "declined_recently"
    case noFreeSeat = "no_free_seat"
    case holdsOpenOffer = "holds_open_offer"
}

/// Everybody who was considered for a lead.
package struct Explanation: Hashable, Codable, Sendable {
    /// The whole staff of the snapshot, by id.
    package var candidates: [Candidate]
    /// Who of the eligible would have been next; nil when there was nobody else.
    package var runnerUp: StaffID?
    /// Whether declines were forgotten because nobody else was eligible.
    package var isDeclineMemoryVoid: Bool

    /// An explanation.
    package init(candidates: [Candidate], runnerUp: StaffID?, isDeclineMemoryVoid: Bool) {
        self.candidates = candidates
        self.runnerUp = runnerUp
        self.isDeclineMemoryVoid = isDeclineMemoryVoid
    }

    /// The names in JSON.
    package enum CodingKeys: String, CodingKey {
        case candidates
        case runnerUp = "runner_up"
        case isDeclineMemoryVoid = "decline_memory_void"
    }
}

/// One person considered for one lead.
package struct Candidate: Hashable, Codable, Sendable {
    /// Who.
    package var staff: StaffID
    /// Why not; empty for the eligible.
    package var obstacles: [Obstacle]
    /// Where the eligible stand; nil for the others.
    package var standing: Standing?
    /// The other lead of the batch this person was offered.
    package var givenTo: LeadID?

    /// A candidate.
    package init(staff: StaffID, obstacles: [Obstacle], standing: Standing?, givenTo: LeadID?) {
        self.staff = staff
        self.obstacles = obstacles
        self.standing = standing
        self.givenTo = givenTo
    }

    /// The names in JSON.
    package enum CodingKeys: String, CodingKey {
        case staff, obstacles, standing
        case givenTo = "given_to"
    }
}

/// A change of one person's fair share, in nano-leads.
package struct CreditChange: Hashable, Codable, Sendable {
    /// Who.
    package var staff: StaffID
    /// Added to what they had a fair claim to.
    package var credited: Int64
    /// Added to what they were offered.
    package var received: Int64

    /// A change.
    package init(staff: StaffID, credited: Int64, received: Int64) {
        self.staff = staff
        self.credited = credited
        self.received = received
    }
}
