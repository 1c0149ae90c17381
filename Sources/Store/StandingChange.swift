import Admissions
import Postgres
import Routing

/// A lead that is to be routed by something else than before: newer rules read it otherwise, or a person corrected it.
struct StandingChange {
    /// The lead as it is, locked.
    let row: LeadRow
    /// What routing went by.
    let old: LeadStanding
    /// What it is to go by.
    let new: LeadStanding
    /// `reassess` or `reclassify`.
    let event: LeadEvent
    let actor: LedgerActor
    /// Facts for the ledger, without personal data.
    var detail: [String: String] = [:]
    /// Whose need it is, when that was read anew.
    var subject: Subject?
    /// Whether whoever has the lead is to see that it changed; nil leaves the mark as it is.
    var isMarked: Bool?

    /// The state after it: a lead whose place in the queue changed waits there, under the next epoch. An offer stands
    /// while the queue stays, and an owner keeps the lead.
    var state: LeadState {
        switch row.state {
        case .waiting, .owned, .closed, .merged: row.state
        case .offered: new.queue == old.queue ? .offered : .waiting
        case .setAside: new.queue == nil ? .setAside : .waiting
        }
    }

    /// Whether it is a move of the transition table.
    var isMove: Bool { state != row.state || (state == .waiting && !new.isRouted(as: old)) }

    /// The epoch after it.
    var epoch: Int64 { isMove ? row.epoch + 1 : row.epoch }

    /// Its ledger rows: one for the event, and one for a key that moved.
    func drafts(at now: Instant) -> [LedgerDraft] {
        var drafts = [
            isMove
                ? LedgerDraft(
                    move: event, of: row.id, from: row.state, to: state, epoch: epoch, at: now, by: actor,
                    detail: detail)
                : LedgerDraft(
                    event.rawValue, at: now, by: actor, lead: row.id, epoch: epoch, detail: detail)
        ]
        if new.sortKey != old.sortKey {
            drafts.append(
                LedgerDraft(
                    "key_moved", at: now, by: actor, lead: row.id, epoch: epoch,
                    detail: [
                        "from": old.sortKey.description, "to": new.sortKey.description,
                        "reason": event.rawValue,
                    ]))
        }
        return drafts
    }
}

extension Desk {
    // A parked lead that turns out to be a crisis is due at once; one that was set aside waits from now on.
    private static let changeStanding = Statement(
        "change_standing",
        """
        update lead
        set assessment_id = $4, level_of_care = $5, queue = $6, priority = $7, urgency = $8, safety_flags = $9,
            needs_callback = $10, sort_key = $11, correction_id = $12, subject = coalesce($13, subject),
            reassessed_at = case when $14 then $15::timestamptz when not $14 then null else reassessed_at end,
            follow_up_at = case when $16 then least(follow_up_at, $15) else follow_up_at end,
            waiting_since = case when state = 'set_aside' and $17 = 'waiting' then $15 else waiting_since end,
            epoch = $18, state = $17
        where org_id = $1 and lead_id = $2 and epoch = $3
        """)

    /// Makes a change true and writes its ledger rows; the caller holds the row lock.
    /// - Parameter crisisDeadline: how long an offer may still stand once its lead turns out to be a crisis.
    func apply(
        _ change: StandingChange, at now: Instant, crisisDeadline: Duration, in transaction: Transaction
    ) async throws {
        let (row, new) = (change.row, change.new)
        let isNewCrisis = new.priority == .crisis && change.old.priority != .crisis
        var queries = [
            Self.changeStanding(
                .id(org), .id(row.id), .int(row.epoch), .id(new.assessment), .text(new.level.rawValue),
                .text(new.queue?.rawValue), .text(new.priority.rawValue), .int32(Int32(new.urgency)),
                .texts(new.flags.map(\.rawValue)), .bool(new.needsCallback), .instant(new.sortKey),
                .id(new.correction), .text(change.subject?.rawValue), .bool(change.isMarked), .instant(now),
                .bool(isNewCrisis && row.followUpAt != nil), .text(change.state.rawValue),
                .int(change.epoch))
        ]
        if row.state == .offered {
            if change.isMove {
                queries += [
                    Self.endOffer(
                        .id(org), .id(row.id), .text(OfferState.withdrawn.rawValue), .instant(now),
                        .text(change.event.rawValue)),
                    Self.freeSeat(.id(org), .id(row.id)),
                ]
            } else if isNewCrisis {
                queries.append(Self.hastenOffer(.id(org), .id(row.id), .instant(now + crisisDeadline)))
            }
        }
        if change.isMove {
            // An entry is never updated: it leaves and comes in again at its new place.
            queries += [Self.dequeue(.id(org), .id(row.id)), Self.enqueue(.id(org), .id(row.id))]
        }
        _ = try await transaction.pipeline(queries + [ledger(change.drafts(at: now))])
    }
}
