package import Admissions
package import Postgres
package import Vault

/// One org's tables: the only door to them, so that no statement runs without its tenant set.
///
/// Use cases are extensions, a file each. Row-level security fails closed where this door is passed by.
package final class Desk: Sendable {
    /// The tenant whose rows are seen and written.
    package let org: OrgID
    let pool: ConnectionPool
    let seal: LedgerSeal
    let realNow: @Sendable () -> Instant

    /// - Parameters:
    ///   - pool: connections of one of the three login roles.
    ///   - seal: signs the ledger rows this desk writes.
    ///   - realNow: the real clock, for `recorded_at`; the desk's own time is an argument of each use case.
    package init(
        org: OrgID, pool: ConnectionPool, seal: LedgerSeal, realNow: @escaping @Sendable () -> Instant
    ) {
        self.org = org
        self.pool = pool
        self.seal = seal
        self.realNow = realNow
    }

    // The third argument makes it last for the transaction only: nothing stays behind on a pooled connection.
    private static let chooseOrg = Statement("choose_org", "select set_config('leadline.org', $1, true)")

    private var prelude: [Query] { [Self.chooseOrg(.text(org.description))] }

    /// Runs a transaction of the org; the body may run again after a serialisation failure, a deadlock or a
    /// connection
    /// lost before COMMIT was sent, so it has no other effect.
    /// - Throws: ``StoreError``, or what the body throws.
    nonisolated(nonsending)
        package func transaction<R: Sendable>(
            _ options: TransactionOptions = TransactionOptions(),
            _ body: nonisolated(nonsending) (Transaction) async throws -> R
        ) async throws -> R
    {
        do {
            return try await pool.transaction(options, prelude: prelude, body)
        } catch let error as PostgresError {
            throw StoreError(error)
        }
    }

    /// Runs statements as one transaction in one round trip.
    /// - Returns: the rows of each statement, in order.
    /// - Throws: ``StoreError``.
    package func oneRoundTrip(_ options: TransactionOptions, _ queries: [Query]) async throws -> [Rows] {
        do {
            return try await pool.oneRoundTrip(options, prelude: prelude, queries)
        } catch let error as PostgresError {
            throw StoreError(error)
        }
    }
}
