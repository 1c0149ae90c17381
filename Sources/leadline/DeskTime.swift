package import API
package import Admissions

/// Times as the desk reads them: its own zone, the day only when it is not today.
extension ClockInfo {
    /// `14:05`, or `Sat 21 Nov 09:00` on another day than the desk's today.
    package func time(_ instant: Instant) -> String {
        let local = local(instant)
        return local.localDate == self.local(now).localDate
            ? minute(local) : "\(day(local.localDate)) \(minute(local))"
    }

    /// `14:05`, `Sat 06:05` on one of the six days to come, and with its date after those.
    package func timeWithinWeek(_ instant: Instant) -> String {
        let local = local(instant)
        let days = local.localDate.daysSinceEpoch - self.local(now).localDate.daysSinceEpoch
        return (1...6).contains(days) ? "\(weekday(local.localDate)) \(minute(local))" : time(instant)
    }

    /// `14:05:30`, where seconds count.
    package func timeWithSeconds(_ instant: Instant) -> String {
        "\(time(instant)):\(padded(local(instant).secondOfDay % 60))"
    }

    /// `Fri 20 Nov 14:05 PST`.
    package func longTime(_ instant: Instant) -> String {
        let local = local(instant)
        return "\(day(local.localDate)) \(minute(local)) \(clean(offset(at: instant).abbreviation))"
    }

    /// How long ago an instant is, or how far ahead: `4m`.
    package func since(_ instant: Instant) -> String { shortSpan(now - instant) }

    private func minute(_ local: ZonedInstant) -> String {
        "\(padded(local.secondOfDay / 3600)):\(padded(local.secondOfDay / 60 % 60))"
    }

    private func day(_ date: CivilDate) -> String {
        "\(weekday(date)) \(date.day) \(DeskDay.months[date.month - 1])"
    }

    private func weekday(_ date: CivilDate) -> String {
        let name = DeskDay.weekdays[date.weekday - 1]
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}

enum DeskDay {
    static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

/// A span in its two largest units: `48s`, `4m`, `1h05m`, `2d4h`; the sign is left to the words around it.
package func shortSpan(_ duration: Duration) -> String {
    let seconds = abs(duration.components.seconds)
    switch seconds {
    case ..<60: return "\(seconds)s"
    case ..<3600: return "\(seconds / 60)m"
    case ..<86_400: return "\(seconds / 3600)h\(padded(Int(seconds / 60 % 60)))m"
    default: return "\(seconds / 86_400)d\(seconds / 3600 % 24)h"
    }
}

/// A countdown: `0:48`, `4:05`; `0:00` once it is over.
package func countdown(to deadline: Instant, from now: Instant) -> String {
    let seconds = max(0, (deadline - now).components.seconds)
    return "\(seconds / 60):\(padded(Int(seconds % 60)))"
}
