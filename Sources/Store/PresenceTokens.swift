package import Admissions
import Postgres

extension Desk {
    /// How long a presence token is good, in real time: longer than a shift.
    package static let presenceTokenLife: Duration = .hours(12)

    // By presence_token_by_expiry. Of everybody: those of people who never come back go, too.
    private static let clearPresenceTokens = Statement(
        "clear_presence_tokens", "delete from presence_token where org_id = $1 and expires_at <= $2")

    private static let insertPresenceToken = Statement(
        "insert_presence_token",
        """
        insert into presence_token (org_id, token_hash, made_from, expires_at)
        values ($1, $2, $3, $4)
        on conflict (org_id, token_hash) do nothing
        """)

    /// Stores the hash of a presence token, and deletes those that have expired.
    ///
    /// A person may have several: each open listing has its own.
    /// - Parameters:
    ///   - hash: 32 bytes, see `AccessSecret`.
    ///   - token: the person's own; the presence token ends with it.
    ///   - realTime: the real clock: tokens do not follow a played one.
    ///   - now: the desk's time, for the ledger.
    /// - Returns: when it expires, by the real clock.
    package func storePresenceToken(
        hash: [UInt8], madeFrom token: TokenID, of staff: StaffID, realTime: Instant, at now: Instant
    ) async throws -> Instant {
        let expiresAt = realTime + Self.presenceTokenLife
        _ = try await oneRoundTrip(
            TransactionOptions(idempotent: true),
            [
                Self.clearPresenceTokens(.id(org), .instant(realTime)),
                Self.insertPresenceToken(.id(org), .bytes(hash), .id(token), .instant(expiresAt)),
                ledger([
                    LedgerDraft(
                        "presence_token_issued", at: now, by: .staff(staff),
                        detail: ["made_from": token.description])
                ]),
            ])
        return expiresAt
    }

    private static let findPresenceToken = Statement(
        "find_presence_token",
        """
        select token.token_id, staff.role, staff.staff_id, staff.name, staff.login
        from presence_token
        join access_token as token on token.org_id = $1 and token.token_id = presence_token.made_from
        join staff on staff.org_id = $1 and staff.staff_id = token.staff_id
        where presence_token.org_id = $1 and presence_token.token_hash = $2
          and presence_token.expires_at > $3
          and token.revoked_at is null
          and (token.expires_at is null or token.expires_at > $3)
          and staff.is_active
        """)

    /// Finds whose presence a token keeps alive; nil when it is unknown or expired, when the token it was made from
    /// is no longer good, or when its person has left.
    package func principal(presenceTokenHash hash: [UInt8], at realTime: Instant) async throws -> Principal? {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true),
            [Self.findPresenceToken(.id(org), .bytes(hash), .instant(realTime))])
        return try rows.first?.first {
            Principal(
                token: try $0.id(), role: try $0.word(), staff: try $0.id(), name: try $0.next(),
                login: try $0.next(), isPresenceOnly: true)
        }
    }
}
