import Admissions

/// Who may take a waiting lead, and where they stand; leads that ask the same and have no history share one.
struct Eligibility {
    /// For each person of the staff, in its order: what stands in the way; empty for the eligible.
    private(set) var obstacles: [[Obstacle]]
    /// Indices of the eligible, ascending.
    private(set) var eligible: [Int]
    /// For each person of the staff, in its order: where they stand; nil for those not eligible.
    private(set) var standings: [Standing?]
    /// Whether declines were forgotten because nobody else was eligible.
    let isDeclineMemoryVoid: Bool
    /// Whom the lead waits for although others could take it; nil when it need not wait.
    let hold: HoldForKnown?
    /// Why nobody at the desk can take the lead; nil when somebody could, now or soon.
    let unroutable: UnroutableReason?
    /// The rules it was made by; of the lead they name only what it asks may be used.
    let rules: LeadRules

    init(of lead: WaitingLead, among staff: [StaffSnapshot], policy: Policy, now: Instant) {
        let rules = LeadRules(
            lead: lead, row: policy.row(ofStep: lead.leadClass.step), policy: policy, now: now)
        var obstacles = staff.map(rules.obstacles(of:))
        // "Nobody else" counts people who hold an open offer: they are free again within minutes.
        let isVoid =
            !obstacles.contains { $0.allSatisfy { $0 == .holdsOpenOffer } }
            && obstacles.contains { $0.allSatisfy { $0 == .holdsOpenOffer || $0 == .declinedRecently } }
        if isVoid {
            for index in obstacles.indices { obstacles[index].removeAll { $0 == .declinedRecently } }
        }
        let eligible = obstacles.indices.filter { obstacles[$0].isEmpty }
        self.obstacles = obstacles
        self.eligible = eligible
        standings = staff.indices.map { obstacles[$0].isEmpty ? rules.standing(of: staff[$0]) : nil }
        isDeclineMemoryVoid = isVoid
        hold = rules.hold(among: staff)
        // Whoever is eligible is at the desk, skilled and understood.
        unroutable = eligible.isEmpty ? rules.unroutableReason(among: staff) : nil
        self.rules = rules
    }

    /// The people who could take the lead but for a seat.
    func seatsWaitedFor(among staff: [StaffSnapshot]) -> [Int] {
        obstacles.indices.filter { person in
            obstacles[person] == [.noFreeSeat] && (hold.map { $0.staff == staff[person].id } ?? true)
        }
    }

    /// Takes out the people whose next seat an earlier lead waits for.
    mutating func withhold(_ isReserved: [Bool]) {
        for person in eligible where isReserved[person] {
            obstacles[person] = [.noFreeSeat]
            standings[person] = nil
        }
        eligible.removeAll { isReserved[$0] }
    }

    /// One for each lead, in their order.
    static func all(
        of leads: [WaitingLead], among staff: [StaffSnapshot], policy: Policy, now: Instant
    ) -> [Eligibility] {
        var shared: [Asking: Eligibility] = [:]
        return leads.map { lead in
            guard lead.declines.isEmpty, lead.knownStaff == nil else {
                return Eligibility(of: lead, among: staff, policy: policy, now: now)
            }
            let asking = Asking(
                leadClass: lead.leadClass, isCrisis: lead.isCrisis, isOpenToAll: lead.isOpenToAll)
            if let known = shared[asking] { return known }
            let made = Eligibility(of: lead, among: staff, policy: policy, now: now)
            shared[asking] = made
            return made
        }
    }

    /// All of a lead that decides who may take it, when nobody declined it and nobody knows its caller.
    private struct Asking: Hashable {
        let leadClass: LeadClass
        let isCrisis: Bool
        let isOpenToAll: Bool
    }
}

/// The rules that apply to one lead now.
struct LeadRules {
    let lead: WaitingLead
    let row: EscalationStep
    let policy: Policy
    let now: Instant

    /// What stands in the way of giving the lead to a person, in the order of ``Obstacle``.
    func obstacles(of person: StaffSnapshot) -> [Obstacle] {
        var found: [Obstacle] = []
        if !isOnDuty(person) { found.append(.offShift) }
        if person.presence != .available { found.append(.notAvailable) }
        if !isSkilled(person) { found.append(.skillTooLow) }
        if !isUnderstood(by: person) { found.append(.languageNotSpoken) }
        if hasDeclined(person) { found.append(.declinedRecently) }
        if seat(of: person) == nil { found.append(.noFreeSeat) }
        if person.openOffer != nil && !preempts(person) { found.append(.holdsOpenOffer) }
        return found
    }

    /// Whether the person is on shift, or on call for the crisis this is.
    func isOnDuty(_ person: StaffSnapshot) -> Bool {
        person.isOnShift || (lead.isCrisis && person.isOnCall == true)
    }

    func isSkilled(_ person: StaffSnapshot) -> Bool {
        person.skills.level(for: lead.leadClass.queue) >= max(1, row.minimumSkill)
    }

    func isUnderstood(by person: StaffSnapshot) -> Bool {
        row.isLanguageRelaxed || person.languages.contains(lead.leadClass.language)
    }

    func hasDeclined(_ person: StaffSnapshot) -> Bool {
        lead.declines.contains { $0.staff == person.id && $0.at > now - policy.declineMemory }
    }

    /// Whether giving the lead to a person takes an open offer back from them.
    func preempts(_ person: StaffSnapshot) -> Bool {
        guard let open = person.openOffer else { return false }
        return lead.isCrisis && !open.isCrisis
    }

    /// The seat a person would give the lead and the limit it is under; nil when none is free.
    ///
    /// Both the number and the count stay within the limit: after capacity was lowered, low numbers may be free although as many
    /// seats are taken as there are.
    func seat(of person: StaffSnapshot) -> (number: Int, limit: Int)? {
        var taken = person.seatsTaken
        if preempts(person), let open = person.openOffer { taken.removeAll { $0 == open.seat } }
        guard let number = (1...taken.count + 1).first(where: { !taken.contains($0) }) else { return nil }
        let limit = person.capacity + row.overflowSeats
        if lead.isOpenToAll { return (number, max(limit, number)) }
        return number <= limit && taken.count < limit ? (number, limit) : nil
    }

    /// Where an eligible person stands.
    func standing(of person: StaffSnapshot) -> Standing {
        let level = person.skills.level(for: lead.leadClass.queue)
        return Standing(
            isPreemption: preempts(person), concessions: concessions(of: person, level: level),
            isStranger: lead.knownStaff.map { $0 != person.id } ?? false,
            skillBand: lead.isCrisis
                ? policy.skillBands.firstIndex { level >= $0 } ?? policy.skillBands.count : 0,
            share: person.share, lastOfferAt: person.lastOfferAt)
    }

    /// The offer of the lead to an eligible person.
    func grant(to person: StaffSnapshot, grounds: Grounds) -> OfferGrant? {
        guard let seat = seat(of: person) else { return nil }
        let deadlines = policy.offerDeadlines
        return OfferGrant(
            staff: person.id, seat: seat.number, seatLimit: seat.limit, grounds: grounds,
            deadline: now + (lead.isCrisis ? deadlines.crisis : deadlines.other),
            preempted: preempts(person) ? person.openOffer?.lead : nil,
            concessions: concessions(of: person, level: person.skills.level(for: lead.leadClass.queue)),
            isOpenToAll: lead.isOpenToAll)
    }

    private func concessions(of person: StaffSnapshot, level: Int) -> [Concession] {
        var made: [Concession] = []
        if level < policy.row(ofStep: 0).minimumSkill { made.append(.skill) }
        if !person.languages.contains(lead.leadClass.language) { made.append(.interpreter) }
        if let seat = seat(of: person), seat.number > person.capacity { made.append(.overflowSeat) }
        if !person.isOnShift { made.append(.onCall) }
        return made
    }

    /// The person the lead waits for although others could take it, and until when; nil when it need not wait.
    ///
    /// Presence comes first: nobody waits for somebody who is away, off shift or has declined. A crisis waits for nobody.
    func hold(among staff: [StaffSnapshot]) -> HoldForKnown? {
        let until = lead.waitingSince + policy.stickyWait
        guard !lead.isCrisis, now < until, let known = lead.knownStaff,
            let person = staff.first(where: { $0.id == known }),
            isAtTheDesk(person), isSkilled(person), isUnderstood(by: person), !hasDeclined(person)
        else { return nil }
        return HoldForKnown(staff: known, until: until)
    }

    /// Why nobody at the desk can take the lead, whatever seats are free; nil when somebody can.
    func unroutableReason(among staff: [StaffSnapshot]) -> UnroutableReason? {
        // Whoever is on call counts once they have signed in: nobody waits for them before.
        let onShift = staff.filter { $0.isOnShift || isAtTheDesk($0) }
        if onShift.isEmpty { return .nobodyOnShift }
        let skilled = onShift.filter(isSkilled)
        if skilled.isEmpty { return .nobodySkilled }
        let able = skilled.filter(isUnderstood(by:))
        if able.isEmpty { return .nobodySpeaksLanguage }
        return able.contains(where: isAtTheDesk) ? nil : .nobodyPresent
    }

    private func isAtTheDesk(_ person: StaffSnapshot) -> Bool {
        switch person.presence {
        case .available, .busy, .wrapUp: isOnDuty(person)
        case .away, .offline: false
        }
    }
}
