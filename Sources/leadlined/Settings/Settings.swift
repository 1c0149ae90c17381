import EmbeddedPostgres
package import Logging

/// What the environment and the options say, read once and checked before anything is touched.
package struct Settings: Sendable {
    /// Where the tables are.
    package enum Database: Sendable {
        /// A private PostgreSQL in the data folder.
        case embedded
        /// The server of this URL; its user owns the tables.
        case server(url: String)

        /// Whether it is a server of the operator's.
        var isServer: Bool {
            switch self {
            case .server: true
            case .embedded: false
            }
        }
    }

    /// Where the tables are.
    package let database: Database
    /// The data folder: keys, the private PostgreSQL, the lock.
    package let data: DataFolder
    /// Where to connect for LISTEN when a pooler stands in between.
    package let listenURL: String?
    /// Whether statements are prepared under names.
    package let namedStatements: Bool
    /// The folder of `initdb`, `pg_ctl` and `postgres` for the private PostgreSQL.
    package let postgresPrograms: String
    /// How alarms leave the building; nil when they do not.
    package let pager: PagerSetting?
    /// What is logged.
    package let logLevel: Logger.Level

    /// Reads the settings.
    /// - Parameters:
    ///   - dataOption: what `--data` says.
    ///   - environment: the process environment.
    ///   - isRoot: whether the process is root's, which keeps its data under `/var/lib`.
    /// - Throws: ``CommandFault`` that names the setting; never its value, which may hold a password.
    package init(
        dataOption: String?, environment: [String: String], isRoot: Bool
    ) throws(CommandFault) {
        let given = environment.filter { !$0.value.isEmpty }
        if let url = given["LEADLINE_DATABASE_URL"] {
            try Settings.check(url: url, name: "LEADLINE_DATABASE_URL")
            database = .server(url: url)
        } else {
            database = .embedded
        }
        listenURL = given["LEADLINE_LISTEN_URL"]
        if let listenURL { try Settings.check(url: listenURL, name: "LEADLINE_LISTEN_URL") }
        namedStatements = try Settings.isOn(
            given["LEADLINE_NAMED_STATEMENTS"], name: "LEADLINE_NAMED_STATEMENTS")
        postgresPrograms = given["LEADLINE_POSTGRES_PROGRAMS"] ?? EmbeddedPostgres.debianPrograms
        pager = try PagerSetting(
            command: given["LEADLINE_PAGER_COMMAND"], url: given["LEADLINE_PAGER_URL"])
        if let level = given["LEADLINE_LOG_LEVEL"] {
            guard let level = Logger.Level(rawValue: level) else {
                throw CommandFault(
                    .wrongSetting, "LEADLINE_LOG_LEVEL is none of the levels",
                    next:
                        "export LEADLINE_LOG_LEVEL=info   (trace, debug, info, notice, warning, error, critical)"
                )
            }
            logLevel = level
        } else {
            logLevel = .info
        }
        data = DataFolder(path: try Settings.dataPath(option: dataOption, environment: given, isRoot: isRoot))
    }

    private static func dataPath(
        option: String?, environment: [String: String], isRoot: Bool
    ) throws(CommandFault) -> String {
        if let option {
            guard !option.isEmpty else {
                throw CommandFault(.usage, "--data is empty", next: "leadlined serve --data DIR")
            }
            return option
        }
        if isRoot { return "/var/lib/leadline" }
        if let state = environment["XDG_STATE_HOME"] { return state + "/leadline" }
        // The base directory specification's default for XDG_STATE_HOME.
        if let home = environment["HOME"] { return home + "/.local/state/leadline" }
        throw CommandFault(
            .wrongSetting, "there is no place for the data: neither XDG_STATE_HOME nor HOME is set",
            next: "leadlined serve --data DIR")
    }

    private static func check(url: String, name: String) throws(CommandFault) {
        guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") else {
            throw CommandFault(
                .wrongSetting, "\(name) is not a postgres:// URL",
                next: "export \(name)=postgres://owner@db.example.com/leadline")
        }
    }

    private static func isOn(_ word: String?, name: String) throws(CommandFault) -> Bool {
        switch word {
        case nil, "on": true
        case "off": false
        default:
            throw CommandFault(.wrongSetting, "\(name) is neither on nor off", next: "export \(name)=off")
        }
    }
}
