import Glibc

/// The operating system's user the server runs as: the caller, or `postgres` when the caller is root, as the server
/// refuses to run as root.
struct ServerUser {
    let name: String
    let uid: uid_t
    let gid: gid_t
    /// Commands have to be run through `setpriv`.
    let isStepDown: Bool

    /// - Throws: ``EmbeddedPostgresError/noServerUser``.
    static func current() throws(EmbeddedPostgresError) -> ServerUser {
        guard geteuid() == 0 else {
            return ServerUser(name: "\(geteuid())", uid: geteuid(), gid: getegid(), isStepDown: false)
        }
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        guard getpwnam_r("postgres", &entry, &buffer, buffer.count, &found) == 0, found != nil else {
            throw .noServerUser
        }
        return ServerUser(name: "postgres", uid: entry.pw_uid, gid: entry.pw_gid, isStepDown: true)
    }

    /// Runs a program as this user.
    func run(_ arguments: [String]) async throws(EmbeddedPostgresError) -> ChildProcess {
        guard isStepDown else { return try await ChildProcess.run(arguments) }
        let stepDown = ["/usr/bin/setpriv", "--reuid=\(uid)", "--regid=\(gid)", "--init-groups", "--"]
        return try await ChildProcess.run(stepDown + arguments)
    }
}
