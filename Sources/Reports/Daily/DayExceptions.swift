import API
import Admissions
import Postgres

extension Reporter {
    /// A lead without an attempt is an exception from this age on.
    static let untouchedLimit: Duration = .minutes(60)
    /// How many leads an exception names.
    private static let named = 10

    // By lead_open; the most pressing first, all counted.
    static let untouchedLeads = Statement(
        "untouched_leads",
        """
        select lead_id, count(*) over ()
        from lead
        where org_id = $1 and state in ('waiting', 'offered', 'owned') and received_at < $2
          and first_attempt_at is null and follow_up_at is null
        order by sort_key, lead_id
        limit $3
        """)

    // By lead_open, which holds few rows: open leads only.
    static let oldestWaiting = Statement(
        "oldest_waiting",
        """
        select distinct on (queue) queue, lead_id, received_at
        from lead
        where org_id = $1 and state = 'waiting' and received_at < $2
        order by queue, received_at, lead_id
        """)

    // The day's alarms by ledger_by_time; each lead's next move by ledger_by_lead.
    static let unroutableLeads = Statement(
        "unroutable_leads",
        """
        select alarm.lead_id, alarm.first_at, next_move.first_at
        from (
            select lead_id, min(occurred_at) as first_at
            from ledger
            where org_id = $1 and occurred_at >= $2 and occurred_at < $3 and kind = 'unroutable'
              and lead_id is not null
            group by lead_id
        ) as alarm
        cross join lateral (
            select min(occurred_at) as first_at
            from ledger
            where org_id = $1 and lead_id = alarm.lead_id and occurred_at >= alarm.first_at
              and to_state is not null
        ) as next_move
        order by alarm.first_at, alarm.lead_id
        """)

    /// What needs a look; ages are measured at the time of the data.
    func exceptions(
        of day: CivilDay, asOf: Instant?, figures: ArrivalFigures, in transaction: Transaction
    ) async throws -> [ReportException] {
        var found: [ReportException] = []
        if let asOf {
            found += try await untouched(of: day, asOf: asOf, in: transaction)
            found += try await oldest(of: day, asOf: asOf, in: transaction)
        }
        found += try await unroutable(of: day, in: transaction)
        let crises = figures.crises()
        if crises.leads > 0 {
            let p90 = crises.acknowledged.p90Seconds.map { ", acknowledged p90 \(spokenDuration($0))" } ?? ""
            let missing = crises.leads - crises.acknowledged.count
            found.append(
                ReportException(
                    text: "crisis leads \(crises.leads)\(p90)"
                        + (missing > 0 ? ", \(missing) not acknowledged" : "")))
        }
        return found
    }

    private func untouched(
        of day: CivilDay, asOf: Instant, in transaction: Transaction
    ) async throws -> [ReportException] {
        let limit = min(day.end, asOf - Self.untouchedLimit)
        let rows: [(LeadID, Int)] = try await transaction.rows(
            Self.untouchedLeads(.id(org), .instant(limit), .int(Int64(Self.named)))
        ).map { (try $0.id(), try $0.next()) }
        guard let count = rows.first?.1 else { return [] }
        return [
            ReportException(
                text: "\(count) open \(count == 1 ? "lead" : "leads") over 60 min untouched",
                leads: rows.map(\.0))
        ]
    }

    private func oldest(
        of day: CivilDay, asOf: Instant, in transaction: Transaction
    ) async throws -> [ReportException] {
        let rows: [(LeadQueue, LeadID, Instant)] = try await transaction.rows(
            Self.oldestWaiting(.id(org), .instant(day.end))
        ).map { (try $0.word(), try $0.id(), try $0.instant()) }
        return LeadQueue.allCases.compactMap { queue in
            guard let row = rows.first(where: { $0.0 == queue }) else { return nil }
            let age = max(0, Double((asOf - row.2).microseconds) / 1_000_000)
            return ReportException(
                text: "oldest waiting \(queue.inWords) lead \(spokenDuration(age))", leads: [row.1])
        }
    }

    private func unroutable(of day: CivilDay, in transaction: Transaction) async throws -> [ReportException] {
        let rows: [(lead: LeadID, from: Instant, until: Instant?)] = try await transaction.rows(
            Self.unroutableLeads(.id(org), .instant(day.start), .instant(day.end))
        ).map { (try $0.id(), try $0.instant(), try $0.optionalInstant()) }
        guard let first = rows.first?.from else { return [] }
        let from = clockTime(day.localTime(of: first))
        var span = "since \(from)"
        if let last = rows.map({ $0.until ?? .distantFuture }).max(), last != .distantFuture {
            span = "\(from)–\(clockTime(day.localTime(of: last)))"
        }
        return [
            ReportException(
                text: "nobody eligible \(span) for \(rows.count) \(rows.count == 1 ? "lead" : "leads")",
                leads: rows.prefix(Self.named).map(\.lead))
        ]
    }
}

extension Instant {
    /// Later than anything that happens.
    fileprivate static let distantFuture = Instant(microseconds: .max)
}

extension LeadQueue {
    /// Its name in a sentence.
    var inWords: String {
        switch self {
        case .detox: "detox"
        case .residential: "residential"
        case .iop: "IOP"
        }
    }
}
