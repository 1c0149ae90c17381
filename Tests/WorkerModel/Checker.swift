import Admissions
import Routing
import Store

/// What the checks remember from one transaction to the next.
struct Checker {
    /// How many moves were seen, and each lead's last.
    var movesSeen = 0
    var lastMoves: [LeadID: (state: LeadState, epoch: Int64)] = [:]
    /// Since when each lead has the place it has, in true time.
    var places: [LeadID: (place: ModelPlace, since: Duration)] = [:]
    /// The key each lead had last.
    var keys: [LeadID: Instant] = [:]
    /// When the earliest of its contacts came, as far as it is believed.
    var arrivals: [LeadID: Instant] = [:]
    /// When the worker that made a lead's last offer had read its clock, and which life of which worker it was.
    var madeAt: [LeadID: Duration] = [:]
    var makers: [LeadID: (worker: Int, life: Int)] = [:]
    /// When each person last gave a sign of life, in true time.
    var beats: [StaffID: (at: Instant, since: Duration)] = [:]
    var timersCheckedAt = Duration.zero
    /// What was last seen to run out of each lead, and since when that is so.
    var timers: [LeadID: (due: Instant, since: Duration)] = [:]
    /// Since when each urgent lead has a target that passed without an alarm, in true time.
    var lateSince: [LeadID: Duration] = [:]
    /// When each person's program last said that they tried to reach a lead's caller.
    var tries: [LeadID: (staff: StaffID, at: Instant)] = [:]
    var credited: Int64 = 0
    var lastBatch: Int64 = 0
}

extension Simulation {
    /// Counts a check, and ends the run when it fails.
    func check(_ claim: Claim, _ holds: Bool, _ what: @autoclosure () -> String) {
        report.count(claim)
        if !holds { fail(claim, what()) }
    }

    /// What must hold in the tables after every transaction.
    func checkTables() {
        checkMoves()
        var waiting = 0
        var offered = 0
        var seated = 0
        for lead in tables.leads {
            switch lead.state {
            case .waiting: waiting += 1
            case .offered: offered += 1
            case .owned: if lead.followUpAt == nil { seated += 1 }
            case .closed, .setAside, .merged: break
            }
            if (lead.owner != nil) != (lead.state == .owned) {
                fail(
                    .oneOwner,
                    "\(lead.id.shortForm) is \(lead.state) with owner \(lead.owner.map(\.shortForm) ?? "none")"
                )
            }
            if let last = checker.lastMoves[lead.id], last != (lead.state, lead.epoch) {
                fail(
                    .epochs,
                    "\(lead.id.shortForm) is \(lead.state) at \(lead.epoch), its last move led to \(last)")
            }
            checkKey(of: lead)
        }
        checkQueue(waiting: waiting)
        checkOffers(offered: offered)
        checkSeats(seated: offered + seated)
    }

    private func checkMoves() {
        for move in tables.moves[checker.movesSeen...] {
            report.mix(UInt64(truncatingIfNeeded: move.lead.rawValue) &+ UInt64(move.epoch))
            let last = checker.lastMoves[move.lead]
            check(
                .moves, LeadTransition.isAllowed(from: move.from, event: move.event, to: move.to),
                "\(move.lead.shortForm): \(move.event) from \(move.from.map(\.rawValue) ?? "nothing") to \(move.to)"
            )
            check(
                .epochs, move.from == last?.state && move.epoch == (last?.epoch ?? 0) + 1,
                "\(move.lead.shortForm): \(move.event) to epoch \(move.epoch) after \(last.map { "\($0)" } ?? "nothing")"
            )
            checker.lastMoves[move.lead] = (move.to, move.epoch)
            if move.event == .merge, let into = tables.lead(move.lead)?.mergedInto {
                // The person came when the earlier of the two contacts came.
                let arrivals = [checker.arrivals[move.lead], checker.arrivals[into]].compactMap { $0 }
                checker.arrivals[into] = arrivals.min()
            }
        }
        checker.movesSeen = tables.moves.count
    }

    private func checkQueue(waiting: Int) {
        var seen: Set<LeadID> = []
        for place in tables.queue {
            let lead = tables.lead(place.lead)
            let isRight =
                lead?.state == .waiting && lead?.epoch == place.epoch && lead?.sortKey == place.sortKey
                && lead?.queue == place.queue && seen.insert(place.lead).inserted
            if !isRight {
                fail(
                    .oneState,
                    "\(place.lead.shortForm) stands in the queue, and is \(lead.map { "\($0.state)" } ?? "not known")"
                )
            }
            if checker.places[place.lead]?.place != place { checker.places[place.lead] = (place, time) }
        }
        check(
            .oneState, waiting == tables.queue.count,
            "\(waiting) leads wait, \(tables.queue.count) stand in the queue")
    }

    private func checkOffers(offered: Int) {
        var people: Set<StaffID> = []
        for offer in tables.offers {
            let lead = tables.lead(offer.lead)
            if lead?.state != .offered || lead?.epoch != offer.epoch {
                fail(
                    .oneOwner,
                    "\(offer.lead.shortForm) is \(lead.map { "\($0.state)" } ?? "not known") with an open offer"
                )
            }
            if !people.insert(offer.staff).inserted {
                fail(.oneOwner, "\(offer.staff.shortForm) has two open offers")
            }
        }
        check(
            .oneOwner, offered == tables.offers.count,
            "\(offered) leads are offered, \(tables.offers.count) offers are open")
    }

    private func checkSeats(seated: Int) {
        for (index, seat) in tables.seats.enumerated() {
            let lead = tables.lead(seat.lead)
            let holder =
                lead?.state == .offered
                ? tables.offer(of: seat.lead)?.staff : (lead?.followUpAt == nil ? lead?.owner : nil)
            if holder != seat.staff {
                fail(.seats, "\(seat.staff.shortForm) has a seat for \(seat.lead.shortForm)")
            }
            let isTwice = tables.seats[..<index].contains {
                $0.lead == seat.lead || ($0.staff == seat.staff && $0.number == seat.number)
            }
            if isTwice { fail(.seats, "seat \(seat.number) of \(seat.staff.shortForm) is taken twice") }
        }
        check(
            .seats, seated == tables.seats.count,
            "\(seated) leads are held, \(tables.seats.count) seats are taken")
    }

    private func checkKey(of lead: ModelLead) {
        let last = checker.keys[lead.id]
        guard last != lead.sortKey else { return }
        if last == nil { checker.arrivals[lead.id] = max(lead.receivedAt, lead.storedAt - .hours(24)) }
        let arrived = checker.arrivals[lead.id] ?? lead.receivedAt
        let largest = overtakingBound(headStart: .zero, policy: tables.policy)
        check(
            .keys,
            lead.sortKey <= arrived && lead.sortKey >= arrived - largest
                && last.map { lead.sortKey < $0 } ?? true,
            "the key of \(lead.id.shortForm) went from \(last.map { "\($0)" } ?? "nothing") to \(lead.sortKey)"
        )
        checker.keys[lead.id] = lead.sortKey
    }

    /// What runs out, ten times a second: a worker that nothing kept from its work has seen to it within a poll.
    func checkTimers() {
        guard violation == nil, time >= checker.timersCheckedAt + .milliseconds(100) else { return }
        checker.timersCheckedAt = time
        for offer in tables.offers { noteTimer(of: offer.lead, offer.deadline) }
        for lead in tables.leads {
            if let due = lead.followUpAt { noteTimer(of: lead.id, due) }
        }
        for worker in workers where worker.isAlive {
            let reading = reading(of: worker)
            for offer in tables.offers {
                let due = offer.deadline + mostExcuse(of: offer, by: worker)
                checkTimer(.lapses, of: offer.lead, overdue: reading - due, worker)
            }
            for lead in tables.leads {
                guard let due = lead.followUpAt, lead.state == .owned else { continue }
                checkTimer(.followUps, of: lead.id, overdue: reading - due, worker)
            }
        }
        checkTargets()
    }

    /// Targets of urgent leads that pass. Where a clock or the policy changed, what is excused or was promised is hard to say.
    private func checkTargets() {
        guard jumps.isEmpty, tables.policies.count == 1 else { return }
        let tolerance = Simulation.patience + (traits.has(.skews) ? .seconds(5) : .zero)
        for lead in tables.leads where lead.state.isOpen && lead.urgency >= urgentFrom {
            let look = tables.policy.look(
                at: tables.watched(lead), hours: .unknown, now: now, isRoutable: true)
            guard let missed = look.raised.first else {
                checker.lateSince[lead.id] = nil
                continue
            }
            let since = checker.lateSince[lead.id] ?? time
            checker.lateSince[lead.id] = since
            for worker in workers where worker.isAlive {
                check(
                    .late, time - max(worker.healthySince, since) <= tolerance,

                    """
                    \(missed.rawValue) of \(lead.id.shortForm), \(lead.state.rawValue), is due since \(since), and nobody is told; \
                    it is to be looked at \(lead.lookAt.map { "at \($0)" } ?? "when it changes")
                    """)
            }
        }
    }

    private func noteTimer(of lead: LeadID, _ due: Instant) {
        if checker.timers[lead]?.due != due { checker.timers[lead] = (due, time) }
    }

    /// A poll, and the time a turn and a few calls may take.
    private static let patience: Duration = .milliseconds(1600)

    private func checkTimer(_ claim: Claim, of lead: LeadID, overdue: Duration, _ worker: SimulatedWorker) {
        guard overdue > .zero else { return }
        // Between clocks that differ a little it may be over for one worker when another has just set it.
        let since = max(worker.healthySince, time - overdue, checker.timers[lead]?.since ?? time)
        check(
            claim, time - since <= Simulation.patience,
            "\(lead.shortForm) is \(overdue) over, and worker \(worker.number) was well since \(worker.healthySince)"
        )
    }
}
