package import Admissions

/// From this urgency on a target counts by the clock, whoever is at the desk.
package let urgentFrom = 80

/// By when a lead is to be accepted and its caller spoken to.
package struct ContactDue: Hashable, Sendable {
    /// By when somebody must have accepted it; nil when only the contact counts.
    package var accepted: Instant?
    /// By when somebody must have spoken with its caller.
    package var contacted: Instant?

    /// Times to keep.
    package init(accepted: Instant? = nil, contacted: Instant? = nil) {
        self.accepted = accepted
        self.contacted = contacted
    }

    /// The earlier of each: while a lead waits what was promised only moves forward.
    package func earlier(of other: ContactDue) -> ContactDue {
        ContactDue(
            accepted: [accepted, other.accepted].compactMap { $0 }.min(),
            contacted: [contacted, other.contacted].compactMap { $0 }.min())
    }
}

extension Policy {
    /// By when a lead is to be accepted and contacted: the target of its urgency, counted from when it came; for the less
    /// urgent, from the next moment somebody who may take it is on shift. That is the time a caller can honestly be told.
    ///
    /// Where no such moment is known within a month it counts by the clock.
    /// - Parameters:
    ///   - arrival: when it came, or since when it waits anew.
    ///   - urgency: 0…100.
    package func contactDue(
        queue: LeadQueue, language: Language, urgency: Int, arrival: Instant, hours: DeskHours
    ) -> ContactDue {
        guard let target = contactTarget(urgency: urgency) else { return ContactDue() }
        let start =
            urgency >= urgentFrom
            ? arrival
            : hours.opening(for: queue, language: language, under: self, from: arrival) ?? arrival
        return ContactDue(
            accepted: target.accepted.map { start + $0.wrappedValue }, contacted: start + target.contacted)
    }
}

/// When a lead counts as having come: when it was received, and at most a day before it was stored.
///
/// The same bound holds its sort key, so that a form with a wrong clock is not late before anybody could see it.
package func arrival(receivedAt: Instant, storedAt: Instant) -> Instant {
    max(receivedAt, storedAt - .hours(24))
}
