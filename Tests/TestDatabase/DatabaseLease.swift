import Postgres
import Synchronization

/// A place among the tests that use the server at once; given back, with its connections, when the test lets it go.
///
/// Without it every test of a run would hold connections at the same time, and none would get its turn.
final class DatabaseLease: Sendable {
    private static let turns = Turns(6)

    private let pools = Mutex<[ConnectionPool]>([])

    private init() {}

    static func take() async -> DatabaseLease {
        await turns.take()
        return DatabaseLease()
    }

    /// Closes a pool with the lease.
    func closes(_ pool: ConnectionPool) {
        pools.withLock { $0.append(pool) }
    }

    deinit {
        let pools = pools.withLock { $0 }
        Task {
            for pool in pools { await pool.close() }
            await Self.turns.giveBack()
        }
    }
}

/// A counting semaphore for tasks; first come, first served.
private actor Turns {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) {
        free = count
    }

    func take() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    func giveBack() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
