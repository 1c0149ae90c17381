/// A set of the numbers 0..<511, the classes of words; the last bit is ``SentenceAtoms/always``.
struct BitSet {
    /// 64 numbers a word.
    private(set) var bits = SIMD8<UInt64>()

    /// - Precondition: the number is below 511.
    mutating func insert(_ number: Int) {
        precondition(number < 511, "at most 511 numbers")
        bits[number >> 6] |= 1 << UInt64(number & 63)
    }

    mutating func formUnion(_ other: BitSet) { bits |= other.bits }

    @inline(__always)
    func contains(_ number: Int) -> Bool { bits[number >> 6] & (1 << UInt64(number & 63)) != 0 }
}
