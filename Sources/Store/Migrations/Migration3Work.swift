extension Migration {
    /// Offers, seats, decisions with their stored input, touches and milestones.
    static let work = Migration(
        number: 3, name: "work",
        sql: """
            create table offer (
                org_id uuid not null,
                offer_id uuid not null,
                lead_id uuid not null,
                staff_id uuid not null,
                epoch bigint not null check (epoch >= 1),
                is_crisis boolean not null,
                offered_at timestamptz not null,
                deadline_at timestamptz not null,
                state text not null
                    check (state in ('open', 'accepted', 'declined', 'lapsed', 'preempted', 'withdrawn')),
                ended_at timestamptz,
                reason text check (length(reason) <= 64),
                batch_number bigint,
                primary key (org_id, offer_id),
                foreign key (org_id, lead_id) references lead,
                foreign key (org_id, staff_id) references staff,
                constraint offer_ends_after_it_starts check (deadline_at > offered_at),
                constraint offer_end_iff_ended check ((state = 'open') = (ended_at is null))
            ) with (fillfactor = 90);

            create unique index offer_one_open_per_person on offer (org_id, staff_id) where state = 'open';
            create unique index offer_one_open_per_lead on offer (org_id, lead_id) where state = 'open';
            create index offer_by_deadline on offer (org_id, deadline_at) where state = 'open';
            create index offer_by_lead on offer (org_id, lead_id, offered_at);

            -- A row is a taken seat: an open offer or an owned lead that is not parked. The key makes two grants of
            -- one seat, and two seats for one lead, impossible; the check holds each grant to its limit in force.
            create table seat (
                org_id uuid not null,
                staff_id uuid not null,
                seat_number smallint not null check (seat_number >= 1),
                seat_limit smallint not null,
                grounds text not null check (grounds in
                    ('capacity', 'overflow', 'crisis', 'resumed', 'handed_over')),
                lead_id uuid not null,
                taken_at timestamptz not null,
                primary key (org_id, staff_id, seat_number),
                unique (org_id, lead_id),
                foreign key (org_id, lead_id) references lead,
                foreign key (org_id, staff_id) references staff,
                constraint seat_within_limit check (seat_number <= seat_limit)
            );

            -- One row an org: its lock numbers the decision batches in the order they commit.
            create table decision_counter (
                org_id uuid primary key references org,
                last_batch bigint not null default 0
            );

            create table decision_batch (
                org_id uuid not null,
                batch_number bigint not null check (batch_number >= 1),
                decided_at timestamptz not null,
                recorded_at timestamptz not null,
                worker text not null check (length(worker) <= 100),
                policy_version integer not null,
                -- text, not jsonb: replay compares bytes.
                input text not null,
                primary key (org_id, batch_number),
                foreign key (org_id, policy_version) references policy (org_id, version)
            );

            create table decision (
                org_id uuid not null,
                batch_number bigint not null,
                lead_id uuid not null,
                outcome text not null check (outcome in ('offer', 'no_seat', 'held', 'unroutable')),
                staff_id uuid,
                document text not null,
                primary key (org_id, batch_number, lead_id),
                foreign key (org_id, batch_number) references decision_batch,
                check ((outcome = 'offer') = (staff_id is not null))
            );

            create index decision_by_lead on decision (org_id, lead_id, batch_number);

            create table touch (
                org_id uuid not null,
                touch_id uuid not null,
                lead_id uuid not null,
                staff_id uuid not null,
                outcome text not null check (outcome in
                    ('reached', 'no_answer', 'voicemail', 'busy_line', 'wrong_number', 'text_sent', 'email_sent')),
                touched_at timestamptz not null,
                primary key (org_id, touch_id),
                foreign key (org_id, lead_id) references lead,
                foreign key (org_id, staff_id) references staff
            );

            create index touch_by_lead on touch (org_id, lead_id, touched_at);
            create index touch_by_time on touch (org_id, touched_at);

            create table milestone (
                org_id uuid not null,
                lead_id uuid not null,
                milestone text not null check (milestone in ('qualified', 'benefits_started', 'benefits_done',
                    'benefits_viable', 'scheduled', 'admitted', 'no_show')),
                reached_at timestamptz not null,
                staff_id uuid not null,
                primary key (org_id, lead_id, milestone),
                foreign key (org_id, lead_id) references lead,
                foreign key (org_id, staff_id) references staff
            );

            create index milestone_by_time on milestone (org_id, reached_at);
            """)
}
