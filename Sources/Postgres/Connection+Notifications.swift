import CLibPQ
import Glibc

/// A NOTIFY that arrived.
package struct Notification: Sendable, Equatable {
    /// The channel it was sent to.
    package let channel: String
    /// What the sender said; empty when it said nothing.
    package let payload: String
    /// The server process that sent it.
    package let senderPID: Int32
}

extension Connection {
    /// Subscribes to a channel, until the connection ends.
    ///
    /// A listening connection is for listening only: it is opened directly, never leased from a pool.
    /// - Throws: as ``rows(_:within:)``.
    package func listen(to channel: String) async throws {
        // LISTEN takes no parameters; doubling the quotes is the whole rule for a quoted identifier.
        let quoted = channel.split(separator: "\"", omittingEmptySubsequences: false).joined(
            separator: "\"\"")
        try await script("listen \"\(quoted)\"")
    }

    /// Waits for notifications.
    /// - Returns: all that have arrived, in order; none when the time passed without one.
    /// - Throws: ``PostgresError/connectionLost(statement:outcome:)``, after which notifications may have been missed,
    ///   `cancelled` (the connection stays usable), `closed`.
    package func notifications(waitingAtMost patience: Duration) async throws -> [Notification] {
        let limit = CallLimit(until: .now + patience, wakeUp: wakeUp, endedBy: { [self] in isClosing })
        return try await cancellable(limit) {
            let wire = try readyWire()
            while true {
                let arrived = takeNotifications(from: wire)
                if !arrived.isEmpty { return arrived }
                do throws(Interruption) {
                    try limit.wait(for: wire.socket, POLLIN)
                } catch .deadline {
                    return []
                } catch {
                    throw isClosing ? .closed : error.beforeSending("listen")
                }
                if PQconsumeInput(wire.connection) == 0 {
                    drop()
                    throw PostgresError.connectionLost(statement: "listen", outcome: .notSent)
                }
            }
        }
    }

    private func takeNotifications(from wire: Wire) -> [Notification] {
        var arrived: [Notification] = []
        while let entry = PQnotifies(wire.connection) {
            let notification = entry.pointee
            arrived.append(
                Notification(
                    channel: String(cString: notification.relname),
                    payload: String(cString: notification.extra),
                    senderPID: notification.be_pid))
            PQfreemem(entry)
        }
        return arrived
    }
}
