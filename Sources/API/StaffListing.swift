package import Admissions

/// The people of the desk and what they are at.
package struct StaffList: Hashable, Sendable, Codable {
    /// The desk's time of the list.
    package var clock: ClockInfo
    /// Everybody who can sign in, by name.
    package var people: [StaffLine]

    /// Makes one of these parts.
    package init(clock: ClockInfo, people: [StaffLine]) {
        self.clock = clock
        self.people = people
    }
}

/// One person of the desk.
package struct StaffLine: Hashable, Sendable, Codable {
    /// Their login.
    package var login: String
    /// Their name.
    package var name: String
    /// What they may do.
    package var role: Role
    /// Whether they lead the shifts they are on.
    package var isShiftLead: Bool
    /// Whether they can take a lead.
    package var presence: Presence
    /// Since when; nil when they never said.
    package var since: Instant?
    /// Offers that lapsed one after another; the policy says at how many they are set away.
    package var lapsesInRow: Int
    /// When the shift that is on ends; nil when none is.
    package var shiftEndsAt: Instant?
    /// When their next shift begins; nil while one is on, and when none is planned for a month.
    package var nextShift: Instant?
    /// Whether they are on call now.
    package var isOnCall: Bool
    /// How many leads at once; 0 for those who take none.
    package var capacity: Int
    /// Seats taken, by an offer and by owned leads that are due.
    package var seatsTaken: Int
    /// The lead on offer to them.
    package var offered: LeadID?
    /// Their skill levels.
    package var skills: StaffSkills
    /// The languages they work in, as codes.
    package var languages: [String]
    /// What they were offered, in leads weighted by level of care.
    package var received: Double
    /// What they had a fair claim to, in the same measure.
    package var credited: Double

    /// Makes one of these parts.
    package init(
        login: String, name: String, role: Role, isShiftLead: Bool = false, presence: Presence,
        since: Instant? = nil, lapsesInRow: Int = 0, shiftEndsAt: Instant? = nil, nextShift: Instant? = nil,
        isOnCall: Bool = false, capacity: Int, seatsTaken: Int = 0, offered: LeadID? = nil,
        skills: StaffSkills = StaffSkills(), languages: [String] = [], received: Double = 0,
        credited: Double = 0
    ) {
        self.login = login
        self.name = name
        self.role = role
        self.isShiftLead = isShiftLead
        self.presence = presence
        self.since = since
        self.lapsesInRow = lapsesInRow
        self.shiftEndsAt = shiftEndsAt
        self.nextShift = nextShift
        self.isOnCall = isOnCall
        self.capacity = capacity
        self.seatsTaken = seatsTaken
        self.offered = offered
        self.skills = skills
        self.languages = languages
        self.received = received
        self.credited = credited
    }
}

/// Skill levels 1…5 by queue; nil for one they do not work.
package struct StaffSkills: Hashable, Sendable, Codable {
    /// Detox.
    package var detox: Int?
    /// Residential.
    package var residential: Int?
    /// Intensive outpatient.
    package var iop: Int?

    /// Makes one of these parts.
    package init(detox: Int? = nil, residential: Int? = nil, iop: Int? = nil) {
        self.detox = detox
        self.residential = residential
        self.iop = iop
    }
}

/// Who works when in the days to come, and when nobody does.
package struct ShiftList: Hashable, Sendable, Codable {
    /// The desk's time of the list.
    package var clock: ClockInfo
    /// The end of the time it covers, from now.
    package var until: Instant
    /// The shifts and the hours on call, holidays considered, by their start.
    package var spans: [ShiftSpan]
    /// When nobody who takes leads is on shift, for all leads or for those of one queue.
    package var gaps: [ShiftGap]

    /// How many days a list may cover.
    package static let days = 1...31

    /// Makes one of these parts.
    package init(clock: ClockInfo, until: Instant, spans: [ShiftSpan], gaps: [ShiftGap]) {
        self.clock = clock
        self.until = until
        self.spans = spans
        self.gaps = gaps
    }
}

/// A time in which one person works or can be called.
package struct ShiftSpan: Hashable, Sendable, Codable {
    /// The person's login.
    package var login: String
    /// Their name.
    package var name: String
    /// Its start; now when it began before.
    package var from: Instant
    /// Its end; that of the list when it goes on.
    package var until: Instant
    /// Whether they are on call only.
    package var isOnCall: Bool

    /// Makes one of these parts.
    package init(login: String, name: String, from: Instant, until: Instant, isOnCall: Bool) {
        self.login = login
        self.name = name
        self.from = from
        self.until = until
        self.isOnCall = isOnCall
    }
}

/// A time in which nobody on shift can take leads.
package struct ShiftGap: Hashable, Sendable, Codable {
    /// The queue nobody has the skill for; nil when nobody is there at all.
    package var queue: LeadQueue?
    /// Its start.
    package var from: Instant
    /// Its end.
    package var until: Instant

    /// Makes one of these parts.
    package init(queue: LeadQueue?, from: Instant, until: Instant) {
        self.queue = queue
        self.from = from
        self.until = until
    }
}
