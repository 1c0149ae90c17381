import CLibPQ

/// Owns one result of libpq and frees it.
// Safe: libpq does not touch a result once it handed it over, and this class only reads it.
final class ResultSet: @unchecked Sendable {
    private let result: OpaquePointer
    let statement: String
    let rowCount: Int
    let columnTypes: [TypeOID]

    /// Takes the result over.
    init(owning result: OpaquePointer, statement: String) {
        self.result = result
        self.statement = statement
        rowCount = Int(PQntuples(result))
        columnTypes = (0..<PQnfields(result)).map { TypeOID(PQftype(result, $0)) }
    }

    deinit {
        PQclear(result)
    }

    var status: ExecStatusType { PQresultStatus(result) }

    /// The first word of the command tag, `INSERT` or `COMMIT` for instance.
    var command: Substring { String(cString: PQcmdStatus(result)).prefix { $0 != " " } }

    /// The number in the command tag; 0 for commands without one.
    var affected: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }

    func columnName(_ column: Int) -> String {
        PQfname(result, Int32(column)).map { String(cString: $0) } ?? "#\(column + 1)"
    }

    func cell(row: Int, column: Int) -> Cell {
        let (row, field) = (Int32(row), Int32(column))
        guard PQgetisnull(result, row, field) == 0, let start = PQgetvalue(result, row, field) else {
            return Cell(type: columnTypes[column], bytes: nil)
        }
        let length = Int(PQgetlength(result, row, field))
        return Cell(type: columnTypes[column], bytes: UnsafeRawBufferPointer(start: start, count: length))
    }

    /// What the server refused; `nil` when the result does not come from the server.
    func failure() -> ServerFailure? {
        ServerFailure(reading: result, statement: statement)
    }
}

/// What an error result says, including what only this module needs to know.
struct ServerFailure {
    let failure: QueryFailure
    /// The server ends the session with this error.
    let isFatal: Bool

    init?(reading result: OpaquePointer, statement: String) {
        guard let sqlState = Self.field("C", of: result) else { return nil }
        let severity = Self.field("V", of: result)
        // 0A000 is every unsupported feature; only this function means a cached plan.
        let isOutOfDate = sqlState == "0A000" && Self.field("R", of: result) == "RevalidateCachedQuery"
        failure = QueryFailure(
            sqlState,
            Self.field("n", of: result),
            Self.field("t", of: result),
            Self.field("c", of: result),
            statement,
            Self.safeMessage(sqlState, of: result),
            isStalePlan: sqlState == "26000" || isOutOfDate)
        isFatal = severity == "FATAL" || severity == "PANIC"
    }

    /// Classes whose primary message is a fixed sentence or names only objects of the server.
    private static let classesWithoutData: Set<Substring> = ["08", "25", "28", "40", "53", "55", "57", "58"]

    /// Messages such as `invalid input syntax for type uuid: "…"` quote the value, so most are dropped.
    ///
    /// In class 42 a position shows that the complaint is about our own SQL text, which holds no data; 42501 (privileges
    /// and row-level security) names only the table.
    private static func safeMessage(_ sqlState: String, of result: OpaquePointer) -> String? {
        let isAboutOurText = sqlState.hasPrefix("42") && field("P", of: result) != nil
        guard classesWithoutData.contains(sqlState.prefix(2)) || isAboutOurText || sqlState == "42501" else {
            return nil
        }
        return field("M", of: result)
    }

    /// One field of the error by its protocol letter (the `PG_DIAG_…` macros are characters, which Swift does not import).
    static func field(_ letter: Unicode.Scalar, of result: OpaquePointer) -> String? {
        PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) }
    }
}
