package import Admissions
import Routing
import Store

/// What people do with their leads.
extension ModelTables {
    /// See ``Store/Desk/accept(_:by:epoch:at:)``.
    @discardableResult
    package mutating func accept(_ lead: LeadID, by staff: StaffID, epoch: Int64, at now: Instant) throws
        -> Int64
    {
        let row = try locked(lead)
        if row.state == .owned, row.owner == staff, row.epoch == epoch + 1 { return row.epoch }
        try checkOffer(of: row, to: staff, epoch: epoch, isFenced: fault != .acceptIgnoresEpoch)
        move(lead, by: .accept, to: .owned, staff: staff) { row in
            row.owner = staff
            row.lastOwner = staff
            row.ownedAt = now
        }
        endOffer(of: lead)
        forgiveLapses(of: staff, at: now)
        return row.epoch + 1
    }

    /// See ``Store/Desk/decline(_:by:epoch:reason:at:)``.
    package mutating func decline(_ lead: LeadID, by staff: StaffID, epoch: Int64, at now: Instant) throws {
        let row = try locked(lead)
        try checkOffer(of: row, to: staff, epoch: epoch, isFenced: true)
        forgiveLapses(of: staff, at: now)
        returnToQueue(lead, by: .decline, at: now)
    }

    private func checkOffer(of row: ModelLead, to staff: StaffID, epoch: Int64, isFenced: Bool) throws {
        guard row.state == .offered else {
            throw refusal(row.owner == nil ? .offerEnded : .heldByAnother, row)
        }
        guard offer(of: row.id)?.staff == staff else { throw refusal(.heldByAnother, row) }
        guard row.epoch == epoch || !isFenced else { throw refusal(.staleEpoch, row) }
    }

    private mutating func forgiveLapses(of staff: StaffID, at now: Instant) {
        change(staff) { person in
            person.lapsesInRow = 0
            person.heartbeatAt = max(person.heartbeatAt, now)
        }
    }

    /// See ``Store/Desk/close(_:by:epoch:disposition:at:)``.
    @discardableResult
    package mutating func close(
        _ lead: LeadID, by staff: StaffID, epoch: Int64, disposition: Disposition, at now: Instant
    ) throws -> Int64 {
        let row = try locked(lead)
        if row.state == .closed, row.lastOwner == staff, row.epoch == epoch + 1,
            row.disposition == disposition
        {
            return row.epoch
        }
        try checkOwner(of: row, is: staff, epoch: epoch)
        move(lead, by: .close, to: .closed, staff: staff) { row in
            row.owner = nil
            row.followUpAt = nil
            row.closedAt = now
            row.disposition = disposition
        }
        freeSeat(of: lead)
        if fault == .closeFreesTwoSeats, let other = seats.firstIndex(where: { $0.staff == staff }) {
            seats.remove(at: other)
        }
        return epoch + 1
    }

    /// See ``Store/Desk/reopen(_:by:epoch:at:)``.
    @discardableResult
    package mutating func reopen(_ lead: LeadID, by staff: StaffID, epoch: Int64, at now: Instant) throws
        -> Int64
    {
        let row = try locked(lead)
        guard row.state == .closed, let closedAt = row.closedAt else { throw refusal(.wrongState, row) }
        guard row.lastOwner == staff else { throw refusal(.heldByAnother, row) }
        guard row.epoch == epoch else { throw refusal(.staleEpoch, row) }
        guard now - closedAt <= Desk.undoWindow else { throw refusal(.tooLate, row) }
        move(lead, by: .undoClose, to: .owned, staff: staff) { row in
            row.owner = staff
            row.ownedAt = now
            row.closedAt = nil
            row.disposition = nil
        }
        resumeSeat(of: lead, to: staff)
        return epoch + 1
    }

    /// See ``Store/Desk/touch(_:by:epoch:id:outcome:at:)``.
    package mutating func touch(
        _ lead: LeadID, by staff: StaffID, epoch: Int64, outcome: TouchOutcome, at now: Instant
    ) throws {
        let row = try locked(lead)
        try checkOwner(of: row, is: staff, epoch: epoch)
        if let ownedAt = row.ownedAt, now < ownedAt { throw refusal(.timePassed, row) }
        guard fault != .touchLost else { return }
        change(lead) { row in
            row.lastTouch = max(row.lastTouch ?? now, now)
            if !row.openAlarms.isEmpty { row.lookAt = Instant(seconds: 0) }
            guard outcome.isLiveContact else { return }
            row.lastConversation = max(row.lastConversation ?? now, now)
            row.due.contacted = nil
        }
    }

    /// See ``Store/Desk/park(_:by:epoch:until:at:)``.
    package mutating func park(
        _ lead: LeadID, by staff: StaffID, epoch: Int64, until followUp: Instant, at now: Instant
    ) throws {
        let row = try locked(lead)
        try checkOwner(of: row, is: staff, epoch: epoch)
        guard followUp > now else { throw refusal(.timePassed, row) }
        if row.followUpAt == followUp { return }
        change(lead) { $0.followUpAt = followUp }
        freeSeat(of: lead)
    }

    private func checkOwner(of row: ModelLead, is staff: StaffID, epoch: Int64) throws {
        guard row.state == .owned else { throw refusal(.wrongState, row) }
        guard row.owner == staff else { throw refusal(.heldByAnother, row) }
        guard row.epoch == epoch else { throw refusal(.staleEpoch, row) }
    }

    /// See ``Store/Desk/setPresence(_:of:at:)``.
    package mutating func setPresence(_ presence: Presence, of staff: StaffID, at now: Instant) {
        change(staff) { person in
            if person.presence != presence { person.presentSince = now }
            person.presence = presence
            person.lapsesInRow = 0
            person.heartbeatAt = now
        }
        if presence != .available, let offered = offer(to: staff) {
            returnToQueue(offered.lead, by: .decline, at: now)
        }
    }

    /// See ``Store/Desk/heartbeat(of:at:)``.
    package mutating func heartbeat(of staff: StaffID, at now: Instant) {
        change(staff) { $0.heartbeatAt = now }
    }
}
