import Admissions

/// Reads calendar dates, weekdays, months, seasons and years as days before or after the day of the inquiry.
struct DateReader {
    let tokens: [Token]
    let times: TimeWords
    let today: CivilDate

    struct Date {
        var length: Int
        var daysAgo: Double?
        var daysAhead: Double?
    }

    func date(at index: Int) -> Date? {
        let token = tokens[index]
        if token.word >= 0, !token.isContraction {
            if let weekday = times.weekdays[token.word] {
                return isSitting(index) ? nil : day(Int(weekday), at: index)
            }
            if let month = times.months[token.word] { return self.month(Int(month), at: index) }
            if let season = times.seasons[token.word], before(index, [.in, .since, .last, .seasonLead]) {
                return past(month: Int(season), day: 1, length: 1)
            }
        }
        guard !token.number.isNaN else { return nil }
        return numeric(at: index)
    }

    /// "Sat down on the curb" and "sat 81%" are no Saturday.
    private func isSitting(_ index: Int) -> Bool {
        guard has(index, .sat), index + 1 < tokens.count,
            tokens[index + 1].sentence == tokens[index].sentence
        else { return false }
        let next = tokens[index + 1]
        return has(index + 1, .afterSat) || next.number > 31 && next.number <= 100
    }

    private func day(_ weekday: Int, at index: Int) -> Date {
        let back = (today.weekday - weekday + 7) % 7
        let isNext = before(index, [.next])
        let ahead = (weekday - today.weekday + 7) % 7
        return Date(
            length: 1, daysAgo: isNext ? nil : Double(back == 0 ? (before(index, [.last]) ? 7 : 0) : back),
            daysAhead: Double(ahead == 0 ? 7 : ahead))
    }

    private func month(_ month: Int, at index: Int) -> Date? {
        let next = index + 1
        if next < tokens.count, tokens[next].sentence == tokens[index].sentence, !tokens[next].number.isNaN {
            let value = tokens[next].number
            let ordinal =
                next + 1 < tokens.count && has(next + 1, .ordinal) && tokens[next + 1].isGlued ? 1 : 0
            if value >= 1, value <= 31, value.rounded() == value {
                let length = 2 + ordinal
                if let year = year(at: index + length) {
                    return absolute(year: year, month: month, day: Int(value), length: length + 1)
                }
                return past(month: month, day: Int(value), length: length)
            }
            if let year = year(at: next) { return absolute(year: year, month: month, day: 15, length: 2) }
        }
        if index > 0, !tokens[index - 1].number.isNaN, tokens[index - 1].number <= 31,
            tokens[index - 1].number >= 1,
            has(index - 1, .of) == false, tokens[index - 1].sentence == tokens[index].sentence
        {
            return past(month: month, day: Int(tokens[index - 1].number), length: 1)
        }
        if let year = year(at: next) { return absolute(year: year, month: month, day: 15, length: 2) }
        // "may" and "march" are verbs unless a preposition stands before them.
        if has(index, .verb), !before(index, [.in, .since, .last, .of, .seasonLead]) { return nil }
        guard before(index, [.in, .since, .last, .of, .seasonLead, .until]) || !has(index, .verb) else {
            return nil
        }
        return past(month: month, day: month == today.month ? 1 : 15, length: 1)
    }

    /// 10/31, 11/17/26, 2026-11-05, "the 5th", 2019.
    private func numeric(at index: Int) -> Date? {
        let value = tokens[index].number
        if value >= 1, value <= 12, index + 2 < tokens.count, has(index + 1, .slash),
            tokens[index + 1].isGlued,
            !tokens[index + 2].number.isNaN, tokens[index + 2].isGlued, tokens[index + 2].number >= 1
        {
            let day = tokens[index + 2].number
            if index + 4 < tokens.count, has(index + 3, .slash), tokens[index + 3].isGlued,
                !tokens[index + 4].number.isNaN
            {
                let year = tokens[index + 4].number
                return absolute(
                    year: Int(year < 100 ? 2000 + year : year), month: Int(value), day: Int(min(day, 31)),
                    length: 5)
            }
            // "Pain 7/10", "9/10 now": of ten.
            if day == 10, isScore(index) { return nil }
            if day > 31 { return nil }
            return past(month: Int(value), day: Int(day), length: 3)
        }
        if tokens[index].isShortYear, value <= Double(today.year % 100) {
            return Date(length: 1, daysAgo: max(Double(today.year % 100) - value, 0.3) * 365, daysAhead: nil)
        }
        // "Thinks it's 1987."
        if has(index - 1, .nowBe) { return nil }
        if let year = year(at: index) {
            if index + 2 < tokens.count, tokens[index + 1].number >= 1, tokens[index + 1].number <= 12,
                tokens[index + 2].number >= 1, tokens[index + 2].number <= 31,
                tokens[index + 1].start == tokens[index].end + 1
            {
                return absolute(
                    year: year, month: Int(tokens[index + 1].number), day: Int(tokens[index + 2].number),
                    length: 3)
            }
            let days =
                year == today.year
                ? Double(today.daysSinceEpoch - yearStart) / 2 : Double(today.year - year) * 365 - 30
            return Date(length: 1, daysAgo: max(days, 1), daysAhead: nil)
        }
        if value >= 1, value <= 31, index > 0, has(index - 1, .the), index + 1 < tokens.count,
            has(index + 1, .ordinal),
            tokens[index + 1].isGlued
        {
            let day = Int(value)
            let back = day <= today.day ? today.day - day : today.day + 30 - day
            return Date(
                length: 2, daysAgo: Double(back),
                daysAhead: Double(day > today.day ? day - today.day : 30 - back))
        }
        return nil
    }

    private var yearStart: Int {
        CivilDate(year: today.year, month: 1, day: 1)?.daysSinceEpoch ?? today.daysSinceEpoch
    }

    private func year(at index: Int) -> Int? {
        guard index < tokens.count else { return nil }
        let value = tokens[index].number
        guard value >= 1950, value <= Double(today.year), value.rounded() == value,
            tokens[index].end - tokens[index].start == 4
        else { return nil }
        return Int(value)
    }

    /// A day of the year: how long ago it was last, and how far ahead when it is still to come in this one.
    private func past(month: Int, day: Int, length: Int) -> Date? {
        guard let thisYear = CivilDate(year: today.year, month: month, day: day) else { return nil }
        let days = today.daysSinceEpoch - thisYear.daysSinceEpoch
        return Date(
            length: length, daysAgo: Double(days >= 0 ? days : days + 365),
            daysAhead: days < 0 ? Double(-days) : nil)
    }

    private func absolute(year: Int, month: Int, day: Int, length: Int) -> Date? {
        guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
        let days = today.daysSinceEpoch - date.daysSinceEpoch
        return Date(
            length: length, daysAgo: days >= 0 ? Double(days) : nil, daysAhead: days < 0 ? Double(-days) : nil
        )
    }

    /// Whether the words before a number of ten say what it scores.
    private func isScore(_ index: Int) -> Bool {
        !has(index - 1, .dated)
            && (max(0, index - 9)..<index).contains {
                tokens[$0].sentence == tokens[index].sentence && has($0, .scored)
            }
    }

    private func before(_ index: Int, _ roles: [TimeWords.Role]) -> Bool {
        var position = index - 1
        while position >= 0, position >= index - 4, tokens[position].sentence == tokens[index].sentence {
            if roles.contains(where: { has(position, $0) }) { return true }
            guard has(position, .the) || has(position, .sinceFiller) else { return false }
            position -= 1
        }
        return false
    }

    private func has(_ index: Int, _ role: TimeWords.Role) -> Bool { times.has(index, of: tokens, role) }
}
