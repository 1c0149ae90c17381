import Store
import Synchronization
import Vault

/// Finds who a bearer token speaks for, remembering for a few seconds whom it found.
///
/// Only hashes are kept. What is not found is not remembered: a token that was just issued works at once.
final class Tokens: Sendable {
    private struct Entry {
        let principal: Principal
        let expiresAt: ContinuousClock.Instant
    }

    private let memory: Duration
    private let capacity: Int
    private let find: @Sendable (AccessSecret.Kind, [UInt8]) async throws -> Principal?
    private let known = Mutex<[[UInt8]: Entry]>([:])

    /// - Parameters:
    ///   - memory: how long a token found is taken for good: a revocation takes effect within it.
    ///   - find: looks up a token's hash among those of its kind.
    init(
        memory: Duration, capacity: Int,
        find: @escaping @Sendable (AccessSecret.Kind, [UInt8]) async throws -> Principal?
    ) {
        self.memory = memory
        self.capacity = capacity
        self.find = find
    }

    /// Who an `Authorization` header speaks for; nil when it is missing, malformed or of nobody.
    func principal(authorization: String?) async throws -> Principal? {
        guard let token = Self.bearer(authorization), let kind = AccessSecret.kind(of: token) else {
            return nil
        }
        let hash = AccessSecret.hash(token)
        let now = ContinuousClock.now
        if let entry = known.withLock({ $0[hash] }), entry.expiresAt > now { return entry.principal }
        guard let principal = try await find(kind, hash) else {
            known.withLock { $0[hash] = nil }
            return nil
        }
        known.withLock { known in
            if known.count >= capacity { known = known.filter { $0.value.expiresAt > now } }
            if known.count >= capacity { known = [:] }
            // From the time it was asked for: what changes while the answer is on its way counts.
            known[hash] = Entry(principal: principal, expiresAt: now + memory)
        }
        return principal
    }

    /// The token of a `Bearer` credential (RFC 6750, section 2.1); the scheme's case does not matter.
    private static func bearer(_ header: String?) -> String? {
        guard let header, header.utf8.count <= 256 else { return nil }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1].drop { $0 == " " })
    }
}
