package import Admissions
import Postgres
package import Routing

/// A decision batch as it was stored, for replay.
package struct StoredBatch: Sendable {
    /// Its number: batches commit in this order.
    package let number: Int64
    /// When it was decided, in the desk's time.
    package let decidedAt: Instant
    /// The input, as text.
    package let input: String
    /// The version of the policy it was decided under.
    package let policyVersion: Int
    /// The version of the routing that decided it; see `Routing.routingVersion`.
    package let routingVersion: Int
    /// The text of each stored decision, by lead.
    package let decisions: [LeadID: String]
    /// How many of the decisions make an offer.
    package let offers: Int

    init(
        number: Int64, decidedAt: Instant, input: String, policyVersion: Int, routingVersion: Int,
        decisions: [LeadID: String], offers: Int
    ) {
        self.number = number
        self.decidedAt = decidedAt
        self.input = input
        self.policyVersion = policyVersion
        self.routingVersion = routingVersion
        self.decisions = decisions
        self.offers = offers
    }

    /// The record of a batch under a number: the bytes that are stored.
    package init(_ batch: DecisionBatch, number: Int64) {
        self.init(
            number: number, decidedAt: batch.input.now, input: batch.input.recordText,
            policyVersion: batch.input.policyVersion, routingVersion: Routing.routingVersion,
            decisions: Dictionary(
                batch.decisions.map { ($0.lead, $0.recordText) },
                uniquingKeysWith: { first, _ in first }),
            offers: batch.decisions.count { $0.outcome.grant != nil })
    }

    /// Decides again from the stored input.
    ///
    /// - Returns: the text of each decision that was stored, to be compared byte for byte with ``decisions``, and of every offer.
    /// - Throws: ``StoreError/unreadable(_:)`` when the input cannot be read, or names another policy.
    package func replayed(under policy: Policy) throws -> [LeadID: String] {
        guard let input = BatchInput(recordText: input), input.policyVersion == policy.version else {
            throw StoreError.unreadable("the input of a decision batch")
        }
        var texts: [LeadID: String] = [:]
        for decision in input.decisions(under: policy)
        where decisions[decision.lead] != nil || decision.outcome.grant != nil {
            texts[decision.lead] = decision.recordText
        }
        return texts
    }

    /// Decides again and tells what is not as it was stored, by lead.
    ///
    /// An offer that is not in the record, and a record that this input does not give, differ as a whole.
    /// - Parameter policy: the one of ``policyVersion``; nil when there is none, and then nothing is as it was.
    package func differences(under policy: Policy?) -> [DecisionDifference] {
        guard let policy, let texts = try? replayed(under: policy) else {
            return [DecisionDifference(batch: number, lead: nil, stored: "", replayed: "")]
        }
        guard texts != decisions else { return [] }
        return Set(texts.keys).union(decisions.keys).sorted().compactMap { lead in
            let (stored, replayed) = (decisions[lead] ?? "", texts[lead] ?? "")
            return stored == replayed
                ? nil : DecisionDifference(batch: number, lead: lead, stored: stored, replayed: replayed)
        }
    }
}

/// A stored decision that replay does not give again.
package struct DecisionDifference: Sendable, Hashable {
    /// The number of its batch.
    package let batch: Int64
    /// The lead; nil when the input of the whole batch cannot be read, or names another policy than the batch.
    package let lead: LeadID?
    /// How many bytes are the same.
    package let offset: Int
    /// What was stored, from shortly before the first other byte; empty when nothing was.
    package let stored: String
    /// What replay gives there; empty when it decides nothing about the lead.
    package let replayed: String

    init(batch: Int64, lead: LeadID?, stored: String, replayed: String) {
        self.batch = batch
        self.lead = lead
        let same = zip(stored.utf8, replayed.utf8).prefix { $0 == $1 }.count
        offset = same
        // From the name of the value on, where it is near: `"seat":2` says more than `2`.
        let before = stored.utf8.prefix(same).suffix(24)
        let name = before.lastIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "{") }
        let context = name.map { before.distance(from: $0, to: before.endIndex) - 1 } ?? before.count
        func place(_ text: String) -> String {
            String(decoding: text.utf8.dropFirst(same - context).prefix(context + 24), as: UTF8.self)
        }
        self.stored = place(stored)
        self.replayed = place(replayed)
    }
}

extension Desk {
    // A batch without decisions is read too: that they are gone is a finding.
    private static func batches(_ condition: String, orderedBy order: String) -> String {
        """
        select batch_number, decided_at, input, policy_version, coalesce(made.leads, '{}'),
               coalesce(made.documents, '{}'), coalesce(made.offers, 0), routing_version
        from decision_batch as batch
        left join lateral (
            select array_agg(lead_id) as leads, array_agg(document) as documents,
                   count(*) filter (where outcome = 'offer') as offers
            from decision
            where org_id = $1 and batch_number = batch.batch_number
        ) as made on true
        where org_id = $1 and \(condition)
        order by \(order)
        limit $2
        """
    }

    private static let readBatches = Statement(
        "read_batches", batches("batch_number > $3", orderedBy: "batch_number"))

    /// Stored batches in the order they were committed.
    /// - Parameter limit: at most so many, 1…1000; the last number is where to go on.
    package func batches(after number: Int64, limit: Int) async throws -> [StoredBatch] {
        try await batches(Self.readBatches(.id(org), .int(Int64(min(max(limit, 1), 1000))), .int(number)))
    }

    // In the order of the index decision_batch_by_time, which also says where to go on.
    private static let readBatchesOfSpan = Statement(
        "read_batches_of_span",
        batches(
            "(decided_at, batch_number) > ($3, $4) and decided_at < $5",
            orderedBy: "decided_at, batch_number"))

    /// Stored batches decided before an instant, by the time they were decided.
    /// - Parameters:
    ///   - place: where to go on: the time and number of the last one read; a time alone, with number 0, is where to begin.
    ///   - limit: at most so many, 1…1000.
    package func batches(
        after place: (decidedAt: Instant, number: Int64), decidedBefore end: Instant, limit: Int
    ) async throws -> [StoredBatch] {
        try await batches(
            Self.readBatchesOfSpan(
                .id(org), .int(Int64(min(max(limit, 1), 1000))), .instant(place.decidedAt),
                .int(place.number), .instant(end)))
    }

    private func batches(_ query: Query) async throws -> [StoredBatch] {
        let rows = try await oneRoundTrip(TransactionOptions(readOnly: true), [query])
        return try rows.first?.map { row in
            let (number, decidedAt): (Int64, Instant) = (try row.next(), try row.instant())
            let input: String = try row.next()
            let version = Int(try row.next(Int32.self))
            let leads = try row.next([UInt128].self).map { LeadID($0) }
            let texts: [String] = try row.next()
            let offers: Int = try row.next()
            return StoredBatch(
                number: number, decidedAt: decidedAt, input: input, policyVersion: version,
                routingVersion: Int(try row.next(Int32.self)),
                decisions: Dictionary(zip(leads, texts), uniquingKeysWith: { first, _ in first }),
                offers: offers)
        } ?? []
    }
}
