/// A Swift type a column can be read as.
///
/// The types are the ones below, `Optional` for columns that may be null, and `Array` for one-dimensional arrays.
package protocol ColumnValue {
    /// How an error names what was expected.
    static var expectation: String { get }
    /// Reads the cell, checking its type.
    static func read(_ cell: Cell) throws(CellProblem) -> Self
}

/// Reads `text`, `varchar`, `char(n)`, `name`, `json` and `jsonb`.
extension String: ColumnValue {
    /// How an error names it.
    package static var expectation: String { "text" }

    /// Reads the text; the connection's encoding is UTF-8.
    package static func read(_ cell: Cell) throws(CellProblem) -> String {
        switch cell.type {
        case .text, .varchar, .bpchar, .name, .json:
            return String(decoding: try cell.present(), as: UTF8.self)
        case .jsonb:
            let bytes = try cell.present()
            guard bytes.first == Parameter.jsonbVersion else {
                throw CellProblem(found: "unknown jsonb version")
            }
            return String(decoding: bytes.dropFirst(), as: UTF8.self)
        default:
            throw cell.wrongType
        }
    }
}

extension Cell {
    /// Any of PostgreSQL's three integers, in the Swift type that was asked for.
    fileprivate func anyInteger<Value: FixedWidthInteger>(_ asked: Value.Type) throws(CellProblem) -> Value {
        let wide: Int64
        switch type {
        case .int2: wide = Int64(try integer(as: Int16.self))
        case .int4: wide = Int64(try integer(as: Int32.self))
        case .int8: wide = try integer(as: Int64.self)
        default: throw wrongType
        }
        guard let value = Value(exactly: wide) else {
            throw CellProblem(found: "\(type.sqlName) out of range")
        }
        return value
    }
}

/// Reads `int2`, `int4`, `int8`, and `timestamptz` as microseconds since the Unix epoch.
extension Int64: ColumnValue {
    /// How an error names it.
    package static var expectation: String { "int8 or timestamptz" }

    /// Reads the number; `infinity` is no instant and is refused.
    package static func read(_ cell: Cell) throws(CellProblem) -> Int64 {
        guard cell.type == .timestamptz else { return try cell.anyInteger(Int64.self) }
        guard let instant = PostgresEpoch.decode(try cell.integer(as: Int64.self)) else {
            throw CellProblem(found: "infinite timestamptz")
        }
        return instant
    }
}

/// Reads `int2`, `int4` and `int8`.
extension Int: ColumnValue {
    /// How an error names it.
    package static var expectation: String { "int8" }
    /// Reads the number.
    package static func read(_ cell: Cell) throws(CellProblem) -> Int { try cell.anyInteger(Int.self) }
}

/// Reads `int2`, `int4` and `int8` within its range.
extension Int32: ColumnValue {
    /// How an error names it.
    package static var expectation: String { "int4" }
    /// Reads the number.
    package static func read(_ cell: Cell) throws(CellProblem) -> Int32 { try cell.anyInteger(Int32.self) }
}

/// Reads `int2`, `int4` and `int8` within its range.
extension Int16: ColumnValue {
    /// How an error names it.
    package static var expectation: String { "int2" }
    /// Reads the number.
    package static func read(_ cell: Cell) throws(CellProblem) -> Int16 { try cell.anyInteger(Int16.self) }
}

/// Reads `bool`.
extension Bool: ColumnValue {
    /// How an error names it.
    package static var expectation: String { "bool" }

    /// Reads the truth value.
    package static func read(_ cell: Cell) throws(CellProblem) -> Bool {
        guard cell.type == .bool else { throw cell.wrongType }
        return try cell.integer(as: UInt8.self) != 0
    }
}

/// Reads `float8` and `float4`.
extension Double: ColumnValue {
    /// How an error names it.
    package static var expectation: String { "float8" }

    /// Reads the number.
    package static func read(_ cell: Cell) throws(CellProblem) -> Double {
        switch cell.type {
        case .float8: return Double(bitPattern: try cell.integer(as: UInt64.self))
        case .float4: return Double(Float(bitPattern: try cell.integer(as: UInt32.self)))
        default: throw cell.wrongType
        }
    }
}

/// Reads `uuid` as the big-endian value of its 16 bytes.
extension UInt128: ColumnValue {
    /// How an error names it.
    package static var expectation: String { "uuid" }

    /// Reads the id.
    package static func read(_ cell: Cell) throws(CellProblem) -> UInt128 {
        guard cell.type == .uuid else { throw cell.wrongType }
        return try cell.integer(as: UInt128.self)
    }
}

/// A byte, which by itself is no column; `[UInt8]` is `bytea`.
extension UInt8: ColumnValue {
    /// How an error names it.
    package static var expectation: String { "byte" }
    /// Refuses: PostgreSQL has no unsigned byte.
    package static func read(_ cell: Cell) throws(CellProblem) -> UInt8 { throw cell.wrongType }
}

/// Reads null as `nil`, anything else as the wrapped type.
extension Optional: ColumnValue where Wrapped: ColumnValue {
    /// How an error names it.
    package static var expectation: String { Wrapped.expectation + " or null" }

    /// Reads the value unless it is null.
    package static func read(_ cell: Cell) throws(CellProblem) -> Wrapped? {
        cell.bytes == nil ? nil : try Wrapped.read(cell)
    }
}
