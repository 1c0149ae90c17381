import ArgumentParser
import Worker

/// `leadlined pager`
struct PagerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pager", abstract: "Try how alarms leave the building.",
        discussion: """
            LEADLINE_PAGER_COMMAND is the whole path of a program that gets each message as one line of JSON on its \
            standard input, and has 20 seconds; exit code 0 is delivered. LEADLINE_PAGER_URL is posted each message; a \
            status from 200 to 299 is delivered. A message that was not delivered is tried again.

            A message holds the ids of alarm and lead, what it is about, urgency, priority, whom to call with their \
            logins, when it was raised, which attempt it is, and the desk's name: nothing a caller said.
            """,
        subcommands: [Test.self])
}

extension PagerCommand {
    /// `leadlined pager test`
    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send a trial message and print what came back.",
            discussion: """
                The message says of itself that it is a trial: kind and alarm are "test". Needs no database and no \
                running service. Ends with 78 when no pager is set and with 69 when the message was not delivered.

                  $ LEADLINE_PAGER_COMMAND=/usr/local/bin/page-us leadlined pager test
                """)

        @OptionGroup var data: DataOptions

        func run() async throws {
            guard let pager = try data.settings().pager else { throw CommandFault.noPager }
            let message = PagerMessage.test(at: RealClock.now())
            Terminal.say("sent: " + String(decoding: try message.line().dropLast(), as: UTF8.self))
            do {
                Terminal.print(try await pager.send(message))
            } catch let failure as PagerFailure {
                throw CommandFault(
                    .unavailable, "the message was not delivered: \(failure)",
                    next: "correct the program or the URL, then: leadlined pager test")
            }
        }
    }
}

extension CommandFault {
    static let noPager = CommandFault(
        .wrongSetting, "no pager is set: alarms stay inside",
        next: "export LEADLINE_PAGER_COMMAND=/path/to/program, or LEADLINE_PAGER_URL=https://…")
}
