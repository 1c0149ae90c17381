package import Admissions

/// Where every lead is: what came in equals what left and what is here.
package struct Balance: Hashable, Sendable, Codable {
    /// carried in, new, reopened.
    package var sources: [BalanceTerm]
    /// closed, merged, set aside, waiting, offered, owned.
    package var places: [BalanceTerm]
    /// The same terms of `places` counted in the lead table; nil when leads moved after the day's end.
    package var leadTable: [BalanceTerm]?

    /// Makes one of these parts.
    package init(
        sources: [BalanceTerm], places: [BalanceTerm], leadTable: [BalanceTerm]? = nil
    ) {
        self.sources = sources
        self.places = places
        self.leadTable = leadTable
    }

    /// What came in less what left and what is here; 0 when the balance holds.
    package var difference: Int {
        sources.reduce(0) { $0 + $1.count } - places.reduce(0) { $0 + $1.count }
    }

    /// Terms the lead table counts differently, as it counts them.
    package var tableDisagreements: [BalanceTerm] {
        (leadTable ?? []).filter { !places.contains($0) }
    }

    /// Whether both sides are equal and the lead table agrees.
    package var isBalanced: Bool { difference == 0 && tableDisagreements.isEmpty }
}

/// One term of the balance.
package struct BalanceTerm: Hashable, Sendable, Codable {
    /// Its name in the report.
    package var name: String
    /// Leads.
    package var count: Int

    /// Makes one of these parts.
    package init(
        name: String, count: Int
    ) {
        self.name = name
        self.count = count
    }
}

/// Something that needs a look.
package struct ReportException: Hashable, Sendable, Codable {
    /// What, in words.
    package var text: String
    /// The leads meant, most pressing first.
    package var leads: [LeadID]

    /// Makes one of these parts.
    package init(
        text: String, leads: [LeadID] = []
    ) {
        self.text = text
        self.leads = leads
    }
}

/// What a figure means.
package struct Definition: Hashable, Sendable, Codable {
    /// The figure.
    package var term: String
    /// Its formula in words.
    package var meaning: String

    /// Makes one of these parts.
    package init(
        term: String, meaning: String
    ) {
        self.term = term
        self.meaning = meaning
    }
}
