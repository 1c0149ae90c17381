import Admissions
import Logging
import Postgres
import Store
import Vault

/// The desk as one command sees it, through the role of the service.
struct OpenDesk: Sendable {
    let database: DeskDatabase
    let desk: Desk
    /// The desk's own time.
    let clock: DeskClock
    /// The desk's IANA zone.
    let timeZone: String

    /// Opens the desk for the body and closes what it opened, whatever becomes of the body.
    static func with<Value: Sendable>(
        _ settings: Settings, org: OrgOptions.Profile = OrgOptions.Profile(), clock: ClockSetting? = nil,
        _ body: (OpenDesk) async throws -> Value
    ) async throws -> Value {
        // A command talks by itself; of the layers below only what goes wrong is of interest.
        let logger = ServiceLog.logger(atLeast: .warning, settings)
        let database = try await DeskDatabase.openForCommand(
            settings, org: org, clock: clock, logger: logger)
        let pool = ConnectionPool(
            server: database.servers.service, size: 2, maximumWaiters: 16, waitLimit: .seconds(20))
        let outcome: Result<Value, any Error>
        do {
            let desk = Desk(
                org: database.keyring.org, pool: pool, seal: database.keyring.ledgerSeal,
                realNow: RealClock.now)
            guard let profile = try await desk.profile() else { throw CommandFault.notFounded }
            outcome = .success(
                try await body(
                    OpenDesk(
                        database: database, desk: desk, clock: database.clock.deskClock(isOurs: false),
                        timeZone: profile.timeZone)))
        } catch {
            outcome = .failure(error)
        }
        await pool.close()
        try await database.close()
        return try outcome.get()
    }
}

extension OpenDesk {
    /// Opens a desk as ``with(_:org:clock:_:)`` does, but makes none: for commands that mean one that is there.
    static func withExisting<Value: Sendable>(
        _ settings: Settings, clock: ClockSetting? = nil, _ body: (OpenDesk) async throws -> Value
    ) async throws -> Value {
        guard settings.database.isServer || settings.data.hasCluster else {
            throw CommandFault(
                .wrongSetting, "there is no desk in \(settings.data.path)",
                next: "leadlined serve --data \(settings.data.path)   (makes one)")
        }
        return try await with(settings, clock: clock, body)
    }

    /// Tells the workers to look at the desk now.
    func hintWorkers() async { await HintChannel.send(to: database.servers.hints, org: desk.org) }
}

extension CommandFault {
    /// The tables are there, but not the desk whose keys these are.
    static let notFounded = CommandFault(
        .wrongSetting, "the database holds no desk of this key file", next: "leadlined migrate")
}
