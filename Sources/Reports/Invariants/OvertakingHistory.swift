import API
import Admissions
import Postgres

extension Reporter {
    // The whole ledger once, in time (ledger_by_time); the class comes with the intake move alone, so that each lead is
    // looked up once. A lead whose queue changed since is not judged: the ledger does not keep its old one.
    static let queueHistory = Statement(
        "queue_history",
        """
        select ledger.occurred_at, ledger.recorded_at, ledger.lead_id, ledger.kind, ledger.to_state, ledger.epoch,
               case when ledger.kind in ('intake', 'key_moved', 'merge', 'unmerge', 'escalate', 'release') then ledger.detail end,
               greatest(lead.received_at, lead.stored_at - interval '24 hours'),
               case when lead.queue = assessment.first_queue and lead.queue = assessment.last_queue
                         and lead.correction_id is null
                         -- While it had gathered another's lead, it may have stood in that one's queue.
                         and not exists (select from ledger as parting
                                         where parting.org_id = $1 and parting.lead_id = lead.lead_id
                                           and parting.kind = 'split_off')
                    then lead.queue || ' ' || lead.language end,
               coalesce(lead.priority = 'crisis', false),
               offer.staff_id
        from ledger
        left join lead on ledger.kind = 'intake' and lead.org_id = $1 and lead.lead_id = ledger.lead_id
        left join lateral (
            select min(queue) as first_queue, max(queue) as last_queue
            from assessment
            where org_id = $1 and lead_id = lead.lead_id
        ) as assessment on true
        left join offer on ledger.to_state = 'offered' and offer.org_id = $1
            and offer.lead_id = ledger.lead_id and offer.epoch = ledger.epoch
        where ledger.org_id = $1 and ledger.lead_id is not null and ledger.epoch is not null
          and (ledger.to_state is not null or ledger.kind in ('key_moved', 'escalate'))
        order by ledger.occurred_at, ledger.entry_id
        """)

    /// Holds the order of all offers to the bound of overtaking.
    func judgeOvertaking(
        _ rules: OvertakingRules?, in transaction: Transaction
    ) async throws -> InvariantResult {
        let claim =
            "no lead was passed by one of its class with a later key, and no key went beyond its head start"
        guard let rules else {
            return InvariantResult(
                "overtaking", claim, .notChecked(reason: "needs the head starts of the routing policy"))
        }
        var sweep = OvertakingSweep(rules: rules)
        _ = try await transaction.stream(
            Self.queueHistory(.id(org)), reading: { try Self.event(&$0) },
            { events in for event in events { sweep.take(event) } })
        sweep.finish()
        return InvariantResult(
            "overtaking", claim, checked: sweep.judged,
            violations: sweep.passes.map { "\($0.lead)>\($0.passed)" } + sweep.badKeys.map { "key:\($0)" })
    }

    private static func event(_ row: inout Row) throws -> OvertakingSweep.Event {
        let (occurredAt, recordedAt) = (try row.instant(), try row.instant())
        let lead: LeadID = try row.id()
        let kind = try row.next(String.self)
        let to = try row.next(String?.self).flatMap { LeadState(rawValue: $0) }
        let epoch = try row.next(Int64.self)
        let detail = try row.next(String?.self).flatMap {
            try? JSONValue.read(Array($0.utf8), maximumDepth: 4)
        }
        let key = detail?[kind == "key_moved" ? "to" : "sort_key"]?.text
        return OvertakingSweep.Event(
            occurredAt: occurredAt, recordedAt: recordedAt, lead: lead, kind: kind, to: to, epoch: epoch,
            key: key.flatMap { Instant(rfc3339: $0) },
            keyBefore: kind == "key_moved" ? detail?["from"]?.text.flatMap { Instant(rfc3339: $0) } : nil,
            arrivedAt: try row.optionalInstant(),
            leadClass: try row.next(), isCrisis: try row.next(),
            mergedInto: detail?["into"]?.text.flatMap { LeadID($0) },
            partedFrom: kind == LeadEvent.unmerge.rawValue
                ? detail?["from"]?.text.flatMap { LeadID($0) } : nil,
            staff: try row.optionalID() ?? detail?["owner"]?.text.flatMap { StaffID($0) },
            step: detail?["step"]?.text.flatMap { Int($0) })
    }
}
