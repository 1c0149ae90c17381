import Admissions
import Routing
import TestDatabase
import WorkerModel

// A row as one line of text, the same from the model and from PostgreSQL; times are microseconds.

extension ModelTables {
    /// Every row a claim rule looks at.
    var rows: Set<String> {
        var rows = Set(leads.map(line))
        for place in queue {
            rows.insert(
                "queue \(place.lead) \(place.queue.rawValue) \(place.language) \(place.step) \(text(place.sortKey)) \(text(place.waitingSince)) \(place.epoch) \(place.urgency) \(place.isCrisis)"
            )
        }
        for offer in offers {
            rows.insert(
                "offer \(offer.lead) \(offer.staff) \(offer.epoch) \(offer.isCrisis) \(text(offer.offeredAt)) \(text(offer.deadline))"
            )
        }
        for seat in seats { rows.insert("seat \(seat.staff) \(seat.number) \(seat.limit) \(seat.lead)") }
        for person in people {
            rows.insert(
                "person \(person.id) \(person.presence.rawValue) \(text(person.presentSince)) \(text(person.heartbeatAt)) \(person.lapsesInRow) \(person.credited) \(person.received) \(text(person.lastOfferAt))"
            )
        }
        for lead in leads {
            for (kind, at) in lead.openAlarms { rows.insert("alarm \(lead.id) \(kind.rawValue) \(text(at))") }
        }
        rows.insert("batch \(lastBatch)")
        return rows
    }

    private func line(_ lead: ModelLead) -> String {
        let people = [lead.owner, lead.lastOwner].map { $0.map { "\($0)" } ?? "-" }.joined(separator: " ")
        let times = [
            lead.sortKey, lead.waitingSince, lead.followUpAt, lead.closedAt, lead.ownedAt,
            lead.due.accepted, lead.due.contacted, lead.lookAt,
        ].map(text).joined(separator: " ")
        let words = [
            lead.queue?.rawValue, lead.disposition?.rawValue, lead.mergedInto.map { "\($0)" },
            lead.correction?.level.rawValue,
        ].map { $0 ?? "-" }.joined(separator: " ")
        return
            "lead \(lead.id) \(lead.state.rawValue) \(lead.epoch) \(lead.level.rawValue) \(lead.priority.rawValue) \(lead.urgency) \(lead.crisisLapses) \(people) \(times) \(words)"
    }

    private func text(_ instant: Instant?) -> String { instant.map { "\($0.microseconds)" } ?? "-" }
}

extension TestDatabase {
    /// The same rows as ``WorkerModel/ModelTables/rows``.
    func rows() async throws -> [String] {
        func time(_ column: String) -> String {
            "coalesce((extract(epoch from \(column)) * 1000000)::bigint::text, '-')"
        }
        func word(_ column: String) -> String { "coalesce(\(column)::text, '-')" }
        return try await look(
            """
            select concat_ws(' ', 'lead', lead.lead_id, state, epoch, level_of_care, priority, urgency, crisis_lapses,
                             \(word("owner_id")), \(word("last_owner_id")), \(time("sort_key")),
                             \(time("waiting_since")), \(time("follow_up_at")), \(time("closed_at")),
                             \(time("owned_at")), \(time("accept_due_at")),
                             \(time("contact_due_at")), \(time("look_at")), \(word("queue")),
                             \(word("disposition")), \(word("merged_into")), \(word("to_level")))
            from lead left join correction using (org_id, correction_id)
            union all
            select concat_ws(' ', 'queue', lead_id, queue, language, step, \(time("sort_key")),
                             \(time("waiting_since")), epoch, urgency, is_crisis::text)
            from queue_entry
            union all
            select concat_ws(' ', 'offer', lead_id, staff_id, epoch, is_crisis::text, \(time("offered_at")),
                             \(time("deadline_at")))
            from offer where state = 'open'
            union all
            select concat_ws(' ', 'seat', staff_id, seat_number, seat_limit, lead_id) from seat
            union all
            select concat_ws(' ', 'person', staff_id, state, \(time("since")), \(time("heartbeat_at")), lapses_in_row,
                             credited, received, \(time("last_offer_at")))
            from presence join fair_share using (org_id, staff_id)
            union all
            select concat_ws(' ', 'alarm', lead_id, kind, \(time("raised_at"))) from alarm where ended_at is null
            union all
            select concat_ws(' ', 'batch', last_batch) from decision_counter
            """)
    }

    /// Puts a person in under their own id; an import would make one.
    func insert(_ person: ModelPerson) async throws {
        let languages = person.languages.map(\.code).joined(separator: ",")
        try await tamper(
            """
            begin;
            insert into staff (org_id, staff_id, login, name, role, languages, capacity)
            values ('\(org)', '\(person.id)', '\(person.id)', '\(person.id.shortForm)', 'staff',
                    '{\(languages)}', \(person.capacity));
            insert into staff_skill (org_id, staff_id, queue, level)
            values ('\(org)', '\(person.id)', 'detox', \(person.skills.detox)),
                   ('\(org)', '\(person.id)', 'residential', \(person.skills.residential)),
                   ('\(org)', '\(person.id)', 'iop', \(person.skills.iop));
            insert into staff_shift (org_id, staff_id, weekday, start_minute, end_minute, time_zone)
            select '\(org)', '\(person.id)', weekday, 0, 0, 'UTC' from generate_series(1, 7) as weekday;
            insert into presence (org_id, staff_id, state, since, heartbeat_at)
            values ('\(org)', '\(person.id)', '\(person.presence.rawValue)', '\(person.presentSince)',
                    '\(person.heartbeatAt)');
            insert into fair_share (org_id, staff_id) values ('\(org)', '\(person.id)');
            commit
            """)
    }
}
