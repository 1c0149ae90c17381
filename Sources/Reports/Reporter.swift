package import Admissions
package import Postgres

/// One org's reports and checks: reads only, each from one snapshot, through the role that may not write.
///
/// The two reports of the desk are extensions: ``dailyReport(day:zone:isPlayed:)`` and
/// ``checkInvariants(rules:verifySeal:)``.
package struct Reporter: Sendable {
    /// The tenant whose rows are read.
    package let org: OrgID
    let pool: ConnectionPool

    /// - Parameter pool: connections of the reporter's login role; any role that may read the tables will do.
    package init(org: OrgID, pool: ConnectionPool) {
        self.org = org
        self.pool = pool
    }

    // The third argument makes it last for the transaction only: nothing stays behind on a pooled connection.
    private static let chooseOrg = Statement("choose_org", "select set_config('leadline.org', $1, true)")

    /// Runs statements on one read-only snapshot of the org.
    /// - Parameter limit: the time for all of them; a report that takes longer is cancelled.
    /// - Throws: ``ReportError``.
    func snapshot<Value: Sendable>(
        within limit: Duration, _ body: @Sendable (Transaction) async throws -> Value
    ) async throws -> Value {
        let options = TransactionOptions(isolation: .repeatableRead, readOnly: true, within: limit)
        do {
            return try await pool.transaction(
                options, prelude: [Self.chooseOrg(.text(org.description))], body)
        } catch let error as PostgresError {
            throw ReportError.database(error)
        }
    }

    private static let zoneOfDesk = Statement(
        "zone_of_desk", "select time_zone from org where org_id = $1")

    /// The desk's own zone.
    /// - Throws: ``ReportError/noSuchOrg`` when the org has no row.
    func deskZone(in transaction: Transaction) async throws -> String {
        let zone: String? = try await transaction.rows(Self.zoneOfDesk(.id(org))).first { try $0.next() }
        guard let zone else { throw ReportError.noSuchOrg }
        return zone
    }

    /// The desk's zone by its IANA name: whose days the reports are about.
    /// - Throws: ``ReportError``.
    package func deskZone() async throws -> String {
        try await snapshot(within: .seconds(5)) { try await deskZone(in: $0) }
    }
}
