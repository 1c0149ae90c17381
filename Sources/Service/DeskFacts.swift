import Admissions
import Routing
import Synchronization

/// What seldom changes about the desk and is needed with every inquiry: its name, its zone, the policy in force, its hours.
struct DeskFacts: Sendable {
    let name: String
    let zone: DeskZone
    let policy: Policy
    let hours: DeskHours
}

/// Keeps the desk's facts at hand and looks again every second, so that a new policy acts within it.
final class DeskFactsCache: Sendable {
    /// Reads the org's profile, policy and hours.
    typealias Reader =
        @Sendable () async throws -> (
            name: String, zone: String, policy: Policy, hours: DeskHours
        )

    private struct Entry {
        var facts: DeskFacts
        var staleAt: ContinuousClock.Instant
    }

    private let read: Reader
    private let entry = Mutex<Entry?>(nil)
    private static let freshness = Duration.seconds(1)

    init(read: @escaping Reader) {
        self.read = read
    }

    /// The facts, at most a second old; older only while the database is away.
    /// - Throws: what the reader throws, when nothing was ever read.
    func current() async throws -> DeskFacts {
        let now = ContinuousClock.now
        let (known, isMine) = entry.withLock { entry -> (DeskFacts?, Bool) in
            guard let known = entry, known.staleAt <= now else { return (entry?.facts, entry == nil) }
            // One caller looks; the others go on with what is known.
            entry?.staleAt = now + Self.freshness
            return (known.facts, true)
        }
        if let known, !isMine { return known }
        do {
            let (name, zone, policy, hours) = try await read()
            let isSameZone = known.map { $0.zone.name == zone } ?? false
            let facts = DeskFacts(
                name: name, zone: isSameZone ? (known?.zone ?? DeskZone(zone)) : DeskZone(zone),
                policy: policy, hours: hours)
            entry.withLock { $0 = Entry(facts: facts, staleAt: now + Self.freshness) }
            return facts
        } catch {
            guard let known else { throw error }
            return known
        }
    }
}
