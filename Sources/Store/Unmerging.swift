package import Admissions
import Postgres
package import Routing

extension Desk {
    // From a merged lead to the one it counts for, in that order.
    private static let chainUp = Statement(
        "chain_up",
        """
        with recursive above (lead_id, merged_into, depth) as (
            select lead_id, merged_into, 1 from lead where org_id = $1 and lead_id = $2
            union all
            select lead.lead_id, lead.merged_into, above.depth + 1
            from above
            join lead on lead.org_id = $1 and lead.lead_id = above.merged_into
            where above.depth < 1000
        )
        select lead_id from above order by depth
        """)

    /// The lead, then the one it was merged into, and so on to the one that all of them count for.
    func chain(from lead: LeadID, in transaction: Transaction) async throws -> [LeadID] {
        try await transaction.rows(Self.chainUp(.id(org), .id(lead))).map { try $0.id() }
    }

    // What its merge left in the ledger, and whether who owned it is still there.
    private static let beforeMerge = Statement(
        "before_merge",
        """
        select lead.merged_from, staff.staff_id, (ledger.detail::jsonb ->> 'follow_up')::timestamptz
        from lead
        left join ledger on ledger.org_id = $1 and ledger.lead_id = $2 and ledger.epoch = lead.epoch
            and ledger.to_state is not null
        left join staff on staff.org_id = $1 and staff.staff_id = lead.last_owner_id and staff.is_active
            and staff.role <> 'operator'
        where lead.org_id = $1 and lead.lead_id = $2
        """)

    private static let returnMerged = Statement(
        "return_merged",
        """
        update lead
        set state = $4, epoch = epoch + 1, owner_id = $5, follow_up_at = $6, merged_into = null, merged_from = null,
            waiting_since = case when $4 = 'waiting' then $7 else waiting_since end,
            assessment_id = $8, level_of_care = $9, queue = $10, priority = $11, urgency = $12, safety_flags = $13,
            needs_callback = $14, sort_key = $15, correction_id = $16
        where org_id = $1 and lead_id = $2 and epoch = $3
        """)

    private static let countParted = Statement(
        "count_parted",
        """
        update lead
        set repeat_contacts = greatest(0, repeat_contacts - 1 - $3)
        where org_id = $1 and lead_id = $2
        """)

    /// Undoes a merge, a person's or the joiner's: the lead comes back as it was, with its inquiries, and the two are marked
    /// as two people's, so that they are not joined again.
    ///
    /// It goes back to its owner while that one is active, else it waits. The leads it was gathered in are worked out again
    /// from what is left; a key moves later only where the lead does not wait. The same again is the same success.
    /// - Parameter mayUndoAny: whether it is a manager. Anybody else owns the lead it counts for, or closed it.
    /// - Returns: the epoch after it.
    /// - Throws: ``StoreError/refused(_:)`` when it is not merged, has changed since, or counts for somebody else's lead.
    package func unmerge(
        _ lead: LeadID, by staff: StaffID, mayUndoAny: Bool, epoch: Int64, policy: Policy, at now: Instant
    ) async throws -> Int64 {
        try await takingSeat(TransactionOptions(idempotent: true)) { transaction in
            let chain = try await chain(from: lead, in: transaction)
            var locked: [LeadID: LockedLead] = [:]
            for id in chain.sorted() { locked[id] = try await standing(of: id, in: transaction) }
            guard let mine = locked[lead], let root = chain.last.flatMap({ locked[$0] }) else {
                throw StoreError.refused(Refusal(.noSuchLead))
            }
            if mine.row.epoch > epoch,
                try await isDone(
                    .unmerge, of: lead, by: staff, from: epoch, detail: [:], in: transaction)
            {
                return epoch + 1
            }
            guard mine.row.state == .merged else { throw mine.row.refusal(.wrongState) }
            guard root.row.isOf(staff) || mayUndoAny else { throw root.row.refusalOfStranger }
            // What was merged or undone between the look at the chain and the locks shows here.
            let isSameChain = try await self.chain(from: lead, in: transaction) == chain
            guard mine.row.epoch == epoch, isSameChain else { throw mine.row.refusal(.staleEpoch) }
            try await comeBack(mine, from: chain[1], by: staff, policy: policy, at: now, in: transaction)
            for id in chain.dropFirst() {
                guard let above = locked[id] else { continue }
                try await part(mine, from: above, by: staff, policy: policy, at: now, in: transaction)
            }
            return epoch + 1
        }
    }

    /// Takes a merged lead out of the one it went into.
    private func comeBack(
        _ mine: LockedLead, from target: LeadID, by staff: StaffID, policy: Policy, at now: Instant,
        in transaction: Transaction
    ) async throws {
        let lead = mine.row.id
        let before = try await transaction.rows(Self.beforeMerge(.id(org), .id(lead))).exactlyOne {
            (
                state: try $0.word(LeadState.self), owner: try $0.optionalID(StaffMember.self),
                followUp: try $0.optionalInstant()
            )
        }
        let owner = before.state == .owned ? before.owner : nil
        let followUp = owner == nil ? nil : before.followUp
        let state: LeadState = owner == nil ? .waiting : .owned
        let rest = try await episodeStanding(of: lead, policy: policy, in: transaction)
        let new = mine.standing.parted(as: rest, from: mine.standing, mayMoveLater: false)
        var detail = ["from": target.description]
        if let owner { detail["owner"] = owner.description }
        var drafts = [
            LedgerDraft(
                move: .unmerge, of: lead, from: .merged, to: state, epoch: mine.row.epoch + 1, at: now,
                by: .staff(staff), detail: detail)
        ]
        if new.sortKey != mine.standing.sortKey {
            drafts.append(
                LedgerDraft(
                    "key_moved", at: now, by: .staff(staff), lead: lead, epoch: mine.row.epoch + 1,
                    detail: [
                        "from": mine.standing.sortKey.description, "to": new.sortKey.description,
                        "reason": LeadEvent.unmerge.rawValue,
                    ]))
        }
        var queries = [
            Self.returnMerged(
                .id(org), .id(lead), .int(mine.row.epoch), .text(state.rawValue), .id(owner),
                .instant(followUp), .instant(now), .id(new.assessment), .text(new.level.rawValue),
                .text(new.queue?.rawValue), .text(new.priority.rawValue), .int32(Int32(new.urgency)),
                .texts(new.flags.map(\.rawValue)), .bool(new.needsCallback), .instant(new.sortKey),
                .id(new.correction)),
            tellApartQuery(lead, target, at: now),
        ]
        if let owner {
            if followUp == nil { queries.append(seat(lead, for: owner, as: .resumed, at: now)) }
        } else {
            queries.append(Self.enqueue(.id(org), .id(lead)))
        }
        _ = try await transaction.pipeline(queries + [ledger(drafts)])
    }

    /// Works out a lead again that has lost one it had gathered.
    private func part(
        _ mine: LockedLead, from above: LockedLead, by staff: StaffID, policy: Policy, at now: Instant,
        in transaction: Transaction
    ) async throws {
        let rest = try await episodeStanding(of: above.row.id, policy: policy, in: transaction)
        let mayMoveLater: Bool
        switch above.row.state {
        case .waiting, .offered: mayMoveLater = false
        case .owned, .closed, .merged, .setAside: mayMoveLater = true
        }
        let change = StandingChange(
            row: above.row, old: above.standing,
            new: above.standing.parted(as: rest, from: mine.standing, mayMoveLater: mayMoveLater),
            event: .splitOff, actor: .staff(staff), detail: ["lead": mine.row.id.description])
        // Before a waiting lead enters the queue anew, so that its entry is taken from the row as it is then.
        _ = try await transaction.pipeline([
            Self.countParted(.id(org), .id(above.row.id), .int32(Int32(mine.repeats))),
            touchTimesQuery(above.row.id),
        ])
        try await apply(
            change, at: now, crisisDeadline: policy.offerDeadlines.crisis, in: transaction)
    }
}
