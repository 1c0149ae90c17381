package import Admissions
import Postgres
package import Routing

/// What became of a correction.
package struct Reclassified: Sendable, Hashable {
    /// The lead's epoch after it.
    package let epoch: Int64
    /// Whether it brought a lead to the queue that had been set aside.
    package let wasSetAside: Bool
}

extension Desk {
    private static let insertCorrection = Statement(
        "insert_correction",
        """
        insert into correction (org_id, correction_id, lead_id, assessment_id, from_level, to_level, reason, staff_id,
                                corrected_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)

    private static let correctionInForce = Statement(
        "correction_in_force",
        """
        select correction.to_level, correction.reason, correction.staff_id, lead.received_at, lead.stored_at
        from lead
        left join correction on correction.org_id = $1 and correction.correction_id = lead.correction_id
        where lead.org_id = $1 and lead.lead_id = $2
        """)

    /// Gives a lead the level and the queue a person found right, beside what triage concluded; it outranks later
    /// assessments.
    ///
    /// A waiting lead moves to its queue, one that was set aside waits, an offer whose queue changes ends, an owner keeps
    /// the lead. The same correction by the same person again changes nothing.
    /// - Parameters:
    ///   - epoch: the epoch the person saw.
    ///   - mayCorrectAny: whether it is a manager, who may correct a lead that nobody or somebody else has.
    /// - Throws: ``StoreError/refused(_:)`` when the lead is closed or merged, is not the person's, has changed since, or
    ///   has that level.
    package func reclassify(
        _ lead: LeadID, to level: LeadQueue, reason: CorrectionReason, by staff: StaffID,
        mayCorrectAny: Bool, epoch: Int64, policy: Policy, at now: Instant
    ) async throws -> Reclassified {
        try await transaction(TransactionOptions(idempotent: true)) { transaction in
            let (row, old, _) = try await standing(of: lead, in: transaction)
            guard row.state.isOpen || row.state == .setAside else { throw row.refusal(.wrongState) }
            let isTheirs = row.owner == staff || (row.state == .offered && row.offeredTo == staff)
            guard isTheirs || mayCorrectAny else {
                throw row.refusal(row.holder == nil ? .managerOnly : .heldByAnother)
            }
            let known = try await transaction.rows(Self.correctionInForce(.id(org), .id(lead))).exactlyOne {
                (
                    to: try $0.optionalWord(LeadQueue.self),
                    reason: try $0.optionalWord(CorrectionReason.self),
                    by: try $0.optionalID(StaffMember.self), receivedAt: try $0.instant(),
                    storedAt: try $0.instant()
                )
            }
            if known.to == level, known.reason == reason, known.by == staff {
                return Reclassified(epoch: row.epoch, wasSetAside: false)
            }
            guard row.epoch == epoch else { throw row.refusal(.staleEpoch) }
            guard old.level.rawValue != level.rawValue || old.queue != level else {
                throw row.refusal(.sameLevel)
            }
            var new = old
            (new.level, new.queue, new.correction) = (LevelOfCare(level), level, CorrectionID(at: now))
            if new.priority != .crisis {
                // What triage found beside the level stays.
                let found = max(0, Int(old.urgency) - old.level.baseUrgency)
                new.urgency = .init(min(99, new.level.baseUrgency + found))
            }
            new.sortKey = min(
                old.sortKey,
                sortKey(
                    receivedAt: known.receivedAt, storedAt: known.storedAt, levelOfCare: new.level,
                    priority: new.priority, urgency: new.urgency, isOnTheLine: false, policy: policy))
            // Who corrects a lead they hold has seen what newer rules said.
            let change = StandingChange(
                row: row, old: old, new: new, event: .reclassify, actor: .staff(staff),
                detail: ["from": old.level.rawValue, "to": level.rawValue, "reason": reason.rawValue],
                isMarked: isTheirs ? false : nil)
            _ = try await transaction.execute(
                Self.insertCorrection(
                    .id(org), .id(new.correction), .id(lead), .id(old.assessment),
                    .text(old.level.rawValue), .text(level.rawValue), .text(reason.rawValue), .id(staff),
                    .instant(now)))
            try await apply(
                change, at: now, crisisDeadline: policy.offerDeadlines.crisis, in: transaction)
            return Reclassified(epoch: change.epoch, wasSetAside: row.state == .setAside)
        }
    }
}
