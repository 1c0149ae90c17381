/// How a transaction runs, and how long it may take.
package struct TransactionOptions: Sendable {
    /// What it sees of others' commits.
    package var isolation: Isolation
    /// Refuses writes; a read-only transaction is always safe to repeat.
    package var readOnly: Bool
    /// Every write is under ids that make a repeat harmless, so a lost COMMIT reply is settled by running it again.
    package var idempotent: Bool
    /// The time for everything: waiting for a connection, all attempts and the pauses between them.
    package var within: Duration
    /// How often it may run.
    package var attempts: Int

    /// PostgreSQL's isolation levels.
    package enum Isolation: Sendable {
        /// Each statement sees what was committed when it began.
        case readCommitted
        /// All statements see one snapshot.
        case repeatableRead
        /// As if transactions ran one after another.
        case serializable
    }

    /// The defaults suit a short write whose repeat is not known to be harmless.
    package init(
        isolation: Isolation = .readCommitted,
        readOnly: Bool = false,
        idempotent: Bool = false,
        within: Duration = .seconds(10),
        attempts: Int = 5
    ) {
        self.isolation = isolation
        self.readOnly = readOnly
        self.idempotent = idempotent
        self.within = within
        self.attempts = attempts
    }
}

extension TransactionOptions {
    static let commit = Statement("commit", "commit")
    static let rollback = Statement("rollback", "rollback")

    /// Says everything, so that a role's or server's default changes nothing.
    var begin: Query {
        switch (isolation, readOnly) {
        case (.readCommitted, false): Self.readCommittedWrite()
        case (.readCommitted, true): Self.readCommittedRead()
        case (.repeatableRead, false): Self.repeatableWrite()
        case (.repeatableRead, true): Self.repeatableRead()
        case (.serializable, false): Self.serializableWrite()
        case (.serializable, true): Self.serializableRead()
        }
    }

    private static let readCommittedWrite = Statement(
        "begin", "begin isolation level read committed read write")
    private static let readCommittedRead = Statement(
        "begin", "begin isolation level read committed read only")
    private static let repeatableWrite = Statement(
        "begin", "begin isolation level repeatable read read write")
    private static let repeatableRead = Statement("begin", "begin isolation level repeatable read read only")
    private static let serializableWrite = Statement("begin", "begin isolation level serializable read write")
    private static let serializableRead = Statement("begin", "begin isolation level serializable read only")
}
