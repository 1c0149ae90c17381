import Admissions
import Postgres
package import Routing

/// Decisions to be made true, with what they were made from.
package struct DecisionBatch: Sendable {
    /// What routing knew; stored with the batch.
    package let input: BatchInput
    /// The decisions to store: all offers, and what else is worth keeping.
    package let decisions: [Decision]
    /// The number of the batch the input was read after.
    package let lastBatch: Int64
    /// Which worker decided; at most 100 characters.
    package let worker: String
    /// The alarms these decisions raise.
    package var alarms: [RaisedAlarm] { decisions.compactMap(\.alarm) }

    /// A batch.
    package init(
        input: BatchInput, decisions: [Decision], lastBatch: Int64, worker: String
    ) {
        self.input = input
        self.decisions = decisions
        self.lastBatch = lastBatch
        self.worker = worker
    }
}

/// What became of a batch.
package enum BatchOutcome: Sendable, Hashable {
    /// It is durable, under this number.
    case committed(number: Int64)
    /// Something it was decided from has changed: nothing was written, and a new look is needed.
    case stale
}

extension Desk {
    // What `require_unchanged` refuses with.
    private static let staleState = "LD001"

    // The row lock held to COMMIT numbers the batches in the order they commit; the comparison refuses a batch decided
    // from an older state of seats and shares than the last batch left.
    private static let numberBatch = Statement(
        "number_batch",
        """
        with numbered as (
            update decision_counter
            set last_batch = last_batch + 1
            where org_id = $1 and last_batch = $2
            returning 1
        )
        select require_unchanged(count(*), 1) from numbered
        """)

    // Held to COMMIT, so that nobody goes away between the check and the offer.
    private static let holdAvailable = Statement(
        "hold_available",
        """
        with held as (
            select staff_id
            from presence
            where org_id = $1 and staff_id = any ($2::uuid[]) and state = 'available'
            order by staff_id
            for no key update
        )
        select require_unchanged(count(*), $3) from held
        """)

    private static let offerLeads = Statement(
        "offer_leads",
        """
        with offered as (
            update lead
            set state = 'offered', epoch = lead.epoch + 1, first_offer_at = coalesce(first_offer_at, $4)
            from unnest($2::uuid[], $3::int8[]) as decided (lead_id, epoch)
            where lead.org_id = $1 and lead.lead_id = decided.lead_id and lead.epoch = decided.epoch
              and lead.state = 'waiting'
            returning 1
        )
        select require_unchanged(count(*), $5) from offered
        """)

    private static let leaveQueue = Statement(
        "leave_queue_offered",
        """
        with left_queue as (delete from queue_entry where org_id = $1 and lead_id = any ($2::uuid[]) returning 1)
        select require_unchanged(count(*), $3) from left_queue
        """)

    private static let insertOffers = Statement(
        "insert_offers",
        """
        insert into offer (org_id, offer_id, lead_id, staff_id, epoch, is_crisis, offered_at, deadline_at, state,
                           batch_number)
        select $1, offer_id, lead_id, staff_id, epoch, is_crisis, $7, deadline_at, 'open', $8
        from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::int8[], $6::bool[], $9::timestamptz[])
             as row (offer_id, lead_id, staff_id, epoch, is_crisis, deadline_at)
        """)

    private static let insertSeats = Statement(
        "insert_seats",
        """
        insert into seat (org_id, staff_id, seat_number, seat_limit, grounds, lead_id, taken_at)
        select $1, staff_id, seat_number, seat_limit, grounds, lead_id, $7
        from unnest($2::uuid[], $3::int4[], $4::int4[], $5::text[], $6::uuid[])
             as row (staff_id, seat_number, seat_limit, grounds, lead_id)
        """)

    // Everybody has had a row since they were imported.
    private static let addShares = Statement(
        "add_shares",
        """
        with added as (
            update fair_share as share
            set credited = share.credited + row.credited, received = share.received + row.received,
                last_offer_at = case when row.received > 0 then $5 else share.last_offer_at end
            from unnest($2::uuid[], $3::int8[], $4::int8[]) as row (staff_id, credited, received)
            where share.org_id = $1 and share.staff_id = row.staff_id
            returning 1
        )
        select require_unchanged(count(*), $6) from added
        """)

    /// Makes a batch true in one short transaction: epochs compared and raised, entries out of the queue, offers, seats and fair
    /// shares in, the batch with its input and its decisions stored, a ledger row for each move.
    ///
    /// The alarms its decisions raise go with it. It is all or nothing, so that what is stored is what replay gives again; most
    /// batches are one round trip, each statement a guard of what it was decided from. After a lost COMMIT the next look at the
    /// tables tells.
    /// - Returns: ``BatchOutcome/stale`` when a lead, a seat, a person or another batch was faster; nothing is written then.
    package func commit(_ batch: DecisionBatch, policy: Policy) async throws -> BatchOutcome {
        let offers = batch.decisions.compactMap(MadeOffer.init(_:))
        let number = batch.lastBatch + 1
        // The number comes before the locks of leads.
        let opening = Self.numberBatch(.id(org), .int(batch.lastBatch))
        let queries =
            (offers.isEmpty ? [] : offerQueries(offers, batch: batch, number: number))
            + recordQueries(batch, number: number) + [ledger(drafts(offers, batch, number))]
        let takesBack = offers.contains { $0.grant.preempted != nil }
        do {
            if !takesBack && batch.alarms.isEmpty {
                _ = try await oneRoundTrip(TransactionOptions(), [opening] + queries)
                return .committed(number: number)
            }
            return try await transaction { transaction in
                _ = try await transaction.rows(opening)
                if takesBack { try await takeBack(offers, at: batch.input.now, in: transaction) }
                _ = try await transaction.pipeline(queries)
                _ = try await raise(
                    batch.alarms, urgency: urgencies(of: batch), policy: policy, at: batch.input.now,
                    in: transaction)
                return .committed(number: number)
            }
        } catch is StaleBatch {
            return .stale
        } catch StoreError.rejected(let failure)
            where failure.sqlState == Self.staleState || failure.sqlState == "23505"
        {
            // A seat or a person was taken between the look and the write: the unique keys are the last word.
            return .stale
        }
    }

    private func offerQueries(_ offers: [MadeOffer], batch: DecisionBatch, number: Int64) -> [Query] {
        let now = batch.input.now
        let shares = sharesChanged(by: batch.decisions)
        return [
            Self.holdAvailable(
                .id(org), .ids(offers.map(\.grant.staff)), .int(Int64(Set(offers.map(\.grant.staff)).count))),
            Self.offerLeads(
                .id(org), .ids(offers.map(\.lead)), .ints(offers.map(\.epoch)), .instant(now),
                .int(Int64(offers.count))),
            Self.leaveQueue(.id(org), .ids(offers.map(\.lead)), .int(Int64(offers.count))),
            Self.insertOffers(
                .id(org), .ids(offers.map { _ in OfferID(at: now) }), .ids(offers.map(\.lead)),
                .ids(offers.map(\.grant.staff)), .ints(offers.map { $0.epoch + 1 }),
                .bools(offers.map { isCrisis($0.lead, in: batch.input.snapshot) }), .instant(now),
                .int(number),
                .instants(offers.map(\.grant.deadline))),
            Self.insertSeats(
                .id(org), .ids(offers.map(\.grant.staff)), .int32s(offers.map { Int32($0.grant.seat) }),
                .int32s(offers.map { Int32($0.grant.seatLimit) }), .texts(offers.map(\.seatGrounds)),
                .ids(offers.map(\.lead)), .instant(now)),
            Self.addShares(
                .id(org), .ids(shares.map(\.staff)), .ints(shares.map(\.credited)),
                .ints(shares.map(\.received)), .instant(now), .int(Int64(shares.count))),
        ]
    }

    private func drafts(_ offers: [MadeOffer], _ batch: DecisionBatch, _ number: Int64) -> [LedgerDraft] {
        offers.map { offer in
            LedgerDraft(
                move: .offer, of: offer.lead, from: .waiting, to: .offered, epoch: offer.epoch + 1,
                at: batch.input.now, by: .worker,
                detail: [
                    "staff": offer.grant.staff.description, "batch": "\(number)",
                    "grounds": offer.grant.grounds.rawValue, "deadline": offer.grant.deadline.description,
                ])
        }
    }

    /// How urgent the leads of a batch are; a crisis is as urgent as can be.
    private func urgencies(of batch: DecisionBatch) -> [LeadID: Int] {
        Dictionary(
            batch.input.snapshot.waiting.map { ($0.id, $0.isCrisis ? 100 : $0.urgency) },
            uniquingKeysWith: { first, _ in first })
    }
}

/// Why a batch was given up; rolls its transaction back.
struct StaleBatch: Error {}

/// A decision that makes an offer.
struct MadeOffer {
    let lead: LeadID
    let epoch: Int64
    let grant: OfferGrant

    init?(_ decision: Decision) {
        guard let grant = decision.outcome.grant else { return nil }
        lead = decision.lead
        epoch = decision.epoch
        self.grant = grant
    }

    /// Why the seat was granted, in the words of the seat table.
    var seatGrounds: String {
        if grant.concessions.contains(.overflowSeat) { return grant.isOpenToAll ? "crisis" : "overflow" }
        return "capacity"
    }
}

private func isCrisis(_ lead: LeadID, in snapshot: Snapshot) -> Bool {
    snapshot.waiting.contains { $0.id == lead && $0.isCrisis }
}

/// The changes of a whole batch, one a person, by staff id.
private func sharesChanged(by decisions: [Decision]) -> [CreditChange] {
    var total: [StaffID: CreditChange] = [:]
    for change in decisions.flatMap(\.creditChanges) {
        let sum = total[change.staff] ?? CreditChange(staff: change.staff, credited: 0, received: 0)
        total[change.staff] = CreditChange(
            staff: change.staff, credited: sum.credited + change.credited,
            received: sum.received + change.received)
    }
    return total.values.sorted { $0.staff < $1.staff }
}
