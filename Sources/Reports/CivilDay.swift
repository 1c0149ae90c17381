package import Admissions
import Foundation

/// A civil day of a time zone: 23, 24 or 25 hours, or what else the zone's rules make of it.
package struct CivilDay: Sendable, Hashable {
    /// The date on the calendar.
    package let date: CivilDate
    /// Its first instant.
    package let start: Instant
    /// The first instant of the next day.
    package let end: Instant
    private let timeZone: TimeZone

    /// The day of a date in a zone.
    /// - Parameter zone: an IANA name; `PST` and offsets are refused, as they have no rules.
    /// - Throws: ``ReportError/unknownZone(_:)``.
    package init(_ date: CivilDate, zone: String) throws {
        self.init(date, in: try Self.timeZone(zone))
    }

    /// The day of a zone that holds an instant.
    /// - Throws: ``ReportError/unknownZone(_:)``.
    package static func containing(_ instant: Instant, zone: String) throws -> CivilDay {
        let timeZone = try timeZone(zone)
        return CivilDay(localTime(of: instant, in: timeZone).localDate, in: timeZone)
    }

    private init(_ date: CivilDate, in timeZone: TimeZone) {
        self.date = date
        self.timeZone = timeZone
        start = Self.firstInstant(of: date, in: timeZone)
        end = Self.firstInstant(of: date.adding(days: 1), in: timeZone)
    }

    /// The IANA name of its zone.
    package var zone: String { timeZone.identifier }

    /// How long it is.
    package var length: Duration { end - start }

    /// The day so many days later (earlier when negative) in the same zone.
    package func adding(days: Int) -> CivilDay {
        CivilDay(date.adding(days: days), in: timeZone)
    }

    /// An instant as the clocks of the zone show it.
    package func localTime(of instant: Instant) -> ZonedInstant {
        Self.localTime(of: instant, in: timeZone)
    }

    // Foundation reads `EST`, `GMT+3` and an empty text too, none of which follows a place's clock changes.
    private static func timeZone(_ name: String) throws -> TimeZone {
        guard name == "UTC" || name.contains("/"), let zone = TimeZone(identifier: name) else {
            throw ReportError.unknownZone(name)
        }
        return zone
    }

    private static func localTime(of instant: Instant, in timeZone: TimeZone) -> ZonedInstant {
        let seconds = instant.microseconds.floorDivided(by: 1_000_000)
        let offset = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
        return ZonedInstant(instant, offsetMinutes: offset / 60)
    }

    // Searched rather than computed: where clocks jump at midnight the day begins at 01:00, and the first second whose
    // local date is the day's is right in every zone. Offsets lie within -12 and +14 hours.
    private static func firstInstant(of date: CivilDate, in timeZone: TimeZone) -> Instant {
        let midnight = Int64(date.daysSinceEpoch) * 86_400
        var low = midnight - 15 * 3600
        var high = midnight + 13 * 3600
        while high - low > 1 {
            let middle = low + (high - low) / 2
            let isReached = localTime(of: Instant(seconds: middle), in: timeZone).localDate >= date
            if isReached { high = middle } else { low = middle }
        }
        return Instant(seconds: high)
    }
}
