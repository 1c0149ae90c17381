import CLibPQ

/// Where to connect, and as whom.
package struct Server: Sendable {
    private let conninfo: String
    private let role: String?
    private let database: String?
    private let applicationName: String
    /// Whether statements are prepared under a name, once a connection; off for poolers that share server sessions.
    let namedStatements: Bool

    /// Describes a server.
    /// - Parameters:
    ///   - conninfo: a `postgres://` URL or libpq's keyword/value list.
    ///   - role: signs in as this role instead of the URL's user. The URL's password is then not used, as it belongs
    ///     to its user; libpq's password file or peer authentication has to do.
    ///   - database: replaces the URL's database.
    ///   - applicationName: shown in `pg_stat_activity`.
    ///   - namedStatements: `false` behind PgBouncer before 1.21 in transaction mode.
    package init(
        _ conninfo: String,
        role: String? = nil,
        database: String? = nil,
        applicationName: String,
        namedStatements: Bool = true
    ) {
        self.conninfo = conninfo
        self.role = role
        self.database = database
        self.applicationName = applicationName
        self.namedStatements = namedStatements
    }

    /// What libpq is told where neither the URL nor the caller says otherwise: notice a dead peer within a minute, and
    /// skip the Kerberos negotiation, which may block.
    private static let defaults = [
        "keepalives_idle": "30", "keepalives_interval": "10", "keepalives_count": "3",
        "tcp_user_timeout": "30000", "gssencmode": "disable",
    ]

    /// The settings of one connection, by libpq keyword.
    /// - Throws: ``PostgresError/unavailable(reason:)``, without libpq's words, which would quote the password.
    func settings() throws(PostgresError) -> [String: String] {
        guard let options = PQconninfoParse(conninfo, nil) else {
            throw .unavailable(
                reason: "the connection string is neither a postgres:// URL nor a keyword list")
        }
        defer { PQconninfoFree(options) }
        var settings = Self.defaults
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { settings[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        if let role, settings["user"] != role {
            settings["user"] = role
            settings["password"] = nil
        }
        if let database { settings["dbname"] = database }
        settings["application_name"] = applicationName
        settings["client_encoding"] = "UTF8"
        return settings
    }
}

extension Server: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Role and database; never the connection string, which may hold a password.
    package var description: String {
        let settings = try? settings()
        return "\(settings?["user"] ?? "default user") at \(settings?["dbname"] ?? "default database")"
    }
    /// The same as ``description``.
    package var debugDescription: String { description }
    /// Hides the connection string from `dump`.
    package var customMirror: Mirror { Mirror(self, children: ["applicationName": applicationName]) }
}
