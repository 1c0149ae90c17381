import Admissions
import Routing
import Store

/// The transactions of the simulation: each one on the model, then held against what must be true after it.
extension Simulation {
    /// Changes the tables, and checks them.
    func change<Value>(_ body: (inout ModelTables) throws -> Value) rethrows -> Value {
        let value = try body(&tables)
        checkTables()
        return value
    }

    func observe(
        _ bounds: DueBounds, scan: QueueScan, on duty: Duty, wrapUp: Duration, watchingAlarms: Bool,
        by worker: SimulatedWorker
    ) -> RoutingObservation {
        if scan.starts == nil { worker.frontAt = time }
        var scan = scan
        if fault == .frontForgotten, let last = worker.lastScan { scan = last }
        let databaseNow = fault == .clockNotCompared ? reading(of: worker) : now
        let observation = tables.observe(
            bounds, scan: scan, on: duty, wrapUp: wrapUp, watchingAlarms: watchingAlarms,
            databaseNow: databaseNow)
        worker.look = SimulatedWorker.Look(
            at: time, frontAt: worker.frontAt, databaseNow: now, snapshot: observation.snapshot,
            policyVersion: tables.policy.version)
        if fault == .frontForgotten, observation.scan.starts?.isEmpty == false {
            worker.lastScan = observation.scan
        }
        return observation
    }

    func commit(_ batch: DecisionBatch, by worker: SimulatedWorker) throws -> BatchOutcome {
        let before = tables
        let outcome = try change { try $0.commit(batch) }
        guard case .committed(let number) = outcome else {
            say("worker \(worker.number): batch is stale")
            return outcome
        }
        report.offers += batch.decisions.count { $0.outcome.grant != nil }
        for decision in batch.decisions {
            guard let grant = decision.outcome.grant else { continue }
            report.mix(UInt64(truncatingIfNeeded: decision.lead.rawValue))
            report.mix(UInt64(truncatingIfNeeded: grant.staff.rawValue))
            checker.madeAt[decision.lead] = worker.turnReadAt ?? time
            checker.makers[decision.lead] = (worker.number, worker.life)
            say(
                "worker \(worker.number) batch \(number): \(decision.lead.shortForm) to \(grant.staff.shortForm) at epoch \(decision.epoch + 1), seat \(grant.seat) of \(grant.seatLimit), until \(grant.deadline)"
            )
        }
        checkBatch(batch, number: number, before: before, by: worker)
        return outcome
    }

    func dueOffers(_ bounds: LapseBounds, for worker: SimulatedWorker) -> [LeadID] {
        let due = tables.dueOffers(bounds)
        guard fault == .lapseDiesWithWorker else { return due }
        return due.filter { lead in
            checker.makers[lead].map { $0 == (worker.number, worker.life) } ?? false
        }
    }

    func refreshPresence(_ bounds: DueBounds, by worker: SimulatedWorker) -> Int {
        let before = tables.people
        let changed = change { $0.refreshPresence(bounds) }
        for (was, person) in zip(before, tables.people)
        where person.presence == .offline && was.presence != .offline && knowsJumps(worker) {
            let silence = time - (checker.beats[person.id]?.since ?? .zero)
            let expiry = tables.policies.map(\.presenceExpiry).min() ?? .zero
            check(
                .presence, silence > expiry - .seconds(5),
                "\(person.id.shortForm) was set offline after a silence of \(silence)")
        }
        return changed
    }

    func lookAt(
        _ leads: [LeadID], routable: Set<LeadID>, policy: Policy, hours: DeskHours, at now: Instant,
        excuses: [ClockExcuse], by worker: SimulatedWorker
    ) -> AlarmRound {
        let before = tables
        let round = change {
            $0.lookAt(leads, routable: routable, policy: policy, hours: hours, at: now, excuses: excuses)
        }
        for alarm in round.raised {
            say("worker \(worker.number): \(alarm.kind.rawValue) of \(alarm.lead.shortForm)")
        }
        for lead in round.released {
            report.releases += 1
            say("worker \(worker.number): \(lead.shortForm) is taken back, untouched")
            let row = before.lead(lead)
            let isTried =
                checker.tries[lead].map { tried in
                    tried.staff == row?.owner && row?.ownedAt.map { tried.at >= $0 } ?? true
                } ?? false
            check(
                .released, row?.openAlarms[.untouched] != nil && !isTried,
                "\(lead.shortForm) was taken back without a warning, or from somebody who tried")
        }
        return round
    }

    /// Whether a worker has seen each jump of the clock that signs of life are noted by; one noted while that clock was
    /// behind looks old to anybody afterwards.
    private func knowsJumps(_ worker: SimulatedWorker) -> Bool {
        let first = worker.firstReadAt ?? time
        return jumps.allSatisfy { $0.worker != nil || ($0.by > .zero && worker.isLocal && $0.at > first) }
    }

    func lapse(
        _ lead: LeadID, _ bounds: LapseBounds, policy: Policy, by worker: SimulatedWorker
    ) throws -> Bool {
        let offer = tables.offer(of: lead)
        guard try change({ try $0.lapse(lead, at: bounds.now, policy: policy) }) else { return false }
        report.lapses += 1
        say("worker \(worker.number): the offer of \(lead.shortForm) lapses")
        guard let offer else { return true }
        checkTimeToAnswer(offer, worker)
        return true
    }

    /// Whoever was offered a lead had the time they were given, whatever clocks showed meanwhile.
    private func checkTimeToAnswer(_ offer: ModelOffer, _ worker: SimulatedWorker) {
        guard let made = checker.madeAt[offer.lead] else { return }
        // A worker that never looked while the clock was as it was then, or whose own clock was right all the time, cannot
        // know better.
        let machine = worker.isLocal ? nil : worker.number
        guard worker.stretchesSeen.contains(stretch(of: worker, at: made)),
            jumps.allSatisfy({ $0.at <= made || $0.worker == machine })
        else { return }
        // Clocks are compared at the look. One that was put wrong between that and this call is found at the next.
        let ahead = reading(of: worker) - now
        guard ahead <= .seconds(5), ahead >= .seconds(-5) else { return }
        // Less than 5 s is no jump, and two that a worker saw as one may come to that.
        let tolerance = (jumps.isEmpty ? .zero : .seconds(5)) + (traits.has(.skews) ? .seconds(5) : .zero)
        check(
            .lapses, time - made + tolerance >= offer.deadline - offer.offeredAt,
            "\(offer.lead.shortForm) lapsed \(time - made) after it was offered")
    }

    /// How often the clock of a worker's machine had been set by then.
    func stretch(of worker: SimulatedWorker, at then: Duration) -> Int {
        let machine = worker.isLocal ? nil : worker.number
        return jumps.count { $0.worker == machine && $0.at <= then }
    }

    /// The most an offer is excused: what the clock was set forward since it was made, and not set back afterwards.
    func mostExcuse(of offer: ModelOffer, by worker: SimulatedWorker) -> Duration {
        guard !jumps.isEmpty, let made = checker.madeAt[offer.lead], let first = worker.firstReadAt else {
            return .zero
        }
        let machine = worker.isLocal ? nil : worker.number
        var (ahead, most) = (worker.slewed, Duration.zero)
        for jump in jumps.reversed() where jump.worker == machine && jump.at > first {
            ahead += jump.by
            // What another machine offered is told by the time it shows, give or take what clocks may be apart.
            if jump.at > made || offer.offeredAt < jump.shown + .seconds(10) { most = max(most, ahead) }
        }
        return most
    }
}
