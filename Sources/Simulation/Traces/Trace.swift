package import Admissions
package import Routing

/// What came to a desk and who worked there: the same for every policy that is tried on it. Ids and times, nothing personal.
package struct Trace: Sendable, Hashable {
    /// What it is called in a report.
    package let name: String
    /// The time leads came in; people work on for a day after it (see ``cooldown``), so that what is left is served.
    package let period: Range<Instant>
    /// The leads, by the time they were stored.
    package let arrivals: [Arrival]
    /// The people of the desk.
    package let people: [TracePerson]

    /// How long a desk is watched after the last lead could come.
    package static let cooldown = Duration.hours(24)

    /// A trace; `arrivals` are in the order of ``Arrival/storedAt``, and nobody is named twice.
    package init(name: String, period: Range<Instant>, arrivals: [Arrival], people: [TracePerson]) {
        precondition(
            zip(arrivals, arrivals.dropFirst()).allSatisfy { $0.storedAt <= $1.storedAt },
            "leads come in the order they were stored")
        precondition(Set(people.map(\.id)).count == people.count, "each person stands in a trace once")
        self.name = name
        self.period = period
        self.arrivals = arrivals
        self.people = people
    }

    /// The time that is simulated: the period and the day after it.
    package var watched: Range<Instant> { period.lowerBound..<period.upperBound + Trace.cooldown }
}

/// A lead that comes in, as triage left it.
package struct Arrival: Sendable, Hashable {
    /// When it came.
    package var receivedAt: Instant
    /// When it was stored, and began to wait.
    package var storedAt: Instant
    /// What triage concluded.
    package var levelOfCare: LevelOfCare
    /// The queue it waits in.
    package var queue: LeadQueue
    /// Its tier.
    package var priority: Priority
    /// 0…100.
    package var urgency: Int
    /// The language it is worked in.
    package var language: Language
    /// Whether the caller stays on the line.
    package var isOnTheLine: Bool
    /// The index of an earlier lead of the same caller: whoever worked that one is known to them.
    package var earlier: Int?

    /// A lead.
    package init(
        receivedAt: Instant, storedAt: Instant, levelOfCare: LevelOfCare, queue: LeadQueue,
        priority: Priority = .routine, urgency: Int, language: Language = .english, isOnTheLine: Bool = false,
        earlier: Int? = nil
    ) {
        self.receivedAt = receivedAt
        self.storedAt = storedAt
        self.levelOfCare = levelOfCare
        self.queue = queue
        self.priority = priority
        self.urgency = urgency
        self.language = language
        self.isOnTheLine = isOnTheLine
        self.earlier = earlier
    }

    /// The time it came, as far as it is believed: a day before it was stored at most.
    var believedAt: Instant { max(receivedAt, storedAt - .hours(24)) }
}

/// A person of the desk and when they work.
package struct TracePerson: Sendable, Hashable {
    /// Who.
    package var id: StaffID
    /// What a report calls them, at most 12 characters.
    package var label: String
    /// Skill levels.
    package var skills: SkillLevels
    /// The languages they work in.
    package var languages: [Language]
    /// How many seats they have.
    package var capacity: Int
    /// When their shifts are on: ascending, apart.
    package var shifts: [Range<Instant>]

    /// A person.
    package init(
        id: StaffID, label: String, skills: SkillLevels, languages: [Language], capacity: Int,
        shifts: [Range<Instant>]
    ) {
        self.id = id
        self.label = label
        self.skills = skills
        self.languages = languages
        self.capacity = capacity
        self.shifts = shifts
    }
}
