/// A set of the cases of a small enumeration, as bits: signs, substances and people are asked for at every turn.
struct EnumSet<Member: RawRepresentable<UInt8>>: ExpressibleByArrayLiteral, Equatable {
    private var bits: UInt128 = 0

    init() {}

    init(arrayLiteral members: Member...) { self.init(members) }

    init(_ members: some Sequence<Member>) {
        for member in members { insert(member) }
    }

    var isEmpty: Bool { bits == 0 }

    /// The only member; nil for none or several.
    var only: Member? { bits.nonzeroBitCount == 1 ? Member(rawValue: UInt8(bits.trailingZeroBitCount)) : nil }

    /// - Precondition: the raw value is below 128.
    @inline(__always)
    mutating func insert(_ member: Member) {
        precondition(member.rawValue < 128, "at most 128 cases")
        bits |= 1 << UInt128(member.rawValue)
    }

    mutating func remove(_ member: Member) { bits &= ~(1 << UInt128(member.rawValue)) }

    @inline(__always)
    func contains(_ member: Member) -> Bool { bits >> UInt128(member.rawValue) & 1 != 0 }

    func isDisjoint(with other: EnumSet) -> Bool { bits & other.bits == 0 }

    func isSubset(of other: EnumSet) -> Bool { bits & ~other.bits == 0 }

    /// The members of one set that are not in another.
    static func - (left: EnumSet, right: EnumSet) -> EnumSet {
        var rest = left
        rest.bits &= ~right.bits
        return rest
    }
}

extension EnumSet: Sequence {
    /// The members in the order of their cases.
    func makeIterator() -> Iterator { Iterator(rest: bits) }

    struct Iterator: IteratorProtocol {
        fileprivate var rest: UInt128

        mutating func next() -> Member? {
            guard rest != 0 else { return nil }
            defer { rest &= rest - 1 }
            return Member(rawValue: UInt8(rest.trailingZeroBitCount))
        }
    }
}

extension EnumSet: Sendable where Member: Sendable {}
