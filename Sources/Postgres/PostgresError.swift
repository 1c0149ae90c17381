/// What went wrong, by what the caller can do about it. None of it carries a parameter's value: all of it may be logged.
package enum PostgresError: Error, Sendable, Equatable {
    /// The pool's wait limit or its bound on waiters was reached, or the connection is in the middle of a stream: try later.
    case busy
    /// The pool or connection was closed by this program.
    case closed
    /// No connection could be opened: the server is down, refuses, or the settings are wrong. Nothing was sent.
    case unavailable(reason: String)
    /// The connection broke: retry freely after ``Outcome/notSent``, re-read by id first after ``Outcome/unknown``.
    case connectionLost(statement: String, outcome: Outcome)
    /// COMMIT was sent and no answer says whether it took effect (or that it is durable): re-read by id before anything else.
    case outcomeUnknown(statement: String)
    /// The call's time ran out; the statement was cancelled or its connection dropped.
    case deadlineExceeded(statement: String, outcome: Outcome)
    /// The caller's task was cancelled before anything could take effect.
    case cancelled
    /// The server refused the statement; nothing of its transaction took effect.
    case rejected(QueryFailure)
    /// A result did not have the shape the program expects: a programming or migration mistake.
    case decoding(statement: String, column: String, expected: String, found: String)

    /// Whether a statement may have taken effect.
    package enum Outcome: Sendable, Equatable {
        /// It had no effect: it was never sent, or the server is certain to have rolled it back.
        case notSent
        /// It may or may not have taken effect.
        case unknown
    }
}

/// A statement the server refused, in the fields that are safe to log and useful to decide by.
package struct QueryFailure: Error, Sendable, Equatable {
    /// The five characters of PostgreSQL's error table, `23505` for instance.
    package let sqlState: String
    /// The constraint that refused, when one did.
    package let constraint: String?
    /// The table concerned, when the server names one.
    package let table: String?
    /// The column concerned, when the server names one.
    package let column: String?
    /// ``Statement/name`` of the refused statement.
    package let statement: String
    /// The server's sentence, only for errors whose sentence cannot hold data; detail, hint and context are never kept.
    package let message: String?
    /// The prepared statement was gone or out of date; the connection has forgotten it, so a repeat helps.
    let isStalePlan: Bool

    /// Describes a refusal; tests of callers make their own.
    package init(
        sqlState: String,
        constraint: String? = nil,
        table: String? = nil,
        column: String? = nil,
        statement: String,
        message: String? = nil
    ) {
        self.init(sqlState, constraint, table, column, statement, message, isStalePlan: false)
    }

    init(
        _ sqlState: String,
        _ constraint: String?,
        _ table: String?,
        _ column: String?,
        _ statement: String,
        _ message: String?,
        isStalePlan: Bool
    ) {
        self.sqlState = sqlState
        self.constraint = constraint
        self.table = table
        self.column = column
        self.statement = statement
        self.message = message
        self.isStalePlan = isStalePlan
    }
}

extension QueryFailure {
    /// The server undid the transaction to resolve a conflict with another: a repeat is expected to succeed.
    package var isConflict: Bool { sqlState == "40001" || sqlState == "40P01" }
}

extension PostgresError: CustomStringConvertible {
    /// One line for the log.
    package var description: String {
        switch self {
        case .busy: "database busy"
        case .closed: "database connection closed"
        case .unavailable(let reason): "database unavailable: \(reason)"
        case .connectionLost(let statement, let outcome): "connection lost during \(statement), \(outcome)"
        case .outcomeUnknown(let statement): "outcome of \(statement) unknown"
        case .deadlineExceeded(let statement, let outcome): "time ran out during \(statement), \(outcome)"
        case .cancelled: "cancelled"
        case .rejected(let failure): "\(failure)"
        case .decoding(let statement, let column, let expected, let found):
            "\(statement): column \(column) expected as \(expected), found \(found)"
        }
    }
}

extension PostgresError.Outcome: CustomStringConvertible {
    /// Reads as the end of an error's sentence.
    package var description: String {
        switch self {
        case .notSent: "no effect"
        case .unknown: "effect unknown"
        }
    }
}

extension QueryFailure: CustomStringConvertible {
    /// One line: statement, SQLSTATE, then what is known of the place.
    package var description: String {
        var line = "\(statement) rejected with \(sqlState)"
        if let constraint { line += ", constraint \(constraint)" }
        if let table { line += ", table \(table)" }
        if let column { line += ", column \(column)" }
        if let message { line += ": \(message)" }
        return line
    }
}
