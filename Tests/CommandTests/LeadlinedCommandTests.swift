import Foundation
import Glibc
import Testing

/// The commands as they are typed, beside a running service and without one.
@Suite("leadlined: commands", .serialized, .timeLimit(.minutes(5))) struct LeadlinedCommandTests {
    private func staff(_ logins: String..., zone: String = "America/Los_Angeles") -> String {
        let people = logins.map { login in
            """
            {"name": "Some Body", "login": "\(login)", "role": "staff", "languages": ["en"],
             "skills": {"detox": 3}, "capacity": 5, "shifts": []}
            """
        }
        return #"{"site_time_zone": "\#(zone)", "staff": [\#(people.joined(separator: ","))]}"#
    }

    @Test func `staff are imported beside the running service, and a token is shown once`() async throws {
        let folder = try TestFolder()
        let (service, port) = try await LeadlinedProcess.serve(folder)
        let two = try folder.file("two.json", staff("ana", "ben"))
        let first = try await LeadlinedProcess.run("staff", "import", two, "--data", folder.data, in: folder)
        #expect(first.code == 0)
        let rows = first.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        #expect(rows.map { $0.prefix(2) } == [["ana", "staff"], ["ben", "staff"]])
        let token = try #require(rows.first?.last)
        #expect(await status(port, token) == 200)

        let three = try folder.file("three.json", staff("ana", "ben", "cem"))
        let files = folder.path + "/tokens"
        let again = try await LeadlinedProcess.run(
            "staff", "import", three, "--tokens-to", files, "--data", folder.data, in: folder)
        #expect(again.output.isEmpty, "tokens go to files, and nobody gets a second one")
        #expect(try FileManager.default.contentsOfDirectory(atPath: files) == ["cem"])
        #expect(folder.mode(of: files + "/cem") == 0o600)
        let fromFile = TestFolder.text(of: files + "/cem")?.trimmingCharacters(in: .newlines)
        #expect(await status(port, fromFile ?? "") == 200)

        let new = try await LeadlinedProcess.run(
            "staff", "token", "ben", "--revoke-others", "--data", folder.data, in: folder)
        let newToken = new.output.trimmingCharacters(in: .newlines)
        #expect(await status(port, newToken) == 200)
        #expect(await status(port, try #require(rows.last?.last)) == 401, "the old one was never used before")
        service.signal(SIGTERM)
        #expect(await service.ending().code == 0)
    }

    @Test func `a wrong staff file is refused with paths, and changes nothing`() async throws {
        let folder = try TestFolder()
        let good = staff("ana", "ben")
        let file = try folder.file("bad.json", good.replacingOccurrences(of: "capacity", with: "capcity"))
        let end = try await LeadlinedProcess.run("staff", "import", file, "--data", folder.data, in: folder)
        #expect(end.code == 65)
        #expect(end.errors.contains("staff[1].capcity: unknown field"))
        #expect(TestFolder.text(of: folder.data + "/clock.json") == nil, "not even a desk was made")
    }

    @Test func `a staff file of another zone is refused once the desk is founded`() async throws {
        let folder = try TestFolder()
        let first = try folder.file("a.json", staff("ana", zone: "America/New_York"))
        #expect(
            try await LeadlinedProcess.run("staff", "import", first, "--data", folder.data, in: folder).code
                == 0)
        let other = try folder.file("b.json", staff("ben", zone: "America/Los_Angeles"))
        let end = try await LeadlinedProcess.run("staff", "import", other, "--data", folder.data, in: folder)
        #expect(end.code == 65)
        #expect(end.errors.contains("the desk keeps America/New_York"))
    }

    @Test func `commands start the database when no service runs, and stop it again`() async throws {
        let folder = try TestFolder()
        let plan = try await LeadlinedProcess.run("migrate", "--plan", "--data", folder.data, in: folder)
        #expect(plan.output.hasPrefix("desk\n"))
        #expect(TestFolder.text(of: folder.data + "/clock.json") == nil, "a plan makes nothing")
        let made = try await LeadlinedProcess.run("migrate", "--data", folder.data, in: folder)
        #expect(made.output == plan.output)
        let again = try await LeadlinedProcess.run("migrate", "--data", folder.data, in: folder)
        #expect(again.output.isEmpty && again.code == 0)
        let check = try await LeadlinedProcess.run("check", "invariants", "--data", folder.data, in: folder)
        #expect(check.code == 0)
        #expect(check.output.contains("not checked  "), "what cannot be looked at is never called ok")
        let token = try await LeadlinedProcess.run(
            "site", "token", "website", "--data", folder.data, in: folder)
        #expect(token.output.hasPrefix("ldl_"))
        #expect(await folder.databaseIsGone())
    }

    @Test func `commands on one folder that run at once wait for each other`() async throws {
        let folder = try TestFolder()
        let codes = try await withThrowingTaskGroup(of: Int32?.self) { commands in
            for number in 1...4 {
                commands.addTask {
                    try await LeadlinedProcess.run(
                        "site", "token", "site \(number)", "--data", folder.data, in: folder
                    ).code
                }
            }
            return try await commands.reduce(into: []) { $0.append($1) }
        }
        #expect(codes == [0, 0, 0, 0])
        #expect(await folder.databaseIsGone())
    }

    @Test func `the doctor names the remedy for what is wrong, and changes nothing`() async throws {
        let folder = try TestFolder()
        let none = try await LeadlinedProcess.run("doctor", "--data", folder.data, in: folder)
        #expect(none.code == 1)
        #expect(none.output.contains("next: leadlined serve --data \(folder.data)"))
        #expect(TestFolder.text(of: folder.data + "/clock.json") == nil)
        _ = try await LeadlinedProcess.run("migrate", "--data", folder.data, in: folder)
        let empty = try await LeadlinedProcess.run("doctor", "--data", folder.data, in: folder)
        #expect(empty.code == 1)
        #expect(empty.output.contains("failed   staff"))
        let file = try folder.file("staff.json", staff("ana"))
        _ = try await LeadlinedProcess.run("staff", "import", file, "--data", folder.data, in: folder)
        let healthy = try await LeadlinedProcess.run("doctor", "--data", folder.data, in: folder)
        #expect(healthy.code == 0)
        #expect(!healthy.output.contains("failed"))
        #expect(await folder.databaseIsGone())
    }

    @Test func `triage explains a text, and a channel that is none is wrong usage`() async throws {
        let folder = try TestFolder()
        let end = try await LeadlinedProcess.run("triage", "drinks a fifth of vodka every day", in: folder)
        #expect(end.code == 0)
        #expect(end.output.hasPrefix("level       "))
        #expect(try await LeadlinedProcess.run("triage", "x", "--channel", "fax", in: folder).code == 64)
    }

    @Test func `triage reads lines, goes on after a bad one, and tells of it at the end`() async throws {
        let folder = try TestFolder()
        let lines = try folder.file(
            "lines.jsonl", "{\"id\":\"a\",\"text\":\"drinks daily\"}\n\n[\n{\"id\":\"b\",\"text\":\"help\"}")
        let command = ["triage", "--jsonl", "--channel", "phone"]
        let end = try await LeadlinedProcess(command, in: folder, inputFile: lines).ending()
        #expect(end.code == 65 && end.errors.contains("1 of 3 lines could not be read"), "\(end.errors)")
        let answers = end.output.split(separator: "\n")
        #expect(answers.count == 3 && answers[1].contains("\"error\"") && answers[2].contains("\"C1\""))
    }

    @Test func `a byte order mark before the first line is passed over`() async throws {
        let folder = try TestFolder()
        let lines = try folder.file("lines.jsonl", "\u{FEFF}{\"id\":\"a\",\"text\":\"drinks daily\"}\n")
        let end = try await LeadlinedProcess(
            ["triage", "--jsonl", "--channel", "phone"], in: folder, inputFile: lines
        ).ending()
        #expect(end.code == 0 && end.output.contains("\"id\":\"a\""), "\(end.output)")
    }

    @Test(arguments: [["retriage", "--dry-run"], ["check", "invariants"]])
    func `a command on open leads makes no desk where there is none`(_ words: [String]) async throws {
        let folder = try TestFolder()
        let end = try await LeadlinedProcess(words + ["--data", folder.data], in: folder).ending()
        #expect(end.code == 78 && end.errors.contains("there is no desk in"), "\(end.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.data))
    }

    @Test func `what a full disk did not take is told, not passed over`() async throws {
        let folder = try TestFolder()
        let end = try await LeadlinedProcess(["triage", "help"], in: folder, outputFile: "/dev/full").ending()
        #expect(end.code == 73 && end.errors.contains("No space left on device"), "\(end.errors)")
    }

    @Test func `the OpenAPI document is printed without any desk`() async throws {
        let folder = try TestFolder()
        let end = try await LeadlinedProcess.run("openapi", in: folder)
        let json = try JSONSerialization.jsonObject(with: Data(end.output.utf8)) as? [String: Any]
        #expect(json?["openapi"] as? String == "3.1.0")
    }

    private func status(_ port: Int, _ token: String) async -> Int? {
        await LeadlinedHTTP(port: port, token: token).send("GET", "/v1/me")?.status
    }
}
