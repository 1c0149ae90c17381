package import Admissions
private import Foundation

/// One weekly shift on the wall clock of its own zone: from `startMinute` on `weekday` up to, not including, `endMinute`.
///
/// Start and end are wall-clock times, so that a night shift lasts seven hours when clocks go forward in it and nine when they go back.
/// A time the clocks skip is the moment they jump; a time they repeat is its first occurrence: shifts that meet on the wall never
/// leave a gap or overlap.
package struct WorkShift: Hashable, Sendable, Codable {
    /// ISO weekday of the start, Monday 1 … Sunday 7.
    package let weekday: Int
    /// Minutes after local midnight, 0…1439.
    package let startMinute: Int
    /// Minutes after local midnight, 0…1440; at or before the start it means the next day.
    package let endMinute: Int
    /// The IANA name of the zone.
    package let zone: String

    /// A shift; nil when a number is out of range or the zone is unknown.
    package init?(weekday: Int, startMinute: Int, endMinute: Int, zone: String) {
        guard (1...7).contains(weekday), (0..<1440).contains(startMinute), (0...1440).contains(endMinute),
            TimeZone(identifier: zone) != nil
        else { return nil }
        self.weekday = weekday
        self.startMinute = startMinute
        self.endMinute = endMinute
        self.zone = zone
    }

    /// The names in JSON.
    package enum CodingKeys: String, CodingKey {
        case weekday
        case startMinute = "start_minute"
        case endMinute = "end_minute"
        case zone = "time_zone"
    }

    /// Decodes a shift and refuses one that ``init(weekday:startMinute:endMinute:zone:)`` would.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let shift = WorkShift(
            weekday: try container.decode(Int.self, forKey: .weekday),
            startMinute: try container.decode(Int.self, forKey: .startMinute),
            endMinute: try container.decode(Int.self, forKey: .endMinute),
            zone: try container.decode(String.self, forKey: .zone))
        guard let shift else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath, debugDescription: "a time out of range or an unknown zone"
                ))
        }
        self = shift
    }

    /// Whether the shift is on at an instant.
    package func isOn(at instant: Instant) -> Bool {
        spans(around: instant, days: -2...1).contains { $0.contains(instant) }
    }

    /// The next start or end after an instant, for the worker's timer; at most eight days away.
    package func nextChange(after instant: Instant) -> Instant {
        spans(around: instant, days: -2...8).lazy
            .flatMap { [$0.lowerBound, $0.upperBound] }
            .filter { $0 > instant }
            .min() ?? instant + .hours(24)
    }

    /// The shift's occurrences that begin on the given days, counted from the local day of an instant.
    func spans(around instant: Instant, days: ClosedRange<Int>) -> [Range<Instant>] {
        guard let wall = WallClock(zone: zone) else { return [] }
        let today = wall.localDay(at: instant)
        return days.compactMap { offset in
            let day = today + offset
            guard CivilDate(daysSinceEpoch: day).weekday == weekday else { return nil }
            let endDay = endMinute <= startMinute ? day + 1 : day
            let start = wall.instant(day: day, minute: startMinute)
            let end = wall.instant(day: endDay, minute: endMinute)
            return start < end ? start..<end : nil
        }
    }
}

extension Sequence where Element == WorkShift {
    /// Whether any of the shifts is on at an instant.
    package func isOn(at instant: Instant) -> Bool { contains { $0.isOn(at: instant) } }

    /// The next start or end of any of the shifts; nil when there are none.
    package func nextChange(after instant: Instant) -> Instant? {
        map { $0.nextChange(after: instant) }.min()
    }
}

/// A zone's wall clock: between instants and local days and minutes.
struct WallClock {
    private let zone: TimeZone

    init?(zone name: String) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        self.zone = zone
    }

    /// The local day of an instant, in days since 1970-01-01.
    func localDay(at instant: Instant) -> Int {
        let seconds = instant.microseconds.floorDivided(by: 1_000_000)
        return Int((seconds + offset(at: seconds)).floorDivided(by: 86_400))
    }

    /// The instant at which the wall shows a minute of a day; see ``WorkShift`` for skipped and repeated times.
    func instant(day: Int, minute: Int) -> Instant {
        let local = Int64(day) * 86_400 + Int64(minute) * 60
        // Zones change their offset at most once in two days, so these two are all that can apply.
        let before = offset(at: local - 86_400)
        let after = offset(at: local + 86_400)
        let candidates = [local - before, local - after].sorted()
        if let first = candidates.first(where: { $0 + offset(at: $0) == local }) {
            return Instant(seconds: first)
        }
        return Instant(seconds: firstSecond(after: candidates[0], through: candidates[1], withOffset: after))
    }

    /// The moment the offset becomes `target`, by halving.
    private func firstSecond(after low: Int64, through high: Int64, withOffset target: Int64) -> Int64 {
        var low = low
        var high = high
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if offset(at: middle) == target { high = middle } else { low = middle }
        }
        return high
    }

    private func offset(at seconds: Int64) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))))
    }
}
