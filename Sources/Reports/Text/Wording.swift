import Admissions

/// A time span as people say it: `48s`, `4m10s`, `38m`, `2h05m`, `3d`.
func spokenDuration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    switch whole {
    case ..<60: return "\(whole)s"
    case ..<600: return whole % 60 == 0 ? "\(whole / 60)m" : "\(whole / 60)m\(padded(whole % 60))s"
    case ..<3600: return "\(whole / 60)m"
    case ..<172_800: return "\(whole / 3600)h\(padded(whole / 60 % 60))m"
    default: return "\(whole / 86_400)d"
    }
}

/// `Fri 20 Nov 2026`
func dayName(_ date: CivilDate) -> String {
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return "\(weekdays[date.weekday - 1]) \(dayAndMonth(date)) \(date.year)"
}

/// `20 Nov`
func dayAndMonth(_ date: CivilDate) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(date.day) \(months[date.month - 1])"
}

/// `06:00`, on the clock of the instant's offset.
func clockTime(_ time: ZonedInstant) -> String {
    "\(padded(time.secondOfDay / 3600)):\(padded(time.secondOfDay / 60 % 60))"
}
