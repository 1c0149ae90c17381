import Admissions

/// Keeps a duration of a policy in JSON and YAML the way a manager writes it: `60s`, `30m`, `24h`.
///
/// The coarsest unit that holds the value exactly is written, so that a value read back is the value written, to the microsecond.
@propertyWrapper
package struct WrittenDuration: Hashable, Sendable, Codable {
    /// The duration itself.
    package var wrappedValue: Duration

    /// Wraps a duration.
    package init(wrappedValue: Duration) {
        self.wrappedValue = wrappedValue
    }

    /// Reads a whole number and a unit (`us`, `ms`, `s`, `m`, `h`); nil for anything else, or when the value does not fit.
    package init?(_ text: String) {
        let digits = text.prefix { $0 == "-" || $0.isWholeNumber }
        let unit = text[digits.endIndex...]
        guard let count = Int64(digits), let size = WrittenDuration.units.first(where: { $0.name == unit })
        else { return nil }
        let (value, overflow) = count.multipliedReportingOverflow(by: size.microseconds)
        guard !overflow else { return nil }
        wrappedValue = .microseconds(value)
    }

    /// Reads what ``init(_:)`` reads.
    ///
    /// - Throws: `DecodingError.dataCorrupted` for anything else.
    package init(from decoder: any Decoder) throws {
        guard let read = WrittenDuration(try decoder.singleValueContainer().decode(String.self)) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath, debugDescription: "not a duration such as 60s, 30m or 24h"
                ))
        }
        self = read
    }

    /// Writes the coarsest unit that loses nothing.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// The duration in the coarsest unit that loses nothing.
    package var text: String {
        let value = wrappedValue.microseconds
        guard value != 0 else { return "0s" }
        let unit = WrittenDuration.units.first { value % $0.microseconds == 0 }
        return "\(value / (unit?.microseconds ?? 1))\(unit?.name ?? "us")"
    }

    private static let units: [(name: String, microseconds: Int64)] = [
        ("h", 3_600_000_000), ("m", 60_000_000), ("s", 1_000_000), ("ms", 1000), ("us", 1),
    ]
}
