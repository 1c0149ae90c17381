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
        var path = Array("/tmp/leadline-tests-XXXXXX".utf8CString)
        guard mkdtemp(&path) != nil else { throw TestClusterError.noFolder }
        let folder = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // The server's own user has to pass through.
        chmod(folder, 0o711)
        // Nothing in these databases outlives the run: waiting for the disk would only make it longer.
        let cluster = EmbeddedPostgres(
            folder: folder + "/postgres",
            settings: ["fsync": "off", "full_page_writes": "off", "max_connections": "200"],
            logger: Logger(label: "tests", factory: { _ in SwiftLogNoOpLogHandler() }))
        try await cluster.start()
        StopAtExit.register(folder: folder, postmaster: cluster.postmasterPID)
        try await administer(cluster, "create database \(template)")
        let owner = Server(cluster.conninfo(database: template, user: nil), applicationName: "tests")
        try await Migrator(server: owner).run()
        return (cluster, folder + "/postgres")
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
    static func register(folder: String, postmaster: Int32?) {
        guard let postmaster else { return }
        stoppedAtExit.withLock { $0 = (folder, postmaster) }
        atexit(stopServer)
    }
}

private let stoppedAtExit = Mutex<(folder: String, postmaster: Int32)?>(nil)

private func stopServer() {
    guard let server = stoppedAtExit.withLock({ $0 }) else { return }
    // SIGQUIT is PostgreSQL's immediate shutdown.
    kill(server.postmaster, SIGQUIT)
    for _ in 0..<500 where kill(server.postmaster, 0) == 0 { usleep(10_000) }
    var words: [UnsafeMutablePointer<CChar>?] = [
        strdup("/bin/rm"), strdup("-rf"), strdup(server.folder), nil,
    ]
    defer { for case let word? in words { free(word) } }
    var pid: pid_t = 0
    if posix_spawn(&pid, "/bin/rm", nil, nil, &words, environ) == 0 { waitpid(pid, nil, 0) }
}
