import Admissions
import Routing

extension SimulatedDesk {
    /// Sets the events of a person's shifts: start, end, break, and perhaps a time they leave their desk unannounced.
    mutating func planShifts(of person: Int) {
        for (number, shift) in trace.people[person].shifts.enumerated() {
            let subject = person << 16 | number
            events.add(.shiftStarts(person: person), at: shift.lowerBound)
            events.add(.shiftEnds(person: person), at: shift.upperBound)
            let length = shift.upperBound - shift.lowerBound
            if length >= .hours(6) {
                let start = dice.number(below: 7200, .breakStart, subject)
                events.add(.breakIsDue(person: person), at: shift.lowerBound + .hours(3) + .seconds(start))
            }
            if dice.happens(percent: work.absent, .absence, subject) {
                let part = dice.number(below: 1000, .absenceStart, subject)
                let start = shift.lowerBound + length * part / 1000
                let end = start + dice.time(work.absence, .absenceLength, subject)
                events.add(.leavesDesk(person: person, until: end), at: start)
            }
        }
    }

    mutating func startShift(of person: Int) {
        people[person].snapshot.isOnShift = true
        people[person].shiftStartedAt = now
        if people[person].snapshot.presence == .offline { becomeFree(person) }
    }

    /// Nobody is taken off a call; an open offer is given back.
    mutating func endShift(of person: Int) {
        people[person].snapshot.isOnShift = false
        people[person].staffed += now - people[person].shiftStartedAt
        people[person].isBreakDue = false
        guard people[person].call == nil else { return }
        setPresence(.offline, of: person)
    }

    mutating func planBreak(of person: Int) {
        let isFree =
            people[person].snapshot.presence == .available && people[person].snapshot.openOffer == nil
            && people[person].absentUntil == nil
        people[person].isBreakDue = true
        if isFree { becomeFree(person) }
    }

    mutating func endBreak(of person: Int) {
        guard people[person].snapshot.presence == .away, people[person].absentUntil == nil else { return }
        becomeFree(person)
    }

    mutating func leaveDesk(_ person: Int, until: Instant) {
        guard people[person].snapshot.isOnShift, people[person].snapshot.presence == .available else {
            return
        }
        people[person].absentUntil = until
        events.add(.returnsToDesk(person: person), at: until)
    }

    mutating func returnToDesk(_ person: Int) {
        people[person].absentUntil = nil
        people[person].lapsesInRow = 0
        if people[person].snapshot.presence == .away { becomeFree(person) }
    }

    /// What the worker does to whoever let too many offers lapse; they find the notice when they are back.
    mutating func setAway(_ person: Int) {
        guard people[person].snapshot.presence == .available else { return }
        people[person].snapshot.presence = .away
        if people[person].absentUntil == nil { leaveNotice(to: person) }
    }

    private mutating func leaveNotice(to person: Int) {
        people[person].absentUntil = now + .minutes(1)
        events.add(.returnsToDesk(person: person), at: now + .minutes(1))
    }

    /// A person is done with what they did: their break comes first, then the next lead.
    mutating func becomeFree(_ person: Int) {
        guard people[person].snapshot.isOnShift else { return setPresence(.offline, of: person) }
        people[person].idleSince = now
        guard people[person].isBreakDue else { return setPresence(.available, of: person) }
        people[person].isBreakDue = false
        setPresence(.away, of: person)
        events.add(.breakEnds(person: person), at: now + work.breakLength)
    }

    private mutating func setPresence(_ presence: Presence, of person: Int) {
        people[person].snapshot.presence = presence
        people[person].lapsesInRow = 0
        if presence == .offline { people[person].absentUntil = nil }
        if presence != .available, let open = people[person].snapshot.openOffer {
            giveBack(Int(open.lead.rawValue) - 1, .decline)
        }
    }

    // MARK: calls

    /// People who have no offer make the calls that are due.
    mutating func goOnWithDueCalls() {
        for person in people.indices where !people[person].dueCalls.isEmpty {
            let somebody = people[person]
            guard somebody.snapshot.presence == .available, somebody.snapshot.openOffer == nil,
                somebody.absentUntil == nil
            else { continue }
            startCall(about: people[person].dueCalls.removeFirst(), by: person)
        }
    }

    mutating func startCall(about lead: Int, by person: Int) {
        leads[lead].calls += 1
        people[person].snapshot.presence = .busy
        people[person].call = lead
        people[person].callStartedAt = now
        let call = leads[lead].calls
        let ringing = now + dice.time(work.dial, .dial, lead, call)
        if leads[lead].contactedAt == nil { leads[lead].contactedAt = ringing }
        events.add(.callEnds(person: person), at: ringing + talk(about: lead) * work.pace / 100)
    }

    private func talk(about lead: Int) -> Duration {
        let call = leads[lead].calls
        if leads[lead].isSettling { return dice.time(work.closing, .closing, lead) }
        guard isReached(lead) else { return dice.time(work.ringOut, .ringOut, lead, call) }
        return dice.time(work.conversation(trace.arrivals[lead].levelOfCare), .talk, lead)
    }

    private func isReached(_ lead: Int) -> Bool {
        let call = leads[lead].calls
        if call == 1, trace.arrivals[lead].isOnTheLine { return true }
        return dice.happens(percent: call == 1 ? work.reachedAtFirst : work.reachedLater, .reach, lead, call)
    }

    mutating func endCall(of person: Int) {
        guard let lead = people[person].call else { return }
        people[person].snapshot.presence = .wrapUp
        let notes = dice.time(work.notes, .notes, lead, leads[lead].calls) * work.pace / 100
        events.add(.notesEnd(person: person), at: now + min(notes, policy.wrapUp))
    }

    mutating func endNotes(of person: Int) {
        guard let lead = people[person].call else { return }
        people[person].busy += now - people[person].callStartedAt
        people[person].call = nil
        conclude(lead)
        becomeFree(person)
    }

    /// Closes a lead after a call, or parks it until the next.
    private mutating func conclude(_ lead: Int) {
        let call = leads[lead].calls
        if !leads[lead].isSettling, isReached(lead), dice.happens(percent: work.insured, .paperwork, lead) {
            leads[lead].isSettling = true
            return park(lead, until: now + dice.time(work.insurer, .paperworkTime, lead))
        }
        if !leads[lead].isSettling, !isReached(lead), call < work.attempts {
            return park(lead, until: now + dice.time(work.followUp, .followUp, lead, call))
        }
        freeSeat(of: lead)
        leads[lead].state = .closed
        if let person = leads[lead].person { people[person].openLeads -= 1 }
        observe(.close(lead: lead, at: now))
    }

    /// A follow-up that would fall outside the owner's shifts is set as far into the next one, up to four hours.
    private mutating func park(_ lead: Int, until time: Instant) {
        freeSeat(of: lead)
        guard let person = leads[lead].person,
            let shift = trace.people[person].shifts.first(where: { $0.upperBound > time })
        else { return }
        let due = shift.contains(time) ? time : shift.lowerBound + min(time - now, .hours(4))
        events.add(.followUpIsDue(lead: lead), at: due)
    }

    /// A parked lead takes a seat again, above the capacity if need be, and waits for its owner.
    mutating func resume(_ lead: Int) {
        guard let person = leads[lead].person else { return }
        let seat = people[person].snapshot.lowestFreeSeat
        leads[lead].seat = seat
        people[person].snapshot.seatsTaken.append(seat)
        people[person].dueCalls.append(lead)
    }
}

extension StaffSnapshot {
    /// The lowest seat number nothing takes.
    var lowestFreeSeat: Int {
        var seat = 1
        while seatsTaken.contains(seat) { seat += 1 }
        return seat
    }
}
