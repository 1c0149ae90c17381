import ArgumentParser
import Postgres
import Reports
import Routing
import Store
import Vault

/// `leadlined check`
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check what must always hold.", subcommands: [Invariants.self])

    /// `leadlined check invariants`
    struct Invariants: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check the desk's invariants over all of its history.",
            discussion: """
                One owner a lead, seats, epochs, moves of the transition table only, sums that balance, bounded \
                overtaking, sealed ledger. Reads one snapshot, changes nothing, and may run beside the service. Prints \
                a line a claim: ok with how many were looked at, VIOLATED with ids, or why it was not checked. Ends \
                with 1 when a claim is violated.
                """)

        @OptionGroup var data: DataOptions

        func run() async throws {
            let results = try await OpenDesk.withExisting(try data.settings()) { opened in
                let pool = ConnectionPool(
                    server: opened.database.servers.reporter, size: 1, maximumWaiters: 1,
                    waitLimit: .seconds(20))
                let outcome: Result<[InvariantResult], any Error>
                do {
                    let policies = try await opened.desk.policies().map(\.policy)
                    let reporter = Reporter(org: opened.desk.org, pool: pool)
                    let seal = opened.database.keyring.ledgerSeal
                    let replay = try await opened.desk.checkReplay()
                    let results = try await reporter.checkInvariants(
                        rules: OvertakingRules(policies),
                        verifySeal: { seal.verify($0.mac, LedgerRecord($0)) })
                    // Reports hold no routing rules and leave this one unchecked.
                    outcome = .success(results.filter { $0.name != replay.name } + [replay])
                } catch {
                    outcome = .failure(error)
                }
                await pool.close()
                return try outcome.get()
            }
            Terminal.print(results.text.trimmingLineBreak)
            if results.contains(where: \.isViolated) {
                throw ExitCode(CommandFault.Kind.checkFailed.rawValue)
            }
        }
    }
}

extension OvertakingRules {
    /// What bounds overtaking, the loosest of several policies: leads of each may have waited side by side.
    init(_ policies: [Policy]) {
        func loosest(_ value: (Policy) -> Duration) -> Duration { policies.map(value).max() ?? .zero }
        self.init(
            largestHeadStart: loosest { policy in
                let starts = policy.headStarts
                return max(
                    starts.crisis, starts.urgent, starts.detox, starts.residential, starts.needsClarification,
                    starts.iop) + starts.onTheLine
            },
            declineMemory: loosest(\.declineMemory), stickyWait: loosest(\.stickyWait))
    }
}

extension LedgerRecord {
    /// The columns of a stored entry.
    init(_ entry: SealedEntry) {
        self.init(
            org: entry.org, entry: entry.entry, occurredAt: entry.occurredAt, recordedAt: entry.recordedAt,
            kind: entry.kind, actorKind: entry.actorKind, actorID: entry.actorID, lead: entry.lead,
            inquiry: entry.inquiry, epoch: entry.epoch, from: entry.from, to: entry.to, detail: entry.detail)
    }
}

extension String {
    /// The text without the line break it ends with.
    fileprivate var trimmingLineBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
