import Synchronization

/// Work that waits for one of a few lanes, in order of arrival and bounded in number.
///
/// A lane takes what has gathered while it was busy; nobody waits for a timer.
final class Backlog<Work: Sendable>: Sendable {
    private let capacity: Int
    private let state = Mutex(BacklogState<Work>())

    /// - Parameter capacity: the most pieces that are waiting or under way.
    init(capacity: Int) {
        precondition(capacity > 0, "a backlog holds something")
        self.capacity = capacity
    }

    /// Why work was not taken in.
    enum Refusal: Error {
        case full
        case closed
    }

    /// Takes in all of the work or none of it.
    func add(_ work: [Work]) throws(Refusal) {
        let refusal: Refusal? = state.withLock { state in
            if state.isClosed { return .closed }
            guard state.count + work.count <= capacity else { return .full }
            state.waiting += work
            state.count += work.count
            return nil
        }
        if let refusal { throw refusal }
        wakeLane()
    }

    /// Waits for work and takes up to `most` pieces; nil when the backlog is closed and empty.
    ///
    /// What is taken counts until ``finish(_:)``.
    func take(atMost most: Int) async -> [Work]? {
        await withCheckedContinuation { lane in
            state.withLock { $0.lanes.append(BacklogState.Lane(most: most, answer: lane)) }
            wakeLane()
        }
    }

    /// Says that so many pieces taken are done.
    func finish(_ count: Int) {
        state.withLock { $0.count -= count }
    }

    /// Takes in nothing more; lanes go on until all is taken.
    func close() {
        state.withLock { $0.isClosed = true }
        wakeLane()
    }

    /// How many pieces are waiting or under way.
    var count: Int { state.withLock { $0.count } }

    private func wakeLane() {
        while let (lane, work) = state.withLock({ $0.next() }) { lane.resume(returning: work) }
    }
}

private struct BacklogState<Work: Sendable> {
    struct Lane {
        let most: Int
        let answer: CheckedContinuation<[Work]?, Never>
    }

    var waiting: [Work] = []
    /// Waiting and under way.
    var count = 0
    var lanes: [Lane] = []
    var isClosed = false

    /// The lane to wake next, with its work.
    mutating func next() -> (CheckedContinuation<[Work]?, Never>, [Work]?)? {
        guard let lane = lanes.first, isClosed || !waiting.isEmpty else { return nil }
        lanes.removeFirst()
        guard !waiting.isEmpty else { return (lane.answer, nil) }
        let work = Array(waiting.prefix(lane.most))
        waiting.removeFirst(work.count)
        return (lane.answer, work)
    }
}
