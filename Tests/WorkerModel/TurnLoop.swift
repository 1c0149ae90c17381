/// Runs tasks on the thread that calls ``drain()``, in the order they became ready, and nowhere else.
///
/// With a preference for it (SE-0417), the worker's own async functions run here unchanged: between two awaits nothing else
/// happens, and whoever resumes a continuation decides which await returns next.
final class TurnLoop: TaskExecutor, @unchecked Sendable {
    // Safe: one simulation owns it, and all its jobs are enqueued by the thread that drains it.
    private var jobs: [UnownedJob] = []

    func enqueue(_ job: consuming ExecutorJob) {
        jobs.append(UnownedJob(job))
    }

    /// Runs until every task is done or waits.
    func drain() {
        var next = 0
        while next < jobs.count {
            let job = jobs[next]
            next += 1
            job.runSynchronously(on: asUnownedTaskExecutor())
        }
        jobs.removeAll(keepingCapacity: true)
    }
}
