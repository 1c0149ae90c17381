import Admissions
import Routing

/// What one rule made of a trace, in numbers.
package struct RunSummary: Sendable, Hashable, Encodable {
    /// The rule: `policy 3`, or a rival's name.
    package let name: String
    /// From the time a lead came to the accept, by level of care; a lead nobody accepted counts with the time to the end.
    package let waitsByLevel: [Waits]
    /// The same by urgency band.
    package let waitsByUrgency: [Waits]
    /// Missed targets by urgency band.
    package let misses: [Misses]
    /// Missed targets of all leads of urgency 80 and more.
    package let urgentMisses: Misses
    /// Leads that somebody was served before who came more than their overtaking bound later.
    package let passedBeyondBound: Int
    /// The largest received ÷ credited of any two people, over the smallest; nil while fewer than two had a claim.
    package let fairness: Double?
    /// Offers made.
    package let offers: Int
    /// Offers that lapsed.
    package let lapses: Int
    /// Offers that were declined.
    package let declines: Int
    /// Offers taken back for a crisis.
    package let preemptions: Int
    /// Leads accepted.
    package let accepted: Int
    /// Leads closed; the others accepted are parked or being worked at the end.
    package let closed: Int
    /// Leads on offer at the end.
    package let stillOffered: Int
    /// Leads still waiting at the end.
    package let stillWaiting: Int
    /// Leads nobody had accepted at the end.
    package var neverAccepted: Int { stillOffered + stillWaiting }
    /// What each person had, in the order of the trace.
    package let people: [Load]

    /// Waiting times of one group, in seconds, by nearest rank; nil when the group is empty.
    package struct Waits: Sendable, Hashable, Encodable {
        /// A level of care or an urgency band.
        package let group: String
        /// How many leads it has.
        package let leads: Int
        /// The median.
        package let p50Seconds: Double?
        /// Nine in ten wait no longer.
        package let p90Seconds: Double?
        /// 99 in a hundred wait no longer.
        package let p99Seconds: Double?
        /// The longest wait.
        package let maxSeconds: Double?

        init(_ group: String, _ waits: [Duration]) {
            let sorted = waits.sorted()
            func rank(_ percent: Int) -> Double? {
                sorted.isEmpty ? nil : sorted[(percent * sorted.count + 99) / 100 - 1].inSeconds
            }
            self.group = group
            leads = sorted.count
            p50Seconds = rank(50)
            p90Seconds = rank(90)
            p99Seconds = rank(99)
            maxSeconds = rank(100)
        }
    }

    /// Leads that missed their target: not accepted, or their caller not rung, within the times the policy sets for their urgency,
    /// counted around the clock from the time they came.
    package struct Misses: Sendable, Hashable, Encodable {
        /// An urgency band.
        package let group: String
        /// How many leads have a target.
        package let leads: Int
        /// How many of them missed it.
        package let missed: Int

        /// The share that missed, in percent; 0 when there are none.
        package var percent: Double { leads == 0 ? 0 : Double(missed) * 100 / Double(leads) }
    }

    /// What one person had.
    package struct Load: Sendable, Hashable, Encodable {
        /// What the trace calls them.
        package let person: String
        /// Hours on shift.
        package let hours: Double
        /// Offers they got.
        package let offered: Int
        /// Leads they accepted.
        package let accepted: Int
        /// The share of their shifts they were on calls and notes, in percent; beyond 100 by what they stayed longer.
        package let busyPercent: Double
        /// Received ÷ credited; nil when they had no claim to anything.
        package let share: Double?
    }
}

extension RunSummary {
    init(_ desk: SimulatedDesk, name: String, counts: OfferCounts) {
        let (leads, arrivals, end) = (desk.leads, desk.trace.arrivals, desk.now)
        let waits = zip(leads, arrivals).map { ($0.acceptedAt ?? end) - $1.receivedAt }
        func group(_ name: String, _ isIn: (Arrival) -> Bool) -> Waits {
            Waits(name, leads.indices.filter { isIn(arrivals[$0]) }.map { waits[$0] })
        }
        let targets = zip(leads, arrivals).map { desk.outcome(of: $0, $1) }
        func missed(_ name: String, _ isIn: (Arrival) -> Bool) -> Misses {
            let own = targets.indices.filter { isIn(arrivals[$0]) && targets[$0] != nil }
            return Misses(group: name, leads: own.count, missed: own.count { targets[$0] == false })
        }
        self.name = name
        waitsByLevel = LevelOfCare.allCases.filter { $0 != .notALead }
            .map { level in group(level.rawValue) { $0.levelOfCare == level } }
        waitsByUrgency = UrgencyBand.allCases
            .map { band in group(band.rawValue) { UrgencyBand(urgency: $0.urgency) == band } }
        misses = UrgencyBand.allCases
            .map { band in missed(band.rawValue) { UrgencyBand(urgency: $0.urgency) == band } }
        urgentMisses = missed("crisis and urgent") { UrgencyBand(urgency: $0.urgency) != .rest }
        passedBeyondBound = leads.count(where: \.isPassed)
        people = zip(desk.people, desk.trace.people).map { Load($0, label: $1.label) }
        let shares = people.compactMap(\.share)
        fairness = shares.count < 2 ? nil : (shares.max() ?? 0) / (shares.min() ?? 0)
        offers = counts.offers
        lapses = counts.lapses
        declines = counts.declines
        preemptions = counts.preemptions
        accepted = leads.count { $0.acceptedAt != nil }
        closed = leads.count { $0.state == .closed }
        stillOffered = leads.count { $0.state == .offered }
        stillWaiting = leads.count { $0.state == .waiting }
    }
}

extension RunSummary.Load {
    init(_ person: SimulatedPerson, label: String) {
        self.person = label
        hours = person.staffed.inSeconds / 3600
        offered = person.offered
        accepted = person.accepted
        busyPercent = person.staffed == .zero ? 0 : person.busy.inSeconds * 100 / person.staffed.inSeconds
        share =
            person.snapshot.credited == 0
            ? nil : Double(person.snapshot.received) / Double(person.snapshot.credited)
    }
}

/// Offers and how they ended.
struct OfferCounts {
    var offers = 0
    var lapses = 0
    var declines = 0
    var preemptions = 0

    mutating func note(_ change: DeskChange) {
        switch change {
        case .offer: offers += 1
        case .giveBack(_, _, .lapse, _): lapses += 1
        case .giveBack(_, _, .preempt, _): preemptions += 1
        case .giveBack: declines += 1
        case .accept, .close: break
        }
    }
}

extension SimulatedDesk {
    /// Whether a lead met its target; nil when it has none, or its time is not up.
    fileprivate func outcome(of lead: SimulatedLead, _ arrival: Arrival) -> Bool? {
        guard let target = policy.contactTarget(urgency: arrival.urgency) else { return nil }
        let accepted = target.accepted.map {
            met(arrival.receivedAt + $0.wrappedValue, by: lead.acceptedAt)
        }
        let contacted = met(arrival.receivedAt + target.contacted, by: lead.contactedAt)
        let both = [accepted ?? true, contacted]
        return both.contains(false) ? false : both.contains(nil) ? nil : true
    }

    private func met(_ deadline: Instant, by time: Instant?) -> Bool? {
        if let time { return time <= deadline }
        return deadline <= now ? false : nil
    }
}
