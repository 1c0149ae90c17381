package import Admissions

/// One person's weekly shifts, and the days on which they do not take place.
///
/// A day off is a civil day of the desk's zone: a shift that starts on it does not take place, whatever zone its own clock
/// is in; one that started the evening before goes on to its end.
package struct WorkCalendar: Hashable, Sendable {
    /// The weekly shifts.
    package var shifts: [WorkShift]
    /// The days on which none of them starts.
    package var daysOff: Set<CivilDate>
    /// The IANA name of the desk's zone, whose days those are.
    package var zone: String

    /// A calendar; in a zone this machine does not know, no day is off.
    package init(shifts: [WorkShift] = [], daysOff: Set<CivilDate> = [], zone: String = "UTC") {
        self.shifts = shifts
        self.daysOff = daysOff
        self.zone = zone
    }

    /// Whether a shift is on at an instant.
    package func isOn(at instant: Instant) -> Bool {
        spans(around: instant, days: -2...1).contains { $0.contains(instant) }
    }

    /// The next start or end of a shift after an instant, at most eight days away; nil when there is none.
    package func nextChange(after instant: Instant) -> Instant? {
        spans(around: instant, days: -2...8).flatMap { [$0.lowerBound, $0.upperBound] }
            .filter { $0 > instant }.min()
    }

    /// The first moment from an instant on at which a shift is on; nil when there is none for a month.
    package func firstMoment(from instant: Instant) -> Instant? {
        if isOn(at: instant) { return instant }
        for days in [0...8, 8...32] {
            let starts = spans(around: instant, days: days).map(\.lowerBound).filter { $0 > instant }
            if let first = starts.min() { return first }
        }
        return nil
    }

    /// When the last shift before an instant ended; nil when none did for a week.
    package func lastEnd(before instant: Instant) -> Instant? {
        spans(around: instant, days: -8...0).map(\.upperBound).filter { $0 <= instant }.max()
    }

    /// When the work of a day ends, or has ended, that leaves no later shift to begin on the same civil day: from so long
    /// before it until the next shift begins; nil in between and when there is none.
    package func endOfWork(at instant: Instant, ahead: Duration) -> Instant? {
        let spans = spans(around: instant, days: -8...1)
        guard let end = spans.filter({ $0.lowerBound <= instant }).map(\.upperBound).max(),
            instant >= end - ahead
        else { return nil }
        let wall = WallClock(zone: zone)
        let hasLater = spans.contains {
            $0.lowerBound > instant
                && wall?.localDay(at: $0.lowerBound) == wall?.localDay(at: end)
        }
        return hasLater ? nil : end
    }

    /// When any shift is on within a period: ascending, apart.
    package func spans(in period: Range<Instant>) -> [Range<Instant>] {
        let days = Int((period.upperBound - period.lowerBound).components.seconds / 86_400) + 2
        return spans(around: period.lowerBound, days: -2...days)
            .sorted { $0.lowerBound < $1.lowerBound }
            .reduce(into: []) { merged, span in
                let span = span.clamped(to: period)
                if let last = merged.last, span.lowerBound <= last.upperBound {
                    merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
                } else if !span.isEmpty {
                    merged.append(span)
                }
            }
    }

    /// The occurrences that take place, of shifts that begin on days counted from the local day of an instant.
    private func spans(around instant: Instant, days: ClosedRange<Int>) -> [Range<Instant>] {
        let spans = shifts.flatMap { $0.spans(around: instant, days: days) }
        guard !daysOff.isEmpty, let wall = WallClock(zone: zone) else { return spans }
        return spans.filter {
            !daysOff.contains(CivilDate(daysSinceEpoch: wall.localDay(at: $0.lowerBound)))
        }
    }
}
