import API
import Admissions
import ArgumentParser
import DeskFiles
import Reports
import Routing
import Simulation
import Store

/// `leadlined simulate`
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Try a policy on a day or a made-up desk, beside its rivals.",
        discussion: """
            Plays the same leads, people and seeded behaviour under each rule and prints, side by side, the wait to \
            the accept by level and urgency, missed targets, how many were passed by somebody who came too much \
            later, and each person's load and fair share. Nothing is written.

              $ leadlined simulate
              $ leadlined simulate --trace understaffed --policy tighter.yaml
              $ leadlined simulate --date 2026-11-20 --against fifo strict
              $ leadlined simulate --arrivals 200 --staff 10 --days 7 --seed 4

            TRACES
              default         100 leads a day, ten people, thin nights (30 days)
              night-heavy     nearly half of the leads come from 20:00 to 06:00
              understaffed    120 leads a day, eight people
              one-specialist  one expert, alone in Spanish, among generalists

            RIVALS
              fifo            first come, to the longest idle (Asterisk, FreeSWITCH)
              strict          strict priorities, to the longest idle (TaskRouter)
              round-robin     first come, to the next in turn
              fewest-open     first come, to the fewest open leads (Chatwoot,
                              Omni-Channel)
              skills          first come, to the highest skill

            Rivals know skill, language and free seats as the policy's first step has them; deadlines, wrap-up and \
            lapses are the policy's for all. A target is missed when the accept or the first ring comes later than \
            the policy allows for that urgency, counted around the clock.

            THE MODEL (shortest/half/nine in ten/longest)
            \(WorkModel().statement.map { "  \($0)" }.joined(separator: "\n"))

            A lead nobody accepts counts with its wait so far; the desk is watched for a day after the last one. \
            Where the load is near 100 % and beyond, waits grow for as long as leads come: --pace 50 plays people \
            twice as fast. With --date each lead waits from the time it came, and what waited before that day is left out.
            """)

    @Option(help: ArgumentHelp("A trace that comes with the program.", valueName: "name"))
    var trace: CommittedTrace?

    @Option(help: ArgumentHelp("Leads and shifts of a day of this desk.", valueName: "yyyy-mm-dd"))
    var date: String?

    @Option(help: ArgumentHelp("A made-up desk with so many leads a day.", valueName: "number"))
    var arrivals: Int?

    @Option(help: ArgumentHelp("Its people. Default: 8.", valueName: "number"))
    var staff: Int?

    @Option(help: ArgumentHelp("Its days. Default: 30.", valueName: "number"))
    var days: Int?

    @Option(help: "Chooses how people behave, and the leads of a made-up desk.")
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("Length of calls and notes in percent of the model's.", valueName: "percent"))
    var pace = 100

    @Option(
        help: ArgumentHelp(
            "The policy to try, a file as `leadlined policy check` takes it. Default: the one in force, or without --date the standard one.",
            valueName: "file"))
    var policy: String?

    @Option(
        parsing: .upToNextOption, help: ArgumentHelp("The rivals. Default: all.", valueName: "rival"))
    var against: [Rival] = Rival.allCases

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var data: DataOptions

    func validate() throws {
        let sources = [trace != nil, date != nil, arrivals != nil]
        guard sources.count(where: { $0 }) <= 1 else {
            throw ValidationError("--trace, --date and --arrivals exclude one another")
        }
        if let date, CivilDate(date) == nil {
            throw ValidationError("--date takes a date such as 2026-11-20")
        }
        if arrivals == nil, staff != nil || days != nil {
            throw ValidationError("--staff and --days go with --arrivals")
        }
        try within(1...100_000, arrivals, "--arrivals")
        try within(1...500, staff, "--staff")
        try within(1...366, days, "--days")
        try within(1...1000, pace, "--pace")
        if let arrivals, arrivals * (days ?? 30) > 2_000_000 {
            throw ValidationError("--arrivals times --days may be 2 000 000 at most")
        }
    }

    func run() async throws {
        let candidate = try policy.map { try PolicyReview(file: $0).file.policy }
        let (trace, inForce) = try await subject()
        var work = WorkModel()
        work.seed = seed
        work.pace = pace
        var contenders: [(name: String, contender: Contender)] = []
        if let candidate { contenders.append(("file", .policy(candidate))) }
        let label = date == nil ? "standard" : "in force"
        contenders.append((label, .policy(inForce)))
        contenders += Rival.allCases.filter(against.contains).map { ($0.rawValue, .rival($0)) }
        let count = contenders.count
        let started = ContinuousClock.now
        let comparison = Comparison(
            trace, contenders: contenders, policy: candidate ?? inForce, work: work,
            progress: { done in
                guard done > 0, ContinuousClock.now - started > .seconds(2) else { return }
                Terminal.say("leadlined: \(done) of \(count) rules played")
            })
        if json {
            Terminal.print(String(decoding: try Wire.encode(comparison), as: UTF8.self))
        } else {
            for line in SimulationTable(comparison).lines { Terminal.print(line) }
        }
    }

    /// What is played, and the policy that stands beside a candidate.
    private func subject() async throws -> (Trace, Policy) {
        if let day = date.flatMap({ CivilDate($0) }) { return try await recorded(day) }
        if let arrivals {
            let staff = staff ?? 8
            let recipe = TraceRecipe(
                name: "\(arrivals) leads a day, \(staff) people", seed: seed, days: days ?? 30,
                arrivals: arrivals, roster: Roster(staff))
            return (recipe.trace, .standard)
        }
        return ((trace ?? .normal).recipe.trace, .standard)
    }

    private func recorded(_ date: CivilDate) async throws -> (Trace, Policy) {
        try await OpenDesk.with(try data.settings()) { opened in
            let day = try CivilDay(date, zone: opened.timeZone)
            let recorded = try await opened.desk.leadsAndStaff(receivedIn: day.start..<day.end)
            guard !recorded.leads.isEmpty else {
                throw CommandFault(
                    .badInput, "no lead came to this desk on \(date)",
                    next: "leadline report daily --date \(date)   (counts a day's inquiries)")
            }
            return (Trace(recorded, of: day), try await opened.desk.policy())
        }
    }

    private func within(_ range: ClosedRange<Int>, _ value: Int?, _ option: String) throws {
        if let value, !range.contains(value) {
            throw ValidationError("\(option) takes a number from \(range.lowerBound) to \(range.upperBound)")
        }
    }
}

/// A committed trace as an option.
enum CommittedTrace: String, ExpressibleByArgument, CaseIterable {
    case normal = "default"
    case nightHeavy = "night-heavy"
    case understaffed
    case oneSpecialist = "one-specialist"

    var recipe: TraceRecipe {
        switch self {
        case .normal: .normal
        case .nightHeavy: .nightHeavy
        case .understaffed: .understaffed
        case .oneSpecialist: .oneSpecialist
        }
    }
}

extension Rival: ExpressibleByArgument {}

extension Trace {
    /// A day of the desk; people carry the short form of their id. A lead waits from the time it came, so that a day that was
    /// loaded later, or an outage, does not count against a rule.
    init(_ recorded: RecordedDay, of day: CivilDay) {
        let watched = day.start..<day.end + Trace.cooldown
        self.init(
            name: day.date.description, period: day.start..<day.end,
            arrivals: recorded.leads.map {
                Arrival(
                    receivedAt: $0.receivedAt, storedAt: $0.receivedAt, levelOfCare: $0.levelOfCare,
                    queue: $0.queue, priority: $0.priority, urgency: $0.urgency, language: $0.language)
            },
            people: recorded.staff.map {
                TracePerson(
                    id: $0.id, label: $0.id.shortForm, skills: $0.skills, languages: $0.languages,
                    capacity: $0.capacity, shifts: $0.calendar.spans(in: watched))
            })
    }
}
