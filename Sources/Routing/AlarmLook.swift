package import Admissions

/// A lead as the watch over targets sees it: ids, times and numbers, nothing personal.
package struct WatchedLead: Hashable, Sendable {
    /// The lead.
    package var id: LeadID
    /// Its state.
    package var state: LeadState
    /// The queue; nil for one that is set aside.
    package var queue: LeadQueue?
    /// The language it is worked in.
    package var language: Language
    /// 0…100.
    package var urgency: Int
    /// When it came, or since when it waits anew.
    package var arrival: Instant
    /// When its owner took it.
    package var ownedAt: Instant?
    /// When its owner means to return to it.
    package var followUpAt: Instant?
    /// The last attempt to reach its caller.
    package var lastTouchAt: Instant?
    /// The last live conversation.
    package var lastConversationAt: Instant?
    /// What was promised; empty when nothing is known.
    package var due: ContactDue
    /// Its open alarms, with when each was raised.
    package var openAlarms: [AlarmKind: Instant]
    /// When it is to be looked at next; nil: when something about it changes.
    package var lookAt: Instant?

    /// A lead that has just come, unless told otherwise.
    package init(
        id: LeadID, state: LeadState = .waiting, queue: LeadQueue?, language: Language = .english,
        urgency: Int, arrival: Instant, ownedAt: Instant? = nil,
        followUpAt: Instant? = nil, lastTouchAt: Instant? = nil, lastConversationAt: Instant? = nil,
        due: ContactDue = ContactDue(), openAlarms: [AlarmKind: Instant] = [:], lookAt: Instant? = nil
    ) {
        self.id = id
        self.state = state
        self.queue = queue
        self.language = language
        self.urgency = urgency
        self.arrival = arrival
        self.ownedAt = ownedAt
        self.followUpAt = followUpAt
        self.lastTouchAt = lastTouchAt
        self.lastConversationAt = lastConversationAt
        self.due = due
        self.openAlarms = openAlarms
        self.lookAt = lookAt
    }

    /// Whether somebody has spoken with its caller since it came.
    var isContacted: Bool { lastConversationAt.map { $0 >= arrival } ?? false }

    /// Whether its owner has tried to reach its caller.
    var isTouchedByOwner: Bool {
        guard let ownedAt, let lastTouchAt else { return false }
        return lastTouchAt >= ownedAt
    }

    /// Whether no contact is owed now. For the less urgent an attempt settles it, or that the lead is parked: somebody knows, and
    /// is at it. For the urgent it takes both.
    var isContactSettled: Bool {
        if isContacted { return true }
        let isTried = lastTouchAt.map { $0 >= arrival } ?? false
        let isParked = followUpAt != nil
        return urgency < urgentFrom ? isTried || isParked : isTried && isParked
    }
}

/// What a look at a lead comes to.
package struct AlarmLook: Hashable, Sendable {
    /// Alarms to be raised.
    package var raised: [AlarmKind] = []
    /// Open alarms whose cause is over.
    package var ended: [AlarmKind] = []
    /// Whether its owner, warned before, loses it now.
    package var isReleased = false
    /// What is promised from now on.
    package var due = ContactDue()
    /// When it is to be looked at next; nil: when something about it changes.
    package var lookAt: Instant?
}

extension Policy {
    /// Looks at one lead: what is late is raised, what is over ends, and the next look is set to the next moment that counts.
    ///
    /// `unroutable` and `declined_by_all` are raised where decisions are made; they end here.
    /// - Parameters:
    ///   - hours: the calendar, for what is promised.
    ///   - excuses: targets that ran before the clock was set forward keep the rest of their time.
    ///   - isRoutable: whether somebody at the desk can take it now.
    package func look(
        at lead: WatchedLead, hours: DeskHours, now: Instant, excuses: [ClockExcuse] = [], isRoutable: Bool
    ) -> AlarmLook {
        var look = AlarmLook(due: lead.due)
        guard lead.state.isOpen else {
            look.ended = AlarmKind.allCases.filter { lead.openAlarms[$0] != nil }
            return look
        }
        look.due = due(of: lead, hours: hours, now: now)
        let watch = Watch(
            lead: lead, due: look.due, target: contactTarget(urgency: lead.urgency)?.contacted ?? .zero,
            isRoutable: isRoutable, now: now, excuses: excuses)
        look.ended = AlarmKind.allCases.filter { lead.openAlarms[$0] != nil && watch.isOver($0) }
        var moments: [Instant] = []
        for kind in AlarmKind.allCases {
            guard let moment = watch.moment(of: kind) else { continue }
            // One that has just ended may come again, at its next moment.
            let isOpen = lead.openAlarms[kind] != nil
            if moment > now {
                if !isOpen || look.ended.contains(kind) { moments.append(moment) }
            } else if !isOpen {
                look.raised.append(kind)
            }
        }
        if let warned = lead.openAlarms[.untouched], !look.ended.contains(.untouched) {
            let release = warned + untouchedRelease + excuses.excuse(since: warned)
            if release <= now { look.isReleased = true } else { moments.append(release) }
        }
        if look.raised.contains(.untouched) { moments.append(now + untouchedRelease) }
        look.lookAt = moments.min()
        return look
    }

    /// What is promised: nothing more once there was a conversation, else the earlier of what was promised and what would be
    /// now. The first promise counts from when the lead came; a lead that turns out more urgent is promised anew from here.
    /// An owner who parks the lead promises to try at that time.
    private func due(of lead: WatchedLead, hours: DeskHours, now: Instant) -> ContactDue {
        guard !lead.isContacted, let queue = lead.queue else { return ContactDue() }
        if let followUp = lead.followUpAt, lead.isContactSettled,
            let target = contactTarget(urgency: lead.urgency)
        {
            return ContactDue(contacted: followUp + target.contacted)
        }
        return lead.due.earlier(
            of: contactDue(
                queue: queue, language: lead.language, urgency: lead.urgency,
                arrival: lead.due.contacted == nil ? lead.arrival : now, hours: hours))
    }
}

/// The rules of the alarms, applied to one lead.
private struct Watch {
    let lead: WatchedLead
    let due: ContactDue
    /// From taking it to a conversation.
    let target: Duration
    let isRoutable: Bool
    let now: Instant
    let excuses: [ClockExcuse]

    private var isOwned: Bool { lead.state == .owned }

    /// When an alarm is to be raised if nothing changes; nil when not by time alone.
    func moment(of kind: AlarmKind) -> Instant? {
        switch kind {
        case .unroutable, .declinedByAll: nil
        case .acceptLate: isOwned ? nil : due.accepted.map { $0 + excuses.excuse(since: lead.arrival) }
        case .contactLate: contactMoment
        case .untouched: untouchedMoment
        }
    }

    private var contactMoment: Instant? {
        guard let contacted = due.contacted, !lead.isContactSettled || lead.followUpAt != nil else {
            return nil
        }
        // For the less urgent `untouched` tells of an owner who has not tried.
        if isOwned, lead.urgency < urgentFrom, lead.followUpAt == nil, !lead.isTouchedByOwner { return nil }
        return contacted + excuses.excuse(since: lead.arrival)
    }

    /// The owner's own target: what was promised, and never less than the target after they took it.
    private var untouchedMoment: Instant? {
        guard isOwned, lead.followUpAt == nil, !lead.isTouchedByOwner, let ownedAt = lead.ownedAt,
            let contacted = due.contacted
        else { return nil }
        return max(contacted, ownedAt + target) + excuses.excuse(since: ownedAt)
    }

    /// Whether a moment lies ahead whichever worker looks: what one has raised, another with a slower clock does not end.
    private func isAhead(_ moment: Instant) -> Bool { moment > now + clockTolerance }

    /// Whether the cause of an open alarm is over.
    func isOver(_ kind: AlarmKind) -> Bool {
        switch kind {
        case .acceptLate: isOwned
        case .contactLate:
            // A lead that was released waits with a new promise; for an urgent one the call for help goes on.
            lead.isContactSettled || (lead.urgency < urgentFrom && due.contacted.map(isAhead) ?? true)
        case .unroutable: lead.state != .waiting || isRoutable
        case .declinedByAll: isOwned
        case .untouched: untouchedMoment.map(isAhead) ?? true
        }
    }
}
