import Glibc
import Synchronization

/// Why a wait for the server ended without the server's answer.
enum Interruption: Error {
    case deadline
    case cancelled
    case lost
}

/// How long one call may take, and whether its task was cancelled meanwhile.
final class CallLimit: Sendable {
    let deadline: ContinuousClock.Instant
    private let wakeUp: WakeUp?
    private let cancelled = Atomic<Bool>(false)
    private let isEnded: @Sendable () -> Bool

    /// - Parameters:
    ///   - wakeUp: interrupts the wait on ``cancel()``; without it the wait is not cancellable, as for a COMMIT, whose
    ///     outcome is only worth waiting for.
    ///   - isEnded: whether somebody who signalled `wakeUp` ended the wait; asked before each wait, and so after each signal.
    init(
        until deadline: ContinuousClock.Instant, wakeUp: WakeUp?,
        endedBy isEnded: @escaping @Sendable () -> Bool = { false }
    ) {
        self.deadline = deadline
        self.wakeUp = wakeUp
        self.isEnded = isEnded
    }

    /// Ends the wait; called from whichever thread cancels the task.
    func cancel() {
        cancelled.store(true, ordering: .releasing)
        wakeUp?.signal()
    }

    /// Refuses work whose time is already over.
    func check() throws(Interruption) {
        if isCancelled { throw .cancelled }
        if ContinuousClock.now >= deadline { throw .deadline }
    }

    /// Waits until the descriptor is ready for one of the poll events.
    func wait(for descriptor: Int32, _ events: Int32) throws(Interruption) {
        while true {
            if isCancelled { throw .cancelled }
            var entries = [pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)]
            if let wakeUp { entries.append(pollfd(fd: wakeUp.descriptor, events: Int16(POLLIN), revents: 0)) }
            let ready = poll(&entries, nfds_t(entries.count), millisecondsLeft())
            // A signal given to an earlier call may still lie there; the flag says whether it is ours.
            if entries.count > 1 && entries[1].revents != 0 { wakeUp?.drain() }
            if entries[0].revents != 0 { return }
            if ready == 0 && ContinuousClock.now >= deadline { throw .deadline }
        }
    }

    private var isCancelled: Bool {
        wakeUp != nil && (cancelled.load(ordering: .acquiring) || isEnded())
    }

    /// Rounded up, so that the poll does not return a moment early and spin.
    private func millisecondsLeft() -> Int32 {
        let left = ContinuousClock.now.duration(to: deadline)
        let milliseconds = left / .milliseconds(1)
        return Int32(Swift.min(Swift.max(milliseconds.rounded(.up), 0), 3_600_000))
    }
}
