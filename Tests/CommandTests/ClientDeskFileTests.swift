import API
import Admissions
import FoundationEssentials
import Testing
import leadline

/// `leadline policy` and `leadline staff export|check|apply`
@Suite struct `Client files of the desk` {
    private let changes = [
        FileChange(key: "head_starts.detox", from: "1h", to: "90m"),
        FileChange(key: "sticky_wait", from: "10m", to: nil),
    ]

    private func file(_ service: FakeService, _ text: String) throws -> String {
        try FileManager.default.createDirectory(
            at: URL(filePath: service.folder), withIntermediateDirectories: true)
        let path = service.folder + "/policy.yaml"
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    private func answer(isApplied: Bool) -> PolicyAnswer {
        PolicyAnswer(
            version: isApplied ? 3 : 2, isApplied: isApplied, changes: changes, standard: ["wrap_up 3m"],
            doubts: ["line 2, head_starts.detox: long"], people: 7)
    }

    @Test func `show prints the file under its version, check what it would change, apply what it changed`()
        async throws
    {
        let service = FakeService()
        try service.answer(
            "GET /v1/policy",
            PolicyDocument(
                clock: Sample.clock,
                version: PolicyVersion(version: 2, appliedAt: Sample.now, appliedBy: "plowe", note: "sooner"),
                versionInForce: 2, file: "wrap_up: 3m\n"))
        #expect(await service.run("policy", "show") == .ok)
        #expect(service.data == "# version 2, applied Fri 20 Nov 14:05 PST by plowe: sooner\nwrap_up: 3m\n")

        let checking = FakeService()
        let path = try file(checking, "head_starts: {}\n")
        try checking.answer("POST /v1/policy", answer(isApplied: false))
        #expect(await checking.run("policy", "check", path) == .ok)
        #expect(
            checking.data == """
                from the standard: wrap_up 3m
                doubtful: line 2, head_starts.detox: long
                held against 7 people and version 2, which is in force
                  head_starts.detox  1h   ->  90m
                  sticky_wait        10m  ->  -

                """)
        let sent = try Wire.decode(PolicyRequest.self, from: try #require(checking.requests.last?.body))
        #expect(sent == PolicyRequest(file: "head_starts: {}\n", dryRun: true))

        try checking.answer("POST /v1/policy", answer(isApplied: true))
        #expect(await checking.run("policy", "apply", path, "--note", "why") == .ok)
        #expect(checking.data.contains("version 3 is in force\n  head_starts.detox  1h   ->  90m\n"))
        let applied = try Wire.decode(PolicyRequest.self, from: try #require(checking.requests.last?.body))
        #expect(applied.note == "why" && applied.dryRun == nil)
    }

    @Test func `a refused file tells every fault, and what to type next`() async throws {
        let service = FakeService()
        let path = try file(service, "x")
        try service.answer(
            "POST /v1/policy", status: 422,
            Problem(faults: [
                FieldFault(field: "file", detail: "line 1: one"),
                FieldFault(field: "file", detail: "line 2: two"),
            ]))
        #expect(await service.run("policy", "apply", path) == .refused)
        #expect(
            service.talk.contains(
                "is refused, and nothing was changed:\n  line 1: one\n  line 2: two\nTry: correct it, then: leadline policy check "
            ))
        #expect(await service.run("policy", "apply", service.folder + "/none.yaml") == .usage)
        #expect(service.talk.contains("none.yaml cannot be read"))
    }

    @Test func `apply of a staff file prints the new people's tokens alone, for a program to take`()
        async throws
    {
        let service = FakeService()
        service.type([#"{"site_time_zone": "UTC","#, #""staff": []}"#])
        try service.answer(
            "POST /v1/staff/file",
            StaffFileAnswer(
                isApplied: true, people: 2,
                changes: [FileChange(key: "ana.capacity", from: "4", to: "6")],
                tokens: [FirstToken(login: "eva", role: .staff, token: "ldl_secret")]))
        #expect(await service.run("staff", "apply", "-") == .ok)
        #expect(service.data == "eva\tstaff\tldl_secret\n")
        #expect(service.talk.contains("  ana.capacity  4  ->  6\n"))
        let sent = try Wire.decode(StaffFileRequest.self, from: try #require(service.requests.last?.body))
        #expect(sent.file == #"{"site_time_zone": "UTC","# + "\n" + #""staff": []}"#)
    }

    @Test func `versions are listed and compared`() async throws {
        let service = FakeService()
        try service.answer(
            "GET /v1/policy/versions",
            PolicyVersionList(
                clock: Sample.clock, versions: [PolicyVersion(version: 1, appliedAt: Sample.now)]))
        try service.answer("GET /v1/policy/difference", PolicyDifference(from: 1, to: 2, changes: changes))
        #expect(await service.run("policy", "show", "--list") == .ok)
        #expect(await service.run("policy", "diff", "1") == .ok)
        #expect(
            service.data == """
                version 1, applied Fri 20 Nov 14:05 PST
                head_starts.detox  1h   ->  90m
                sticky_wait        10m  ->  -

                """)
        #expect(service.requests.last?.target == "/v1/policy/difference?from=1")
        let absent = FakeService()
        try absent.answer(
            "GET /v1/policy", status: 404, Problem(status: 404, detail: "there is no version 9 of the policy")
        )
        #expect(await absent.run("policy", "show", "--version", "9") == .nothing)
        #expect(absent.talk.contains("there is no version 9 of the policy"))
    }
}
