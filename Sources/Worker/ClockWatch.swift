package import Admissions
package import Routing

/// Notices when the clock is set while the worker runs: nobody had the time that it jumped over to answer an offer.
///
/// It keeps the stretches between jumps, each with how far the clock was ahead of one that cannot be set. An offer made in
/// a stretch is excused for what the clock is ahead now of what it was then; so a clock set forward by mistake and put right
/// excuses nothing. Real clock only. After a restart nothing is known of a jump, and every deadline that has passed counts.
package struct ClockWatch: Sendable {
    /// A time in which the clock ran as clocks do.
    private struct Stretch {
        /// What it showed first.
        let start: Instant
        /// What it showed last, and when that was.
        var last: Instant
        var lastReal: ContinuousClock.Instant
    }

    private var stretches: [Stretch] = []

    /// An hour later all offers of a stretch have ended.
    private static let memory: Duration = .hours(1)

    /// A watch that has seen nothing yet.
    package init() {}

    /// Compares the clock's way since the last call with the way of one that cannot be set.
    package mutating func note(_ now: Instant, at real: ContinuousClock.Instant) {
        stretches.removeAll { real - $0.lastReal >= Self.memory }
        if let index = stretches.indices.last {
            let expected = stretches[index].last + (real - stretches[index].lastReal)
            let isSet = now > expected + clockTolerance || now < expected - clockTolerance
            // When in between it was set is not known: the stretch may have gone on until now.
            stretches[index].last = isSet ? expected : now
            stretches[index].lastReal = real
            if !isSet { return }
        }
        stretches.append(Stretch(start: now, last: now, lastReal: real))
    }

    /// What offers that were made before jumps forward are excused for.
    package var excuses: [ClockExcuse] {
        stretches.dropLast().enumerated().compactMap { index, stretch in
            let by = ahead(of: stretch)
            guard by > clockTolerance else { return nil }
            // What was offered before the first look was offered by the same clock, as far as anybody knows.
            let from = index == 0 ? stretch.start - Self.memory : stretch.start - clockTolerance
            return ClockExcuse(from: from, before: stretch.last + clockTolerance, by: by)
        }
    }

    /// How far the clock is ahead of what it was within some real time: a sign of life from then only looks so old.
    package func ahead(within time: Duration) -> Duration {
        guard let now = stretches.last?.lastReal else { return .zero }
        return stretches.filter { $0.lastReal > now - time }.map(ahead(of:)).max() ?? .zero
    }

    private func ahead(of stretch: Stretch) -> Duration {
        guard let current = stretches.last else { return .zero }
        return (current.last - stretch.last) - (current.lastReal - stretch.lastReal)
    }
}
