import Glibc

/// Threads for C calls that may block, which must never happen on the cooperative pool.
enum DetachedThread {
    /// Runs the work on a new thread that ends with it; `false` when the system grants no more threads.
    static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
        var thread = pthread_t()
        let job = Unmanaged.passRetained(Work(work))
        let refusal = pthread_create(&thread, nil, { Work.entry($0) }, job.toOpaque())
        guard refusal == 0 else {
            job.release()
            return false
        }
        pthread_detach(thread)
        return true
    }

    private final class Work: Sendable {
        private let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) {
            self.run = run
        }

        static func entry(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
            guard let argument else { return nil }
            Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
            return nil
        }
    }
}
