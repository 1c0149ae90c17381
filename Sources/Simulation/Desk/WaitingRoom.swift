import Admissions
import Routing

/// The waiting leads by class, each class in order.
struct WaitingRoom {
    /// A class with its leads.
    struct Line {
        let leadClass: LeadClass
        var queue = OrderedQueue()
    }

    /// Classes in the order they first had a lead.
    private(set) var lines: [Line] = []
    private(set) var count = 0
    private(set) var crises = 0
    private var lineOf: [LeadClass: Int] = [:]

    mutating func enter(_ lead: SimulatedLead) {
        lines[line(of: lead.waiting.leadClass)].queue.insert(lead.place)
        count += 1
        if lead.waiting.isCrisis { crises += 1 }
    }

    mutating func leave(_ lead: SimulatedLead) {
        lines[line(of: lead.waiting.leadClass)].queue.remove(lead.place)
        count -= 1
        if lead.waiting.isCrisis { crises -= 1 }
    }

    private mutating func line(of leadClass: LeadClass) -> Int {
        if let known = lineOf[leadClass] { return known }
        lines.append(Line(leadClass: leadClass))
        lineOf[leadClass] = lines.count - 1
        return lines.count - 1
    }
}
