package import Admissions
import Postgres
package import Routing

extension Desk {
    private static let insertOrg = Statement(
        "insert_org",
        """
        insert into org (org_id, name, time_zone, created_at)
        values ($1, $2, $3, $4)
        on conflict (org_id) do nothing
        """)

    private static let insertCounter = Statement(
        "insert_counter", "insert into decision_counter (org_id) values ($1) on conflict (org_id) do nothing")

    private static let insertPolicy = Statement(
        "insert_policy",
        """
        insert into policy (org_id, version, document, applied_at)
        values ($1, $2, $3, $4)
        on conflict (org_id, version) do nothing
        """)

    /// Founds the org with its first policy; doing it again changes nothing. Run with the owner's connection.
    package func found(name: String, timeZone: String, policy: Policy, at now: Instant) async throws {
        let document = try policyDocument(policy)
        try await transaction(TransactionOptions(idempotent: true)) { transaction in
            let made = try await transaction.execute(
                Self.insertOrg(.id(org), .text(name), .text(timeZone), .instant(now)))
            guard made == 1 else { return }
            _ = try await transaction.pipeline([
                Self.insertCounter(.id(org)),
                Self.insertPolicy(.id(org), .int32(Int32(policy.version)), .json(document), .instant(now)),
                ledger([LedgerDraft("org_founded", at: now, by: .command)]),
            ])
        }
    }

    private static let readOrg = Statement(
        "read_org", "select name, time_zone from org where org_id = $1")

    /// The org's name and IANA time zone; nil before it is founded.
    package func profile() async throws -> (name: String, timeZone: String)? {
        let rows = try await oneRoundTrip(TransactionOptions(readOnly: true), [Self.readOrg(.id(org))])
        return try rows.first?.first { (try $0.next(), try $0.next()) }
    }

    private static let readPolicy = Statement(
        "read_policy",
        "select document from policy where org_id = $1 order by version desc limit 1")

    /// The policy in force.
    /// - Throws: ``StoreError/unreadable(_:)`` when there is none this program understands.
    package func policy() async throws -> Policy {
        let rows = try await oneRoundTrip(TransactionOptions(readOnly: true), [Self.readPolicy(.id(org))])
        let document: String? = try rows.first?.first { try $0.next() }
        return try policy(from: document ?? "", named: "the policy in force")
    }
}
