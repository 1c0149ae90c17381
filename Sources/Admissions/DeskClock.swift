/// The desk's time, injected everywhere; the real clock, or a played one that starts elsewhere and may run
/// faster.
///
/// Routing, deadlines and reports follow it. Sign-in, tokens and seals keep the real clock.
package struct DeskClock: Sendable {
    /// The desk's time now.
    package let now: @Sendable () -> Instant
    /// Desk seconds that pass in one real second; 1 for the real clock.
    package let rate: Double
    /// Whether the clock is played: pages and listings carry a banner then.
    package let isPlayed: Bool

    /// Wraps a source of time; tests pass one they move by hand.
    package init(rate: Double = 1, isPlayed: Bool = false, now: @escaping @Sendable () -> Instant) {
        self.now = now
        self.rate = rate
        self.isPlayed = isPlayed
    }

    /// A clock that read `start` when `real` read `origin` and runs `rate` times as fast since.
    package static func played(
        from start: Instant, rate: Double, origin: Instant, real: @escaping @Sendable () -> Instant
    ) -> DeskClock {
        DeskClock(rate: rate, isPlayed: true) {
            let elapsed = Double(real().microseconds - origin.microseconds) * rate
            return Instant(microseconds: start.microseconds + Int64(elapsed))
        }
    }

    /// How long to wait in real time until the desk's clock reads `instant`; zero when it already does.
    package func realTime(until instant: Instant) -> Duration {
        let ahead = instant.microseconds - now().microseconds
        return ahead <= 0 ? .zero : .microseconds(Int64((Double(ahead) / rate).rounded(.up)))
    }
}
