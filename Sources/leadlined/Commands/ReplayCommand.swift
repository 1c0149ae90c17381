import API
import Admissions
import ArgumentParser
import Reports
import Routing
import Store

/// `leadlined replay`
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Decide a day again from its stored inputs, and compare byte for byte.",
        discussion: """
            Each batch of decisions is stored with what it was decided from and with the version of the policy. Every \
            batch that was decided on the day, by the desk's zone, is decided again under that version. Prints counts, a \
            line for each decision that is not as it was stored (batch, lead, the first byte that differs, both texts \
            from there on), and how many times as fast as the day itself it went. Changes nothing and may run beside the \
            service. Ends with 1 when a decision differs.

              $ leadlined replay --date 2026-11-20
              $ leadlined replay --batch 4711 --json
            """)

    @Option(
        help: ArgumentHelp("The day, such as 2026-11-20.", valueName: "date"),
        transform: { text in
            guard let date = CivilDate(text) else {
                throw ValidationError("a date such as 2026-11-20 is expected")
            }
            return date
        })
    var date: CivilDate?

    @Option(help: ArgumentHelp("One batch, by the number decisions and ledger name.", valueName: "number"))
    var batch: Int64?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var data: DataOptions

    func validate() throws {
        guard (date == nil) != (batch == nil) else {
            throw ValidationError("either --date DATE or --batch NUMBER is expected")
        }
        if let batch, batch < 1 { throw ValidationError("--batch takes a number from 1") }
    }

    func run() async throws {
        let report = try await OpenDesk.withExisting(try data.settings()) { opened -> ReplayReport in
            let day = try date.map { try CivilDay($0, zone: opened.timeZone) }
            let range = day.map { ReplayRange.span($0.start..<$0.end) } ?? .batch(batch ?? 0)
            let started = ContinuousClock.now
            let findings = try await opened.desk.replay(range)
            let took = ContinuousClock.now - started
            if let batch, findings.batches == 0 {
                throw CommandFault(
                    .badInput, "there is no batch \(batch)", next: "leadlined replay --date DATE")
            }
            // Of a day that is not over only what has passed of it was replayed.
            let span = day.map { max(.zero, min($0.end, opened.clock.now()) - $0.start) }
            return ReplayReport(findings, date: date, span: span, took: took)
        }
        if json {
            Terminal.print(String(decoding: try Wire.encode(report), as: UTF8.self))
        } else {
            for line in report.lines { Terminal.print(line) }
        }
        if !report.differing.isEmpty { throw ExitCode(CommandFault.Kind.checkFailed.rawValue) }
    }
}

/// What `leadlined replay` prints: counts and ids, no personal data.
struct ReplayReport: Encodable, Sendable {
    /// One decision that is not as it was stored.
    struct Difference: Encodable, Sendable {
        let batch: Int64
        /// Nil when the input of the batch cannot be read, or its policy.
        let leadID: LeadID?
        let offset: Int
        let stored: String
        let replayed: String
    }

    let date: CivilDate?
    let batches: Int
    let decisions: Int
    let offers: Int
    let policyVersions: [Int]
    /// The versions of the routing that decided them; another than the program's may have decided otherwise.
    let routingVersions: [Int]
    let differing: [Difference]
    /// How long the replay took.
    let seconds: Double
    /// How long the day was, as far as it has come; nil for a batch.
    let daySeconds: Double?
    /// How many times as fast as the day itself.
    let timesRealTime: Int?

    init(_ findings: ReplayFindings, date: CivilDate?, span: Duration?, took: Duration) {
        self.date = date
        batches = findings.batches
        decisions = findings.decisions
        offers = findings.offers
        policyVersions = findings.versions.sorted()
        routingVersions = findings.routingVersions.sorted()
        differing = findings.differences.map {
            Difference(
                batch: $0.batch, leadID: $0.lead, offset: $0.offset, stored: $0.stored, replayed: $0.replayed)
        }
        seconds = Double(max(1, took.microseconds)) / 1e6
        daySeconds = span.map { Double($0.microseconds) / 1e6 }
        timesRealTime = daySeconds.map { [seconds] in Int($0 / seconds) }
    }

    /// The report for a terminal.
    var lines: [String] {
        func listed(_ versions: [Int]) -> String {
            versions.isEmpty ? "none" : versions.map(String.init).joined(separator: ", ")
        }
        var lines = [
            "batches \(batches) · decisions \(decisions) · offers \(offers) · policy versions "
                + "\(listed(policyVersions)) · routing versions \(listed(routingVersions)) · differing "
                + "\(differing.count)"
        ]
        if routingVersions.contains(where: { $0 != routingVersion }) {
            lines.append(
                "Routing version \(routingVersion) replays them: what another version decided may differ.")
        }
        lines += differing.map { difference in
            guard let lead = difference.leadID else {
                return "DIFFERS batch \(difference.batch): its input or its policy cannot be read"
            }
            let (stored, replayed) = (difference.stored, difference.replayed)
            return "DIFFERS batch \(difference.batch) lead \(lead) byte \(difference.offset): "
                + "stored \(stored.isEmpty ? "nothing" : stored) replayed \(replayed.isEmpty ? "nothing" : replayed)"
        }
        guard let daySeconds, let timesRealTime else { return lines }
        let hours = Double(Int(daySeconds / 360)) / 10
        let milliseconds = Int((seconds * 1000).rounded(.up))
        lines.append("\(hours) hours in \(milliseconds) ms: \(timesRealTime) times real time")
        return lines
    }
}
