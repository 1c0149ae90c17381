SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.guard_lead_move() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.state is distinct from old.state or new.owner_id is distinct from old.owner_id then
        if new.epoch <> old.epoch + 1 then
            raise exception using errcode = 'check_violation', constraint = 'lead_epoch_grows_by_one',
                message = 'a move raises the epoch by one';
        end if;
        if (old.state, new.state) not in (('set_aside', 'waiting'), ('waiting', 'offered'), ('offered', 'owned'), ('offered', 'waiting'), ('owned', 'owned'), ('owned', 'waiting'), ('owned', 'closed'), ('closed', 'owned'), ('closed', 'waiting'), ('waiting', 'merged'), ('offered', 'merged'), ('owned', 'merged'), ('merged', 'waiting'), ('merged', 'owned')) then
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
CREATE FUNCTION public.look_again() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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
CREATE FUNCTION public.look_again_touched() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    update lead
    set look_at = 'epoch'
    where org_id = new.org_id and lead_id = new.lead_id
      and exists (select from alarm
                  where org_id = new.org_id and lead_id = new.lead_id and ended_at is null);
    return null;
end $$;
CREATE FUNCTION public.require_unchanged(now_there bigint, decided bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if now_there <> decided then
        raise exception using errcode = 'LD001', message = 'decided from something that has changed since';
    end if;
end $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.access_token (
    org_id uuid NOT NULL,
    token_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    role text NOT NULL,
    staff_id uuid,
    label text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    CONSTRAINT access_token_check CHECK (((role = 'site'::text) = (staff_id IS NULL))),
    CONSTRAINT access_token_label_check CHECK (((length(label) >= 1) AND (length(label) <= 100))),
    CONSTRAINT access_token_role_check CHECK ((role = ANY (ARRAY['staff'::text, 'operator'::text, 'manager'::text, 'site'::text]))),
    CONSTRAINT access_token_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
ALTER TABLE ONLY public.access_token FORCE ROW LEVEL SECURITY;
CREATE TABLE public.alarm (
    org_id uuid NOT NULL,
    alarm_id uuid NOT NULL,
    kind text NOT NULL,
    lead_id uuid NOT NULL,
    reason text,
    raised_at timestamp with time zone NOT NULL,
    calls_since timestamp with time zone NOT NULL,
    calls text[] DEFAULT '{}'::text[] NOT NULL,
    called text[] DEFAULT '{}'::text[] NOT NULL,
    sent_count integer DEFAULT 0 NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    next_send_at timestamp with time zone,
    leased_until timestamp with time zone,
    acknowledged_at timestamp with time zone,
    acknowledged_by uuid,
    ended_at timestamp with time zone,
    CONSTRAINT alarm_acknowledged_by_somebody CHECK (((acknowledged_at IS NULL) = (acknowledged_by IS NULL))),
    CONSTRAINT alarm_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT alarm_calls_check CHECK ((calls <@ ARRAY['shift_lead'::text, 'on_call'::text, 'managers'::text])),
    CONSTRAINT alarm_calls_while_open CHECK (((next_send_at IS NULL) OR ((acknowledged_at IS NULL) AND (ended_at IS NULL)))),
    CONSTRAINT alarm_failures_check CHECK ((failures >= 0)),
    CONSTRAINT alarm_kind_check CHECK ((kind = ANY (ARRAY['accept_late'::text, 'contact_late'::text, 'unroutable'::text, 'declined_by_all'::text, 'untouched'::text]))),
    CONSTRAINT alarm_reason_check CHECK ((length(reason) <= 64)),
    CONSTRAINT alarm_sent_count_check CHECK ((sent_count >= 0))
)
WITH (fillfactor='80');
ALTER TABLE ONLY public.alarm FORCE ROW LEVEL SECURITY;
CREATE TABLE public.amendment (
    org_id uuid NOT NULL,
    amendment_id uuid NOT NULL,
    lead_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    amended_at timestamp with time zone NOT NULL,
    fields text[] NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT amendment_fields_check CHECK (((cardinality(fields) >= 1) AND (cardinality(fields) <= 20)))
);
ALTER TABLE ONLY public.amendment FORCE ROW LEVEL SECURITY;
CREATE TABLE public.assessment (
    org_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    lead_id uuid NOT NULL,
    inquiry_id uuid,
    assessed_at timestamp with time zone NOT NULL,
    ruleset_version text NOT NULL,
    level_of_care text NOT NULL,
    queue text,
    rule_id text NOT NULL,
    scenario text NOT NULL,
    also_fired text[] NOT NULL,
    safety_flags text[] NOT NULL,
    priority text NOT NULL,
    urgency smallint NOT NULL,
    confidence text NOT NULL,
    needs_callback boolean NOT NULL,
    clarify_questions text[] NOT NULL,
    subject text NOT NULL,
    requested_services text[] NOT NULL,
    sealed_evidence bytea NOT NULL,
    CONSTRAINT assessment_confidence_check CHECK ((confidence = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text]))),
    CONSTRAINT assessment_urgency_check CHECK (((urgency >= 0) AND (urgency <= 100)))
);
ALTER TABLE ONLY public.assessment FORCE ROW LEVEL SECURITY;
CREATE TABLE public.correction (
    org_id uuid NOT NULL,
    correction_id uuid NOT NULL,
    lead_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    from_level text NOT NULL,
    to_level text NOT NULL,
    reason text NOT NULL,
    staff_id uuid NOT NULL,
    corrected_at timestamp with time zone NOT NULL,
    CONSTRAINT correction_from_level_check CHECK ((from_level = ANY (ARRAY['detox'::text, 'residential'::text, 'iop'::text, 'needs_clarification'::text, 'not_a_lead'::text]))),
    CONSTRAINT correction_reason_check CHECK ((reason = ANY (ARRAY['clinician_assessed'::text, 'caller_clarified'::text, 'withdrawal_risk'::text, 'needs_less_care'::text, 'misread'::text, 'other'::text]))),
    CONSTRAINT correction_to_level_check CHECK ((to_level = ANY (ARRAY['detox'::text, 'residential'::text, 'iop'::text])))
);
ALTER TABLE ONLY public.correction FORCE ROW LEVEL SECURITY;
CREATE TABLE public.decision (
    org_id uuid NOT NULL,
    batch_number bigint NOT NULL,
    lead_id uuid NOT NULL,
    outcome text NOT NULL,
    staff_id uuid,
    document text NOT NULL,
    CONSTRAINT decision_check CHECK (((outcome = 'offer'::text) = (staff_id IS NOT NULL))),
    CONSTRAINT decision_outcome_check CHECK ((outcome = ANY (ARRAY['offer'::text, 'no_seat'::text, 'held'::text, 'unroutable'::text])))
);
ALTER TABLE ONLY public.decision ALTER COLUMN document SET STORAGE MAIN;
ALTER TABLE ONLY public.decision ALTER COLUMN document SET COMPRESSION lz4;
ALTER TABLE ONLY public.decision FORCE ROW LEVEL SECURITY;
CREATE TABLE public.decision_batch (
    org_id uuid NOT NULL,
    batch_number bigint NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    worker text NOT NULL,
    policy_version integer NOT NULL,
    input text NOT NULL,
    routing_version integer NOT NULL,
    CONSTRAINT decision_batch_batch_number_check CHECK ((batch_number >= 1)),
    CONSTRAINT decision_batch_routing_version_check CHECK ((routing_version >= 1)),
    CONSTRAINT decision_batch_worker_check CHECK ((length(worker) <= 100))
);
ALTER TABLE ONLY public.decision_batch ALTER COLUMN input SET STORAGE MAIN;
ALTER TABLE ONLY public.decision_batch ALTER COLUMN input SET COMPRESSION lz4;
ALTER TABLE ONLY public.decision_batch FORCE ROW LEVEL SECURITY;
CREATE TABLE public.decision_counter (
    org_id uuid NOT NULL,
    last_batch bigint DEFAULT 0 NOT NULL
);
ALTER TABLE ONLY public.decision_counter FORCE ROW LEVEL SECURITY;
CREATE TABLE public.fair_share (
    org_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    credited bigint DEFAULT 0 NOT NULL,
    received bigint DEFAULT 0 NOT NULL,
    last_offer_at timestamp with time zone,
    CONSTRAINT fair_share_credited_check CHECK ((credited >= 0)),
    CONSTRAINT fair_share_received_check CHECK ((received >= 0))
);
ALTER TABLE ONLY public.fair_share FORCE ROW LEVEL SECURITY;
CREATE TABLE public.holiday (
    org_id uuid NOT NULL,
    day date NOT NULL,
    name text NOT NULL,
    logins text[] NOT NULL,
    CONSTRAINT holiday_logins_check CHECK ((cardinality(logins) <= 1000)),
    CONSTRAINT holiday_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);
ALTER TABLE ONLY public.holiday FORCE ROW LEVEL SECURITY;
CREATE TABLE public.inquiry (
    org_id uuid NOT NULL,
    inquiry_id uuid NOT NULL,
    lead_id uuid NOT NULL,
    channel text NOT NULL,
    source text,
    received_at timestamp with time zone NOT NULL,
    received_offset smallint NOT NULL,
    stored_at timestamp with time zone NOT NULL,
    content_mac bytea NOT NULL,
    phone_index bytea,
    email_index bytea,
    answered boolean,
    ring_seconds integer,
    talk_seconds integer,
    sealed bytea NOT NULL,
    CONSTRAINT inquiry_channel_check CHECK ((channel = ANY (ARRAY['phone'::text, 'web_form'::text]))),
    CONSTRAINT inquiry_content_mac_check CHECK (((octet_length(content_mac) >= 32) AND (octet_length(content_mac) <= 40))),
    CONSTRAINT inquiry_received_offset_check CHECK (((received_offset >= '-1439'::integer) AND (received_offset <= 1439))),
    CONSTRAINT inquiry_ring_seconds_check CHECK ((ring_seconds >= 0)),
    CONSTRAINT inquiry_source_check CHECK ((length(source) <= 64)),
    CONSTRAINT inquiry_talk_seconds_check CHECK ((talk_seconds >= 0))
);
ALTER TABLE ONLY public.inquiry FORCE ROW LEVEL SECURITY;
CREATE TABLE public.lead (
    org_id uuid NOT NULL,
    lead_id uuid NOT NULL,
    state text NOT NULL,
    epoch bigint NOT NULL,
    level_of_care text NOT NULL,
    queue text,
    priority text NOT NULL,
    urgency smallint NOT NULL,
    safety_flags text[] NOT NULL,
    needs_callback boolean NOT NULL,
    subject text NOT NULL,
    language text NOT NULL,
    channel text NOT NULL,
    source text,
    received_at timestamp with time zone NOT NULL,
    stored_at timestamp with time zone NOT NULL,
    sort_key timestamp with time zone NOT NULL,
    waiting_since timestamp with time zone,
    phone_index bytea,
    email_index bytea,
    name_tags bytea NOT NULL,
    assessment_id uuid NOT NULL,
    owner_id uuid,
    last_owner_id uuid,
    owned_at timestamp with time zone,
    first_offer_at timestamp with time zone,
    first_attempt_at timestamp with time zone,
    first_contact_at timestamp with time zone,
    follow_up_at timestamp with time zone,
    crisis_lapses smallint DEFAULT 0 NOT NULL,
    repeat_contacts integer DEFAULT 0 NOT NULL,
    disposition text,
    closed_at timestamp with time zone,
    merged_into uuid,
    merged_from text,
    correction_id uuid,
    reassessed_at timestamp with time zone,
    accept_due_at timestamp with time zone,
    contact_due_at timestamp with time zone,
    look_at timestamp with time zone DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone,
    handed_over_by uuid,
    follow_up_due_at timestamp with time zone,
    CONSTRAINT lead_channel_check CHECK ((channel = ANY (ARRAY['phone'::text, 'web_form'::text]))),
    CONSTRAINT lead_crisis_lapses_check CHECK ((crisis_lapses >= 0)),
    CONSTRAINT lead_disposition_check CHECK ((disposition = ANY (ARRAY['admitted'::text, 'referred_out'::text, 'no_contact'::text, 'declined_care'::text, 'withdrawn'::text, 'other'::text]))),
    CONSTRAINT lead_disposition_iff_closed CHECK (((state = 'closed'::text) = ((disposition IS NOT NULL) AND (closed_at IS NOT NULL)))),
    CONSTRAINT lead_epoch_check CHECK ((epoch >= 1)),
    CONSTRAINT lead_follow_up_only_owned CHECK (((follow_up_at IS NULL) OR (state = 'owned'::text))),
    CONSTRAINT lead_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
    CONSTRAINT lead_level_of_care_check CHECK ((level_of_care = ANY (ARRAY['detox'::text, 'residential'::text, 'iop'::text, 'needs_clarification'::text, 'not_a_lead'::text]))),
    CONSTRAINT lead_merged_from_check CHECK ((merged_from = ANY (ARRAY['waiting'::text, 'offered'::text, 'owned'::text]))),
    CONSTRAINT lead_not_merged_into_itself CHECK ((merged_into <> lead_id)),
    CONSTRAINT lead_owner_iff_owned CHECK (((state = 'owned'::text) = (owner_id IS NOT NULL))),
    CONSTRAINT lead_priority_check CHECK ((priority = ANY (ARRAY['crisis'::text, 'high'::text, 'routine'::text]))),
    CONSTRAINT lead_queue_check CHECK ((queue = ANY (ARRAY['detox'::text, 'residential'::text, 'iop'::text]))),
    CONSTRAINT lead_queue_unless_set_aside CHECK (((state = 'set_aside'::text) OR (queue IS NOT NULL))),
    CONSTRAINT lead_repeat_contacts_check CHECK ((repeat_contacts >= 0)),
    CONSTRAINT lead_source_check CHECK ((length(source) <= 64)),
    CONSTRAINT lead_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'offered'::text, 'owned'::text, 'closed'::text, 'set_aside'::text, 'merged'::text]))),
    CONSTRAINT lead_target_iff_merged CHECK (((state = 'merged'::text) = ((merged_into IS NOT NULL) AND (merged_from IS NOT NULL)))),
    CONSTRAINT lead_urgency_check CHECK (((urgency >= 0) AND (urgency <= 100)))
)
WITH (fillfactor='80');
ALTER TABLE ONLY public.lead FORCE ROW LEVEL SECURITY;
CREATE TABLE public.lead_link (
    org_id uuid NOT NULL,
    lead_id uuid NOT NULL,
    other_id uuid NOT NULL,
    kind text NOT NULL,
    found_at timestamp with time zone NOT NULL,
    CONSTRAINT lead_link_kind_check CHECK ((kind = ANY (ARRAY['relative'::text, 'not_same'::text]))),
    CONSTRAINT lead_link_lower_first CHECK ((lead_id < other_id))
);
ALTER TABLE ONLY public.lead_link FORCE ROW LEVEL SECURITY;
CREATE TABLE public.ledger (
    org_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    kind text NOT NULL,
    actor_kind text NOT NULL,
    actor_id uuid,
    lead_id uuid,
    inquiry_id uuid,
    epoch bigint,
    from_state text,
    to_state text,
    detail text NOT NULL,
    mac bytea NOT NULL,
    CONSTRAINT ledger_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['staff'::text, 'site'::text, 'worker'::text, 'service'::text, 'command'::text]))),
    CONSTRAINT ledger_kind_check CHECK (((length(kind) >= 1) AND (length(kind) <= 40))),
    CONSTRAINT ledger_mac_check CHECK (((octet_length(mac) >= 32) AND (octet_length(mac) <= 40))),
    CONSTRAINT ledger_move_names_lead CHECK (((to_state IS NULL) OR ((lead_id IS NOT NULL) AND (epoch IS NOT NULL))))
);
ALTER TABLE ONLY public.ledger FORCE ROW LEVEL SECURITY;
CREATE TABLE public.milestone (
    org_id uuid NOT NULL,
    lead_id uuid NOT NULL,
    milestone text NOT NULL,
    reached_at timestamp with time zone NOT NULL,
    staff_id uuid NOT NULL,
    CONSTRAINT milestone_milestone_check CHECK ((milestone = ANY (ARRAY['qualified'::text, 'benefits_started'::text, 'benefits_done'::text, 'benefits_viable'::text, 'scheduled'::text, 'admitted'::text, 'no_show'::text])))
);
ALTER TABLE ONLY public.milestone FORCE ROW LEVEL SECURITY;
CREATE TABLE public.note (
    org_id uuid NOT NULL,
    note_id uuid NOT NULL,
    lead_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    sealed bytea NOT NULL
);
ALTER TABLE ONLY public.note FORCE ROW LEVEL SECURITY;
CREATE TABLE public.offer (
    org_id uuid NOT NULL,
    offer_id uuid NOT NULL,
    lead_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    epoch bigint NOT NULL,
    is_crisis boolean NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    deadline_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    ended_at timestamp with time zone,
    reason text,
    batch_number bigint,
    CONSTRAINT offer_end_iff_ended CHECK (((state = 'open'::text) = (ended_at IS NULL))),
    CONSTRAINT offer_ends_after_it_starts CHECK ((deadline_at > offered_at)),
    CONSTRAINT offer_epoch_check CHECK ((epoch >= 1)),
    CONSTRAINT offer_reason_check CHECK ((length(reason) <= 64)),
    CONSTRAINT offer_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'lapsed'::text, 'preempted'::text, 'withdrawn'::text])))
)
WITH (fillfactor='90');
ALTER TABLE ONLY public.offer FORCE ROW LEVEL SECURITY;
CREATE TABLE public.org (
    org_id uuid NOT NULL,
    name text NOT NULL,
    time_zone text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT org_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT org_time_zone_check CHECK (((length(time_zone) >= 1) AND (length(time_zone) <= 64)))
);
ALTER TABLE ONLY public.org FORCE ROW LEVEL SECURITY;
CREATE TABLE public.policy (
    org_id uuid NOT NULL,
    version integer NOT NULL,
    document jsonb NOT NULL,
    applied_at timestamp with time zone NOT NULL,
    applied_by uuid,
    source text,
    note text,
    CONSTRAINT policy_note_check CHECK (((length(note) >= 1) AND (length(note) <= 200))),
    CONSTRAINT policy_source_check CHECK ((length(source) <= 131072)),
    CONSTRAINT policy_version_check CHECK ((version >= 1))
);
ALTER TABLE ONLY public.policy FORCE ROW LEVEL SECURITY;
CREATE TABLE public.presence (
    org_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    state text NOT NULL,
    since timestamp with time zone NOT NULL,
    heartbeat_at timestamp with time zone NOT NULL,
    lapses_in_row smallint DEFAULT 0 NOT NULL,
    CONSTRAINT presence_lapses_in_row_check CHECK ((lapses_in_row >= 0)),
    CONSTRAINT presence_state_check CHECK ((state = ANY (ARRAY['available'::text, 'busy'::text, 'wrap_up'::text, 'away'::text, 'offline'::text])))
);
ALTER TABLE ONLY public.presence FORCE ROW LEVEL SECURITY;
CREATE TABLE public.presence_token (
    org_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    made_from uuid NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT presence_token_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
ALTER TABLE ONLY public.presence_token FORCE ROW LEVEL SECURITY;
CREATE TABLE public.queue_entry (
    org_id uuid NOT NULL,
    lead_id uuid NOT NULL,
    queue text NOT NULL,
    language text NOT NULL,
    step smallint DEFAULT 0 NOT NULL,
    sort_key timestamp with time zone NOT NULL,
    waiting_since timestamp with time zone NOT NULL,
    epoch bigint NOT NULL,
    urgency smallint NOT NULL,
    is_crisis boolean NOT NULL,
    CONSTRAINT queue_entry_epoch_check CHECK ((epoch >= 1)),
    CONSTRAINT queue_entry_queue_check CHECK ((queue = ANY (ARRAY['detox'::text, 'residential'::text, 'iop'::text]))),
    CONSTRAINT queue_entry_step_check CHECK ((step >= 0))
)
WITH (autovacuum_vacuum_scale_factor='0.01', autovacuum_vacuum_cost_delay='0');
ALTER TABLE ONLY public.queue_entry FORCE ROW LEVEL SECURITY;
CREATE TABLE public.release (
    org_id uuid NOT NULL,
    lead_id uuid NOT NULL,
    epoch bigint NOT NULL,
    staff_id uuid NOT NULL,
    released_at timestamp with time zone NOT NULL,
    CONSTRAINT release_epoch_check CHECK ((epoch >= 1))
);
ALTER TABLE ONLY public.release FORCE ROW LEVEL SECURITY;
CREATE TABLE public.schema_migration (
    number bigint NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamp with time zone NOT NULL,
    CONSTRAINT schema_migration_number_check CHECK ((number >= 1))
);
CREATE TABLE public.seat (
    org_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    seat_number smallint NOT NULL,
    seat_limit smallint NOT NULL,
    grounds text NOT NULL,
    lead_id uuid NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    CONSTRAINT seat_grounds_check CHECK ((grounds = ANY (ARRAY['capacity'::text, 'overflow'::text, 'crisis'::text, 'resumed'::text, 'handed_over'::text]))),
    CONSTRAINT seat_seat_number_check CHECK ((seat_number >= 1)),
    CONSTRAINT seat_within_limit CHECK ((seat_number <= seat_limit))
);
ALTER TABLE ONLY public.seat FORCE ROW LEVEL SECURITY;
CREATE TABLE public.staff (
    org_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    login text NOT NULL,
    name text NOT NULL,
    title text,
    role text NOT NULL,
    languages text[] NOT NULL,
    capacity integer NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    is_shift_lead boolean DEFAULT false NOT NULL,
    CONSTRAINT staff_capacity_check CHECK (((capacity >= 0) AND (capacity <= 100))),
    CONSTRAINT staff_languages_check CHECK (((cardinality(languages) >= 1) AND (cardinality(languages) <= 20))),
    CONSTRAINT staff_login_check CHECK ((login ~ '^[a-z0-9][a-z0-9._-]{0,63}$'::text)),
    CONSTRAINT staff_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT staff_role_check CHECK ((role = ANY (ARRAY['staff'::text, 'operator'::text, 'manager'::text]))),
    CONSTRAINT staff_title_check CHECK ((length(title) <= 200))
);
ALTER TABLE ONLY public.staff FORCE ROW LEVEL SECURITY;
CREATE TABLE public.staff_on_call (
    org_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    weekday smallint NOT NULL,
    start_minute smallint NOT NULL,
    end_minute smallint NOT NULL,
    time_zone text NOT NULL,
    CONSTRAINT staff_on_call_end_minute_check CHECK (((end_minute >= 0) AND (end_minute <= 1439))),
    CONSTRAINT staff_on_call_start_minute_check CHECK (((start_minute >= 0) AND (start_minute <= 1439))),
    CONSTRAINT staff_on_call_time_zone_check CHECK (((length(time_zone) >= 1) AND (length(time_zone) <= 64))),
    CONSTRAINT staff_on_call_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);
ALTER TABLE ONLY public.staff_on_call FORCE ROW LEVEL SECURITY;
CREATE TABLE public.staff_shift (
    org_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    weekday smallint NOT NULL,
    start_minute smallint NOT NULL,
    end_minute smallint NOT NULL,
    time_zone text NOT NULL,
    CONSTRAINT staff_shift_end_minute_check CHECK (((end_minute >= 0) AND (end_minute <= 1439))),
    CONSTRAINT staff_shift_start_minute_check CHECK (((start_minute >= 0) AND (start_minute <= 1439))),
    CONSTRAINT staff_shift_time_zone_check CHECK (((length(time_zone) >= 1) AND (length(time_zone) <= 64))),
    CONSTRAINT staff_shift_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);
ALTER TABLE ONLY public.staff_shift FORCE ROW LEVEL SECURITY;
CREATE TABLE public.staff_skill (
    org_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    queue text NOT NULL,
    level smallint NOT NULL,
    CONSTRAINT staff_skill_level_check CHECK (((level >= 1) AND (level <= 5))),
    CONSTRAINT staff_skill_queue_check CHECK ((queue = ANY (ARRAY['detox'::text, 'residential'::text, 'iop'::text])))
);
ALTER TABLE ONLY public.staff_skill FORCE ROW LEVEL SECURITY;
CREATE TABLE public.touch (
    org_id uuid NOT NULL,
    touch_id uuid NOT NULL,
    lead_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    outcome text NOT NULL,
    touched_at timestamp with time zone NOT NULL,
    CONSTRAINT touch_outcome_check CHECK ((outcome = ANY (ARRAY['reached'::text, 'no_answer'::text, 'voicemail'::text, 'busy_line'::text, 'wrong_number'::text, 'text_sent'::text, 'email_sent'::text])))
);
ALTER TABLE ONLY public.touch FORCE ROW LEVEL SECURITY;
CREATE TABLE public.wrapped_key (
    org_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    org_key_id uuid NOT NULL,
    wrapped bytea NOT NULL
);
ALTER TABLE ONLY public.wrapped_key FORCE ROW LEVEL SECURITY;
ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_org_id_token_hash_key UNIQUE (org_id, token_hash);
ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_pkey PRIMARY KEY (org_id, token_id);
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT alarm_pkey PRIMARY KEY (org_id, alarm_id);
ALTER TABLE ONLY public.amendment
    ADD CONSTRAINT amendment_pkey PRIMARY KEY (org_id, amendment_id);
ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_pkey PRIMARY KEY (org_id, assessment_id);
ALTER TABLE ONLY public.correction
    ADD CONSTRAINT correction_pkey PRIMARY KEY (org_id, correction_id);
ALTER TABLE ONLY public.decision_batch
    ADD CONSTRAINT decision_batch_pkey PRIMARY KEY (org_id, batch_number);
ALTER TABLE ONLY public.decision_counter
    ADD CONSTRAINT decision_counter_pkey PRIMARY KEY (org_id);
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (org_id, batch_number, lead_id);
ALTER TABLE ONLY public.fair_share
    ADD CONSTRAINT fair_share_pkey PRIMARY KEY (org_id, staff_id);
ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_pkey PRIMARY KEY (org_id, day);
ALTER TABLE ONLY public.inquiry
    ADD CONSTRAINT inquiry_pkey PRIMARY KEY (org_id, inquiry_id);
ALTER TABLE ONLY public.lead_link
    ADD CONSTRAINT lead_link_pkey PRIMARY KEY (org_id, lead_id, other_id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT lead_pkey PRIMARY KEY (org_id, lead_id);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (org_id, entry_id);
ALTER TABLE ONLY public.milestone
    ADD CONSTRAINT milestone_pkey PRIMARY KEY (org_id, lead_id, milestone);
ALTER TABLE ONLY public.note
    ADD CONSTRAINT note_pkey PRIMARY KEY (org_id, note_id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_pkey PRIMARY KEY (org_id, offer_id);
ALTER TABLE ONLY public.org
    ADD CONSTRAINT org_pkey PRIMARY KEY (org_id);
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_pkey PRIMARY KEY (org_id, version);
ALTER TABLE ONLY public.presence
    ADD CONSTRAINT presence_pkey PRIMARY KEY (org_id, staff_id);
ALTER TABLE ONLY public.presence_token
    ADD CONSTRAINT presence_token_pkey PRIMARY KEY (org_id, token_hash);
ALTER TABLE ONLY public.queue_entry
    ADD CONSTRAINT queue_entry_pkey PRIMARY KEY (org_id, lead_id);
ALTER TABLE ONLY public.release
    ADD CONSTRAINT release_pkey PRIMARY KEY (org_id, lead_id, epoch);
ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_org_id_lead_id_key UNIQUE (org_id, lead_id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_pkey PRIMARY KEY (org_id, staff_id, seat_number);
ALTER TABLE ONLY public.staff_on_call
    ADD CONSTRAINT staff_on_call_pkey PRIMARY KEY (org_id, staff_id, weekday, start_minute);
ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_org_id_login_key UNIQUE (org_id, login);
ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (org_id, staff_id);
ALTER TABLE ONLY public.staff_shift
    ADD CONSTRAINT staff_shift_pkey PRIMARY KEY (org_id, staff_id, weekday, start_minute);
ALTER TABLE ONLY public.staff_skill
    ADD CONSTRAINT staff_skill_pkey PRIMARY KEY (org_id, staff_id, queue);
ALTER TABLE ONLY public.touch
    ADD CONSTRAINT touch_pkey PRIMARY KEY (org_id, touch_id);
ALTER TABLE ONLY public.wrapped_key
    ADD CONSTRAINT wrapped_key_pkey PRIMARY KEY (org_id, subject_id);
CREATE INDEX alarm_by_send ON public.alarm USING btree (org_id, next_send_at) WHERE (next_send_at IS NOT NULL);
CREATE INDEX alarm_by_time ON public.alarm USING btree (org_id, raised_at);
CREATE UNIQUE INDEX alarm_one_open ON public.alarm USING btree (org_id, lead_id, kind) WHERE (ended_at IS NULL);
CREATE INDEX alarm_open ON public.alarm USING btree (org_id, raised_at) WHERE (ended_at IS NULL);
CREATE INDEX alarm_unroutable ON public.alarm USING btree (org_id, raised_at) WHERE ((ended_at IS NULL) AND (kind = 'unroutable'::text));
CREATE INDEX amendment_by_lead ON public.amendment USING btree (org_id, lead_id, amended_at);
CREATE INDEX assessment_by_lead ON public.assessment USING btree (org_id, lead_id, assessed_at);
CREATE INDEX correction_by_lead ON public.correction USING btree (org_id, lead_id, corrected_at);
CREATE INDEX correction_by_time ON public.correction USING btree (org_id, corrected_at);
CREATE INDEX decision_batch_by_time ON public.decision_batch USING btree (org_id, decided_at, batch_number);
CREATE INDEX decision_by_lead ON public.decision USING btree (org_id, lead_id, batch_number);
CREATE INDEX inquiry_by_lead ON public.inquiry USING btree (org_id, lead_id);
CREATE INDEX inquiry_by_received ON public.inquiry USING btree (org_id, received_at);
CREATE INDEX lead_by_due_follow_up ON public.lead USING btree (org_id, follow_up_due_at) WHERE (follow_up_due_at IS NOT NULL);
CREATE INDEX lead_by_email ON public.lead USING btree (org_id, email_index) WHERE (email_index IS NOT NULL);
CREATE INDEX lead_by_follow_up ON public.lead USING btree (org_id, follow_up_at) WHERE (follow_up_at IS NOT NULL);
CREATE INDEX lead_by_giver ON public.lead USING btree (org_id, handed_over_by) WHERE (handed_over_by IS NOT NULL);
CREATE INDEX lead_by_look ON public.lead USING btree (org_id, look_at) WHERE (look_at IS NOT NULL);
CREATE INDEX lead_by_owner ON public.lead USING btree (org_id, owner_id, sort_key) WHERE (owner_id IS NOT NULL);
CREATE INDEX lead_by_phone ON public.lead USING btree (org_id, phone_index) WHERE (phone_index IS NOT NULL);
CREATE INDEX lead_by_received ON public.lead USING btree (org_id, received_at);
CREATE INDEX lead_by_target ON public.lead USING btree (org_id, merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX lead_link_by_other ON public.lead_link USING btree (org_id, other_id);
CREATE INDEX lead_open ON public.lead USING btree (org_id, state, received_at) WHERE (state = ANY (ARRAY['waiting'::text, 'offered'::text, 'owned'::text, 'set_aside'::text]));
CREATE INDEX ledger_by_crossing ON public.ledger USING btree (org_id, occurred_at) INCLUDE (to_state) WHERE ((to_state IS NOT NULL) AND ((COALESCE(from_state, ''::text) = ANY (ARRAY['waiting'::text, 'offered'::text, 'owned'::text])) <> (to_state = ANY (ARRAY['waiting'::text, 'offered'::text, 'owned'::text]))));
CREATE INDEX ledger_by_lead ON public.ledger USING btree (org_id, lead_id, occurred_at) WHERE (lead_id IS NOT NULL);
CREATE INDEX ledger_by_time ON public.ledger USING btree (org_id, occurred_at);
CREATE UNIQUE INDEX ledger_one_row_per_move ON public.ledger USING btree (org_id, lead_id, epoch) WHERE (to_state IS NOT NULL);
CREATE INDEX milestone_by_time ON public.milestone USING btree (org_id, reached_at);
CREATE INDEX note_by_lead ON public.note USING btree (org_id, lead_id, noted_at);
CREATE INDEX offer_by_deadline ON public.offer USING btree (org_id, deadline_at) WHERE (state = 'open'::text);
CREATE INDEX offer_by_lead ON public.offer USING btree (org_id, lead_id, offered_at);
CREATE UNIQUE INDEX offer_one_open_per_lead ON public.offer USING btree (org_id, lead_id) WHERE (state = 'open'::text);
CREATE UNIQUE INDEX offer_one_open_per_person ON public.offer USING btree (org_id, staff_id) WHERE (state = 'open'::text);
CREATE INDEX presence_token_by_expiry ON public.presence_token USING btree (org_id, expires_at);
CREATE INDEX queue_entry_by_class ON public.queue_entry USING btree (org_id, queue, language, step, sort_key, lead_id);
CREATE INDEX queue_entry_by_wait ON public.queue_entry USING btree (org_id, step, waiting_since);
CREATE INDEX queue_entry_crises ON public.queue_entry USING btree (org_id, queue, language, step, sort_key, lead_id) WHERE is_crisis;
CREATE INDEX touch_by_lead ON public.touch USING btree (org_id, lead_id, touched_at);
CREATE INDEX touch_by_time ON public.touch USING btree (org_id, touched_at);
CREATE TRIGGER lead_look BEFORE UPDATE ON public.lead FOR EACH ROW EXECUTE FUNCTION public.look_again();
CREATE TRIGGER lead_moves BEFORE UPDATE ON public.lead FOR EACH ROW EXECUTE FUNCTION public.guard_lead_move();
CREATE TRIGGER touch_look AFTER INSERT ON public.touch FOR EACH ROW EXECUTE FUNCTION public.look_again_touched();
ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.org(org_id);
ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT alarm_org_id_acknowledged_by_fkey FOREIGN KEY (org_id, acknowledged_by) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT alarm_org_id_lead_id_fkey FOREIGN KEY (org_id, lead_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.amendment
    ADD CONSTRAINT amendment_org_id_lead_id_fkey FOREIGN KEY (org_id, lead_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.amendment
    ADD CONSTRAINT amendment_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.org(org_id);
ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_org_id_lead_id_fkey FOREIGN KEY (org_id, lead_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.correction
    ADD CONSTRAINT correction_org_id_assessment_id_fkey FOREIGN KEY (org_id, assessment_id) REFERENCES public.assessment(org_id, assessment_id);
ALTER TABLE ONLY public.correction
    ADD CONSTRAINT correction_org_id_lead_id_fkey FOREIGN KEY (org_id, lead_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.correction
    ADD CONSTRAINT correction_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.decision_batch
    ADD CONSTRAINT decision_batch_org_id_policy_version_fkey FOREIGN KEY (org_id, policy_version) REFERENCES public.policy(org_id, version);
ALTER TABLE ONLY public.decision_counter
    ADD CONSTRAINT decision_counter_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.org(org_id);
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_org_id_batch_number_fkey FOREIGN KEY (org_id, batch_number) REFERENCES public.decision_batch(org_id, batch_number);
ALTER TABLE ONLY public.fair_share
    ADD CONSTRAINT fair_share_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.org(org_id);
ALTER TABLE ONLY public.inquiry
    ADD CONSTRAINT inquiry_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.org(org_id);
ALTER TABLE ONLY public.inquiry
    ADD CONSTRAINT inquiry_org_id_lead_id_fkey FOREIGN KEY (org_id, lead_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.lead_link
    ADD CONSTRAINT lead_link_org_id_lead_id_fkey FOREIGN KEY (org_id, lead_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.lead_link
    ADD CONSTRAINT lead_link_org_id_other_id_fkey FOREIGN KEY (org_id, other_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT lead_org_id_correction_id_fkey FOREIGN KEY (org_id, correction_id) REFERENCES public.correction(org_id, correction_id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT lead_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.org(org_id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT lead_org_id_handed_over_by_fkey FOREIGN KEY (org_id, handed_over_by) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT lead_org_id_merged_into_fkey FOREIGN KEY (org_id, merged_into) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT lead_org_id_owner_id_fkey FOREIGN KEY (org_id, owner_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.org(org_id);
ALTER TABLE ONLY public.milestone
    ADD CONSTRAINT milestone_org_id_lead_id_fkey FOREIGN KEY (org_id, lead_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.milestone
    ADD CONSTRAINT milestone_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.note
    ADD CONSTRAINT note_org_id_lead_id_fkey FOREIGN KEY (org_id, lead_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.note
    ADD CONSTRAINT note_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_org_id_lead_id_fkey FOREIGN KEY (org_id, lead_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.org(org_id);
ALTER TABLE ONLY public.presence
    ADD CONSTRAINT presence_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.presence_token
    ADD CONSTRAINT presence_token_org_id_made_from_fkey FOREIGN KEY (org_id, made_from) REFERENCES public.access_token(org_id, token_id);
ALTER TABLE ONLY public.queue_entry
    ADD CONSTRAINT queue_entry_org_id_lead_id_fkey FOREIGN KEY (org_id, lead_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.release
    ADD CONSTRAINT release_org_id_lead_id_fkey FOREIGN KEY (org_id, lead_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.release
    ADD CONSTRAINT release_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_org_id_lead_id_fkey FOREIGN KEY (org_id, lead_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.staff_on_call
    ADD CONSTRAINT staff_on_call_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.org(org_id);
ALTER TABLE ONLY public.staff_shift
    ADD CONSTRAINT staff_shift_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.staff_skill
    ADD CONSTRAINT staff_skill_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.touch
    ADD CONSTRAINT touch_org_id_lead_id_fkey FOREIGN KEY (org_id, lead_id) REFERENCES public.lead(org_id, lead_id);
ALTER TABLE ONLY public.touch
    ADD CONSTRAINT touch_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES public.staff(org_id, staff_id);
ALTER TABLE ONLY public.wrapped_key
    ADD CONSTRAINT wrapped_key_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.org(org_id);
ALTER TABLE public.access_token ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.alarm ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.amendment ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.assessment ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.correction ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.decision_batch ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.decision_counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.fair_share ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.holiday ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.inquiry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.lead ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.lead_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.ledger ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.milestone ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.note ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.offer ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_org ON public.access_token USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.alarm USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.amendment USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.assessment USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.correction USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.decision USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.decision_batch USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.decision_counter USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.fair_share USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.holiday USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.inquiry USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.lead USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.lead_link USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.ledger USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.milestone USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.note USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.offer USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.org USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.policy USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.presence USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.presence_token USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.queue_entry USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.release USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.seat USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.staff USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.staff_on_call USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.staff_shift USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.staff_skill USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.touch USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
CREATE POLICY one_org ON public.wrapped_key USING ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid)) WITH CHECK ((org_id = (NULLIF(current_setting('leadline.org'::text, true), ''::text))::uuid));
ALTER TABLE public.org ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.policy ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.presence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.presence_token ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.queue_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.release ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.seat ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.staff ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.staff_on_call ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.staff_shift ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.staff_skill ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.touch ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.wrapped_key ENABLE ROW LEVEL SECURITY;
GRANT USAGE ON SCHEMA public TO leadline_service;
GRANT USAGE ON SCHEMA public TO leadline_worker;
GRANT USAGE ON SCHEMA public TO leadline_reporter;
GRANT SELECT,INSERT,UPDATE ON TABLE public.access_token TO leadline_service;
GRANT SELECT,UPDATE ON TABLE public.alarm TO leadline_service;
GRANT SELECT,INSERT,UPDATE ON TABLE public.alarm TO leadline_worker;
GRANT SELECT ON TABLE public.alarm TO leadline_reporter;
GRANT SELECT,INSERT ON TABLE public.amendment TO leadline_service;
GRANT SELECT(org_id) ON TABLE public.amendment TO leadline_reporter;
GRANT SELECT(amendment_id) ON TABLE public.amendment TO leadline_reporter;
GRANT SELECT(lead_id) ON TABLE public.amendment TO leadline_reporter;
GRANT SELECT(staff_id) ON TABLE public.amendment TO leadline_reporter;
GRANT SELECT(amended_at) ON TABLE public.amendment TO leadline_reporter;
GRANT SELECT(fields) ON TABLE public.amendment TO leadline_reporter;
GRANT SELECT,INSERT ON TABLE public.assessment TO leadline_service;
GRANT SELECT(org_id) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(assessment_id) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(lead_id) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(inquiry_id) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(assessed_at) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(ruleset_version) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(level_of_care) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(queue) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(rule_id) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(scenario) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(also_fired) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(safety_flags) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(priority) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(urgency) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(confidence) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(needs_callback) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(clarify_questions) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(subject) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT(requested_services) ON TABLE public.assessment TO leadline_reporter;
GRANT SELECT,INSERT ON TABLE public.correction TO leadline_service;
GRANT SELECT ON TABLE public.correction TO leadline_reporter;
GRANT SELECT ON TABLE public.decision TO leadline_service;
GRANT SELECT,INSERT ON TABLE public.decision TO leadline_worker;
GRANT SELECT ON TABLE public.decision TO leadline_reporter;
GRANT SELECT ON TABLE public.decision_batch TO leadline_service;
GRANT SELECT,INSERT ON TABLE public.decision_batch TO leadline_worker;
GRANT SELECT ON TABLE public.decision_batch TO leadline_reporter;
GRANT SELECT ON TABLE public.decision_counter TO leadline_service;
GRANT SELECT,INSERT,UPDATE ON TABLE public.decision_counter TO leadline_worker;
GRANT SELECT ON TABLE public.decision_counter TO leadline_reporter;
GRANT SELECT,INSERT,UPDATE ON TABLE public.fair_share TO leadline_service;
GRANT SELECT,INSERT,UPDATE ON TABLE public.fair_share TO leadline_worker;
GRANT SELECT ON TABLE public.fair_share TO leadline_reporter;
GRANT SELECT,INSERT,DELETE ON TABLE public.holiday TO leadline_service;
GRANT SELECT ON TABLE public.holiday TO leadline_worker;
GRANT SELECT ON TABLE public.holiday TO leadline_reporter;
GRANT SELECT,INSERT ON TABLE public.inquiry TO leadline_service;
GRANT SELECT(org_id) ON TABLE public.inquiry TO leadline_reporter;
GRANT SELECT(inquiry_id) ON TABLE public.inquiry TO leadline_reporter;
GRANT SELECT(lead_id) ON TABLE public.inquiry TO leadline_reporter;
GRANT SELECT(channel) ON TABLE public.inquiry TO leadline_reporter;
GRANT SELECT(source) ON TABLE public.inquiry TO leadline_reporter;
GRANT SELECT(received_at) ON TABLE public.inquiry TO leadline_reporter;
GRANT SELECT(received_offset) ON TABLE public.inquiry TO leadline_reporter;
GRANT SELECT(stored_at) ON TABLE public.inquiry TO leadline_reporter;
GRANT SELECT(answered) ON TABLE public.inquiry TO leadline_reporter;
GRANT SELECT(ring_seconds) ON TABLE public.inquiry TO leadline_reporter;
GRANT SELECT(talk_seconds) ON TABLE public.inquiry TO leadline_reporter;
GRANT SELECT,INSERT,UPDATE ON TABLE public.lead TO leadline_service;
GRANT SELECT,UPDATE ON TABLE public.lead TO leadline_worker;
GRANT SELECT ON TABLE public.lead TO leadline_reporter;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.lead_link TO leadline_service;
GRANT SELECT ON TABLE public.lead_link TO leadline_reporter;
GRANT SELECT,INSERT ON TABLE public.ledger TO leadline_service;
GRANT INSERT ON TABLE public.ledger TO leadline_worker;
GRANT SELECT ON TABLE public.ledger TO leadline_reporter;
GRANT SELECT,INSERT,DELETE ON TABLE public.milestone TO leadline_service;
GRANT SELECT ON TABLE public.milestone TO leadline_reporter;
GRANT SELECT,INSERT ON TABLE public.note TO leadline_service;
GRANT SELECT(org_id) ON TABLE public.note TO leadline_reporter;
GRANT SELECT(note_id) ON TABLE public.note TO leadline_reporter;
GRANT SELECT(lead_id) ON TABLE public.note TO leadline_reporter;
GRANT SELECT(staff_id) ON TABLE public.note TO leadline_reporter;
GRANT SELECT(noted_at) ON TABLE public.note TO leadline_reporter;
GRANT SELECT,INSERT,UPDATE ON TABLE public.offer TO leadline_service;
GRANT SELECT,INSERT,UPDATE ON TABLE public.offer TO leadline_worker;
GRANT SELECT ON TABLE public.offer TO leadline_reporter;
GRANT SELECT ON TABLE public.org TO leadline_service;
GRANT SELECT ON TABLE public.org TO leadline_worker;
GRANT SELECT ON TABLE public.org TO leadline_reporter;
GRANT SELECT,INSERT ON TABLE public.policy TO leadline_service;
GRANT SELECT ON TABLE public.policy TO leadline_worker;
GRANT SELECT ON TABLE public.policy TO leadline_reporter;
GRANT SELECT,INSERT,UPDATE ON TABLE public.presence TO leadline_service;
GRANT SELECT,INSERT,UPDATE ON TABLE public.presence TO leadline_worker;
GRANT SELECT ON TABLE public.presence TO leadline_reporter;
GRANT SELECT,INSERT,DELETE ON TABLE public.presence_token TO leadline_service;
GRANT SELECT,INSERT,DELETE ON TABLE public.queue_entry TO leadline_service;
GRANT SELECT,INSERT,DELETE ON TABLE public.queue_entry TO leadline_worker;
GRANT SELECT ON TABLE public.queue_entry TO leadline_reporter;
GRANT SELECT,INSERT ON TABLE public.release TO leadline_service;
GRANT SELECT,INSERT ON TABLE public.release TO leadline_worker;
GRANT SELECT ON TABLE public.release TO leadline_reporter;
GRANT SELECT ON TABLE public.schema_migration TO leadline_service;
GRANT SELECT ON TABLE public.schema_migration TO leadline_worker;
GRANT SELECT ON TABLE public.schema_migration TO leadline_reporter;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.seat TO leadline_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.seat TO leadline_worker;
GRANT SELECT ON TABLE public.seat TO leadline_reporter;
GRANT SELECT,INSERT,UPDATE ON TABLE public.staff TO leadline_service;
GRANT SELECT ON TABLE public.staff TO leadline_worker;
GRANT SELECT ON TABLE public.staff TO leadline_reporter;
GRANT SELECT,INSERT,DELETE ON TABLE public.staff_on_call TO leadline_service;
GRANT SELECT ON TABLE public.staff_on_call TO leadline_worker;
GRANT SELECT ON TABLE public.staff_on_call TO leadline_reporter;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.staff_shift TO leadline_service;
GRANT SELECT ON TABLE public.staff_shift TO leadline_worker;
GRANT SELECT ON TABLE public.staff_shift TO leadline_reporter;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.staff_skill TO leadline_service;
GRANT SELECT ON TABLE public.staff_skill TO leadline_worker;
GRANT SELECT ON TABLE public.staff_skill TO leadline_reporter;
GRANT SELECT,INSERT ON TABLE public.touch TO leadline_service;
GRANT SELECT ON TABLE public.touch TO leadline_reporter;
GRANT SELECT ON TABLE public.touch TO leadline_worker;
GRANT SELECT,INSERT ON TABLE public.wrapped_key TO leadline_service;
