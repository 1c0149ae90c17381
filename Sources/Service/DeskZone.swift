import API
import Admissions
// The zone database is in Foundation proper.
private import Foundation
import Synchronization

/// The desk's zone: tells clients its offsets around now, so that they need no zone database.
final class DeskZone: Sendable {
    /// The IANA name.
    let name: String
    private let latest = Mutex<(day: Int64, offsets: [ZoneOffset])?>(nil)

    /// - Parameter name: an IANA name; an unknown one counts as UTC.
    init(_ name: String) {
        self.name = name
    }

    /// The desk's time as an answer carries it.
    func clock(_ clock: DeskClock, at now: Instant) -> ClockInfo {
        ClockInfo(
            now: now, zone: name, offsets: offsets(around: now), isPlayed: clock.isPlayed, rate: clock.rate)
    }

    /// The offsets from 400 days before to 400 days after, computed once a day.
    private func offsets(around now: Instant) -> [ZoneOffset] {
        let day = now.microseconds.floorDivided(by: 86_400_000_000)
        return latest.withLock { latest in
            if let latest, latest.day == day { return latest.offsets }
            let offsets = Self.offsets(zone: name, days: (day - 400)...(day + 400))
            latest = (day, offsets)
            return offsets
        }
    }

    /// What people call the offset: PST. The zone's own abbreviation is `GMT-8` where the program has no locale.
    private static func abbreviation(of zone: TimeZone, at date: Date) -> String {
        let style: NSTimeZone.NameStyle =
            zone.isDaylightSavingTime(for: date) ? .shortDaylightSaving : .shortStandard
        return zone.localizedName(for: style, locale: Locale(identifier: "en_US")) ?? zone.identifier
    }

    private static func offsets(zone name: String, days: ClosedRange<Int64>) -> [ZoneOffset] {
        let zone = TimeZone(identifier: name) ?? .gmt
        func seconds(at second: Int64) -> Int {
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(second)))
        }
        func offset(from second: Int64) -> ZoneOffset {
            let date = Date(timeIntervalSince1970: TimeInterval(second))
            return ZoneOffset(
                from: Instant(seconds: second), minutes: seconds(at: second) / 60,
                abbreviation: abbreviation(of: zone, at: date))
        }
        var offsets = [offset(from: days.lowerBound * 86_400)]
        for day in days.dropFirst() {
            var low = (day - 1) * 86_400
            var high = day * 86_400
            guard seconds(at: low) != seconds(at: high) else { continue }
            // The second of the change, by halving.
            while high - low > 1 {
                let middle = low + (high - low) / 2
                if seconds(at: middle) == seconds(at: low) { low = middle } else { high = middle }
            }
            offsets.append(offset(from: high))
        }
        return offsets
    }
}
