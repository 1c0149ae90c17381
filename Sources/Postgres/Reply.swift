import CLibPQ

/// What came back so far for one pipeline: a value that obeys no socket, so that an interrupted wait can go on.
///
/// steps: [prepare] execute [prepare] execute … sync, answered in this order
struct Reply {
    enum Step {
        case prepare(PreparedStatements.Key, name: String)
        case execute(Statement)
        case sync
    }

    private let steps: [Step]
    private var position = 0
    private(set) var results: [ResultSet] = []
    private(set) var prepared: [(key: PreparedStatements.Key, name: String)] = []
    /// The first refusal; what comes after it in the pipeline was not run.
    private(set) var failure: ServerFailure?
    /// The server confirmed the end of the pipeline; without a failure, an implicit transaction is committed then.
    private(set) var isSynced = false
    private(set) var isLost = false
    private var hasEmptySync = false

    init(_ steps: [Step]) {
        self.steps = steps
    }

    /// The statement whose answer is awaited, by name.
    var statement: String {
        for step in steps[min(position, steps.count - 1)...] {
            switch step {
            case .prepare(let key, _): return key.statement.name
            case .execute(let statement): return statement.name
            case .sync: break
            }
        }
        for step in steps.reversed() {
            if case .execute(let statement) = step { return statement.name }
        }
        return "sync"
    }

    /// Every statement was answered with success, even if the end of the pipeline was not confirmed.
    var isComplete: Bool {
        guard failure == nil, position < steps.count else { return failure == nil }
        if case .sync = steps[position] { return true }
        return false
    }

    /// All statements were answered, or all but the last.
    func isAtTheEnd(orInLastStatement: Bool) -> Bool {
        position >= steps.count - (orInLastStatement ? 2 : 1)
    }

    /// Takes the next result; `nil` is libpq's end of the current step.
    mutating func take(_ result: OpaquePointer?) {
        guard let result else {
            if position < steps.count - 1 {
                position += 1
            } else if hasEmptySync {
                isLost = true
            } else {
                // One may follow the error of a commit that the sync itself made; more come only from a broken
                // connection.
                hasEmptySync = true
            }
            return
        }
        let set = ResultSet(owning: result, statement: statement)
        switch set.status {
        case PGRES_PIPELINE_SYNC:
            isSynced = true
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
            switch steps[position] {
            case .prepare(let key, let name): prepared.append((key, name))
            case .execute, .sync: results.append(set)
            }
        case PGRES_PIPELINE_ABORTED:
            break
        default:
            note(set)
        }
    }

    private mutating func note(_ set: ResultSet) {
        guard let refusal = set.failure() else {
            // libpq made the result up, to say that the connection is gone.
            isLost = true
            return
        }
        if failure == nil { failure = refusal }
        if refusal.isFatal { isLost = true }
    }
}
