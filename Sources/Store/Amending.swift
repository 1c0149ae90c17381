package import Admissions
import Postgres
package import Vault

/// An amendment, opened.
package struct AmendmentLine: Sendable, Hashable {
    /// When it was made.
    package let at: Instant
    /// By whom.
    package let by: String
    /// The lead it was made on: the one shown, or one merged into it.
    package let lead: LeadID
    /// The corrected values.
    package let values: ContactAmendment
}

extension Desk {
    private static let storedAmendment = Statement(
        "stored_amendment",
        "select lead_id, staff_id, sealed from amendment where org_id = $1 and amendment_id = $2")

    private static let insertAmendment = Statement(
        "insert_amendment",
        """
        insert into amendment (org_id, amendment_id, lead_id, staff_id, amended_at, fields, sealed)
        values ($1, $2, $3, $4, $5, $6, $7)
        """)

    private static let reindexLead = Statement(
        "reindex_lead",
        """
        update lead
        set phone_index = $3, email_index = $4, name_tags = $5
        where org_id = $1 and lead_id = $2
        """)

    /// Puts right what a lead's inquiries say of whom to call; they stay as they were written, the new values stand beside
    /// them, sealed under the lead's own data key. The same id with the same values again changes nothing.
    ///
    /// The lead is found by its corrected number, address and name from then on, and no more by the wrong ones.
    /// - Parameter mayAmendAny: whether it is a manager. Anybody else owns the lead, or closed it.
    /// - Returns: the leads nobody has accepted yet at the number or address that is in force now, itself among them while it
    ///   is one: they may turn out to be one person's (``join(_:at:crisisDeadline:)``). None when only other fields were amended.
    /// - Throws: ``StoreError/refused(_:)`` when the lead is merged, somebody else's or has changed since, or the id has
    ///   another amendment; `VaultError` when a key is missing.
    package func amend(
        _ lead: LeadID, id: AmendmentID, _ values: ContactAmendment, by staff: StaffID, mayAmendAny: Bool,
        epoch: Int64, sealer: Sealer, at now: Instant
    ) async throws -> [LeadID] {
        try await transaction(TransactionOptions(idempotent: true)) { transaction in
            let row = try await lock(lead, in: transaction)
            guard row.state != .merged else { throw row.refusal(.wrongState) }
            guard row.isOf(staff) || mayAmendAny else { throw row.refusalOfStranger }
            let key = try await leadKey(of: lead, sealer: sealer, in: transaction)
            let context = SealContext.values(of: id, in: org)
            let stored = try await transaction.rows(Self.storedAmendment(.id(org), .id(id))).first {
                (
                    lead: try $0.id(Lead.self), by: try $0.id(StaffMember.self),
                    sealed: try $0.next([UInt8].self)
                )
            }
            if let stored {
                guard stored.lead == lead, stored.by == staff,
                    try ContactAmendment(bytes: sealer.open(stored.sealed, with: key, context: context))
                        == values
                else { throw row.refusal(.otherContent) }
                return try await toCompare(with: lead, after: values, in: transaction)
            }
            guard row.epoch == epoch else { throw row.refusal(.staleEpoch) }
            let fields = values.fields.map(\.rawValue)
            var queries = [
                Self.insertAmendment(
                    .id(org), .id(id), .id(lead), .id(staff), .instant(now), .texts(fields),
                    .bytes(sealer.seal(values.bytes(), with: key, context: context)))
            ]
            if values.isIdentifying {
                queries.append(
                    try await reindexQuery(lead, after: values, sealer: sealer, in: transaction))
            }
            queries.append(
                ledger([
                    LedgerDraft(
                        "amend", at: now, by: .staff(staff), lead: lead, epoch: row.epoch,
                        detail: ["fields": fields.joined(separator: " ")])
                ]))
            _ = try await transaction.pipeline(queries)
            return try await toCompare(with: lead, after: values, in: transaction)
        }
    }

    // By lead_by_phone and lead_by_email.
    private static let unacceptedOfContact = Statement(
        "unaccepted_of_contact",
        """
        select other.lead_id
        from lead as mine
        join lead as other on other.org_id = $1 and other.phone_index = mine.phone_index
        where mine.org_id = $1 and mine.lead_id = $2 and other.state in ('waiting', 'offered')
        union
        select other.lead_id
        from lead as mine
        join lead as other on other.org_id = $1 and other.email_index = mine.email_index
        where mine.org_id = $1 and mine.lead_id = $2 and other.state in ('waiting', 'offered')
        order by lead_id
        limit 20
        """)

    private func toCompare(
        with lead: LeadID, after values: ContactAmendment, in transaction: Transaction
    ) async throws -> [LeadID] {
        guard values.isIdentifying else { return [] }
        return try await transaction.rows(Self.unacceptedOfContact(.id(org), .id(lead))).map { try $0.id() }
    }

    /// The statement that has a lead found by what is in force: its own inquiry, then its amendments as they came.
    private func reindexQuery(
        _ lead: LeadID, after newest: ContactAmendment, sealer: Sealer, in transaction: Transaction
    ) async throws -> Query {
        let parts = try await transaction.pipeline([
            Self.fileInquiries(.id(org), .id(lead)), amendmentsQuery(lead),
        ])
        let inquiries = try parts[0].map { try openInquiry(&$0, sealer: sealer) }
        let amendments = try parts[1].map { try openAmendment(&$0, sealer: sealer) }
        guard let own = inquiries.first(where: { $0.lead == lead })?.inquiry else {
            throw StoreError.unreadable("the inquiry of a lead")
        }
        let made = amendments.filter { $0.lead == lead }.map(\.values) + [newest]
        func inForce(_ field: ContactAmendment.Field, written: String?) -> String? {
            ContactAmendment.valueInForce(
                [written.map { .said($0) }].compactMap { $0 } + made.compactMap { $0.statement(of: field) })
        }
        let name = inForce(.name, written: own.name)
        let number = inForce(.phone, written: own.phone)
        let address = inForce(.email, written: own.email)
        let phone = number.flatMap { PhoneNumber($0) }.map { sealer.blindIndex(phone: $0) }
        let email = address.flatMap { EmailAddress($0) }.map { sealer.blindIndex(email: $0) }
        return Self.reindexLead(
            .id(org), .id(lead), .bytes(phone?.stored), .bytes(email?.stored),
            .bytes(sealer.nameTags(name, within: [phone, email].compactMap { $0 })))
    }

    private static let fileAmendments = Statement(
        "file_amendments",
        """
        \(episode)
        select amendment.amendment_id, amendment.lead_id, amendment.amended_at, staff.name, amendment.sealed,
               wrapped_key.org_key_id, wrapped_key.wrapped
        from episode
        join amendment on amendment.org_id = $1 and amendment.lead_id = episode.lead_id
        join wrapped_key on wrapped_key.org_id = $1 and wrapped_key.subject_id = episode.lead_id
        join staff on staff.org_id = $1 and staff.staff_id = amendment.staff_id
        order by amendment.amended_at, amendment.amendment_id
        """)

    /// The statement that reads a lead's amendments and those of leads merged into it, oldest first.
    func amendmentsQuery(_ lead: LeadID) -> Query { Self.fileAmendments(.id(org), .id(lead)) }

    /// Reads and opens a row of ``amendmentsQuery(_:)``.
    func openAmendment(_ row: inout Row, sealer: Sealer) throws -> AmendmentLine {
        let (id, lead) = (try row.id(Amendment.self), try row.id(Lead.self))
        let (at, by) = (try row.instant(), try row.next(String.self))
        let sealed: [UInt8] = try row.next()
        let wrapped = WrappedKey(orgKeyID: try row.next(), bytes: try row.next())
        let key = try sealer.unwrap(wrapped, subject: lead.rawValue)
        let bytes = try sealer.open(sealed, with: key, context: .values(of: id, in: org))
        return AmendmentLine(at: at, by: by, lead: lead, values: try ContactAmendment(bytes: bytes))
    }
}
