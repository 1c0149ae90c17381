package import Admissions

/// An alarm: a lead that somebody must look after and nobody does. No personal field.
package struct AlarmLine: Hashable, Sendable, Codable {
    /// The alarm.
    package var alarmID: AlarmID
    /// What it is about.
    package var kind: AlarmKind
    /// The lead.
    package var leadID: LeadID
    /// The lead's state now.
    package var state: LeadState
    /// The lead's priority.
    package var priority: Priority
    /// The lead's urgency, 0…100.
    package var urgency: Int
    /// Why nobody can take the lead; for `unroutable` alone.
    package var reason: String?
    /// Since when.
    package var raisedAt: Instant
    /// The rungs called so far, in the order of the callOuts.
    package var calls: [AlarmCall]
    /// The logins the last call named.
    package var called: [String]
    /// When the next call goes out; nil once it is acknowledged or has ended.
    package var nextCallAt: Instant?
    /// When somebody acknowledged it.
    package var acknowledgedAt: Instant?
    /// Who did, by name.
    package var acknowledgedBy: String?
    /// When its cause was over.
    package var endedAt: Instant?

    /// Makes one of these parts.
    package init(
        alarmID: AlarmID, kind: AlarmKind, leadID: LeadID, state: LeadState, priority: Priority,
        urgency: Int, reason: String? = nil, raisedAt: Instant, calls: [AlarmCall] = [],
        called: [String] = [], nextCallAt: Instant? = nil, acknowledgedAt: Instant? = nil,
        acknowledgedBy: String? = nil, endedAt: Instant? = nil
    ) {
        self.alarmID = alarmID
        self.kind = kind
        self.leadID = leadID
        self.state = state
        self.priority = priority
        self.urgency = urgency
        self.reason = reason
        self.raisedAt = raisedAt
        self.calls = calls
        self.called = called
        self.nextCallAt = nextCallAt
        self.acknowledgedAt = acknowledgedAt
        self.acknowledgedBy = acknowledgedBy
        self.endedAt = endedAt
    }
}

/// The alarms: those nobody acknowledged first, the most urgent of them before the others.
package struct AlarmList: Hashable, Sendable, Codable {
    /// The desk's time of the list.
    package var clock: ClockInfo
    /// The open ones, at most 500; asked for all, those that ended last, too, at most 200.
    package var alarms: [AlarmLine]

    /// Makes one of these parts.
    package init(clock: ClockInfo, alarms: [AlarmLine]) {
        self.clock = clock
        self.alarms = alarms
    }
}

/// An alarm after an action on it.
package struct AlarmAnswer: Hashable, Sendable, Codable {
    /// The desk's time of the answer.
    package var clock: ClockInfo
    /// The alarm as it is now.
    package var alarm: AlarmLine

    /// Makes one of these parts.
    package init(clock: ClockInfo, alarm: AlarmLine) {
        self.clock = clock
        self.alarm = alarm
    }
}

/// How many alarms are open, for the head of a listing.
package struct AlarmDigest: Hashable, Sendable, Codable {
    /// Open alarms.
    package var open: Int
    /// The first of the list.
    package var first: AlarmLine

    /// Makes one of these parts.
    package init(open: Int, first: AlarmLine) {
        self.open = open
        self.first = first
    }
}

/// The waiting leads nobody at the desk can take.
package struct UnroutableList: Hashable, Sendable, Codable {
    /// The desk's time of the list.
    package var clock: ClockInfo
    /// The leads, the longest first; at most 100.
    package var leads: [UnroutableLead]

    /// Makes one of these parts.
    package init(clock: ClockInfo, leads: [UnroutableLead]) {
        self.clock = clock
        self.leads = leads
    }
}

/// A lead nobody at the desk can take, with the reason for each person.
package struct UnroutableLead: Hashable, Sendable, Codable {
    /// The lead.
    package var lead: LeadSummary
    /// Since when nobody can.
    package var since: Instant
    /// The stored decision that found it so.
    package var decision: RoutingReasons?

    /// Makes one of these parts.
    package init(lead: LeadSummary, since: Instant, decision: RoutingReasons? = nil) {
        self.lead = lead
        self.since = since
        self.decision = decision
    }
}

/// What has waited past the first step, and what owners left behind.
package struct EscalationList: Hashable, Sendable, Codable {
    /// The desk's time of the list.
    package var clock: ClockInfo
    /// Waiting leads past step 0, by place; at most 200.
    package var waiting: [EscalatedLead]
    /// Owned leads, not parked, whose owners are off shift.
    package var offShift: [OffShiftLead]

    /// Makes one of these parts.
    package init(clock: ClockInfo, waiting: [EscalatedLead], offShift: [OffShiftLead]) {
        self.clock = clock
        self.waiting = waiting
        self.offShift = offShift
    }
}

/// A waiting lead for which rules were relaxed.
package struct EscalatedLead: Hashable, Sendable, Codable {
    /// The lead.
    package var lead: LeadSummary
    /// The row of the policy's escalation table it has come to, from 1.
    package var step: Int
    /// Since when it waits, over all its offers that came to nothing.
    package var waitingSince: Instant
    /// The lowest skill level that may take it now.
    package var minimumSkill: Int
    /// Whether somebody may take it with an interpreter.
    package var isLanguageRelaxed: Bool
    /// Seats above capacity that may be used for it.
    package var overflowSeats: Int
    /// When the next step comes; nil when it has taken the last.
    package var nextStepAt: Instant?

    /// Makes one of these parts.
    package init(
        lead: LeadSummary, step: Int, waitingSince: Instant, minimumSkill: Int, isLanguageRelaxed: Bool,
        overflowSeats: Int, nextStepAt: Instant? = nil
    ) {
        self.lead = lead
        self.step = step
        self.waitingSince = waitingSince
        self.minimumSkill = minimumSkill
        self.isLanguageRelaxed = isLanguageRelaxed
        self.overflowSeats = overflowSeats
        self.nextStepAt = nextStepAt
    }
}

/// An owned lead whose owner's shift is over.
package struct OffShiftLead: Hashable, Sendable, Codable {
    /// The lead; its holder is the owner.
    package var lead: LeadSummary
    /// When the shift ended; nil when there was none for a week.
    package var shiftEndedAt: Instant?
    /// When the owner's next shift begins; nil when none is planned within a month.
    package var nextShift: Instant?

    /// Makes one of these parts.
    package init(lead: LeadSummary, shiftEndedAt: Instant? = nil, nextShift: Instant? = nil) {
        self.lead = lead
        self.shiftEndedAt = shiftEndedAt
        self.nextShift = nextShift
    }
}
