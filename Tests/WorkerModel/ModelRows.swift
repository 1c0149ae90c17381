package import Admissions
package import Routing

/// A lead's row, as far as the claim rules look at it.
package struct ModelLead: Sendable, Hashable {
    package let id: LeadID
    package var state: LeadState
    package var epoch: Int64 = 1
    package var level: LevelOfCare
    package var queue: LeadQueue?
    package var priority: Priority
    package var urgency: Int
    package let language: Language
    package let receivedAt: Instant
    package let storedAt: Instant
    package var sortKey: Instant
    package var waitingSince: Instant?
    /// Stands for the phone number.
    package let contact: Int?
    package var owner: StaffID?
    package var lastOwner: StaffID?
    package var ownedAt: Instant?
    package var lastTouch: Instant?
    package var lastConversation: Instant?
    package var due: ContactDue
    package var lookAt: Instant?
    package var openAlarms: [AlarmKind: Instant] = [:]
    package var followUpAt: Instant?
    package var closedAt: Instant?
    package var disposition: Disposition?
    package var crisisLapses = 0
    package var mergedInto: LeadID?
    package var correction: ModelCorrection?
    package var declines: [Decline] = []
}

/// The level a person gave a lead.
package struct ModelCorrection: Sendable, Hashable {
    package let level: LeadQueue
    package let reason: CorrectionReason
    package let staff: StaffID
}

/// A waiting lead's place in the queue.
package struct ModelPlace: Sendable, Hashable {
    package let lead: LeadID
    package let queue: LeadQueue
    package let language: Language
    package var step = 0
    package let sortKey: Instant
    package let waitingSince: Instant
    package let epoch: Int64
    package let urgency: Int
    package let isCrisis: Bool

    package var leadClass: LeadClass { LeadClass(queue: queue, language: language, step: step) }
}

/// An offer that is open.
package struct ModelOffer: Sendable, Hashable {
    package let lead: LeadID
    package let staff: StaffID
    package let epoch: Int64
    package var isCrisis: Bool
    package let offeredAt: Instant
    package var deadline: Instant
}

/// A seat that is taken.
package struct ModelSeat: Sendable, Hashable {
    package let staff: StaffID
    package let number: Int
    package let limit: Int
    package let lead: LeadID
}

/// A person with their presence and their shares.
package struct ModelPerson: Sendable, Hashable {
    package let id: StaffID
    package let skills: SkillLevels
    package let languages: [Language]
    package var capacity: Int
    package let shifts: [WorkShift]
    package var presence = Presence.offline
    package var presentSince: Instant
    package var heartbeatAt: Instant
    package var lapsesInRow = 0
    package var credited: Int64 = 0
    package var received: Int64 = 0
    package var lastOfferAt: Instant?

    /// A person who has just been imported.
    package init(
        id: StaffID, skills: SkillLevels, languages: [Language], capacity: Int, shifts: [WorkShift],
        at now: Instant
    ) {
        self.id = id
        self.skills = skills
        self.languages = languages.sorted()
        self.capacity = capacity
        self.shifts = shifts
        presentSince = now
        heartbeatAt = now
    }
}

/// A move of the ledger.
package struct ModelMove: Sendable, Hashable {
    package let lead: LeadID
    package let from: LeadState?
    package let event: LeadEvent
    package let to: LeadState
    /// The lead's epoch after it.
    package let epoch: Int64
    /// Who made it, or whom an offer was for.
    package let staff: StaffID?
    /// The lead's owner after it.
    package let owner: StaffID?
}

/// What intake needs to know of an inquiry.
package struct ModelInquiry: Sendable, Hashable {
    package let lead: LeadID
    package let level: LevelOfCare
    package let priority: Priority
    package let urgency: Int
    package let language: Language
    package let receivedAt: Instant
    package let contact: Int?

    /// An inquiry; `contact` stands for the phone number.
    package init(
        lead: LeadID, level: LevelOfCare, priority: Priority, urgency: Int, language: Language,
        receivedAt: Instant, contact: Int?
    ) {
        self.lead = lead
        self.level = level
        self.priority = priority
        self.urgency = urgency
        self.language = language
        self.receivedAt = receivedAt
        self.contact = contact
    }

    /// The queue of its level; nil for what is no lead.
    package var queue: LeadQueue? {
        switch level {
        case .detox: .detox
        case .residential, .needsClarification: .residential
        case .iop: .iop
        case .notALead: nil
        }
    }
}
