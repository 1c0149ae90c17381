import Admissions

/// Random numbers by name: each draw depends on the seed and on what it is for, never on which draws came before.
///
/// So two policies tried on one trace meet the same people and callers, and what differs between them is theirs (the method of
/// common random numbers: Law, "Simulation Modeling and Analysis", 5th edition, 11.2).
struct Dice: Sendable {
    /// What a draw is for; the value stands in the stream, so it never changes.
    enum Purpose: UInt64 {
        // Of a trace.
        case hour = 1
        case moment, kind, language, onTheLine, late, lateness, returning, earlier
        // Of the work.
        case answer = 100
        case decline, dial, reach, talk, notes, paperwork, paperworkTime, closing, followUp, ringOut
        case breakStart, absence, absenceStart, absenceLength
    }

    let seed: UInt64

    /// 64 random bits for the `ordinal`-th draw of a purpose about a subject: SplitMix64's mixing (Steele, Lea, Flood 2014).
    func roll(_ purpose: Purpose, _ subject: Int, _ ordinal: Int = 0) -> UInt64 {
        var state = mixed(seed &+ 0x9E37_79B9_7F4A_7C15)
        state = mixed(state ^ (purpose.rawValue &* 0xD1B5_4A32_D192_ED03))
        state = mixed(state ^ UInt64(truncatingIfNeeded: subject) &* 0x8CB9_2BA7_2F3D_8DD7)
        return mixed(state ^ UInt64(truncatingIfNeeded: ordinal) &* 0xABC9_8388_FB8F_AC03)
    }

    /// Whether something that happens in so many of 100 cases happens.
    func happens(percent: Int, _ purpose: Purpose, _ subject: Int, _ ordinal: Int = 0) -> Bool {
        Int(roll(purpose, subject, ordinal) >> 32) * 100 < percent << 32
    }

    /// A whole number from 0 up to, not including, a bound.
    func number(below bound: Int, _ purpose: Purpose, _ subject: Int, _ ordinal: Int = 0) -> Int {
        Int(roll(purpose, subject, ordinal).multipliedFullWidth(by: UInt64(max(1, bound))).high)
    }

    /// A time drawn from a spread.
    func time(_ spread: Spread, _ purpose: Purpose, _ subject: Int, _ ordinal: Int = 0) -> Duration {
        spread.time(at: Int64(roll(purpose, subject, ordinal) >> 44))
    }

    private func mixed(_ value: UInt64) -> UInt64 {
        var value = value &+ 0x9E37_79B9_7F4A_7C15
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// How long something takes, told by four of its quantiles; straight lines between them.
///
/// Whole numbers throughout: the same draw is the same time on every machine.
package struct Spread: Sendable, Hashable {
    /// Never less.
    package let shortest: Duration
    /// Half of them take no longer.
    package let half: Duration
    /// Nine in ten take no longer.
    package let nineTenths: Duration
    /// Never more.
    package let longest: Duration

    /// A spread; the four ascend.
    package init(_ shortest: Duration, _ half: Duration, _ nineTenths: Duration, _ longest: Duration) {
        precondition(
            .zero <= shortest && shortest <= half && half <= nineTenths && nineTenths <= longest,
            "quantiles ascend")
        self.shortest = shortest
        self.half = half
        self.nineTenths = nineTenths
        self.longest = longest
    }

    /// The time that a share of all do not exceed, of 2²⁰.
    func time(at share: Int64) -> Duration {
        let whole: Int64 = 1 << 20
        let nine = whole / 10 * 9
        if share < whole / 2 { return between(shortest, half, share, of: whole / 2) }
        if share < nine { return between(half, nineTenths, share - whole / 2, of: nine - whole / 2) }
        return between(nineTenths, longest, share - nine, of: whole - nine)
    }

    /// The mean time.
    package var mean: Duration {
        .microseconds(
            (shortest.microseconds * 25 + half.microseconds * 45 + nineTenths.microseconds * 25
                + longest.microseconds * 5) / 100)
    }

    /// All times in percent of these.
    func scaled(percent: Int) -> Spread {
        Spread(
            shortest * percent / 100, half * percent / 100, nineTenths * percent / 100,
            longest * percent / 100)
    }

    private func between(_ low: Duration, _ high: Duration, _ part: Int64, of whole: Int64) -> Duration {
        let (low, high) = (low.microseconds, high.microseconds)
        return .microseconds(low + (high - low) * part / whole)
    }
}
