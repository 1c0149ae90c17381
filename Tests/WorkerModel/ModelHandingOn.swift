package import Admissions
import Routing
import Store

/// How an owned lead leaves its owner while it stays open.
extension ModelTables {
    /// See ``Store/Desk/release(_:by:mayReleaseAny:epoch:reason:at:)``; every release has the same reason.
    @discardableResult
    package mutating func release(
        _ lead: LeadID, by staff: StaffID, mayReleaseAny: Bool, epoch: Int64, at now: Instant
    ) throws -> Int64 {
        let row = try locked(lead)
        if isDone(.release, of: lead, by: staff, from: epoch, leavingTo: nil) { return epoch + 1 }
        let owner = try checkOwned(row, by: staff, mayAct: mayReleaseAny, epoch: epoch)
        takeFromOwner(lead, owner, by: staff, at: now)
        return epoch + 1
    }

    /// Puts an owned lead back in the queue; its owner counts as having declined it.
    mutating func takeFromOwner(_ lead: LeadID, _ owner: StaffID, by staff: StaffID?, at now: Instant) {
        move(lead, by: .release, to: .waiting, staff: staff) { row in
            row.owner = nil
            row.followUpAt = nil
            row.waitingSince = now
            row.declines.append(Decline(staff: owner, at: now))
        }
        if fault != .releaseKeepsSeat { freeSeat(of: lead) }
        enqueue(lead)
    }

    /// See ``Store/Desk/handOver(_:_:by:mayHandOverAny:epoch:sealer:at:)``; everybody takes leads.
    @discardableResult
    package mutating func handOver(
        _ lead: LeadID, to receiver: StaffID, isAnyway: Bool, by staff: StaffID, mayHandOverAny: Bool,
        epoch: Int64, at now: Instant
    ) throws -> Int64 {
        let row = try locked(lead)
        if isDone(.handOver, of: lead, by: staff, from: epoch, leavingTo: receiver) { return epoch + 1 }
        let owner = try checkOwned(row, by: staff, mayAct: mayHandOverAny, epoch: epoch)
        guard let person = person(receiver) else { throw refusal(.noSuchPerson, row) }
        guard receiver != owner else { throw refusal(.sameOwner, row) }
        let isThere = person.presence != .offline && person.shifts.isOn(at: now)
        guard isThere || isAnyway else { throw refusal(.notAtTheDesk, row) }
        move(lead, by: .handOver, to: .owned, staff: staff) { row in
            row.owner = receiver
            row.lastOwner = receiver
            row.ownedAt = now
        }
        guard fault != .handOverKeepsSeat else { return epoch + 1 }
        freeSeat(of: lead)
        if row.followUpAt == nil { resumeSeat(of: lead, to: receiver) }
        return epoch + 1
    }

    /// Whether the move after an epoch was this one, by this person, and left the lead to that owner.
    private func isDone(
        _ event: LeadEvent, of lead: LeadID, by staff: StaffID, from epoch: Int64, leavingTo owner: StaffID?
    ) -> Bool {
        moves.contains {
            $0.lead == lead && $0.epoch == epoch + 1 && $0.event == event && $0.staff == staff
                && $0.owner == owner
        }
    }

    private func checkOwned(
        _ row: ModelLead, by staff: StaffID, mayAct: Bool, epoch: Int64
    ) throws -> StaffID {
        guard row.state == .owned, let owner = row.owner else { throw refusal(.wrongState, row) }
        guard owner == staff || mayAct else { throw refusal(.heldByAnother, row) }
        guard row.epoch == epoch else { throw refusal(.staleEpoch, row) }
        return owner
    }
}
