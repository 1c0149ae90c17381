/// What a connection has prepared on its server.
struct PreparedStatements {
    /// The parameter types belong to it: the same text with other types is another prepared statement, and bytes sent
    /// for the wrong one would be misread.
    struct Key: Hashable {
        let statement: Statement
        let types: [TypeOID]

        init(_ query: Query) {
            statement = query.statement
            types = query.parameters.map(\.type)
        }
    }

    /// Far more than the program has; beyond it statements go unnamed, so that the server's memory stays bounded.
    private static let limit = 512

    private var names: [Key: String] = [:]
    private var generations: [Statement: Int] = [:]

    /// The server's name for the statement, when it is prepared.
    func name(of key: Key) -> String? {
        names[key]
    }

    /// A name nothing on this server session has had yet; `nil` when there are too many already.
    mutating func unusedName(for key: Key) -> String? {
        guard names.count < Self.limit else { return nil }
        let generation = generations[key.statement, default: 0]
        generations[key.statement] = generation + 1
        return key.statement.preparedName(generation: generation)
    }

    /// Called once the server confirmed it.
    mutating func remember(_ key: Key, as name: String) {
        names[key] = name
    }

    /// Called when the server no longer knows the statement, or its result type changed.
    mutating func forget(_ statement: Statement) {
        names = names.filter { $0.key.statement != statement }
    }
}
