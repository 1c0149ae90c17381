import Glibc
import Synchronization

/// The thread a ``Connection`` runs on, so that its waits in `poll(2)` block nobody else.
///
/// It lives as long as the connection object: calls on a closed connection still get their answer.
final class PostgresThread: SerialExecutor {
    private let queue: JobQueue

    /// - Throws: ``PostgresError/unavailable(reason:)`` when the system grants no more threads.
    init() throws(PostgresError) {
        let queue = JobQueue()
        self.queue = queue
        guard DetachedThread.start({ queue.run() }) else {
            throw .unavailable(reason: "no thread for a connection")
        }
    }

    deinit {
        queue.retire()
    }

    func enqueue(_ job: consuming ExecutorJob) {
        queue.add(UnownedJob(job), for: self)
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        UnownedSerialExecutor(ordinary: self)
    }
}

/// The jobs waiting for the thread.
private final class JobQueue: Sendable {
    private struct State {
        var waiting: [UnownedJob] = []
        /// Holds the executor while it has work, as a job may release the last reference to its connection.
        var executor: PostgresThread?
        var isRetired = false
    }

    private let state = Mutex(State())
    private let arrivals = Semaphore()

    func add(_ job: UnownedJob, for executor: PostgresThread) {
        state.withLock {
            $0.waiting.append(job)
            $0.executor = executor
        }
        arrivals.post()
    }

    func retire() {
        state.withLock { $0.isRetired = true }
        arrivals.post()
    }

    func run() {
        while true {
            arrivals.wait()
            let (jobs, executor, isRetired) = state.withLock { state in
                defer {
                    state.waiting = []
                    state.executor = nil
                }
                return (state.waiting, state.executor, state.isRetired)
            }
            if let executor {
                for job in jobs {
                    job.runSynchronously(on: executor.asUnownedSerialExecutor())
                }
            } else if isRetired {
                return
            }
        }
    }
}

/// A POSIX semaphore.
// Safe: sem_post and sem_wait may be called from any thread; the pointer itself never changes.
private final class Semaphore: @unchecked Sendable {
    private let semaphore: UnsafeMutablePointer<sem_t>

    init() {
        semaphore = .allocate(capacity: 1)
        sem_init(semaphore, 0, 0)
    }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    func post() {
        sem_post(semaphore)
    }

    func wait() {
        while sem_wait(semaphore) != 0 {}
    }
}
