import Admissions
import Postgres
import Routing
import Store
import Vault

/// Makes a desk where there is none, and brings an older one up to this program: keys, schema, the org's own row.
struct Founder: Sendable {
    let servers: Servers
    let data: DataFolder
    /// Whether the tables are known to be new, so that fresh keys cannot lock anything away.
    let isNewDatabase: Bool
    let profile: OrgOptions.Profile

    /// Does what is missing; a second run changes nothing.
    ///
    /// The keys come first: a start that is cut off after them finds them again, and no table is ever without.
    /// - Returns: the keyring as it lies in its file, and the names of the migrations that were applied.
    func run(at now: Instant) async throws -> (keyring: Keyring, applied: [String]) {
        let keyring = try loadKeyring()
        let applied = try await Migrator(server: servers.owner).run()
        let pool = ConnectionPool(server: servers.owner, size: 1, maximumWaiters: 1, waitLimit: .seconds(10))
        let outcome: Result<Void, any Error>
        do {
            let desk = Desk(
                org: keyring.org, pool: pool, seal: keyring.ledgerSeal, realNow: RealClock.now)
            outcome = .success(try await found(desk, at: now))
        } catch {
            outcome = .failure(error)
        }
        await pool.close()
        try outcome.get()
        return (keyring, applied.map(\.name))
    }

    private func loadKeyring() throws -> Keyring {
        guard isNewDatabase else { return try Keyring(file: data.keyring) }
        do {
            return try Keyring(file: data.keyring)
        } catch VaultError.noKeyring {
            return try Keyring.loadOrCreate(
                file: data.keyring, org: OrgID(at: RealClock.now()), at: RealClock.now())
        }
    }

    private func found(_ desk: Desk, at now: Instant) async throws {
        if let standing = try await desk.profile() {
            if let zone = profile.timeZone, zone != standing.timeZone {
                throw CommandFault(
                    .wrongSetting,
                    "the desk's time zone is \(standing.timeZone) since it was founded, not \(zone)",
                    next: "leave --time-zone out, or found another desk with another --data DIR")
            }
            if let name = profile.name, name != standing.name {
                throw CommandFault(
                    .wrongSetting, "the desk was founded under another name than --org-name says",
                    next: "leave --org-name out")
            }
            return
        }
        try await desk.found(
            name: profile.name ?? "Admissions", timeZone: profile.timeZone ?? OrgOptions.defaultTimeZone,
            policy: .standard, at: now)
    }
}
