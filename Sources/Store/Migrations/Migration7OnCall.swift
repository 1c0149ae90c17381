extension Migration {
    /// Shift leads, on-call hours, and the days on which shifts do not take place.
    static let onCall = Migration(
        number: 7, name: "on_call",
        sql: """
            alter table staff add column is_shift_lead boolean not null default false;

            -- As staff_shift: [start, end) on the wall clock of its zone; end <= start means the next day.
            create table staff_on_call (
                org_id uuid not null,
                staff_id uuid not null,
                weekday smallint not null check (weekday between 1 and 7),
                start_minute smallint not null check (start_minute between 0 and 1439),
                end_minute smallint not null check (end_minute between 0 and 1439),
                time_zone text not null check (length(time_zone) between 1 and 64),
                primary key (org_id, staff_id, weekday, start_minute),
                foreign key (org_id, staff_id) references staff
            );

            -- Shifts that start on that civil day of the desk's zone take place for the people named and nobody else.
            create table holiday (
                org_id uuid not null references org,
                day date not null,
                name text not null check (length(name) between 1 and 200),
                logins text[] not null check (cardinality(logins) <= 1000),
                primary key (org_id, day)
            );

            do $$
            declare table_name text;
            begin
                foreach table_name in array array['staff_on_call', 'holiday'] loop
                    execute format('alter table %I enable row level security', table_name);
                    execute format('alter table %I force row level security', table_name);
                    execute format('create policy one_org on %I
                        using (org_id = nullif(current_setting(''leadline.org'', true), '''')::uuid)
                        with check (org_id = nullif(current_setting(''leadline.org'', true), '''')::uuid)', table_name);
                end loop;
            end $$;

            grant select, insert, delete on staff_on_call, holiday to leadline_service;
            grant select on staff_on_call, holiday to leadline_worker, leadline_reporter;
            """)
}
