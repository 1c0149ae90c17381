package import Admissions
package import Routing
package import Store

/// What is promised to callers, and the alarms when it is not kept.
extension ModelTables {
    /// The calendar of the desk.
    package var hours: DeskHours {
        DeskHours(
            people: people.map { person in
                DeskHours.Person(
                    id: person.id, takesLeads: person.capacity > 0, skills: person.skills,
                    languages: person.languages, calendar: WorkCalendar(shifts: person.shifts))
            })
    }

    /// The leads whose time to be looked at has come, the longest due first.
    package func dueLooks(at now: Instant) -> [LeadID] {
        leads.compactMap { lead in lead.lookAt.flatMap { $0 <= now ? (at: $0, id: lead.id) : nil } }
            .sorted { ($0.at, $0.id) < ($1.at, $1.id) }.prefix(Desk.mostLooks).map(\.id)
    }

    /// The leads with an open alarm that nobody can take them.
    package var unroutable: [LeadID: UnroutableLead] {
        let alarmed = leads.filter { $0.openAlarms[.unroutable] != nil }.map { lead in
            let place = queue.first { $0.lead == lead.id }
            return (
                lead.id, UnroutableLead(leadClass: place?.leadClass, isCrisis: place?.isCrisis ?? false)
            )
        }
        return Dictionary(alarmed, uniquingKeysWith: { first, _ in first })
    }

    /// What the watch over targets sees of a lead.
    func watched(_ lead: ModelLead) -> WatchedLead {
        WatchedLead(
            id: lead.id, state: lead.state, queue: lead.queue, language: lead.language,
            urgency: lead.urgency,
            arrival: lead.waitingSince ?? arrival(receivedAt: lead.receivedAt, storedAt: lead.storedAt),
            ownedAt: lead.ownedAt, followUpAt: lead.followUpAt, lastTouchAt: lead.lastTouch,
            lastConversationAt: lead.lastConversation, due: lead.due, openAlarms: lead.openAlarms,
            lookAt: lead.lookAt)
    }

    /// See ``Store/Desk/lookAt(_:routable:policy:hours:at:excuses:)``.
    package mutating func lookAt(
        _ leads: [LeadID], routable: Set<LeadID>, policy: Policy, hours: DeskHours, at now: Instant,
        excuses: [ClockExcuse]
    ) -> AlarmRound {
        var round = AlarmRound()
        let isForgotten = fault == .lookedAtOnce
        for lead in Set(leads).sorted().compactMap({ self.lead($0) }) {
            let look = policy.look(
                at: watched(lead), hours: hours, now: now, excuses: excuses,
                isRoutable: routable.contains(lead.id))
            if let at = look.lookAt { round.nextLook = min(round.nextLook ?? at, at) }
            change(lead.id) { row in
                for kind in look.ended + (look.isReleased ? [.untouched] : []) {
                    if row.openAlarms.removeValue(forKey: kind) != nil { round.ended += 1 }
                }
                guard !look.isReleased else { return }
                row.due = look.due
                row.lookAt = isForgotten ? nil : look.lookAt
            }
            for kind in look.raised where raise(kind, about: lead.id, at: now) {
                round.raised.append(RaisedAlarm(lead: lead.id, kind: kind))
            }
            guard look.isReleased, let owner = lead.owner else { continue }
            takeFromOwner(lead.id, owner, by: nil, at: now)
            round.released.append(lead.id)
        }
        return round
    }

    /// Raises an alarm, unless it is open.
    @discardableResult
    mutating func raise(_ kind: AlarmKind, about lead: LeadID, at now: Instant) -> Bool {
        guard let row = self.lead(lead), row.openAlarms[kind] == nil else { return false }
        change(lead) { $0.openAlarms[kind] = now }
        return true
    }

    /// Which of some leads have an open alarm that nobody can take them.
    package func openUnroutable(of leads: [LeadID]) -> Set<LeadID> {
        Set(leads.filter { lead($0)?.openAlarms[.unroutable] != nil })
    }
}

extension ModelLead {
    /// What the trigger of the lead does at each update.
    mutating func lookAgain(after before: ModelLead) {
        if waitingSince != before.waitingSince { due = ContactDue() }
        if !state.isOpen {
            if state != before.state { lookAt = openAlarms.isEmpty ? nil : Instant(seconds: 0) }
            return
        }
        let isOther =
            waitingSince != before.waitingSince || owner != before.owner || followUpAt != before.followUpAt
            || urgency != before.urgency || priority != before.priority || queue != before.queue
        if isOther { lookAt = Instant(seconds: 0) }
    }
}
