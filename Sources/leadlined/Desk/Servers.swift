import EmbeddedPostgres
import Logging
import Postgres

/// One database as each of the roles that connect to it.
struct Servers: Sendable {
    /// Owns the tables: migrations and the founding, nothing else.
    let owner: Server
    /// The HTTP service and the commands.
    let service: Server
    /// The queue worker.
    let worker: Server
    /// Reports and checks; may not write.
    let reporter: Server
    /// The service's connections for LISTEN and NOTIFY, past a transaction pooler if there is one.
    let hints: Server
    /// The worker's.
    let workerHints: Server

    /// The private PostgreSQL.
    init(_ embedded: EmbeddedPostgres) {
        func server(_ role: String?, _ application: String) -> Server {
            Server(embedded.conninfo(database: "postgres", user: role), applicationName: application)
        }
        owner = server(nil, "leadlined migrate")
        service = server("leadline_service", "leadlined service")
        worker = server("leadline_worker", "leadlined worker")
        reporter = server("leadline_reporter", "leadlined reports")
        hints = server("leadline_service", "leadlined hints")
        workerHints = server("leadline_worker", "leadlined worker hints")
    }

    /// A server of the operator's. Only the owner signs in as the URL says; the roles bring their own passwords.
    init(url: String, settings: Settings) {
        func server(_ url: String, _ role: String?, _ application: String) -> Server {
            Server(
                url, role: role, applicationName: application, namedStatements: settings.namedStatements)
        }
        owner = server(url, nil, "leadlined migrate")
        service = server(url, "leadline_service", "leadlined service")
        worker = server(url, "leadline_worker", "leadlined worker")
        reporter = server(url, "leadline_reporter", "leadlined reports")
        let direct = settings.listenURL ?? url
        hints = server(direct, "leadline_service", "leadlined hints")
        workerHints = server(direct, "leadline_worker", "leadlined worker hints")
    }
}

extension Settings {
    /// The private PostgreSQL of the data folder; nothing is touched yet.
    func embedded(logger: Logger) -> EmbeddedPostgres {
        EmbeddedPostgres(folder: data.postgres, programs: postgresPrograms, logger: logger)
    }
}
