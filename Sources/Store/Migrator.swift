package import Postgres

/// Brings a database to the schema of this binary; safe when several processes run it at once.
package struct Migrator: Sendable {
    private let server: Server
    private let migrations: [Migration]

    /// - Parameter server: a role that owns the tables and may create roles.
    package init(server: Server, migrations: [Migration] = Migration.all) {
        self.server = server
        self.migrations = migrations
    }

    /// What stands against a migration.
    package enum Failure: Error, Sendable, CustomStringConvertible {
        /// The database holds a migration this binary does not know: a newer binary ran here.
        case newerSchema(number: Int)
        /// An applied migration differs from the one in this binary.
        case changedMigration(number: Int, name: String)
        /// The schema is behind this binary.
        case pending([String])

        /// What happened and what to do about it.
        package var description: String {
            switch self {
            case .newerSchema(let number):
                "the database has migration \(number), which this program does not know: run the newer program"
            case .changedMigration(let number, let name):
                "migration \(number) (\(name)) was applied with other content: restore the released program"
            case .pending(let names):
                "the database lacks \(names.joined(separator: ", ")): run `leadlined migrate`"
            }
        }
    }

    /// Lists the migrations that a run would apply, in order.
    /// - Throws: ``Failure`` when the database and this binary disagree; ``PostgresError``.
    package func plan() async throws -> [Migration] {
        let connection = try await Connection.open(server, within: .seconds(10))
        do {
            let pending = try await pending(on: connection)
            await connection.close()
            return pending
        } catch {
            await connection.close()
            throw error
        }
    }

    /// Applies what is missing, each migration in a transaction of its own.
    /// - Returns: what was applied, in order; empty when the schema was already there.
    /// - Throws: ``Failure``, ``PostgresError``; what was applied before the failure stays.
    @discardableResult
    package func run() async throws -> [Migration] {
        let connection = try await Connection.open(server, within: .seconds(10))
        var applied: [Migration] = []
        do {
            while let next = try await applyNext(on: connection) { applied.append(next) }
            await connection.close()
        } catch {
            await connection.close()
            throw error
        }
        return applied
    }

    // The lock is held to the end of the transaction, so a second process waits, then finds nothing left to
    // do.
    private static let lock = Statement("migration_lock", "select pg_advisory_xact_lock(5142706983)::text")

    private static let record = Statement(
        "migration_record",
        """
        insert into schema_migration (number, name, checksum, applied_at)
        values ($1, $2, encode(sha256(convert_to($3, 'UTF8')), 'hex'), clock_timestamp())
        """)

    private func applyNext(on connection: Connection) async throws -> Migration? {
        try await connection.script("begin", within: .seconds(10))
        do {
            _ = try await connection.rows(Self.lock(), within: .seconds(120))
            guard let next = try await pending(on: connection).first else {
                try await connection.script("rollback", within: .seconds(10))
                return nil
            }
            if next.number == 1 { try await connection.script(Self.table, within: .seconds(30)) }
            try await connection.script(next.sql, within: .seconds(600))
            _ = try await connection.rows(
                Self.record(.int(Int64(next.number)), .text(next.name), .text(next.sql)), within: .seconds(10)
            )
            try await connection.script("commit", within: .seconds(60))
            return next
        } catch {
            try? await connection.script("rollback", within: .seconds(5))
            throw error
        }
    }

    private static let table = """
        create table if not exists schema_migration (
            number bigint primary key check (number >= 1),
            name text not null,
            checksum text not null,
            applied_at timestamptz not null
        )
        """

    private static let tableExists = Statement(
        "migration_table_exists", "select to_regclass('schema_migration') is not null")

    private static let applied = Statement(
        "migration_applied",
        """
        select number, checksum,
               checksum = encode(sha256(convert_to(coalesce(($1::text[])[number::integer], ''), 'UTF8')), 'hex')
        from schema_migration
        order by number
        """)

    private func pending(on connection: Connection) async throws -> [Migration] {
        let exists: Bool? = try await connection.rows(Self.tableExists(), within: .seconds(10)).first {
            try $0.next()
        }
        guard exists == true else { return migrations }
        let texts = migrations.map { Optional($0.sql) }
        let rows = try await connection.rows(Self.applied(.texts(texts)), within: .seconds(30)).map {
            (
                number: Int(try $0.next(Int64.self)), checksum: try $0.next(String.self),
                same: try $0.next(Bool.self)
            )
        }
        for row in rows {
            guard let migration = migrations.first(where: { $0.number == row.number }) else {
                throw Failure.newerSchema(number: row.number)
            }
            guard row.same else {
                throw Failure.changedMigration(number: row.number, name: migration.name)
            }
        }
        let done = Set(rows.map(\.number))
        return migrations.filter { !done.contains($0.number) }
    }
}
