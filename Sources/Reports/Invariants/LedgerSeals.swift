package import Admissions
import Postgres

/// A ledger entry with the MAC it was stored with, every column as it is stored.
package struct SealedEntry: Sendable, Hashable {
    /// The tenant.
    package let org: OrgID
    /// The entry.
    package let entry: LedgerEntryID
    /// When it happened.
    package let occurredAt: Instant
    /// When it was written down.
    package let recordedAt: Instant
    /// What happened.
    package let kind: String
    /// What sort of actor did it.
    package let actorKind: String
    /// Who did it, when the actor has an id.
    package let actorID: UInt128?
    /// The lead it is about.
    package let lead: LeadID?
    /// The inquiry it is about.
    package let inquiry: InquiryID?
    /// The lead's epoch after it.
    package let epoch: Int?
    /// The state before.
    package let from: String?
    /// The state after.
    package let to: String?
    /// JSON, byte for byte.
    package let detail: String
    /// The MAC.
    package let mac: [UInt8]
}

extension Reporter {
    // All of the ledger, in the order of its key.
    static let sealedEntries = Statement(
        "sealed_entries",
        """
        select entry_id, occurred_at, recorded_at, kind, actor_kind, actor_id, lead_id, inquiry_id, epoch,
               from_state, to_state, detail, mac
        from ledger
        where org_id = $1
        order by entry_id
        """)

    /// Streams the whole ledger past the verifier.
    func judgeSeals(
        _ verify: (@Sendable (SealedEntry) -> Bool)?, in transaction: Transaction
    ) async throws -> InvariantResult {
        let claim = "each ledger entry carries the MAC of its content"
        guard let verify else {
            return InvariantResult(
                "seals", claim, .notChecked(reason: "needs the seal key, which reports do not hold"))
        }
        let org = org
        var broken: [String] = []
        let count = try await transaction.stream(
            Self.sealedEntries(.id(org)),
            reading: { row in
                SealedEntry(
                    org: org, entry: try row.id(), occurredAt: try row.instant(),
                    recordedAt: try row.instant(),
                    kind: try row.next(), actorKind: try row.next(), actorID: try row.next(),
                    lead: try row.optionalID(), inquiry: try row.optionalID(), epoch: try row.next(),
                    from: try row.next(), to: try row.next(), detail: try row.next(), mac: try row.next())
            },
            { entries in
                for entry in entries where !verify(entry) { broken.append(entry.entry.description) }
            })
        return InvariantResult("seals", claim, checked: count, violations: broken)
    }
}
