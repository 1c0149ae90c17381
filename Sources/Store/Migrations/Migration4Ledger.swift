extension Migration {
    /// The append-only ledger, the guards behind the store's own checks, and who may do what to which rows.
    static let ledger = Migration(
        number: 4, name: "ledger",
        sql: """
            create table ledger (
                org_id uuid not null references org,
                entry_id uuid not null,
                occurred_at timestamptz not null,
                recorded_at timestamptz not null,
                kind text not null check (length(kind) between 1 and 40),
                actor_kind text not null check (actor_kind in ('staff', 'site', 'worker', 'service', 'command')),
                actor_id uuid,
                lead_id uuid,
                inquiry_id uuid,
                epoch bigint,
                from_state text,
                to_state text,
                detail text not null,
                mac bytea not null check (octet_length(mac) between 32 and 40),
                primary key (org_id, entry_id),
                constraint ledger_move_names_lead check (to_state is null or (lead_id is not null and epoch is not null))
            );

            -- Each move raises the epoch by one and is one row: the same epoch twice cannot be written.
            create unique index ledger_one_row_per_move on ledger (org_id, lead_id, epoch) where to_state is not null;
            create index ledger_by_lead on ledger (org_id, lead_id, occurred_at) where lead_id is not null;
            create index ledger_by_time on ledger (org_id, occurred_at);
            -- Moves into and out of the open states: what was open at any time is their sum, from this index alone.
            create index ledger_by_crossing on ledger (org_id, occurred_at) include (to_state)
                where to_state is not null
                    and (coalesce(from_state, '') in ('waiting', 'offered', 'owned'))
                        <> (to_state in ('waiting', 'offered', 'owned'));

            -- A second wall behind the compare-and-set of every statement: the epoch only grows, by one a move,
            -- and only the moves of the transition table happen.
            create function guard_lead_move() returns trigger language plpgsql as $$
            begin
                if new.state is distinct from old.state or new.owner_id is distinct from old.owner_id then
                    if new.epoch <> old.epoch + 1 then
                        raise exception using errcode = 'check_violation', constraint = 'lead_epoch_grows_by_one',
                            message = 'a move raises the epoch by one';
                    end if;
                    if (old.state, new.state) not in (\(LeadMoves.pairsOfMigration4)) then
                        raise exception using errcode = 'check_violation', constraint = 'lead_move_in_table',
                            message = 'the transition table has no such move';
                    end if;
                elsif new.epoch <> old.epoch then
                    raise exception using errcode = 'check_violation', constraint = 'lead_epoch_grows_by_one',
                        message = 'the epoch changes with a move only';
                end if;
                return new;
            end $$;

            create trigger lead_moves before update on lead for each row execute function guard_lead_move();

            do $$
            declare table_name text;
            begin
                foreach table_name in array array[
                    'org', 'staff', 'staff_skill', 'staff_shift', 'presence', 'fair_share', 'access_token', 'policy',
                    'lead', 'inquiry', 'assessment', 'queue_entry', 'wrapped_key', 'offer', 'seat',
                    'decision_counter', 'decision_batch', 'decision', 'touch', 'milestone', 'ledger']
                loop
                    execute format('alter table %I enable row level security', table_name);
                    execute format('alter table %I force row level security', table_name);
                    -- Without the setting the comparison is null: no row is seen and none can be written.
                    execute format('create policy one_org on %I
                        using (org_id = nullif(current_setting(''leadline.org'', true), '''')::uuid)
                        with check (org_id = nullif(current_setting(''leadline.org'', true), '''')::uuid)', table_name);
                end loop;
            end $$;

            grant usage on schema public to leadline_service, leadline_worker, leadline_reporter;

            grant select on org, staff, staff_skill, staff_shift, presence, fair_share, access_token, policy,
                lead, inquiry, assessment, queue_entry, wrapped_key, offer, seat, decision_counter, decision_batch,
                decision, touch, milestone, ledger, schema_migration to leadline_service;
            grant insert on staff, staff_skill, staff_shift, presence, fair_share, access_token,
                lead, inquiry, assessment, queue_entry, wrapped_key, offer, seat, touch, milestone, ledger
                to leadline_service;
            grant update on staff, staff_skill, staff_shift, presence, fair_share, access_token, lead, offer, seat
                to leadline_service;
            grant delete on staff_skill, staff_shift, queue_entry, seat, milestone to leadline_service;

            -- The worker sees no sealed column, no key and no token.
            grant select on org, staff, staff_skill, staff_shift, presence, fair_share, policy, lead, queue_entry,
                offer, seat, decision_counter, decision_batch, decision, schema_migration to leadline_worker;
            grant insert on queue_entry, offer, seat, decision_counter, decision_batch, decision, fair_share,
                presence, ledger to leadline_worker;
            grant update on presence, fair_share, lead, offer, seat, decision_counter to leadline_worker;
            grant delete on queue_entry, seat to leadline_worker;

            grant select on org, staff, staff_skill, staff_shift, presence, fair_share, policy, lead,
                queue_entry, offer, seat, decision_counter, decision_batch, decision, touch, milestone, ledger,
                schema_migration to leadline_reporter;
            grant select (org_id, assessment_id, lead_id, inquiry_id, assessed_at, ruleset_version, level_of_care,
                queue, rule_id, scenario, also_fired, safety_flags, priority, urgency, confidence, needs_callback,
                clarify_questions, subject, requested_services) on assessment to leadline_reporter;
            grant select (org_id, inquiry_id, lead_id, channel, source, received_at, received_offset, stored_at,
                answered, ring_seconds, talk_seconds) on inquiry to leadline_reporter;
            """)
}

/// The moves the guards let pass, as SQL pairs. A released migration keeps its text for good, so they stand written out;
/// a test holds the newest guard to the transition table.
enum LeadMoves {
    static let pairsOfMigration4 = """
        ('set_aside', 'waiting'), ('waiting', 'offered'), ('offered', 'owned'), ('offered', 'waiting'), \
        ('owned', 'owned'), ('owned', 'waiting'), ('owned', 'closed'), ('closed', 'owned'), \
        ('closed', 'waiting'), ('waiting', 'merged'), ('offered', 'merged'), ('owned', 'merged'), \
        ('merged', 'waiting'), ('merged', 'owned')
        """
}
