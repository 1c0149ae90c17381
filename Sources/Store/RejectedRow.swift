import Postgres

extension StoreError {
    /// Whether a refusal of a batch can be the fault of one of its rows, so that the others are worth another try.
    ///
    /// By the class of the SQLSTATE: a lost connection, a missing right or table, a full disk or a server that is going
    /// down refuses every row alike.
    package var mayBeOfOneRow: Bool {
        guard case .rejected(let failure) = self else { return false }
        return !Self.classesOfTheServer.contains(String(failure.sqlState.prefix(2)))
    }

    /// Whether the server refused because it is short of something or going down: the same request may pass later.
    package var isOfTheMoment: Bool {
        switch self {
        case .busy, .cancelled: true
        case .rejected(let failure): ["40", "53", "55", "57"].contains(String(failure.sqlState.prefix(2)))
        case .outcomeUnknown, .refused, .unreadable: false
        }
    }

    private static let classesOfTheServer: Set<String> = [
        "08", "25", "26", "28", "3D", "3F", "40", "42", "53", "55", "57", "58", "F0",
    ]
}
