/// The media types Leadline reads; each only in UTF-8.
package enum ContentType: String, Sendable, CaseIterable {
    case json = "application/json"
    case form = "application/x-www-form-urlencoded"
    case jsonLines = "application/x-ndjson"

    /// Reads a Content-Type header (RFC 9110, section 8.3); nil for another type, or a charset other than
    /// UTF-8.
    package init?(header: String?) {
        guard let header else { return nil }
        let parts = header.split(separator: ";", omittingEmptySubsequences: false).map(trimmed)
        guard let name = parts.first?.lowercased() else { return nil }
        switch name {
        case "application/jsonl": self = .jsonLines
        default:
            guard let type = ContentType(rawValue: name) else { return nil }
            self = type
        }
        for parameter in parts.dropFirst() {
            let pair = parameter.split(separator: "=", maxSplits: 1).map { $0.lowercased() }
            guard pair.count == 2, pair[0] == "charset" else { continue }
            guard pair[1] == "utf-8" || pair[1] == "\"utf-8\"" else { return nil }
        }
    }
}

private func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
}
