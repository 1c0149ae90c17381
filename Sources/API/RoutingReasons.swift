package import Admissions

/// Why a lead went where it went, or why it waits: ids, times and numbers, nothing of what a caller said.
package struct WhyAnswer: Hashable, Sendable, Codable {
    /// The desk's time of the answer.
    package var clock: ClockInfo
    /// The lead as lists show it.
    package var lead: LeadSummary
    /// What routing would decide at this moment, while the lead waits; it is not stored.
    package var now: RoutingReasons?
    /// How many leads that ask the same (queue, language, escalation step) come before it, while it waits; 1000 stands for
    /// more, too.
    package var ahead: Int?
    /// The stored decisions about it, newest first, at most 20.
    package var decisions: [RoutingReasons]

    /// Makes one of these parts.
    package init(
        clock: ClockInfo, lead: LeadSummary, now: RoutingReasons? = nil, ahead: Int? = nil,
        decisions: [RoutingReasons]
    ) {
        self.clock = clock
        self.lead = lead
        self.now = now
        self.ahead = ahead
        self.decisions = decisions
    }
}

/// One decision about one lead, with everybody who was considered.
package struct RoutingReasons: Hashable, Sendable, Codable {
    /// The number of its batch; nil for a look that is not stored.
    package var batch: Int?
    /// When it was decided.
    package var at: Instant
    /// The version of the policy it was decided under.
    package var policyVersion: Int
    /// `offer`, `no_seat`, `held` or `unroutable`.
    package var outcome: String
    /// Its place in the line of all leads: the earliest is served first.
    package var key: Instant
    /// When the lead came.
    package var receivedAt: Instant
    /// The escalation step it had come to, from 0.
    package var step: Int
    /// Its offer; nil unless the outcome is `offer`.
    package var offer: OfferReasons?
    /// Until when it waits for the person its caller knows, who is the candidate with the verdict `awaited`.
    package var heldUntil: Instant?
    /// Why nobody at the desk could take it: `nobody_on_shift`, `nobody_skilled`, `nobody_speaks_language`, `nobody_present`.
    package var unroutable: String?
    /// Whether declines were forgotten because nobody else was eligible.
    package var isDeclineMemoryVoid: Bool
    /// Everybody who was considered: the chosen, the runner-up, the other eligible as they rank, then who could not.
    package var candidates: [CandidateReasons]

    /// Makes one of these parts.
    package init(
        batch: Int? = nil, at: Instant, policyVersion: Int, outcome: String, key: Instant,
        receivedAt: Instant, step: Int, offer: OfferReasons? = nil, heldUntil: Instant? = nil,
        unroutable: String? = nil, isDeclineMemoryVoid: Bool = false, candidates: [CandidateReasons]
    ) {
        self.batch = batch
        self.at = at
        self.policyVersion = policyVersion
        self.outcome = outcome
        self.key = key
        self.receivedAt = receivedAt
        self.step = step
        self.offer = offer
        self.heldUntil = heldUntil
        self.unroutable = unroutable
        self.isDeclineMemoryVoid = isDeclineMemoryVoid
        self.candidates = candidates
    }
}

/// What an offer granted, and on what grounds.
package struct OfferReasons: Hashable, Sendable, Codable {
    /// The first point in which the chosen one is better placed than the runner-up: `only_candidate`, `no_preemption`,
    /// `fewer_concessions`, `known_to_caller`, `skill_band`, `fair_share`, `longest_since_offer`, `staff_id`, or `batch`
    /// when those better placed were needed for other leads of the same decision.
    package var grounds: String
    /// When the offer lapses.
    package var deadline: Instant
    /// The number of the seat it takes, from 1.
    package var seat: Int
    /// The seats in force for it.
    package var seatLimit: Int
    /// The lead whose open offer was taken back for it.
    package var preempted: LeadID?
    /// Whether others may accept it, too: a crisis somebody let lapse.
    package var isOpenToAll: Bool

    /// Makes one of these parts.
    package init(
        grounds: String, deadline: Instant, seat: Int, seatLimit: Int, preempted: LeadID? = nil,
        isOpenToAll: Bool = false
    ) {
        self.grounds = grounds
        self.deadline = deadline
        self.seat = seat
        self.seatLimit = seatLimit
        self.preempted = preempted
        self.isOpenToAll = isOpenToAll
    }
}

/// One person considered for one lead, as they were at that moment.
package struct CandidateReasons: Hashable, Sendable, Codable {
    /// Their login; nil when they were removed from the desk.
    package var login: String?
    /// Their name.
    package var name: String
    /// `chosen`, `runner_up`, `awaited`, `eligible` or `not_eligible`.
    package var verdict: String
    /// What stood in the way: `off_shift`, `not_available`, `skill_too_low`, `language_not_spoken`, `declined_recently`,
    /// `no_free_seat`, `holds_open_offer`.
    package var obstacles: [String]
    /// The other lead they were given in the same decision.
    package var givenTo: LeadID?
    /// What taking it would concede: `skill`, `interpreter`, `overflow_seat`.
    package var concessions: [String]
    /// Their presence.
    package var presence: Presence
    /// Their skill level for the lead's queue, 0…5.
    package var skill: Int
    /// Seats taken, the open offer's among them.
    package var seatsTaken: Int
    /// Their capacity.
    package var capacity: Int
    /// Leads received ÷ leads credited, weighted by level of care; nil before they had a claim to any.
    package var share: Double?
    /// When they were last offered a lead.
    package var lastOfferAt: Instant?

    /// Makes one of these parts.
    package init(
        login: String? = nil, name: String, verdict: String, obstacles: [String] = [],
        givenTo: LeadID? = nil, concessions: [String] = [], presence: Presence, skill: Int, seatsTaken: Int,
        capacity: Int, share: Double? = nil, lastOfferAt: Instant? = nil
    ) {
        self.login = login
        self.name = name
        self.verdict = verdict
        self.obstacles = obstacles
        self.givenTo = givenTo
        self.concessions = concessions
        self.presence = presence
        self.skill = skill
        self.seatsTaken = seatsTaken
        self.capacity = capacity
        self.share = share
        self.lastOfferAt = lastOfferAt
    }
}
