import ArgumentParser
import EmbeddedPostgres
import Store

/// `leadlined serve`
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the desk: the HTTP service and the queue worker.",
        discussion: """
            Without LEADLINE_DATABASE_URL it keeps a private PostgreSQL 15 in the data folder: made the first time, \
            reached through a socket there, never over the network, stopped when the service stops. As root it runs as \
            the user postgres. What was left running by a crash is taken over by the next start. One service at a time \
            may use a data folder.

            On standard output stands one line, `listening on http://HOST:PORT`; the URL is also in DIR/service.url. The \
            log goes to standard error. SIGTERM and Ctrl-C stop it in order: requests under way are answered, what was \
            accepted is stored. The same again does not wait for them.

              $ leadlined serve
              $ leadlined serve --data /srv/desk --listen 0.0.0.0:8585
              $ leadlined serve --data /tmp/play --clock 2026-11-20T00:00:00-08:00x500

            With --clock the desk's time starts there and runs so many times as fast, to play a day in minutes. Only a \
            folder that never saw the real clock can be played in, and it never takes the real clock afterwards. The \
            same START again goes on where the clock stopped.
            """)

    @Option(
        help: ArgumentHelp(
            "Where to listen; port 0 takes a free one. Default: 127.0.0.1:8585.", valueName: "host:port"),
        transform: { text in
            guard let address = ListenAddress(text) else {
                throw ValidationError("HOST:PORT is expected, such as 127.0.0.1:8585 or [::1]:8585")
            }
            return address
        })
    var listen = ListenAddress(host: "127.0.0.1", port: 8585)

    @OptionGroup var time: ClockOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var org: OrgOptions

    func run() async throws {
        let settings = try data.settings()
        let logger = ServiceLog.logger(settings)
        try await StopSignals.during { stop in
            let database = try await DeskDatabase.openForService(
                settings, org: org.profile, clock: time.clock, logger: logger)
            let outcome: Result<Void, any Error>
            do {
                let program = DeskProgram(
                    settings: settings, database: database, listen: listen, logger: logger)
                outcome = .success(try await program.run(stop))
            } catch {
                outcome = .failure(error)
            }
            try await database.close()
            try outcome.get()
        }
    }
}
