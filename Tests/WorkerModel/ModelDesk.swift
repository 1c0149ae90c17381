package import Admissions
package import Routing
package import Store
import Synchronization
import Worker

/// The model as the worker's core takes it, without a fault: each call is one transaction at once.
package final class ModelDesk: RoutingDesk {
    private let tables: Mutex<ModelTables>
    private let databaseNow: @Sendable () -> Instant

    /// - Parameter databaseNow: what stands for the database's clock.
    package init(_ tables: ModelTables, databaseNow: @escaping @Sendable () -> Instant) {
        self.tables = Mutex(tables)
        self.databaseNow = databaseNow
    }

    /// Reads or changes the tables.
    package func with<Value: Sendable>(_ body: (inout sending ModelTables) throws -> sending Value) rethrows
        -> Value
    {
        try tables.withLock(body)
    }

    package func policy() async throws -> Policy { with { $0.policy } }

    package func hours() async throws -> DeskHours { with { $0.hours } }

    package func observe(
        _ bounds: DueBounds, scan: QueueScan, on duty: Duty, wrapUp: Duration, watchingAlarms: Bool
    ) async throws -> RoutingObservation {
        with {
            $0.observe(
                bounds, scan: scan, on: duty, wrapUp: wrapUp, watchingAlarms: watchingAlarms,
                databaseNow: databaseNow())
        }
    }

    package func commit(_ batch: DecisionBatch, policy: Policy) async throws -> BatchOutcome {
        try with { try $0.commit(batch) }
    }

    package func lapseDueOffers(_ bounds: LapseBounds, policy: Policy) async throws -> Int {
        try with { tables in
            try tables.dueOffers(bounds).count { try tables.lapse($0, at: bounds.now, policy: policy) }
        }
    }

    package func refreshPresence(_ bounds: DueBounds) async throws -> Int {
        with { $0.refreshPresence(bounds) }
    }

    package func resumeParked(at now: Instant) async throws -> [LeadID] {
        try with { tables in try tables.dueFollowUps(at: now).filter { try tables.resume($0, at: now) } }
    }

    package func escalateWaiting(_ bounds: DueBounds) async throws -> Int {
        with { $0.escalateWaiting(bounds) }
    }

    package func lookAt(
        _ leads: [LeadID], routable: Set<LeadID>, policy: Policy, hours: DeskHours, at now: Instant,
        excuses: [ClockExcuse]
    ) async throws -> AlarmRound {
        with { $0.lookAt(leads, routable: routable, policy: policy, hours: hours, at: now, excuses: excuses) }
    }

    package func knownUnroutable(of leads: [LeadID]) async throws -> Set<LeadID> {
        with { $0.openUnroutable(of: leads) }
    }
}
