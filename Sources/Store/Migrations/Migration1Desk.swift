extension Migration {
    /// The three login roles, the tenant, its people, their shifts, presence, shares and tokens.
    static let desk = Migration(
        number: 1, name: "desk",
        sql: """
            do $$
            declare role_name text;
            begin
                foreach role_name in array array['leadline_service', 'leadline_worker', 'leadline_reporter'] loop
                    begin
                        if not exists (select from pg_roles where rolname = role_name) then
                            execute format('create role %I login nosuperuser nocreatedb nocreaterole', role_name);
                        end if;
                    exception when duplicate_object or unique_violation then null;
                    end;
                    -- JIT costs more than it saves on short statements; an idle transaction holds dead rows.
                    execute format('alter role %I set jit = off', role_name);
                    execute format('alter role %I set idle_in_transaction_session_timeout = ''60s''', role_name);
                end loop;
                alter role leadline_reporter set default_transaction_read_only = on;
                alter role leadline_reporter set statement_timeout = '60s';
            end $$;

            create table org (
                org_id uuid primary key,
                name text not null check (length(name) between 1 and 200),
                time_zone text not null check (length(time_zone) between 1 and 64),
                created_at timestamptz not null
            );

            create table staff (
                org_id uuid not null references org,
                staff_id uuid not null,
                login text not null check (login ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
                name text not null check (length(name) between 1 and 200),
                title text check (length(title) <= 200),
                role text not null check (role in ('staff', 'operator', 'manager')),
                languages text[] not null check (cardinality(languages) between 1 and 20),
                capacity integer not null check (capacity between 0 and 100),
                is_active boolean not null default true,
                primary key (org_id, staff_id),
                unique (org_id, login)
            );

            create table staff_skill (
                org_id uuid not null,
                staff_id uuid not null,
                queue text not null check (queue in ('detox', 'residential', 'iop')),
                level smallint not null check (level between 1 and 5),
                primary key (org_id, staff_id, queue),
                foreign key (org_id, staff_id) references staff
            );

            -- A shift is [start, end) on the wall clock of its zone; end <= start means the next day.
            create table staff_shift (
                org_id uuid not null,
                staff_id uuid not null,
                weekday smallint not null check (weekday between 1 and 7),
                start_minute smallint not null check (start_minute between 0 and 1439),
                end_minute smallint not null check (end_minute between 0 and 1439),
                time_zone text not null check (length(time_zone) between 1 and 64),
                primary key (org_id, staff_id, weekday, start_minute),
                foreign key (org_id, staff_id) references staff
            );

            create table presence (
                org_id uuid not null,
                staff_id uuid not null,
                state text not null check (state in ('available', 'busy', 'wrap_up', 'away', 'offline')),
                since timestamptz not null,
                heartbeat_at timestamptz not null,
                lapses_in_row smallint not null default 0 check (lapses_in_row >= 0),
                primary key (org_id, staff_id),
                foreign key (org_id, staff_id) references staff
            );

            -- Billionths of a lead, so that thirds add up again; they survive restarts and span all queues.
            create table fair_share (
                org_id uuid not null,
                staff_id uuid not null,
                credited bigint not null default 0 check (credited >= 0),
                received bigint not null default 0 check (received >= 0),
                last_offer_at timestamptz,
                primary key (org_id, staff_id),
                foreign key (org_id, staff_id) references staff
            );

            create table access_token (
                org_id uuid not null references org,
                token_id uuid not null,
                token_hash bytea not null check (octet_length(token_hash) = 32),
                role text not null check (role in ('staff', 'operator', 'manager', 'site')),
                staff_id uuid,
                label text not null check (length(label) between 1 and 100),
                created_at timestamptz not null,
                expires_at timestamptz,
                revoked_at timestamptz,
                primary key (org_id, token_id),
                unique (org_id, token_hash),
                foreign key (org_id, staff_id) references staff,
                check ((role = 'site') = (staff_id is null))
            );

            create table policy (
                org_id uuid not null references org,
                version integer not null check (version >= 1),
                document jsonb not null,
                applied_at timestamptz not null,
                applied_by uuid,
                primary key (org_id, version)
            );
            """)
}
