package import ArgumentParser

/// `leadline`: the desk's command line for staff, operators and managers.
package struct Leadline: ParsableCommand {
    /// The commands in the order a shift meets them, with the help a newcomer reads first.
    package static let configuration = CommandConfiguration(
        commandName: "leadline",
        abstract: "Work the admissions desk's lead queue.",
        discussion: """
            Start a shift with `leadline presence available`, keep `leadline queue --watch` open in a second \
            window, and take leads with `leadline next`.

            A LEAD is the id shown in listings (its last six digits will do). Without one, a command acts on the \
            lead offered to you, or on the only one you own.

            EXAMPLES
              $ leadline next --accept
              $ leadline touch --outcome no-answer
              $ leadline park --until "tomorrow 09:00"
              $ leadline close 3f9a2c --disposition admitted

            ENVIRONMENT
              LEADLINE_URL         Where the service is (http://127.0.0.1:8585 unless set).
              LEADLINE_TOKEN       Your access token.
              LEADLINE_TOKEN_FILE  Where it is kept instead, readable by you alone
                                   (~/.config/leadline/token unless set).
              LEADLINE_STATE       Where calls are kept until they are sent
                                   (~/.local/state/leadline unless set).
              LEADLINE_ALLOW_HTTP  1 allows plain http to another machine.
              NO_COLOR             Set to anything to get no colours.

            EXIT CODES
              0  done                      3  nothing there (queue empty, no offer)
              1  refused by the service    4  service out of reach
              2  wrong use                 5  not signed in, or not allowed
            """,
        version: "leadline 0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Queue",
                subcommands: [
                    QueueCommand.self, CallBacksCommand.self, NextCommand.self, AcceptCommand.self,
                    DeclineCommand.self,
                    ShowCommand.self, WhyCommand.self, WhyNotCommand.self,
                ]),
            CommandGroup(
                name: "Lead",
                subcommands: [
                    TouchCommand.self, StepCommand.self, NoteCommand.self, AmendCommand.self,
                    ReclassifyCommand.self, ParkCommand.self, HandOverCommand.self, ReleaseCommand.self,
                    MergeCommand.self, UnmergeCommand.self, CloseCommand.self, ReopenCommand.self,
                ]),
            CommandGroup(
                name: "Desk",
                subcommands: [
                    TakeCommand.self, PresenceCommand.self, AlarmsCommand.self, UnroutableCommand.self,
                    EscalationsCommand.self, StaffCommand.self, ShiftsCommand.self, PolicyCommand.self,
                    ReportCommand.self, WhoamiCommand.self,
                ]),
        ])

    /// Makes the command for the parser.
    package init() {}
}

extension Leadline {
    /// Runs one command line.
    /// - Parameter session: makes the session; called only for a command line that is right.
    /// - Returns: how it ended; what went wrong is on the screen by then.
    package static func run(
        _ arguments: [String], screen: Screen, session: @Sendable () throws(Failure) -> Session
    ) async -> ExitStatus {
        do {
            var command = try parseAsRoot(arguments)
            if let command = command as? any DeskCommand {
                try await command.run(in: session())
            } else {
                try command.run()
            }
            return .ok
        } catch let failure as Failure {
            screen.report(failure)
            return failure.status
        } catch {
            // Help and --version arrive here, too: as a clean exit.
            let message = fullMessage(for: error)
            if exitCode(for: error).isSuccess {
                screen.write(message)
                return .ok
            }
            screen.talk(message)
            return .usage
        }
    }
}

/// A command that talks to the service.
protocol DeskCommand: ParsableCommand {
    /// Does the work with what the session gives: service, screen, clock and files.
    func run(in session: Session) async throws
}

/// How a command prints its data.
struct OutputOptions: ParsableArguments {
    @Flag(name: .long, help: "Print JSON.")
    var json = false

    @Flag(name: [.short, .long], help: "Print ids only, one a line.")
    var quiet = false

    func validate() throws {
        if json, quiet { throw ValidationError("--json and --quiet exclude each other; give one of them.") }
    }
}

/// How a command prints its data where there are no ids to print alone.
struct JSONOption: ParsableArguments {
    @Flag(name: .long, help: "Print JSON.")
    var json = false
}
