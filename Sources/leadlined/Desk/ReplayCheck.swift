import Reports
import Routing
import Store

extension Desk {
    /// Decides every stored batch again from its own input and compares the bytes.
    ///
    /// Batches of an earlier policy are left out, and the claim is then not ok but unchecked.
    func checkReplay(under policy: Policy) async throws -> InvariantResult {
        var number: Int64 = 0
        var checked = 0
        var older = 0
        var broken: [String] = []
        while true {
            let batches = try await batches(after: number, limit: 200)
            guard let last = batches.last else { break }
            number = last.number
            for batch in batches {
                guard batch.policyVersion == policy.version else {
                    older += 1
                    continue
                }
                checked += 1
                if try batch.replayed(under: policy) != batch.decisions {
                    broken.append("batch \(batch.number)")
                }
            }
        }
        let outcome: InvariantResult.Outcome
        if !broken.isEmpty {
            outcome = .violated(count: broken.count, ids: Array(broken.prefix(InvariantResult.named)))
        } else if older > 0 {
            outcome = .notChecked(
                reason: "\(older) of \(checked + older) were decided under an earlier policy")
        } else {
            outcome = .ok(checked: checked)
        }
        return InvariantResult("replay", "each decision batch decides the same again", outcome)
    }
}
