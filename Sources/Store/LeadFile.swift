package import Admissions
import FoundationEssentials
import Postgres
package import Vault

/// Everything the desk knows of a lead, its sealed fields opened: what `show` prints.
package struct LeadFile: Sendable {
    /// The lead as in a listing.
    package let line: QueueLine
    /// Why it was closed, when it is.
    package let disposition: Disposition?
    /// Its inquiries, also those of leads merged into it, oldest first.
    package let inquiries: [Inquiry]
    /// The assessment in force, with the inquiry it is about.
    package let assessment: Assessment
    /// What a person made of the level instead, when somebody did.
    package let correction: CorrectionLine?
    /// The inquiry the assessment's spans point into.
    package let assessedInquiry: InquiryID?
    /// Contact attempts, also those of leads merged into it, oldest first.
    package let touches: [TouchLine]
    /// Steps reached, also those of leads merged into it, oldest first.
    package let milestones: [MilestoneLine]
    /// Notes, oldest first.
    package let notes: [NoteLine]
    /// Corrected values beside the inquiries, oldest first.
    package let amendments: [AmendmentLine]
    /// Other people's leads at its number or address.
    package let links: [LinkedLine]
    /// What happened to it, oldest first; the latest 200 rows.
    package let history: [HistoryLine]

    /// One contact attempt.
    package struct TouchLine: Sendable {
        /// When.
        package let at: Instant
        /// How it ended.
        package let outcome: TouchOutcome
        /// By whom.
        package let by: String
    }

    /// A correction of the level by a person.
    package struct CorrectionLine: Sendable {
        /// When.
        package let at: Instant
        /// The level before.
        package let from: LevelOfCare
        /// The level since.
        package let to: LeadQueue
        /// Why.
        package let reason: CorrectionReason
        /// By whom.
        package let by: String
    }

    /// One step reached.
    package struct MilestoneLine: Sendable {
        /// When.
        package let at: Instant
        /// Which.
        package let milestone: Milestone
        /// By whom.
        package let by: String
    }

    /// One ledger row of the lead.
    package struct HistoryLine: Sendable {
        /// When, by the desk's clock.
        package let at: Instant
        /// What: a ``LeadEvent`` or a short word.
        package let kind: String
        /// The state after a move.
        package let to: LeadState?
        /// Who: a name, `worker`, `service`, `site`.
        package let by: String
        /// Facts as a JSON object.
        package let detail: String
        /// Whom the fact `staff` or `owner` means, by name.
        package let person: String?
    }
}

extension Desk {
    private static let fileLine = Statement(
        "file_line",
        """
        select \(lineColumns(offerEnds: "offer.deadline_at")),
               lead.disposition, lead.last_owner_id, lead.assessment_id, lead.correction_id
        from lead
        left join offer on offer.org_id = lead.org_id and offer.lead_id = lead.lead_id and offer.state = 'open'
        left join staff on staff.org_id = lead.org_id and staff.staff_id = coalesce(lead.owner_id, offer.staff_id)
        where lead.org_id = $1 and lead.lead_id = $2
        """)

    // A lead gathers the inquiries of all leads merged into it, however long the chain.
    static let fileInquiries = Statement(
        "file_inquiries",
        """
        \(episode)
        select inquiry.inquiry_id, inquiry.channel, inquiry.source, inquiry.received_at, inquiry.received_offset,
               inquiry.sealed, wrapped_key.org_key_id, wrapped_key.wrapped, inquiry.lead_id, inquiry.stored_at
        from episode
        join inquiry on inquiry.org_id = $1 and inquiry.lead_id = episode.lead_id
        join wrapped_key on wrapped_key.org_id = $1 and wrapped_key.subject_id = inquiry.inquiry_id
        order by inquiry.received_at, inquiry.inquiry_id
        """)

    private static let fileAssessment = Statement(
        "file_assessment",
        """
        select inquiry_id, level_of_care, queue, rule_id, scenario, also_fired, safety_flags, priority, urgency,
               confidence, needs_callback, clarify_questions, subject, requested_services, ruleset_version, sealed_evidence
        from assessment
        where org_id = $1 and assessment_id = $2
        """)

    private static let fileCorrection = Statement(
        "file_correction",
        """
        select correction.corrected_at, correction.from_level, correction.to_level, correction.reason, staff.name
        from correction
        join staff on staff.org_id = correction.org_id and staff.staff_id = correction.staff_id
        where correction.org_id = $1 and correction.correction_id = $2
        """)

    private static let fileTouches = Statement(
        "file_touches",
        """
        \(episode)
        select touch.touched_at, touch.outcome, staff.name
        from episode
        join touch on touch.org_id = $1 and touch.lead_id = episode.lead_id
        join staff on staff.org_id = touch.org_id and staff.staff_id = touch.staff_id
        order by touch.touched_at, touch.touch_id
        """)

    private static let fileMilestones = Statement(
        "file_milestones",
        """
        \(episode)
        select milestone.reached_at, milestone.milestone, staff.name
        from episode
        join milestone on milestone.org_id = $1 and milestone.lead_id = episode.lead_id
        join staff on staff.org_id = milestone.org_id and staff.staff_id = milestone.staff_id
        order by milestone.reached_at, milestone.milestone
        """)

    private static let fileHistory = Statement(
        "file_history",
        """
        select ledger.occurred_at, ledger.kind, ledger.to_state, coalesce(staff.name, ledger.actor_kind), ledger.detail,
               person.name
        from ledger
        left join staff on staff.org_id = ledger.org_id and staff.staff_id = ledger.actor_id
        left join staff as person on person.org_id = ledger.org_id
            and person.staff_id::text
                = coalesce(ledger.detail::jsonb ->> 'staff', ledger.detail::jsonb ->> 'owner')
        where ledger.org_id = $1 and ledger.lead_id = $2
        order by ledger.occurred_at desc, ledger.epoch desc, ledger.entry_id desc
        limit 200
        """)

    /// Opens a lead's file for its owner, for who closed it, or for a manager; a merged one for who owns what it was merged
    /// into. The opening is a ledger row.
    /// - Parameter seesAll: whether the reader may open any lead (a manager).
    /// - Throws: ``StoreError/refused(_:)`` for anybody else, without telling whether the lead exists;
    ///   `VaultError` when
    ///   a key is missing or a sealed value was changed.
    package func open(
        _ lead: LeadID, by staff: StaffID, seesAll: Bool, sealer: Sealer, at now: Instant
    ) async throws -> LeadFile {
        try await transaction { transaction in
            let row = try await lock(lead, in: transaction)
            let isTheirs = try await isOpen(row, to: staff, in: transaction)
            guard isTheirs || seesAll else { throw StoreError.refused(Refusal(.noSuchLead)) }
            let head = try await transaction.rows(Self.fileLine(.id(org), .id(lead))).exactlyOne { row in
                (
                    line: try queueLine(&row), disposition: try row.optionalWord(Disposition.self),
                    lastOwner: try row.optionalID(StaffMember.self), assessment: try row.id(Assessment.self),
                    correction: try row.optionalID(Correction.self)
                )
            }
            let parts = try await transaction.pipeline([
                Self.fileInquiries(.id(org), .id(lead)), Self.fileAssessment(.id(org), .id(head.assessment)),
                Self.fileTouches(.id(org), .id(lead)), Self.fileMilestones(.id(org), .id(lead)),
                Self.fileHistory(.id(org), .id(lead)), Self.fileCorrection(.id(org), .id(head.correction)),
                notesQuery(lead), amendmentsQuery(lead), linksQuery(lead),
                ledger([LedgerDraft("opened", at: now, by: .staff(staff), lead: lead, epoch: row.epoch)]),
            ])
            let opened = try parts[0].map { try openInquiry(&$0, sealer: sealer) }
            let assessed = try parts[1].exactlyOne { row in
                try assessment(&row, id: head.assessment, sealer: sealer) { inquiry in
                    opened.first { $0.inquiry.id == inquiry }?.key
                }
            }
            return LeadFile(
                line: head.line, disposition: head.disposition,
                inquiries: opened.map(\.inquiry),
                assessment: assessed.assessment,
                correction: try parts[5].first {
                    LeadFile.CorrectionLine(
                        at: try $0.instant(), from: try $0.word(), to: try $0.word(), reason: try $0.word(),
                        by: try $0.next())
                },
                assessedInquiry: assessed.inquiry,
                touches: try parts[2].map {
                    LeadFile.TouchLine(at: try $0.instant(), outcome: try $0.word(), by: try $0.next())
                },
                milestones: try parts[3].map {
                    LeadFile.MilestoneLine(at: try $0.instant(), milestone: try $0.word(), by: try $0.next())
                },
                notes: try parts[6].map { try openNote(&$0, sealer: sealer) },
                amendments: try parts[7].map { try openAmendment(&$0, sealer: sealer) },
                links: try parts[8].map(linkedLine),
                history: try parts[4].map {
                    LeadFile.HistoryLine(
                        at: try $0.instant(), kind: try $0.next(), to: try $0.optionalWord(),
                        by: try $0.next(), detail: try $0.next(), person: try $0.next())
                }.reversed())
        }
    }

    private static let whoWorksOn = Statement(
        "who_works_on",
        """
        select owner_id, case when state = 'closed' then last_owner_id end
        from lead
        where org_id = $1 and lead_id = $2
        """)

    /// Whether a lead is a person's to read, itself or as part of the one it was merged into.
    private func isOpen(_ row: LeadRow, to staff: StaffID, in transaction: Transaction) async throws -> Bool {
        guard row.state == .merged, let root = try await chain(from: row.id, in: transaction).last else {
            return row.isOf(staff)
        }
        // Read without a lock: row locks are taken in the order of the ids, and this lead's is held.
        return try await transaction.rows(Self.whoWorksOn(.id(org), .id(root))).exactlyOne {
            try [$0.optionalID(StaffMember.self), $0.optionalID(StaffMember.self)].contains(staff)
        }
    }

    /// Reads and opens a row of ``fileInquiries``.
    func openInquiry(_ row: inout Row, sealer: Sealer) throws -> OpenedInquiry {
        let id: InquiryID = try row.id()
        let channel: Channel = try row.word()
        let source: String? = try row.next()
        let receivedAt = ZonedInstant(try row.instant(), offsetMinutes: Int(try row.next(Int16.self)))
        let sealed: [UInt8] = try row.next()
        let wrapped = WrappedKey(orgKeyID: try row.next(), bytes: try row.next())
        let key = try sealer.unwrap(wrapped, subject: id.rawValue)
        let fields = try PersonalFields(
            bytes: try sealer.open(sealed, with: key, context: .fields(of: id, in: org)))
        return OpenedInquiry(
            inquiry: fields.inquiry(id: id, receivedAt: receivedAt, channel: channel, source: source),
            key: key, lead: try row.id(), storedAt: try row.instant())
    }

    private func assessment(
        _ row: inout Row, id: AssessmentID, sealer: Sealer, key: (InquiryID) -> DataKey?
    ) throws -> (inquiry: InquiryID?, assessment: Assessment) {
        let inquiry: InquiryID? = try row.optionalID()
        var assessment = Assessment(
            levelOfCare: try row.word(), leadQueue: try row.optionalWord(), ruleID: try row.next(),
            scenario: try row.next(), alsoFired: try row.next(), safetyFlags: try row.words(),
            priority: try row.word(), urgency: Int(try row.next(Int16.self)), confidence: try row.word(),
            needsCallback: try row.next(), clarifyQuestions: try row.words(), subject: try row.word(),
            requestedServices: try row.words(), rulesetVersion: try row.next())
        let sealed: [UInt8] = try row.next()
        guard let dataKey = inquiry.flatMap(key) else {
            throw StoreError.unreadable("an assessment's inquiry")
        }
        let evidence = try sealer.open(sealed, with: dataKey, context: .evidence(of: id, in: org))
        guard let items = try? JSONDecoder().decode([Evidence].self, from: Data(evidence)) else {
            throw StoreError.unreadable("an assessment's evidence")
        }
        assessment.evidence = items
        return (inquiry, assessment)
    }
}

/// An inquiry with its sealed fields opened, and what else a new assessment of it needs.
struct OpenedInquiry {
    let inquiry: Inquiry
    let key: DataKey
    /// The lead it made.
    let lead: LeadID
    let storedAt: Instant
}
