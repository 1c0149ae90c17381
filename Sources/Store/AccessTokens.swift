package import Admissions
import Postgres

/// Who a token speaks for.
package struct Principal: Sendable, Hashable {
    /// The token's id.
    package let token: TokenID
    /// What it may do.
    package let role: Role
    /// The person; nil for a site.
    package let staff: StaffID?
    /// The person's name, or the site's label.
    package let name: String
    /// The person's login; nil for a site.
    package let login: String?
    /// Whether it came with a presence token, made from ``token``, and may do nothing but keep presence alive.
    package let isPresenceOnly: Bool

    /// The actor of what is done with it.
    package var actor: LedgerActor {
        guard let staff else { return .site(token) }
        return .staff(staff)
    }
}

extension Desk {
    private static let insertToken = Statement(
        "insert_token",
        """
        insert into access_token (org_id, token_id, token_hash, role, staff_id, label, created_at, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (org_id, token_id) do nothing
        """)

    /// Stores a token's hash; the secret itself is nowhere on the server.
    /// - Parameters:
    ///   - hash: 32 bytes, see `AccessSecret`.
    ///   - realTime: the real clock: tokens do not follow a played one.
    ///   - now: the desk's time, for the ledger.
    package func storeToken(
        hash: [UInt8], role: Role, staff: StaffID?, label: String, realTime: Instant,
        expiresAt: Instant? = nil, at now: Instant
    ) async throws -> TokenID {
        let (id, queries) = tokenQueries(
            hash: hash, role: role, staff: staff, label: label, realTime: realTime, expiresAt: expiresAt,
            by: .command, at: now)
        _ = try await oneRoundTrip(TransactionOptions(idempotent: true), queries)
        return id
    }

    /// The statements that store a token's hash, with its ledger row.
    func tokenQueries(
        hash: [UInt8], role: Role, staff: StaffID?, label: String, realTime: Instant, expiresAt: Instant?,
        by actor: LedgerActor, at now: Instant
    ) -> (id: TokenID, queries: [Query]) {
        let id = TokenID(at: realTime)
        let queries = [
            Self.insertToken(
                .id(org), .id(id), .bytes(hash), .text(role.rawValue), .id(staff), .text(label),
                .instant(realTime), .instant(expiresAt)),
            ledger([
                LedgerDraft(
                    "token_issued", at: now, by: actor,
                    detail: ["token": id.description, "label": label])
            ]),
        ]
        return (id, queries)
    }

    private static let findToken = Statement(
        "find_token",
        """
        select token.token_id, coalesce(staff.role, token.role), token.staff_id, coalesce(staff.name, token.label), staff.login
        from access_token as token
        left join staff on staff.org_id = token.org_id and staff.staff_id = token.staff_id
        where token.org_id = $1 and token.token_hash = $2
          and token.revoked_at is null
          and (token.expires_at is null or token.expires_at > $3)
          and (token.staff_id is null or staff.is_active)
        """)

    /// Finds who a token speaks for; nil when it is unknown, revoked, expired, or its person has left.
    package func principal(tokenHash: [UInt8], at realTime: Instant) async throws -> Principal? {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true),
            [Self.findToken(.id(org), .bytes(tokenHash), .instant(realTime))])
        return try rows.first?.first {
            Principal(
                token: try $0.id(), role: try $0.word(), staff: try $0.optionalID(), name: try $0.next(),
                login: try $0.next(), isPresenceOnly: false)
        }
    }

    private static let revoke = Statement(
        "revoke_tokens",
        """
        update access_token
        set revoked_at = $3
        where org_id = $1 and revoked_at is null
          and staff_id = (select staff_id from staff where org_id = $1 and login = $2)
        """)

    /// Revokes every token of a person.
    /// - Returns: how many there were.
    package func revokeTokens(login: String, realTime: Instant, at now: Instant) async throws -> Int {
        try await transaction(TransactionOptions(idempotent: true)) { transaction in
            let count = try await transaction.execute(
                Self.revoke(.id(org), .text(login), .instant(realTime)))
            _ = try await transaction.execute(
                ledger([
                    LedgerDraft(
                        "tokens_revoked", at: now, by: .command,
                        detail: ["login": login, "count": "\(count)"])
                ]))
            return count
        }
    }
}
