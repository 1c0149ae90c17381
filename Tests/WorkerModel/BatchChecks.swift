import Admissions
import Routing
import Store

/// What must hold of a batch that was committed.
extension Simulation {
    func checkBatch(_ batch: DecisionBatch, number: Int64, before: ModelTables, by worker: SimulatedWorker) {
        check(
            .batches, number == checker.lastBatch + 1 && batch.lastBatch == checker.lastBatch,
            "batch \(number) was decided on what batch \(batch.lastBatch) left")
        checker.lastBatch = number
        guard let policy = tables.policies.first(where: { $0.version == batch.input.policyVersion }) else {
            return fail(.replay, "batch \(number) names no policy")
        }
        if let look = worker.look {
            check(
                .policies, look.policyVersion == batch.input.policyVersion,
                "batch \(number) was decided under policy \(batch.input.policyVersion)")
        }
        checkShares(batch)
        checkClock(batch, worker)
        for decision in batch.decisions {
            if case .unroutable = decision.outcome {
                check(
                    .alarms, before.lead(decision.lead)?.openAlarms[.unroutable] == nil,
                    "\(decision.lead.shortForm) was recorded as unroutable, and the alarm is open")
            }
            guard let grant = decision.outcome.grant else { continue }
            checkGrant(grant, of: decision.lead, batch, policy, before: before, worker)
        }
        checkOrder(batch, policy, before: before, worker)
        checkReplay(batch, number: number, policy)
    }

    private func checkShares(_ batch: DecisionBatch) {
        for change in batch.decisions.flatMap(\.creditChanges) { checker.credited += change.credited }
        let credited = tables.people.reduce(0) { $0 + $1.credited }
        let received = tables.people.reduce(0) { $0 + $1.received }
        check(
            .shares, credited == received && credited == checker.credited,
            "credited \(credited), received \(received), by the batches \(checker.credited)")
    }

    private func checkClock(_ batch: DecisionBatch, _ worker: SimulatedWorker) {
        guard let look = worker.look, let answered = look.answeredAt, let read = worker.turnReadAt else {
            return
        }
        let before = batch.input.now
        let off = max(before - look.databaseNow, look.databaseNow - (before + (answered - read)))
        check(.clocks, off <= .seconds(5), "worker \(worker.number) decided with its clock \(off) off")
    }

    private func checkGrant(
        _ grant: OfferGrant, of lead: LeadID, _ batch: DecisionBatch, _ policy: Policy, before: ModelTables,
        _ worker: SimulatedWorker
    ) {
        // Who gave a sign of life after the look, and before the commit, is there.
        let beat = checker.beats[grant.staff]
        let isHeard = beat.map { $0.at > batch.input.now - policy.presenceExpiry } ?? false
        // After a jump a sign of life from before it counts for as long again; after several, how old it is may be hard to say.
        let silence = time - (beat?.since ?? .zero)
        let isExcused = jumps.count > 1 || (jumps.count == 1 && silence < policy.presenceExpiry * 2)
        check(
            .presence,
            before.person(grant.staff)?.presence == .available && (isHeard || isExcused),
            """
            \(lead.shortForm) was offered to \(grant.staff.shortForm), who is \(before.person(grant.staff)?.presence.rawValue ?? "nobody") \
            and gave a sign of life at \(beat.map { "\($0.at)" } ?? "no time"), at \(batch.input.now) under \(policy.presenceExpiry)
            """)
        guard let waiting = batch.input.snapshot.waiting.first(where: { $0.id == lead }),
            let person = batch.input.snapshot.staff.first(where: { $0.id == grant.staff })
        else { return fail(.replay, "\(lead.shortForm) was offered, and is not in the input") }
        let limit = person.capacity + policy.row(ofStep: waiting.leadClass.step).overflowSeats
        let isOpenToAll = waiting.isCrisis && waiting.crisisLapses > 0
        let taken = tables.seats(of: grant.staff).count
        check(
            .seats,
            isOpenToAll || (taken <= max(limit, before.seats(of: grant.staff).count) && grant.seat <= limit),
            "\(grant.staff.shortForm) has \(taken) seats taken of \(limit) by the offer of \(lead.shortForm)")
    }

    private func checkReplay(_ batch: DecisionBatch, number: Int64, _ policy: Policy) {
        let again = Deliberation(batch.input, under: policy).decisions(on: Set(batch.decisions.map(\.lead)))
        check(.replay, again == batch.decisions, "batch \(number) decides otherwise the second time")
        // To text and back takes as long as a hundred turns.
        guard seed % 4 == 0, number == 1 + Int64(seed / 4 % 16) else { return }
        do {
            let record = StoredBatch(batch, number: number)
            check(
                .replay, try record.replayed(under: policy) == record.decisions,
                "batch \(number) gives other bytes the second time")
        } catch {
            fail(.replay, "batch \(number) cannot be read back: \(error)")
        }
    }

    /// How long the front of the queue may go unread: a second, the look before it and this one, each way delayed.
    private static let frontAge: Duration = .seconds(10)

    /// No lead that waits under an earlier key is passed over, of those who ask the same or less.
    private func checkOrder(
        _ batch: DecisionBatch, _ policy: Policy, before: ModelTables, _ worker: SimulatedWorker
    ) {
        guard let look = worker.look else { return }
        check(
            .overtaking, look.at - look.frontAt < Simulation.frontAge,
            "worker \(worker.number) last read the front of the queue at \(look.frontAt)")
        let placed = Set(batch.decisions.lazy.filter { $0.outcome.grant != nil }.map(\.lead))
        for decision in batch.decisions {
            guard let grant = decision.outcome.grant,
                let winner = batch.input.snapshot.waiting.first(where: { $0.id == decision.lead })
            else { continue }
            for place in before.queue
            where place.queue == winner.leadClass.queue && place.language == winner.leadClass.language
                && place.step >= winner.leadClass.step
                && (place.sortKey, place.lead) < (winner.key, winner.id) && !placed.contains(place.lead)
            {
                guard let since = checker.places[place.lead]?.since, since < look.frontAt,
                    let passed = before.lead(place.lead)
                else { continue }
                check(
                    .overtaking,
                    isExcused(winner, over: passed, at: place, grant, batch, policy, look),
                    """
                    \(winner.id.shortForm) of step \(winner.leadClass.step) passed \(place.lead.shortForm), which waits at step \
                    \(place.step) since \(since), \(look.shows(place.lead) ? "and was" : "and was not") seen at \(look.at)
                    """
                )
            }
            checkBound(winner, before, policy)
        }
    }

    private func isExcused(
        _ winner: WaitingLead, over passed: ModelLead, at place: ModelPlace, _ grant: OfferGrant,
        _ batch: DecisionBatch, _ policy: Policy, _ look: SimulatedWorker.Look
    ) -> Bool {
        if winner.isCrisis, !place.isCrisis || winner.crisisLapses > 0 { return true }
        let isHeld =
            passed.lastOwner != nil && !place.isCrisis
            && batch.input.now < place.waitingSince + policy.stickyWait
        if isHeld { return true }
        let isDeclined = passed.declines.contains {
            $0.staff == grant.staff && $0.at > batch.input.now - policy.declineMemory
        }
        if isDeclined { return true }
        // A class of which more wait than are read at once.
        let read = look.snapshot.waiting.filter { $0.leadClass == place.leadClass }
        return read.count >= 8 && !read.contains { $0.id == place.lead }
    }

    /// Who waits with a later key came at most so much earlier than the one served as the head starts allow.
    private func checkBound(_ winner: WaitingLead, _ before: ModelTables, _ policy: Policy) {
        guard let came = checker.arrivals[winner.id] else { return }
        for place in before.queue where place.queue == winner.leadClass.queue && place.sortKey > winner.key {
            guard let arrived = checker.arrivals[place.lead] else { continue }
            let bound = overtakingBound(headStart: arrived - place.sortKey, policy: policy)
            check(
                .overtaking, came <= arrived + bound,
                "\(winner.id.shortForm) came \(came - arrived) after \(place.lead.shortForm), and is served before it"
            )
        }
    }
}
