import Admissions
import FoundationEssentials
import Routing
import Testing

@Suite struct RecordTextTests {
    private func foundation(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    @Test func `a record is the bytes Foundation writes with sorted keys, and reads back`() throws {
        var kinds: Set<String> = []
        for seed: UInt64 in 1...1000 {
            let input = BatchInput(now: noon, policyVersion: 1, snapshot: .random(seed: seed))
            #expect(input.recordText == (try foundation(input)), "seed \(seed)")
            let read = try JSONDecoder().decode(BatchInput.self, from: Data(input.recordText.utf8))
            #expect(read == input, "seed \(seed)")
            for decision in input.decisions(under: .standard) {
                #expect(decision.recordText == (try foundation(decision)), "seed \(seed)")
                switch decision.outcome {
                case .offer(let grant):
                    kinds.insert(grant.preempted == nil ? "offer" : "offer in the place of another")
                case .noSeat: kinds.insert("no seat")
                case .held: kinds.insert("held")
                case .unroutable: kinds.insert("unroutable")
                }
            }
        }
        #expect(kinds.count == 5, "only \(kinds)")
    }
}
