package import Admissions
import Postgres
package import Routing

/// Offers whose time is up.
package struct LapseBounds: Sendable {
    /// The desk's time.
    package let now: Instant
    /// What some offers are excused for; of several that hold the largest counts.
    package let excuses: [ClockExcuse]

    /// - Parameter excuses: none: every deadline that has passed counts.
    package init(now: Instant, excuses: [ClockExcuse] = []) {
        self.now = now
        self.excuses = excuses
    }
}

extension Desk {
    private static let dueOffers = Statement(
        "due_offers",
        """
        select lead_id
        from offer
        where org_id = $1 and state = 'open' and deadline_at <= $2
          and deadline_at <= $2 - interval '1 microsecond' * (
              select coalesce(max(microseconds), 0)
              from unnest($3::timestamptz[], $4::timestamptz[], $5::int8[])
                   as excuse (made_from, made_before, microseconds)
              where offer.offered_at >= excuse.made_from and offer.offered_at < excuse.made_before)
        order by deadline_at, lead_id
        limit 200
        """)

    private static let openOffer = Statement(
        "open_offer",
        "select staff_id, deadline_at from offer where org_id = $1 and lead_id = $2 and state = 'open'")

    private static let countLapse = Statement(
        "count_lapse",
        """
        update presence
        set lapses_in_row = least(lapses_in_row + 1, 1000)
        where org_id = $1 and staff_id = $2
        returning lapses_in_row, state
        """)

    /// Lapses every offer whose deadline has passed: the lead waits again at the place it had, under the next epoch.
    ///
    /// Whoever lets so many lapse in a row as the policy says is set away, with a ledger row.
    /// - Returns: how many offers lapsed.
    package func lapseDueOffers(_ bounds: LapseBounds, policy: Policy) async throws -> Int {
        let due: [LeadID] =
            try await oneRoundTrip(
                TransactionOptions(readOnly: true),
                [
                    Self.dueOffers(
                        .id(org), .instant(bounds.now), .instants(bounds.excuses.map(\.from)),
                        .instants(bounds.excuses.map(\.before)),
                        .ints(bounds.excuses.map(\.by.microseconds)))
                ]
            ).first?.map { try $0.id() } ?? []
        var lapsed = 0
        for lead in due where try await lapse(lead, at: bounds.now, policy: policy) { lapsed += 1 }
        return lapsed
    }

    private func lapse(_ lead: LeadID, at now: Instant, policy: Policy) async throws -> Bool {
        try await transaction { transaction in
            let row = try await lock(lead, in: transaction)
            // Read under the lock: an accept, or another worker, may have been faster.
            let offer: (staff: StaffID, deadline: Instant)? = try await transaction.rows(
                Self.openOffer(.id(org), .id(lead))
            ).first { (try $0.id(), try $0.instant()) }
            guard row.state == .offered, let offer, offer.deadline <= now else { return false }
            try await returnToQueue(
                row, event: .lapse, offerState: .lapsed, reason: nil, by: .worker, at: now, in: transaction)
            let count: (lapses: Int16, presence: Presence)? = try await transaction.rows(
                Self.countLapse(.id(org), .id(offer.staff))
            ).first { (try $0.next(), try $0.word()) }
            if let count, Int(count.lapses) >= policy.awayAfterLapses, count.presence == .available {
                _ = try await transaction.pipeline(
                    presenceQueries([offer.staff], to: .away, reason: "offers lapsed", at: now))
            }
            return true
        }
    }

    /// Takes back the open offers a batch needs for its crises: their leads wait again at the place they had.
    ///
    /// - Throws: ``StaleBatch`` when one was answered meanwhile: it is not there to be taken, and its seat may be another than
    ///   the one the crisis was to have, so that no unique key would keep the person within their limit.
    func takeBack(_ offers: [MadeOffer], at now: Instant, in transaction: Transaction) async throws {
        let taken = offers.compactMap { offer in
            offer.grant.preempted.map { (lead: $0, staff: offer.grant.staff) }
        }
        // Leads are locked before their offers, in the order of their ids, as everywhere.
        for (lead, staff) in taken.sorted(by: { $0.lead < $1.lead }) {
            let row = try await lock(lead, in: transaction)
            guard row.state == .offered, row.offeredTo == staff else { throw StaleBatch() }
            try await returnToQueue(
                row, event: .preempt, offerState: .preempted, reason: "crisis", by: .worker, at: now,
                in: transaction)
        }
    }
}
