extension Migration {
    /// By when a lead is to be accepted and contacted, and the alarms about those that are not looked after.
    static let alarms = Migration(
        number: 8, name: "alarms",
        sql: """
            alter table lead
                add column accept_due_at timestamptz,
                -- When the first live conversation of this wait is due; null once there was one.
                add column contact_due_at timestamptz,
                -- When the worker is to look at it next; null: when something about it changes. What an older program
                -- stores is looked at, and dated, at once.
                add column look_at timestamptz default 'epoch';

            create index lead_by_look on lead (org_id, look_at) where look_at is not null;
            -- A crisis is read however far back in the queue its key lies: it may take the place of an open offer.
            create index queue_entry_crises on queue_entry (org_id, queue, language, step, sort_key, lead_id)
                where is_crisis;

            -- Whoever changes what an alarm depends on need not know of alarms: the worker looks again, and a lead that
            -- waits anew is promised another time.
            create function look_again() returns trigger language plpgsql as $$
            begin
                if new.waiting_since is distinct from old.waiting_since then
                    new.accept_due_at := null;
                    new.contact_due_at := null;
                end if;
                if new.state not in ('waiting', 'offered', 'owned') then
                    -- One that has left ends its alarms, if there are any.
                    if new.state is distinct from old.state then
                        new.look_at := (select 'epoch' from alarm
                                        where org_id = new.org_id and lead_id = new.lead_id and ended_at is null
                                        limit 1);
                    end if;
                elsif (new.waiting_since, new.owner_id, new.follow_up_at, new.urgency, new.priority, new.queue)
                    is distinct from
                    (old.waiting_since, old.owner_id, old.follow_up_at, old.urgency, old.priority, old.queue)
                then
                    new.look_at := 'epoch';
                end if;
                return new;
            end $$;

            create trigger lead_look before update on lead for each row execute function look_again();

            create function look_again_touched() returns trigger language plpgsql as $$
            begin
                update lead
                set look_at = 'epoch'
                where org_id = new.org_id and lead_id = new.lead_id
                  and exists (select from alarm
                              where org_id = new.org_id and lead_id = new.lead_id and ended_at is null);
                return null;
            end $$;

            create trigger touch_look after insert on touch for each row execute function look_again_touched();

            create table alarm (
                org_id uuid not null,
                alarm_id uuid not null,
                kind text not null check (kind in
                    ('accept_late', 'contact_late', 'unroutable', 'declined_by_all', 'untouched')),
                lead_id uuid not null,
                reason text check (length(reason) <= 64),
                raised_at timestamptz not null,
                -- From here the rungs of the policy's ladder count.
                calls_since timestamptz not null,
                -- The rungs that were called, and the logins the last call named.
                calls text[] not null default '{}' check (calls <@ array['shift_lead', 'on_call', 'managers']),
                called text[] not null default '{}',
                sent_count integer not null default 0 check (sent_count >= 0),
                -- All attempts to call, and those that failed since the last call that went out.
                attempts integer not null default 0 check (attempts >= 0),
                failures integer not null default 0 check (failures >= 0),
                -- Null: nobody is called any more.
                next_send_at timestamptz,
                -- By the real clock: a process that sends has it until then.
                leased_until timestamptz,
                acknowledged_at timestamptz,
                acknowledged_by uuid,
                ended_at timestamptz,
                primary key (org_id, alarm_id),
                foreign key (org_id, lead_id) references lead,
                foreign key (org_id, acknowledged_by) references staff (org_id, staff_id),
                constraint alarm_acknowledged_by_somebody
                    check ((acknowledged_at is null) = (acknowledged_by is null)),
                constraint alarm_calls_while_open check
                    (next_send_at is null or (acknowledged_at is null and ended_at is null))
            ) with (fillfactor = 80);

            create unique index alarm_one_open on alarm (org_id, lead_id, kind) where ended_at is null;
            create index alarm_open on alarm (org_id, raised_at) where ended_at is null;
            create index alarm_unroutable on alarm (org_id, raised_at)
                where ended_at is null and kind = 'unroutable';
            create index alarm_by_send on alarm (org_id, next_send_at) where next_send_at is not null;
            create index alarm_by_time on alarm (org_id, raised_at);

            alter table alarm enable row level security;
            alter table alarm force row level security;
            create policy one_org on alarm
                using (org_id = nullif(current_setting('leadline.org', true), '')::uuid)
                with check (org_id = nullif(current_setting('leadline.org', true), '')::uuid);

            grant select, update on alarm to leadline_service;
            grant select, insert, update on alarm to leadline_worker;
            grant select on alarm to leadline_reporter;
            -- Times and outcomes of attempts: no personal field stands there.
            grant select on touch to leadline_worker;
            """)
}
