package import Admissions
import FoundationEssentials
import Postgres
package import Routing

/// A decision batch as it was stored, for replay.
package struct StoredBatch: Sendable {
    /// Its number: batches commit in this order.
    package let number: Int64
    /// The input, as text.
    package let input: String
    /// The version of the policy it was decided under.
    package let policyVersion: Int
    /// The text of each stored decision, by lead.
    package let decisions: [LeadID: String]

    /// Decides again from the stored input.
    ///
    /// - Returns: the text of each decision that was stored, to be compared byte for byte with ``decisions``.
    /// - Throws: ``StoreError/unreadable(_:)`` when the input cannot be read.
    package func replayed(under policy: Policy) throws -> [LeadID: String] {
        guard let input = try? JSONDecoder().decode(BatchInput.self, from: Data(input.utf8)) else {
            throw StoreError.unreadable("the input of a decision batch")
        }
        var texts: [LeadID: String] = [:]
        for decision in input.decisions(under: policy) where decisions[decision.lead] != nil {
            texts[decision.lead] = try recordText(decision)
        }
        return texts
    }
}

/// A value as it stands in the record: JSON with sorted keys, so that equal values are equal bytes.
func recordText(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

extension Desk {
    private static let insertBatch = Statement(
        "insert_batch",
        """
        insert into decision_batch (org_id, batch_number, decided_at, recorded_at, worker, policy_version, input)
        values ($1, $2, $3, $4, $5, $6, $7)
        """)

    private static let insertDecisions = Statement(
        "insert_decisions",
        """
        insert into decision (org_id, batch_number, lead_id, outcome, staff_id, document)
        select $1, $2, lead_id, outcome, staff_id, document
        from unnest($3::uuid[], $4::text[], $5::uuid[], $6::text[]) as row (lead_id, outcome, staff_id, document)
        """)

    /// The statements that store a batch with its input and its decisions.
    func recordQueries(_ batch: DecisionBatch, number: Int64) throws -> [Query] {
        [
            Self.insertBatch(
                .id(org), .int(number), .instant(batch.input.now), .instant(realNow()), .text(batch.worker),
                .int32(Int32(batch.input.policyVersion)), .text(try recordText(batch.input))),
            Self.insertDecisions(
                .id(org), .int(number), .ids(batch.decisions.map(\.lead)),
                .texts(batch.decisions.map(\.outcome.word)),
                .ids(batch.decisions.map { $0.outcome.grant?.staff }),
                .texts(try batch.decisions.map(recordText))),
        ]
    }

    private static let readBatches = Statement(
        "read_batches",
        """
        select batch.batch_number, batch.input, batch.policy_version,
               array_agg(decision.lead_id order by decision.lead_id),
               array_agg(decision.document order by decision.lead_id)
        from decision_batch as batch
        join decision on decision.org_id = $1 and decision.batch_number = batch.batch_number
        where batch.org_id = $1 and batch.batch_number > $2
        group by batch.org_id, batch.batch_number
        order by batch.batch_number
        limit $3
        """)

    /// Stored batches in the order they were committed.
    /// - Parameter limit: at most so many, 1…1000; the last number is where to go on.
    package func batches(after number: Int64, limit: Int) async throws -> [StoredBatch] {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true),
            [Self.readBatches(.id(org), .int(number), .int(Int64(min(max(limit, 1), 1000))))])
        return try rows.first?.map { row in
            let number: Int64 = try row.next()
            let input: String = try row.next()
            let version = Int(try row.next(Int32.self))
            let leads = try row.next([UInt128].self).map { LeadID($0) }
            let texts: [String] = try row.next()
            return StoredBatch(
                number: number, input: input, policyVersion: version,
                decisions: Dictionary(zip(leads, texts), uniquingKeysWith: { first, _ in first }))
        } ?? []
    }

    private static let knownUnroutable = Statement(
        "known_unroutable",
        """
        select distinct lead_id
        from decision
        where org_id = $1 and lead_id = any ($2::uuid[]) and outcome = 'unroutable'
        """)

    /// Which of some leads were recorded as unroutable before, so that each is recorded once.
    package func knownUnroutable(of leads: [LeadID]) async throws -> Set<LeadID> {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true), [Self.knownUnroutable(.id(org), .ids(leads))])
        return Set(try rows.first?.map { try $0.id() } ?? [])
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
