/// An outcome in JSON is an object with its `kind` and the fields of that kind, so that SQL can select by it.
extension Outcome: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, grant, hold, reason
    }

    enum Kind: String, Codable {
        case offer
        case noSeat = "no_seat"
        case held, unroutable
    }

    /// Decodes by kind.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self =
            switch try container.decode(Kind.self, forKey: .kind) {
            case .offer: .offer(try container.decode(OfferGrant.self, forKey: .grant))
            case .noSeat: .noSeat
            case .held: .held(try container.decode(HoldForKnown.self, forKey: .hold))
            case .unroutable: .unroutable(try container.decode(UnroutableReason.self, forKey: .reason))
            }
    }

    /// Encodes the kind and its fields.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .offer(let grant):
            try container.encode(Kind.offer, forKey: .kind)
            try container.encode(grant, forKey: .grant)
        case .noSeat:
            try container.encode(Kind.noSeat, forKey: .kind)
        case .held(let hold):
            try container.encode(Kind.held, forKey: .kind)
            try container.encode(hold, forKey: .hold)
        case .unroutable(let reason):
            try container.encode(Kind.unroutable, forKey: .kind)
            try container.encode(reason, forKey: .reason)
        }
    }

    /// The grant, when an offer is made.
    package var grant: OfferGrant? {
        switch self {
        case .offer(let grant): grant
        case .noSeat, .held, .unroutable: nil
        }
    }
}
