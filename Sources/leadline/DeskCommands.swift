import API
import Admissions
import ArgumentParser

/// `leadline presence`
struct PresenceCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "presence", abstract: "Show or set whether you can take a lead.",
        discussion: """
            Leads are offered to you only while you are `available`. `leadline queue --watch` keeps your presence alive; \
            without it, it lapses to offline.
            """)

    @Argument(help: "Your presence from now on; shows it unless given.")
    var presence: Presence?

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let me: Me = try await session.client.call(.me)
        session.announce(me.clock)
        var answer = me.presence
        if let presence {
            answer = try await session.client.call(
                .setPresence, body: PresenceRequest(presence: presence), returning: PresenceAnswer.self)
        }
        await session.deliverKeptCalls()
        guard let answer else {
            throw Failure(.nothing, "your role has no presence", next: "leadline whoami")
        }
        if output.json { return try session.writeJSON(answer) }
        if output.quiet { return session.screen.write(answer.presence.rawValue) }
        session.screen.write(PresenceCommand.sentence(answer, clock: me.clock))
        if presence == .available { session.screen.talk("Next: leadline queue --watch") }
    }

    /// `You are available since 14:05, until 15:05 without a sign of life.`
    static func sentence(_ answer: PresenceAnswer, clock: ClockInfo) -> String {
        var text = "You are \(standing(answer.presence))"
        if let since = answer.since { text += " since \(clock.time(since))" }
        if let lapse = answer.lapsesAt, answer.presence != .offline {
            text += ", until \(clock.time(lapse)) without a sign of life"
        }
        if let shift = answer.nextShift { text += "; your next shift begins \(clock.time(shift))" }
        return text + "."
    }
}

/// `leadline whoami`
struct WhoamiCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "whoami", abstract: "Show who you are signed in as.")

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let me: Me = try await session.client.call(.me)
        session.announce(me.clock)
        if output.json { return try session.writeJSON(me) }
        if output.quiet { return session.screen.write(clean(me.login)) }
        let desk = me.desk.map { " at \(clean($0))" } ?? ""
        session.screen.write("\(clean(me.name)) (\(clean(me.login))), \(me.role.rawValue)\(desk)")
        if let presence = me.presence {
            session.screen.write(PresenceCommand.sentence(presence, clock: me.clock))
        }
        if let capacity = me.capacity {
            session.screen.write("\(me.seatsTaken ?? 0) of \(capacity) leads open.")
        }
        if !me.languages.isEmpty {
            session.screen.write("Speaks \(me.languages.map(languageName).joined(separator: ", ")).")
        }
        await session.deliverKeptCalls()
    }
}

/// `leadline report`
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Print the desk's reports.",
        subcommands: [DailyReportCommand.self])
}

/// `leadline report daily`
struct DailyReportCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "daily", abstract: "Print one day of the desk: counts and times, no personal data.")

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The day, YYYY-MM-DD, or yesterday; the desk's today unless given.", valueName: "day"))
    var date: String?

    @Flag(name: .long, help: "Print JSON.")
    var json = false

    func run(in session: Session) async throws {
        var query = [("format", json ? "json" : "text")]
        if let date { query.append(("date", try await day(date, session).description)) }
        let answer = try await session.client.send(.dailyReport, query: query, within: .seconds(60))
        guard answer.status == 200 else { throw session.client.refusal(answer) }
        if json {
            guard let document = try? JSONValue.read(answer.body, maximumDepth: 32) else {
                throw Failure(.unreachable, "the report is not JSON", next: "check LEADLINE_URL")
            }
            session.screen.write(document.indented())
        } else {
            let text = clean(String(decoding: answer.body, as: UTF8.self), keepingLines: true)
            session.screen.write(text.hasSuffix("\n") ? String(text.dropLast()) : text)
        }
        await session.deliverKeptCalls()
    }

    private func day(_ text: String, _ session: Session) async throws(Failure) -> CivilDate {
        if let date = CivilDate(text) { return date }
        let days = ["today": 0, "yesterday": -1]
        guard let shift = days[text.lowercased()] else {
            throw Failure(
                .usage, "'\(clean(text))' is not a day", next: "leadline report daily --date 2026-11-20")
        }
        let clock: ClockInfo = try await session.client.call(.clock)
        return clock.local(clock.now).localDate.adding(days: shift)
    }
}
