import API
import Admissions
import ArgumentParser

/// `leadline staff export`
struct StaffExportCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Print people, shifts and holidays as the file to edit.",
        discussion: """
            Applied as it is, the file changes nothing. It holds no token and nothing about callers.

            EXAMPLE
              $ leadline staff export >staff.json
            """)

    func run(in session: Session) async throws {
        let document: StaffFileDocument = try await session.client.call(.staffFile)
        session.announce(document.clock)
        session.screen.write(document.file.withoutLastLineEnds)
    }
}

/// `leadline staff check`
struct StaffCheckCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say all that is wrong with a staff file, and what it would change.",
        discussion: """
            It is read strictly: an unknown key or a wrong value is refused with its path. What differs from the desk \
            as it is comes a line each.

            EXAMPLE
              $ leadline staff check staff.json
            """)

    @Argument(help: "The file; - reads standard input.")
    var file: String

    @OptionGroup var output: JSONOption

    func run(in session: Session) async throws {
        let answer: StaffFileAnswer = try await session.client.apply(
            .applyStaffFile, StaffFileRequest(file: try await session.text(of: file), dryRun: true),
            file: file, check: "leadline staff check")
        if output.json { return try session.writeJSON(answer) }
        session.screen.write("\(answer.people) people; others stay as they are")
        let lines = FileChange.lines(of: answer.changes)
        for line in lines.isEmpty ? ["nothing would change"] : lines {
            session.screen.write("  " + clean(line))
        }
        session.screen.talk("Next: leadline staff apply \(quoted(file))")
    }
}

/// `leadline staff apply`
struct StaffApplyCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Make or change the people in a file.",
        discussion: """
            All of the file or nothing. People are known by their login; who is not in the file stays as they are, and so \
            do the holidays when it has none. Lowering somebody's seats takes nothing away from them, and who is \
            signed in stays so. The first token of each new person is printed once, as LOGIN, ROLE and TOKEN with tabs \
            between them: hand it over by a safe way. For one that nobody saw: leadlined staff token LOGIN --revoke-others.

            EXAMPLE
              $ leadline staff apply staff.json
            """)

    @Argument(help: "The file; - reads standard input.")
    var file: String

    @OptionGroup var output: JSONOption

    func run(in session: Session) async throws {
        let answer: StaffFileAnswer = try await session.client.apply(
            .applyStaffFile, StaffFileRequest(file: try await session.text(of: file)),
            file: file, check: "leadline staff check")
        if output.json { return try session.writeJSON(answer) }
        for line in FileChange.lines(of: answer.changes) { session.screen.talk("  " + clean(line)) }
        for new in answer.tokens {
            session.screen.write("\(clean(new.login))\t\(new.role.rawValue)\t\(clean(new.token))")
        }
        session.screen.talk(
            "Applied: \(answer.changes.count) values changed, \(answer.tokens.count) new.")
    }
}
