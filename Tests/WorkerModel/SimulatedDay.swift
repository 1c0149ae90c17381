import Admissions
import Routing

/// What befalls the desk from outside: inquiries, clocks, policies, and at last the end of all trouble.
extension Simulation {
    /// Notes what the seed has in store.
    func prepare() {
        for number in 0..<traits.workers {
            let isLocal = number == 0 || random.isOne(in: 500)
            let skew: Duration = has(.skews) ? random.milliseconds(-2400...2400) : .zero
            workers.append(SimulatedWorker(number: number, isLocal: isLocal, skew: isLocal ? .zero : skew))
            agenda.note(.start(worker: number), at: random.milliseconds(0...500))
            if has(.crashes) {
                for _ in 0..<2 {
                    let at = random.milliseconds(0...Int(traits.quietFrom.components.seconds) * 1000)
                    agenda.note(.kill(worker: number), at: at)
                }
            }
        }
        for (number, person) in tables.people.enumerated() {
            people.append(SimulatedPerson(number: number, id: person.id))
            change { $0.setPresence(.available, of: person.id, at: now) }
            noteBeat(of: person.id)
            agenda.note(.look(person: number), at: random.milliseconds(100...3000))
        }
        agenda.note(.inquiry, at: random.milliseconds(0...1000))
        agenda.note(.quiet, at: traits.quietFrom)
        let middle = 1000...Int(traits.quietFrom.components.seconds) * 1000
        if has(.clockJumps) {
            for _ in 0..<random.number(1...3) {
                agenda.note(.setClock, at: random.milliseconds(middle))
            }
        }
        if has(.policies) { agenda.note(.newPolicy, at: random.milliseconds(middle)) }
    }

    // MARK: Inquiries

    func takeInquiry() {
        let count = has(.bursts) && random.isOne(in: 200) ? random.number(2...8) : 1
        for _ in 0..<min(count, leadsLeft) { takeOne() }
        hintAll()
        if leadsLeft > 0 { agenda.note(.inquiry, at: time + random.milliseconds(traits.arrivals)) }
    }

    private func takeOne() {
        leadsLeft -= 1
        report.leads += 1
        let isCrisis = has(.crises) && random.isOne(in: 500)
        var levels: [LevelOfCare] = [.detox, .residential, .iop, .needsClarification]
        if has(.setAside), random.isOne(in: 200) { levels = [.notALead] }
        // Some were written down while the service was away, some came with a wrong clock.
        let late = random.choice([0, 0, 0, 5, 40, 600, 200_000])
        let inquiry = ModelInquiry(
            lead: LeadID(at: now, using: &random), level: random.choice(levels),
            priority: isCrisis ? .crisis : random.choice([.high, .routine]),
            urgency: isCrisis ? 100 : random.number(0...99),
            language: has(.languages) && random.isOne(in: 300) ? .spanish : .english,
            receivedAt: now - .seconds(late),
            contact: has(.repeats) ? random.number(0...max(1, traits.leads / 2)) : nil)
        change { $0.intake(inquiry, at: now) }
        say("inquiry \(inquiry.lead.shortForm): \(inquiry.level), \(inquiry.priority), \(inquiry.language)")
        if inquiry.contact != nil {
            agenda.note(.join(inquiry.lead), at: time + random.milliseconds(1...60))
        }
    }

    func join(_ lead: LeadID) {
        let deadline = tables.policy.offerDeadlines.crisis
        let target = change { $0.join(lead, at: now, crisisDeadline: deadline) }
        guard let target else { return }
        say("\(lead.shortForm) joins \(target.shortForm)")
        hintAll()
    }

    // MARK: Clocks and policies

    /// Sets the clock of a machine, sometimes by mistake: then it is put right a few seconds later.
    func setClock() {
        guard !isQuiet else { return }
        let isMistake = random.isOne(in: 500)
        // What is stamped while a clock is ahead is due when it gets there once more: after an hour, no run would end.
        let forward = isMistake ? random.number(20...35) : random.choice([20, 35, 3600, 7200])
        let by: Duration = .seconds(random.isOne(in: 700) ? forward : -random.number(20...35))
        let remote = workers.filter { !$0.isLocal }.map(\.number)
        let machine = remote.isEmpty || random.isOne(in: 700) ? nil : random.choice(remote)
        set(machine, by: by)
        let later = time + random.milliseconds(1000...12_000)
        if isMistake { agenda.note(.correctClock(worker: machine, by: .zero - by), at: later) }
        guard machine == nil, !isMistake else { return }
        // The other machines follow the same source of time, a little later.
        for worker in remote { agenda.note(.correctClock(worker: worker, by: by), at: later) }
    }

    func correctClock(of worker: Int?, by: Duration) {
        if !isQuiet { set(worker, by: by) }
    }

    private func set(_ machine: Int?, by: Duration) {
        report.count(by > .zero ? .clockForward : .clockBack)
        let shown = Simulation.start + time + (machine.map { workers[$0].offset } ?? offset)
        if let machine { workers[machine].offset += by } else { offset += by }
        jumps.append(Jump(at: time, by: by, shown: shown, worker: machine))
        for worker in workers where machine == (worker.isLocal ? nil : worker.number) {
            worker.healthySince = max(worker.healthySince, time)
        }
        say("the clock of \(machine.map { "worker \($0)" } ?? "the database") is set by \(by)")
    }

    func changePolicy() {
        let policy = Traits.policy(
            version: tables.policy.version + 1, hasShortTargets: traits.has(.targets), using: &random)
        change { $0.apply(policy) }
        say("policy \(policy.version) is in force")
        hintAll()
    }

    // MARK: The end

    /// No faults from here on: workers run with a right clock, people are there and answer.
    func becomeQuiet() {
        isQuiet = true
        say("quiet")
        for worker in workers where !worker.isLocal && worker.offset + worker.skew != offset {
            let by = offset - worker.offset - worker.skew
            // Clocks that differ by longer than an offer lasts would end each other's for ever.
            if by < .seconds(-5) || by > .seconds(5) {
                set(worker.number, by: by)
            } else {
                worker.offset += by
                worker.slewed = by
            }
            worker.healthySince = max(worker.healthySince, time)
        }
        for worker in workers where !worker.isAlive { agenda.note(.start(worker: worker.number), at: time) }
    }

    /// Whether nothing is left to be offered.
    var isAtRest: Bool { leadsLeft == 0 && tables.queue.isEmpty && tables.offers.isEmpty }

    /// How long it may take everybody to get everything done, with an hour's worth of leads among six people.
    static let timeToRest: Duration = .seconds(240)

    func checkRest() {
        let left = tables.queue.first.map { "\($0.lead.shortForm) waits at step \($0.step)" }
        check(.liveness, isAtRest, left ?? "an offer is still open")
    }
}
