import Admissions
import Routing
import Store

/// Whose shift is on and who is on call, worked out when one of these begins or ends and not at every turn.
///
/// The calendar is read again after a second, so that a change of it acts within that time.
struct Roster: Sendable {
    /// The calendar as it was last read.
    private(set) var hours = DeskHours.unknown
    /// Whether it was read for the turn that goes on.
    private(set) var isFresh = false
    private var readAt: ContinuousClock.Instant?
    private var known = Duty(onShift: [])
    private var validity: Range<Instant>?

    /// Who is at work at an instant.
    mutating func duty(
        at now: Instant, of desk: some RoutingDesk, steadyNow: () -> ContinuousClock.Instant
    ) async throws -> Duty {
        isFresh = readAt.map { steadyNow() - $0 >= .seconds(1) } ?? true
        if isFresh {
            let read = try await desk.hours()
            readAt = steadyNow()
            if read != hours {
                hours = read
                validity = nil
            }
        }
        if let validity, validity.contains(now) { return known }
        known = Duty(of: hours, at: now)
        validity = now..<(hours.nextChange(after: now) ?? now + .hours(24))
        return known
    }

    /// Reads the calendar at the next turn.
    mutating func forget() {
        readAt = nil
    }
}
