import Admissions
import Routing

extension SimulatedDesk {
    /// The next lead of the trace begins to wait.
    mutating func comeIn() {
        let number = leads.count
        let arrival = trace.arrivals[number]
        let key: Instant
        var rank = 0
        switch contender {
        case .policy(let policy):
            key = sortKey(
                receivedAt: arrival.receivedAt, storedAt: arrival.storedAt, levelOfCare: arrival.levelOfCare,
                priority: arrival.priority, urgency: arrival.urgency, isOnTheLine: arrival.isOnTheLine,
                policy: policy)
        case .rival(let rival):
            key = arrival.receivedAt
            rank = rival.rank(of: arrival)
        }
        let known = arrival.earlier.flatMap { leads[$0].acceptedAt == nil ? nil : leads[$0].person }
        leads.append(
            SimulatedLead(
                waiting: WaitingLead(
                    id: LeadID(UInt128(number + 1)),
                    leadClass: LeadClass(queue: arrival.queue, language: arrival.language, step: 0),
                    levelOfCare: arrival.levelOfCare, key: key, epoch: 1, urgency: arrival.urgency,
                    isCrisis: arrival.priority == .crisis,
                    knownStaff: known.map { people[$0].snapshot.id }, receivedAt: arrival.receivedAt,
                    waitingSince: arrival.storedAt),
                place: Place(rank: rank, time: key.microseconds, lead: number)))
        enterQueue(number)
    }

    /// Puts a lead in the class of the step it has waited for, under the place it had.
    private mutating func enterQueue(_ lead: Int) {
        leads[lead].state = .waiting
        leads[lead].waiting.leadClass.step = step(of: lead)
        room.enter(leads[lead])
        passes.enter(leads[lead], trace.arrivals[lead])
        planEscalation(of: lead)
    }

    private func step(of lead: Int) -> Int {
        guard case .policy(let policy) = contender else { return 0 }
        return policy.escalationStep(afterWaiting: now - leads[lead].waiting.waitingSince)
    }

    private mutating func planEscalation(of lead: Int) {
        guard case .policy(let policy) = contender else { return }
        let since = leads[lead].waiting.waitingSince
        guard let next = policy.nextEscalation(waitingSince: since, after: now) else { return }
        events.add(.escalation(lead: lead, epoch: leads[lead].waiting.epoch), at: next)
    }

    mutating func escalate(_ lead: Int, epoch: Int64) {
        guard leads[lead].state == .waiting, leads[lead].waiting.epoch == epoch else { return }
        room.leave(leads[lead])
        leads[lead].waiting.leadClass.step = step(of: lead)
        room.enter(leads[lead])
        planEscalation(of: lead)
    }

    /// Offers a waiting lead to a person, and settles whether and when they answer.
    mutating func offer(_ lead: Int, to person: Int, seat: Int, limit: Int, deadline: Instant) {
        room.leave(leads[lead])
        passes.leave(leads[lead], trace.arrivals[lead])
        for passed in passes.judge(lead, to: people[person].snapshot.id, at: now, leads, trace.arrivals) {
            leads[passed].isPassed = true
        }
        leads[lead].state = .offered
        leads[lead].waiting.epoch += 1
        leads[lead].person = person
        leads[lead].seat = seat
        leads[lead].offers += 1
        people[person].offered += 1
        people[person].snapshot.seatsTaken.append(seat)
        people[person].snapshot.openOffer = OpenOffer(
            lead: leads[lead].waiting.id, isCrisis: leads[lead].waiting.isCrisis, seat: seat)
        observe(.offer(lead: lead, person: person, seat: seat, limit: limit, at: now))

        let epoch = leads[lead].waiting.epoch
        let answered =
            max(now, people[person].absentUntil ?? now)
            + dice.time(work.answer, .answer, lead, leads[lead].offers)
        if answered < deadline {
            events.add(.answer(lead: lead, epoch: epoch), at: answered)
        } else {
            events.add(.lapse(lead: lead, epoch: epoch), at: deadline)
        }
    }

    mutating func answer(_ lead: Int, epoch: Int64) {
        guard let person = holder(of: lead, epoch: epoch) else { return }
        people[person].lapsesInRow = 0
        guard !dice.happens(percent: work.declined, .decline, lead, leads[lead].offers) else {
            giveBack(lead, .decline)
            if people[person].isBreakDue { becomeFree(person) }
            return
        }
        leads[lead].state = .owned
        leads[lead].waiting.epoch += 1
        leads[lead].acceptedAt = now
        people[person].snapshot.openOffer = nil
        people[person].accepted += 1
        people[person].openLeads += 1
        observe(.accept(lead: lead, person: person, at: now))
        startCall(about: lead, by: person)
    }

    mutating func lapse(_ lead: Int, epoch: Int64) {
        guard let person = holder(of: lead, epoch: epoch) else { return }
        giveBack(lead, .lapse)
        people[person].lapsesInRow += 1
        if people[person].lapsesInRow >= policy.awayAfterLapses { setAway(person) }
    }

    private func holder(of lead: Int, epoch: Int64) -> Int? {
        guard leads[lead].state == .offered, leads[lead].waiting.epoch == epoch else { return nil }
        return leads[lead].person
    }

    /// Ends a lead's open offer: it waits again at the place it had, under the next epoch.
    mutating func giveBack(_ lead: Int, _ event: LeadEvent) {
        guard let person = leads[lead].person else { return }
        let staff = people[person].snapshot.id
        people[person].snapshot.openOffer = nil
        freeSeat(of: lead)
        leads[lead].waiting.epoch += 1
        if event == .lapse, leads[lead].waiting.isCrisis { leads[lead].waiting.crisisLapses += 1 }
        if event == .decline {
            leads[lead].waiting.declines.removeAll { $0.staff == staff }
            leads[lead].waiting.declines.append(Decline(staff: staff, at: now))
            events.add(.look, at: now + policy.declineMemory)
        }
        observe(.giveBack(lead: lead, person: person, event: event, at: now))
        enterQueue(lead)
    }

    /// Frees the seat a lead takes, if it takes one.
    mutating func freeSeat(of lead: Int) {
        guard let person = leads[lead].person, let seat = leads[lead].seat else { return }
        people[person].snapshot.seatsTaken.removeAll { $0 == seat }
        leads[lead].seat = nil
    }
}
