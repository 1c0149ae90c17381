/// The rows a query returned, and how many it affected.
package struct Rows: Sendable {
    private let result: ResultSet

    init(_ result: ResultSet) {
        self.result = result
    }

    /// The count of the command tag: rows inserted, updated, deleted or selected.
    package var affected: Int { result.affected }

    /// Reads every row, in order.
    /// - Throws: ``PostgresError/decoding(statement:column:expected:found:)`` and what `body` throws.
    package func map<Value>(_ body: (inout Row) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(count)
        for index in indices {
            var row = self[index]
            values.append(try body(&row))
        }
        return values
    }

    /// Reads the first row, or returns `nil` when there is none.
    /// - Throws: as ``map(_:)``.
    package func first<Value>(_ body: (inout Row) throws -> Value) throws -> Value? {
        guard !isEmpty else { return nil }
        var row = self[0]
        return try body(&row)
    }

    /// Reads the only row.
    /// - Throws: as ``map(_:)``, also when there is no row or more than one.
    package func exactlyOne<Value>(_ body: (inout Row) throws -> Value) throws -> Value {
        guard count == 1 else {
            throw PostgresError.decoding(
                statement: result.statement, column: "*", expected: "exactly one row", found: "\(count) rows")
        }
        var row = self[0]
        return try body(&row)
    }
}

extension Rows: RandomAccessCollection {
    /// Always 0.
    package var startIndex: Int { 0 }
    /// The number of rows.
    package var endIndex: Int { result.rowCount }
    /// The row, to be read from its first column.
    package subscript(position: Int) -> Row {
        precondition(indices.contains(position), "row \(position) of \(result.rowCount)")
        return Row(result, position)
    }
}

extension Rows: CustomStringConvertible, CustomReflectable {
    /// The statement and the number of rows; never their content.
    package var description: String { "\(count) rows of \(result.statement)" }
    /// Hides the rows from `dump`.
    package var customMirror: Mirror { Mirror(self, children: ["count": count]) }
}

/// One row, read column by column from left to right.
package struct Row: Sendable {
    private let result: ResultSet
    private let index: Int
    private var column = 0

    init(_ result: ResultSet, _ index: Int) {
        self.result = result
        self.index = index
    }

    /// Reads the next column.
    /// - Throws: ``PostgresError/decoding(statement:column:expected:found:)``, naming statement and column but no value.
    package mutating func next<Value: ColumnValue>(_ type: Value.Type = Value.self) throws(PostgresError)
        -> Value
    {
        guard column < result.columnTypes.count else {
            throw problem(Value.expectation, found: "no such column")
        }
        do {
            let value = try Value.read(result.cell(row: index, column: column))
            column += 1
            return value
        } catch {
            throw problem(Value.expectation, found: error.found)
        }
    }

    private func problem(_ expected: String, found: String) -> PostgresError {
        .decoding(
            statement: result.statement, column: result.columnName(column), expected: expected, found: found)
    }
}

extension Row: CustomStringConvertible, CustomReflectable {
    /// The statement and the row's number; never its content.
    package var description: String { "row \(index) of \(result.statement)" }
    /// Hides the values from `dump`.
    package var customMirror: Mirror { Mirror(self, children: ["index": index]) }
}
