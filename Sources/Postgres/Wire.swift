import CLibPQ
import Glibc

/// One libpq connection in non-blocking mode; every wait is a `poll(2)` with a limit.
///
/// Lives inside its ``Connection``, on whose thread all of it runs.
final class Wire {
    let connection: OpaquePointer
    private let notices: NoticeBook

    /// Connects.
    /// - Throws: ``PostgresError/unavailable(reason:)``, `deadlineExceeded` or `cancelled`.
    static func open(_ server: Server, _ limit: CallLimit) throws(PostgresError) -> Wire {
        let settings = try HostLookup.resolve(try server.settings(), limit)
        guard let connection = start(settings) else {
            throw .unavailable(reason: "out of memory")
        }
        let wire = Wire(owning: connection)
        do {
            try wire.finishConnecting(limit)
        } catch {
            throw error.beforeSending("connect")
        }
        guard PQstatus(connection) == CONNECTION_OK, PQsetnonblocking(connection, 1) == 0 else {
            throw .unavailable(reason: wire.connectionMessage)
        }
        return wire
    }

    private init(owning connection: OpaquePointer) {
        self.connection = connection
        notices = NoticeBook()
        notices.attach(to: connection)
    }

    deinit {
        PQfinish(connection)
    }

    private static func start(_ settings: [String: String]) -> OpaquePointer? {
        var keywords: [UnsafePointer<CChar>?] = []
        var values: [UnsafePointer<CChar>?] = []
        var copies: [UnsafeMutablePointer<CChar>?] = []
        for (keyword, value) in settings {
            let (keyword, value) = (strdup(keyword), strdup(value))
            copies += [keyword, value]
            keywords.append(UnsafePointer(keyword))
            values.append(UnsafePointer(value))
        }
        defer { copies.forEach { free($0) } }
        return PQconnectStartParams(keywords + [nil], values + [nil], 0)
    }

    private func finishConnecting(_ limit: CallLimit) throws(Interruption) {
        var direction = PGRES_POLLING_WRITING
        while PQstatus(connection) != CONNECTION_BAD {
            switch direction {
            case PGRES_POLLING_READING: try limit.wait(for: PQsocket(connection), POLLIN)
            case PGRES_POLLING_WRITING: try limit.wait(for: PQsocket(connection), POLLOUT)
            default: return
            }
            direction = PQconnectPoll(connection)
        }
    }

    /// Why the connection failed, in libpq's words; they name host, role and database, never a password.
    private var connectionMessage: String {
        let message = String(cString: PQerrorMessage(connection))
        return message.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    var socket: Int32 { PQsocket(connection) }

    /// Whether a transaction is open, as of the last complete answer.
    var transactionStatus: PGTransactionStatusType { PQtransactionStatus(connection) }

    /// Whether COMMIT's answer came with the warning that the standby's confirmation was not waited for.
    func takeReplicationWarning() -> Bool {
        defer { notices.hasReplicationWarning = false }
        return notices.hasReplicationWarning
    }

    /// The next result, or `nil` when the current command has no more.
    ///
    /// `PQgetResult` alone would block without a deadline, so it is called only once libpq has the result in memory.
    func nextResult(_ limit: CallLimit) throws(Interruption) -> OpaquePointer? {
        while PQisBusy(connection) == 1 {
            if PQstatus(connection) == CONNECTION_BAD { throw .lost }
            // 1: the server may be unable to read on before we read its answers, hence both directions.
            let isSending = PQflush(connection) == 1
            try limit.wait(for: socket, isSending ? POLLIN | POLLOUT : POLLIN)
            // A failure is seen at the top of the loop, after the answers that came before it were used.
            PQconsumeInput(connection)
        }
        return PQgetResult(connection)
    }
}

/// Collects what the server says beside its answers.
final class NoticeBook {
    var hasReplicationWarning = false

    /// Receives the connection's notices; without a receiver libpq prints them, values included, on stderr.
    ///
    /// The book is kept by the ``Wire`` that owns the connection, so libpq's pointer to it stays good.
    func attach(to connection: OpaquePointer) {
        PQsetNoticeReceiver(
            connection,
            { book, result in
                guard let book, let result else { return }
                Unmanaged<NoticeBook>.fromOpaque(book).takeUnretainedValue().note(result)
            },
            Unmanaged.passUnretained(self).toOpaque())
    }

    /// A wait for synchronous replication that was cancelled answers COMMIT with success and this warning. The server's
    /// function is asked for, because the sentence may be translated.
    private func note(_ result: OpaquePointer) {
        if ServerFailure.field("R", of: result) == "SyncRepWaitForLSN" { hasReplicationWarning = true }
    }
}
