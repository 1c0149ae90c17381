/// An instant with the UTC offset it was written in: what relative dates in a text ("today") refer to.
package struct ZonedInstant: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The point in time.
    package var instant: Instant
    /// Minutes east of UTC, −1439…1439.
    package var offsetMinutes: Int

    /// Pairs an instant with an offset in minutes east of UTC.
    package init(_ instant: Instant, offsetMinutes: Int) {
        self.instant = instant
        self.offsetMinutes = offsetMinutes
    }

    /// Reads RFC 3339 (`2026-11-20T10:30:01.250-08:00`, `Z` allowed); the offset is required, the date must
    /// exist,
    /// decimals beyond the microsecond are dropped, second 60 is refused.
    package init?(rfc3339 text: String) {
        var reader = DigitReader(text)
        guard let year = reader.digits(4), reader.skip("-"),
            let month = reader.digits(2), reader.skip("-"),
            let day = reader.digits(2), reader.skip("T") || reader.skip("t") || reader.skip(" "),
            let hour = reader.digits(2), hour < 24, reader.skip(":"),
            let minute = reader.digits(2), minute < 60, reader.skip(":"),
            let second = reader.digits(2), second < 60,
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        var fraction = 0
        if reader.skip(".") {
            guard let value = reader.microsecondFraction() else { return nil }
            fraction = value
        }
        var offset = 0
        if !(reader.skip("Z") || reader.skip("z")) {
            let sign: Int
            if reader.skip("+") { sign = 1 } else if reader.skip("-") { sign = -1 } else { return nil }
            guard let hours = reader.digits(2), hours < 24, reader.skip(":"),
                let minutes = reader.digits(2), minutes < 60
            else { return nil }
            offset = sign * (hours * 60 + minutes)
        }
        guard reader.isAtEnd else { return nil }
        let local = Int64(date.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        instant = Instant(microseconds: (local - Int64(offset) * 60) * 1_000_000 + Int64(fraction))
        offsetMinutes = offset
    }

    /// The civil date at that offset.
    package var localDate: CivilDate {
        CivilDate(daysSinceEpoch: Int(localSeconds.quotient))
    }

    /// Seconds since local midnight, 0…86 399.
    package var secondOfDay: Int { Int(localSeconds.remainder) }

    private var localSeconds: (quotient: Int64, remainder: Int64) {
        let seconds = instant.microseconds.floorDivided(by: 1_000_000) + Int64(offsetMinutes) * 60
        let days = seconds.floorDivided(by: 86_400)
        return (days, seconds - days * 86_400)
    }

    /// RFC 3339 at the stored offset; none, three or six decimals, as many as needed.
    package var description: String {
        let time = secondOfDay
        let micros = Int(instant.microseconds - instant.microseconds.floorDivided(by: 1_000_000) * 1_000_000)
        var text = "\(localDate)T\(padded(time / 3600)):\(padded(time / 60 % 60)):\(padded(time % 60))"
        if micros != 0 {
            text += micros % 1000 == 0 ? "." + padded(micros / 1000, 3) : "." + padded(micros, 6)
        }
        if offsetMinutes == 0 { return text + "Z" }
        let minutes = abs(offsetMinutes)
        return text + (offsetMinutes < 0 ? "-" : "+") + padded(minutes / 60) + ":" + padded(minutes % 60)
    }

    /// Decodes RFC 3339 text.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = ZonedInstant(rfc3339: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an RFC 3339 time"))
        }
        self = value
    }

    /// Encodes RFC 3339 text at the stored offset.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Reads fixed-width digits from ASCII text.
private struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let byte = rest.first, UInt32(byte) == character.value else { return false }
        rest.removeFirst()
        return true
    }

    mutating func digits(_ count: Int) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard let digit = nextDigit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    mutating func microsecondFraction() -> Int? {
        var value = 0
        var count = 0
        while let digit = nextDigit() {
            if count < 6 { value = value * 10 + digit }
            count += 1
        }
        guard count > 0 else { return nil }
        for _ in 0..<max(0, 6 - count) { value *= 10 }
        return value
    }

    private mutating func nextDigit() -> Int? {
        guard let byte = rest.first, (48...57).contains(byte) else { return nil }
        rest.removeFirst()
        return Int(byte) - 48
    }
}

extension Int64 {
    /// Division rounded towards negative infinity.
    package func floorDivided(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor != 0 && (self < 0) != (divisor < 0) ? quotient - 1 : quotient
    }
}

/// Writes a number with leading zeros to at least `width` digits.
package func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
