package import Admissions

/// Where an eligible person stands for one lead: compared field by field, the smaller is better placed.
///
/// The order is that of the routing rules: whom the caller knows, the skill band (for a crisis), the fair share, the time since the
/// last offer. Ahead of it stand what a relaxed rule costs, so that relaxing widens the choice without making it worse.
package struct Standing: Hashable, Codable, Sendable {
    /// Whether an open offer would be taken back.
    package var isPreemption: Bool
    /// What would be conceded.
    package var concessions: [Concession]
    /// Whether the caller knows somebody else.
    package var isStranger: Bool
    /// The skill band, best 0; always 0 unless the lead is a crisis.
    package var skillBand: Int
    /// Received ÷ credited, in billionths.
    package var share: Int64
    /// When they were last offered a lead.
    package var lastOfferAt: Instant?

    /// The names in JSON.
    package enum CodingKeys: String, CodingKey {
        case isPreemption = "preempts"
        case concessions
        case isStranger = "stranger"
        case skillBand = "skill_band"
        case share
        case lastOfferAt = "last_offer_at"
    }

    /// The standing as a cost that adds up over a batch.
    ///
    /// - Parameters:
    ///   - rank: the person's place when nothing but fairness counts.
    ///   - pairing: what is least when the better placed person goes to the earlier lead.
    func cost(rank: Int64, pairing: Int64) -> PlacementCost {
        PlacementCost(
            preemptions: isPreemption ? 1 : 0, concessions: concessions.reduce(0) { $0 + $1.weight },
            strangers: isStranger ? 1 : 0, skillBands: Int64(skillBand), shares: share,
            lastOffers: lastOfferAt?.microseconds ?? 0, ranks: rank, pairing: pairing)
    }
}

/// What placing leads with people costs: compared field by field, added field by field.
///
/// A batch is placed at the least sum, so no field can be bought with a later one: two strangers spared outweigh any unfairness.
struct PlacementCost: Hashable, Comparable {
    var preemptions: Int64 = 0
    var concessions: Int64 = 0
    var strangers: Int64 = 0
    var skillBands: Int64 = 0
    var shares: Int64 = 0
    var lastOffers: Int64 = 0
    /// The person's place when nothing but fairness counts: settles which people are drawn in.
    var ranks: Int64 = 0
    /// Less when the better placed person goes to the earlier lead: settles who gets which.
    var pairing: Int64 = 0

    static func < (left: PlacementCost, right: PlacementCost) -> Bool {
        left.firstDifference(from: right).map { $0.difference < 0 } ?? false
    }

    static func + (left: PlacementCost, right: PlacementCost) -> PlacementCost {
        PlacementCost(
            preemptions: left.preemptions + right.preemptions,
            concessions: left.concessions + right.concessions,
            strangers: left.strangers + right.strangers, skillBands: left.skillBands + right.skillBands,
            shares: left.shares + right.shares, lastOffers: left.lastOffers + right.lastOffers,
            ranks: left.ranks + right.ranks, pairing: left.pairing + right.pairing)
    }

    static func - (left: PlacementCost, right: PlacementCost) -> PlacementCost {
        PlacementCost(
            preemptions: left.preemptions - right.preemptions,
            concessions: left.concessions - right.concessions,
            strangers: left.strangers - right.strangers, skillBands: left.skillBands - right.skillBands,
            shares: left.shares - right.shares, lastOffers: left.lastOffers - right.lastOffers,
            ranks: left.ranks - right.ranks, pairing: left.pairing - right.pairing)
    }

    /// The first field in which two costs differ, as the grounds it gives, and by how much; nil when they are equal.
    func firstDifference(from other: PlacementCost) -> (grounds: Grounds, difference: Int64)? {
        if preemptions != other.preemptions { return (.noPreemption, preemptions - other.preemptions) }
        if concessions != other.concessions { return (.fewerConcessions, concessions - other.concessions) }
        if strangers != other.strangers { return (.knownToCaller, strangers - other.strangers) }
        if skillBands != other.skillBands { return (.skillBand, skillBands - other.skillBands) }
        if shares != other.shares { return (.fairShare, shares - other.shares) }
        if lastOffers != other.lastOffers { return (.longestSinceOffer, lastOffers - other.lastOffers) }
        if ranks != other.ranks { return (.staffID, ranks - other.ranks) }
        if pairing != other.pairing { return (.staffID, pairing - other.pairing) }
        return nil
    }
}
