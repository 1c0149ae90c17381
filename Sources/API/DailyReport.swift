package import Admissions

/// The day's figures, all counts and times, no personal data; texts and files are printed from it.
package struct DailyReport: Hashable, Sendable, Codable {
    /// The day.
    package var date: CivilDate
    /// The zone whose day it is.
    package var zone: String
    /// Its first instant.
    package var startsAt: Instant
    /// Its end: 23, 24 or 25 hours later.
    package var endsAt: Instant
    /// The time of the ledger's last event when it was read; nil while the ledger is empty.
    package var asOf: Instant?
    /// Raised by each later correction of a closed day.
    package var dataVersion: Int
    /// What a correction changed: `+1 admitted`.
    package var restatement: String?
    /// Whether the clock was played.
    package var isPlayed: Bool
    /// Everything together; its inquiries and new leads include those set aside.
    package var total: LevelFigures
    /// detox, residential, iop, needs_clarification, each without what was set aside.
    package var levels: [LevelFigures]
    /// Inquiries set aside as no lead.
    package var setAside: Int
    /// The three response times.
    package var times: ResponseTimes
    /// Milestones recorded on the day, in the usual order.
    package var milestones: [MilestoneCount]
    /// Levels that people corrected on the day, by the level before, then the level since.
    package var reclassifications: [ReclassificationCount]
    /// Phone calls.
    package var calls: CallFigures
    /// What became of the day's leads a day, a week and a month later.
    package var cohorts: [CohortFigures]
    /// By source, most inquiries first.
    package var sources: [SourceFigures]
    /// By person, in order of name.
    package var staff: [StaffFigures]
    /// Where every lead is.
    package var balance: Balance
    /// What needs a look.
    package var exceptions: [ReportException]
    /// SHA-256 over the MACs of the day's ledger entries in order, in hexadecimal; nil when there are none.
    package var auditRoot: String?
    /// How many ledger entries ``auditRoot`` covers.
    package var auditEntries: Int
    /// What each figure means, printed with the report.
    package var definitions: [Definition]

    /// Makes one of these parts.
    package init(
        date: CivilDate, zone: String, startsAt: Instant, endsAt: Instant, asOf: Instant? = nil,
        dataVersion: Int, restatement: String? = nil, isPlayed: Bool, total: LevelFigures,
        levels: [LevelFigures], setAside: Int, times: ResponseTimes, milestones: [MilestoneCount],
        reclassifications: [ReclassificationCount] = [], calls: CallFigures, cohorts: [CohortFigures] = [],
        sources: [SourceFigures],
        staff: [StaffFigures], balance: Balance, exceptions: [ReportException], auditRoot: String? = nil,
        auditEntries: Int = 0, definitions: [Definition]
    ) {
        self.date = date
        self.zone = zone
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.asOf = asOf
        self.dataVersion = dataVersion
        self.restatement = restatement
        self.isPlayed = isPlayed
        self.total = total
        self.levels = levels
        self.setAside = setAside
        self.times = times
        self.milestones = milestones
        self.reclassifications = reclassifications
        self.calls = calls
        self.cohorts = cohorts
        self.sources = sources
        self.staff = staff
        self.balance = balance
        self.exceptions = exceptions
        self.auditRoot = auditRoot
        self.auditEntries = auditEntries
        self.definitions = definitions
    }
}

/// One column of the report.
package struct LevelFigures: Hashable, Sendable, Codable {
    /// The level; nil for all together.
    package var level: LevelOfCare?
    /// Inquiries received on the day.
    package var inquiries: Int
    /// Those of them whose lead stands by itself.
    package var newLeads: Int
    /// Those of them that were merged into another lead.
    package var repeats: Int
    /// Inquiries followed by a live conversation, of all that were not set aside.
    package var contacted: Ratio
    /// The median number of inquiries a day over the seven days before; nil without seven days of history.
    package var median: Double?

    /// Makes one of these parts.
    package init(
        level: LevelOfCare? = nil, inquiries: Int, newLeads: Int, repeats: Int, contacted: Ratio,
        median: Double? = nil
    ) {
        self.level = level
        self.inquiries = inquiries
        self.newLeads = newLeads
        self.repeats = repeats
        self.contacted = contacted
        self.median = median
    }
}

/// A share by its two numbers, so that nobody has to trust a percentage.
package struct Ratio: Hashable, Sendable, Codable {
    /// The numerator.
    package var part: Int
    /// The denominator.
    package var whole: Int

    /// Makes one of these parts.
    package init(
        part: Int, whole: Int
    ) {
        self.part = part
        self.whole = whole
    }

    /// Whole percent, rounded to nearest; nil when nothing is counted.
    package var percent: Int? { whole == 0 ? nil : (part * 200 + whole) / (whole * 2) }
}
