/// The server's settings, given on its command line, so that neither a stale file nor `alter system` changes them.
struct ServerSettings {
    private let values: [String: String]

    /// - Parameter changes: overrides, by PostgreSQL's names; not for durability or for who may connect.
    init(socketFolder: String, changes: [String: String]) {
        let list = "\"" + socketFolder.split(separator: "\"").joined(separator: "\"\"") + "\""
        let fixed = [
            "listen_addresses": "",
            "port": "\(SocketFolder.port)",
            "unix_socket_directories": list,
            // Together with the folder's mode: root and the server's own user, nobody else.
            "unix_socket_permissions": "0700",
        ]
        values = Self.defaults.merging(changes) { $1 }.merging(fixed) { $1 }
    }

    private static let defaults = [
        "fsync": "on",
        "full_page_writes": "on",
        "synchronous_commit": "on",
        "jit": "off",
        "max_connections": "60",
        "shared_buffers": "128MB",
        "wal_compression": "on",
        "timezone": "UTC",
        "log_timezone": "UTC",
        // A backend whose client is gone stops, rather than finishing a long statement for nobody.
        "client_connection_check_interval": "5s",
        // Callers' words must not reach the log. Messages of errors may quote values, so errors are not logged at
        // all (the program logs their SQLSTATE); statements, parameters, details and contexts neither.
        "log_min_messages": "log",
        "log_min_error_statement": "panic",
        "log_error_verbosity": "terse",
        "log_parameter_max_length": "0",
        "log_parameter_max_length_on_error": "0",
    ]

    /// For `pg_ctl -o`, which passes it through a shell.
    var commandLine: String {
        values.sorted { $0.key < $1.key }
            .map { "-c " + Self.quoted("\($0.key)=\($0.value)") }
            .joined(separator: " ")
    }

    private static func quoted(_ word: String) -> String {
        "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
