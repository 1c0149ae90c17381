import API
import Admissions
import ArgumentParser

/// `leadline policy`
struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Look at the routing rules, and change them. Managers.",
        discussion: """
            The rules are a YAML file, each key explained. Every version that was applied is kept, and each decision \
            names the one it was made under. Workers decide by a new version within a second.

            EXAMPLES
              $ leadline policy show >policy.yaml
              $ leadline policy check policy.yaml
              $ leadline policy apply policy.yaml --note "crises wait less"
              $ leadline policy diff
            """,
        subcommands: [
            PolicyShowCommand.self, PolicyCheckCommand.self, PolicyApplyCommand.self, PolicyDiffCommand.self,
        ],
        defaultSubcommand: PolicyShowCommand.self)
}

/// `leadline policy show`
struct PolicyShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print the rules in force, or another version.",
        discussion: """
            Prints the file as it was applied, comments and all, under a line that says which version it is; `policy \
            apply` reads it back to the same rules. With `--list` a line for each version, the oldest first.

            EXAMPLES
              $ leadline policy show >policy.yaml
              $ leadline policy show --list
            """)

    @Option(help: "Another version than the one in force.")
    var version: Int?

    @Flag(help: "List the versions.")
    var list = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if list, version != nil { throw ValidationError("--list and --version exclude each other.") }
        if let version, version < 1 { throw ValidationError("--version is a number from 1.") }
    }

    func run(in session: Session) async throws {
        guard !list else { return try await listVersions(in: session) }
        let document: PolicyDocument = try await session.client.call(
            .policy, query: version.map { [("version", "\($0)")] } ?? [])
        session.announce(document.clock)
        if output.json { return try session.writeJSON(document) }
        if output.quiet { return session.screen.write("\(document.version.version)") }
        session.screen.write("# " + line(document.version, document.clock))
        session.screen.write(document.file.withoutLastLineEnds)
    }

    private func listVersions(in session: Session) async throws {
        let list: PolicyVersionList = try await session.client.call(.policyVersions)
        session.announce(list.clock)
        if output.json { return try session.writeJSON(list) }
        for version in list.versions {
            session.screen.write(output.quiet ? "\(version.version)" : line(version, list.clock))
        }
    }

    /// `version 2, applied Fri 20 Nov 09:05 by plowe: crises wait less`
    private func line(_ version: PolicyVersion, _ clock: ClockInfo) -> String {
        let who = version.appliedBy.map { " by \(clean($0))" } ?? ""
        let why = version.note.map { ": \(clean($0))" } ?? ""
        return "version \(version.version), applied \(clock.longTime(version.appliedAt))\(who)\(why)"
    }
}

/// `leadline policy check`
struct PolicyCheckCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say all that is wrong with a policy file, and what it would change.",
        discussion: """
            Every fault is named with its line. Refused too is a policy under which some lead could go to nobody, however \
            long it waits; it is held against the skills, seats and shifts of the desk's people. What is allowed and \
            seldom meant is printed as doubtful.

            EXAMPLE
              $ leadline policy check policy.yaml
            """)

    @Argument(help: "The file; - reads standard input.")
    var file: String

    @OptionGroup var output: JSONOption

    func run(in session: Session) async throws {
        let text = try await session.text(of: file)
        let answer: PolicyAnswer = try await session.client.apply(
            .applyPolicy, PolicyRequest(file: text, dryRun: true), file: file, check: "leadline policy check")
        if output.json { return try session.writeJSON(answer) }
        for line in answer.remarks { session.screen.write(line) }
        session.screen.write(
            "held against \(answer.people) people and version \(answer.version), which is in force")
        let lines = FileChange.lines(of: answer.changes)
        for line in lines.isEmpty ? ["nothing would change"] : lines { session.screen.write("  " + line) }
        session.screen.talk("Next: leadline policy apply \(quoted(file))")
    }
}

/// `leadline policy apply`
struct PolicyApplyCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Put a policy file into force as the next version.",
        discussion: """
            The file is checked as `policy check` does; nothing is changed when it is refused, or says what is in force \
            already. Leads that wait keep their places and the times they were promised, open offers their \
            deadlines; the version keeps your name and \
            the note.

            EXAMPLE
              $ leadline policy apply policy.yaml --note "crises wait less"
            """)

    @Argument(help: "The file; - reads standard input.")
    var file: String

    @Option(help: ArgumentHelp("Why, in one line; kept with the version.", valueName: "text"))
    var note: String?

    @OptionGroup var output: JSONOption

    func validate() throws {
        guard let note else { return }
        let isPlain = note.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        guard (1...200).contains(note.unicodeScalars.count), isPlain else {
            throw ValidationError("--note takes 1 to 200 characters on one line.")
        }
    }

    func run(in session: Session) async throws {
        let text = try await session.text(of: file)
        let answer: PolicyAnswer = try await session.client.apply(
            .applyPolicy, PolicyRequest(file: text, note: note), file: file, check: "leadline policy check")
        if output.json { return try session.writeJSON(answer) }
        for line in answer.remarks { session.screen.talk(line) }
        session.screen.write("version \(answer.version) is in force")
        for line in FileChange.lines(of: answer.changes) { session.screen.write("  " + line) }
    }
}

/// `leadline policy diff`
struct PolicyDiffCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Print the values in which two versions differ.",
        discussion: """
            Compares values, not text. Without arguments the version before with the one in force; with one version, \
            that one with the one in force; with two, in their order. `policy check` compares a file.

            EXAMPLES
              $ leadline policy diff
              $ leadline policy diff 2 5
            """)

    @Argument(help: "The first version.")
    var first: Int?

    @Argument(help: "The second version.")
    var second: Int?

    @OptionGroup var output: JSONOption

    func run(in session: Session) async throws {
        let query = [("from", first), ("to", second)].compactMap { name, value in
            value.map { (name, "\($0)") }
        }
        let difference: PolicyDifference = try await session.client.call(.policyDifference, query: query)
        if output.json { return try session.writeJSON(difference) }
        if difference.changes.isEmpty {
            session.screen.talk("versions \(difference.from) and \(difference.to): no value differs")
        }
        for line in FileChange.lines(of: difference.changes) { session.screen.write(line) }
    }
}

extension PolicyAnswer {
    /// What is not in the file and what is doubtful in it.
    fileprivate var remarks: [String] {
        standard.map { "from the standard: \($0)" } + doubts.map { "doubtful: \($0)" }
    }
}

extension String {
    /// The text without the line ends it ends with.
    var withoutLastLineEnds: String {
        String(self[..<(lastIndex { !$0.isNewline }.map { index(after: $0) } ?? startIndex)])
    }
}
