extension Migration {
    /// Leads, the inquiries that made them, what triage concluded, the queue, and the wrapped data keys.
    static let intake = Migration(
        number: 2, name: "intake",
        sql: """
            -- Wide and rarely updated: the queue lives in queue_entry.
            create table lead (
                org_id uuid not null references org,
                lead_id uuid not null,
                state text not null
                    check (state in ('waiting', 'offered', 'owned', 'closed', 'set_aside', 'merged')),
                epoch bigint not null check (epoch >= 1),
                level_of_care text not null check (level_of_care in
                    ('detox', 'residential', 'iop', 'needs_clarification', 'not_a_lead')),
                queue text check (queue in ('detox', 'residential', 'iop')),
                priority text not null check (priority in ('crisis', 'high', 'routine')),
                urgency smallint not null check (urgency between 0 and 100),
                safety_flags text[] not null,
                needs_callback boolean not null,
                subject text not null,
                language text not null check (language ~ '^[a-z]{2,3}$'),
                channel text not null check (channel in ('phone', 'web_form')),
                source text check (length(source) <= 64),
                received_at timestamptz not null,
                stored_at timestamptz not null,
                sort_key timestamptz not null,
                -- Since when it waits anew, after it was closed or released; null: since it was stored.
                waiting_since timestamptz,
                phone_index bytea,
                email_index bytea,
                -- Keyed 8-byte tags of the words of the name: do two records of one number share a word?
                name_tags bytea not null,
                assessment_id uuid not null,
                owner_id uuid,
                last_owner_id uuid,
                owned_at timestamptz,
                first_offer_at timestamptz,
                first_attempt_at timestamptz,
                first_contact_at timestamptz,
                follow_up_at timestamptz,
                crisis_lapses smallint not null default 0 check (crisis_lapses >= 0),
                repeat_contacts integer not null default 0 check (repeat_contacts >= 0),
                disposition text check (disposition in
                    ('admitted', 'referred_out', 'no_contact', 'declined_care', 'withdrawn', 'other')),
                closed_at timestamptz,
                merged_into uuid,
                merged_from text check (merged_from in ('waiting', 'offered', 'owned')),
                primary key (org_id, lead_id),
                foreign key (org_id, owner_id) references staff (org_id, staff_id),
                foreign key (org_id, merged_into) references lead (org_id, lead_id),
                constraint lead_owner_iff_owned check ((state = 'owned') = (owner_id is not null)),
                constraint lead_disposition_iff_closed
                    check ((state = 'closed') = (disposition is not null and closed_at is not null)),
                constraint lead_target_iff_merged
                    check ((state = 'merged') = (merged_into is not null and merged_from is not null)),
                constraint lead_queue_unless_set_aside check (state = 'set_aside' or queue is not null),
                constraint lead_follow_up_only_owned check (follow_up_at is null or state = 'owned'),
                constraint lead_not_merged_into_itself check (merged_into <> lead_id)
            ) with (fillfactor = 80);

            create index lead_by_owner on lead (org_id, owner_id, sort_key) where owner_id is not null;
            create index lead_by_phone on lead (org_id, phone_index) where phone_index is not null;
            create index lead_by_email on lead (org_id, email_index) where email_index is not null;
            create index lead_by_target on lead (org_id, merged_into) where merged_into is not null;
            create index lead_by_follow_up on lead (org_id, follow_up_at) where follow_up_at is not null;
            create index lead_by_received on lead (org_id, received_at);
            create index lead_open on lead (org_id, state, received_at)
                where state in ('waiting', 'offered', 'owned', 'set_aside');

            -- Never updated. lead_id is the lead it made; lead.merged_into leads on to the one it counts for.
            create table inquiry (
                org_id uuid not null references org,
                inquiry_id uuid not null,
                lead_id uuid not null,
                channel text not null check (channel in ('phone', 'web_form')),
                source text check (length(source) <= 64),
                received_at timestamptz not null,
                received_offset smallint not null check (received_offset between -1439 and 1439),
                stored_at timestamptz not null,
                content_mac bytea not null check (octet_length(content_mac) between 32 and 40),
                phone_index bytea,
                email_index bytea,
                answered boolean,
                ring_seconds integer check (ring_seconds >= 0),
                talk_seconds integer check (talk_seconds >= 0),
                sealed bytea not null,
                primary key (org_id, inquiry_id),
                foreign key (org_id, lead_id) references lead
            );

            create index inquiry_by_lead on inquiry (org_id, lead_id);
            create index inquiry_by_received on inquiry (org_id, received_at);

            create table assessment (
                org_id uuid not null references org,
                assessment_id uuid not null,
                lead_id uuid not null,
                inquiry_id uuid,
                assessed_at timestamptz not null,
                ruleset_version text not null,
                level_of_care text not null,
                queue text,
                rule_id text not null,
                scenario text not null,
                also_fired text[] not null,
                safety_flags text[] not null,
                priority text not null,
                urgency smallint not null check (urgency between 0 and 100),
                confidence text not null check (confidence in ('high', 'medium', 'low')),
                needs_callback boolean not null,
                clarify_questions text[] not null,
                subject text not null,
                requested_services text[] not null,
                -- Under the inquiry's data key: what a record is evidence of tells what a person uses and suffers.
                sealed_evidence bytea not null,
                primary key (org_id, assessment_id),
                foreign key (org_id, lead_id) references lead
            );

            create index assessment_by_lead on assessment (org_id, lead_id, assessed_at);

            -- One row per waiting lead, deleted when it leaves and never updated: a moved key is a new row.
            create table queue_entry (
                org_id uuid not null,
                lead_id uuid not null,
                queue text not null check (queue in ('detox', 'residential', 'iop')),
                language text not null,
                step smallint not null default 0 check (step >= 0),
                sort_key timestamptz not null,
                -- Escalation counts from here: a lead keeps it over offers that come to nothing.
                waiting_since timestamptz not null,
                epoch bigint not null check (epoch >= 1),
                urgency smallint not null,
                is_crisis boolean not null,
                primary key (org_id, lead_id),
                foreign key (org_id, lead_id) references lead
            ) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_cost_delay = 0);

            create index queue_entry_by_class
                on queue_entry (org_id, queue, language, step, sort_key, lead_id);
            create index queue_entry_by_wait on queue_entry (org_id, step, waiting_since);

            -- Data keys, wrapped by a monthly key that lies in the keyring and never here.
            create table wrapped_key (
                org_id uuid not null references org,
                subject_id uuid not null,
                org_key_id uuid not null,
                wrapped bytea not null,
                primary key (org_id, subject_id)
            );
            """)
}
