import Admissions
import Routing

extension SimulatedDesk {
    /// Decides as the worker does, over and over until there is nothing more to offer.
    mutating func decide(under policy: Policy) {
        let overflow = policy.escalation.map(\.overflowSeats).max() ?? 0
        while room.count > 0 {
            let hands = people.indices.compactMap { hand($0, overflow: overflow) }
            guard !hands.isEmpty else { return }
            let waiting = frontOfQueue(for: hands, policy: policy)
            guard !waiting.isEmpty else { return }
            let staff = people.map(\.snapshot)
            var offers: [Decision] = []
            // One pair of hands takes the first lead it can, whatever comes after.
            if hands.count == 1, waiting.count > 3 {
                let first = waiting.sorted { ($0.key, $0.id) < ($1.key, $1.id) }.prefix(3)
                offers = deliberate(on: Array(first), staff, policy).offers
            }
            if offers.isEmpty {
                let deliberation = deliberate(on: waiting, staff, policy)
                offers = deliberation.offers
                if offers.isEmpty, let end = deliberation.firstHoldEnds { events.add(.look, at: end) }
            }
            guard !offers.isEmpty else { return }
            for decision in offers { make(decision) }
        }
    }

    private func deliberate(
        on waiting: [WaitingLead], _ staff: [StaffSnapshot], _ policy: Policy
    ) -> Deliberation {
        Deliberation(
            BatchInput(
                now: now, policyVersion: policy.version, snapshot: Snapshot(waiting: waiting, staff: staff)),
            under: policy)
    }

    /// Somebody who could be offered something now: anything, or only a crisis, which may take back another offer and go beyond
    /// every limit.
    private struct Hand {
        let person: Int
        let isForCrisesOnly: Bool
    }

    private func hand(_ person: Int, overflow: Int) -> Hand? {
        guard people[person].snapshot.isOnShift, people[person].snapshot.presence == .available else {
            return nil
        }
        let open = people[person].snapshot.openOffer
        let isFree =
            open == nil
            && people[person].snapshot.seatsTaken.count < people[person].snapshot.capacity + overflow
        if isFree { return Hand(person: person, isForCrisesOnly: false) }
        guard room.crises > 0, !(open?.isCrisis ?? false) else { return nil }
        return Hand(person: person, isForCrisesOnly: true)
    }

    /// The first leads of each class, as many as the worker reads, without those that could change no decision.
    ///
    /// Left out are classes nobody could take anything of. And of leads that ask the same and have no history, no more are kept
    /// than there are people free for them: a later one is placed only when all earlier ones are.
    private func frontOfQueue(for hands: [Hand], policy: Policy) -> [WaitingLead] {
        var front: [WaitingLead] = []
        for line in room.lines where !line.queue.isEmpty {
            let row = policy.row(ofStep: line.leadClass.step)
            let able = hands.filter { canTake(line.leadClass, row, person: $0.person) }
            guard !able.isEmpty else { continue }
            let free = able.count { !$0.isForCrisesOnly }
            var alike = 0
            for place in line.queue.prefix(8 + able.count) {
                let lead = leads[place.lead].waiting
                if !lead.isCrisis {
                    // Whoever is free for crises only takes none of these.
                    guard free > 0 else { continue }
                    if lead.declines.isEmpty, lead.knownStaff == nil { alike += 1 }
                    guard alike <= free || !lead.declines.isEmpty || lead.knownStaff != nil else { continue }
                }
                front.append(lead)
            }
        }
        return front
    }

    private func canTake(_ leadClass: LeadClass, _ row: EscalationStep, person: Int) -> Bool {
        people[person].snapshot.skills.level(for: leadClass.queue) >= max(1, row.minimumSkill)
            && (row.isLanguageRelaxed || people[person].snapshot.languages.contains(leadClass.language))
    }

    private mutating func make(_ decision: Decision) {
        guard case .offer(let grant) = decision.outcome, let person = personOf[grant.staff] else { return }
        if let taken = grant.preempted { giveBack(Int(taken.rawValue) - 1, .preempt) }
        apply(decision.creditChanges)
        offer(
            Int(decision.lead.rawValue) - 1, to: person, seat: grant.seat, limit: grant.seatLimit,
            deadline: grant.deadline)
    }

    private mutating func apply(_ changes: [CreditChange]) {
        for change in changes {
            guard let person = personOf[change.staff] else { continue }
            people[person].snapshot.credited += change.credited
            people[person].snapshot.received += change.received
            if change.received > 0 { people[person].snapshot.lastOfferAt = now }
        }
    }

    // MARK: rivals

    /// Offers as another product would: the first lead somebody can take, to the person its rule names; over and over.
    mutating func decide(as rival: Rival) {
        let row = policy.row(ofStep: 0)
        while true {
            let hands = people.indices.filter { person in
                let snapshot = people[person].snapshot
                return snapshot.isOnShift && snapshot.presence == .available && snapshot.openOffer == nil
                    && snapshot.seatsTaken.count < snapshot.capacity + row.overflowSeats
            }
            guard !hands.isEmpty, let (lead, able) = firstLead(for: hands, row: row) else { return }
            let arrival = trace.arrivals[lead]
            guard
                let person = rival.choice(
                    of: able, among: people, for: arrival.queue, rangLast: rangLast[arrival.queue])
            else { return }
            rangLast[arrival.queue] = person
            apply(
                creditChanges(
                    weight: policy.careWeights.nanoLeads(of: arrival.levelOfCare),
                    eligible: able.map { people[$0].snapshot.id }, chosen: people[person].snapshot.id))
            let deadlines = policy.offerDeadlines
            offer(
                lead, to: person, seat: people[person].snapshot.lowestFreeSeat,
                limit: people[person].snapshot.capacity + row.overflowSeats,
                deadline: now + (leads[lead].waiting.isCrisis ? deadlines.crisis : deadlines.other))
        }
    }

    /// The first lead by rank and time that one of these people can take, with all of them who can.
    private func firstLead(for hands: [Int], row: EscalationStep) -> (lead: Int, able: [Int])? {
        var best: (place: Place, able: [Int])?
        for line in room.lines {
            guard let first = line.queue.first, best.map({ first < $0.place }) ?? true else { continue }
            let able = hands.filter { canTake(line.leadClass, row, person: $0) }
            if !able.isEmpty { best = (first, able) }
        }
        return best.map { ($0.place.lead, $0.able) }
    }
}
