package import Admissions
import FoundationEssentials
import Postgres
package import Routing

/// One version of a desk's policy, as it was applied.
package struct StoredPolicy: Sendable {
    /// The rules; their version is the row's.
    package let policy: Policy
    /// When it came into force, in the desk's time; it stays so until the next version does.
    package let appliedAt: Instant
    /// The login of whoever said that they applied it; nil when nobody did.
    package let appliedBy: String?
    /// Why, in the words of whoever applied it.
    package let note: String?
    /// The file it was read from; nil for the policy a desk is founded with.
    package let source: String?
}

/// A policy to be applied.
package struct PolicyDraft: Sendable {
    /// The rules; their version is not looked at.
    package let policy: Policy
    /// The file they were read from, at most 128 KiB.
    package let source: String
    /// Why, in 1 to 200 characters.
    package let note: String?
    /// The person of the desk who applies it, if they said so.
    package let appliedBy: StaffID?
    /// The keys whose values differ from the version before, for the ledger.
    package let changes: [String]

    /// A draft.
    package init(policy: Policy, source: String, note: String?, appliedBy: StaffID?, changes: [String]) {
        self.policy = policy
        self.source = source
        self.note = note
        self.appliedBy = appliedBy
        self.changes = changes
    }
}

/// What became of a policy that was to be applied.
package enum PolicyOutcome: Sendable, Hashable {
    /// It is in force, under this version.
    case applied(version: Int)
    /// Another version came between: nothing was written.
    case overtaken
}

extension Desk {
    // The primary key is the compare-and-set: of two who follow the same version the second waits for the first to commit,
    // and is refused. A row lock would ask for the right to update versions, which nobody has.
    private static let appendPolicy = Statement(
        "append_policy",
        """
        insert into policy (org_id, version, document, applied_at, applied_by, source, note)
        values ($1, $2, $3, $4, $5, $6, $7)
        """)

    /// Puts a policy into force as the version after another one, with its ledger row.
    ///
    /// Workers read it with their next look at the desk, at most a second later. Leads that wait keep their keys.
    /// - Parameters:
    ///   - version: the one in force when it was decided to apply this one.
    ///   - actor: who did it, for the ledger: a manager, or a command on the server.
    package func apply(
        _ draft: PolicyDraft, after version: Int, by actor: LedgerActor = .command, at now: Instant
    ) async throws -> PolicyOutcome {
        var policy = draft.policy
        policy.version = version + 1
        let document = try policyDocument(policy)
        var detail = ["version": "\(policy.version)", "changes": draft.changes.joined(separator: " ")]
        detail["by"] = draft.appliedBy?.description
        let entry = LedgerDraft("policy_applied", at: now, by: actor, detail: detail)
        do {
            try await transaction { transaction in
                _ = try await transaction.pipeline([
                    Self.appendPolicy(
                        .id(org), .int32(Int32(policy.version)), .json(document), .instant(now),
                        .id(draft.appliedBy), .text(draft.source), .text(draft.note)),
                    ledger([entry]),
                ])
            }
        } catch StoreError.rejected(let failure) where failure.sqlState == "23505" {
            return .overtaken
        }
        return .applied(version: policy.version)
    }

    private static let readPolicies = Statement(
        "read_policies",
        """
        select policy.version, policy.document, policy.applied_at, staff.login, policy.note, policy.source
        from policy
        left join staff on staff.org_id = $1 and staff.staff_id = policy.applied_by
        where policy.org_id = $1 and ($2::int4 is null or policy.version = $2)
        order by policy.version
        """)

    /// Every version of the policy, oldest first; the last one is in force.
    /// - Throws: ``StoreError/unreadable(_:)`` for one that this program does not understand.
    package func policies() async throws -> [StoredPolicy] { try await policies(version: nil) }

    /// One version of the policy; nil when there is none of that number.
    /// - Throws: as ``policies()``.
    package func policy(version: Int) async throws -> StoredPolicy? {
        guard let number = Int32(exactly: version) else { return nil }
        return try await policies(version: number).first
    }

    private func policies(version: Int32?) async throws -> [StoredPolicy] {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true), [Self.readPolicies(.id(org), .int32(version))])
        return try rows.first?.map { row in
            let version: Int32 = try row.next()
            var policy = try policy(from: try row.next(), named: "policy version \(version)")
            policy.version = Int(version)
            return StoredPolicy(
                policy: policy, appliedAt: try row.instant(), appliedBy: try row.next(),
                note: try row.next(), source: try row.next())
        } ?? []
    }

    /// Reads a stored document.
    /// - Throws: ``StoreError/unreadable(_:)``, with the name.
    func policy(from document: String, named name: String) throws -> Policy {
        guard let policy = try? JSONDecoder().decode(Policy.self, from: Data(document.utf8)) else {
            throw StoreError.unreadable(name)
        }
        return policy
    }

    /// The abilities of everybody who may be offered leads.
    package func staffAbilities() async throws -> [StaffAbility] {
        let people = try await hours().people.filter { !$0.calendar.shifts.isEmpty }
        let rows = try await oneRoundTrip(TransactionOptions(readOnly: true), staffQueries)
        return try staffSnapshots(rows[...], on: Duty(onShift: Set(people.map(\.id)))).map {
            StaffAbility(
                skills: $0.skills, capacity: $0.capacity, hasShift: $0.isOnShift)
        }
    }
}

/// A policy as it is stored.
func policyDocument(_ policy: Policy) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(policy), as: UTF8.self)
}
