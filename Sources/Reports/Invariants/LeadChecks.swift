extension TableCheck {
    /// What must hold between a lead, its owner, its seat, its offer and its place in the queue.
    static let leads: [TableCheck] = [
        oneOwner, seats, handedOverSeats, queueIffWaiting, offerIffOffered, inquiryHasOneLead, merges, links,
        levelHasGrounds,
    ]

    // Only who holds or should hold a lead is looked at; the last move is one probe of ledger_one_row_per_move.
    static let oneOwner = TableCheck(
        "every owned lead has one owner, the one who took it last", "one_owner",
        rows: """
            with checked as (
                select lead.lead_id::text as id,
                       lead.state = 'owned' and lead.owner_id is not null
                       and case
                               when last_move.kind in ('accept', 'undo_close')
                                   then last_move.actor_id = lead.owner_id
                               when last_move.kind in ('hand_over', 'unmerge')
                                   then last_move.detail::jsonb ->> 'owner' = lead.owner_id::text
                               else true
                           end as holds
                from lead
                left join lateral (
                    select kind, actor_id, detail
                    from ledger
                    where org_id = $1 and lead_id = lead.lead_id and to_state is not null
                    order by epoch desc
                    limit 1
                ) as last_move on true
                where lead.org_id = $1 and (lead.state = 'owned' or lead.owner_id is not null)
            )
            """)

    static let seats = TableCheck(
        "each open offer and each owned, unparked lead has its person's seat within the limit, and no other seat is taken",
        "seats",
        rows: """
            with held as (
                select lead_id, staff_id from offer where org_id = $1 and state = 'open'
                union all
                select lead_id, owner_id
                from lead
                where org_id = $1 and state = 'owned' and follow_up_at is null
            ), taken as (
                select lead_id, staff_id, seat_number, seat_limit from seat where org_id = $1
            ), checked as (
                select coalesce(held.lead_id, taken.lead_id)::text as id,
                       held.staff_id = taken.staff_id and taken.seat_number <= taken.seat_limit as holds
                from held
                full join taken on taken.lead_id = held.lead_id
            )
            """)

    // A seat on these grounds may stand above capacity, so there must have been a person who decided it.
    static let handedOverSeats = TableCheck(
        "each seat that was handed over is of a lead whose last move gave it to that person",
        "handed_over_seats",
        rows: """
            with checked as (
                select seat.lead_id::text as id,
                       last_move.kind = 'hand_over'
                       and last_move.detail::jsonb ->> 'owner' = seat.staff_id::text as holds
                from seat
                left join lateral (
                    select kind, detail
                    from ledger
                    where org_id = $1 and lead_id = seat.lead_id and to_state is not null
                    order by epoch desc
                    limit 1
                ) as last_move on true
                where seat.org_id = $1 and seat.grounds = 'handed_over'
            )
            """)

    static let queueIffWaiting = TableCheck(
        "the queue holds exactly the waiting leads, at their epoch, queue and key", "queue",
        rows: """
            with waiting as (
                select lead_id, epoch, queue, sort_key from lead where org_id = $1 and state = 'waiting'
            ), queued as (
                select lead_id, epoch, queue, sort_key from queue_entry where org_id = $1
            ), checked as (
                select coalesce(waiting.lead_id, queued.lead_id)::text as id,
                       waiting.epoch = queued.epoch and waiting.queue = queued.queue
                       and waiting.sort_key = queued.sort_key as holds
                from waiting
                full join queued on queued.lead_id = waiting.lead_id
            )
            """)

    static let offerIffOffered = TableCheck(
        "exactly the offered leads have one open offer, at their epoch, and nobody has two", "offers",
        rows: """
            with offered as (
                select lead_id, epoch from lead where org_id = $1 and state = 'offered'
            ), open as (
                select lead_id, epoch,
                       count(*) over (partition by lead_id) = 1 and count(*) over (partition by staff_id) = 1
                           as is_only
                from offer
                where org_id = $1 and state = 'open'
            ), checked as (
                select coalesce(offered.lead_id, open.lead_id)::text as id,
                       offered.epoch = open.epoch and open.is_only as holds
                from offered
                full join open on open.lead_id = offered.lead_id
            )
            """)

    // A correction stands above what triage reads, and an open lead that reads as none keeps the level it had.
    static let levelHasGrounds = TableCheck(
        "each open lead has the level and queue of its correction, else of its assessment in force", "level",
        rows: """
            with checked as (
                select lead.lead_id::text as id,
                       case
                           when correction.correction_id is not null then
                               lead.level_of_care = correction.to_level and lead.queue = correction.to_level
                           when lead.correction_id is not null then false
                           when assessment.queue is null then lead.state <> 'set_aside' or lead.queue is null
                           else lead.level_of_care = assessment.level_of_care and lead.queue = assessment.queue
                       end as holds
                from lead
                left join assessment on assessment.org_id = $1 and assessment.assessment_id = lead.assessment_id
                left join correction on correction.org_id = $1 and correction.correction_id = lead.correction_id
                where lead.org_id = $1 and lead.state in ('waiting', 'offered', 'owned', 'set_aside')
            )
            """)

    static let merges = TableCheck(
        "each merged lead counts for the lead its last move names, and none of those was set aside",
        "merges",
        rows: """
            with checked as (
                select lead.lead_id::text as id,
                       last_move.kind = 'merge'
                       and last_move.detail::jsonb ->> 'into' = lead.merged_into::text
                       and target.state <> 'set_aside' as holds
                from lead
                left join lead as target on target.org_id = $1 and target.lead_id = lead.merged_into
                left join lateral (
                    select kind, detail
                    from ledger
                    where org_id = $1 and lead_id = lead.lead_id and to_state is not null
                    order by epoch desc
                    limit 1
                ) as last_move on true
                where lead.org_id = $1 and lead.state = 'merged'
            )
            """)

    // A row stands for both directions, the lower id first. The depth bound ends the walk round a cycle.
    static let links = TableCheck(
        "each link joins two leads that do not count for one another or for the same third", "links",
        rows: """
            with recursive walk (link_lead, link_other, lead_id, merged_into, depth) as (
                select link.lead_id, link.other_id, lead.lead_id, lead.merged_into, 1
                from lead_link as link
                join lead on lead.org_id = $1 and lead.lead_id in (link.lead_id, link.other_id)
                where link.org_id = $1
                union all
                select walk.link_lead, walk.link_other, lead.lead_id, lead.merged_into, walk.depth + 1
                from walk
                join lead on lead.org_id = $1 and lead.lead_id = walk.merged_into
                where walk.depth < 1000
            ), checked as (
                select link_lead::text || '/' || link_other as id,
                       link_lead < link_other
                       and count(distinct lead_id) filter (where merged_into is null) = 2 as holds
                from walk
                group by link_lead, link_other
            )
            """)

    // The depth bound ends the walk round a cycle; no person is merged a thousand times.
    static let inquiryHasOneLead = TableCheck(
        "every inquiry counts for exactly one lead, and merges do not run in circles", "inquiries",
        rows: """
            with recursive walk (start_id, target_id, depth) as (
                select lead_id, merged_into, 1 from lead where org_id = $1 and merged_into is not null
                union all
                select walk.start_id, lead.merged_into, walk.depth + 1
                from walk
                join lead on lead.org_id = $1 and lead.lead_id = walk.target_id
                where lead.merged_into is not null and walk.depth < 1000
            ), lost as (
                select distinct walk.start_id
                from walk
                left join lead on lead.org_id = $1 and lead.lead_id = walk.target_id
                where walk.depth >= 1000 or lead.lead_id is null
            ), checked as (
                select inquiry.inquiry_id::text as id,
                       lead.lead_id is not null and lost.start_id is null as holds
                from inquiry
                left join lead on lead.org_id = $1 and lead.lead_id = inquiry.lead_id
                left join lost on lost.start_id = inquiry.lead_id
                where inquiry.org_id = $1
            )
            """)
}
