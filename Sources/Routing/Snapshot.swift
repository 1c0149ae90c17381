package import Admissions

/// What a waiting lead asks of whoever takes it: leads of one class differ only in their key and their history.
package struct LeadClass: Hashable, Codable, Sendable, Comparable {
    /// The queue it waits in.
    package var queue: LeadQueue
    /// The language it is worked in.
    package var language: Language
    /// The row of the policy's escalation table it has come to, from 0.
    package var step: Int

    /// A class.
    package init(queue: LeadQueue, language: Language, step: Int) {
        self.queue = queue
        self.language = language
        self.step = step
    }

    /// Orders by queue, language, step.
    package static func < (left: LeadClass, right: LeadClass) -> Bool {
        (left.queue.rawValue, left.language, left.step) < (right.queue.rawValue, right.language, right.step)
    }
}

/// A lead that waits for somebody, as routing sees it: ids, times and numbers, nothing personal.
package struct WaitingLead: Hashable, Codable, Sendable {
    /// The lead.
    package var id: LeadID
    /// What it asks.
    package var leadClass: LeadClass
    /// What triage concluded; decides its weight in fair shares.
    package var levelOfCare: LevelOfCare
    /// Its place: the earliest key is served first. See ``sortKey(receivedAt:storedAt:levelOfCare:priority:urgency:isOnTheLine:policy:)``.
    package var key: Instant
    /// The epoch a decision is made for; the store drops the decision when it has moved on.
    package var epoch: Int64
    /// 0…100.
    package var urgency: Int
    /// Whether any crisis flag is up.
    package var isCrisis: Bool
    /// How many offers of it have lapsed since it became a crisis.
    package var crisisLapses: Int
    /// Who declined it, or owned it when it was released, and when; the latest of each person.
    package var declines: [Decline]
    /// The person its caller already knows.
    package var knownStaff: StaffID?
    /// When it came.
    package var receivedAt: Instant
    /// Since when it waits, over all its offers that came to nothing.
    package var waitingSince: Instant

    /// A waiting lead.
    package init(
        id: LeadID, leadClass: LeadClass, levelOfCare: LevelOfCare, key: Instant, epoch: Int64, urgency: Int,
        isCrisis: Bool, crisisLapses: Int = 0, declines: [Decline] = [], knownStaff: StaffID? = nil,
        receivedAt: Instant, waitingSince: Instant
    ) {
        self.id = id
        self.leadClass = leadClass
        self.levelOfCare = levelOfCare
        self.key = key
        self.epoch = epoch
        self.urgency = urgency
        self.isCrisis = isCrisis
        self.crisisLapses = crisisLapses
        self.declines = declines
        self.knownStaff = knownStaff
        self.receivedAt = receivedAt
        self.waitingSince = waitingSince
    }

    /// The names in JSON.
    package enum CodingKeys: String, CodingKey {
        case id
        case leadClass = "class"
        case levelOfCare = "level_of_care"
        case key, epoch, urgency
        case isCrisis = "is_crisis"
        case crisisLapses = "crisis_lapses"
        case declines
        case knownStaff = "known_staff"
        case receivedAt = "received_at"
        case waitingSince = "waiting_since"
    }

    /// Whether capacity no longer counts and everybody eligible may take it: a crisis somebody let lapse.
    var isOpenToAll: Bool { isCrisis && crisisLapses > 0 }
}

/// Somebody said no to a lead.
package struct Decline: Hashable, Codable, Sendable {
    /// Who.
    package var staff: StaffID
    /// When.
    package var at: Instant

    /// A decline.
    package init(staff: StaffID, at: Instant) {
        self.staff = staff
        self.at = at
    }
}

/// A person of the desk, as routing sees them.
package struct StaffSnapshot: Hashable, Codable, Sendable {
    /// The person.
    package var id: StaffID
    /// What they say they are doing.
    package var presence: Presence
    /// Whether one of their shifts is on.
    package var isOnShift: Bool
    /// Skill levels.
    package var skills: SkillLevels
    /// The languages they work in.
    package var languages: [Language]
    /// How many seats they have.
    package var capacity: Int
    /// The numbers of the seats taken, the open offer's among them.
    package var seatsTaken: [Int]
    /// The offer they have not answered yet; at most one.
    package var openOffer: OpenOffer?
    /// What they had a fair claim to, in nano-leads.
    package var credited: Int64
    /// What they were offered, in nano-leads.
    package var received: Int64
    /// When they were last offered a lead; nil when never.
    package var lastOfferAt: Instant?
    /// True for somebody who is on call and not on shift: signed in, they may be given a crisis. Nil for everybody else, so
    /// that inputs stored before there was anybody on call are written as they were.
    package var isOnCall: Bool?

    /// A person.
    package init(
        id: StaffID, presence: Presence, isOnShift: Bool, skills: SkillLevels, languages: [Language],
        capacity: Int, seatsTaken: [Int] = [], openOffer: OpenOffer? = nil, credited: Int64 = 0,
        received: Int64 = 0, lastOfferAt: Instant? = nil, isOnCall: Bool? = nil
    ) {
        self.id = id
        self.presence = presence
        self.isOnShift = isOnShift
        self.skills = skills
        self.languages = languages
        self.capacity = capacity
        self.seatsTaken = seatsTaken
        self.openOffer = openOffer
        self.credited = credited
        self.received = received
        self.lastOfferAt = lastOfferAt
        self.isOnCall = isOnCall
    }

    /// The names in JSON.
    package enum CodingKeys: String, CodingKey {
        case id, presence
        case isOnShift = "on_shift"
        case skills, languages, capacity
        case seatsTaken = "seats_taken"
        case openOffer = "open_offer"
        case credited, received
        case lastOfferAt = "last_offer_at"
        case isOnCall = "on_call"
    }
}

/// Skill levels by queue: 1…5, or 0 for none.
package struct SkillLevels: Hashable, Codable, Sendable {
    /// Detox.
    package var detox: Int
    /// Residential.
    package var residential: Int
    /// Intensive outpatient.
    package var iop: Int

    /// Levels by queue.
    package init(detox: Int = 0, residential: Int = 0, iop: Int = 0) {
        self.detox = detox
        self.residential = residential
        self.iop = iop
    }

    /// The level for a queue.
    package func level(for queue: LeadQueue) -> Int {
        switch queue {
        case .detox: detox
        case .residential: residential
        case .iop: iop
        }
    }
}

/// The offer a person has not answered yet.
package struct OpenOffer: Hashable, Codable, Sendable {
    /// The lead on offer.
    package var lead: LeadID
    /// Whether that lead is a crisis; if so nothing takes it away.
    package var isCrisis: Bool
    /// The number of the seat it holds.
    package var seat: Int

    /// An open offer.
    package init(lead: LeadID, isCrisis: Bool, seat: Int) {
        self.lead = lead
        self.isCrisis = isCrisis
        self.seat = seat
    }

    /// The names in JSON.
    package enum CodingKeys: String, CodingKey {
        case lead
        case isCrisis = "is_crisis"
        case seat
    }
}

/// All that routing knows at one moment: bounded, and without order (``Deliberation`` sorts it itself).
package struct Snapshot: Hashable, Codable, Sendable {
    /// Of each class the first leads by key; each lead once.
    package var waiting: [WaitingLead]
    /// The people of the desk; each once.
    package var staff: [StaffSnapshot]

    /// A snapshot.
    package init(waiting: [WaitingLead], staff: [StaffSnapshot]) {
        self.waiting = waiting
        self.staff = staff
    }
}

/// What a batch of decisions was made from; kept with it, it gives the same decisions again byte for byte.
package struct BatchInput: Hashable, Codable, Sendable {
    /// The instant of the decision.
    package var now: Instant
    /// The policy in force; its text is kept once, by version.
    package var policyVersion: Int
    /// What routing knew.
    package var snapshot: Snapshot

    /// An input.
    package init(now: Instant, policyVersion: Int, snapshot: Snapshot) {
        self.now = now
        self.policyVersion = policyVersion
        self.snapshot = snapshot
    }

    /// The names in JSON.
    package enum CodingKeys: String, CodingKey {
        case now
        case policyVersion = "policy_version"
        case snapshot
    }

    /// Decides again; `policy` is the one of ``policyVersion``.
    package func decisions(under policy: Policy) -> [Decision] { Deliberation(self, under: policy).decisions }
}
