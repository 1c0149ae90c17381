package import Admissions

/// Notices when the clock is set forward while the worker runs: nobody had that time to answer an offer.
///
/// Real clock only. After a restart nothing is known of a jump, and every deadline that has passed counts.
package struct ClockWatch: Sendable {
    private var last: (instant: Instant, real: ContinuousClock.Instant)?
    private var jump: (at: Instant, by: Duration)?

    /// A watch that has seen nothing yet.
    package init() {}

    /// Compares the clock's way since the last call with the way of one that cannot be set.
    package mutating func note(_ now: Instant, at real: ContinuousClock.Instant) {
        if let last {
            let ahead = (now - last.instant) - (real - last.real)
            if ahead > .seconds(5) {
                jump = (now, ahead + (self.jump(at: now)?.by ?? .zero))
            }
        }
        last = (now, real)
    }

    /// The jump that offers made before it are excused for; an hour later all of those have ended.
    package func jump(at now: Instant) -> (at: Instant, by: Duration)? {
        guard let jump, now < jump.at + .hours(1) else { return nil }
        return jump
    }
}
