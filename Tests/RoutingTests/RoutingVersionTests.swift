import Crypto
import FoundationEssentials
import Routing
import Testing

@Suite struct RoutingVersionTests {
    /// What each version decides on the same thousand snapshots, as a SHA-256 of the records.
    private static let digests = [
        1: "08258fed1ed4f36628b30d5b9f930942fe1cfcb9659afacd7835d58dced71b77"
    ]

    @Test func `a change of what is decided, or of how it is written, raises the version`() {
        var hash = SHA256()
        for seed: UInt64 in 1...1000 {
            let input = BatchInput(now: noon, policyVersion: 1, snapshot: .random(seed: seed))
            hash.update(data: Data(input.recordText.utf8))
            for decision in input.decisions(under: .standard) {
                hash.update(data: Data(decision.recordText.utf8))
            }
        }
        let digest = hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(
            Self.digests[routingVersion] == digest,
            "raise routingVersion and note here what the new one decides: stored batches replay by their version"
        )
    }
}
