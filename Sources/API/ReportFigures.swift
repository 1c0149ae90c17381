package import Admissions

/// A spread of times.
package struct Percentiles: Hashable, Sendable, Codable {
    /// How many were measured.
    package var count: Int
    /// The median; nil when nothing was measured.
    package var p50Seconds: Double?
    /// Nine in ten were within this; nil when nothing was measured.
    package var p90Seconds: Double?

    /// Makes one of these parts.
    package init(
        count: Int, p50Seconds: Double? = nil, p90Seconds: Double? = nil
    ) {
        self.count = count
        self.p50Seconds = p50Seconds
        self.p90Seconds = p90Seconds
    }
}

/// Three times that must not be mixed, each from `received_at`.
package struct ResponseTimes: Hashable, Sendable, Codable {
    /// Response time: first attempt − received.
    package var toAttempt: Percentiles
    /// Speed to contact: first live conversation − received.
    package var toContact: Percentiles
    /// Time to assign: first offer − received.
    package var toAssign: Percentiles
    /// Speed to contact counted in desk hours alone.
    package var toContactInHours: Percentiles?
    /// Inquiries with a live conversation within `targetSeconds`, of all that were not set aside.
    package var contactedInTime: Ratio
    /// The target of ``contactedInTime``.
    package var targetSeconds: Int

    /// Makes one of these parts.
    package init(
        toAttempt: Percentiles, toContact: Percentiles, toAssign: Percentiles,
        toContactInHours: Percentiles? = nil, contactedInTime: Ratio, targetSeconds: Int
    ) {
        self.toAttempt = toAttempt
        self.toContact = toContact
        self.toAssign = toAssign
        self.toContactInHours = toContactInHours
        self.contactedInTime = contactedInTime
        self.targetSeconds = targetSeconds
    }
}

/// How often a milestone was recorded.
package struct MilestoneCount: Hashable, Sendable, Codable {
    /// Which.
    package var milestone: Milestone
    /// How often.
    package var count: Int

    /// Makes one of these parts.
    package init(
        milestone: Milestone, count: Int
    ) {
        self.milestone = milestone
        self.count = count
    }
}

/// How often people corrected one level to another.
package struct ReclassificationCount: Hashable, Sendable, Codable {
    /// The level before.
    package var from: LevelOfCare
    /// The level since.
    package var to: LevelOfCare
    /// How often.
    package var count: Int

    /// Makes one of these parts.
    package init(
        from: LevelOfCare, to: LevelOfCare, count: Int
    ) {
        self.from = from
        self.to = to
        self.count = count
    }
}

/// Phone calls of the day.
package struct CallFigures: Hashable, Sendable, Codable {
    /// Calls that came in: the sum of the next three.
    package var received: Int
    /// Answered ones.
    package var answered: Int
    /// Calls that ended before somebody answered.
    package var abandoned: Int
    /// Calls whose record does not say whether they were answered.
    package var unknown: Int
    /// Abandoned ones that rang less than ten seconds.
    package var abandonedEarly: Int
    /// Abandoned calls attempted back within 60 minutes, of all with a number.
    package var calledBack: Ratio

    /// Makes one of these parts.
    package init(
        received: Int, answered: Int, abandoned: Int, unknown: Int = 0, abandonedEarly: Int,
        calledBack: Ratio
    ) {
        self.received = received
        self.answered = answered
        self.abandoned = abandoned
        self.unknown = unknown
        self.abandonedEarly = abandonedEarly
        self.calledBack = calledBack
    }
}

/// What one source brought.
package struct SourceFigures: Hashable, Sendable, Codable {
    /// The source; `unknown` when none was given.
    package var source: String
    /// Inquiries.
    package var inquiries: Int
    /// Inquiries followed by a live conversation.
    package var contacted: Int
    /// New leads whose benefits check was started.
    package var benefits: Int
    /// New leads admitted.
    package var admitted: Int

    /// Makes one of these parts.
    package init(
        source: String, inquiries: Int, contacted: Int, benefits: Int, admitted: Int
    ) {
        self.source = source
        self.inquiries = inquiries
        self.contacted = contacted
        self.benefits = benefits
        self.admitted = admitted
    }
}

/// What one person did; for coaching and balance, never for pay.
package struct StaffFigures: Hashable, Sendable, Codable {
    /// The person.
    package var name: String
    /// Offers made to them.
    package var offered: Int
    /// Accepted ones.
    package var accepted: Int
    /// Declined ones.
    package var declined: Int
    /// Lapsed ones.
    package var lapsed: Int
    /// From their accepts on the day to their first live conversation after each.
    package var toContact: Percentiles
    /// Leads they own at the end of the day.
    package var open: Int

    /// Makes one of these parts.
    package init(
        name: String, offered: Int, accepted: Int, declined: Int, lapsed: Int,
        toContact: Percentiles, open: Int
    ) {
        self.name = name
        self.offered = offered
        self.accepted = accepted
        self.declined = declined
        self.lapsed = lapsed
        self.toContact = toContact
        self.open = open
    }
}
