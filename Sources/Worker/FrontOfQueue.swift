import Admissions
import Routing
import Store

/// Where the next look at the queue starts: at its front, unless the last look there was slow.
///
/// A look at the front finds leads that came in, or moved, before the key a drain has come to. It is slow only while dead entries
/// lie there; then at most a tenth of the time goes into it, and never a rest comes before it.
struct FrontOfQueue: Sendable {
    private var remembered = QueueScan.fromStart
    private var nextLook: ContinuousClock.Instant?

    /// The scan for a look that starts now.
    func scan(at now: ContinuousClock.Instant) -> QueueScan {
        guard let nextLook, now < nextLook else { return .fromStart }
        return remembered
    }

    /// Notes how a look went.
    mutating func note(
        _ scan: QueueScan, startedAt start: ContinuousClock.Instant, endedAt end: ContinuousClock.Instant
    ) {
        if self.scan(at: start).starts == nil {
            let spent = end - start
            nextLook = end + min(.seconds(1), spent > .milliseconds(20) ? spent * 10 : .zero)
        }
        remembered = scan
    }

    /// Goes past leads that were placed.
    mutating func pass(_ placed: Set<LeadID>, of waiting: [WaitingLead]) {
        remembered = remembered.passing(placed, of: waiting)
    }

    /// Starts at the front the next time.
    mutating func forget() {
        remembered = .fromStart
        nextLook = nil
    }
}
