import Admissions
import Routing
import Store

/// Whose shift is on, worked out when somebody's shift begins or ends and not at every turn.
///
/// Shifts are read again after a second, so that a change of them acts within that time.
struct Roster: Sendable {
    private var shifts: [StaffID: [WorkShift]] = [:]
    private var readAt: ContinuousClock.Instant?
    private var onShift: Set<StaffID> = []
    private var validity: Range<Instant>?

    /// The people who are on shift at an instant.
    mutating func onShift(
        at now: Instant, of desk: some RoutingDesk, steadyNow: () -> ContinuousClock.Instant
    ) async throws -> Set<StaffID> {
        if readAt.map({ steadyNow() - $0 >= .seconds(1) }) ?? true {
            let read = try await desk.shifts()
            readAt = steadyNow()
            if read != shifts {
                shifts = read
                validity = nil
            }
        }
        if let validity, validity.contains(now) { return onShift }
        onShift = Set(shifts.lazy.filter { $0.value.isOn(at: now) }.map(\.key))
        let next = shifts.values.compactMap { $0.nextChange(after: now) }.min()
        validity = now..<(next ?? now + .hours(24))
        return onShift
    }
}
