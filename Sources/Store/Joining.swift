package import Admissions
import Postgres
import Routing

/// The earlier lead a new one was found to belong to.
package struct JoinedLead: Sendable, Hashable {
    /// The lead the inquiry counts for now.
    package let lead: LeadID
    /// Its state now.
    package let state: LeadState
    /// Who owns it or has it on offer, by name.
    package let holder: String?
}

extension Desk {
    private static let contactOf = Statement(
        "contact_of",
        """
        select phone_index, email_index, subject, name_tags
        from lead
        where org_id = $1 and lead_id = $2 and state in ('waiting', 'offered')
        """)

    // One joiner at a time for a number and for an address, always in the order of the hashes.
    private static let lockIndex = Statement(
        "lock_index", "select pg_advisory_xact_lock($1)::text")

    private static let sameContact = Statement(
        "same_contact",
        """
        select lead_id, state, subject, name_tags, owner_id is not null
        from lead
        where org_id = $1 and lead_id <> $2
          and (phone_index = $3 or email_index = $4)
          and (state in ('waiting', 'offered', 'owned')
               or (state = 'closed' and closed_at > $5::timestamptz - interval '30 days'))
        order by (state = 'closed'), lead_id
        limit 20
        """)

    /// Merges a lead that intake has just made into the open (or lately closed) lead of the same person,
    /// found by the
    /// blind index of the phone or e-mail.
    ///
    /// The earlier lead stays, unless only the later one has an owner; two owned leads stay apart. A repeat
    /// raises the
    /// urgency, may move the key earlier, and never takes the lead from its owner.
    /// - Parameter crisisDeadline: how long an offer may still stand once its lead turns out to be a crisis.
    /// - Returns: the lead it was merged into, now or by another joiner before; nil when there is none.
    package func join(
        _ lead: LeadID, at now: Instant, crisisDeadline: Duration = Policy.standard.offerDeadlines.crisis
    ) async throws -> JoinedLead? {
        let found: Contact? = try await transaction(TransactionOptions(readOnly: true)) { transaction in
            try await transaction.rows(Self.contactOf(.id(org), .id(lead))).first {
                Contact(
                    phone: try $0.next(), email: try $0.next(), subject: try $0.word(), tags: try $0.next())
            }
        }
        guard let mine = found else { return try await transaction { try await joined(lead, in: $0) } }
        guard mine.phone != nil || mine.email != nil else { return nil }
        return try await transaction { transaction in
            let locks = [mine.phone, mine.email].compactMap { $0 }.map(lockNumber).sorted()
            for number in locks { _ = try await transaction.rows(Self.lockIndex(.int(number))) }
            let others: [Candidate] = try await transaction.rows(
                Self.sameContact(
                    .id(org), .id(lead), .bytes(mine.phone), .bytes(mine.email), .instant(now))
            ).map {
                Candidate(
                    lead: try $0.id(), state: try $0.word(), subject: try $0.word(), tags: try $0.next(),
                    isOwned: try $0.next())
            }
            let other = others.first {
                mine.subject.canBeSamePerson(as: $0.subject, nameTags: mine.tags, otherTags: $0.tags)
            }
            guard let other else { return nil }
            let mergesInto = other.isOwned || other.state == .closed || other.lead < lead
            let merged = try await merge(
                mergesInto ? lead : other.lead, into: mergesInto ? other.lead : lead, at: now,
                crisisDeadline: crisisDeadline, in: transaction)
            if let merged { return merged }
            return try await joined(lead, in: transaction)
        }
    }

    private static let mergedInto = Statement(
        "merged_into",
        "select merged_into from lead where org_id = $1 and lead_id = $2 and state = 'merged'")

    /// The lead that another joiner merged a lead into meanwhile.
    private func joined(_ lead: LeadID, in transaction: Transaction) async throws -> JoinedLead? {
        let target: LeadID? = try await transaction.rows(Self.mergedInto(.id(org), .id(lead))).first {
            try $0.id()
        }
        guard let target else { return nil }
        let row = try await lock(target, in: transaction)
        return JoinedLead(lead: target, state: row.state, holder: row.holder)
    }

    private struct Contact {
        let phone: [UInt8]?
        let email: [UInt8]?
        let subject: Subject
        let tags: [UInt8]
    }

    private struct Candidate {
        let lead: LeadID
        let state: LeadState
        let subject: Subject
        let tags: [UInt8]
        let isOwned: Bool
    }

    // The key of the advisory lock: the first eight bytes of a keyed hash.
    private func lockNumber(_ index: [UInt8]) -> Int64 {
        index.suffix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) } ^ Int64(truncatingIfNeeded: org.rawValue)
    }

    private static let mergeLead = Statement(
        "merge_lead",
        """
        update lead
        set state = 'merged', epoch = epoch + 1, merged_from = state, merged_into = $4
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

    // A parked lead comes back at once: its follow-up is due now.
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

    private func merge(
        _ merged: LeadID, into target: LeadID, at now: Instant, crisisDeadline: Duration,
        in transaction: Transaction
    ) async throws -> JoinedLead? {
        // Row locks in the order of the ids, so that two joiners cannot wait for each other.
        let first = try await standing(of: min(merged, target), in: transaction)
        let second = try await standing(of: max(merged, target), in: transaction)
        let (from, into) = merged < target ? (first, second) : (second, first)
        guard from.row.state == .waiting || from.row.state == .offered else { return nil }
        let result = into.standing.joined(by: from.standing)
        var drafts = [
            LedgerDraft(
                move: .merge, of: merged, from: from.row.state, to: .merged, epoch: from.row.epoch + 1,
                at: now,
                by: .service, detail: ["into": target.description])
        ]
        let returns = into.row.state == .closed
        if returns {
            drafts.append(
                LedgerDraft(
                    move: .repeatContact, of: target, from: .closed, to: .waiting, epoch: into.row.epoch + 1,
                    at: now,
                    by: .service, detail: ["from": merged.description]))
        } else {
            guard into.row.state.isOpen else { return nil }
            drafts.append(
                LedgerDraft(
                    "contact_again", at: now, by: .service, lead: target, epoch: into.row.epoch,
                    detail: ["from": merged.description]))
        }
        if result.sortKey != into.standing.sortKey {
            drafts.append(
                LedgerDraft(
                    "key_moved", at: now, by: .service, lead: target, epoch: into.row.epoch,
                    detail: [
                        "from": into.standing.sortKey.description, "to": result.sortKey.description,
                        "reason": "repeat contact",
                    ]))
        }
        let waits = returns || into.row.state == .waiting
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
                    .instant(result.sortKey), .instant(now), .int32(Int32(from.repeats)),
                    .id(result.correction)),
            ]
                + (result.priority == .crisis && into.row.state == .offered
                    ? [Self.hastenOffer(.id(org), .id(target), .instant(now + crisisDeadline))] : [])
                + (waits
                    ? [Self.dequeue(.id(org), .id(target)), Self.enqueue(.id(org), .id(target))] : [])
                + [ledger(drafts)])
        return JoinedLead(lead: target, state: waits ? .waiting : into.row.state, holder: into.row.holder)
    }

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
    func standing(
        of lead: LeadID, in transaction: Transaction
    ) async throws -> (row: LeadRow, standing: LeadStanding, repeats: Int) {
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
