package import Admissions
package import Routing
import Store

/// Repeat contacts and corrections: what changes a lead's place while it waits, is offered or owned.
extension ModelTables {
    /// See ``Store/Desk/join(_:at:crisisDeadline:)``; every contact is about the caller, who gives no name.
    /// - Returns: the lead it was merged into, now or before; nil when there is none.
    @discardableResult
    package mutating func join(_ lead: LeadID, at now: Instant, crisisDeadline: Duration) -> LeadID? {
        guard let mine = self.lead(lead) else { return nil }
        guard mine.state == .waiting || mine.state == .offered else { return mine.mergedInto }
        guard let contact = mine.contact else { return nil }
        let others = leads.filter { other in
            other.id != lead && other.contact == contact
                && (other.state.isOpen
                    || (other.state == .closed && other.closedAt.map { $0 > now - .hours(30 * 24) } ?? false))
        }.sorted { ($0.state == .closed ? 1 : 0, $0.id) < ($1.state == .closed ? 1 : 0, $1.id) }
        guard let other = others.first else { return nil }
        if other.owner != nil || other.state == .closed || other.id < lead {
            merge(mine, into: other, at: now, crisisDeadline: crisisDeadline)
            return other.id
        }
        merge(other, into: mine, at: now, crisisDeadline: crisisDeadline)
        return mine.id
    }

    private mutating func merge(
        _ merged: ModelLead, into target: ModelLead, at now: Instant, crisisDeadline: Duration
    ) {
        move(merged.id, by: .merge, to: .merged) { $0.mergedInto = target.id }
        dequeue(merged.id)
        if fault != .mergeKeepsOffer { endOffer(of: merged.id) }
        freeSeat(of: merged.id)
        if target.state == .closed {
            move(target.id, by: .repeatContact, to: .waiting) { row in
                row.waitingSince = now
                row.closedAt = nil
                row.disposition = nil
            }
        }
        let isLaterKept = fault == .repeatMovesKeyLater
        change(target.id) { row in
            row.followUpAt = row.followUpAt.map { min($0, now) }
            row.take(merged)
            if isLaterKept { row.sortKey = max(target.sortKey, merged.sortKey) }
        }
        let isCrisis = target.priority == .crisis || merged.priority == .crisis
        if isCrisis, target.state == .offered { hastenOffer(of: target.id, to: now + crisisDeadline) }
        if target.state == .closed || target.state == .waiting {
            dequeue(target.id)
            enqueue(target.id)
        }
    }

    private mutating func hastenOffer(of lead: LeadID, to deadline: Instant) {
        for index in offers.indices where offers[index].lead == lead && !offers[index].isCrisis {
            offers[index].isCrisis = true
            let earliest = max(deadline, offers[index].offeredAt + .seconds(1))
            offers[index].deadline = min(offers[index].deadline, earliest)
        }
    }

    /// See ``Store/Desk/reclassify(_:to:reason:by:mayCorrectAny:epoch:policy:at:)``.
    @discardableResult
    package mutating func reclassify(
        _ lead: LeadID, to level: LeadQueue, reason: CorrectionReason, by staff: StaffID,
        mayCorrectAny: Bool, epoch: Int64, policy: Policy, at now: Instant
    ) throws -> Int64 {
        let row = try locked(lead)
        guard row.state.isOpen || row.state == .setAside else { throw refusal(.wrongState, row) }
        let offered = offer(of: lead)?.staff
        guard row.owner == staff || offered == staff || mayCorrectAny else {
            throw refusal(row.owner == nil && offered == nil ? .managerOnly : .heldByAnother, row)
        }
        let correction = ModelCorrection(level: level, reason: reason, staff: staff)
        if row.correction == correction { return row.epoch }
        guard row.epoch == epoch else { throw refusal(.staleEpoch, row) }
        let newLevel = LevelOfCare(level)
        guard row.level != newLevel || row.queue != level else { throw refusal(.sameLevel, row) }
        let urgency =
            row.priority == .crisis
            ? row.urgency
            : min(99, newLevel.baseUrgency + max(0, row.urgency - row.level.baseUrgency))
        let key = sortKey(
            receivedAt: row.receivedAt, storedAt: row.storedAt, levelOfCare: newLevel, priority: row.priority,
            urgency: urgency, isOnTheLine: false, policy: policy)
        let endsOffer = row.state == .offered && row.queue != level
        let isMove = row.state == .waiting || row.state == .setAside || endsOffer
        if isMove { move(lead, by: .reclassify, to: .waiting) }
        change(lead) { changed in
            (changed.level, changed.queue, changed.correction) = (newLevel, level, correction)
            changed.urgency = urgency
            changed.sortKey = min(row.sortKey, key)
            if row.state == .setAside { changed.waitingSince = now }
        }
        guard isMove else { return epoch }
        if endsOffer {
            endOffer(of: lead)
            freeSeat(of: lead)
        }
        dequeue(lead)
        enqueue(lead)
        return epoch + 1
    }
}

extension ModelLead {
    /// Takes over what counts of a later contact of the same person: the more telling level, every danger, the earlier key.
    fileprivate mutating func take(_ later: ModelLead) {
        let isClearer = level == .needsClarification && (later.level == .residential || later.level == .iop)
        let outranks = later.level == .detox ? level != .detox : isClearer
        let isCorrected = correction != nil
        if !isCorrected, later.correction != nil || outranks {
            (level, queue) = (later.level, later.queue)
            correction = later.correction
        }
        let order: [Priority] = [.crisis, .high, .routine]
        priority = order.first { $0 == priority || $0 == later.priority } ?? priority
        urgency = max(urgency, later.urgency)
        sortKey = min(sortKey, later.sortKey)
    }
}
