package import Admissions
import EmbeddedPostgres
package import Postgres
import Routing
package import Store
package import Vault

/// A database of a test's own, with an org founded in it and a desk for each login role.
package struct TestDatabase: Sendable {
    /// The superuser's connection: it passes row-level security by, so that a test can look at everything.
    package let owner: Server
    /// As the service signs in.
    package let service: Server
    /// As the worker signs in.
    package let worker: Server
    /// As reports sign in.
    package let reporter: Server
    /// The org.
    package let org: OrgID
    /// Its keys.
    package let sealer: Sealer
    /// The keys of its ledger.
    package let seal: LedgerSeal
    /// The org's tables as the service sees them.
    package let desk: Desk
    /// The org's tables as the worker sees them.
    package let workerDesk: Desk
    /// A pool as the superuser.
    package let ownerPool: ConnectionPool
    /// The plans of what runs here, where the database was made to explain them.
    package let plans: PlanLog?
    /// Where `pg_dump` and the like find it.
    package let conninfo: String
    private let lease: DatabaseLease

    /// 2026-11-20T08:00:00Z: midnight in Los Angeles on the sample day.
    package static let midnight = Instant(seconds: 1_795_161_600)

    /// Makes a database, its org founded at ``midnight`` with the standard policy.
    /// - Parameter explaining: whether PostgreSQL writes down the plan of every statement.
    package static func make(explaining: Bool = false) async throws -> TestDatabase {
        let lease = await DatabaseLease.take()
        let (cluster, name, folder) = try await TestCluster.shared.makeDatabase()
        let plans =
            explaining
            ? try await PlanLog(cluster, database: name, logFile: folder + "/postgres.log") : nil
        func server(_ role: String?) -> Server {
            Server(
                cluster.conninfo(database: name, user: nil), role: role,
                applicationName: role.map { "tests as \($0)" } ?? "tests")
        }
        func pool(_ server: Server, size: Int) -> ConnectionPool {
            let pool = ConnectionPool(
                server: server, size: size, maximumWaiters: 1000, waitLimit: .seconds(30))
            lease.closes(pool)
            return pool
        }
        let org = OrgID(at: midnight)
        let keyring = Keyring.create(org: org, at: midnight)
        let ownerPool = pool(server(nil), size: 2)
        let founder = Desk(org: org, pool: ownerPool, seal: keyring.ledgerSeal, realNow: { midnight })
        try await founder.found(
            name: "LA Detox", timeZone: "America/Los_Angeles", policy: .standard, at: midnight)
        return TestDatabase(
            owner: server(nil), service: server("leadline_service"), worker: server("leadline_worker"),
            reporter: server("leadline_reporter"), org: org, sealer: Sealer(keyring),
            seal: keyring.ledgerSeal,
            desk: Desk(
                org: org, pool: pool(server("leadline_service"), size: 4), seal: keyring.ledgerSeal,
                realNow: { midnight }),
            workerDesk: Desk(
                org: org, pool: pool(server("leadline_worker"), size: 4), seal: keyring.ledgerSeal,
                realNow: { midnight }),
            ownerPool: ownerPool, plans: plans, conninfo: cluster.conninfo(database: name, user: nil),
            lease: lease)
    }

    /// Runs a query as the superuser and returns the first column of each row as text.
    @discardableResult
    package func look(_ sql: String) async throws -> [String] {
        try await ownerPool.withConnection { connection in
            try await connection.rows(Statement("look", sql)(), within: .seconds(30)).map { row in
                try row.next(String?.self) ?? "null"
            }
        }
    }

    /// Changes rows as the superuser, for tests that must break something.
    package func tamper(_ sql: String) async throws {
        try await ownerPool.withConnection { connection in
            try await connection.script(sql, within: .seconds(300))
        }
    }
}
