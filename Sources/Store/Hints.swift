package import Admissions
package import Postgres
import Synchronization

/// Wake-up hints between the processes of a desk: something may have changed, look again.
///
/// A hint carries no content and may be lost; whoever waits for one also looks by itself every second. NOTIFY takes a
/// lock that every committing NOTIFY of the database shares, so hints go out on a connection of their own, never inside
/// a transaction that writes, and those that come while one is being sent are one.
package final class HintChannel: Sendable {
    /// The channel; the payload is the org's id, and of a worker's hint a space and a number of its own.
    package static let name = "leadline_hint"

    private let server: Server
    private let org: String
    private let payload: String
    private let isDeafToItself: Bool
    private let trouble: @Sendable (any Error) -> Void
    private let state = Mutex(HintState())

    /// - Parameters:
    ///   - server: a role of the desk; behind a pooler in transaction mode this must be the server itself.
    ///   - isDeafToItself: whether hints that this channel sends are for others only.
    ///   - trouble: told when a connection was lost; it is opened again.
    package init(
        server: Server, org: OrgID, isDeafToItself: Bool = false,
        trouble: @escaping @Sendable (any Error) -> Void = { _ in }
    ) {
        self.server = server
        self.org = org.description
        self.isDeafToItself = isDeafToItself
        payload = isDeafToItself ? "\(org) \(UInt64.random(in: .min ... .max))" : org.description
        self.trouble = trouble
    }

    /// Sends a hint to everybody of the org soon; returns at once.
    package func send() {
        let sender = state.withLock { state in
            state.isPending = true
            return state.takeSender()
        }
        sender?.resume()
    }

    /// Sends one hint on a connection of its own, for a command that ends after it; one that fails costs a second.
    package static func send(to server: Server, org: OrgID) async {
        guard let connection = try? await Connection.open(server, within: .seconds(5)) else { return }
        _ = try? await connection.pipeline(
            [relax(), notify(.text(name), .text(org.description))], within: .seconds(5))
        await connection.close()
    }

    /// The number of the last hint that came in, to wait for the next one.
    package var mark: UInt64 { state.withLock { $0.heard } }

    /// Waits for a hint after `mark`, which may have come already.
    /// - Returns: the number of the last hint; `mark` when the time passed, or the task was cancelled, without one.
    package func next(after mark: UInt64, within patience: Duration) async -> UInt64 {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.wait(after: mark) }
            group.addTask { try? await Task.sleep(for: patience) }
            await group.next()
            group.cancelAll()
        }
        return self.mark
    }

    private func wait(after mark: UInt64) async {
        let number = state.withLock { $0.newWaiter() }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if state.heard > mark || Task.isCancelled { return true }
                    state.waiters[number] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: number) }?.resume()
        }
    }

    /// Listens and sends until the task is cancelled; lost connections are opened again.
    package func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.keep { try await self.listen(on: $0) } }
            group.addTask { await self.keep { try await self.speak(on: $0) } }
        }
    }

    /// Runs the body on a connection, and again on a new one, until the task is cancelled.
    private func keep(_ body: (Connection) async throws -> Void) async {
        var failures = 0
        while !Task.isCancelled {
            do {
                let connection = try await Connection.open(server)
                failures = 0
                do {
                    try await body(connection)
                    await connection.close()
                } catch {
                    await connection.close()
                    throw error
                }
            } catch {
                guard !Task.isCancelled else { return }
                trouble(error)
                failures += 1
                try? await Task.sleep(for: .milliseconds(min(5_000, 50 << min(failures, 7))))
            }
        }
    }

    private func listen(on connection: Connection) async throws {
        try await connection.listen(to: Self.name)
        // What was said while nobody listened is unknown: one hint stands for it.
        heard()
        while !Task.isCancelled {
            let notifications = try await connection.notifications(waitingAtMost: .seconds(30))
            let forOrg = notifications.filter { $0.payload.hasPrefix(org) }
            if forOrg.contains(where: { !isDeafToItself || $0.payload != payload }) { heard() }
        }
    }

    private func heard() {
        let waiters = state.withLock { $0.hear() }
        for waiter in waiters { waiter.resume() }
    }

    // A hint lost in a crash costs a second: it need not wait for the disk.
    private static let relax = Statement("relax_hint", "select set_config('synchronous_commit', 'off', true)")
    private static let notify = Statement("send_hint", "select pg_notify($1, $2)::text")

    private func speak(on connection: Connection) async throws {
        while await isAsked() {
            do {
                _ = try await connection.pipeline(
                    [Self.relax(), Self.notify(.text(Self.name), .text(payload))], within: .seconds(5))
            } catch {
                state.withLock { $0.isPending = true }
                throw error
            }
            // At most five hundred a second: what comes in between rides along.
            try await Task.sleep(for: .milliseconds(2))
        }
    }

    /// Waits until a hint is to be sent; false when the task was cancelled.
    private func isAsked() async -> Bool {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if state.isPending || Task.isCancelled { return true }
                    state.sender = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.takeSender() }?.resume()
        }
        return state.withLock { state in
            defer { state.isPending = false }
            return state.isPending
        } && !Task.isCancelled
    }
}

private struct HintState {
    typealias Waiter = CheckedContinuation<Void, Never>

    var heard: UInt64 = 0
    var isPending = false
    var sender: Waiter?
    var waiters: [UInt64: Waiter] = [:]
    private var lastWaiter: UInt64 = 0

    mutating func newWaiter() -> UInt64 {
        lastWaiter += 1
        return lastWaiter
    }

    mutating func takeSender() -> Waiter? {
        defer { sender = nil }
        return sender
    }

    mutating func hear() -> [Waiter] {
        heard += 1
        defer { waiters = [:] }
        return Array(waiters.values)
    }
}
