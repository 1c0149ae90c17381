package import Admissions

/// Owned leads with a follow-up date: the caller's, or everybody's for a manager.
package struct CallBackListing: Hashable, Sendable, Codable {
    /// The desk's time of the listing.
    package var clock: ClockInfo
    /// The earliest date first: those that are overdue, then those to come.
    package var callBacks: [CallBack]

    /// Makes one of these parts.
    package init(
        clock: ClockInfo, callBacks: [CallBack]
    ) {
        self.clock = clock
        self.callBacks = callBacks
    }
}

/// A call that the owner of a lead means to make.
package struct CallBack: Hashable, Sendable, Codable {
    /// When.
    package var dueAt: Instant
    /// Whether that time has come, and the owner has neither touched the lead since nor set another date.
    package var isOverdue: Bool
    /// The lead; no personal fields.
    package var lead: LeadSummary

    /// Makes one of these parts.
    package init(
        dueAt: Instant, isOverdue: Bool, lead: LeadSummary
    ) {
        self.dueAt = dueAt
        self.isOverdue = isOverdue
        self.lead = lead
    }
}
