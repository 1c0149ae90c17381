/// An e-mail address, folded for comparison: trimmed and lower case.
package struct EmailAddress: Hashable, Sendable {
    /// The folded address.
    package let folded: String

    /// Reads an address: one `@` with something before it, and a dotted name after it, no white space, at
    /// most 254 bytes.
    package init?(_ text: String) {
        let trimmed = text.drop(while: \.isWhitespace)
        let address = String(trimmed.reversed().drop(while: \.isWhitespace).reversed())
        guard (3...254).contains(address.utf8.count), !address.contains(where: \.isWhitespace) else {
            return nil
        }
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return nil }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }) else { return nil }
        folded = address.lowercased()
    }
}
