extension TableCheck {
    /// What must hold between the ledger's moves and the leads.
    static let moves: [TableCheck] = [epochs, chain, lastMove]

    static let epochs = TableCheck(
        "each lead's moves carry the epochs 1, 2, 3, … up to the lead's own", "epochs",
        rows: """
            with moves as (
                select lead_id, count(*) as moves, count(distinct epoch) as epochs,
                       min(epoch) as first_epoch, max(epoch) as last_epoch
                from ledger
                where org_id = $1 and to_state is not null
                group by lead_id
            ), leads as (
                select lead_id, epoch from lead where org_id = $1
            ), checked as (
                select coalesce(leads.lead_id, moves.lead_id)::text as id,
                       moves.first_epoch = 1 and moves.last_epoch = leads.epoch
                       and moves.moves = leads.epoch and moves.epochs = leads.epoch as holds
                from leads
                full join moves on moves.lead_id = leads.lead_id
            )
            """)

    static let chain = TableCheck(
        "each move starts in the state the one before it led to", "chain",
        rows: """
            with checked as (
                select lead_id::text || '/' || epoch as id,
                       from_state is not distinct from
                           lag(to_state) over (partition by lead_id order by epoch) as holds
                from ledger
                where org_id = $1 and to_state is not null
            )
            """)

    static let lastMove = TableCheck(
        "each lead is in the state its last move led to", "last_move",
        rows: """
            with last_moves as (
                select distinct on (lead_id) lead_id, to_state
                from ledger
                where org_id = $1 and to_state is not null
                order by lead_id, epoch desc
            ), leads as (
                select lead_id, state from lead where org_id = $1
            ), checked as (
                select coalesce(leads.lead_id, last_moves.lead_id)::text as id,
                       leads.state = last_moves.to_state as holds
                from leads
                full join last_moves on last_moves.lead_id = leads.lead_id
            )
            """)

    /// `$2`, `$3`, `$4`: from, event and to of each row of the transition table; an empty from is before intake.
    static let movesInTable = TableCheck(
        "each move is in the transition table", "moves_in_table",
        rows: """
            with allowed as (
                select from_state, kind, to_state
                from unnest($2::text[], $3::text[], $4::text[]) as row (from_state, kind, to_state)
            ), checked as (
                select ledger.lead_id::text || '/' || ledger.epoch as id,
                       (coalesce(ledger.from_state, ''), ledger.kind, ledger.to_state) in (
                           select from_state, kind, to_state from allowed) as holds
                from ledger
                where ledger.org_id = $1 and ledger.to_state is not null
            )
            """)
}
