package import Admissions
import Postgres
package import Routing

/// A merge that a person asks for, with the epochs they saw.
package struct MergeOrder: Sendable {
    /// The lead that goes.
    package let lead: LeadID
    /// Its epoch.
    package let epoch: Int64
    /// The lead that stays.
    package let target: LeadID
    /// Its epoch.
    package let targetEpoch: Int64

    /// A merge of one lead into another.
    package init(of lead: LeadID, at epoch: Int64, into target: LeadID, at targetEpoch: Int64) {
        self.lead = lead
        self.epoch = epoch
        self.target = target
        self.targetEpoch = targetEpoch
    }
}

/// A lead as it was locked, with what routing goes by.
typealias LockedLead = (row: LeadRow, standing: LeadStanding, repeats: Int)

/// Why two leads become one.
enum MergeCause {
    /// The joiner found that the same person was in touch again.
    case repeatContact
    /// A person of the desk knows it.
    case person

    /// The ledger's word for what happened to the lead that stays.
    var event: String {
        switch self {
        case .repeatContact: "contact_again"
        case .person: "merged_in"
        }
    }

    /// Why the key moved.
    var reason: String {
        switch self {
        case .repeatContact: "repeat contact"
        case .person: "merge"
        }
    }
}

extension Desk {
    /// Merges one open lead into another by hand: its inquiries count for the other from now on, until it is undone.
    ///
    /// The one that stays keeps its owner and its place, or gets a better one. The same merge again is the same success.
    /// - Parameter mayMergeAny: whether it is a manager. Anybody else owns one of the two, and nobody else the other.
    /// - Returns: the lead that stays.
    /// - Throws: ``StoreError/refused(_:)``, naming the lead in the way and who holds it, when one is not open, is
    ///   somebody else's or has changed since, or when an owned lead would go into one that nobody owns.
    package func merge(
        _ order: MergeOrder, by staff: StaffID, mayMergeAny: Bool, policy: Policy, at now: Instant
    ) async throws -> JoinedLead {
        try await transaction(TransactionOptions(idempotent: true)) { transaction in
            guard order.lead != order.target else { throw StoreError.refused(Refusal(.sameLead)) }
            let (from, into) = try await lockPair(order.lead, order.target, in: transaction)
            if from.row.state == .merged, from.row.epoch == order.epoch + 1,
                try await isDone(
                    .merge, of: order.lead, by: staff, from: order.epoch,
                    detail: ["into": order.target.description], in: transaction)
            {
                return JoinedLead(lead: order.target, state: into.row.state, holder: into.row.holder)
            }
            for lead in [from, into] where !lead.row.state.isOpen { throw lead.row.refusal(.wrongState) }
            if !mayMergeAny { try allowMerge(of: from.row, and: into.row, by: staff) }
            guard from.row.epoch == order.epoch else { throw from.row.refusal(.staleEpoch) }
            guard into.row.epoch == order.targetEpoch else { throw into.row.refusal(.staleEpoch) }
            if from.row.state == .owned, into.row.state != .owned { throw from.row.refusal(.ownedStays) }
            return try await unite(
                from, into: into, because: .person, by: .staff(staff), at: now,
                crisisDeadline: policy.offerDeadlines.crisis, in: transaction)
        }
    }

    /// Lets pass who owns one of two leads while nobody else owns the other.
    private func allowMerge(of from: LeadRow, and into: LeadRow, by staff: StaffID) throws {
        for row in [from, into] where row.owner != nil && row.owner != staff {
            throw row.refusal(.heldByAnother)
        }
        guard from.owner == staff || into.owner == staff else { throw into.refusal(.ownsNeither) }
    }

    private static let mergeLead = Statement(
        "merge_lead",
        """
        update lead
        set state = 'merged', epoch = epoch + 1, merged_from = state, merged_into = $4, owner_id = null,
            follow_up_at = null
        where org_id = $1 and lead_id = $2 and epoch = $3
        """)

    static let dequeue = Statement(
        "leave_queue", "delete from queue_entry where org_id = $1 and lead_id = $2")

    // The person it is on offer to has no longer than for a crisis now, and no other crisis takes its place. The offer may
    // have been made by a clock ahead of this one, and ends after it starts.
    static let hastenOffer = Statement(
        "hasten_offer",
        """
        update offer
        set is_crisis = true, deadline_at = least(deadline_at, greatest($3, offered_at + interval '1 second'))
        where org_id = $1 and lead_id = $2 and state = 'open' and not is_crisis
        """)

    // With a new contact ($11) a parked lead comes back at once: its follow-up is due now.
    private static let applyStanding = Statement(
        "apply_standing",
        """
        update lead
        set assessment_id = $3, level_of_care = $4, queue = $5, priority = $6, urgency = $7,
            safety_flags = $8, needs_callback = $9, sort_key = $10, repeat_contacts = repeat_contacts + 1 + $12,
            follow_up_at = case when follow_up_at is not null then least(follow_up_at, $11) end,
            epoch = epoch + case when state = 'closed' then 1 else 0 end,
            waiting_since = case when state = 'closed' then $11 else waiting_since end,
            correction_id = $13,
            disposition = case when state = 'closed' then null else disposition end,
            closed_at = case when state = 'closed' then null else closed_at end,
            state = case when state = 'closed' then 'waiting' else state end
        where org_id = $1 and lead_id = $2
        """)

    /// Locks two leads' rows, in the order of the ids, so that two joiners cannot wait for each other.
    func lockPair(
        _ first: LeadID, _ second: LeadID, in transaction: Transaction
    ) async throws -> (first: LockedLead, second: LockedLead) {
        let lower = try await standing(of: min(first, second), in: transaction)
        let upper = try await standing(of: max(first, second), in: transaction)
        return first < second ? (lower, upper) : (upper, lower)
    }

    /// Makes one lead of two; the first goes, the caller has seen that it is open and the other open or closed.
    func unite(
        _ from: LockedLead, into: LockedLead, because cause: MergeCause, by actor: LedgerActor,
        at now: Instant, crisisDeadline: Duration, in transaction: Transaction
    ) async throws -> JoinedLead {
        let (merged, target) = (from.row.id, into.row.id)
        let result = into.standing.joined(by: from.standing)
        let returns = into.row.state == .closed
        let waits = returns || into.row.state == .waiting
        let hastens =
            result.priority == .crisis && into.standing.priority != .crisis
            && (into.row.state == .offered || into.row.followUpAt != nil)
        let comesBack = cause == .repeatContact || hastens
        _ = try await transaction.pipeline(
            [
                Self.mergeLead(.id(org), .id(merged), .int(from.row.epoch), .id(target)),
                Self.dequeue(.id(org), .id(merged)),
                Self.endOffer(
                    .id(org), .id(merged), .text(OfferState.withdrawn.rawValue), .instant(now),
                    .text("merged")),
                Self.freeSeat(.id(org), .id(merged)),
                Self.applyStanding(
                    .id(org), .id(target), .id(result.assessment), .text(result.level.rawValue),
                    .text(result.queue?.rawValue), .text(result.priority.rawValue),
                    .int32(Int32(result.urgency)),
                    .texts(result.flags.map(\.rawValue)), .bool(result.needsCallback),
                    .instant(result.sortKey), .instant(comesBack ? now : nil), .int32(Int32(from.repeats)),
                    .id(result.correction)),
                unlinkQuery(merged, target), touchTimesQuery(target),
            ]
                + (result.priority == .crisis && into.row.state == .offered
                    ? [Self.hastenOffer(.id(org), .id(target), .instant(now + crisisDeadline))] : [])
                + (waits
                    ? [Self.dequeue(.id(org), .id(target)), Self.enqueue(.id(org), .id(target))] : [])
                + [ledger(drafts(from, into: into, result, because: cause, by: actor, at: now))])
        return JoinedLead(lead: target, state: waits ? .waiting : into.row.state, holder: into.row.holder)
    }

    private func drafts(
        _ from: LockedLead, into: LockedLead, _ result: LeadStanding, because cause: MergeCause,
        by actor: LedgerActor, at now: Instant
    ) -> [LedgerDraft] {
        let (merged, target) = (from.row.id, into.row.id)
        // What the lead had is kept here for whoever undoes it.
        var detail = ["into": target.description]
        if let owner = from.row.owner { detail["owner"] = owner.description }
        if let followUp = from.row.followUpAt { detail["follow_up"] = followUp.description }
        var drafts = [
            LedgerDraft(
                move: .merge, of: merged, from: from.row.state, to: .merged, epoch: from.row.epoch + 1,
                at: now, by: actor, detail: detail),
            into.row.state == .closed
                ? LedgerDraft(
                    move: .repeatContact, of: target, from: .closed, to: .waiting, epoch: into.row.epoch + 1,
                    at: now, by: actor, detail: ["from": merged.description])
                : LedgerDraft(
                    cause.event, at: now, by: actor, lead: target, epoch: into.row.epoch,
                    detail: ["from": merged.description]),
        ]
        if result.sortKey != into.standing.sortKey {
            drafts.append(
                LedgerDraft(
                    "key_moved", at: now, by: actor, lead: target, epoch: into.row.epoch,
                    detail: [
                        "from": into.standing.sortKey.description, "to": result.sortKey.description,
                        "reason": cause.reason,
                    ]))
        }
        return drafts
    }

    // By touch_by_lead and lead_by_target: what the leads of an episode were tried and reached, taken together.
    private static let touchTimes = Statement(
        "touch_times",
        """
        \(episode), tried as (
            select min(touch.touched_at) as first_at,
                   min(touch.touched_at) filter (where touch.outcome = 'reached') as reached_at
            from episode
            join touch on touch.org_id = $1 and touch.lead_id = episode.lead_id
        )
        update lead
        set first_attempt_at = tried.first_at, first_contact_at = tried.reached_at
        from tried
        where lead.org_id = $1 and lead.lead_id = $2
          and (lead.first_attempt_at, lead.first_contact_at) is distinct from (tried.first_at, tried.reached_at)
        """)

    /// The statement that sets when a lead was first tried and reached, by all the leads it has gathered.
    func touchTimesQuery(_ lead: LeadID) -> Query { Self.touchTimes(.id(org), .id(lead)) }

    private static let readStanding = Statement(
        "read_standing",
        """
        select assessment_id, level_of_care, queue, priority, urgency, safety_flags, needs_callback, sort_key,
               correction_id, repeat_contacts
        from lead
        where org_id = $1 and lead_id = $2
        """)

    /// Reads what routing goes by of a lead, and holds its row to the end of the transaction.
    /// - Throws: a refusal when there is no such lead.
    func standing(of lead: LeadID, in transaction: Transaction) async throws -> LockedLead {
        let row = try await lock(lead, in: transaction)
        return try await transaction.rows(Self.readStanding(.id(org), .id(lead))).exactlyOne {
            let standing = LeadStanding(
                assessment: try $0.id(), level: try $0.word(), queue: try $0.optionalWord(),
                priority: try $0.word(),
                urgency: Int(try $0.next(Int16.self)), flags: try $0.words(), needsCallback: try $0.next(),
                sortKey: try $0.instant(), correction: try $0.optionalID())
            return (row, standing, Int(try $0.next(Int32.self)))
        }
    }
}
