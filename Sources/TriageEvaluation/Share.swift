/// So many of so many: a figure that keeps its counts.
package struct Share: Hashable, Sendable {
    /// How many are counted.
    package let part: Int
    /// Of how many.
    package let whole: Int

    /// A share; `0 <= part <= whole`.
    package init(_ part: Int, of whole: Int) {
        precondition(part >= 0 && part <= whole, "a share is a part of its whole")
        self.part = part
        self.whole = whole
    }

    /// In percent; nil when there was nothing to count.
    package var percent: Double? {
        whole == 0 ? nil : Double(part) * 100 / Double(whole)
    }

    /// In percent with one decimal, rounded down so that `100.0` means all; `–` when there was nothing to count.
    package var percentText: String {
        guard whole > 0 else { return "–" }
        let tenths = part * 1000 / whole
        return "\(tenths / 10).\(tenths % 10)"
    }
}
