import Store
import Synchronization

/// One row on its way through the batcher.
struct IntakeTicket: Sendable {
    let row: IntakeRow
    /// Its place in the answers.
    let place: Int
    let answers: IntakeAnswers

    func answer(_ result: IntakeAnswers.Answer) {
        answers.put(result, at: place)
    }
}

/// Gathers the outcomes of rows that came together, and tells their sender when the last one is known.
final class IntakeAnswers: Sendable {
    typealias Answer = Result<IntakeOutcome, IntakeFailure>

    fileprivate struct State {
        var answers: [Answer?]
        var missing: Int
        var sender: CheckedContinuation<[Answer], Never>?
    }

    private let state: Mutex<State>

    /// - Parameter count: how many rows, at least one.
    init(count: Int) {
        precondition(count > 0, "answers are waited for by rows")
        state = Mutex(State(answers: Array(repeating: nil, count: count), missing: count))
    }

    /// Sets the outcome of one row; each is set once.
    func put(_ answer: Answer, at place: Int) {
        let sender = state.withLock { state -> CheckedContinuation<[Answer], Never>? in
            precondition(state.answers[place] == nil, "a row has one outcome")
            state.answers[place] = answer
            state.missing -= 1
            return state.missing == 0 ? state.takeSender() : nil
        }
        sender?.resume(returning: known)
    }

    /// Waits for all outcomes. The rows are on their way: cancelling the wait would lose the answer and not the row, so
    /// there is no such thing.
    func all() async -> [Answer] {
        await withCheckedContinuation { sender in
            let isOver = state.withLock { state in
                if state.missing == 0 { return true }
                state.sender = sender
                return false
            }
            if isOver { sender.resume(returning: known) }
        }
    }

    private var known: [Answer] { state.withLock { $0.answers.map { $0 ?? .failure(.unavailable) } } }
}

extension IntakeAnswers.State {
    fileprivate mutating func takeSender() -> CheckedContinuation<[IntakeAnswers.Answer], Never>? {
        defer { sender = nil }
        return sender
    }
}
