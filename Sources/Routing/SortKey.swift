package import Admissions

/// Tells which lead comes first: the time it came, less its head start; the earliest key is served first, ties by id.
///
/// The time it came is believed up to a day before it was stored, so that a form with a wrong clock cannot pass everybody.
/// While a lead waits its key may only move earlier: the store refuses anything else.
/// - Parameter urgency: 0…100.
package func sortKey(
    receivedAt: Instant, storedAt: Instant, levelOfCare: LevelOfCare, priority: Priority, urgency: Int,
    isOnTheLine: Bool, policy: Policy
) -> Instant {
    let start = headStart(
        levelOfCare: levelOfCare, priority: priority, urgency: urgency, isOnTheLine: isOnTheLine,
        policy: policy)
    return arrival(receivedAt: receivedAt, storedAt: storedAt) - start
}

/// The largest head start that applies to a lead, with what being on the line adds.
package func headStart(
    levelOfCare: LevelOfCare, priority: Priority, urgency: Int, isOnTheLine: Bool, policy: Policy
) -> Duration {
    let starts = policy.headStarts
    var largest =
        switch levelOfCare {
        case .detox: starts.detox
        case .residential: starts.residential
        case .iop: starts.iop
        case .needsClarification: starts.needsClarification
        case .notALead: Duration.zero
        }
    if urgency >= urgentFrom { largest = max(largest, starts.urgent) }
    if priority == .crisis { largest = max(largest, starts.crisis) }
    return isOnTheLine ? largest + starts.onTheLine : largest
}

/// How much later than a lead another may have come and still be served before it: the largest head start there is, less its own.
///
/// Later by more than this, and the other's key is later too; so nobody waits without end. `check invariants` holds history to it.
/// - Parameter headStart: of the lead that waits, from ``headStart(levelOfCare:priority:urgency:isOnTheLine:policy:)``.
package func overtakingBound(headStart: Duration, policy: Policy) -> Duration {
    let starts = policy.headStarts
    let largest = [
        starts.crisis, starts.urgent, starts.detox, starts.residential, starts.needsClarification, starts.iop,
    ].reduce(.zero, max)
    return max(.zero, largest + starts.onTheLine - headStart)
}
