import Admissions
import Postgres
import Vault

extension Desk {
    private static let readLeadKey = Statement(
        "read_lead_key",
        "select org_key_id, wrapped from wrapped_key where org_id = $1 and subject_id = $2")

    private static let insertLeadKey = Statement(
        "insert_lead_key",
        """
        insert into wrapped_key (org_id, subject_id, org_key_id, wrapped)
        values ($1, $2, $3, $4)
        """)

    /// The data key of a lead's notes and amendments, made when there is none yet; the caller holds the row lock, so that
    /// two first notes do not make two.
    func leadKey(of lead: LeadID, sealer: Sealer, in transaction: Transaction) async throws -> DataKey {
        if let known = try await knownLeadKey(of: lead, sealer: sealer, in: transaction) { return known }
        let key = sealer.newDataKey()
        let wrapped = sealer.wrap(key, subject: lead.rawValue)
        try await transaction.execute(
            Self.insertLeadKey(.id(org), .id(lead), .uuid(wrapped.orgKeyID), .bytes(wrapped.bytes)))
        return key
    }

    private func knownLeadKey(
        of lead: LeadID, sealer: Sealer, in transaction: Transaction
    ) async throws -> DataKey? {
        let wrapped = try await transaction.rows(Self.readLeadKey(.id(org), .id(lead))).first {
            WrappedKey(orgKeyID: try $0.next(), bytes: try $0.next())
        }
        return try wrapped.map { try sealer.unwrap($0, subject: lead.rawValue) }
    }
}

extension SealContext {
    /// The place of a note's text.
    static func text(of note: NoteID, in org: OrgID) -> SealContext {
        SealContext(org: org, table: "note", column: "sealed", row: note.rawValue)
    }

    /// The place of an amendment's values.
    static func values(of amendment: AmendmentID, in org: OrgID) -> SealContext {
        SealContext(org: org, table: "amendment", column: "sealed", row: amendment.rawValue)
    }
}
