package import Admissions

extension TestDatabase {
    /// Offers a waiting lead to a person as the worker's commit does, without a decision.
    package func offer(_ lead: LeadID, to staff: StaffID, at now: Instant, for time: Duration = .minutes(5))
        async throws
    {
        try await tamper(
            """
            begin;
            delete from queue_entry where org_id = '\(org)' and lead_id = '\(lead)';
            update lead set state = 'offered', epoch = epoch + 1,
                first_offer_at = coalesce(first_offer_at, '\(now)') where org_id = '\(org)' and lead_id = '\(lead)';
            insert into offer (org_id, offer_id, lead_id, staff_id, epoch, is_crisis, offered_at, deadline_at, state)
            select org_id, gen_random_uuid(), lead_id, '\(staff)', epoch, priority = 'crisis', '\(now)',
                   '\(now + time)', 'open'
            from lead where org_id = '\(org)' and lead_id = '\(lead)';
            insert into seat (org_id, staff_id, seat_number, seat_limit, grounds, lead_id, taken_at)
            select org_id, '\(staff)', 1 + (select count(*) from seat where org_id = '\(org)' and staff_id = '\(staff)'), 100, 'capacity',
                   lead_id, '\(now)'
            from lead where org_id = '\(org)' and lead_id = '\(lead)';
            insert into ledger (org_id, entry_id, occurred_at, recorded_at, kind, actor_kind, lead_id, epoch,
                                from_state, to_state, detail, mac)
            select org_id, gen_random_uuid(), '\(now)', '\(now)', 'offer', 'worker', lead_id, epoch, 'waiting',
                   'offered', '{}', decode(repeat('00', 34), 'hex')
            from lead where org_id = '\(org)' and lead_id = '\(lead)';
            commit
            """)
    }
}
