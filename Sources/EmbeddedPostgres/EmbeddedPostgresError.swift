/// Why the private PostgreSQL cannot be had, each with what to do about it.
package enum EmbeddedPostgresError: Error, Sendable, Equatable {
    /// A program of PostgreSQL 15 is missing.
    case notInstalled(missing: String)
    /// Started as root, and there is no `postgres` user to step down to.
    case noServerUser
    /// The folder holds, or belongs to, something else.
    case notOurs(folder: String, reason: String)
    /// The server's user may not enter a folder above its own.
    case notTraversable(folder: String, user: String)
    /// Another process of this program uses the folder; `pid` is 0 when it did not say.
    case alreadyRunning(folder: String, pid: Int32)
    /// No space is left on the device.
    case diskFull(folder: String)
    /// A step failed; `detail` ends with the last lines of the server's log, which carry no data.
    case failed(step: String, detail: String)
}

extension EmbeddedPostgresError: CustomStringConvertible {
    /// What, why, and the next command to type.
    package var description: String {
        switch self {
        case .notInstalled(let missing):
            "PostgreSQL 15 is not installed (\(missing) is missing). "
                + "Install it with: sudo apt-get install postgresql-15"
        case .noServerUser:
            "PostgreSQL does not run as root, and the user 'postgres' does not exist. "
                + "Install the Debian package, which makes it: apt-get install postgresql-15"
        case .notOurs(let folder, let reason):
            "\(folder) cannot hold the database: \(reason). Choose another data folder."
        case .notTraversable(let folder, let user):
            "The user '\(user)', which runs the database, may not enter \(folder). "
                + "Allow it with: chmod o+x '\(folder)'"
        case .alreadyRunning(let folder, let pid):
            "\(folder) is in use by another process\(pid == 0 ? "" : " (pid \(pid))"). "
                + "Stop that one first, or choose another data folder."
        case .diskFull(let folder):
            "No space is left for the database in \(folder). Free some, then start again."
        case .failed(let step, let detail):
            "PostgreSQL: \(step) failed.\n\(detail)"
        }
    }
}
