import Glibc
package import Logging

/// A private PostgreSQL 15 in a folder: no TCP, a Unix socket that only this user (and root) can reach.
///
/// One process at a time may use the folder; take a ``DataFolderLock`` on the folder above it first. The server is
/// independent of the process that started it: it outlives a SIGKILL, and the next ``start()`` adopts it.
package struct EmbeddedPostgres: Sendable {
    /// Where Debian's package `postgresql-15` puts the server's programs.
    package static let debianPrograms = "/usr/lib/postgresql/15/bin"

    private let folder: ServerFolder
    private let socket: SocketFolder
    private let changes: [String: String]
    private let programs: String
    private let logger: Logger

    /// Describes the server; nothing is touched before ``start()``.
    /// - Parameters:
    ///   - folder: the server's own; its parent must exist, and when started as root let the user `postgres` through.
    ///   - settings: overrides of PostgreSQL's settings.
    ///   - programs: the folder of `initdb`, `pg_ctl` and `postgres`.
    package init(
        folder: String,
        settings: [String: String] = [:],
        programs: String = debianPrograms,
        logger: Logger
    ) {
        self.folder = ServerFolder(path: Self.absolute(folder))
        socket = SocketFolder(
            for: self.folder,
            isRoot: geteuid() == 0,
            runtimeFolder: getenv("XDG_RUNTIME_DIR").map { String(cString: $0) })
        changes = settings
        self.programs = programs
        self.logger = logger
    }

    /// Brings the server up, making the cluster the first time; returns when it takes connections.
    ///
    /// A server that is already up in this folder is adopted, one that does not answer is stopped first.
    /// - Throws: ``EmbeddedPostgresError``.
    package func start() async throws {
        let user = try checkInstallation()
        try await folder.prepare(for: user)
        if let postmaster = Postmaster.running(in: folder.data) {
            if try await answers(postmaster) {
                logger.notice("database adopted", metadata: ["pid": "\(postmaster.pid)"])
                return
            }
            logger.warning("database does not answer", metadata: ["pid": "\(postmaster.pid)"])
            // What hangs does not end its sessions in good order, either.
            try await stop(postmaster, in: [("immediate", 5)])
        }
        try socket.prepare(for: user)
        if !folder.hasCluster { try await create(as: user) }
        try await launch(as: user)
    }

    /// Stops the server: sessions are ended and transactions under way rolled back, then everything is written down.
    ///
    /// After 30 s it is stopped the hard way, which is safe but makes the next start recover. Does nothing when no
    /// server runs.
    /// - Throws: ``EmbeddedPostgresError/failed(step:detail:)`` when it cannot be stopped at all.
    package func stop() async throws {
        defer { if postmasterPID == nil { socket.remove() } }
        guard let postmaster = Postmaster.running(in: folder.data) else { return }
        try await stop(postmaster, in: [("fast", 30), ("immediate", 10)])
    }

    private func stop(_ postmaster: Postmaster, in modes: [(mode: String, seconds: Int)]) async throws {
        let user = try ServerUser.current()
        for (mode, seconds) in modes {
            let command = [
                programs + "/pg_ctl", "stop", "-s", "-w", "-D", folder.data, "-m", mode, "-t", "\(seconds)",
            ]
            if try await user.run(command).status == 0 {
                logger.info("database stopped", metadata: ["mode": "\(mode)"])
                return
            }
            logger.warning("database does not stop", metadata: ["mode": "\(mode)"])
        }
        try await endProcesses()
        logger.warning("database killed", metadata: ["pid": "\(postmaster.pid)"])
    }

    /// How to connect over the socket.
    /// - Parameter user: any role of the cluster; `nil` is its superuser, `postgres`.
    package func conninfo(database: String, user: String?) -> String {
        let host = Postmaster.running(in: folder.data)?.socketFolder ?? socket.path
        let words = [
            ("host", host.isEmpty ? socket.path : host), ("port", "\(SocketFolder.port)"),
            ("dbname", database), ("user", user ?? "postgres"),
        ]
        return words.map { "\($0)=\(Self.quoted($1))" }.joined(separator: " ")
    }

    /// The server's first process while it runs.
    package var postmasterPID: Int32? { Postmaster.running(in: folder.data)?.pid }

    private func checkInstallation() throws(EmbeddedPostgresError) -> ServerUser {
        for program in ["initdb", "pg_ctl", "pg_isready", "postgres"] {
            let path = programs + "/" + program
            guard access(path, X_OK) == 0 else { throw .notInstalled(missing: path) }
        }
        return try ServerUser.current()
    }

    private static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
        defer { free(current) }
        return String(cString: current) + "/" + path
    }

    /// A value of libpq's keyword list.
    private static func quoted(_ value: String) -> String {
        var quoted = "'"
        for character in value {
            if character == "'" || character == "\\" { quoted.append("\\") }
            quoted.append(character)
        }
        return quoted + "'"
    }
}

/// The steps of starting and stopping.
extension EmbeddedPostgres {
    /// Whether a running server takes connections; one that is starting, recovering or ending is waited for.
    private func answers(_ postmaster: Postmaster) async throws -> Bool {
        let user = try ServerUser.current()
        let command = [
            programs + "/pg_isready", "-q", "-t", "5", "-h",
            postmaster.socketFolder.isEmpty ? socket.path : postmaster.socketFolder, "-p",
            "\(SocketFolder.port)",
        ]
        let patience = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < patience {
            switch try await user.run(command).status {
            case 0: return true
            case 1 where postmasterPID == postmaster.pid: try await Task.sleep(for: .milliseconds(200))
            default: return false
            }
        }
        return false
    }

    private func create(as user: ServerUser) async throws {
        logger.notice("making a new database cluster", metadata: ["folder": "\(folder.path)"])
        // Left by an initdb that was interrupted.
        _ = try await user.run(["/bin/rm", "-rf", "--", folder.unfinished])
        let made = try await user.run([
            programs + "/initdb", "-D", folder.unfinished, "--username=postgres", "--encoding=UTF8",
            "--locale=C.UTF-8", "--lc-messages=C", "--data-checksums", "--no-instructions",
            // PostgreSQL 15 cannot map one operating system's user to every role, so the check is the socket's
            // permissions: nobody else can open it. There is no TCP; should there ever be, it is refused.
            "--auth-local=trust", "--auth-host=reject",
        ])
        guard made.status == 0 else { throw failure("initdb", made.output) }
        guard rename(folder.unfinished, folder.data) == 0 else { throw failure("initdb", systemMessage()) }
    }

    private func launch(as user: ServerUser) async throws {
        folder.rotateLog()
        // Children of a killed postmaster.
        try await endProcesses()
        // No process of this cluster is left, so these are of a crash. Their number may by now be that of another
        // process, or of one whose parent has not asked for its end, and would keep postgres from starting.
        unlink(folder.data + "/postmaster.pid")
        unlink(socket.lockFile)
        let settings = ServerSettings(socketFolder: socket.path, changes: changes)
        let started = try await user.run([
            programs + "/pg_ctl", "start", "-s", "-w", "-t", "600", "-D", folder.data, "-l", folder.log,
            "-o", settings.commandLine,
        ])
        guard started.status == 0 else { throw failure("start", started.output + "\n" + folder.logTail()) }
        logger.notice("database started", metadata: ["pid": "\(postmasterPID ?? 0)"])
    }

    /// Kills what is left of a server, and waits for its end, as a new one refuses to start beside it.
    private func endProcesses() async throws {
        let patience = ContinuousClock.now + .seconds(10)
        while true {
            let left = Postmaster.processes(in: folder.data)
            if left.isEmpty { return }
            guard ContinuousClock.now < patience else {
                throw failure("stop", "processes \(left.map(String.init).joined(separator: ", ")) do not end")
            }
            for pid in left { Glibc.kill(pid, SIGKILL) }
            // A cancelled caller, who is shutting down, still wants the server gone.
            try? await Task.sleep(for: .milliseconds(50))
        }
    }

    private func failure(_ step: String, _ detail: String) -> EmbeddedPostgresError {
        if detail.contains("No space left on device") { return .diskFull(folder: folder.path) }
        return .failed(step: step, detail: detail)
    }
}
