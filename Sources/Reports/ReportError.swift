package import Postgres

/// Why a report could not be read, by what the caller can do.
package enum ReportError: Error, Sendable, CustomStringConvertible {
    /// There is no such zone: ask with an IANA name such as `America/Los_Angeles`.
    case unknownZone(String)
    /// The org has no row: the wrong id, or a role that may not see it.
    case noSuchOrg
    /// The database did not answer; try again, a report changes nothing.
    case database(PostgresError)
    /// A stored value could not be read: the program is older than the schema.
    case unreadable(String)

    /// What happened and what to do.
    package var description: String {
        switch self {
        case .unknownZone(let name): "no time zone is called \(name): use an IANA name, America/Los_Angeles"
        case .noSuchOrg: "no desk of this id: check the database and the role"
        case .database(let error): "\(error)"
        case .unreadable(let what): "could not read \(what)"
        }
    }
}
