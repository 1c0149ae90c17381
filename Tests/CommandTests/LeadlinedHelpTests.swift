import Testing

/// The help is what people read first, and often all they read.
@Suite("leadlined: help", .serialized, .timeLimit(.minutes(2))) struct LeadlinedHelpTests {
    @Test(arguments: [
        [], ["serve"], ["worker"], ["migrate"], ["staff"], ["staff", "import"], ["staff", "token"],
        ["site", "token"], ["policy"], ["policy", "check"], ["policy", "apply"], ["policy", "show"],
        ["policy", "diff"], ["triage"], ["retriage"], ["replay"], ["simulate"], ["openapi"],
        ["check", "invariants"],
        ["doctor"],
    ])
    func `each command's help fits a terminal and goes to standard output`(command: [String]) async throws {
        let end = try await LeadlinedProcess(["help"] + command, in: try TestFolder()).ending()
        #expect(end.code == 0)
        #expect(end.errors.isEmpty)
        let lines = end.output.split(separator: "\n", omittingEmptySubsequences: false)
        // The parser prints a command's synopsis on one line.
        let wide = lines.filter { $0.count > 80 && !$0.hasPrefix("USAGE:") }
        #expect(wide.isEmpty)
        #expect(lines.first?.hasPrefix("OVERVIEW: ") == true)
        // An example that was wrapped cannot be pasted.
        #expect(!lines.contains { $0.hasSuffix("\\") })
    }

    @Test func `the program's help names every setting and exit code it has`() async throws {
        let help = try await LeadlinedProcess(["--help"], in: try TestFolder()).ending().output
        for name in [
            "LEADLINE_DATABASE_URL", "LEADLINE_LISTEN_URL", "LEADLINE_NAMED_STATEMENTS",
            "LEADLINE_POSTGRES_PROGRAMS", "LEADLINE_LOG_LEVEL", "PGPASSFILE",
        ] {
            #expect(help.contains(name))
        }
        for code in ["0 done", "1 a ", "64 ", "65 ", "69 ", "70 ", "73 ", "75 ", "78 "] {
            #expect(help.contains(code))
        }
    }

    @Test(arguments: [
        ["serv"], ["serve", "--listen", "8585"], ["serve", "--time-zone", "PST"], ["staff", "import"],
        ["site", "token", ""], ["worker"], ["worker", "--seal", "a", "--make-seal", "b"],
        ["triage", "x", "--jsonl"], ["triage", "x", "--received-at", "today"],
        ["retriage", "--since", "yesterday"], ["replay"], ["replay", "--date", "yesterday"],
        ["replay", "--batch", "0"], ["replay", "--date", "2026-11-20", "--batch", "1"], ["policy", "check"],
        ["policy", "apply", "x", "--note", ""], ["policy", "show", "--list", "--version", "1"],
        ["simulate", "--date", "today"], ["simulate", "--trace", "x"],
        ["simulate", "--staff", "3"], ["simulate", "--arrivals", "0"], ["simulate", "--against", "luck"],
        ["simulate", "--trace", "default", "--arrivals", "9"],
    ])
    func `wrong usage ends with 64, says what is expected, and touches nothing`(words: [String]) async throws
    {
        let folder = try TestFolder()
        let end = try await LeadlinedProcess(words, in: folder, environment: ["XDG_STATE_HOME": folder.data])
            .ending()
        #expect(end.code == 64)
        #expect(end.output.isEmpty)
        #expect(end.errors.hasPrefix("Error: "))
        #expect(TestFolder.text(of: folder.data + "/leadline/clock.json") == nil)
    }
}
