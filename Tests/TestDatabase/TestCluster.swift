import EmbeddedPostgres
import Glibc
import Logging
import Postgres
import Store
import Synchronization

/// The one PostgreSQL of a test run: started by the first test that needs it, stopped when the process exits.
actor TestCluster {
    static let shared = TestCluster()

    private var started: Task<(EmbeddedPostgres, String), any Error>?
    private var databases = 0

    /// Makes a database with the schema of this binary, as a copy of one template.
    func makeDatabase() async throws -> (cluster: EmbeddedPostgres, name: String, folder: String) {
        let (cluster, folder) = try await running()
        databases += 1
        let name = "leadline_\(databases)"
        try await Self.administer(cluster, "create database \(name) template \(Self.template)")
        return (cluster, name, folder)
    }

    /// Makes a database without any schema.
    func makeEmptyDatabase() async throws -> Server {
        let (cluster, _) = try await running()
        databases += 1
        let name = "leadline_\(databases)"
        try await Self.administer(cluster, "create database \(name)")
        return Server(cluster.conninfo(database: name, user: nil), applicationName: "tests")
    }

    private static let template = "leadline_template"

    private func running() async throws -> (EmbeddedPostgres, String) {
        if let started { return try await started.value }
        let task = Task { try await Self.start() }
        started = task
        return try await task.value
    }

    private static func start() async throws -> (EmbeddedPostgres, String) {
        removeAbandoned()
        var path = Array("\(prefix)\(getpid())-XXXXXX".utf8CString)
        guard mkdtemp(&path) != nil else { throw TestClusterError.noFolder }
        let folder = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // The server's own user has to pass through.
        chmod(folder, 0o711)
        // Nothing in these databases outlives the run: waiting for the disk would only make it longer.
        StopAtExit.register(folder: folder)
        let cluster = EmbeddedPostgres(
            folder: folder + "/postgres",
            settings: [
                "fsync": "off", "full_page_writes": "off", "max_connections": "300",
                "log_line_prefix": "%m [%p] db=%d ",
            ],
            logger: Logger(label: "tests", factory: { _ in SwiftLogNoOpLogHandler() }))
        try await cluster.start()
        try await administer(cluster, "create database \(template)")
        let owner = Server(cluster.conninfo(database: template, user: nil), applicationName: "tests")
        try await Migrator(server: owner).run()
        return (cluster, folder + "/postgres")
    }

    private static let prefix = "/tmp/leadline-tests-"

    /// Stops what an earlier run left behind when it was killed: its folder carries the number of a process that is gone.
    private static func removeAbandoned() {
        guard let temporary = opendir("/tmp") else { return }
        defer { closedir(temporary) }
        while let entry = readdir(temporary) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            let path = "/tmp/" + name
            guard path.hasPrefix(prefix),
                let process = Int32(path.dropFirst(prefix.count).prefix { $0 != "-" }),
                kill(process, 0) != 0, errno == ESRCH
            else { continue }
            stopServer(in: path)
        }
    }

    private static func administer(_ cluster: EmbeddedPostgres, _ statement: String) async throws {
        let server = Server(cluster.conninfo(database: "postgres", user: nil), applicationName: "tests")
        let connection = try await Connection.open(server, within: .seconds(20))
        do {
            try await connection.script(statement, within: .seconds(60))
            await connection.close()
        } catch {
            await connection.close()
            throw error
        }
    }
}

enum TestClusterError: Error {
    case noFolder
}

/// Stops the server by its pid when the test process exits, and removes its folder.
private enum StopAtExit {
    static func register(folder: String) {
        stoppedAtExit.withLock { $0 = folder }
        atexit {
            if let folder = stoppedAtExit.withLock({ $0 }) { stopServer(in: folder) }
        }
    }
}

private let stoppedAtExit = Mutex<String?>(nil)

/// Stops the server of a run by the pid in its folder (SIGQUIT: PostgreSQL's immediate shutdown), then removes the folder.
private func stopServer(in folder: String) {
    if let file = fopen(folder + "/postgres/data/postmaster.pid", "r") {
        var line = [CChar](repeating: 0, count: 32)
        let isRead = fgets(&line, 32, file) != nil
        fclose(file)
        let digits = line.prefix { $0 >= 48 && $0 <= 57 }.map { UInt8(bitPattern: $0) }
        if isRead, let postmaster = Int32(String(decoding: digits, as: UTF8.self)), postmaster > 1 {
            kill(postmaster, SIGQUIT)
            for _ in 0..<500 where kill(postmaster, 0) == 0 { usleep(10_000) }
        }
    }
    var words: [UnsafeMutablePointer<CChar>?] = [strdup("/bin/rm"), strdup("-rf"), strdup(folder), nil]
    defer { for case let word? in words { free(word) } }
    var pid: pid_t = 0
    if posix_spawn(&pid, "/bin/rm", nil, nil, &words, environ) == 0 { waitpid(pid, nil, 0) }
}
