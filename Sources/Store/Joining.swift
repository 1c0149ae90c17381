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

    // A merged lead is found, too, and stands for the lead it counts for: the caller may ring from the number of either. Not
    // where that one, or one between, is found by itself: its own subject and name then decide, as they did before.
    private static let sameContact = Statement(
        "same_contact",
        """
        with recursive found as materialized (
            select lead_id, merged_into, subject, name_tags
            from lead
            where org_id = $1 and (phone_index = $3 or email_index = $4)
        ), above (found_id, lead_id, merged_into) as (
            select lead_id, lead_id, merged_into from found
            union
            select above.found_id, lead.lead_id, lead.merged_into
            from above
            join lead on lead.org_id = $1 and lead.lead_id = above.merged_into
            where not exists (select from found where found.lead_id = above.merged_into)
        )
        select lead.lead_id, lead.state, found.subject, found.name_tags, lead.owner_id is not null
        from above
        join found on found.lead_id = above.found_id
        join lead on lead.org_id = $1 and lead.lead_id = above.lead_id
        where lead.lead_id <> $2
          and (lead.state in ('waiting', 'offered', 'owned')
               or (lead.state = 'closed' and lead.closed_at > $5::timestamptz - interval '30 days'))
        order by (lead.state = 'closed'), lead.lead_id, found.lead_id
        limit 20
        """)

    /// Merges a lead that intake has just made into the open (or lately closed) lead of the same person,
    /// found by the blind index of the phone or e-mail; links it with the leads of other people found there.
    ///
    /// The earlier lead stays, unless only the later one has an owner; two owned leads stay apart, and so do two that a
    /// person told apart. A repeat raises the urgency, may move the key earlier, and never takes the lead from its owner.
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
            let rows = try await transaction.pipeline([
                Self.sameContact(
                    .id(org), .id(lead), .bytes(mine.phone), .bytes(mine.email), .instant(now)),
                toldApartQuery(lead),
            ])
            let others: [Candidate] = try rows[0].map {
                Candidate(
                    lead: try $0.id(), state: try $0.word(), subject: try $0.word(), tags: try $0.next(),
                    isOwned: try $0.next())
            }
            let strangers = Set(try rows[1].map { try $0.id(Lead.self) })
            let other = others.first { mine.kinship(with: $0) == .same && !strangers.contains($0.lead) }
            let mergesInto = other.map { $0.isOwned || $0.state == .closed || $0.lead < lead } ?? false
            let stays = mergesInto ? other?.lead ?? lead : lead
            let relatives = others.filter { mine.kinship(with: $0) == .related && $0.lead != other?.lead }
            try await link(stays, with: Set(relatives.map(\.lead)).sorted(), at: now, in: transaction)
            guard let other else { return nil }
            let merged = try await joinLocked(
                mergesInto ? lead : other.lead, into: stays, at: now, crisisDeadline: crisisDeadline,
                in: transaction)
            if let merged { return merged }
            return try await joined(lead, in: transaction)
        }
    }

    private func joinLocked(
        _ merged: LeadID, into target: LeadID, at now: Instant, crisisDeadline: Duration,
        in transaction: Transaction
    ) async throws -> JoinedLead? {
        let (from, into) = try await lockPair(merged, target, in: transaction)
        guard from.row.state == .waiting || from.row.state == .offered,
            into.row.state.isOpen || into.row.state == .closed
        else { return nil }
        return try await unite(
            from, into: into, because: .repeatContact, by: .service, at: now, crisisDeadline: crisisDeadline,
            in: transaction)
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

        func kinship(with other: Candidate) -> Kinship {
            subject.kinship(with: other.subject, nameTags: tags, otherTags: other.tags)
        }
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
}
