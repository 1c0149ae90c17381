package import Admissions
package import Routing
package import Store

/// What the worker's core needs of the tables, a transaction each; ``Store/Desk`` keeps them in PostgreSQL.
///
/// The other implementation is the model of the claim rules that the simulation drives the core with, so each call may
/// also fail as a database does: before anything took effect, or after, with the outcome unknown.
package protocol RoutingDesk: Sendable {
    /// The policy in force.
    func policy() async throws -> Policy
    /// Everybody's shifts, days off and on-call hours.
    func hours() async throws -> DeskHours
    /// What is due and what is to be decided, read at one moment.
    func observe(
        _ bounds: DueBounds, scan: QueueScan, on duty: Duty, wrapUp: Duration, watchingAlarms: Bool
    ) async throws -> RoutingObservation
    /// Makes a batch true, all of it or nothing.
    func commit(_ batch: DecisionBatch, policy: Policy) async throws -> BatchOutcome
    /// Lapses the offers whose deadline has passed; how many.
    func lapseDueOffers(_ bounds: LapseBounds, policy: Policy) async throws -> Int
    /// Ends wrap-ups and presences without a sign of life; how many.
    func refreshPresence(_ bounds: DueBounds) async throws -> Int
    /// Gives parked leads that are due their seat back.
    func resumeParked(at now: Instant) async throws -> [LeadID]
    /// Moves waiting leads to the escalation step they have come to; how many.
    func escalateWaiting(_ bounds: DueBounds) async throws -> Int
    /// Raises and ends the alarms of some leads, and notes what is promised and when to look next.
    func lookAt(
        _ leads: [LeadID], routable: Set<LeadID>, policy: Policy, hours: DeskHours, at now: Instant,
        excuses: [ClockExcuse]
    ) async throws -> AlarmRound
    /// Which of some leads have an open alarm that nobody can take them.
    func knownUnroutable(of leads: [LeadID]) async throws -> Set<LeadID>
}

extension Desk: RoutingDesk {}
