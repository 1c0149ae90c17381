extension TableCheck {
    /// What the reports count must be what the ledger tells, row by row.
    static let sums: [TableCheck] = [
        intakes, offersInLedger, touchesInLedger, correctionsInLedger, releasesInLedger, notesInLedger,
        fairShare,
        batches,
    ]

    static let intakes = TableCheck(
        "each inquiry made one lead by one intake move", "intakes",
        rows: """
            with intake as (
                select inquiry_id, lead_id, count(*) over (partition by lead_id) as moves
                from ledger
                where org_id = $1 and kind = 'intake'
            ), stored as (
                select inquiry_id, lead_id from inquiry where org_id = $1
            ), checked as (
                select coalesce(stored.inquiry_id, intake.inquiry_id, intake.lead_id)::text as id,
                       stored.lead_id = intake.lead_id and intake.moves = 1 as holds
                from stored
                full join intake on intake.inquiry_id = stored.inquiry_id
            )
            """)

    // An offer has the epoch its move raised the lead to; the move that ended it has the next one.
    static let offersInLedger = TableCheck(
        "each offer, and how it ended, is a move in the ledger", "offers_in_ledger",
        rows: """
            with made as (
                select lead_id, epoch from ledger where org_id = $1 and to_state = 'offered'
            ), ended as (
                select lead_id, epoch - 1 as epoch, kind from ledger where org_id = $1 and from_state = 'offered'
            ), offers as (
                select lead_id, epoch, state from offer where org_id = $1
            ), checked as (
                select coalesce(offers.lead_id, made.lead_id)::text || '/' || coalesce(offers.epoch, made.epoch)
                           as id,
                       made.lead_id is not null and case offers.state
                           when 'open' then ended.kind is null
                           when 'accepted' then ended.kind = 'accept'
                           when 'declined' then ended.kind = 'decline'
                           when 'lapsed' then ended.kind = 'lapse'
                           when 'preempted' then ended.kind = 'preempt'
                           when 'withdrawn' then ended.kind in ('merge', 'reassess', 'reclassify', 'split_off')
                       end as holds
                from offers
                full join made on made.lead_id = offers.lead_id and made.epoch = offers.epoch
                left join ended on ended.lead_id = coalesce(offers.lead_id, made.lead_id)
                    and ended.epoch = coalesce(offers.epoch, made.epoch)
            )
            """)

    static let touchesInLedger = TableCheck(
        "each lead has as many touches and milestones as its ledger", "touches_in_ledger",
        rows: """
            with counted as (
                select lead_id, 'touch' as kind, count(*) as rows
                from touch
                where org_id = $1
                group by lead_id
                union all
                select lead_id, 'milestone', count(*) from milestone where org_id = $1 group by lead_id
            ), told as (
                select lead_id, replace(kind, '_revoked', '') as kind,
                       sum(case when kind = 'milestone_revoked' then -1 else 1 end)::int8 as rows
                from ledger
                where org_id = $1 and kind in ('touch', 'milestone', 'milestone_revoked')
                group by lead_id, replace(kind, '_revoked', '')
            ), checked as (
                select coalesce(counted.lead_id, told.lead_id)::text || '/' || coalesce(counted.kind, told.kind)
                           as id,
                       coalesce(counted.rows, 0) = coalesce(told.rows, 0) as holds
                from counted
                full join told on told.lead_id = counted.lead_id and told.kind = counted.kind
            )
            """)

    static let correctionsInLedger = TableCheck(
        "each lead has as many corrections as its ledger", "corrections_in_ledger",
        rows: """
            with counted as (
                select lead_id, count(*) as rows from correction where org_id = $1 group by lead_id
            ), told as (
                select lead_id, count(*) as rows
                from ledger
                where org_id = $1 and kind = 'reclassify'
                group by lead_id
            ), checked as (
                select coalesce(counted.lead_id, told.lead_id)::text as id, counted.rows = told.rows as holds
                from counted
                full join told on told.lead_id = counted.lead_id
            )
            """)

    // Each release is the move that raised the lead to its epoch.
    static let releasesInLedger = TableCheck(
        "each release is a move in the ledger, of who owned the lead", "releases_in_ledger",
        rows: """
            with told as (
                select lead_id, epoch, detail from ledger where org_id = $1 and kind = 'release'
            ), kept as (
                select lead_id, epoch, staff_id from release where org_id = $1
            ), checked as (
                select coalesce(kept.lead_id, told.lead_id)::text || '/' || coalesce(kept.epoch, told.epoch)
                           as id,
                       told.detail::jsonb ->> 'owner' = kept.staff_id::text as holds
                from kept
                full join told on told.lead_id = kept.lead_id and told.epoch = kept.epoch
            )
            """)

    static let notesInLedger = TableCheck(
        "each lead has as many notes and amendments as its ledger", "notes_in_ledger",
        rows: """
            with counted as (
                select lead_id, 'note' as kind, count(*) as rows from note where org_id = $1 group by lead_id
                union all
                select lead_id, 'amend', count(*) from amendment where org_id = $1 group by lead_id
            ), told as (
                select lead_id, kind, count(*) as rows
                from ledger
                where org_id = $1 and kind in ('note', 'amend')
                group by lead_id, kind
            ), checked as (
                select coalesce(counted.lead_id, told.lead_id)::text || '/' || coalesce(counted.kind, told.kind)
                           as id,
                       counted.rows = told.rows as holds
                from counted
                full join told on told.lead_id = counted.lead_id and told.kind = counted.kind
            )
            """)

    static let fairShare = TableCheck(
        "fair shares received add up to those credited", "fair_share",
        rows: """
            with checked as (
                select 'credited ' || coalesce(sum(credited), 0) || ', received ' || coalesce(sum(received), 0)
                           as id,
                       coalesce(sum(credited), 0) = coalesce(sum(received), 0) as holds
                from fair_share
                where org_id = $1
            )
            """)

    static let batches = TableCheck(
        "decision batches are numbered 1, 2, 3, … up to the counter", "batches",
        rows: """
            with checked as (
                select 'batch ' || batch_number as id,
                       batch_number = 1 + coalesce(lag(batch_number) over (order by batch_number), 0) as holds
                from decision_batch
                where org_id = $1
                union all
                select 'counter at ' || last_batch,
                       last_batch = coalesce((select max(batch_number) from decision_batch where org_id = $1), 0)
                from decision_counter
                where org_id = $1
            )
            """)
}
