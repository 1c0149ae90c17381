/// A language a lead is worked in or a person speaks: an ISO 639-1 code in lower case.
package struct Language: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    /// Two or three letters a…z.
    package let code: String

    /// English, the desk's own language.
    package static let english = Language(unchecked: "en")
    /// Spanish.
    package static let spanish = Language(unchecked: "es")

    /// Reads the primary part of a language tag (`es-MX` is `es`); nil when it is not 2…3 letters.
    package init?(tag: String) {
        let primary = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
        guard (2...3).contains(primary.count), primary.utf8.allSatisfy({ (97...122).contains($0) }) else {
            return nil
        }
        code = String(primary)
    }

    private init(unchecked code: String) {
        self.code = code
    }

    /// Orders by code.
    package static func < (left: Language, right: Language) -> Bool { left.code < right.code }

    /// The code.
    package var description: String { code }

    /// Decodes a tag.
    package init(from decoder: any Decoder) throws {
        let tag = try decoder.singleValueContainer().decode(String.self)
        guard let value = Language(tag: tag) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a language tag"))
        }
        self = value
    }

    /// Encodes the code.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}
