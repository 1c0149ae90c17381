import EmbeddedPostgres
import Foundation
import Logging
import Testing

/// `leadlined policy` and `leadlined replay` as a manager types them, on a real database.
@Suite("leadlined: policy and replay", .serialized, .timeLimit(.minutes(5))) struct LeadlinedPolicyTests {
    private func run(_ folder: TestFolder, _ words: String...) async throws -> LeadlinedProcess.Ending {
        try await LeadlinedProcess(words + ["--data", folder.data], in: folder).ending()
    }

    private static let staff = """
        {"site_time_zone": "America/Los_Angeles", "staff": [
          {"name": "Pat Lowe", "login": "plowe", "role": "manager", "languages": ["en"], "skills": {}, "capacity": 0,
           "shifts": []},
          \(["ana", "ben"].map(person).joined(separator: ","))]}
        """

    private static func person(_ login: String) -> String {
        """
        {"name": "Some Body", "login": "\(login)", "role": "staff", "languages": ["en"], "capacity": 5,
         "skills": {"detox": 2, "residential": 3, "iop": 2}, "shifts": [\(shifts)]}
        """
    }

    private static let shifts = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map {
        #"{"day": "\#($0)", "start": "00:00", "end": "00:00", "time_zone": "UTC"}"#
    }.joined(separator: ",")

    @Test func `a policy is checked, applied, shown and compared, and the decisions of each version replay`()
        async throws
    {
        let folder = try TestFolder()
        let (service, port) = try await LeadlinedProcess.serve(folder)
        let staff = try folder.file("staff.json", Self.staff)
        let tokens = try await run(folder, "staff", "import", staff).output.split(separator: "\n")
        for token in tokens.dropFirst() {
            let person = LeadlinedHTTP(port: port, token: String(token.split(separator: "\t").last ?? ""))
            #expect(await person.send("PUT", "/v1/presence", #"{"presence": "available"}"#)?.status == 200)
        }
        let website = try await run(folder, "site", "token", "website").output
            .trimmingCharacters(in: .newlines)

        let shown = try await run(folder, "policy", "show").output
        #expect(shown.hasPrefix("# version 1, applied 20"))
        let same = try folder.file("same.yaml", shown)
        let unchanged = try await run(folder, "policy", "apply", same)
        #expect(unchanged.code == 65)
        #expect(unchanged.errors.contains("says what version 1 says"), "what show prints reads back the same")
        try await offerOne(folder, port: port, website: website, number: 1)

        let ours = try folder.file(
            "ours.yaml", "# Crises first.\noffer_deadlines:\n  crisis: 30s\n  other: 4m  # was 5m\n")
        let check = try await run(folder, "policy", "check", ours)
        #expect(check.code == 0)
        #expect(check.output.contains("held against 3 people and version 1"))
        #expect(check.output.contains("offer_deadlines.other   5m  ->  4m"))
        #expect(check.output.contains("from the standard: wrap_up 3m"))
        let applied = try await run(
            folder, "policy", "apply", ours, "--note", "crises wait less", "--by", "plowe")
        #expect(applied.code == 0, "\(applied.errors)")
        #expect(
            applied.output == """
                version 2 is in force
                  offer_deadlines.crisis  1m  ->  30s
                  offer_deadlines.other   5m  ->  4m

                """)
        try await offerOne(folder, port: port, website: website, number: 2)

        let second = try await run(folder, "policy", "show").output
        #expect(second.contains(" by plowe: crises wait less\n# Crises first.\n"), "comments are kept")
        #expect(second.contains("  other: 4m  # was 5m\n") && second.contains("\nskill_bands: [4, 2]\n"))
        let again = try folder.file("again.yaml", second)
        #expect(try await run(folder, "policy", "apply", again).errors.contains("says what version 2 says"))
        let edited = try folder.file("edited.yaml", second.replacing("4m  # was 5m", with: "6m"))
        #expect(try await run(folder, "policy", "apply", edited).code == 0)
        let third = try await run(folder, "policy", "show").output
        #expect(third.matches(of: /# version/).count == 1, "the line above a version is not of the file")
        #expect(try await run(folder, "policy", "apply", ours).code == 0)
        let list = try await run(folder, "policy", "show", "--list").output.split(separator: "\n")
        #expect(list.count == 4 && list[1].hasSuffix(" by plowe: crises wait less"))
        let json = try await run(folder, "policy", "show", "--version", "2", "--json").output
        let version = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        #expect(version?["version"] as? Int == 2 && version?["applied_by"] as? String == "plowe")
        let rules = version?["policy"] as? [String: Any]
        #expect((rules?["offer_deadlines"] as? [String: String]) == ["crisis": "30s", "other": "4m"])
        let lines = "offer_deadlines.crisis  1m  ->  30s\noffer_deadlines.other   5m  ->  4m\n"
        #expect(
            try await run(folder, "policy", "diff").output == "offer_deadlines.other  6m  ->  4m\n",
            "without arguments: the version before with the one in force")
        #expect(try await run(folder, "policy", "diff", "1", "2").output == lines)
        #expect(try await run(folder, "policy", "diff", "1", ours).output == lines)
        #expect(try await run(folder, "policy", "diff", ours).output.isEmpty)
        #expect(try await run(folder, "policy", "diff", "2", "1", "--json").output.contains(#""from":"30s""#))
        #expect(try await run(folder, "policy", "show", "--version", "5").code == 65)

        try await replays(folder)
        service.signal(SIGTERM)
        #expect(await service.ending().code == 0)
    }

    @Test
    func `a policy that leaves somebody waiting for ever is refused, on paper or by the people there are`()
        async throws
    {
        let folder = try TestFolder()
        let staff = try folder.file("staff.json", Self.staff)
        #expect(try await run(folder, "staff", "import", staff).code == 0)
        func rows(_ skill: Int, _ language: Bool) -> String {
            "escalation:\n  - {after: 0s, minimum_skill: \(skill), language_relaxed: \(language), overflow_seats: 0}\n"
        }
        let english = try folder.file("english.yaml", rows(1, false))
        let paper = try await LeadlinedProcess.run("policy", "check", english, in: folder)
        #expect(paper.code == 65)
        #expect(
            paper.errors.contains(
                "  line 2, escalation[0]: detox, residential, iop: a lead in a language that nobody at the desk speaks"
            ))
        let skilled = try folder.file("skilled.yaml", rows(3, true))
        #expect(try await LeadlinedProcess.run("policy", "check", skilled, in: folder).code == 0)
        let apply = try await run(folder, "policy", "apply", skilled)
        #expect(apply.code == 65)
        #expect(
            apply.errors.contains(
                "  line 2, escalation[0]: detox, iop: nobody has the skill the last row asks"))
        #expect(try await run(folder, "policy", "show", "--list").output.split(separator: "\n").count == 1)
        let none = try TestFolder()
        let missing = try await run(none, "policy", "show")
        #expect(missing.code == 78 && missing.errors.contains("there is no desk in"))
        #expect(TestFolder.text(of: none.data + "/clock.json") == nil, "nothing is made by looking")
        let stranger = try folder.file("fine.yaml", rows(2, true))
        #expect(try await run(folder, "policy", "apply", stranger, "--by", "nobody").code == 65)
        #expect(try await run(folder, "policy", "apply", stranger).code == 0)
    }

    /// Posts a lead and waits until it is offered to whoever has none on offer.
    private func offerOne(_ folder: TestFolder, port: Int, website: String, number: Int) async throws {
        let posted = await LeadlinedHTTP(port: port, token: website).send(
            "POST", "/v1/inquiries",
            """
            {"id": "01a1f80e-f55e-7c03-a095-7867d7d2b57\(number)", "received_at": "2026-11-20T00:24:52-08:00",
             "channel": "web_form", "text": "my brother needs iop", "phone": "747-555-014\(number)"}
            """)
        #expect(posted?.status == 201)
        for _ in 0..<100 {
            if try look(folder, "select count(*) from decision where outcome = 'offer'") == "\(number)" {
                break
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(try look(folder, "select count(*) from decision where outcome = 'offer'") == "\(number)")
    }

    private func replays(_ folder: TestFolder) async throws {
        let day = try look(
            folder, "select (min(decided_at) at time zone 'America/Los_Angeles')::date from decision_batch")
        let replay = try await run(folder, "replay", "--date", day)
        #expect(replay.code == 0, "\(replay.output)\(replay.errors)")
        #expect(replay.output.contains(" · policy versions 1, 2 · routing versions 1 · differing 0\n"))
        #expect(replay.output.contains(" times real time\n"))
        let check = try await run(folder, "check", "invariants")
        #expect(check.output.contains("ok           each decision batch decides the same again ("))
        #expect(!check.output.contains("not checked  each decision batch"))

        try change(
            folder,
            """
            update decision set document = replace(document, '"seat":1', '"seat":2')
            where batch_number = (select min(batch_number) from decision)
            """)
        let tampered = try await run(folder, "replay", "--date", day)
        #expect(tampered.code == 1)
        #expect(tampered.output.contains(#": stored "seat":2,"#))
        let json = try await run(folder, "replay", "--batch", "1", "--json")
        #expect(json.code == 1)
        let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        let differing = report?["differing"] as? [[String: Any]]
        let lead = try look(folder, "select lead_id from decision where batch_number = 1")
        #expect(differing?.count == 1 && differing?.first?["lead_id"] as? String == lead)
        #expect((differing?.first?["replayed"] as? String)?.contains(#""seat":1"#) == true)
        #expect(try await run(folder, "check", "invariants").code == 1)
        // What another version of the routing decided is said to be so, and held against nobody.
        try change(folder, "update decision_batch set routing_version = 7 where batch_number = 1")
        let others = try await run(folder, "replay", "--batch", "1")
        #expect(others.code == 1 && others.output.contains("routing versions 7"))
        #expect(others.output.contains("Routing version 1 replays them"))
        #expect(try await run(folder, "check", "invariants").code == 0)
        #expect(try await run(folder, "replay", "--batch", "99999").code == 65)
        let empty = try await run(folder, "replay", "--date", "2020-01-01")
        #expect(empty.code == 0 && empty.output.hasPrefix("batches 0 · "))
    }

    private func change(_ folder: TestFolder, _ sql: String) throws { _ = try look(folder, sql) }

    /// Runs a statement as the owner of the private database.
    private func look(_ folder: TestFolder, _ sql: String) throws -> String {
        let logger = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
        let server = EmbeddedPostgres(folder: folder.data + "/postgres", logger: logger)
        let output = Pipe()
        let psql = Process()
        psql.executableURL = URL(filePath: EmbeddedPostgres.debianPrograms + "/psql")
        psql.arguments = [
            "--quiet", "--no-psqlrc", "--tuples-only", "--no-align", "--set", "ON_ERROR_STOP=1", "--command",
            sql,
            server.conninfo(database: "postgres", user: nil),
        ]
        psql.standardOutput = output
        try psql.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        psql.waitUntilExit()
        #expect(psql.terminationStatus == 0)
        return text.trimmingCharacters(in: .newlines)
    }
}
