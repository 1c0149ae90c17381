package import Admissions

/// A calendar month in UTC: the life of one org key.
package struct KeyMonth: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    /// Year 0…9999.
    package let year: Int
    /// Month 1…12.
    package let month: Int

    /// The month an instant falls in, by UTC.
    package init(_ instant: Instant) {
        let date = ZonedInstant(instant, offsetMinutes: 0).localDate
        year = date.year
        month = date.month
    }

    /// Reads `YYYY-MM`; nil for anything else.
    package init?(_ text: String) {
        guard let date = CivilDate(text + "-01") else { return nil }
        year = date.year
        month = date.month
    }

    /// Orders by time.
    package static func < (left: KeyMonth, right: KeyMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }

    /// `YYYY-MM`.
    package var description: String { "\(padded(year, 4))-\(padded(month))" }

    /// Decodes `YYYY-MM`.
    package init(from decoder: any Decoder) throws {
        guard let value = KeyMonth(try decoder.singleValueContainer().decode(String.self)) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a month YYYY-MM"))
        }
        self = value
    }

    /// Encodes `YYYY-MM`.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
