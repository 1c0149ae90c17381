package import ArgumentParser
import Glibc

/// The service's program.
@main
package struct Leadlined: AsyncParsableCommand {
    /// The commands and the words of the help.
    package static let configuration = CommandConfiguration(
        commandName: "leadlined",
        abstract: "The call-routing service of an admissions desk.",
        discussion: """
            Without a database of yours it runs a private PostgreSQL in its data folder:

              leadlined serve                    start the desk (the default)
              leadlined staff import staff.json  make the people, print their tokens
              leadlined site token website       a token for a web site

            With LEADLINE_DATABASE_URL it uses that server:

              leadlined migrate                  make the schema, as the URL's user
              leadlined serve                    as the roles leadline_service,
                                                 leadline_worker, leadline_reporter

            ENVIRONMENT
              LEADLINE_DATABASE_URL       postgres:// URL of a server of yours; its
                                          user owns the tables
              LEADLINE_LISTEN_URL         another URL for LISTEN, past a pooler
              LEADLINE_NAMED_STATEMENTS   off behind PgBouncer before 1.21
              LEADLINE_POSTGRES_PROGRAMS  folder of initdb and postgres, version 15
                                          (default /usr/lib/postgresql/15/bin)
              LEADLINE_PAGER_COMMAND      program that carries alarms out of the
                                          building, or
              LEADLINE_PAGER_URL          URL they are posted to; see pager --help
              LEADLINE_LOG_LEVEL          trace, debug, info (default), notice,
                                          warning, error, critical
              PGPASSFILE                  the roles' passwords (default ~/.pgpass)

            EXIT CODES
              0 done                      70 unexpected failure
              1 a check failed            73 cannot write
              64 wrong usage              75 another one is running
              65 bad input                78 wrong setting or key file
              69 database or address unavailable
            """,
        version: "leadlined 0.1.0",
        subcommands: [
            Serve.self, WorkerCommand.self, Migrate.self, StaffCommand.self, SiteCommand.self,
            PolicyCommand.self, TriageCommand.self, RetriageCommand.self, ReplayCommand.self,
            SimulateCommand.self, OpenAPICommand.self, Check.self, Doctor.self, PagerCommand.self,
        ],
        defaultSubcommand: Serve.self)

    /// Made by the parser.
    package init() {}

    /// Parses the arguments, runs the command, and ends with its exit code.
    package static func main() async {
        do {
            var command = try await asyncParseAsRoot(nil)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            if Terminal.outputError != 0 {
                let reason = String(cString: strerror(Terminal.outputError))
                throw CommandFault(.cannotWrite, "what was printed is not whole: \(reason)")
            }
        } catch {
            exit(with: error)
        }
    }

    private static func exit(with error: any Error) -> Never {
        if let fault = CommandFault(explaining: error) {
            Terminal.say(fault.text)
            exit(withError: ExitCode(fault.exitCode))
        }
        // The parser's own errors (help, version, wrong usage) know their words and codes; a bare failure is not one.
        if !(error is ExitCode), exitCode(for: error) == .failure {
            Terminal.say("leadlined: \(error)")
            exit(withError: ExitCode(CommandFault.Kind.unexpected.rawValue))
        }
        exit(withError: error)
    }
}
