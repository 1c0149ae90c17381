import FoundationEssentials
import Postgres
import Store
import TestDatabase
import Testing

struct MigrationTests {
    @Test func `the schema is the committed one`() async throws {
        let database = try await TestDatabase.make()
        let dump = try await database.dumpSchema()
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Store/schema.sql")
        let committed = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        if dump != committed {
            try Data(dump.utf8).write(to: URL(filePath: "/tmp/leadline-schema.sql"))
            Issue.record(
                "Sources/Store/schema.sql differs from the migrations; the new one is /tmp/leadline-schema.sql"
            )
        }
    }

    @Test func `migrations are numbered from 1 without gaps`() {
        #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
    }

    @Test func `a migrated database has nothing left to do`() async throws {
        let database = try await TestDatabase.make()
        #expect(try await Migrator(server: database.owner).plan().isEmpty)
        #expect(try await Migrator(server: database.owner).run().isEmpty)
    }

    @Test func `two migrators at once apply each migration once`() async throws {
        let server = try await TestDatabase.makeEmpty()
        #expect(try await Migrator(server: server).plan().count == Migration.all.count)
        let applied = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<3 { group.addTask { try await Migrator(server: server).run().count } }
            return try await group.reduce(into: 0, +=)
        }
        #expect(applied == Migration.all.count)
        #expect(try await Migrator(server: server).plan().isEmpty)
    }

    @Test func `a changed or unknown migration is refused with what to do`() async throws {
        let database = try await TestDatabase.make()
        try await database.tamper("update schema_migration set checksum = 'x' where number = 2")
        await #expect(throws: Migrator.Failure.self) { try await Migrator(server: database.owner).run() }
        try await database.tamper(
            """
            delete from schema_migration where number = 2;
            insert into schema_migration (number, name, checksum, applied_at) values (99, 'later', 'x', now())
            """)
        do {
            _ = try await Migrator(server: database.owner).plan()
            Issue.record("a newer schema was accepted")
        } catch let failure as Migrator.Failure {
            #expect("\(failure)".contains("newer program"))
        }
    }

    @Test func `without the org's setting no role sees or writes a row`() async throws {
        let database = try await TestDatabase.make()
        try await database.addLead()
        for server in [database.service, database.worker, database.reporter] {
            let connection = try await Connection.open(server, within: .seconds(10))
            let count = try await connection.rows(
                Statement("count", "select count(*) from lead")(), within: .seconds(5)
            ).exactlyOne { try $0.next(Int64.self) }
            #expect(count == 0)
            await connection.close()
        }
    }

    @Test(arguments: ["inquiry", "wrapped_key", "access_token"])
    func `the worker and the reports cannot read sealed fields, keys or tokens`(table: String) async throws {
        let database = try await TestDatabase.make()
        for server in [database.worker, database.reporter] {
            let connection = try await Connection.open(server, within: .seconds(10))
            await #expect(throws: PostgresError.self) {
                _ = try await connection.rows(
                    Statement("read", "select * from \(table)")(), within: .seconds(5))
            }
            await connection.close()
        }
    }

    @Test func `nobody can change or delete what is append-only`() async throws {
        let database = try await TestDatabase.make()
        try await database.addLead()
        for server in [database.service, database.worker, database.reporter] {
            for table in ["inquiry", "ledger", "assessment"] {
                for statement in ["delete from \(table)", "update \(table) set org_id = org_id"] {
                    let connection = try await Connection.open(server, within: .seconds(10))
                    await #expect(throws: PostgresError.self) {
                        _ = try await connection.rows(Statement("change", statement)(), within: .seconds(5))
                    }
                    await connection.close()
                }
            }
        }
    }

    @Test func `the guard refuses a move outside the table and an epoch that does not grow by one`()
        async throws
    {
        let database = try await TestDatabase.make()
        try await database.addLead()
        for change in [
            "state = 'closed', disposition = 'other', closed_at = now(), epoch = 2",
            "state = 'offered', epoch = 1", "state = 'offered', epoch = 3", "epoch = 2",
        ] {
            await #expect(throws: PostgresError.self) {
                try await database.tamper("update lead set \(change)")
            }
        }
        try await database.tamper("update lead set state = 'offered', epoch = 2")
    }
}
