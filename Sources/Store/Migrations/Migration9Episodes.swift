extension Migration {
    /// The work on an owned lead: releases and hand-overs, leads told apart or linked, notes, amendments, due call backs.
    static let episodes = Migration(
        number: 9, name: "episodes",
        sql: """
            alter table lead
                -- Who had it before it was handed over; null once the new owner touched it.
                add column handed_over_by uuid,
                -- The follow-up date that has come; null once its owner touched or parked it.
                add column follow_up_due_at timestamptz,
                add foreign key (org_id, handed_over_by) references staff (org_id, staff_id);

            create index lead_by_giver on lead (org_id, handed_over_by) where handed_over_by is not null;
            create index lead_by_due_follow_up on lead (org_id, follow_up_due_at)
                where follow_up_due_at is not null;

            -- Who owned a lead that was released, for as long as routing remembers it; why stands in the ledger.
            create table release (
                org_id uuid not null,
                lead_id uuid not null,
                epoch bigint not null check (epoch >= 1),
                staff_id uuid not null,
                released_at timestamptz not null,
                primary key (org_id, lead_id, epoch),
                foreign key (org_id, lead_id) references lead,
                foreign key (org_id, staff_id) references staff
            );

            -- Two leads of one number or address that are two people's: seen by the joiner (relative), or told apart
            -- by who undid a merge (not_same: never to be joined again). One row a pair, the lower id first, so that a
            -- link has no direction.
            create table lead_link (
                org_id uuid not null,
                lead_id uuid not null,
                other_id uuid not null,
                kind text not null check (kind in ('relative', 'not_same')),
                found_at timestamptz not null,
                primary key (org_id, lead_id, other_id),
                foreign key (org_id, lead_id) references lead (org_id, lead_id),
                foreign key (org_id, other_id) references lead (org_id, lead_id),
                constraint lead_link_lower_first check (lead_id < other_id)
            );

            create index lead_link_by_other on lead_link (org_id, other_id);

            -- Sealed under the lead's own data key; wrapped_key has it under the lead's id. Never changed.
            create table note (
                org_id uuid not null,
                note_id uuid not null,
                lead_id uuid not null,
                staff_id uuid not null,
                noted_at timestamptz not null,
                sealed bytea not null,
                primary key (org_id, note_id),
                foreign key (org_id, lead_id) references lead,
                foreign key (org_id, staff_id) references staff
            );

            create index note_by_lead on note (org_id, lead_id, noted_at);

            -- Corrected values beside the inquiry, which stays as it was written; which fields is in the clear, sealed
            -- what they say. Never changed: of each field the newest counts.
            create table amendment (
                org_id uuid not null,
                amendment_id uuid not null,
                lead_id uuid not null,
                staff_id uuid not null,
                amended_at timestamptz not null,
                fields text[] not null check (cardinality(fields) between 1 and 20),
                sealed bytea not null,
                primary key (org_id, amendment_id),
                foreign key (org_id, lead_id) references lead,
                foreign key (org_id, staff_id) references staff
            );

            create index amendment_by_lead on amendment (org_id, lead_id, amended_at);

            -- What a lead is left with after a merge was undone: the newest correction of each of its leads.
            create index correction_by_lead on correction (org_id, lead_id, corrected_at);

            -- A waiting lead also gets another place when a lead merged into it goes out again: then its urgency may
            -- change while its assessment stays.
            create or replace function guard_lead_move() returns trigger language plpgsql as $$
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
                    if new.epoch <> old.epoch + 1 or new.state <> 'waiting'
                        or (new.assessment_id, new.correction_id, new.level_of_care, new.queue, new.priority,
                            new.urgency, new.sort_key) is not distinct from
                           (old.assessment_id, old.correction_id, old.level_of_care, old.queue, old.priority,
                            old.urgency, old.sort_key)
                    then
                        raise exception using errcode = 'check_violation', constraint = 'lead_epoch_grows_by_one',
                            message = 'the epoch changes with a move only';
                    end if;
                end if;
                return new;
            end $$;

            do $$
            declare table_name text;
            begin
                foreach table_name in array array['release', 'lead_link', 'note', 'amendment'] loop
                    execute format('alter table %I enable row level security', table_name);
                    execute format('alter table %I force row level security', table_name);
                    execute format('create policy one_org on %I
                        using (org_id = nullif(current_setting(''leadline.org'', true), '''')::uuid)
                        with check (org_id = nullif(current_setting(''leadline.org'', true), '''')::uuid)', table_name);
                end loop;
            end $$;

            grant select, insert on release, note, amendment to leadline_service;
            grant select, insert, update, delete on lead_link to leadline_service;
            grant select, insert on release to leadline_worker;
            grant select on release, lead_link to leadline_reporter;
            grant select (org_id, note_id, lead_id, staff_id, noted_at) on note to leadline_reporter;
            grant select (org_id, amendment_id, lead_id, staff_id, amended_at, fields) on amendment
                to leadline_reporter;
            """)
}
