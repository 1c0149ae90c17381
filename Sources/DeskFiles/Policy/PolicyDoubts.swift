import Admissions
package import Routing

/// What a manager should know of a policy that may be applied all the same.
package struct PolicyDoubt: Hashable, Sendable {
    /// The path of the key it is about.
    package let key: String
    /// What it leads to.
    package let words: String

    /// Everything about a policy that is allowed and seldom meant.
    package static func all(of policy: Policy) -> [PolicyDoubt] {
        heads(policy) + targets(policy) + times(policy)
    }

    private static func heads(_ policy: Policy) -> [PolicyDoubt] {
        let starts = policy.headStarts
        let others = [
            ("urgent", starts.urgent), ("detox", starts.detox), ("residential", starts.residential),
            ("needs_clarification", starts.needsClarification), ("iop", starts.iop),
        ]
        let long = ([("crisis", starts.crisis)] + others).filter { $0.1 > .hours(24) }.map { name, start in
            PolicyDoubt(
                key: "head_starts.\(name)",
                words:
                    "others may wait up to \(WrittenDuration(wrappedValue: start).text) behind leads that came later"
            )
        }
        let ahead = others.filter { $0.1 > starts.crisis }.map { name, _ in
            PolicyDoubt(
                key: "head_starts.\(name)", words: "longer than a crisis has: a crisis may wait behind it")
        }
        return long + ahead
    }

    private static func targets(_ policy: Policy) -> [PolicyDoubt] {
        policy.contactTargets.enumerated().flatMap { index, row -> [PolicyDoubt] in
            let key = "contact_targets[\(index)]"
            let (name, deadline) =
                row.urgency == 100
                ? ("crisis", policy.offerDeadlines.crisis) : ("other", policy.offerDeadlines.other)
            let open =
                "an offer stays open for \(WrittenDuration(wrappedValue: deadline).text) (offer_deadlines.\(name))"
            var doubts: [PolicyDoubt] = []
            if let accepted = row.accepted?.wrappedValue, accepted < deadline {
                doubts.append(
                    PolicyDoubt(key: key + ".accepted", words: "\(open): one lapse and the target is missed"))
            }
            if row.contacted < deadline {
                doubts.append(
                    PolicyDoubt(key: key + ".contacted", words: "\(open): one lapse and the target is missed")
                )
            }
            return doubts
        }
    }

    private static func times(_ policy: Policy) -> [PolicyDoubt] {
        let last = policy.escalation.count - 1
        let soonest = policy.contactTargets.map(\.contacted).min() ?? .zero
        let doubts: [(isSo: Bool, key: String, words: String)] = [
            (
                policy.escalation[last].minimumSkill > 1, "escalation[\(last)].minimum_skill",
                "people below level \(policy.escalation[last].minimumSkill) are never offered a lead of that queue"
            ),
            (
                policy.stickyWait >= soonest, "sticky_wait",
                "a lead may wait for somebody its caller knows until its contact target has passed"
            ),
            (
                policy.presenceExpiry > .minutes(15), "presence_expiry",
                "offers go for so long to people who are gone"
            ),
            (
                policy.wrapUp > .minutes(30), "wrap_up",
                "people are offered nothing for so long after each call"
            ),
            (
                policy.declineMemory == .zero, "decline_memory",
                "who declines a lead may be offered it again at once"
            ),
        ]
        return doubts.filter(\.isSo).map { PolicyDoubt(key: $0.key, words: $0.words) }
    }
}
