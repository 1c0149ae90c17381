import Admissions

/// A holiday by its rule, as the lexicon codes it.
///
/// `month × 100 + day` for a fixed one; `10 000 + month × 100 + week × 10 + weekday` for the first to fourth (or, with 5,
/// the last) weekday of a month, Monday 1 to Sunday 7; `20 000` for Easter.
struct Holiday {
    private enum Rule {
        case fixed(month: Int, day: Int)
        case weekday(month: Int, week: Int, weekday: Int)
        case easter
    }

    private let rule: Rule

    /// Nil for a code that names no holiday.
    init?(code: Int) {
        switch code {
        case 101...1231:
            rule = .fixed(month: code / 100, day: code % 100)
        case 10_111...11_257:
            let rest = code - 10_000
            rule = .weekday(month: rest / 100, week: rest / 10 % 10, weekday: rest % 10)
        case 20_000:
            rule = .easter
        default:
            return nil
        }
    }

    /// Days from the last one to a day, that day itself among them; nil when a calendar has none.
    func days(before today: CivilDate) -> Int? { days(today, next: -1) }

    /// Days from a day to the next one, that day itself among them; nil when a calendar has none.
    func days(after today: CivilDate) -> Int? { days(today, next: 1) }

    /// Days to the nearest one in this year or the next, which is the last where the step is −1.
    private func days(_ today: CivilDate, next step: Int) -> Int? {
        [today.year, today.year + step].lazy.compactMap(date(in:))
            .map { step * ($0.daysSinceEpoch - today.daysSinceEpoch) }.first { $0 >= 0 }
    }

    private func date(in year: Int) -> CivilDate? {
        switch rule {
        case .fixed(let month, let day):
            return CivilDate(year: year, month: month, day: day)
        case .weekday(let month, let week, let weekday):
            let isLast = week == 5
            let day = isLast ? Holiday.length(of: month) : 1 + 7 * (week - 1)
            guard let start = CivilDate(year: year, month: month, day: day) else { return nil }
            let shift =
                isLast ? -((start.weekday - weekday + 7) % 7) : (weekday - start.weekday + 7) % 7
            return CivilDate(year: year, month: month, day: day + shift)
        case .easter:
            return Holiday.easter(year)
        }
    }

    private static func length(of month: Int) -> Int {
        switch month {
        case 2: 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8).
    private static func easter(_ year: Int) -> CivilDate? {
        let a = year % 19
        let b = year / 100
        let c = year % 100
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return CivilDate(year: year, month: n / 31, day: n % 31 + 1)
    }
}
