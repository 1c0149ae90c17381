import Admissions
import EmbeddedPostgres
import Logging
import Postgres
import Store
import Vault

/// A desk's database, reachable and prepared: one that this process started, one that runs already, or the operator's.
struct DeskDatabase: Sendable {
    let servers: Servers
    let keyring: Keyring
    /// The folder's clock; a server of the operator's always keeps the real one.
    let clock: FolderClock
    /// The migrations that opening it applied.
    let applied: [String]
    /// The private PostgreSQL, when this process started it and has to stop it.
    let started: EmbeddedPostgres?
    private let lock: HeldLock?

    /// Opens the desk for the service itself: takes the lock, or refuses naming who holds it.
    static func openForService(
        _ settings: Settings, org: OrgOptions.Profile, clock setting: ClockSetting?, logger: Logger
    ) async throws -> DeskDatabase {
        switch settings.database {
        case .embedded:
            let lock = try lockFolder(settings)
            // Left by a service that was killed.
            settings.data.withdrawURL()
            let clock = try FolderClock.beginning(
                mark: try settings.data.clockMark(), setting: setting, at: RealClock.now(),
                folder: settings.data.path)
            return try await start(settings, lock: lock, org: org, clock: clock, logger: logger)
        case .server(let url):
            guard setting == nil else { throw CommandFault.noPlayOnServer }
            // Two services on one host would both rotate and serve from one key file without a gain.
            let lock = try lockFolder(settings)
            return try await connect(settings, url: url, lock: lock)
        }
    }

    /// Opens the desk for one command: beside a running service, or on its own while none runs.
    static func openForCommand(
        _ settings: Settings, org: OrgOptions.Profile = OrgOptions.Profile(), clock setting: ClockSetting?,
        logger: Logger
    ) async throws -> DeskDatabase {
        switch settings.database {
        case .server(let url):
            guard setting == nil else { throw CommandFault.noPlayOnServer }
            return try await connect(settings, url: url, lock: nil)
        case .embedded:
            let patience = ContinuousClock.now + .seconds(60)
            while true {
                do {
                    let lock = try lockFolder(settings)
                    return try await startForCommand(
                        settings, lock: lock, org: org, clock: setting, logger: logger)
                } catch let fault as CommandFault where fault.kind == .alreadyRunning {
                    if let joined = try await join(settings, logger: logger) { return joined }
                    guard ContinuousClock.now < patience else { throw fault }
                }
                try await Task.sleep(for: .milliseconds(200))
            }
        }
    }

    /// Ends what this process started; call it after the last pool is closed.
    func close() async throws {
        // The lock outlives the server: who takes it next must not meet one that is stopping.
        defer { withExtendedLifetime(lock) {} }
        try await started?.stop()
    }

    private static func lockFolder(_ settings: Settings) throws -> HeldLock {
        try settings.data.prepare()
        do throws(EmbeddedPostgresError) {
            return try HeldLock(settings.data)
        } catch .alreadyRunning(let folder, let pid) {
            throw CommandFault(
                .alreadyRunning,
                "\(folder) is in use by another leadlined" + (pid == 0 ? "" : " (pid \(pid))"),
                next: pid == 0
                    ? "stop it, or give another --data DIR" : "kill \(pid), or give another --data DIR")
        }
    }
}

extension DeskDatabase {
    /// Starts the private PostgreSQL and prepares the desk in it.
    private static func start(
        _ settings: Settings, lock: HeldLock, org: OrgOptions.Profile, clock: FolderClock, logger: Logger
    ) async throws -> DeskDatabase {
        let embedded = settings.embedded(logger: logger)
        let isNew = !settings.data.hasCluster
        if isNew {
            // Made before the cluster, so that a cluster without keys is always an accident worth refusing.
            _ = try Keyring.loadOrCreate(
                file: settings.data.keyring, org: OrgID(at: RealClock.now()), at: RealClock.now())
        }
        try settings.data.mark(clock)
        try await embedded.start()
        do {
            let servers = Servers(embedded)
            let founder = Founder(
                servers: servers, data: settings.data, isNewDatabase: isNew, profile: org)
            let founded = try await founder.run(at: clock.deskClock(isOurs: false).now())
            return DeskDatabase(
                servers: servers, keyring: founded.keyring, clock: clock, applied: founded.applied,
                started: embedded, lock: lock)
        } catch {
            try? await embedded.stop()
            throw error
        }
    }

    /// A command makes a desk as the service would, and takes one that is there as it is.
    private static func startForCommand(
        _ settings: Settings, lock: HeldLock, org: OrgOptions.Profile, clock setting: ClockSetting?,
        logger: Logger
    ) async throws -> DeskDatabase {
        settings.data.withdrawURL()
        let mark = try settings.data.clockMark()
        let clock =
            if let mark, setting == nil {
                mark
            } else {
                try FolderClock.beginning(
                    mark: mark, setting: setting, at: RealClock.now(), folder: settings.data.path)
            }
        return try await start(settings, lock: lock, org: org, clock: clock, logger: logger)
    }

    /// Joins the private PostgreSQL of a running service; nil while that one starts or ends, and when another command
    /// holds the folder, which stops its database as soon as it is done.
    private static func join(_ settings: Settings, logger: Logger) async throws -> DeskDatabase? {
        let embedded = settings.embedded(logger: logger)
        guard settings.data.hasService, embedded.postmasterPID != nil else { return nil }
        let servers = Servers(embedded)
        guard let pending = try? await Migrator(server: servers.service).plan(), pending.isEmpty else {
            return nil
        }
        return DeskDatabase(
            servers: servers, keyring: try Keyring(file: settings.data.keyring),
            clock: try settings.data.clockMark() ?? .real, applied: [], started: nil, lock: nil)
    }

    /// Uses a server of the operator's; refuses one whose schema is behind.
    private static func connect(
        _ settings: Settings, url: String, lock: HeldLock?
    ) async throws -> DeskDatabase {
        let servers = Servers(url: url, settings: settings)
        let pending = try await pending(servers)
        guard pending.isEmpty else { throw Migrator.Failure.pending(pending) }
        let keyring = try Keyring(file: settings.data.keyring)
        return DeskDatabase(
            servers: servers, keyring: keyring, clock: .real, applied: [], started: nil, lock: lock)
    }

    private static func pending(_ servers: Servers) async throws -> [String] {
        do {
            return try await Migrator(server: servers.service).plan().map(\.name)
        } catch {
            // The roles come with the first migration: where they cannot sign in, the schema may not be there at all.
            if let pending = try? await Migrator(server: servers.owner).plan(), !pending.isEmpty {
                return pending.map(\.name)
            }
            throw error
        }
    }
}

extension CommandFault {
    static let noPlayOnServer = CommandFault(
        .usage, "--clock plays with a private database only, and LEADLINE_DATABASE_URL is set",
        next: "env -u LEADLINE_DATABASE_URL leadlined serve --clock START --data DIR")
}
