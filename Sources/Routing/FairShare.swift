package import Admissions

/// One lead in fair-share units; a billion, so that thirds and sevenths of a lead add up to it.
package let nanoLeadsPerLead: Int64 = 1_000_000_000

extension StaffSnapshot {
    /// Received ÷ credited in billionths: 0 before anything was received, the largest value when there was no claim to any of it.
    package var share: Int64 {
        guard received > 0 else { return 0 }
        guard credited > 0 else { return largestShare }
        let quotient = Int128(received) * Int128(nanoLeadsPerLead) / Int128(credited)
        return Int64(min(quotient, Int128(largestShare)))
    }
}

/// A million times one's due: small enough that the shares of a thousand people add up within 64 bits.
private let largestShare: Int64 = 1_000_000 * nanoLeadsPerLead

/// Splits the weight of an offered lead among those who could have taken it and charges it to the one who got it.
///
/// What does not divide goes to the first of them, one nano-lead each: the sums of both columns are exactly `weight`.
/// - Parameter eligible: ascending, with `chosen` among them.
package func creditChanges(weight: Int64, eligible: [StaffID], chosen: StaffID) -> [CreditChange] {
    let count = Int64(eligible.count)
    let (part, rest) = weight.quotientAndRemainder(dividingBy: count)
    return eligible.enumerated().map { index, staff in
        CreditChange(
            staff: staff, credited: part + (Int64(index) < rest ? 1 : 0),
            received: staff == chosen ? weight : 0)
    }
}
