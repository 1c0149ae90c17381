import Admissions
import Postgres
import Routing

extension Desk {
    private static let insertBatch = Statement(
        "insert_batch",
        """
        insert into decision_batch (org_id, batch_number, decided_at, recorded_at, worker, policy_version, input,
                                    routing_version)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        """)

    private static let insertDecisions = Statement(
        "insert_decisions",
        """
        insert into decision (org_id, batch_number, lead_id, outcome, staff_id, document)
        select $1, $2, lead_id, outcome, staff_id, document
        from unnest($3::uuid[], $4::text[], $5::uuid[], $6::text[]) as row (lead_id, outcome, staff_id, document)
        """)

    /// The statements that store a batch with its input and its decisions.
    func recordQueries(_ batch: DecisionBatch, number: Int64) -> [Query] {
        let record = StoredBatch(batch, number: number)
        return [
            Self.insertBatch(
                .id(org), .int(number), .instant(batch.input.now), .instant(realNow()), .text(batch.worker),
                .int32(Int32(record.policyVersion)), .text(record.input), .int32(Int32(record.routingVersion))
            ),
            Self.insertDecisions(
                .id(org), .int(number), .ids(batch.decisions.map(\.lead)),
                .texts(batch.decisions.map(\.outcome.word)),
                .ids(batch.decisions.map { $0.outcome.grant?.staff }),
                .texts(batch.decisions.map { record.decisions[$0.lead] })),
        ]
    }
}

extension Outcome {
    /// The word of the decision table.
    fileprivate var word: String {
        switch self {
        case .offer: "offer"
        case .noSeat: "no_seat"
        case .held: "held"
        case .unroutable: "unroutable"
        }
    }
}
