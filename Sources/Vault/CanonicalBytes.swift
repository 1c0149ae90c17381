/// Joins values into bytes that no other values give: what is authenticated with a sealed value or under a MAC.
///
/// A label comes first, so that bytes made for one purpose never serve another. Texts carry their length in front
/// (32 bits), numbers are eight bytes and ids sixteen, all big-endian; an optional value begins with 1, an absent one
/// is a single 0. For one label the fields and their order are fixed, and two different rows of values differ in bytes.
struct CanonicalBytes {
    private(set) var bytes: [UInt8] = []

    init(label: String, capacity: Int = 160) {
        bytes.reserveCapacity(capacity)
        append(label)
    }

    mutating func append(_ text: String) {
        let units = text.utf8
        append(bigEndian: UInt32(truncatingIfNeeded: units.count))
        bytes.append(contentsOf: units)
    }

    mutating func append(_ code: [UInt8]) {
        append(code.count)
        bytes += code
    }

    mutating func append(_ number: Int) {
        append(bigEndian: UInt64(bitPattern: Int64(number)))
    }

    mutating func append(_ id: UInt128) {
        append(bigEndian: id)
    }

    mutating func append(_ flag: Bool) {
        bytes.append(flag ? 1 : 0)
    }

    mutating func append(_ text: String?) {
        append(optional: text) { $0.append($1) }
    }

    mutating func append(_ number: Int?) {
        append(optional: number) { $0.append($1) }
    }

    mutating func append(_ id: UInt128?) {
        append(optional: id) { $0.append($1) }
    }

    mutating func append(_ flag: Bool?) {
        append(optional: flag) { $0.append($1) }
    }

    private mutating func append<Value>(
        optional value: Value?, _ write: (inout CanonicalBytes, Value) -> Void
    ) {
        guard let value else { return bytes.append(0) }
        bytes.append(1)
        write(&self, value)
    }

    private mutating func append(bigEndian number: some FixedWidthInteger) {
        var shift = number.bitWidth - 8
        while shift >= 0 {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
            shift -= 8
        }
    }
}
