package import Admissions

/// What `--clock` says: where a played clock starts and how many desk seconds pass in a real one.
package struct ClockSetting: Hashable, Sendable, CustomStringConvertible {
    /// The first reading.
    package let start: ZonedInstant
    /// Desk seconds a real second, 1…100 000.
    package let rate: Double

    /// Reads `START` or `STARTxRATE`, with `START` in RFC 3339: `2026-11-20T00:00:00-08:00x500`.
    /// - Returns: nil for another form, and for a rate that is not between 1 and 100 000.
    package init?(_ text: String) {
        // RFC 3339 has no x.
        let parts = text.split(separator: "x", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let start = ZonedInstant(rfc3339: String(parts[0])) else {
            return nil
        }
        self.start = start
        guard parts.count == 2 else {
            rate = 1
            return
        }
        let digits = parts[1]
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }),
            let rate = Double(digits), (1...100_000).contains(rate)
        else { return nil }
        self.rate = rate
    }

    /// The form it is read from.
    package var description: String {
        rate == 1 ? "\(start)" : "\(start)x\(rate == rate.rounded() ? String(Int(rate)) : String(rate))"
    }
}
