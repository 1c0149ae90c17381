package import Admissions

/// What became, after some days, of the leads received on the report's day.
package struct CohortFigures: Hashable, Sendable, Codable {
    /// 1, 7, 30: civil days after the day.
    package var daysLater: Int
    /// The end of that day: what happened before it counts.
    package var until: Instant
    /// Whether that time had come when the data was read; without it the counts are absent.
    package var isKnown: Bool
    /// The denominator: leads received on the day, neither set aside nor merged into another.
    package var leads: Int
    /// Leads with a live conversation.
    package var contacted: Int?
    /// Leads that were qualified.
    package var qualified: Int?
    /// Leads whose benefits were found viable.
    package var benefitsViable: Int?
    /// Leads admitted.
    package var admitted: Int?

    /// Makes one of these parts.
    package init(
        daysLater: Int, until: Instant, isKnown: Bool, leads: Int, contacted: Int? = nil,
        qualified: Int? = nil, benefitsViable: Int? = nil, admitted: Int? = nil
    ) {
        self.daysLater = daysLater
        self.until = until
        self.isKnown = isKnown
        self.leads = leads
        self.contacted = contacted
        self.qualified = qualified
        self.benefitsViable = benefitsViable
        self.admitted = admitted
    }
}
