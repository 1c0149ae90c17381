import Testing
import leadline

@Suite struct `Client help` {
    static let commands = [
        "queue", "callbacks", "next", "accept", "decline", "show", "why", "why-not", "touch", "step", "note",
        "amend",
        "reclassify", "park",
        "handover", "release", "merge", "unmerge", "close",
        "reopen", "take",
        "presence", "alarms", "unroutable", "escalations", "staff", "shifts",
        "report", "whoami",
    ]

    @Test func `names every command, the settings and the exit codes`() async {
        let service = FakeService()
        #expect(await service.run("--help") == .ok)
        for command in Self.commands { #expect(service.data.contains("\n  \(command) "), "\(command)") }
        for word in ["LEADLINE_URL", "LEADLINE_TOKEN", "NO_COLOR", "EXIT CODES", "EXAMPLES"] {
            #expect(service.data.contains(word), "\(word)")
        }
        #expect(service.data.contains("0  done                      3  nothing there"))
        #expect(service.talk.isEmpty)
        #expect(service.requests.isEmpty)
    }

    @Test(arguments: commands)
    func `of a command says what it does within 80 columns`(_ command: String) async {
        let service = FakeService()
        #expect(await service.run(command, "--help") == .ok)
        #expect(service.data.hasPrefix("OVERVIEW: "))
        #expect(service.data.contains("USAGE: leadline \(command)"))
        for line in service.data.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test(arguments: [
        (["touch", "--help"], ["reached", "no-answer", "voicemail", "wrong-number"]),
        (["close", "--help"], ["admitted", "referred-out", "no-contact"]),
        (["decline", "--help"], ["on-a-call", "end-of-shift", "language"]),
        (
            ["reclassify", "--help"],
            [
                "detox", "residential", "iop", "clinician-assessed", "caller-clarified", "withdrawal-risk",
                "needs-less-care", "misread", "other",
            ]
        ),
        (["release", "--help"], ["end-of-shift", "too-many-leads", "language", "skill", "knows-caller"]),
        (
            ["handover", "--help"],
            ["--to <login>", "--note <note>", "--anyway", "leadline handover 3f9a2c --to ben"]
        ),
        (["step", "--help"], ["qualified", "benefits-started", "no-show"]),
        (["presence", "--help"], ["available", "wrap-up", "offline"]),
    ])
    func `lists the words that may be given`(_ arguments: [String], _ words: [String]) async {
        let service = FakeService()
        _ = await service.run(arguments[0], arguments[1])
        for word in words { #expect(service.data.contains(word), "\(word)") }
    }

    @Test(arguments: [
        ["frobnicate"], ["touch"], ["touch", "--outcome", "shouted"], ["close"], ["step"],
        ["step", "arrived"],
        ["reclassify", "--to", "detox"], ["reclassify", "--to", "not-a-lead", "--reason", "other"],
        ["accept", "12345"], ["accept", "xyzxyz"], ["decline"], ["park"],
        ["release"], ["release", "--reason", "tired"], ["handover"], ["merge", "3f9a2c"], ["merge"],
        ["unmerge"], ["note"],
        ["amend", "--wrong", "name"], ["amend", "--wrong", "phone", "--phone", "213 555 0199"],
        ["amend"], ["amend", "3f9a2c"], ["amend", "--voicemail", "perhaps"],
        ["queue", "--json", "--quiet"], ["callbacks", "3f9a2c"], ["callbacks", "--json", "--quiet"],
        ["presence", "asleep"], ["take", "--age", "old"], ["take", "--send-kept", "--name", "Sam"],
        ["show", "3f9a2c", "extra"],
    ])
    func `is pointed to when a command line is wrong, and nothing is sent`(_ arguments: [String]) async {
        let service = FakeService()
        let status = await Leadline.run(arguments, screen: service.screen()) { service.session() }
        #expect(status == .usage)
        #expect(service.talk.contains("Error: "))
        #expect(service.data.isEmpty)
        #expect(service.requests.isEmpty)
    }
}
