import API
import Admissions
import ArgumentParser
import DeskFiles
import Routing
import Store

/// `leadlined policy`
struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Check, apply and look at the routing rules.",
        discussion: """
            The rules are a YAML file; deploy/sample/policy.yaml is the one a desk starts with, each key explained. Every \
            version that was applied is kept, and each decision names the one it was made under.

              $ leadlined policy show >policy.yaml
              $ leadlined policy check policy.yaml
              $ leadlined policy diff policy.yaml
              $ leadlined policy apply policy.yaml --note "crises wait less"
            """,
        subcommands: [PolicyCheck.self, PolicyApply.self, PolicyShow.self, PolicyDiff.self])
}

/// `leadlined policy check`
struct PolicyCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say all that is wrong with a policy file.",
        discussion: """
            Every fault is named with its line: unknown, missing and repeated keys, values that mean nothing or are out of \
            range, escalation rows that ask more than the row before. A whole section may be left out and takes the \
            standard's values, which are printed; a part of a section may not.

            Refused too is a policy under which some lead could be routed to nobody, however long it waits. A lead may \
            come in any language, so the last escalation row must relax language. With --data, or with \
            LEADLINE_DATABASE_URL set, the people of that desk are held against the last row as well, and what would \
            change is printed. What is allowed and seldom meant is printed as doubtful.

              $ leadlined policy check policy.yaml
              $ leadlined policy check policy.yaml --data /srv/desk
            """)

    @Argument(help: "The file; - reads standard input.")
    var file: String

    @OptionGroup var data: DataOptions

    func run() async throws {
        let settings = try data.settings()
        let review = try PolicyReview(file: file)
        var lines = review.taken.map { "from the standard: \($0)" } + review.doubts.map { "doubtful: \($0)" }
        if data.data != nil || settings.database.isServer {
            lines += try await OpenDesk.withExisting(settings) { opened in
                let staff = try await opened.desk.staffAbilities()
                let unstaffed = try review.gaps(staff: staff, of: file)
                let policy = try await opened.desk.policy()
                let changes = FileChange.between(policy, review.file.policy)
                return unstaffed.map { "doubtful: \($0)" }
                    + ["held against \(staff.count) people and version \(policy.version), which is in force"]
                    + (changes.isEmpty
                        ? ["  nothing would change"] : FileChange.lines(of: changes).map { "  " + $0 })
            }
        }
        for line in lines { Terminal.print(line) }
        Terminal.print("ok: \(file) can be applied")
    }
}

/// `leadlined policy apply`
struct PolicyApply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Put a policy file into force as the next version.",
        discussion: """
            The file is checked as `policy check` does, against the people of the desk too; nothing is changed when it is \
            refused, or says what is in force already. Workers decide by it within a second; decisions made before keep \
            their version, and `leadlined replay` decides each under its own.

            Leads that wait keep their places: new head starts count for new leads, and for a waiting lead from its next \
            event on (a repeat contact, another assessment), when they bring it further ahead. New escalation rows and \
            deadlines count at once. An offer that is open keeps its deadline, and a caller the time they were promised.

              $ leadlined policy apply policy.yaml --note "crises wait less" --by plowe
            """)

    @Argument(help: "The file; - reads standard input.")
    var file: String

    @Option(help: ArgumentHelp("Why, in one line; kept with the version.", valueName: "text"))
    var note: String?

    @Option(
        help: ArgumentHelp(
            "The login of the person who applies it; kept with the version.", valueName: "login"))
    var by: String?

    @OptionGroup var data: DataOptions
    @OptionGroup var time: ClockOptions

    func validate() throws {
        guard let note else { return }
        let isPlain = note.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        guard (1...200).contains(note.unicodeScalars.count), isPlain else {
            throw ValidationError("--note takes 1 to 200 characters on one line")
        }
    }

    func run() async throws {
        let settings = try data.settings()
        let review = try PolicyReview(file: file)
        try await OpenDesk.withExisting(settings, clock: time.clock) { opened in
            let desk = opened.desk
            let unstaffed = try review.gaps(staff: try await desk.staffAbilities(), of: file)
            let before = try await desk.policy()
            let changes = FileChange.between(before, review.file.policy)
            guard !changes.isEmpty else {
                throw CommandFault(
                    .badInput, "\(file) says what version \(before.version) says, which is in force",
                    next: "leadlined policy show")
            }
            let draft = PolicyDraft(
                policy: review.file.policy, source: review.file.completed, note: note,
                appliedBy: try await person(at: desk), changes: changes.map(\.key))
            switch try await desk.apply(draft, after: before.version, at: opened.clock.now()) {
            case .overtaken:
                throw CommandFault(
                    .badInput, "another version came into force meanwhile, and nothing was changed",
                    next: "leadlined policy diff \(file)")
            case .applied(let version):
                await opened.hintWorkers()
                for line in review.taken { Terminal.say("from the standard: \(line)") }
                for line in review.doubts + unstaffed { Terminal.say("doubtful: \(line)") }
                Terminal.print("version \(version) is in force")
                for line in FileChange.lines(of: changes) { Terminal.print("  " + line) }
            }
        }
    }

    private func person(at desk: Desk) async throws -> StaffID? {
        guard let by else { return nil }
        guard let person = try await desk.person(login: by) else {
            throw CommandFault(.badInput, "nobody has the login \(by)", next: "leave --by out, or correct it")
        }
        return person.id
    }
}
