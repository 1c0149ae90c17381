/// Who has a connection and who waits for one; it decides, ``ConnectionPool`` opens, wakes and closes.
///
/// absent ──open──▶ taken ──give back──▶ idle ──lease──▶ taken
///    ▲               │ broken             │ broken
///    └───────────────┴────────────────────┘
struct PoolState {
    enum Answer {
        case granted(PoolGrant)
        case queued(PoolWaiter)
        case refused(PostgresError)
    }

    private let size: Int
    private let maximumWaiters: Int
    /// The last one given back is leased first: the others may rest, and the server's caches with them.
    private(set) var idle: [Connection] = []
    /// Leased, or being opened.
    private(set) var taken = 0
    private(set) var waiting: [PoolWaiter] = []
    private(set) var isClosed = false
    private var refusal: (error: PostgresError, until: ContinuousClock.Instant)?
    private var failedOpens = 0

    init(size: Int, maximumWaiters: Int) {
        self.size = size
        self.maximumWaiters = maximumWaiters
    }

    /// First come, first served: nobody is granted anything while others wait.
    mutating func ask(at now: ContinuousClock.Instant) -> Answer {
        if isClosed { return .refused(.closed) }
        if waiting.isEmpty {
            if let connection = idle.popLast() {
                taken += 1
                return .granted(.lease(connection))
            }
            if taken < size {
                if let refusal, now < refusal.until { return .refused(refusal.error) }
                taken += 1
                return .granted(.open)
            }
        }
        guard waiting.count < maximumWaiters else { return .refused(.busy) }
        let waiter = PoolWaiter()
        waiting.append(waiter)
        return .queued(waiter)
    }

    /// Takes a waiter that gave up out of the queue.
    mutating func leave(_ waiter: PoolWaiter) {
        waiting.removeAll { $0 === waiter }
    }

    /// The next in the queue for what has become free; `nil` puts it away and asks nobody.
    mutating func next(for grant: PoolGrant) -> PoolWaiter? {
        if !isClosed, !waiting.isEmpty { return waiting.removeFirst() }
        taken -= 1
        if case .lease(let connection) = grant, !isClosed { idle.append(connection) }
        return nil
    }

    /// A connection was opened: the server is well.
    mutating func noteOpened() {
        refusal = nil
        failedOpens = 0
    }

    /// An open failed: for a moment, doubling up to half a second, askers get its error without troubling the server.
    ///
    /// - Returns: the waiters nobody is left to serve; they share the error.
    mutating func noteRefusal(_ error: PostgresError, at now: ContinuousClock.Instant) -> [PoolWaiter] {
        taken -= 1
        failedOpens += 1
        refusal = (error, now + .milliseconds(min(500, 10 << min(failedOpens, 8))))
        guard taken == 0 else { return [] }
        defer { waiting = [] }
        return waiting
    }

    /// Grants nothing any more.
    /// - Returns: who and what is left to be told and closed.
    mutating func close() -> (waiting: [PoolWaiter], idle: [Connection]) {
        isClosed = true
        defer {
            waiting = []
            idle = []
        }
        return (waiting, idle)
    }
}

/// What somebody who asked for a connection is to do.
enum PoolGrant: Sendable {
    /// Use this one.
    case lease(Connection)
    /// Open one; a place is reserved for it.
    case open
}
