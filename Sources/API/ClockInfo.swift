package import Admissions

/// The desk's clock and zone, so that a client needs neither a clock of its own nor a zone database.
package struct ClockInfo: Hashable, Sendable, Codable {
    /// The desk's time.
    package var now: Instant
    /// The desk's IANA zone.
    package var zone: String
    /// The zone's offsets around now, earliest first, at least one; the first also holds before its start.
    package var offsets: [ZoneOffset]
    /// Whether the clock is played (a demonstration).
    package var isPlayed: Bool
    /// Desk seconds in one real second.
    package var rate: Double

    /// Makes one of these parts.
    package init(
        now: Instant, zone: String, offsets: [ZoneOffset], isPlayed: Bool = false, rate: Double = 1
    ) {
        self.now = now
        self.zone = zone
        self.offsets = offsets
        self.isPlayed = isPlayed
        self.rate = rate
    }
}

/// An offset from UTC and the instant it begins to hold.
package struct ZoneOffset: Hashable, Sendable, Codable {
    /// Its first instant.
    package var from: Instant
    /// Minutes east of UTC.
    package var minutes: Int
    /// What people call it: PST.
    package var abbreviation: String

    /// Makes one of these parts.
    package init(
        from: Instant, minutes: Int, abbreviation: String
    ) {
        self.from = from
        self.minutes = minutes
        self.abbreviation = abbreviation
    }
}

extension ClockInfo {
    /// The offset in force at an instant.
    package func offset(at instant: Instant) -> ZoneOffset {
        offsets.last { $0.from <= instant } ?? offsets.first
            ?? ZoneOffset(from: instant, minutes: 0, abbreviation: "UTC")
    }

    /// An instant on the desk's wall clock.
    package func local(_ instant: Instant) -> ZonedInstant {
        ZonedInstant(instant, offsetMinutes: offset(at: instant).minutes)
    }

    /// The instant of a wall-clock time of the desk.
    ///
    /// A time the clocks skip is read by the offset before the change, so it comes out later by the gap; of a
    /// time that comes twice the first is meant (both as RFC 5545 has it).
    package func instant(date: CivilDate, secondOfDay: Int) -> Instant {
        let local = Int64(date.daysSinceEpoch) * 86_400 + Int64(secondOfDay)
        let readings = offsets.map { Instant(seconds: local - Int64($0.minutes) * 60) }
        for (offset, reading) in zip(offsets, readings)
        where self.offset(at: reading).minutes == offset.minutes {
            return reading
        }
        // In the gap of a change each side's offset points to the other side.
        for index in offsets.indices.dropFirst() {
            let change = offsets[index].from
            if readings[index - 1] >= change, readings[index] < change { return readings[index - 1] }
        }
        return readings.last ?? Instant(seconds: local)
    }
}
