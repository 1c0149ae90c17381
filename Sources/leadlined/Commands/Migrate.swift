import Admissions
import ArgumentParser
import EmbeddedPostgres
import Logging
import Postgres
import Store

/// `leadlined migrate`
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the schema, or bring it up to this program.",
        discussion: """
            Prints what was applied, a line each. Safe when several run at once, and again when nothing is left to do. \
            A desk that is not there yet is founded: its keys are made in the data folder, which belongs into your \
            backups, apart from the database's.

            With LEADLINE_DATABASE_URL the URL's user makes the tables and the roles leadline_service, leadline_worker \
            and leadline_reporter; it needs CREATEROLE and CREATE in the schema public. The roles have no passwords at \
            first. Give them some, and put them into the file PGPASSFILE names (by default ~/.pgpass) where \
            `leadlined serve` runs:

              alter role leadline_service password '…';      in psql
              db.example.com:5432:leadline:leadline_service:…  in PGPASSFILE
            """)

    @Flag(help: "Print what would be applied, and change nothing.")
    var plan = false

    @OptionGroup var data: DataOptions
    @OptionGroup var org: OrgOptions
    @OptionGroup var time: ClockOptions

    func run() async throws {
        let settings = try data.settings()
        switch settings.database {
        case .server(let url):
            let servers = Servers(url: url, settings: settings)
            let pending = try await Migrator(server: servers.owner).plan()
            if plan { return report(pending.map(\.name), done: "would be applied") }
            try settings.data.prepare()
            let founder = Founder(
                servers: servers, data: settings.data, isNewDatabase: pending.count == Migration.all.count,
                profile: org.profile)
            report(try await founder.run(at: RealClock.now()).applied, done: "applied")
        case .embedded:
            if plan { return report(try await planEmbedded(settings), done: "would be applied") }
            let logger = ServiceLog.logger(atLeast: .warning, settings)
            let database = try await DeskDatabase.openForCommand(
                settings, org: org.profile, clock: time.clock, logger: logger)
            try await database.close()
            report(database.applied, done: "applied")
        }
    }

    private func planEmbedded(_ settings: Settings) async throws -> [String] {
        guard settings.data.hasCluster else { return Migration.all.map(\.name) }
        let embedded = settings.embedded(logger: ServiceLog.logger(atLeast: .warning, settings))
        guard let lock = try? HeldLock(settings.data) else {
            return try await Migrator(server: Servers(embedded).service).plan().map(\.name)
        }
        try await embedded.start()
        let outcome: Result<[String], any Error>
        do {
            outcome = .success(try await Migrator(server: Servers(embedded).owner).plan().map(\.name))
        } catch {
            outcome = .failure(error)
        }
        try await embedded.stop()
        withExtendedLifetime(lock) {}
        return try outcome.get()
    }

    private func report(_ names: [String], done: String) {
        for name in names { Terminal.print(name) }
        Terminal.say(
            names.isEmpty ? "nothing to do: the schema is up to this program" : "\(names.count) \(done)")
    }
}
