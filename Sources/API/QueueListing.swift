package import Admissions

/// The caller's leads and what waits for them; the most pressing first.
package struct QueueListing: Hashable, Sendable, Codable {
    /// Names this state of the listing: send it as `after` to wait for another.
    package var version: String
    /// The desk's time of the listing.
    package var clock: ClockInfo
    /// Offered to the caller, owned by the caller, then waiting; a manager gets everybody's.
    package var leads: [LeadSummary]
    /// How many wait in each queue, over all.
    package var queues: [QueueDepth]
    /// The caller's presence; nil for those who take no leads.
    package var presence: Presence?
    /// Something the caller must know: set away after lapsed offers, a shift that ends, a lead not called yet.
    package var notice: String?
    /// The desk's open alarms; nil when there is none.
    package var alarms: AlarmDigest?

    /// Makes one of these parts.
    package init(
        version: String, clock: ClockInfo, leads: [LeadSummary], queues: [QueueDepth],
        presence: Presence? = nil, notice: String? = nil, alarms: AlarmDigest? = nil
    ) {
        self.version = version
        self.clock = clock
        self.leads = leads
        self.queues = queues
        self.presence = presence
        self.notice = notice
        self.alarms = alarms
    }
}

/// How many leads wait in one queue.
package struct QueueDepth: Hashable, Sendable, Codable {
    /// The queue.
    package var queue: LeadQueue
    /// Leads waiting.
    package var waiting: Int
    /// When the oldest of them was received.
    package var oldest: Instant?

    /// Makes one of these parts.
    package init(
        queue: LeadQueue, waiting: Int, oldest: Instant? = nil
    ) {
        self.queue = queue
        self.waiting = waiting
        self.oldest = oldest
    }
}

/// The answer to `next`: a lead held for the caller, or why there is none.
package struct NextAnswer: Hashable, Sendable, Codable {
    /// The desk's time of the answer.
    package var clock: ClockInfo
    /// The lead on offer to the caller.
    package var lead: LeadSummary?
    /// Why there is none, in a sentence without names of callers.
    package var reason: String?

    /// Makes one of these parts.
    package init(
        clock: ClockInfo, lead: LeadSummary? = nil, reason: String? = nil
    ) {
        self.clock = clock
        self.lead = lead
        self.reason = reason
    }
}

/// A lead after an action on it.
package struct LeadAnswer: Hashable, Sendable, Codable {
    /// The desk's time of the answer.
    package var clock: ClockInfo
    /// The lead as it is now, with its new epoch.
    package var lead: LeadSummary

    /// Makes one of these parts.
    package init(
        clock: ClockInfo, lead: LeadSummary
    ) {
        self.clock = clock
        self.lead = lead
    }
}
