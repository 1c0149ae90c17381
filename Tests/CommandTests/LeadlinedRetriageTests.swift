import EmbeddedPostgres
import Foundation
import Logging
import Testing

/// `leadlined retriage` beside the running service. Another version of the rules is played by what an older program
/// would have left in the tables.
@Suite("leadlined: retriage", .serialized, .timeLimit(.minutes(3))) struct LeadlinedRetriageTests {
    @Test func `open leads are assessed again once, and the table tells what changed, without personal data`()
        async throws
    {
        let folder = try TestFolder()
        let (service, port) = try await LeadlinedProcess.serve(folder)
        let token = try await run(folder, "site", "token", "website").output
            .trimmingCharacters(in: .newlines)
        let posted = await LeadlinedHTTP(port: port, token: token).send(
            "POST", "/v1/inquiries",
            """
            {"id": "01a1f80e-f55e-7c03-a095-7867d7d2b57d", "received_at": "2026-11-20T00:24:52-08:00",
             "channel": "web_form", "text": "I need a bed in detox, I drink a fifth a day", "name": "Noel Ferrante",
             "phone": "747-555-0143"}
            """)
        #expect(posted?.status == 201)
        #expect(try await run(folder, "retriage").output.hasSuffix("\nassessed again 0\n"))

        try change(
            folder,
            """
            update assessment set ruleset_version = '1.0-old', level_of_care = 'iop', queue = 'iop', rule_id = 'I4';
            update lead set level_of_care = 'iop', queue = 'iop';
            update queue_entry set queue = 'iop'
            """)
        let trial = try await run(folder, "retriage", "--dry-run")
        #expect(trial.code == 0)
        #expect(trial.output.contains("(dry run: nothing was written)\nassessed again 1 · level changed 1\n"))
        #expect(trial.output.contains("  iop/I4  detox/"))
        let later = try await run(folder, "retriage", "--since", "2026-11-21T00:00:00-08:00")
        #expect(later.output.hasSuffix("\nassessed again 0\n"))

        let nextDay = try await run(folder, "retriage", "--since", "2026-11-21")
        #expect(nextDay.output.hasSuffix("\nassessed again 0\n"), "\(nextDay.errors)")

        let json = try await run(folder, "retriage", "--json")
        #expect(json.code == 0)
        let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect(report?["assessed"] as? Int == 1)
        let changes = report?["changes"] as? [[String: Any]]
        #expect(changes?.first?["from_rule"] as? String == "I4")
        #expect(changes?.first?["to_level"] as? String == "detox")
        // The whole number: three digits of it stand in an id now and then.
        for secret in ["Noel", "747-555", "747555"] {
            #expect(!json.output.contains(secret) && !trial.output.contains(secret), "\(secret)")
        }

        #expect(try await run(folder, "retriage").output.hasSuffix("\nassessed again 0\n"))
        let check = try await run(folder, "check", "invariants")
        #expect(check.code == 0, "\(check.output)")
        service.signal(SIGTERM)
        #expect(await service.ending().code == 0)
    }

    private func run(_ folder: TestFolder, _ words: String...) async throws -> LeadlinedProcess.Ending {
        try await LeadlinedProcess(words + ["--data", folder.data], in: folder).ending()
    }

    /// Changes rows as the owner of the private database.
    private func change(_ folder: TestFolder, _ sql: String) throws {
        let logger = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
        let server = EmbeddedPostgres(folder: folder.data + "/postgres", logger: logger)
        let psql = Process()
        psql.executableURL = URL(filePath: EmbeddedPostgres.debianPrograms + "/psql")
        psql.arguments = [
            "--quiet", "--no-psqlrc", "--set", "ON_ERROR_STOP=1", "--command", sql,
            server.conninfo(database: "postgres", user: nil),
        ]
        try psql.run()
        psql.waitUntilExit()
        #expect(psql.terminationStatus == 0)
    }
}
