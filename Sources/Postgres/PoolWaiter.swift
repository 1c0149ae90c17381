import Synchronization

/// Somebody in the pool's queue, answered exactly once: by a grant, by the end of patience or by cancellation.
final class PoolWaiter: Sendable {
    typealias Answer = Result<PoolGrant, PostgresError>

    private enum State {
        case pending(CheckedContinuation<Answer, Never>?)
        case answered(Answer)
    }

    private let state = Mutex(State.pending(nil))

    /// Answers, unless another answer came first.
    /// - Returns: whether this is the answer; a refused grant has to go to somebody else.
    func answer(_ answer: Answer) -> Bool {
        let (isFirst, continuation) = state.withLock { state in
            switch state {
            case .pending(let continuation):
                state = .answered(answer)
                return (true, continuation)
            case .answered:
                return (false, nil)
            }
        }
        continuation?.resume(returning: answer)
        return isFirst
    }

    /// Waits for the answer, which is ``PostgresError/busy`` when none came in time.
    func wait(until deadline: ContinuousClock.Instant) async -> Answer {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                // Cancelled below once there is an answer; then this one comes too late and changes nothing.
                try? await Task.sleep(until: deadline, clock: .continuous)
                _ = self.answer(.failure(Task.isCancelled ? .cancelled : .busy))
            }
            let answer = await withTaskCancellationHandler {
                await withCheckedContinuation { self.resume($0) }
            } onCancel: {
                _ = self.answer(.failure(.cancelled))
            }
            group.cancelAll()
            return answer
        }
    }

    private func resume(_ continuation: CheckedContinuation<Answer, Never>) {
        let early: Answer? = state.withLock { state in
            switch state {
            case .pending:
                state = .pending(continuation)
                return nil
            case .answered(let answer):
                return answer
            }
        }
        if let early { continuation.resume(returning: early) }
    }
}
