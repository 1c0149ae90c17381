package import API
package import Admissions
import Postgres

extension Reporter {
    /// How long a report may take before it is cancelled.
    private static let limit: Duration = .seconds(30)

    /// Reads the report of one day from one snapshot; the same data gives the same report, whenever it is asked for.
    /// - Parameters:
    ///   - day: the civil day; it may be today, or empty.
    ///   - zone: whose day it is, an IANA name; nil for the desk's own.
    ///   - isPlayed: whether the desk's clock is played, which the report says.
    /// - Throws: ``ReportError``.
    package func dailyReport(
        day: CivilDate, zone: String? = nil, isPlayed: Bool = false
    ) async throws -> DailyReport {
        try await snapshot(within: Self.limit) { transaction in
            let name: String
            if let zone { name = zone } else { name = try await deskZone(in: transaction) }
            return try await report(of: CivilDay(day, zone: name), isPlayed: isPlayed, in: transaction)
        }
    }

    private func report(
        of day: CivilDay, isPlayed: Bool, in transaction: Transaction
    ) async throws -> DailyReport {
        let asOf = try await lastEvent(in: transaction)
        let figures = ArrivalFigures(arrivals: try await arrivals(of: day, in: transaction))
        let closing = try await closingPlaces(of: day, in: transaction)
        let audit = try await auditRoot(of: day, in: transaction)
        return DailyReport(
            date: day.date, zone: day.zone, startsAt: day.start, endsAt: day.end, asOf: asOf, dataVersion: 1,
            isPlayed: isPlayed,
            total: figures.total(median: try await weekMedian(before: day, in: transaction)),
            levels: figures.levels(), setAside: figures.setAside, times: figures.times(),
            milestones: try await milestones(of: day, in: transaction),
            reclassifications: try await reclassifications(of: day, in: transaction), calls: figures.calls(),
            cohorts: figures.cohorts(of: day, asOf: asOf), sources: figures.sources(),
            staff: try await staffFigures(of: day, closing: closing, in: transaction),
            balance: try await balance(of: day, closing: closing, in: transaction),
            exceptions: try await exceptions(of: day, asOf: asOf, figures: figures, in: transaction),
            auditRoot: audit.root, auditEntries: audit.entries, definitions: Definition.daily)
    }

    private func staffFigures(
        of day: CivilDay, closing: ClosingPlaces, in transaction: Transaction
    ) async throws -> [StaffFigures] {
        let offers = try await offers(of: day, in: transaction)
        let times = try await contactTimes(of: day, in: transaction)
        return try await people(in: transaction).compactMap { person in
            let events = offers[person.id] ?? OfferEvents()
            let open = closing.open[person.id] ?? 0
            guard person.isActive || open > 0 || events != OfferEvents() else { return nil }
            return StaffFigures(
                name: person.name, offered: events.offered, accepted: events.accepted,
                declined: events.declined, lapsed: events.lapsed,
                toContact: Percentiles(times[person.id] ?? []), open: open)
        }
    }
}
