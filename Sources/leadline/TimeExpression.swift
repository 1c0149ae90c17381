package import API
package import Admissions

/// A time as people type it, read by the desk's clock and zone.
///
/// `17:00` is the next time the clock shows that; `today 17:00`, `tomorrow 09:00`, `mon 09:00` and
/// `2026-11-23 09:00` name the day; `+2h`, `+30m`, `+1d`, `+1h30m` count from now; RFC 3339 is taken as it
/// is.
package enum TimeExpression {
    /// Reads a time that must be ahead of the desk's clock.
    /// - Throws: ``Failure`` with examples, or because the time is over.
    package static func instant(_ text: String, clock: ClockInfo) throws(Failure) -> Instant {
        let words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
        guard let instant = Instant(rfc3339: text) ?? read(words, clock: clock) else {
            throw Failure(
                .usage, "'\(clean(text))' is not a time",
                next: "--until 17:00, --until \"tomorrow 09:00\", --until \"mon 09:00\", --until +2h")
        }
        guard instant > clock.now else {
            throw Failure(
                .usage, "that was \(clock.longTime(instant)), and it is \(clock.longTime(clock.now)) now",
                next: "--until \"tomorrow 09:00\" or --until +2h")
        }
        return instant
    }

    private static func read(_ words: [String], clock: ClockInfo) -> Instant? {
        let today = clock.local(clock.now).localDate
        switch words.count {
        case 1 where words[0].hasPrefix("+"):
            return span(words[0].dropFirst()).map { clock.now + $0 }
        case 1:
            guard let second = secondOfDay(words[0]) else { return nil }
            let instant = clock.instant(date: today, secondOfDay: second)
            return instant > clock.now
                ? instant : clock.instant(date: today.adding(days: 1), secondOfDay: second)
        case 2:
            guard let second = secondOfDay(words[1]), let date = date(words[0], today: today) else {
                return nil
            }
            return clock.instant(date: date, secondOfDay: second)
        default:
            return nil
        }
    }

    private static func date(_ word: String, today: CivilDate) -> CivilDate? {
        switch word {
        case "today": return today
        case "tomorrow": return today.adding(days: 1)
        default: break
        }
        if let weekday = DeskDay.weekdays.firstIndex(where: { $0 == word.prefix(3) }), word.count >= 3,
            ["", "day", "sday", "nesday", "rsday", "urday"].contains(String(word.dropFirst(3)))
        {
            // The same weekday means the one in a week: for today there is "today".
            let days = (weekday + 1 - today.weekday + 7) % 7
            return today.adding(days: days == 0 ? 7 : days)
        }
        return CivilDate(word)
    }

    /// `9:05`, `09:05`, `9:05pm`, `9am`.
    private static func secondOfDay(_ word: String) -> Int? {
        var digits = Substring(word)
        var shift: Int?
        if word.hasSuffix("am") || word.hasSuffix("pm") {
            shift = word.hasSuffix("pm") ? 12 : 0
            digits = digits.dropLast(2)
        }
        let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 1 && shift != nil, let hour = number(parts[0]) else {
            return nil
        }
        guard parts.count == 1 || parts[1].count == 2 else { return nil }
        guard let minute = parts.count == 2 ? number(parts[1]) : 0, minute < 60 else { return nil }
        if let shift {
            guard (1...12).contains(hour) else { return nil }
            return (hour % 12 + shift) * 3600 + minute * 60
        }
        return hour < 24 ? hour * 3600 + minute * 60 : nil
    }

    private static func span(_ text: Substring) -> Duration? {
        var rest = text
        var total = Duration.zero
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard let count = number(digits), count <= 10_000, let unit = rest.dropFirst(digits.count).first
            else { return nil }
            switch unit {
            case "m": total += .minutes(count)
            case "h": total += .hours(count)
            case "d": total += .hours(24 * count)
            default: return nil
            }
            rest = rest.dropFirst(digits.count + 1)
        }
        return total > .zero ? total : nil
    }

    private static func number(_ text: Substring) -> Int? {
        guard (1...5).contains(text.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}
