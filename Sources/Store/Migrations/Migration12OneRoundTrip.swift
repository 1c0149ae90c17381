extension Migration {
    /// What lets the worker make a batch true in one round trip.
    static let oneRoundTrip = Migration(
        number: 12, name: "one_round_trip",
        sql: """
            -- Ends a batch that was decided from something that has changed since: its statements are sent together, so
            -- each has to refuse by itself.
            create function require_unchanged(now_there bigint, decided bigint) returns void language plpgsql as $$
            begin
                if now_there <> decided then
                    raise exception using errcode = 'LD001', message = 'decided from something that has changed since';
                end if;
            end $$;

            -- A page holds what a batch was decided from, compressed: no second table is written for it.
            alter table decision_batch alter column input set storage main;
            alter table decision alter column document set storage main;
            """)
}
