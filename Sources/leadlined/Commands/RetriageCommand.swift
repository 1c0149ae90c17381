import API
import Admissions
import ArgumentParser
import Reports
import Store
import Triage
import Vault

/// `leadlined retriage`
struct RetriageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retriage",
        abstract: "Assess open leads again after the rules changed.",
        discussion: """
            Takes every waiting, offered or owned lead, and those set aside, whose assessment in force was made by \
            another version of the rules. The new assessment is stored beside the old one and counts from then on: a \
            waiting lead moves to its place, an offer whose queue changes ends, an owner keeps the lead and sees it \
            marked until the next touch, a lead set aside waits once it reads as one. A lead that reads as none keeps \
            its place and is marked: a person decides. A level that staff corrected stays; flags are raised all the \
            same.

            Prints counts, then a line for each lead whose level, rule or flags changed; no personal data. May run \
            beside the service, and again after an interruption: what was done is not done twice. Ends with 1 when \
            the inquiry of some lead cannot be opened.

              $ leadlined retriage --dry-run
              $ leadlined retriage --since 2026-11-20 --json
            """)

    @Option(
        help: ArgumentHelp(
            "Only leads received on this day of the desk or later, or at a time in RFC 3339. Default: all.",
            valueName: "since"))
    var since: String?

    @Flag(help: "Print what would happen, and write nothing.")
    var dryRun = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var data: DataOptions

    func validate() throws {
        if let since, Instant(rfc3339: since) == nil, CivilDate(since) == nil {
            throw ValidationError(
                "--since takes a day such as 2026-11-20 or a time such as 2026-11-20T10:15:00-08:00")
        }
    }

    func run() async throws {
        let ruleset = Ruleset(version: rulesetVersion, assess: assess)
        let summary = try await OpenDesk.withExisting(try data.settings()) { opened in
            let day = try since.flatMap(CivilDate.init).map { try CivilDay($0, zone: opened.timeZone) }
            return try await opened.desk.retriage(
                under: ruleset, since: day?.start ?? since.flatMap { Instant(rfc3339: $0) }, isTrial: dryRun,
                policy: try await opened.desk.policy(),
                sealer: Sealer(opened.database.keyring), now: opened.clock.now)
        }
        let report = RetriageReport(summary, rulesetVersion: ruleset.version, isDryRun: dryRun)
        if json {
            Terminal.print(String(decoding: try Wire.encode(report), as: UTF8.self))
        } else {
            for line in report.lines { Terminal.print(line) }
        }
        guard report.unreadable.isEmpty else {
            Terminal.say(
                "leadlined: the inquiries of \(report.unreadable.count) leads cannot be opened with the keys at hand"
            )
            throw ExitCode(CommandFault.Kind.checkFailed.rawValue)
        }
    }
}
