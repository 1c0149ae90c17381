package import Admissions

/// What deadlines are excused for that ran while the clock was set forward: nobody had the time it jumped over.
package struct ClockExcuse: Hashable, Sendable {
    /// It holds for what began then or later, by the clock as it was.
    package let from: Instant
    /// And before this.
    package let before: Instant
    /// How much later their deadlines count.
    package let by: Duration

    /// An excuse.
    package init(from: Instant, before: Instant, by: Duration) {
        self.from = from
        self.before = before
        self.by = by
    }
}

/// How far the clocks of two machines of a desk may be apart; a worker further off than that does not decide.
package let clockTolerance: Duration = .seconds(5)

extension [ClockExcuse] {
    /// What is added to a deadline that runs since an instant: of several excuses that hold, the largest.
    package func excuse(since start: Instant) -> Duration {
        lazy.filter { $0.from <= start && start < $0.before }.map(\.by).max() ?? .zero
    }
}
