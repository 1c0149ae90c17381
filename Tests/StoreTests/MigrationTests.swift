import Admissions
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

    @Test(arguments: ["inquiry", "wrapped_key", "access_token", "presence_token", "note", "amendment"])
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
            for table in [
                "inquiry", "ledger", "assessment", "correction", "policy", "release", "note", "amendment",
            ] {
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
            "epoch = 2, assessment_id = gen_random_uuid(), state = 'set_aside'",
            "epoch = 3, assessment_id = gen_random_uuid()",
            "state = 'closed', disposition = 'other', closed_at = now(), epoch = 2",
            "state = 'offered', epoch = 1", "state = 'offered', epoch = 3", "epoch = 2",
            "epoch = 2, needs_callback = not needs_callback",
        ] {
            await #expect(throws: PostgresError.self) {
                try await database.tamper("update lead set \(change)")
            }
        }
        try await database.tamper("update lead set epoch = 2, assessment_id = gen_random_uuid()")
        try await database.tamper("update lead set state = 'offered', epoch = 3")
        await #expect(throws: PostgresError.self, "only a waiting lead has a place to change") {
            try await database.tamper("update lead set epoch = 4, assessment_id = gen_random_uuid()")
        }
    }

    @Test func `the guard lets pass exactly the moves of the transition table`() async throws {
        let database = try await TestDatabase.make()
        let source = try await database.look(
            "select prosrc from pg_proc where proname = 'guard_lead_move'"
        ).joined()
        let pairs = source.matches(of: /\('([a-z_]+)', '([a-z_]+)'\)/).map { "\($0.output.1) \($0.output.2)" }
        let table = LeadTransition.table.compactMap { move in
            move.from.map { "\($0.rawValue) \(move.to.rawValue)" }
        }
        // A lead that waits on in another place is no change of state: the guard has a rule of its own for it.
        #expect(Set(pairs) == Set(table).subtracting(["waiting waiting"]))
    }

    @Test(arguments: 1...4)
    func `a released migration keeps its text for good`(number: Int) async throws {
        let sums = [
            1: "56a2fea4c0eb9677f2a965c0dce779b6e0311ba28c6d3f08ad20618f9d8254bd",
            2: "ddf865c7058c0463de751157ea220b2da35946bdd056565e233af5e7ab289cd6",
            3: "2fe390afaec2e01693da0a2487d309b4fca7172196824f0f7adaca3223bcdcb7",
            4: "fe3c7b533d90d2c2ed9914bdec30ebd04b2d6f0136fa9c6f3a933184ff7ed032",
        ]
        let database = try await TestDatabase.make()
        #expect(
            try await database.look("select checksum from schema_migration where number = \(number)")
                == [sums[number]])
    }
}
