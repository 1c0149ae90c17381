import API
import Admissions
import Postgres

/// Where each lead that the day touched, or carried over, was when it ended.
struct ClosingPlaces: Sendable, Hashable {
    var counts: [LeadState: Int] = [:]
    /// Leads owned at the end of the day, by owner.
    var open: [StaffID: Int] = [:]
}

extension Reporter {
    // From ledger_by_crossing alone, whose condition is repeated word for word: into the open states less out of them.
    static let carriedIn = Statement(
        "carried_in",
        """
        select coalesce(sum(case when to_state in ('waiting', 'offered', 'owned') then 1 else -1 end), 0)
        from ledger
        where org_id = $1 and occurred_at < $2 and to_state is not null
          and (coalesce(from_state, '') in ('waiting', 'offered', 'owned'))
              <> (to_state in ('waiting', 'offered', 'owned'))
        """)

    // The day's moves by ledger_by_time; the first of each lead says how the lead came into the day.
    static let cameIn = Statement(
        "came_in",
        """
        select count(*) filter (where from_state is null),
               count(*) filter (where from_state in ('closed', 'merged', 'set_aside'))
        from (
            select distinct on (lead_id) lead_id, from_state
            from ledger
            where org_id = $1 and occurred_at >= $2 and occurred_at < $3 and to_state is not null
            order by lead_id, epoch
        ) as first_move
        """)

    // A lead that was open when the day began is open now (lead_open) or has moved since (ledger_by_time); its last move
    // of the day or before is one probe of ledger_one_row_per_move, backwards.
    static let closingPlaces = Statement(
        "closing_places",
        """
        with candidate as (
            select lead_id
            from lead
            where org_id = $1 and state in ('waiting', 'offered', 'owned')
            union
            select lead_id
            from ledger
            where org_id = $1 and occurred_at >= $2 and to_state is not null
        ), place as (
            select last_move.to_state,
                   case
                       when last_move.to_state <> 'owned' then null
                       when last_move.kind in ('accept', 'undo_close') then last_move.actor_id
                       when last_move.kind in ('hand_over', 'unmerge')
                           then (last_move.detail::jsonb ->> 'owner')::uuid
                       else (select coalesce(owner_id, last_owner_id)
                             from lead
                             where org_id = $1 and lead_id = candidate.lead_id)
                   end as owner_id
            from candidate
            cross join lateral (
                select to_state, kind, actor_id, detail, occurred_at
                from ledger
                where org_id = $1 and lead_id = candidate.lead_id and to_state is not null and occurred_at < $3
                order by epoch desc
                limit 1
            ) as last_move
            where last_move.to_state in ('waiting', 'offered', 'owned') or last_move.occurred_at >= $2
        )
        select to_state, owner_id, count(*) from place group by to_state, owner_id
        """)

    func closingPlaces(of day: CivilDay, in transaction: Transaction) async throws -> ClosingPlaces {
        let rows: [(LeadState, StaffID?, Int)] = try await transaction.rows(
            Self.closingPlaces(.id(org), .instant(day.start), .instant(day.end))
        ).map { (try $0.word(), try $0.optionalID(), try $0.next()) }
        var places = ClosingPlaces()
        for (state, owner, count) in rows {
            places.counts[state, default: 0] += count
            if let owner { places.open[owner, default: 0] += count }
        }
        return places
    }

    // By lead_open, an index-only count; by ledger_by_time whether anything moved after the day.
    static let openInTable = Statement(
        "open_in_table",
        """
        select state, count(*)
        from lead
        where org_id = $1 and state in ('waiting', 'offered', 'owned')
          and not exists (select from ledger where org_id = $1 and occurred_at >= $2 and to_state is not null)
        group by state
        union all
        select 'closed', 0
        where not exists (select from ledger where org_id = $1 and occurred_at >= $2 and to_state is not null)
        """)

    /// The balance of the day: the left side from moves, the right side from each lead's last move, and beside it the
    /// lead table when nothing has moved since.
    func balance(
        of day: CivilDay, closing: ClosingPlaces, in transaction: Transaction
    ) async throws -> Balance {
        let carriedIn: Int = try await transaction.rows(Self.carriedIn(.id(org), .instant(day.start)))
            .exactlyOne { try $0.next() }
        let cameIn: (new: Int, reopened: Int) = try await transaction.rows(
            Self.cameIn(.id(org), .instant(day.start), .instant(day.end))
        ).exactlyOne { (try $0.next(), try $0.next()) }
        let table: [(LeadState, Int)] = try await transaction.rows(
            Self.openInTable(.id(org), .instant(day.end))
        ).map { (try $0.word(), try $0.next()) }
        let inTable = Dictionary(table, uniquingKeysWith: +)
        return Balance(
            sources: [
                BalanceTerm(name: "carried in", count: carriedIn),
                BalanceTerm(name: "new", count: cameIn.new),
                BalanceTerm(name: "reopened", count: cameIn.reopened),
            ],
            places: [LeadState.closed, .merged, .setAside, .waiting, .offered, .owned].map { state in
                BalanceTerm(name: state.inWords, count: closing.counts[state] ?? 0)
            },
            leadTable: table.isEmpty
                ? nil
                : [LeadState.waiting, .offered, .owned].map { state in
                    BalanceTerm(name: state.inWords, count: inTable[state] ?? 0)
                })
    }
}

extension LeadState {
    /// Its name in a sentence.
    var inWords: String {
        switch self {
        case .waiting: "waiting"
        case .offered: "offered"
        case .owned: "owned"
        case .closed: "closed"
        case .setAside: "set aside"
        case .merged: "merged"
        }
    }
}
