import API
import Admissions
import ArgumentParser

/// `leadline staff`
struct StaffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff", abstract: "List who is there, and change people and shifts. Managers.",
        discussion: """
            Without a word after it, `leadline staff` lists the people. To change somebody's seats, skills, languages \
            or shifts, or the holidays, write out the file, edit it, check it and apply it; it acts within a second.

            EXAMPLES
              $ leadline staff
              $ leadline staff export >staff.json
              $ leadline staff check staff.json
              $ leadline staff apply staff.json
            """,
        subcommands: [
            StaffListCommand.self, StaffExportCommand.self, StaffCheckCommand.self, StaffApplyCommand.self,
        ],
        defaultSubcommand: StaffListCommand.self)
}

/// `leadline staff list`
struct StaffListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List who is there, and what they are at.",
        discussion: """
            SHARE is what a person was offered by what they had a fair claim to, weighted by \
            level of care: all are near 1. Skills are 1 to 5 for detox, residential \
            and intensive outpatient.

            EXAMPLE
              $ leadline staff
            """)

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let list: StaffList = try await session.client.call(.staff)
        session.announce(list.clock)
        if output.json { return try session.writeJSON(list) }
        if output.quiet { return list.people.forEach { session.screen.write(clean($0.login)) } }
        for line in StaffView(list, screen: session.screen).lines() { session.screen.write(line) }
    }
}

/// `leadline shifts`
struct ShiftsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "shifts", abstract: "List who works when, and when nobody does. Managers.",
        discussion: """
            The shifts from now on with holidays considered, who is on call, and the times \
            in which nobody on shift can take leads of a queue.

            EXAMPLE
              $ leadline shifts --days 3
            """)

    @Option(help: "How many days, 1 to 31.")
    var days = 7

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard ShiftList.days.contains(days) else { throw ValidationError("--days is a number from 1 to 31") }
    }

    func run(in session: Session) async throws {
        let list: ShiftList = try await session.client.call(.shifts, query: [("days", "\(days)")])
        session.announce(list.clock)
        if output.json { return try session.writeJSON(list) }
        if output.quiet { return list.spans.forEach { session.screen.write(clean($0.login)) } }
        for line in ShiftsView(list, screen: session.screen).lines() { session.screen.write(line) }
    }
}
