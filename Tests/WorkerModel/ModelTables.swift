package import Admissions
package import Routing
import Store

/// The desk's tables in memory, with the rules by which the store changes them: each mutating function is a transaction.
///
/// It says the rules a second time, without SQL, locks or time of its own, so that the two can be compared. What is not
/// routed (assessments, touches, milestones, personal fields) is left out.
package struct ModelTables: Sendable {
    /// In the order they came.
    package internal(set) var leads: [ModelLead] = []
    package internal(set) var queue: [ModelPlace] = []
    package internal(set) var offers: [ModelOffer] = []
    package internal(set) var seats: [ModelSeat] = []
    /// By id.
    package internal(set) var people: [ModelPerson]
    package internal(set) var policies: [Policy]
    package internal(set) var lastBatch: Int64 = 0
    package internal(set) var moves: [ModelMove] = []
    let fault: ModelFault?
    private var positions: [LeadID: Int] = [:]

    /// The tables of a desk with these people, a policy and no lead.
    package init(people: [ModelPerson], policy: Policy, fault: ModelFault? = nil) {
        self.people = people.sorted { $0.id < $1.id }
        policies = [policy]
        self.fault = fault
    }

    /// The policy in force.
    package var policy: Policy { policies[policies.count - 1] }

    /// Puts another policy in force; its version is one above the last.
    package mutating func apply(_ policy: Policy) { policies.append(policy) }

    /// A lead by its id.
    package func lead(_ id: LeadID) -> ModelLead? { positions[id].map { leads[$0] } }

    /// A person by their id.
    package func person(_ id: StaffID) -> ModelPerson? { people.first { $0.id == id } }

    /// The open offer of a lead.
    package func offer(of lead: LeadID) -> ModelOffer? { offers.first { $0.lead == lead } }

    /// The open offer a person has.
    package func offer(to staff: StaffID) -> ModelOffer? { offers.first { $0.staff == staff } }

    /// The seats a person has taken.
    package func seats(of staff: StaffID) -> [ModelSeat] { seats.filter { $0.staff == staff } }

    /// Stores an inquiry as a lead of its own.
    package mutating func intake(_ inquiry: ModelInquiry, at now: Instant) {
        let key = sortKey(
            receivedAt: inquiry.receivedAt, storedAt: now, levelOfCare: inquiry.level,
            priority: inquiry.priority, urgency: inquiry.urgency, isOnTheLine: false, policy: policies[0])
        let state: LeadState = inquiry.queue == nil ? .setAside : .waiting
        let due =
            inquiry.queue.map {
                policies[0].contactDue(
                    queue: $0, language: inquiry.language, urgency: inquiry.urgency,
                    arrival: arrival(receivedAt: inquiry.receivedAt, storedAt: now), hours: .unknown)
            } ?? ContactDue()
        positions[inquiry.lead] = leads.count
        leads.append(
            ModelLead(
                id: inquiry.lead, state: state, level: inquiry.level, queue: inquiry.queue,
                priority: inquiry.priority, urgency: inquiry.urgency, language: inquiry.language,
                receivedAt: inquiry.receivedAt, storedAt: now, sortKey: key, contact: inquiry.contact,
                due: due, lookAt: [due.accepted, due.contacted].compactMap { $0 }.min()))
        moves.append(
            ModelMove(
                lead: inquiry.lead, from: nil, event: .intake, to: state, epoch: 1, staff: nil, owner: nil))
        if state == .waiting { enqueue(inquiry.lead) }
    }

    // MARK: What the transactions share

    /// A lead as a transaction reads it first.
    /// - Throws: a refusal when there is none.
    func locked(_ lead: LeadID) throws -> ModelLead {
        guard let found = self.lead(lead) else { throw StoreError.refused(Refusal(.noSuchLead)) }
        return found
    }

    func refusal(_ reason: Refusal.Reason, _ lead: ModelLead) -> StoreError {
        .refused(Refusal(reason, state: lead.state, epoch: lead.epoch))
    }

    mutating func change(_ lead: LeadID, _ body: (inout ModelLead) -> Void) {
        guard let position = positions[lead] else { return }
        let before = leads[position]
        body(&leads[position])
        leads[position].lookAgain(after: before)
    }

    mutating func change(_ staff: StaffID, _ body: (inout ModelPerson) -> Void) {
        if let position = people.firstIndex(where: { $0.id == staff }) { body(&people[position]) }
    }

    /// Makes a move: the state, the next epoch and the ledger row.
    mutating func move(
        _ lead: LeadID, by event: LeadEvent, to state: LeadState, staff: StaffID? = nil,
        _ body: (inout ModelLead) -> Void = { _ in }
    ) {
        guard let position = positions[lead] else { return }
        let before = leads[position]
        let from = before.state
        leads[position].state = state
        leads[position].epoch += 1
        body(&leads[position])
        leads[position].lookAgain(after: before)
        moves.append(
            ModelMove(
                lead: lead, from: from, event: event, to: state, epoch: leads[position].epoch, staff: staff,
                owner: leads[position].owner))
    }

    mutating func enqueue(_ lead: LeadID) {
        guard let row = self.lead(lead), let queue = row.queue else { return }
        self.queue.append(
            ModelPlace(
                lead: lead, queue: queue, language: row.language, sortKey: row.sortKey,
                waitingSince: row.waitingSince ?? row.storedAt, epoch: row.epoch, urgency: row.urgency,
                isCrisis: row.priority == .crisis))
    }

    mutating func dequeue(_ lead: LeadID) { queue.removeAll { $0.lead == lead } }

    mutating func endOffer(of lead: LeadID) { offers.removeAll { $0.lead == lead } }

    mutating func freeSeat(of lead: LeadID) { seats.removeAll { $0.lead == lead } }

    /// Ends a lead's open offer and puts it back in the queue under the key it had.
    mutating func returnToQueue(_ lead: LeadID, by event: LeadEvent, at now: Instant) {
        let staff = offer(of: lead)?.staff
        move(lead, by: event, to: .waiting, staff: staff) { row in
            row.owner = nil
            row.followUpAt = nil
            if event == .lapse, row.priority == .crisis { row.crisisLapses += 1 }
            if event == .decline, let staff { row.declines.append(Decline(staff: staff, at: now)) }
        }
        switch fault {
        case .returnKeepsEpoch: change(lead) { $0.epoch -= 1 }
        case .returnLosesPlace: change(lead) { $0.sortKey = now }
        default: break
        }
        endOffer(of: lead)
        if fault != .declineKeepsSeat || event != .decline { freeSeat(of: lead) }
        if fault != .returnLosesLead { enqueue(lead) }
    }

    /// Gives a lead that returns to its owner the lowest seat that is free, above the capacity if need be.
    mutating func resumeSeat(of lead: LeadID, to staff: StaffID) {
        guard !seats.contains(where: { $0.lead == lead }), let person = person(staff) else { return }
        let taken = Set(seats(of: staff).map(\.number))
        guard let number = (1...taken.count + 1).first(where: { !taken.contains($0) }) else { return }
        seats.append(
            ModelSeat(staff: staff, number: number, limit: max(number, person.capacity), lead: lead))
    }
}
