import Admissions
import Routing
package import Store

extension ModelTables {
    /// See ``Store/Desk/commit(_:policy:)``.
    ///
    /// - Throws: ``ModelConstraint`` for what PostgreSQL refuses by a check that no race explains.
    package mutating func commit(_ batch: DecisionBatch) throws -> BatchOutcome {
        guard lastBatch == batch.lastBatch || fault == .commitIgnoresBatches else { return .stale }
        var next = self
        next.lastBatch += 1
        let offers = batch.decisions.compactMap { decision in
            decision.outcome.grant.map { (decision: decision, grant: $0) }
        }
        let isTaken = next.takeBack(offers.map(\.grant), at: batch.input.now)
        let isWhole = try next.make(offers, in: batch) && isTaken
        guard isWhole || fault == .staleBatchHalfWritten else { return .stale }
        for alarm in batch.alarms { next.raise(alarm.kind, about: alarm.lead, at: batch.input.now) }
        let number = next.lastBatch
        self = next
        return isWhole ? .committed(number: number) : .stale
    }

    /// Does what a program does that takes no answer for a no: the same offers once more, to whoever is free of them.
    mutating func commitAgain(_ batch: DecisionBatch) -> BatchOutcome {
        lastBatch += 1
        for decision in batch.decisions {
            guard let grant = decision.outcome.grant, let row = lead(decision.lead), row.state.isOpen else {
                continue
            }
            freeSeat(of: row.id)
            move(row.id, by: .offer, to: .offered, staff: grant.staff) { $0.owner = nil }
            dequeue(row.id)
            offers.append(
                ModelOffer(
                    lead: row.id, staff: grant.staff, epoch: row.epoch + 1, isCrisis: false,
                    offeredAt: batch.input.now, deadline: grant.deadline))
        }
        return .committed(number: lastBatch)
    }

    /// Takes back the offers that crises need; whether all of them were there.
    private mutating func takeBack(_ grants: [OfferGrant], at now: Instant) -> Bool {
        for grant in grants {
            guard let lead = grant.preempted else { continue }
            guard offer(of: lead)?.staff == grant.staff else { return fault == .preemptsAcceptedOffer }
            returnToQueue(lead, by: .preempt, at: now)
        }
        return true
    }

    private mutating func make(
        _ made: [(decision: Decision, grant: OfferGrant)], in batch: DecisionBatch
    ) throws -> Bool {
        let now = batch.input.now
        for (decision, grant) in made {
            guard let row = lead(decision.lead), let person = person(grant.staff),
                person.presence == .available || fault == .commitIgnoresPresence
            else { return false }
            let isAsRead = row.state == .waiting && row.epoch == decision.epoch
            guard isAsRead || fault == .commitIgnoresEpoch else { return false }
            guard offer(to: grant.staff) == nil, offer(of: row.id) == nil else { return false }
            let isTaken = seats.contains {
                ($0.staff == grant.staff && $0.number == grant.seat) || $0.lead == row.id
            }
            guard !isTaken || fault == .seatGivenTwice else { return false }
            guard grant.seat <= grant.seatLimit else { throw ModelConstraint("seat_within_limit") }
            guard grant.deadline > now else { throw ModelConstraint("offer_ends_after_it_starts") }
            move(row.id, by: .offer, to: .offered, staff: grant.staff)
            dequeue(row.id)
            offers.append(
                ModelOffer(
                    lead: row.id, staff: grant.staff, epoch: decision.epoch + 1,
                    isCrisis: batch.input.snapshot.waiting.contains { $0.id == row.id && $0.isCrisis },
                    offeredAt: now, deadline: grant.deadline))
            seats.append(
                ModelSeat(
                    staff: grant.staff, number: grant.seat, limit: grant.seatLimit, lead: row.id))
        }
        let isCredited = fault != .shareNotCredited
        for change in batch.decisions.flatMap(\.creditChanges) {
            self.change(change.staff) { person in
                if isCredited || change.received > 0 { person.credited += change.credited }
                person.received += change.received
                if change.received > 0 { person.lastOfferAt = now }
            }
        }
        return true
    }
}

/// A check of the schema that refused a transaction.
package struct ModelConstraint: Error, Hashable {
    /// Its name.
    package let name: String

    init(_ name: String) {
        self.name = name
    }
}
