/// Reads one-dimensional arrays, and `bytea` when the elements are bytes.
extension Array: ColumnValue where Element: ColumnValue {
    /// How an error names it.
    package static var expectation: String {
        Element.self == UInt8.self ? "bytea" : "array of \(Element.expectation)"
    }

    /// Reads all elements in order.
    package static func read(_ cell: Cell) throws(CellProblem) -> [Element] {
        if cell.type == .bytea {
            guard let bytes = Array<UInt8>(try cell.present()) as? [Element] else { throw cell.wrongType }
            return bytes
        }
        guard cell.type.element != nil else { throw cell.wrongType }
        var reader = BinaryArray(try cell.present())
        return try reader.elements()
    }
}

/// PostgreSQL's binary array format: dimensions, null flag, element type, then a length and bytes per element.
private struct BinaryArray {
    private var rest: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) {
        rest = bytes
    }

    mutating func elements<Element: ColumnValue>() throws(CellProblem) -> [Element] {
        let dimensions = try next(Int32.self)
        _ = try next(Int32.self)
        let type = TypeOID(try next(UInt32.self))
        if dimensions == 0 { return [] }
        guard dimensions == 1 else { throw CellProblem(found: "array of \(dimensions) dimensions") }
        let count = Int(try next(Int32.self))
        _ = try next(Int32.self)
        var elements: [Element] = []
        elements.reserveCapacity(Swift.min(count, rest.count))
        for _ in 0..<count {
            let length = Int(try next(Int32.self))
            elements.append(try Element.read(Cell(type: type, bytes: length < 0 ? nil : try take(length))))
        }
        return elements
    }

    private mutating func next<Value: FixedWidthInteger>(_ type: Value.Type) throws(CellProblem) -> Value {
        Value(bigEndian: try take(MemoryLayout<Value>.size).loadUnaligned(as: Value.self))
    }

    private mutating func take(_ count: Int) throws(CellProblem) -> UnsafeRawBufferPointer {
        guard count <= rest.count else { throw CellProblem(found: "truncated array") }
        defer { rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count)) }
        return UnsafeRawBufferPointer(rebasing: rest.prefix(count))
    }
}
