import CLibPQ
import Glibc
import Synchronization

/// One session on the server.
///
/// An actor on a thread of its own: calls run one after another, each with a deadline, each ended early by the
/// cancellation of its task. After a deadline or a cancellation the connection is closed, so that a late cancel
/// request can never hit a later statement; ``ConnectionPool`` replaces it.
package actor Connection {
    /// Calls without a limit of their own get this much time.
    package static let defaultLimit: Duration = .seconds(10)
    /// How long a cancelled statement's answer is waited for before the socket is closed.
    static let grace: Duration = .seconds(1)

    let server: Server
    nonisolated let wakeUp: WakeUp
    nonisolated let health = Mutex(ConnectionHealth())
    var wire: Wire?
    var statements = PreparedStatements()
    var openStream: OpenStream?
    private nonisolated let thread: PostgresThread

    /// The connection's own thread.
    package nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    /// Connects and signs in.
    /// - Throws: ``PostgresError/unavailable(reason:)``, `deadlineExceeded`, `cancelled`.
    package static func open(_ server: Server, within limit: Duration = defaultLimit) async throws
        -> Connection
    {
        let connection = try Connection(server)
        try await connection.connect(until: .now + limit)
        return connection
    }

    private init(_ server: Server) throws(PostgresError) {
        self.server = server
        wakeUp = try WakeUp()
        thread = try PostgresThread()
    }

    private func connect(until deadline: ContinuousClock.Instant) async throws {
        let limit = CallLimit(until: deadline, wakeUp: wakeUp)
        let wire = try await cancellable(limit) { try Wire.open(server, limit) }
        self.wire = wire
        health.withLock { $0 = ConnectionHealth(socket: wire.socket, isUsable: true) }
    }

    /// Runs one statement. Outside a transaction it is durable when this returns (if it wrote anything).
    ///
    /// - Parameter within: the time for all of it, ``defaultLimit`` when `nil`.
    /// - Throws: ``PostgresError``; after `.unknown` outcomes a write is to be re-read by its id.
    package func rows(_ query: Query, within limit: Duration? = nil) async throws -> Rows {
        try await pipeline([query], within: limit)[0]
    }

    /// Runs the statements in one round trip, in order; outside a transaction they are one.
    ///
    /// The first failure is thrown, the statements after it are not run, and the connection stays usable.
    /// - Throws: as ``rows(_:within:)``.
    package func pipeline(_ queries: [Query], within limit: Duration? = nil) async throws -> [Rows] {
        try await exchange(queries, until: .now + (limit ?? Self.defaultLimit))
    }

    /// Ends the session; calls made later throw ``PostgresError/closed``.
    ///
    /// Waits for a call under way, except that ``notifications(waitingAtMost:)`` ends at once.
    package nonisolated func close() async {
        health.withLock { $0.isClosing = true }
        wakeUp.signal()
        await finish()
    }

    private func finish() {
        drop()
    }

    /// Lets the pool know, without a visit here, whether the connection can serve somebody else.
    func noteUsability() {
        let isIdle = wire.map { $0.transactionStatus == PQTRANS_IDLE } ?? false
        let isUsable = isIdle && openStream == nil
        health.withLock { $0.isUsable = isUsable }
    }

    /// ``close()`` was called and waits for its turn.
    nonisolated var isClosing: Bool { health.withLock { $0.isClosing } }

    /// Idle, and with nothing to read: what arrives unasked on an idle connection is its end.
    nonisolated var isReadyForUse: Bool {
        let socket = health.withLock { $0.isUsable && !$0.isClosing ? $0.socket : -1 }
        guard socket >= 0 else { return false }
        var entry = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, 0) == 0
    }

    /// Closes the socket; the server rolls back what was not committed.
    func drop() {
        health.withLock { $0.isUsable = false }
        wire = nil
        openStream = nil
    }

    /// The session, for a call that wants to start now.
    func readyWire() throws(PostgresError) -> Wire {
        guard let wire else {
            throw isClosing ? .closed : .connectionLost(statement: "none", outcome: .notSent)
        }
        guard openStream == nil else { throw .busy }
        return wire
    }

    /// Runs the body, which stays on this thread, while the task's cancellation ends the limit.
    func cancellable<Value>(_ limit: CallLimit, _ body: () throws -> Value) async throws -> Value {
        try await withTaskCancellationHandler(operation: { try here(body) }, onCancel: { limit.cancel() })
    }

    /// A closure that does not name `self` would leave this thread for the cooperative pool, and block it.
    private func here<Value>(_ body: () throws -> Value) rethrows -> Value {
        try body()
    }
}

/// What others may know of a connection without waiting for its thread.
struct ConnectionHealth {
    var socket: Int32 = -1
    /// Connected, and between transactions.
    var isUsable = false
    var isClosing = false
}
