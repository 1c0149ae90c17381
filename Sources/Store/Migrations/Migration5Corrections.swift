extension Migration {
    /// Leads assessed again by newer rules, and levels corrected by a person.
    static let corrections = Migration(
        number: 5, name: "corrections",
        sql: """
            -- What a person concluded, beside what triage did: never changed, the newest of a lead is in force.
            create table correction (
                org_id uuid not null,
                correction_id uuid not null,
                lead_id uuid not null,
                -- The assessment that was in force, and the level the lead had.
                assessment_id uuid not null,
                from_level text not null check (from_level in
                    ('detox', 'residential', 'iop', 'needs_clarification', 'not_a_lead')),
                to_level text not null check (to_level in ('detox', 'residential', 'iop')),
                reason text not null check (reason in ('clinician_assessed', 'caller_clarified', 'withdrawal_risk',
                    'needs_less_care', 'misread', 'other')),
                staff_id uuid not null,
                corrected_at timestamptz not null,
                primary key (org_id, correction_id),
                foreign key (org_id, lead_id) references lead,
                foreign key (org_id, staff_id) references staff,
                foreign key (org_id, assessment_id) references assessment
            );

            create index correction_by_time on correction (org_id, corrected_at);

            alter table lead
                -- Whose level and queue stand, whatever triage reads.
                add column correction_id uuid,
                -- Since when newer rules read it otherwise than its owner was told; null once they touched it.
                add column reassessed_at timestamptz,
                add foreign key (org_id, correction_id) references correction;

            -- A waiting lead that gets another place in the queue moves too, so that a decision made from its old place
            -- is refused by its epoch.
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
                        or (new.assessment_id, new.correction_id) is not distinct from
                            (old.assessment_id, old.correction_id)
                    then
                        raise exception using errcode = 'check_violation', constraint = 'lead_epoch_grows_by_one',
                            message = 'the epoch changes with a move only';
                    end if;
                end if;
                return new;
            end $$;

            alter table correction enable row level security;
            alter table correction force row level security;
            create policy one_org on correction
                using (org_id = nullif(current_setting('leadline.org', true), '')::uuid)
                with check (org_id = nullif(current_setting('leadline.org', true), '')::uuid);

            grant select, insert on correction to leadline_service;
            grant select on correction to leadline_reporter;
            """)
}
