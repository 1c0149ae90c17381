import EmbeddedPostgres
import Glibc

/// The folder in which a desk lives: its keys, its private PostgreSQL, its clock, its lock.
package struct DataFolder: Sendable, Hashable {
    /// Its path.
    package let path: String

    /// Names a folder; nothing is touched.
    package init(path: String) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// The private PostgreSQL's folder.
    package var postgres: String { path + "/postgres" }
    /// Where keys are: never inside PostgreSQL's folder, so that a copy of the tables opens nothing.
    var keys: String { path + "/keys" }
    /// The keyring file.
    package var keyring: String { keys + "/keyring.json" }
    /// Which clock the folder was made for.
    package var clock: String { path + "/clock.json" }
    /// The running service's URL.
    package var serviceURL: String { path + "/service.url" }

    /// Whether the private PostgreSQL was made already.
    var hasCluster: Bool { access(postgres + "/data/PG_VERSION", F_OK) == 0 }

    /// Makes the folder and the one for keys.
    /// - Throws: ``CommandFault`` of kind `cannotWrite`.
    func prepare() throws(CommandFault) {
        // As root the server steps down to another user, who has to pass through; the folders below stay closed.
        try make(path, mode: geteuid() == 0 ? 0o711 : 0o700)
        try make(keys, mode: 0o700)
    }

    private func make(_ path: String, mode: mode_t) throws(CommandFault) {
        if mkdir(path, mode) == 0 { return }
        if errno == ENOENT, let slash = path.dropFirst().lastIndex(of: "/") {
            try make(String(path[..<slash]), mode: 0o755)
            if mkdir(path, mode) == 0 { return }
        }
        if errno == EEXIST { return }
        throw CommandFault(
            .cannotWrite, "the folder \(path) cannot be made: \(String(cString: strerror(errno)))",
            next: "leadlined serve --data DIR, with a folder you may write")
    }

    /// Tells where the service runs, for scripts that started it on port 0.
    func publish(url: String) {
        // Who reads it will not find it; the service itself does not need it.
        try? write(url + "\n", to: serviceURL, mode: 0o644)
    }

    /// Whether a service runs on the folder, if its lock is held at all.
    var hasService: Bool { access(serviceURL, F_OK) == 0 }

    /// The service no longer runs.
    func withdrawURL() { unlink(serviceURL) }

    /// Puts a small text in the place of a file, as a whole.
    func write(_ text: String, to file: String, mode: mode_t) throws(CommandFault) {
        let draft = file + ".new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else { throw failure(file) }
        let bytes = Array(text.utf8)
        let written = Glibc.write(descriptor, bytes, bytes.count)
        let closed = close(descriptor)
        guard written == bytes.count, closed == 0, rename(draft, file) == 0 else { throw failure(file) }
    }

    private func failure(_ file: String) -> CommandFault {
        CommandFault(.cannotWrite, "\(file) cannot be written: \(String(cString: strerror(errno)))")
    }
}

/// The right to use a data folder, for as long as something refers to it.
final class HeldLock: Sendable {
    private let lock: DataFolderLock

    /// - Throws: `EmbeddedPostgresError.alreadyRunning` with the holder's pid.
    init(_ folder: DataFolder) throws(EmbeddedPostgresError) {
        lock = try DataFolderLock(folder: folder.path)
    }
}
