import API
import Admissions
import ArgumentParser

/// `leadline alarms`
struct AlarmsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alarms", abstract: "List what nobody looks after, and say that you do.",
        discussion: """
            An alarm is raised when a lead is not accepted or its caller not spoken to \
            in time, when nobody can take it, when everybody declined it, or when its \
            owner has not tried. It calls the shift lead, then whoever is on call, then \
            the managers, until somebody acknowledges it, and ends by itself once its \
            cause is over.

            EXAMPLE
              $ leadline alarms
              $ leadline alarms ack 3f9a2c
            """,
        subcommands: [ListAlarmsCommand.self, AcknowledgeCommand.self],
        defaultSubcommand: ListAlarmsCommand.self)
}

/// `leadline alarms list`
struct ListAlarmsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the open alarms, the most urgent first.")

    @Flag(name: .long, help: "Those that ended last, too.")
    var all = false

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let list: AlarmList = try await session.client.call(
            .alarms, query: all ? [("all", "true")] : [])
        session.announce(list.clock)
        if output.json {
            try session.writeJSON(list)
        } else if output.quiet {
            for alarm in list.alarms { session.screen.write(alarm.alarmID.description) }
        } else {
            for line in AlarmView(list.clock, screen: session.screen).lines(of: list.alarms) {
                session.screen.write(line)
            }
        }
        if list.alarms.isEmpty { throw Failure(.nothing, "no alarm is open") }
    }
}

/// `leadline alarms ack`
struct AcknowledgeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "ack", abstract: "Say that you see to it: nobody else is called.",
        discussion: """
            The alarm stays open until its lead is looked after. Acknowledging it again \
            changes nothing; one that has ended is refused.

            EXAMPLE
              $ leadline alarms ack 3f9a2c
            """)

    @Argument(help: "The alarm, or its lead: then all alarms about it.")
    var alarm: LeadReference

    @Flag(name: .long, help: "Print JSON.")
    var json = false

    func run(in session: Session) async throws {
        let list: AlarmList = try await session.client.call(.alarms)
        session.announce(list.clock)
        let named = alarm.digits
        let found = list.alarms.filter {
            LeadID($0.alarmID.rawValue).isNamed(by: named) || $0.leadID.isNamed(by: named)
        }
        guard !found.isEmpty else {
            throw Failure(
                .nothing, "no open alarm ends in \(named), nor does the lead of one",
                next: "leadline alarms --all")
        }
        var answers: [AlarmLine] = []
        for one in found {
            let answer: AlarmAnswer = try await session.client.call(
                .acknowledgeAlarm, alarm: one.alarmID)
            answers.append(answer.alarm)
        }
        if json { return try session.writeJSON(AlarmList(clock: list.clock, alarms: answers)) }
        let view = AlarmView(list.clock, screen: session.screen)
        for answer in answers { session.screen.write(view.sentence(acknowledged: answer)) }
    }
}

extension LeadID {
    /// Whether its hexadecimal digits end in these.
    fileprivate func isNamed(by digits: String) -> Bool {
        description.filter { $0 != "-" }.hasSuffix(digits)
    }
}

/// `leadline unroutable`
struct UnroutableCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "unroutable", abstract: "List the leads nobody can take, and why. Managers.",
        discussion: """
            For each lead the reason for every person, as the decision that found it so \
            is stored; `leadline why` tells what would be decided now.

            EXAMPLE
              $ leadline unroutable
            """)

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let list: UnroutableList = try await session.client.call(.unroutable)
        session.announce(list.clock)
        if output.json {
            try session.writeJSON(list)
        } else if output.quiet {
            for lead in list.leads { session.screen.write(lead.lead.leadID.description) }
        } else {
            for line in UnroutableView(list, screen: session.screen).lines() { session.screen.write(line) }
        }
        if list.leads.isEmpty { throw Failure(.nothing, "somebody can take every waiting lead") }
    }
}

/// `leadline escalations`
struct EscalationsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "escalations", abstract: "List what waits too long or was left behind. Managers.",
        discussion: """
            Waiting leads past the first escalation step: what is relaxed for them, and \
            when the next step comes. Then the leads, not parked, of owners whose shift \
            is over: nothing is moved unless a person does it.

            EXAMPLE
              $ leadline escalations
            """)

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let list: EscalationList = try await session.client.call(.escalations)
        session.announce(list.clock)
        let leads = list.waiting.map(\.lead) + list.offShift.map(\.lead)
        if output.json {
            try session.writeJSON(list)
        } else if output.quiet {
            for lead in leads { session.screen.write(lead.leadID.description) }
        } else {
            for line in EscalationView(list, screen: session.screen).lines() { session.screen.write(line) }
        }
        if leads.isEmpty {
            throw Failure(.nothing, "nothing waits past its first step, and nobody left a lead behind")
        }
    }
}
