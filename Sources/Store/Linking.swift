package import Admissions
import Postgres

/// Another person's lead found at the same number or address.
package struct LinkedLine: Sendable, Hashable {
    /// The lead, or the one it was merged into.
    package let lead: LeadID
    /// How the two were found to be two people's.
    package let kind: LinkKind
    /// Whose need it is about, as its caller put it.
    package let subject: Subject
    /// Its state.
    package let state: LeadState
    /// Who owns it or has it on offer, by name.
    package let holder: String?
    /// Since when they are linked.
    package let foundAt: Instant
}

extension Desk {
    private static let insertLinks = Statement(
        "insert_links",
        """
        insert into lead_link (org_id, lead_id, other_id, kind, found_at)
        select $1, least($2::uuid, other), greatest($2::uuid, other), 'relative', $4
        from unnest($3::uuid[]) as other
        on conflict (org_id, lead_id, other_id) do nothing
        returning case when lead_id = $2 then other_id else lead_id end
        """)

    /// Links a lead with leads of other people; those linked before stay as they are.
    func link(_ lead: LeadID, with others: [LeadID], at now: Instant, in transaction: Transaction)
        async throws
    {
        guard !others.isEmpty else { return }
        let linked: [LeadID] = try await transaction.rows(
            Self.insertLinks(.id(org), .id(lead), .ids(others), .instant(now))
        ).map { try $0.id() }
        guard !linked.isEmpty else { return }
        try await transaction.execute(
            ledger(
                linked.map {
                    LedgerDraft(
                        "linked", at: now, by: .service, lead: lead, detail: ["to": $0.description])
                }))
    }

    private static let tellApart = Statement(
        "tell_apart",
        """
        insert into lead_link (org_id, lead_id, other_id, kind, found_at)
        values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), 'not_same', $4)
        on conflict (org_id, lead_id, other_id) do update
        set kind = excluded.kind, found_at = excluded.found_at
        """)

    /// The statement that marks two leads as two people's, so that no joiner merges them again.
    func tellApartQuery(_ lead: LeadID, _ other: LeadID, at now: Instant) -> Query {
        Self.tellApart(.id(org), .id(lead), .id(other), .instant(now))
    }

    // From the leads at the other ends of links up to those they count for now; by the two keys of lead_link.
    private static let linkedRoots =
        episode + """
            , linked (lead_id, kind, found_at) as (
                select ends.lead_id, ends.kind, ends.found_at
                from episode
                cross join lateral (
                    select other_id as lead_id, kind, found_at
                    from lead_link
                    where org_id = $1 and lead_id = episode.lead_id
                    union all
                    select lead_id, kind, found_at
                    from lead_link
                    where org_id = $1 and other_id = episode.lead_id
                ) as ends
            ), above (lead_id, merged_into, kind, found_at) as (
                select lead.lead_id, lead.merged_into, linked.kind, linked.found_at
                from linked
                join lead on lead.org_id = $1 and lead.lead_id = linked.lead_id
                union
                select lead.lead_id, lead.merged_into, above.kind, above.found_at
                from above
                join lead on lead.org_id = $1 and lead.lead_id = above.merged_into
            )
            """

    private static let toldApart = Statement(
        "told_apart",
        linkedRoots + """

            select distinct lead_id from above where merged_into is null and kind = 'not_same'
            """)

    /// The statement that lists the leads a person told apart from this one or from one merged into it.
    func toldApartQuery(_ lead: LeadID) -> Query { Self.toldApart(.id(org), .id(lead)) }

    private static let fileLinks = Statement(
        "file_links",
        linkedRoots + """

            select distinct on (lead.lead_id) lead.lead_id, above.kind, lead.subject, lead.state, staff.name,
                   above.found_at
            from above
            join lead on lead.org_id = $1 and lead.lead_id = above.lead_id
            left join offer on offer.org_id = $1 and offer.lead_id = lead.lead_id and offer.state = 'open'
            left join staff on staff.org_id = $1 and staff.staff_id = coalesce(lead.owner_id, offer.staff_id)
            where above.merged_into is null and lead.lead_id <> $2
            order by lead.lead_id, above.kind, above.found_at
            """)

    /// The statement that lists the leads linked with one, or with one merged into it.
    func linksQuery(_ lead: LeadID) -> Query { Self.fileLinks(.id(org), .id(lead)) }

    /// Reads a row of ``linksQuery(_:)``.
    func linkedLine(_ row: inout Row) throws -> LinkedLine {
        LinkedLine(
            lead: try row.id(), kind: try row.word(), subject: try row.word(), state: try row.word(),
            holder: try row.next(), foundAt: try row.instant())
    }

    private static let unlink = Statement(
        "unlink",
        """
        with recursive mine (lead_id) as (
            select $2::uuid
            union
            select lead.lead_id from mine join lead on lead.org_id = $1 and lead.merged_into = mine.lead_id
        ), theirs (lead_id) as (
            select $3::uuid
            union
            select lead.lead_id from theirs join lead on lead.org_id = $1 and lead.merged_into = theirs.lead_id
            where lead.lead_id <> $2
        )
        delete from lead_link
        using mine, theirs
        where lead_link.org_id = $1
          and lead_link.lead_id = least(mine.lead_id, theirs.lead_id)
          and lead_link.other_id = greatest(mine.lead_id, theirs.lead_id)
        """)

    /// The statement that drops the links between a lead that has just been merged and the one it went into, and between
    /// those merged into either: they are one person's now.
    func unlinkQuery(_ merged: LeadID, _ target: LeadID) -> Query {
        Self.unlink(.id(org), .id(merged), .id(target))
    }
}
