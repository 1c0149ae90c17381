package import Admissions
import Postgres
import Routing
import Vault

/// What became of one row of an intake batch.
package enum IntakeOutcome: Sendable, Hashable {
    /// Stored by this call; the lead is the one it made.
    case stored(LeadID)
    /// The same content was there under this id; the lead is the one it made then.
    case repeated(LeadID)
    /// Other content is there under this id; nothing changed.
    case conflict
}

extension Desk {
    // One statement for the whole batch: an inquiry that was there already (`on conflict`) makes no lead,
    // and only
    // rows inserted here (`fresh`) go on. The foreign keys are checked when the statement ends.
    private static let storeBatch = Statement(
        "store_batch",
        """
        with batch as materialized (
            select *
            from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::timestamptz[], $8::int4[],
                        $9::bytea[], $10::bytea[], $11::bytea[], $12::bool[], $13::int4[], $14::int4[], $15::bytea[],
                        $16::text[], $17::text[], $18::text[], $19::int4[], $20::bool[], $21::text[], $22::text[],
                        $23::timestamptz[], $24::text[], $25::text[], $26::text[], $27::text[], $28::bytea[],
                        $29::text[], $30::text[], $31::text[], $32::text[], $33::uuid[], $34::bytea[], $36::bytea[],
                        $37::timestamptz[], $38::timestamptz[])
                 as row (inquiry_id, lead_id, assessment_id, channel, source, received_at, received_offset,
                         content_mac, phone_index, email_index, answered, ring_seconds, talk_seconds, sealed,
                         level_of_care, queue, priority, urgency, needs_callback, subject, language,
                         sort_key, rule_id, scenario, confidence, ruleset_version, sealed_evidence,
                         safety_flags, also_fired, clarify_questions, requested_services, org_key_id, wrapped,
                         name_tags, accept_due_at, contact_due_at)
        ), stored as (
            insert into inquiry (org_id, inquiry_id, lead_id, channel, source, received_at, received_offset, stored_at,
                                 content_mac, phone_index, email_index, answered, ring_seconds, talk_seconds, sealed)
            select $1, inquiry_id, lead_id, channel, source, received_at, received_offset, $35,
                   content_mac, phone_index, email_index, answered, ring_seconds, talk_seconds, sealed
            from batch
            order by inquiry_id
            on conflict (org_id, inquiry_id) do nothing
            returning inquiry_id
        ), fresh as materialized (
            select batch.* from batch join stored using (inquiry_id)
        ), made as (
            insert into lead (org_id, lead_id, state, epoch, level_of_care, queue, priority, urgency, safety_flags,
                              needs_callback, subject, language, channel, source, received_at, stored_at, sort_key,
                              phone_index, email_index, name_tags, assessment_id, accept_due_at, contact_due_at,
                              look_at)
            select $1, lead_id, case when queue is null then 'set_aside' else 'waiting' end, 1, level_of_care, queue,
                   priority, urgency, string_to_array(safety_flags, ','), needs_callback, subject, language, channel,
                   source, received_at, $35, sort_key, phone_index, email_index, name_tags, assessment_id,
                   accept_due_at, contact_due_at, least(accept_due_at, contact_due_at)
            from fresh
        ), assessed as (
            insert into assessment (org_id, assessment_id, lead_id, inquiry_id, assessed_at, ruleset_version,
                                    level_of_care, queue, rule_id, scenario, also_fired, safety_flags, priority,
                                    urgency, confidence, needs_callback, clarify_questions, subject,
                                    requested_services, sealed_evidence)
            select $1, assessment_id, lead_id, inquiry_id, $35, ruleset_version,
                   level_of_care, queue, rule_id, scenario, string_to_array(also_fired, ','),
                   string_to_array(safety_flags, ','), priority, urgency, confidence, needs_callback,
                   string_to_array(clarify_questions, ','), subject, string_to_array(requested_services, ','),
                   sealed_evidence
            from fresh
        ), keyed as (
            insert into wrapped_key (org_id, subject_id, org_key_id, wrapped)
            select $1, inquiry_id, org_key_id, wrapped from fresh
        )
        insert into queue_entry (org_id, lead_id, queue, language, sort_key, waiting_since, epoch, urgency, is_crisis)
        select $1, lead_id, queue, language, sort_key, $35, 1, urgency, priority = 'crisis'
        from fresh
        where queue is not null
        """)

    // A ledger row only for a lead this batch made: a repeat's candidate lead id leads nowhere.
    private static let recordIntake = Statement(
        "record_intake",
        ledgerInsert + """

            where exists (select from lead where lead.org_id = $1 and lead.lead_id = row.lead_id)
            on conflict (org_id, lead_id, epoch) where to_state is not null do nothing
            """)

    // Read after the insert, in a snapshot of its own: it sees what a concurrent batch stored first.
    private static let readBack = Statement(
        "read_back_batch",
        """
        select inquiry_id, lead_id, content_mac
        from inquiry
        where org_id = $1 and inquiry_id = any ($2::uuid[])
        """)

    /// Stores a batch in one transaction and one round trip; every row is safe to send again under its id,
    /// so an unknown
    /// outcome is settled by running the same batch once more.
    /// - Parameters:
    ///   - rows: up to a few hundred; ids may repeat inside the batch, and the first one counts.
    ///   - storedAt: the desk's time of intake.
    /// - Returns: an outcome for each row, in order. All of it is durable.
    /// - Throws: ``StoreError``; then nothing of the batch is stored, unless the connection was lost with
    ///   outcome unknown.
    package func store(_ rows: [IntakeRow], at storedAt: Instant) async throws -> [IntakeOutcome] {
        guard !rows.isEmpty else { return [] }
        var seen: Set<InquiryID> = []
        let distinct = rows.filter { seen.insert($0.inquiry).inserted }
        let results = try await oneRoundTrip(
            TransactionOptions(idempotent: true),
            [
                Query(statement: Self.storeBatch, parameters: batchColumns(distinct, at: storedAt)),
                Query(
                    statement: Self.recordIntake,
                    parameters: ledgerColumns(distinct.map { intakeMove($0, at: storedAt) })),
                Self.readBack(.id(org), .ids(distinct.map(\.inquiry))),
            ])
        var stored: [InquiryID: (lead: LeadID, mac: [UInt8])] = [:]
        guard let found = results.last else { throw StoreError.unreadable("the batch's answer") }
        _ = try found.map { row in
            let id: InquiryID = try row.id()
            stored[id] = (try row.id(), try row.next([UInt8].self))
        }
        return try rows.map { row in
            guard let there = stored[row.inquiry] else {
                throw StoreError.unreadable("an inquiry just stored")
            }
            if there.mac != row.contentMAC { return .conflict }
            return there.lead == row.lead ? .stored(there.lead) : .repeated(there.lead)
        }
    }

    private func intakeMove(_ row: IntakeRow, at storedAt: Instant) -> LedgerDraft {
        LedgerDraft(
            move: .intake, of: row.lead, from: nil,
            to: row.assessment.leadQueue == nil ? .setAside : .waiting,
            epoch: 1, at: storedAt, by: row.actor, inquiry: row.inquiry,
            detail: ["rule": row.assessment.ruleID, "sort_key": row.sortKey.description])
    }

    private func batchColumns(_ rows: [IntakeRow], at storedAt: Instant) -> [Parameter] {
        let assessments = rows.map(\.assessment)
        return [
            .id(org), .ids(rows.map(\.inquiry)), .ids(rows.map(\.lead)), .ids(rows.map(\.assessmentID)),
            .texts(rows.map(\.channel.rawValue)), .texts(rows.map(\.source)),
            .instants(rows.map(\.receivedAt.instant)),
            .int32s(rows.map { Int32($0.receivedAt.offsetMinutes) }),
            .byteses(rows.map(\.contentMAC)), .byteses(rows.map(\.phoneIndex)),
            .byteses(rows.map(\.emailIndex)),
            .bools(rows.map(\.answered)), .int32s(rows.map { $0.ringSeconds.map { Int32($0) } }),
            .int32s(rows.map { $0.talkSeconds.map { Int32($0) } }), .byteses(rows.map(\.sealed)),
            .texts(assessments.map(\.levelOfCare.rawValue)),
            .texts(assessments.map { $0.leadQueue?.rawValue }),
            .texts(assessments.map(\.priority.rawValue)), .int32s(assessments.map { Int32($0.urgency) }),
            .bools(assessments.map(\.needsCallback)), .texts(assessments.map(\.subject.rawValue)),
            .texts(rows.map(\.language.code)), .instants(rows.map(\.sortKey)),
            .texts(assessments.map(\.ruleID)),
            .texts(assessments.map(\.scenario)), .texts(assessments.map(\.confidence.rawValue)),
            .texts(assessments.map(\.rulesetVersion)), .byteses(rows.map(\.sealedEvidence)),
            .texts(assessments.map { joined($0.safetyFlags) }),
            .texts(assessments.map { joined($0.alsoFired) }),
            .texts(assessments.map { joined($0.clarifyQuestions) }),
            .texts(assessments.map { joined($0.requestedServices) }), .uuids(rows.map(\.wrappedKey.orgKeyID)),
            .byteses(rows.map(\.wrappedKey.bytes)), .instant(storedAt), .byteses(rows.map(\.nameTags)),
            .instants(rows.map(\.due.accepted)), .instants(rows.map(\.due.contacted)),
        ]
    }
}

// Lists inside a batch travel as comma-separated words: PostgreSQL's unnest would flatten arrays of arrays.
private func joined(_ words: [some RawRepresentable<String>]) -> String {
    words.map(\.rawValue).joined(separator: ",")
}

private func joined(_ words: [String]) -> String {
    words.joined(separator: ",")
}
