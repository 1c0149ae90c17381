package import Admissions
import Postgres

extension Desk {
    // A lead that returns to its owner, or is handed over by a person, may stand above the capacity: nothing is taken
    // away to make room for it. The lowest free number is taken; two at once collide on the key, and the second
    // transaction is run again.
    private static let returnSeat = Statement(
        "return_seat",
        """
        insert into seat (org_id, staff_id, seat_number, seat_limit, grounds, lead_id, taken_at)
        select $1, $3, free.number, greatest(free.number, staff.capacity), $5, $2, $4
        from staff
        cross join lateral (
            select min(number) as number
            from generate_series(1, 1 + (select count(*)::integer from seat where org_id = $1 and staff_id = $3))
                 as number
            where not exists (
                select from seat where org_id = $1 and staff_id = $3 and seat_number = number)
        ) as free
        where staff.org_id = $1 and staff.staff_id = $3
        on conflict (org_id, lead_id) do nothing
        """)

    /// Why a person gets a seat without an offer.
    enum SeatGrounds: String {
        /// A lead of theirs came back: its follow-up is due, or a close or a merge was undone.
        case resumed
        case handedOver = "handed_over"
    }

    /// The statement that gives a person a seat for a lead that has none; run it in ``takingSeat(_:_:)``.
    func seat(_ lead: LeadID, for staff: StaffID, as grounds: SeatGrounds, at now: Instant) -> Query {
        Self.returnSeat(.id(org), .id(lead), .id(staff), .instant(now), .text(grounds.rawValue))
    }

    /// Runs a transaction that takes a seat, again when another transaction took the same seat number first.
    nonisolated(nonsending)
        func takingSeat<R: Sendable>(
            _ options: TransactionOptions = TransactionOptions(),
            _ body: nonisolated(nonsending) (Transaction) async throws -> R
        ) async throws -> R
    {
        for _ in 0..<4 {
            do {
                return try await transaction(options, body)
            } catch StoreError.rejected(let failure) where failure.constraint == "seat_pkey" {
                continue
            }
        }
        return try await transaction(options, body)
    }

    // The date that came stays in sight, on the call-back list, until the owner touches or parks the lead.
    private static let setFollowUp = Statement(
        "set_follow_up",
        "update lead set follow_up_at = $3, follow_up_due_at = $4 where org_id = $1 and lead_id = $2")

    /// Parks an owned lead until a follow-up date: it keeps its owner and takes no seat until then.
    /// - Throws: ``StoreError/refused(_:)`` when the date is not in the future or the person does not own
    ///   the lead.
    package func park(
        _ lead: LeadID, by staff: StaffID, epoch: Int64, until followUp: Instant, at now: Instant
    ) async throws {
        try await transaction(TransactionOptions(idempotent: true)) { transaction in
            let row = try await lockOwned(lead, by: staff, epoch: epoch, in: transaction)
            guard followUp > now else { throw row.refusal(.timePassed) }
            if row.followUpAt == followUp { return }
            _ = try await transaction.pipeline([
                Self.setFollowUp(.id(org), .id(lead), .instant(followUp), .instant(nil)),
                Self.freeSeat(.id(org), .id(lead)),
                ledger([
                    LedgerDraft(
                        "park", at: now, by: .staff(staff), lead: lead, epoch: epoch,
                        detail: ["until": followUp.description])
                ]),
            ])
        }
    }

    private static let dueFollowUps = Statement(
        "due_follow_ups",
        """
        select lead_id
        from lead
        where org_id = $1 and state = 'owned' and follow_up_at <= $2
        order by follow_up_at, lead_id
        limit 100
        """)

    /// Gives parked leads whose follow-up date has come their seat back; run by the worker.
    /// - Returns: the leads that are due now, each once.
    package func resumeParked(at now: Instant) async throws -> [LeadID] {
        let due: [LeadID] = try await transaction(TransactionOptions(readOnly: true)) { transaction in
            try await transaction.rows(Self.dueFollowUps(.id(org), .instant(now))).map { try $0.id() }
        }
        var resumed: [LeadID] = []
        for lead in due where try await resume(lead, at: now) { resumed.append(lead) }
        return resumed
    }

    private func resume(_ lead: LeadID, at now: Instant) async throws -> Bool {
        try await takingSeat { transaction in
            let row = try await lock(lead, in: transaction)
            guard row.state == .owned, let owner = row.owner, let due = row.followUpAt, due <= now else {
                return false
            }
            _ = try await transaction.pipeline([
                Self.setFollowUp(.id(org), .id(lead), .instant(nil), .instant(due)),
                seat(lead, for: owner, as: .resumed, at: now),
                ledger([
                    LedgerDraft("follow_up_due", at: now, by: .worker, lead: lead, epoch: row.epoch)
                ]),
            ])
            return true
        }
    }

    private static let nextFollowUp = Statement(
        "next_follow_up",
        "select min(follow_up_at) from lead where org_id = $1 and state = 'owned' and follow_up_at is not null"
    )

    /// When the next parked lead is due; nil when none is parked.
    package func nextFollowUp() async throws -> Instant? {
        try await transaction(TransactionOptions(readOnly: true)) { transaction in
            try await transaction.rows(Self.nextFollowUp(.id(org))).exactlyOne { try $0.optionalInstant() }
        }
    }
}
