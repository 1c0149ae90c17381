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
            #expect(BatchInput(recordText: input.recordText) == input, "seed \(seed)")
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

    @Test func `a record that was cut or changed is not read as what it was`() {
        let input = BatchInput(now: noon, policyVersion: 1, snapshot: .random(seed: 7))
        let bytes = Array(input.recordText.utf8)
        for length in bytes.indices {
            #expect(BatchInput(recordText: String(decoding: bytes[..<length], as: UTF8.self)) == nil)
        }
        #expect(BatchInput(recordText: input.recordText + " ") == nil)
        for index in bytes.indices {
            for byte in "x0\"{}[],:\\".utf8 where byte != bytes[index] {
                var changed = bytes
                changed[index] = byte
                #expect(
                    BatchInput(recordText: String(decoding: changed, as: UTF8.self)) != input, "byte \(index)"
                )
            }
        }
    }
}
