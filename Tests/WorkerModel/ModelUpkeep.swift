package import Admissions
package import Routing
package import Store

/// What time makes due.
extension ModelTables {
    /// The offers that are due, in the order they lapse; see ``Store/Desk/lapseDueOffers(_:policy:)``.
    package func dueOffers(_ bounds: LapseBounds) -> [LeadID] {
        offers.filter { offer in
            if fault == .jumpLapsesInBulk { return offer.deadline <= bounds.now }
            return offer.deadline + bounds.excuses.excuse(since: offer.offeredAt) <= bounds.now
        }
        .sorted { ($0.deadline, $0.lead) < ($1.deadline, $1.lead) }
        .prefix(200).map(\.lead)
    }

    /// Lapses one of them, if it still is open.
    package mutating func lapse(_ lead: LeadID, at now: Instant, policy: Policy) throws -> Bool {
        let row = try locked(lead)
        guard row.state == .offered, let offer = offer(of: lead), offer.deadline <= now else { return false }
        returnToQueue(lead, by: .lapse, at: now)
        change(offer.staff) { person in
            person.lapsesInRow = min(person.lapsesInRow + 1, 1000)
            guard person.lapsesInRow >= policy.awayAfterLapses, person.presence == .available else { return }
            person.presence = .away
            person.presentSince = now
        }
        return true
    }

    /// See ``Store/Desk/refreshPresence(_:)``.
    package mutating func refreshPresence(_ bounds: DueBounds) -> Int {
        var changed = 0
        for index in people.indices {
            let person = people[index]
            guard person.presence == .available || person.presence == .wrapUp else { continue }
            let next: Presence
            if person.heartbeatAt <= bounds.heartbeatBefore {
                guard fault != .presenceForEver else { continue }
                next = .offline
            } else if person.presence == .wrapUp, person.presentSince <= bounds.wrapUpBefore {
                next = .available
            } else {
                continue
            }
            people[index].presence = next
            people[index].presentSince = bounds.now
            people[index].lapsesInRow = 0
            changed += 1
        }
        return changed
    }

    /// The parked leads that are due, in the order they return; see ``Store/Desk/resumeParked(at:)``.
    package func dueFollowUps(at now: Instant) -> [LeadID] {
        guard fault != .parkedForEver else { return [] }
        return leads.compactMap { lead in
            lead.followUpAt.flatMap { lead.state == .owned && $0 <= now ? (at: $0, lead: lead.id) : nil }
        }
        .sorted { ($0.at, $0.lead) < ($1.at, $1.lead) }
        .prefix(100).map(\.lead)
    }

    /// Gives one of them its seat back.
    package mutating func resume(_ lead: LeadID, at now: Instant) throws -> Bool {
        let row = try locked(lead)
        guard row.state == .owned, let owner = row.owner, let due = row.followUpAt, due <= now else {
            return false
        }
        change(lead) { $0.followUpAt = nil }
        resumeSeat(of: lead, to: owner)
        return true
    }

    /// See ``Store/Desk/escalateWaiting(_:)``.
    package mutating func escalateWaiting(_ bounds: DueBounds) -> Int {
        guard fault != .stepForEver else { return 0 }
        var moved = 0
        for index in queue.indices where isDue(queue[index], bounds) {
            let reached = zip(bounds.steps, bounds.waitingBefore).filter {
                queue[index].waitingSince <= $0.1
            }
            queue[index].step = (reached.map { Int($0.0) }.max() ?? -1) + 1
            moved += 1
        }
        return moved
    }

    func isDue(_ place: ModelPlace, _ bounds: DueBounds) -> Bool {
        zip(bounds.steps, bounds.waitingBefore).contains { step, before in
            place.step == Int(step) && place.waitingSince <= before
        }
    }
}
