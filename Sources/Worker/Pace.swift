package import Admissions

/// How long a worker waits between its turns.
package struct Pace: Sendable {
    private let clock: DeskClock
    private let poll: Duration
    /// Turns in a row that ended in an error.
    package private(set) var faults = 0

    /// - Parameter clock: the desk's time; deadlines are waited for by it.
    package init(clock: DeskClock) {
        self.clock = clock
        poll = Pace.pollInterval(rate: clock.rate)
    }

    /// The pause after a turn; a hint may cut it short. Zero: go on at once.
    package mutating func pause(after turn: Turn) -> Duration {
        faults = 0
        return turn.goesOn ? .zero : Pace.pause(until: turn.nextDeadline, clock: clock, poll: poll)
    }

    /// The pause after a turn that ended in an error, 0.1…1 s; nothing cuts it short, as asking again at once gains nothing.
    package mutating func pauseAfterFault() -> Duration {
        faults += 1
        return .milliseconds(min(1000, 50 << min(faults, 5)))
    }

    /// How long a worker waits at most: a second of the desk's time, within 20 ms and a second of real time.
    package static func pollInterval(rate: Double) -> Duration {
        max(.milliseconds(20), min(.seconds(1), .seconds(1) / max(1, rate)))
    }

    /// The time to a deadline of the desk's clock, within a millisecond and the poll interval.
    ///
    /// A deadline that has passed was excused by the turn (a clock jump): it is looked at again 20 times a second.
    static func pause(until deadline: Instant?, clock: DeskClock, poll: Duration) -> Duration {
        guard let deadline else { return poll }
        let ahead = clock.realTime(until: deadline)
        return ahead == .zero ? min(poll, .milliseconds(50)) : max(.milliseconds(1), min(poll, ahead))
    }
}
