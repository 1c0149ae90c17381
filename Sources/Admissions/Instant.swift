/// A point in time: microseconds since 1970-01-01T00:00:00Z, without leap seconds (what PostgreSQL's
/// `timestamptz` holds).
package struct Instant: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    /// Microseconds since the Unix epoch, UTC; negative before it.
    package var microseconds: Int64

    /// Wraps microseconds since the Unix epoch.
    package init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// Wraps whole seconds since the Unix epoch.
    package init(seconds: Int64) {
        microseconds = seconds * 1_000_000
    }

    /// Reads an RFC 3339 text and forgets its offset; nil when ``ZonedInstant`` would not read it.
    package init?(rfc3339 text: String) {
        guard let zoned = ZonedInstant(rfc3339: text) else { return nil }
        self = zoned.instant
    }

    /// Orders by time.
    package static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }

    /// The instant a duration later (earlier when negative), rounded down to the microsecond.
    package static func + (instant: Instant, duration: Duration) -> Instant {
        Instant(microseconds: instant.microseconds + duration.microseconds)
    }

    /// The instant a duration earlier, rounded to the microsecond.
    package static func - (instant: Instant, duration: Duration) -> Instant {
        Instant(microseconds: instant.microseconds - duration.microseconds)
    }

    /// The time from `earlier` to `later`; negative when they are the other way round.
    package static func - (later: Instant, earlier: Instant) -> Duration {
        .microseconds(later.microseconds - earlier.microseconds)
    }

    /// RFC 3339 in UTC with as many decimals as needed (none, three or six): `2026-11-20T08:00:00Z`.
    package var description: String { ZonedInstant(self, offsetMinutes: 0).description }

    /// Decodes RFC 3339 text.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Instant(rfc3339: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an RFC 3339 time"))
        }
        self = value
    }

    /// Encodes RFC 3339 text in UTC.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Duration {
    /// Whole microseconds, rounded towards zero; saturates at the bounds of `Int64`.
    package var microseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
        if overflow { return seconds < 0 ? .min : .max }
        return product &+ attoseconds / 1_000_000_000_000
    }

    /// Whole minutes as a duration.
    package static func minutes(_ count: Int) -> Duration { .seconds(60 * count) }

    /// Whole hours as a duration.
    package static func hours(_ count: Int) -> Duration { .seconds(3600 * count) }
}
