import Admissions
import Glibc
import Postgres
import Store
import Vault

/// Looks a desk over, one thing after the other, and says for each that is not right what to do about it.
struct Examination {
    /// What was found.
    enum Finding: Hashable {
        case ok(String)
        /// Works, but not as a desk should be run.
        case warned(String, remedy: String)
        case failed(String, remedy: String?)
        /// Could not be looked at, as something it needs is not right.
        case skipped
    }

    /// The lines so far, in order.
    private(set) var findings: [(name: String, finding: Finding)] = []

    /// Whether nothing failed.
    var isHealthy: Bool {
        !findings.contains { if case .failed = $0.finding { true } else { false } }
    }

    /// Looks at one thing.
    /// - Returns: what the look gave; nil when it failed or was skipped.
    mutating func look<Value>(
        at name: String, _ body: () async throws -> (value: Value, words: String)
    ) async -> Value? {
        do {
            let (value, words) = try await body()
            findings.append((name, .ok(words)))
            return value
        } catch {
            let fault = CommandFault(explaining: error)
            // A remedy that says "leadlined doctor" would send the reader in a circle.
            let remedy = fault?.next == "leadlined doctor" ? nil : fault?.next
            findings.append((name, .failed(fault?.what ?? "\(error)", remedy: remedy)))
            return nil
        }
    }

    /// Notes what could not be looked at.
    mutating func skip(_ names: String...) {
        for name in names { findings.append((name, .skipped)) }
    }

    /// The lines to print.
    var lines: [String] {
        findings.flatMap { name, finding in
            let label = name + String(repeating: " ", count: max(1, 11 - name.count))
            switch finding {
            case .ok(let words): return ["ok       \(label)\(words)"]
            case .warned(let words, let remedy):
                return ["warning  \(label)\(words)", "         next: \(remedy)"]
            case .skipped: return ["skipped  \(label)"]
            case .failed(let words, let remedy):
                let line = "failed   \(label)\(words)"
                return remedy.map { [line, "         next: \($0)"] } ?? [line]
            }
        }
    }
}

extension Examination {
    /// The most the database's clock may differ before workers refuse to decide.
    static let clockTolerance = Duration.seconds(5)

    /// Looks at how alarms leave the building.
    mutating func examine(_ pager: PagerSetting?) async {
        switch pager {
        case nil:
            let fault = CommandFault.noPager
            findings.append(("pager", .warned(fault.what, remedy: fault.next ?? "")))
        case .webhook:
            findings.append(("pager", .ok("posts to a URL (leadlined pager test sends a trial)")))
        case .command(let path):
            _ = await look(at: "pager") { () -> (Void, String) in
                guard access(path, X_OK) == 0 else {
                    throw CommandFault(
                        .checkFailed, "\(path): \(String(cString: strerror(errno)))",
                        next: "chmod +x '\(path)', or correct LEADLINE_PAGER_COMMAND")
                }
                return ((), "runs \(path) (leadlined pager test sends a trial)")
            }
        }
    }

    /// Looks at all that lies in the database.
    mutating func examine(_ servers: Servers, keyring: Keyring?) async {
        let canServe = await look(at: "service") {
            try await Examination.signIn("leadline_service", servers.service)
        }
        _ = await look(at: "worker") { try await Examination.signIn("leadline_worker", servers.worker) }
        _ = await look(at: "reporter") { try await Examination.signIn("leadline_reporter", servers.reporter) }
        guard canServe == true else { return skip("schema", "desk", "clock", "staff") }
        _ = await look(at: "schema") { () -> (Void, String) in
            let pending = try await Migrator(server: servers.service).plan()
            guard pending.isEmpty else { throw Migrator.Failure.pending(pending.map(\.name)) }
            return ((), "up to this program (\(Migration.all.count) migrations)")
        }
        guard let keyring else { return skip("desk", "clock", "staff") }
        let pool = ConnectionPool(
            server: servers.service, size: 1, maximumWaiters: 1, waitLimit: .seconds(10))
        await examine(
            Desk(org: keyring.org, pool: pool, seal: keyring.ledgerSeal, realNow: RealClock.now))
        await pool.close()
    }

    private static func signIn(_ role: String, _ server: Server) async throws -> (value: Bool, words: String)
    {
        do {
            let connection = try await Connection.open(server, within: .seconds(10))
            await connection.close()
            return (true, "\(role) signs in")
        } catch {
            // The server's sentence comes in several lines.
            let words = "\(error)".split(whereSeparator: \.isWhitespace).joined(separator: " ")
            throw CommandFault(
                .unavailable, words,
                next: "leadlined migrate   (makes the role), and its password into the file of PGPASSFILE")
        }
    }

    private mutating func examine(_ desk: Desk) async {
        let isFounded = await look(at: "desk") {
            guard let profile = try await desk.profile() else { throw CommandFault.notFounded }
            return (true, "founded, keeps \(profile.timeZone)")
        }
        guard isFounded == true else { return skip("clock", "staff") }
        _ = await look(at: "clock") { () -> (Void, String) in
            let before = RealClock.now()
            let theirs = try await desk.databaseTime()
            // What the question itself took says nothing about the clocks.
            let apart = max(before - theirs, theirs - RealClock.now(), .zero)
            guard apart <= Examination.clockTolerance else {
                throw CommandFault(
                    .checkFailed,
                    "this machine's clock and the database's are \(apart.components.seconds) s apart",
                    next: "timedatectl set-ntp true   (on both machines)")
            }
            return ((), "agrees with the database's")
        }
        _ = await look(at: "staff") { () -> (Void, String) in
            let count = try await desk.staffCount()
            guard count.takers > 0 else {
                throw CommandFault(
                    .checkFailed, "nobody can take a lead (\(count.people) people)",
                    next: "leadlined staff import FILE")
            }
            return ((), "\(count.people) people, \(count.takers) of them can take leads")
        }
    }
}
