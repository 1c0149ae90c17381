import Admissions
package import Routing

/// Who decides at a simulated desk.
package enum Contender: Sendable, Hashable {
    /// Leadline, by its own routing.
    case policy(Policy)
    /// Another product's rule.
    case rival(Rival)
}

/// How another product chooses: which lead comes first, and who of those who can take it gets it.
///
/// All of them get what every product has: skill, language and free seat are those of the policy's first escalation step, an offer
/// has the policy's deadline, and who lets offers lapse is set away. None relaxes anything while a lead waits, remembers declines,
/// takes back an offer, or knows the caller.
package enum Rival: String, Sendable, Hashable, CaseIterable {
    /// First come first served, to whoever has been idle longest (Asterisk `leastrecent`, FreeSWITCH `longest-idle-agent`).
    case fifo
    /// The same behind strict priorities, as in Twilio TaskRouter: crisis, urgency of 80 and more, detox, residential, call back, IOP.
    case strict
    /// First come first served, to the next in a fixed order after whom the queue rang last (Asterisk `rrmemory`).
    case roundRobin = "round-robin"
    /// First come first served, to whoever has the fewest leads not closed, parked ones included (Chatwoot balanced assignment,
    /// Salesforce Omni-Channel `Least Active`).
    case fewestOpen = "fewest-open"
    /// First come first served, to the highest skill level for the queue, then the longest idle (Genesys, Omni-Channel skills).
    case skills

    /// The rank of a lead: the lowest first, within one rank the first come.
    func rank(of arrival: Arrival) -> Int {
        switch self {
        case .fifo, .roundRobin, .fewestOpen, .skills: return 0
        case .strict: break
        }
        if arrival.priority == .crisis { return 0 }
        if arrival.urgency >= 80 { return 1 }
        switch arrival.levelOfCare {
        case .detox: return 2
        case .residential: return 3
        case .needsClarification: return 4
        case .iop, .notALead: return 5
        }
    }

    /// The best placed of the people who can take a lead of a queue.
    ///
    /// - Parameters:
    ///   - able: indices, ascending; not empty.
    ///   - rangLast: the index of whom the queue was offered to last; nil at first.
    func choice(of able: [Int], among people: [SimulatedPerson], for queue: LeadQueue, rangLast: Int?) -> Int?
    {
        switch self {
        case .fifo, .strict:
            return able.min { people[$0].idleSince < people[$1].idleSince }
        case .roundRobin:
            return able.first { $0 > rangLast ?? -1 } ?? able.first
        case .fewestOpen:
            return able.min { people[$0].openLeads < people[$1].openLeads }
        case .skills:
            return able.min { left, right in
                let levels = [left, right].map { people[$0].snapshot.skills.level(for: queue) }
                return levels[0] == levels[1]
                    ? people[left].idleSince < people[right].idleSince : levels[0] > levels[1]
            }
        }
    }
}
