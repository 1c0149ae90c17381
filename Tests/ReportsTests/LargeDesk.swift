import Admissions
import TestDatabase

/// A desk with 100 000 leads over 200 days, written as rows: 500 a day, one in ten merged into the one before it, the
/// others worked to the end, and the last 100 still waiting.
enum LargeDesk {
    static let leads = 100_000
    static let waiting = 100

    static func make() async throws -> TestDatabase {
        let database = try await TestDatabase.make()
        let staff = try await database.addStaff("ana")
        for statement in rows(org: database.org, staff: staff) { try await database.tamper(statement) }
        try await database.tamper("vacuum analyze")
        return database
    }

    // The triggers and foreign keys would check each row; the check of the invariants does so afterwards.
    private static func rows(org: OrgID, staff: StaffID) -> [String] {
        [
            """
            set session_replication_role = replica;
            create table made as
            select number, ('00000000-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid as id,
                   '\(TestDatabase.midnight)'::timestamptz - interval '199 days'
                       + number * interval '200 days' / \(leads) as at,
                   case when number > \(leads - waiting) then 'waiting'
                        when number % 10 = 0 then 'merged' else 'closed' end as state
            from generate_series(1, \(leads)) as number;
            insert into lead (org_id, lead_id, state, epoch, level_of_care, queue, priority, urgency, safety_flags,
                needs_callback, subject, language, channel, source, received_at, stored_at, sort_key, name_tags,
                assessment_id, disposition, closed_at, merged_into, merged_from)
            select '\(org)', id, state, case state when 'waiting' then 1 when 'merged' then 2 else 4 end, 'detox',
                'detox', 'routine', 60, '{}', false, 'self', 'en', 'web_form', 'source ' || number % 7, at, at,
                at - interval '60 minutes', '', id, case when state = 'closed' then 'other' end,
                case when state = 'closed' then at + interval '3 hours' end,
                case when state = 'merged' then ('00000000-0000-7000-8000-'
                    || lpad(to_hex(number - 1), 12, '0'))::uuid end,
                case when state = 'merged' then 'waiting' end
            from made;
            insert into queue_entry (org_id, lead_id, queue, language, sort_key, waiting_since, epoch, urgency,
                is_crisis)
            select org_id, lead_id, queue, language, sort_key, stored_at, epoch, urgency, false
            from lead where state = 'waiting'
            """,
            """
            set session_replication_role = replica;
            insert into inquiry (org_id, inquiry_id, lead_id, channel, source, received_at, received_offset,
                stored_at, content_mac, sealed)
            select org_id, lead_id, lead_id, channel, source, received_at, 0, stored_at,
                decode(repeat('00', 34), 'hex'), decode(repeat('00', 300), 'hex')
            from lead;
            insert into assessment (org_id, assessment_id, lead_id, inquiry_id, assessed_at, ruleset_version,
                level_of_care, queue, rule_id, scenario, also_fired, safety_flags, priority, urgency, confidence,
                needs_callback, clarify_questions, subject, requested_services, sealed_evidence)
            select org_id, lead_id, lead_id, lead_id, stored_at, 'test', level_of_care, queue, 'D5', 'test', '{}',
                '{}', priority, urgency, 'high', false, '{}', subject, '{}', ''
            from lead;
            insert into offer (org_id, offer_id, lead_id, staff_id, epoch, is_crisis, offered_at, deadline_at, state,
                ended_at)
            select org_id, lead_id, lead_id, '\(staff)', 2, false, received_at + interval '1 minute',
                received_at + interval '6 minutes', 'accepted', received_at + interval '2 minutes'
            from lead where state = 'closed';
            insert into touch (org_id, touch_id, lead_id, staff_id, outcome, touched_at)
            select org_id, lead_id, lead_id, '\(staff)', 'reached', received_at + interval '4 minutes'
            from lead where state = 'closed';
            insert into milestone (org_id, lead_id, milestone, reached_at, staff_id)
            select org_id, lead_id, 'qualified', received_at + interval '5 minutes', '\(staff)'
            from lead where state = 'closed'
            """,
            """
            set session_replication_role = replica;
            insert into ledger (org_id, entry_id, occurred_at, recorded_at, kind, actor_kind, actor_id, lead_id,
                inquiry_id, epoch, from_state, to_state, detail, mac)
            select '\(org)', gen_random_uuid(), row.at, row.at, row.kind, 'staff', '\(staff)', lead_id,
                case when row.kind = 'intake' then lead_id end, row.epoch, row.from_state, row.to_state,
                case when row.kind = 'intake'
                    then '{"sort_key":"' || to_char(sort_key at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '"}'
                    when row.kind = 'merge' then '{"into":"' || merged_into || '"}'
                    else '{}' end,
                decode(repeat('00', 34), 'hex')
            from lead
            cross join lateral (values
                (stored_at, 'intake', 1, null, 'waiting', true),
                (stored_at + interval '1 second', 'merge', 2, 'waiting', 'merged', state = 'merged'),
                (stored_at + interval '1 minute', 'offer', 2, 'waiting', 'offered', state = 'closed'),
                (stored_at + interval '2 minutes', 'accept', 3, 'offered', 'owned', state = 'closed'),
                (stored_at + interval '4 minutes', 'touch', 3, null, null, state = 'closed'),
                (stored_at + interval '5 minutes', 'milestone', 3, null, null, state = 'closed'),
                (stored_at + interval '3 hours', 'close', 4, 'owned', 'closed', state = 'closed')
            ) as row (at, kind, epoch, from_state, to_state, happened)
            where row.happened
            """,
        ]
    }
}
