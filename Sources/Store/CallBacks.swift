package import Admissions
import Postgres

/// Owned leads with a follow-up date, all of one instant.
package struct CallBackList: Sendable {
    /// The leads, the earliest date first; a line has its date while it is to come, its glance from then on.
    package let lines: [QueueLine]
    /// Those that are the person's own.
    package let own: Set<LeadID>
    /// What a listing shows besides the lines.
    package let glances: [LeadID: LeadGlance]
}

extension Desk {
    // A lead has one of the two dates: the one to come (lead_by_follow_up), or the one that came and was not kept yet
    // (lead_by_due_follow_up).
    private static let callBacks = Statement(
        "call_backs",
        """
        select \(lineColumns(offerEnds: "null::timestamptz")),
               lead.owner_id = $2
        from (
            (select lead_id, follow_up_due_at as due_at from lead
             where org_id = $1 and follow_up_due_at is not null and follow_up_at is null and state = 'owned'
               and (owner_id = $2 or $3)
             order by follow_up_due_at, lead_id limit $4)
            union all
            (select lead_id, follow_up_at from lead
             where org_id = $1 and follow_up_at is not null and state = 'owned' and (owner_id = $2 or $3)
             order by follow_up_at, lead_id limit $4)
        ) as dated
        join lead on lead.org_id = $1 and lead.lead_id = dated.lead_id
        join staff on staff.org_id = $1 and staff.staff_id = lead.owner_id
        order by dated.due_at, lead.lead_id
        limit $4
        """)

    /// Lists the leads whose owner set a follow-up date that is to come, or has come and not been kept: no touch since, and
    /// no other date.
    /// - Parameters:
    ///   - ofEverybody: whether other people's are listed, too (a manager).
    ///   - limit: 1…1000; the latest dates are left out.
    package func callBacks(of staff: StaffID, ofEverybody: Bool, limit: Int) async throws -> CallBackList {
        try await transaction(TransactionOptions(isolation: .repeatableRead, readOnly: true)) { transaction in
            let lines = try await transaction.rows(
                Self.callBacks(
                    .id(org), .id(staff), .bool(ofEverybody), .int(Int64(min(max(limit, 1), 1000))))
            ).map { row in (line: try queueLine(&row), isOwn: try row.next(Bool.self)) }
            let glances = try await transaction.rows(glanceQuery(lines.map(\.line.lead)))
            return CallBackList(
                lines: lines.map(\.line), own: Set(lines.filter(\.isOwn).map(\.line.lead)),
                glances: try leadGlances(glances))
        }
    }
}
