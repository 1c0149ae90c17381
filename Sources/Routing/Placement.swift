import Admissions

/// Which lead of the batch goes to whom.
///
/// Steps grant seats above capacity to leads that have waited. Such a seat goes to nobody while an earlier lead that is not served
/// now waits for one with the same person: else a desk with all seats taken would serve routine leads that have waited, and an
/// urgent one that just came would watch. A crisis yields to nobody in this.
struct Placement {
    /// By person: the lead, as an index.
    let leadOf: [Int?]
    /// By lead: the person, as an index.
    let personOf: [Int?]
    /// The leads that had a part in it: all that could go to somebody, or keep a seat from later ones, up to the last that is placed.
    let partakers: [Int]

    /// - Parameter eligibilities: by lead; those of later leads lose the people kept from them.
    init(of leads: [WaitingLead], eligibilities: inout [Eligibility], among staff: [StaffSnapshot]) {
        let rank = Placement.ranks(of: staff)
        let isHolding = staff.map { $0.openOffer != nil }
        var matching = BatchMatching(people: staff.count)
        var freePeople = isHolding.count { !$0 }
        var freeHolders = staff.count - freePeople
        var isReserved = staff.map { _ in false }
        var partakers: [Int] = []
        var lastPlaced = 0
        for index in leads.indices {
            let lead = leads[index]
            // With everybody taken no path can end anywhere: the rest of the backlog costs nothing here.
            guard freePeople > 0 || (lead.isCrisis && freeHolders > 0) else { continue }
            if !lead.isCrisis { eligibilities[index].withhold(isReserved) }
            let costs = eligibilities[index].costs(rank: rank, place: partakers.count, staff: staff)
            let isPlaceable = costs.contains { $0 != nil }
            // A crisis may draw in somebody who holds an open offer; for anybody else that would only move the wait.
            let end =
                isPlaceable
                ? matching.insert(index, costs: costs) { lead.isCrisis || !isHolding[$0] } : nil
            let reserved = end == nil ? eligibilities[index].seatsWaitedFor(among: staff) : []
            for person in reserved { isReserved[person] = true }
            if isPlaceable || !reserved.isEmpty { partakers.append(index) }
            guard let end else { continue }
            lastPlaced = partakers.count
            if isHolding[end] { freeHolders -= 1 } else { freePeople -= 1 }
        }
        leadOf = matching.leadOf
        var personOf = [Int?](repeating: nil, count: leads.count)
        for (person, lead) in matching.leadOf.enumerated() {
            if let lead { personOf[lead] = person }
        }
        self.personOf = personOf
        self.partakers = Array(partakers.prefix(lastPlaced))
    }

    /// By person: their place when nothing but fairness counts.
    private static func ranks(of staff: [StaffSnapshot]) -> [Int64] {
        let order = staff.indices.sorted { left, right in
            let (left, right) = (staff[left], staff[right])
            return (left.share, left.lastOfferAt?.microseconds ?? 0, left.id)
                < (right.share, right.lastOfferAt?.microseconds ?? 0, right.id)
        }
        var rank = [Int64](repeating: 0, count: staff.count)
        for (place, person) in order.enumerated() { rank[person] = Int64(place) }
        return rank
    }
}

/// One eligible person with what placing one lead with them costs.
struct Ranked {
    let person: Int
    let cost: PlacementCost
}

extension Eligibility {
    /// What the lead costs with each person; nil where it cannot go, which while it is held is everybody but one.
    ///
    /// - Parameter place: of the lead among those that could go to somebody, from 0.
    fileprivate func costs(rank: [Int64], place: Int, staff: [StaffSnapshot]) -> [PlacementCost?] {
        standings.indices.map { person in
            if let hold, staff[person].id != hold.staff { return nil }
            return standings[person]?.cost(rank: rank[person], pairing: -rank[person] * Int64(place))
        }
    }

    /// The eligible, best placed first.
    var ranking: [Ranked] {
        eligible
            .compactMap { person in
                standings[person].map {
                    Ranked(person: person, cost: $0.cost(rank: Int64(person), pairing: 0))
                }
            }
            .sorted { $0.cost < $1.cost }
    }
}
