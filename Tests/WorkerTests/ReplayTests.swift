import Admissions
import Routing
import Store
import TestDatabase
import Testing
import Worker

/// A policy acts on the next decision, and each decision is replayed under the policy it was made under.
@Suite struct ReplayTests {
    /// A desk that made an offer under version 1 and one under version 2, whose deadlines differ.
    private func deskOfTwoPolicies() async throws -> TestDatabase {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana")
        try await database.addStaff("ben")
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        let first = try await database.addLead(.detox)
        try await dispatcher.settle()
        var policy = Policy.standard
        policy.offerDeadlines.other = .minutes(7)
        policy.careWeights.detox = 300
        let draft = PolicyDraft(
            policy: policy, source: "", note: nil, appliedBy: nil, changes: ["offer_deadlines.other"])
        #expect(try await database.desk.apply(draft, after: 1, at: clock.now) == .applied(version: 2))
        let second = try await database.addLead(.detox)
        let turn = try await dispatcher.turn()
        #expect(turn.goesOn && turn.offers == 0, "a worker that holds an older policy looks again at once")
        try await dispatcher.settle()
        #expect(try await database.openOffer(of: first) != nil)
        #expect(try await database.openOffer(of: second) != nil)
        return database
    }

    @Test func `a worker decides under a new policy on its next turn, and open offers keep their deadlines`()
        async throws
    {
        let database = try await deskOfTwoPolicies()
        #expect(
            try await database.look(
                "select (deadline_at - offered_at)::text from offer order by batch_number")
                == ["00:05:00", "00:07:00"])
        #expect(
            try await database.look("select policy_version::text from decision_batch order by batch_number")
                == ["1", "2"])
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `batches replay under their own version, and not under another`() async throws {
        let database = try await deskOfTwoPolicies()
        let policies = try await database.desk.policies().map(\.policy)
        let batches = try await database.desk.batches(after: 0, limit: 10)
        #expect(batches.map(\.policyVersion) == [1, 2] && batches.allSatisfy { $0.offers == 1 })
        for batch in batches {
            #expect(batch.differences(under: policies[batch.policyVersion - 1]) == [])
            #expect(batch.differences(under: policies[2 - batch.policyVersion]).map(\.lead) == [nil])
            #expect(batch.differences(under: nil).map(\.lead) == [nil])
        }
        var other = policies[1]
        other.careWeights.detox = 299
        let difference = try #require(batches[1].differences(under: other).first)
        #expect(difference.lead == batches[1].decisions.keys.first)
        #expect(difference.stored.hasPrefix("\"credited\":3000000000"))
        #expect(difference.replayed.hasPrefix("\"credited\":2990000000"))
    }

    @Test(arguments: [
        "update decision set document = replace(document, '\"seat\":1', '\"seat\":2') where batch_number = 1",
        "update decision set document = document || ' ' where batch_number = 1",
        "update decision set document = '' where batch_number = 1",
        "delete from decision where batch_number = 1",
        "update decision set lead_id = '00000000-0000-7000-8000-000000000001' where batch_number = 1",
        "update decision_batch set input = replace(input, '\"capacity\":5', '\"capacity\":4') where batch_number = 1",
        "update decision_batch set input = '{}' where batch_number = 1",
        "update decision_batch set policy_version = 2 where batch_number = 1",
        "update policy set document = jsonb_set(document, '{offer_deadlines,other}', '\"6m\"') where version = 1",
        "update policy set document = '{}' where version = 1",
    ])
    func `whatever is changed in the record of a batch shows, and in that batch alone`(change: String)
        async throws
    {
        let database = try await deskOfTwoPolicies()
        try await database.tamper(change)
        var found: [DecisionDifference] = []
        for batch in try await database.desk.batches(after: 0, limit: 10) {
            found += batch.differences(
                under: try? await database.desk.policy(version: batch.policyVersion)?.policy)
        }
        #expect(!found.isEmpty && found.allSatisfy { $0.batch == 1 })
    }

    @Test func `a difference is shown from the name of the value on`() async throws {
        let database = try await deskOfTwoPolicies()
        try await database.tamper(
            "update decision set document = replace(document, '\"seat\":1', '\"seat\":2') where batch_number = 1"
        )
        let policy = try await database.desk.policy(version: 1)?.policy
        let batch = try #require(try await database.desk.batches(after: 0, limit: 1).first)
        let difference = try #require(batch.differences(under: policy).first)
        #expect(difference.stored.hasPrefix("\"seat\":2,") && difference.replayed.hasPrefix("\"seat\":1,"))
        let text = try #require(batch.decisions.values.first)
        #expect(text.utf8.dropFirst(difference.offset).first == UInt8(ascii: "2"))
    }

    @Test func `the batches of a span come in pages, in time, each once`() async throws {
        let database = try await TestDatabase.make()
        let start = TestDatabase.midnight
        // The numbers of the batches do not follow their times: several workers decide at once.
        try await database.tamper(
            """
            insert into decision_batch (org_id, batch_number, decided_at, recorded_at, worker, policy_version, routing_version,
                                    input)
            select '\(database.org)', number, '\(start)'::timestamptz + (number * 7 % 50) * interval '1 hour', now(),
                   'test', 1, 1, '{}'
            from generate_series(1, 100) as number
            """)
        var numbers: [Int64] = []
        var place = (decidedAt: start, number: Int64(0))
        while case let page = try await database.desk.batches(
            after: place, decidedBefore: start + .hours(24), limit: 7), !page.isEmpty
        {
            #expect(page.allSatisfy { $0.decidedAt >= start && $0.decidedAt < start + .hours(24) })
            numbers += page.map(\.number)
            place = page.last.map { ($0.decidedAt, $0.number) } ?? place
        }
        #expect(numbers.count == 48 && Set(numbers).count == 48)
        #expect(numbers == numbers.sorted { ($0 * 7 % 50, $0) < ($1 * 7 % 50, $1) })
    }
}
