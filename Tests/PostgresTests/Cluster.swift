import EmbeddedPostgres
import FoundationEssentials
import Glibc
import Logging
import Postgres
import Synchronization

/// The PostgreSQL of this test process: started by the first test that asks, stopped when the process ends.
struct Cluster: Sendable {
    let folder: String
    let postgres: EmbeddedPostgres

    static var shared: Cluster {
        get async throws { try await starting.value }
    }

    private static let starting = Task {
        let folder = try temporaryFolder()
        // The suites run side by side, each test with connections of its own.
        let postgres = EmbeddedPostgres(
            folder: folder + "/postgres",
            settings: ["max_connections": "300"],
            logger: Logger(label: "tests"))
        // Registered first: a start that fails half-way leaves a folder, too.
        leftovers.withLock { $0.append((folder, postgres)) }
        atexit { Cluster.removeLeftovers() }
        try await postgres.start()
        return Cluster(folder: folder, postgres: postgres)
    }

    private static let leftovers = Mutex<[(folder: String, postgres: EmbeddedPostgres)]>([])

    private static func removeLeftovers() {
        for (folder, postgres) in leftovers.withLock({ $0 }) {
            if let pid = postgres.postmasterPID {
                kill(pid, SIGINT)
                for _ in 0..<1_000 where postgres.postmasterPID != nil { usleep(10_000) }
            }
            remove(folder)
        }
    }

    /// A new folder that the server's user may enter.
    static func temporaryFolder() throws -> String {
        var template = Array("/tmp/leadline-tests-XXXXXX".utf8CString)
        guard let path = mkdtemp(&template) else {
            throw PostgresError.unavailable(reason: "no temporary folder")
        }
        let folder = String(cString: path)
        chmod(folder, 0o711)
        return folder
    }

    static func remove(_ folder: String) {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func server(namedStatements: Bool = true) -> Server {
        Server(
            postgres.conninfo(database: "postgres", user: nil),
            applicationName: "tests",
            namedStatements: namedStatements)
    }

    func pool(size: Int = 4, waiters: Int = 100, waitLimit: Duration = .seconds(20)) -> ConnectionPool {
        ConnectionPool(server: server(), size: size, maximumWaiters: waiters, waitLimit: waitLimit)
    }

    /// Runs the body with a pool that is closed afterwards.
    static func withPool<Value: Sendable>(
        size: Int = 4,
        waiters: Int = 100,
        waitLimit: Duration = .seconds(60),
        _ body: (ConnectionPool) async throws -> Value
    ) async throws -> Value {
        let pool = try await shared.pool(size: size, waiters: waiters, waitLimit: waitLimit)
        do {
            let value = try await body(pool)
            await pool.close()
            return value
        } catch {
            await pool.close()
            throw error
        }
    }

    /// Makes a table of the test's own and returns its name.
    static func table(_ columns: String, in pool: ConnectionPool) async throws -> String {
        let name = "t\(UInt32.random(in: 0 ... .max))"
        try await pool.withConnection { try await $0.script("create table \(name) (\(columns))") }
        return name
    }
}

extension ConnectionPool {
    /// One statement on its own.
    @discardableResult
    func run(_ sql: String, _ parameters: Parameter...) async throws -> Rows {
        let query = Query(statement: Statement("test", sql), parameters: parameters)
        return try await withConnection { try await $0.rows(query) }
    }

    /// The only value of a statement's only row.
    func value<Value: ColumnValue & Sendable>(_ sql: String, _ parameters: Parameter...) async throws -> Value
    {
        let query = Query(statement: Statement("test", sql), parameters: parameters)
        return try await withConnection { try await $0.rows(query) }.exactlyOne { try $0.next(Value.self) }
    }

    /// Asks the server again and again until it says yes; the server does the waiting in between.
    func wait(untilTrue condition: String, _ parameters: Parameter...) async throws {
        let sql = "select (\(condition)) from pg_sleep(0.005)"
        let query = Query(statement: Statement("condition", sql), parameters: parameters)
        let patience = ContinuousClock.now + .seconds(20)
        while try await !withConnection({ try await $0.rows(query) }).exactlyOne({ try $0.next(Bool.self) }) {
            guard ContinuousClock.now < patience else { throw PostgresError.busy }
        }
    }
}
