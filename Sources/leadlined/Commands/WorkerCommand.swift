import ArgumentParser
import Logging
import Postgres
import ServiceLifecycle
import Store
import Vault
import Worker

/// `leadlined worker`
struct WorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Run one more queue worker, on this machine or another.",
        discussion: """
            Any number of workers may share a desk's queues: they cannot give one lead to two people. `leadlined serve` \
            runs one already. A worker signs in as leadline_worker, sees no sealed column, and needs of the keys only \
            the ledger seal, which `leadlined worker --make-seal FILE` takes out of the keyring where the service runs.

              desk1$ leadlined worker --make-seal /root/ledger-seal.json
              desk2$ export LEADLINE_DATABASE_URL=postgres://db.example.com/leadline
              desk2$ leadlined worker --seal ledger-seal.json
            """)

    @Option(help: ArgumentHelp("The ledger seal.", valueName: "file"))
    var seal: String?

    @Option(
        help: ArgumentHelp(
            "Write the ledger seal out of the keyring to this file (0600), and end.", valueName: "file"))
    var makeSeal: String?

    @OptionGroup var data: DataOptions

    func validate() throws {
        guard (seal == nil) != (makeSeal == nil) else {
            throw ValidationError("either --seal FILE or --make-seal FILE is expected")
        }
    }

    func run() async throws {
        let settings = try data.settings()
        if let makeSeal {
            try Keyring(file: settings.data.keyring).ledgerSeal.write(file: makeSeal)
            Terminal.say(
                "the ledger seal is in \(makeSeal): hand it to the worker's machine, for its user alone")
        } else if let seal {
            try await work(settings, seal: try LedgerSeal(file: seal))
        }
    }

    private func work(_ settings: Settings, seal: LedgerSeal) async throws {
        guard case .server(let url) = settings.database else {
            throw CommandFault(
                .usage, "a private database has its worker inside `leadlined serve`",
                next: "export LEADLINE_DATABASE_URL=postgres://db.example.com/leadline")
        }
        let logger = ServiceLog.logger(settings)
        let servers = Servers(url: url, settings: settings)
        let pending = try await Migrator(server: servers.worker).plan()
        guard pending.isEmpty else { throw Migrator.Failure.pending(pending.map(\.name)) }
        let pool = ConnectionPool(
            server: servers.worker, size: 3, maximumWaiters: 16, waitLimit: .seconds(10))
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(
                try await StopSignals.during { stop in
                    let desk = Desk(org: seal.org, pool: pool, seal: seal, realNow: RealClock.now)
                    guard try await desk.profile() != nil else { throw CommandFault.notFounded }
                    let worker = Worker(
                        desk: desk, clock: FolderClock.real.deskClock(isOurs: true),
                        hints: HintChannel(server: servers.workerHints, org: seal.org, isDeafToItself: true),
                        name: WorkerName.ofThisProcess, logger: logger)
                    var services: [ServiceGroupConfiguration.ServiceConfiguration] = [.init(service: worker)]
                    if let pager = Pager(
                        settings.pager, desk: desk, clock: FolderClock.real.deskClock(isOurs: true),
                        logger: logger)
                    {
                        services.append(.init(service: pager))
                    }
                    var configuration = ServiceGroupConfiguration(services: services, logger: logger)
                    configuration.maximumGracefulShutdownDuration = .seconds(30)
                    logger.notice("worker runs", metadata: ["org": "\(seal.org)"])
                    try await stop.run(ServiceGroup(configuration: configuration))
                })
        } catch {
            outcome = .failure(error)
        }
        await pool.close()
        try outcome.get()
    }
}
