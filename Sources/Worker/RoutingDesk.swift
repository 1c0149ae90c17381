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
    /// Everybody's weekly shifts.
    func shifts() async throws -> [StaffID: [WorkShift]]
    /// What is due and what is to be decided, read at one moment.
    func observe(
        _ bounds: DueBounds, scan: QueueScan, onShift: Set<StaffID>, wrapUp: Duration
    ) async throws -> RoutingObservation
    /// Makes a batch true, all of it or nothing.
    func commit(_ batch: DecisionBatch) async throws -> BatchOutcome
    /// Lapses the offers whose deadline has passed; how many.
    func lapseDueOffers(_ bounds: LapseBounds, policy: Policy) async throws -> Int
    /// Ends wrap-ups and presences without a sign of life; how many.
    func refreshPresence(_ bounds: DueBounds) async throws -> Int
    /// Gives parked leads that are due their seat back.
    func resumeParked(at now: Instant) async throws -> [LeadID]
    /// Moves waiting leads to the escalation step they have come to; how many.
    func escalateWaiting(_ bounds: DueBounds) async throws -> Int
    /// Which of some leads were recorded as unroutable before.
    func knownUnroutable(of leads: [LeadID]) async throws -> Set<LeadID>
}

extension Desk: RoutingDesk {}
