/// One value of a result as it stands in libpq's memory; valid only while its ``ResultSet`` is held.
package struct Cell {
    let type: TypeOID
    /// `nil` is SQL null.
    let bytes: UnsafeRawBufferPointer?

    /// Reads a fixed-width integer in network order; the caller has checked the width.
    func integer<Value: FixedWidthInteger>(as type: Value.Type) throws(CellProblem) -> Value {
        guard let bytes else { throw CellProblem(found: "null") }
        guard bytes.count == MemoryLayout<Value>.size else {
            throw CellProblem(found: "\(bytes.count) bytes of \(self.type.sqlName)")
        }
        return Value(bigEndian: bytes.loadUnaligned(as: Value.self))
    }

    /// The bytes, which must not be null.
    func present() throws(CellProblem) -> UnsafeRawBufferPointer {
        guard let bytes else { throw CellProblem(found: "null") }
        return bytes
    }

    /// The refusal of a type the asked-for Swift type does not read.
    var wrongType: CellProblem { CellProblem(found: type.sqlName) }
}

/// Why a cell could not be read as asked, in words without its value.
package struct CellProblem: Error {
    let found: String
}
