package import Admissions
import Postgres
package import Routing
package import Vault

/// The rules that assess inquiries, with their version.
package struct Ruleset: Sendable {
    /// What assessments made by them carry.
    package let version: String
    /// Assesses one inquiry; pure.
    package let assess: @Sendable (Inquiry) -> Assessment

    /// Rules of a version.
    package init(version: String, assess: @escaping @Sendable (Inquiry) -> Assessment) {
        self.version = version
        self.assess = assess
    }
}

/// What a new assessment made of a lead; no personal data.
package struct Reassessment: Sendable, Hashable {
    /// A level with the rule that gave it.
    package struct Reading: Sendable, Hashable {
        /// The level of care.
        package let level: LevelOfCare
        /// The rule.
        package let rule: String
    }

    /// Why a lead keeps its level although it was read otherwise.
    package enum Kept: String, Sendable, Hashable {
        /// A person corrected it.
        case corrected
        /// It reads as no lead, and only a person takes an open lead from the queue.
        case noLead = "no_lead"
    }

    /// The lead.
    package let lead: LeadID
    /// What the assessment in force said.
    package let before: Reading
    /// What the new one says.
    package let after: Reading
    /// Safety flags the lead has now and had not.
    package let gained: [SafetyFlag]
    /// Safety flags the lead had and has no more.
    package let lost: [SafetyFlag]
    /// The state before.
    package let oldState: LeadState
    /// The state after.
    package let state: LeadState
    /// Set where level and queue stay, whatever was read.
    package let kept: Kept?
    /// Whether whoever has the lead sees a mark until they touch it.
    package let isMarked: Bool

    /// Whether there is something to report: the level, its rule or a flag differs.
    package var isChanged: Bool { before != after || !gained.isEmpty || !lost.isEmpty }
}

extension Desk {
    private static let inForce = Statement(
        "assessment_in_force",
        """
        select ruleset_version, level_of_care, rule_id
        from assessment
        where org_id = $1 and assessment_id = $2
        """)

    /// Assesses a lead's inquiries again and puts what they give in force; the old assessments stay.
    ///
    /// The inquiries count together as the joiner counts them. The lead keeps its owner; an offer stands while the queue
    /// stays; a lead that was set aside waits once it reads as one. Running it again finds nothing to do.
    /// - Parameter isTrial: whether only to tell what would become of it; nothing is written then.
    /// - Returns: nil when the lead is closed, merged, or was assessed by these rules meanwhile.
    /// - Throws: ``StoreError``; `VaultError` when an inquiry cannot be opened.
    package func reassess(
        _ lead: LeadID, under ruleset: Ruleset, policy: Policy, sealer: Sealer, isTrial: Bool,
        at now: Instant
    ) async throws -> Reassessment? {
        try await transaction { transaction in
            let (row, old, _) = try await standing(of: lead, in: transaction)
            guard row.state.isOpen || row.state == .setAside else { return nil }
            let inForce = try await transaction.rows(Self.inForce(.id(org), .id(old.assessment))).exactlyOne {
                (
                    version: try $0.next(String.self),
                    reading: Reassessment.Reading(level: try $0.word(), rule: try $0.next())
                )
            }
            guard inForce.version != ruleset.version else { return nil }
            let anew = try await assessments(
                of: lead, under: ruleset, correctedLevel: old.correction == nil ? nil : old.level,
                policy: policy, sealer: sealer, at: now, in: transaction)
            let together = anew.dropFirst().reduce(anew[0].standing) { $0.joined(by: $1.standing) }
            var change = StandingChange(
                row: row, old: old, new: old.reassessed(as: together, isOpen: row.state.isOpen),
                event: .reassess, actor: .command, subject: anew[0].assessment.subject)
            guard let chosen = anew.first(where: { $0.id == change.new.assessment }) else {
                throw StoreError.unreadable("a new assessment")
            }
            let result = Reassessment(
                change, together: together, before: inForce.reading, after: chosen.reading)
            if isTrial { return result }
            change.detail = result.detail(ruleset.version)
            if result.isMarked { change.isMarked = true }
            _ = try await transaction.pipeline(anew.map { insertQuery($0, at: now) })
            try await apply(
                change, at: now, crisisDeadline: policy.offerDeadlines.crisis, in: transaction)
            return result
        }
    }
}

extension Reassessment {
    /// Compares what a change does with what was said before.
    /// - Parameter together: what the new assessments alone give.
    fileprivate init(
        _ change: StandingChange, together: LeadStanding, before: Reading, after: Reading
    ) {
        let (old, new) = (change.old, change.new)
        lead = change.row.id
        self.before = before
        self.after = after
        gained = new.flags.filter { !old.flags.contains($0) }
        lost = old.flags.filter { !new.flags.contains($0) }
        oldState = change.row.state
        state = change.state
        let readsAsNone = oldState.isOpen && together.queue == nil
        if old.correction != nil, together.level != old.level {
            kept = .corrected
        } else {
            kept = readsAsNone ? .noLead : nil
        }
        let differs = new.level != old.level || new.flags != old.flags || new.priority != old.priority
        isMarked = (oldState == .owned && differs) || kept == .noLead
    }

    /// The facts of its ledger row.
    fileprivate func detail(_ version: String) -> [String: String] {
        var facts = [
            "from": "\(before.level.rawValue) \(before.rule)", "to": "\(after.level.rawValue) \(after.rule)",
            "ruleset": version,
        ]
        if !gained.isEmpty { facts["gained"] = gained.map(\.rawValue).joined(separator: " ") }
        if !lost.isEmpty { facts["lost"] = lost.map(\.rawValue).joined(separator: " ") }
        if let kept { facts["kept"] = kept.rawValue }
        return facts
    }
}
