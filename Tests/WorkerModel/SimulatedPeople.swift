import Admissions
import Routing
import Store

/// A person of the simulated desk, in front of their screen.
struct SimulatedPerson {
    let number: Int
    let id: StaffID
    /// Until then their program gives no sign of life.
    var silentUntil = Duration.zero
    /// The lead they closed last, with its epoch.
    var closed: (lead: LeadID, epoch: Int64)?
}

/// What a person's program sends, by what they saw when they looked.
struct Answer {
    enum Act {
        case accept(LeadID, epoch: Int64)
        case decline(LeadID, epoch: Int64)
        case close(LeadID, epoch: Int64, Disposition)
        case park(LeadID, epoch: Int64, until: Instant)
        case touch(LeadID, epoch: Int64, TouchOutcome)
        case reopen(LeadID, epoch: Int64)
        case release(LeadID, epoch: Int64)
        case handOver(LeadID, to: StaffID, epoch: Int64, anyway: Bool)
        case reclassify(LeadID, epoch: Int64, LeadQueue, isManager: Bool)
        case presence(Presence)
        case heartbeat
    }

    let person: Int
    let act: Act
}

extension Simulation {
    /// The people of a seed: the first can do everything and is always on shift, so that nobody waits for ever.
    static func staff(_ traits: Traits, using random: inout SeededRandom) -> [ModelPerson] {
        (0..<traits.people).map { number in
            let isHandicapped = number > 0 && traits.has(.handicaps)
            func level() -> Int { isHandicapped ? random.number(0...5) : random.number(2...5) }
            let languages: [Language] =
                traits.has(.languages) && random.isOne(in: 400) ? [.english, .spanish] : [.english]
            return ModelPerson(
                id: StaffID(at: start, using: &random),
                skills: SkillLevels(detox: level(), residential: level(), iop: level()), languages: languages,
                capacity: random.number(1...3),
                shifts: number > 0 && traits.has(.shifts) ? random.choice(partShifts) : allDay, at: start)
        }
    }

    private static let allDay = [WorkShift(weekday: 5, startMinute: 0, endMinute: 1440, zone: "UTC")]
        .compactMap { $0 }

    /// Shifts that end, or begin, while the simulation runs, which is from 12:00.
    private static let partShifts: [[WorkShift]] = [allDay, [], shift(0, 721), shift(721, 1440)]

    private static func shift(_ start: Int, _ end: Int) -> [WorkShift] {
        [WorkShift(weekday: 5, startMinute: start, endMinute: end, zone: "UTC")].compactMap { $0 }
    }

    // MARK: Looks

    /// A person looks at their screen and does something about what they see, or nothing.
    func look(_ person: SimulatedPerson) {
        let next = isQuiet ? 200...600 : traits.attention
        agenda.note(.look(person: person.number), at: time + random.milliseconds(next))
        guard let row = tables.person(person.id) else { return }
        if strikes(.silence, rate: 2 * traits.faultRate) {
            report.count(.silence)
            people[person.number].silentUntil = time + random.milliseconds(2000...25_000)
        }
        if isQuiet || time >= people[person.number].silentUntil { send(.heartbeat, by: person) }
        lookAtPresence(row, person)
        if let offer = tables.offer(to: person.id) { answer(offer, by: person) }
        for lead in tables.leads where lead.owner == person.id { work(lead, person) }
        if let closed = person.closed, strikes(.undoing, rate: 150) {
            send(.reopen(closed.lead, epoch: closed.epoch), by: person)
        }
        if strikes(.corrections, rate: 150), !tables.leads.isEmpty {
            let lead = random.choice(tables.leads)
            correct(lead, isManager: true, by: person)
        }
    }

    private func lookAtPresence(_ row: ModelPerson, _ person: SimulatedPerson) {
        if row.presence != .available, isQuiet || random.isOne(in: 400) {
            send(.presence(.available), by: person)
        } else if row.presence == .available, strikes(.absences, rate: 100) {
            send(.presence(random.choice([.away, .busy, .wrapUp, .offline])), by: person)
        }
    }

    private func answer(_ offer: ModelOffer, by person: SimulatedPerson) {
        if strikes(.declines, rate: 250) {
            send(.decline(offer.lead, epoch: offer.epoch), by: person)
        } else if !strikes(.lapses, rate: 500) {
            send(.accept(offer.lead, epoch: offer.epoch), by: person)
        }
    }

    private func work(_ lead: ModelLead, _ person: SimulatedPerson) {
        let isTried = lead.lastTouch.map { $0 >= lead.ownedAt ?? $0 } ?? false
        if !isTried {
            // Somebody who lets it lie does nothing else with it either.
            if strikes(.neglect, rate: 850) { return }
            let outcome = random.choice([TouchOutcome.reached, .noAnswer])
            send(.touch(lead.id, epoch: lead.epoch, outcome), by: person)
        } else if lead.followUpAt == nil, strikes(.parking, rate: 400) {
            let until = now + random.milliseconds(1000...9000)
            send(.park(lead.id, epoch: lead.epoch, until: until), by: person)
        } else if strikes(.corrections, rate: 100) {
            correct(lead, isManager: false, by: person)
        } else if strikes(.handingOn, rate: 120) {
            handOn(lead, by: person)
        } else if isQuiet || random.isOne(in: 350) {
            let disposition = random.choice(Disposition.allCases)
            send(.close(lead.id, epoch: lead.epoch, disposition), by: person)
        }
    }

    private func handOn(_ lead: ModelLead, by person: SimulatedPerson) {
        let receiver = random.choice(people).id
        send(
            random.isOne(in: 500)
                ? .release(lead.id, epoch: lead.epoch)
                : .handOver(lead.id, to: receiver, epoch: lead.epoch, anyway: random.isOne(in: 300)),
            by: person)
    }

    private func correct(_ lead: ModelLead, isManager: Bool, by person: SimulatedPerson) {
        let level = random.choice(LeadQueue.allCases)
        send(.reclassify(lead.id, epoch: lead.epoch, level, isManager: isManager), by: person)
    }

    private func send(_ act: Answer.Act, by person: SimulatedPerson) {
        let answer = Answer(person: person.number, act: act)
        var way = random.milliseconds(1...40)
        if strikes(.lateAnswers) {
            report.count(.answerLate)
            way += random.milliseconds(500...8000)
        }
        agenda.note(.answer(answer), at: time + way)
        if strikes(.doubleAnswers) {
            report.count(.answerTwice)
            agenda.note(.answer(answer), at: time + way + random.milliseconds(1...5000))
        }
    }

    // MARK: Answers

    /// An answer arrives: one transaction, refused when it is too late for it.
    func deliver(_ answer: Answer) {
        let staff = people[answer.person].id
        defer { noteBeat(of: staff) }
        do {
            switch answer.act {
            case .accept(let lead, let epoch):
                try fenced(lead, epoch) { try $0.accept(lead, by: staff, epoch: epoch, at: now) }
            case .decline(let lead, let epoch):
                try fenced(lead, epoch) { try $0.decline(lead, by: staff, epoch: epoch, at: now) }
            case .close(let lead, let epoch, let disposition):
                try fenced(lead, epoch) {
                    try $0.close(lead, by: staff, epoch: epoch, disposition: disposition, at: now)
                }
                people[answer.person].closed = (lead, epoch + 1)
            case .park(let lead, let epoch, let until):
                try fenced(lead, epoch) {
                    try $0.park(lead, by: staff, epoch: epoch, until: until, at: now)
                }
            case .touch(let lead, let epoch, let outcome):
                try fenced(lead, epoch) {
                    try $0.touch(lead, by: staff, epoch: epoch, outcome: outcome, at: now)
                }
                checker.tries[lead] = (staff, now)
            case .reopen(let lead, let epoch):
                try fenced(lead, epoch) { try $0.reopen(lead, by: staff, epoch: epoch, at: now) }
            case .release(let lead, let epoch):
                try fenced(lead, epoch) {
                    try $0.release(lead, by: staff, mayReleaseAny: false, epoch: epoch, at: now)
                }
            case .handOver(let lead, let receiver, let epoch, let isAnyway):
                try fenced(lead, epoch) {
                    try $0.handOver(
                        lead, to: receiver, isAnyway: isAnyway, by: staff, mayHandOverAny: false,
                        epoch: epoch, at: now)
                }
            case .reclassify(let lead, let epoch, let level, let isManager):
                let policy = tables.policy
                try fenced(lead, epoch) {
                    try $0.reclassify(
                        lead, to: level, reason: .misread, by: staff, mayCorrectAny: isManager, epoch: epoch,
                        policy: policy, at: now)
                }
            case .presence(let presence): change { $0.setPresence(presence, of: staff, at: now) }
            case .heartbeat: return tables.heartbeat(of: staff, at: now)
            }
            say("\(staff.shortForm): \(answer.act)")
            hintAll()
        } catch {
            say("\(staff.shortForm): \(answer.act) is refused: \(error)")
        }
    }

    /// Notes whether somebody gave a sign of life.
    func noteBeat(of staff: StaffID) {
        guard let beat = tables.person(staff)?.heartbeatAt, checker.beats[staff]?.at != beat else { return }
        checker.beats[staff] = (beat, time)
    }

    /// A change by somebody who saw the lead at an epoch: it takes effect at that epoch or, sent again, has taken effect.
    private func fenced<Value>(
        _ lead: LeadID, _ epoch: Int64, _ body: (inout ModelTables) throws -> Value
    ) throws {
        let before = tables.lead(lead)
        _ = try change(body)
        check(
            .fencing, before?.epoch == epoch || tables.lead(lead) == before,
            "\(lead.shortForm) was changed at epoch \(before?.epoch ?? 0) by an answer to epoch \(epoch)")
    }
}
