import Admissions
import Logging
import Postgres
import Reports
import Service
import ServiceLifecycle
import Store
import Synchronization
import Triage
import Vault
import Worker

/// The parts of the running program and how they are joined, on one page.
///
/// ```
///  HTTP ──▶ DeskService ──▶ Desk(service role)  ─┐
///            │  joiner, intake batches           │
///            ├──▶ Reporter(reporter role)        ├──▶ PostgreSQL
///            └──▶ HintChannel ◀─ LISTEN ─┐       │
///  Worker ──▶ Desk(worker role) ─────────┴───────┘
///  Pager ──▶ Desk(worker role), and out of the building
///  KeyringRotation, DatabaseKeeper (the private PostgreSQL), ClockKeeper (a played clock)
/// ```
struct DeskProgram {
    let settings: Settings
    let database: DeskDatabase
    let listen: ListenAddress
    let logger: Logger
    private let isListening = Flag()

    init(settings: Settings, database: DeskDatabase, listen: ListenAddress, logger: Logger) {
        self.settings = settings
        self.database = database
        self.listen = listen
        self.logger = logger
    }

    /// Runs everything until a signal or a failure ends it, then closes the pools.
    func run(_ stop: StopSignals) async throws {
        // Read now: a fault in the lexicons stops the start, and no caller waits for them to be parsed.
        if let problem = Triage.lexiconProblems.first {
            throw CommandFault(
                .unexpected, "the lexicons cannot be read: \(problem)", next: "run the released program")
        }
        let pools = (
            service: pool(database.servers.service, size: 8), worker: pool(database.servers.worker, size: 3),
            reports: pool(database.servers.reporter, size: 2)
        )
        let outcome: Result<Void, any Error>
        do {
            let group = try await group(desk(pools.service), desk(pools.worker), pools.reports)
            outcome = .success(try await stop.run(group))
        } catch {
            outcome = .failure(isListening.isRaised ? error : cannotListen(error))
        }
        settings.data.withdrawURL()
        for pool in [pools.service, pools.worker, pools.reports] { await pool.close() }
        if stop.isAsked { logger.notice("stopped") }
        try outcome.get()
    }

    /// A failure before the service listened: the address, unless a layer below knows better.
    private func cannotListen(_ error: any Error) -> any Error {
        guard CommandFault(explaining: error) == nil else { return error }
        return CommandFault(
            .unavailable, "the service cannot listen on \(listen): \(error)",
            next: "leadlined serve --listen HOST:PORT   (port 0 takes a free one)")
    }

    private func group(_ desk: Desk, _ workerDesk: Desk, _ reports: ConnectionPool) async throws
        -> ServiceGroup
    {
        guard let profile = try await desk.profile() else { throw CommandFault.notFounded }
        // Set going only now, so that no desk time passes while the database is made.
        let folderClock = database.clock.running(from: RealClock.now())
        let clock = folderClock.deskClock(isOurs: true)
        let sealer = Sealer(database.keyring)
        let reporter = Reporter(org: desk.org, pool: reports)
        let migrator = Migrator(server: database.servers.service)
        let hints = HintChannel(server: database.servers.hints, org: desk.org) { [logger] error in
            logger.warning("hints lost, polling meanwhile", metadata: ["error": "\(error)"])
        }
        let service = DeskService(
            DeskService.Parts(
                desk: desk, sealer: sealer, clock: clock, realNow: RealClock.now,
                hints: hints,
                dailyReport: { date in
                    let today = try CivilDay.containing(clock.now(), zone: profile.timeZone)
                    return try await reporter.dailyReport(
                        day: date ?? today.date, zone: profile.timeZone, isPlayed: clock.isPlayed)
                },
                reportText: { $0.text },
                hasCurrentSchema: { try await migrator.plan().isEmpty }),
            logger: logger)
        let isEmpty = try await desk.staffCount().people == 0
        let http = service.listening(host: listen.host, port: listen.port) { announce($0, isEmpty: isEmpty) }
        let worker = Worker(
            desk: workerDesk, clock: clock,
            hints: HintChannel(server: database.servers.workerHints, org: desk.org, isDeafToItself: true),
            name: WorkerName.ofThisProcess, logger: logger)
        // Stopped in reverse order: nothing new comes in while what was accepted is worked off.
        var services: [any ServiceLifecycle.Service] = [
            KeyringRotation(sealer: sealer, file: settings.data.keyring, logger: logger)
        ]
        if let embedded = database.started {
            services.append(DatabaseKeeper(embedded: embedded, logger: logger))
        }
        if case .played(let time) = folderClock {
            services.append(ClockKeeper(data: settings.data, time: time, clock: clock, logger: logger))
        }
        if let pager = Pager(settings.pager, desk: workerDesk, clock: clock, logger: logger) {
            services.append(pager)
        }
        services += [worker, http]
        var configuration = ServiceGroupConfiguration(services: services, logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(30)
        return ServiceGroup(configuration: configuration)
    }

    private func pool(_ server: Server, size: Int) -> ConnectionPool {
        ConnectionPool(server: server, size: size, maximumWaiters: 4096, waitLimit: .seconds(10))
    }

    private func desk(_ pool: ConnectionPool) -> Desk {
        Desk(
            org: database.keyring.org, pool: pool, seal: database.keyring.ledgerSeal, realNow: RealClock.now)
    }

    private func announce(_ port: Int, isEmpty: Bool) {
        let address = ListenAddress(host: listen.host, port: port)
        isListening.raise()
        settings.data.publish(url: address.url)
        if case .played(let time) = database.clock {
            logger.notice(
                "PLAYED CLOCK: the desk's time is not the real time",
                metadata: ["desk": "\(time.desk)", "rate": "\(time.rate)"])
        }
        Terminal.print("listening on \(address.url)")
        if isEmpty {
            Terminal.say(
                "Nobody is on the desk yet.\n  next: leadlined staff import FILE --data \(settings.data.path)"
            )
        }
    }
}

/// Something that happens once and is asked about later.
private final class Flag: Sendable {
    private let raised = Atomic(false)

    var isRaised: Bool { raised.load(ordering: .relaxed) }

    func raise() { raised.store(true, ordering: .relaxed) }
}
