import TestDatabase
import Testing
import WorkerModel

@Suite struct ModelComparisonTests {
    /// Runs random operations on both until they differ.
    /// - Returns: the difference, if there is one.
    private func difference(_ pair: inout ModelPair) async throws -> String? {
        for _ in 0..<100 {
            let operation = pair.nextOperation()
            let (expected, found) = try await pair.run(operation)
            if expected != found { return "\(operation): the model says \(expected), PostgreSQL \(found)" }
            if let difference = try await pair.difference(after: operation) {
                return "\(operation): \(difference)"
            }
        }
        return nil
    }

    @Test(.timeLimit(.minutes(5)), arguments: 1...5 as ClosedRange<UInt64>)
    func `the model and PostgreSQL come to the same by the same operations`(seed: UInt64) async throws {
        var pair = try await ModelPair(seed: seed)
        #expect(try await difference(&pair) == nil, "seed \(seed)")
        #expect(try await pair.database.brokenInvariants() == [])
        #expect(pair.answers.count > 12, "hardly anything happened: \(pair.answers)")
    }

    @Test(.timeLimit(.minutes(5)), arguments: [ModelFault.returnLosesPlace, .shareNotCredited])
    func `a model that differs is told apart`(_ fault: ModelFault) async throws {
        var found: String?
        for seed: UInt64 in 1...5 where found == nil {
            var pair = try await ModelPair(seed: seed, fault: fault)
            found = try await difference(&pair)
        }
        #expect(found != nil)
    }
}
