package import Admissions

/// Who a token belongs to.
package struct Me: Hashable, Sendable, Codable {
    /// The desk's time.
    package var clock: ClockInfo
    /// The person's name.
    package var name: String
    /// The person's login.
    package var login: String
    /// What they may do.
    package var role: Role
    /// The name of the desk.
    package var desk: String?
    /// Presence; nil for a site.
    package var presence: PresenceAnswer?
    /// Languages they speak.
    package var languages: [String]
    /// Open leads at once; nil for those who take none.
    package var capacity: Int?
    /// Seats taken by offers and owned leads that are due.
    package var seatsTaken: Int?

    /// Makes one of these parts.
    package init(
        clock: ClockInfo, name: String, login: String, role: Role, desk: String? = nil,
        presence: PresenceAnswer? = nil, languages: [String] = [], capacity: Int? = nil,
        seatsTaken: Int? = nil
    ) {
        self.clock = clock
        self.name = name
        self.login = login
        self.role = role
        self.desk = desk
        self.presence = presence
        self.languages = languages
        self.capacity = capacity
        self.seatsTaken = seatsTaken
    }
}

/// A person's presence.
package struct PresenceAnswer: Hashable, Sendable, Codable {
    /// Whether they can take a lead.
    package var presence: Presence
    /// Since when.
    package var since: Instant?
    /// When it lapses to offline without another heartbeat.
    package var lapsesAt: Instant?
    /// When their next shift begins; nil while one is under way or none is planned.
    package var nextShift: Instant?

    /// Makes one of these parts.
    package init(
        presence: Presence, since: Instant? = nil, lapsesAt: Instant? = nil,
        nextShift: Instant? = nil
    ) {
        self.presence = presence
        self.since = since
        self.lapsesAt = lapsesAt
        self.nextShift = nextShift
    }
}

/// A token that keeps its person's presence alive and does nothing else.
package struct PresenceToken: Hashable, Sendable, Codable {
    /// The secret, for `Authorization: Bearer`; nobody can tell it again.
    package var token: String
    /// When it expires by the real clock, also where the desk's is played. It ends earlier with the token it was made
    /// from.
    package var expiresAt: Instant

    /// Makes one of these parts.
    package init(token: String, expiresAt: Instant) {
        self.token = token
        self.expiresAt = expiresAt
    }
}
