import Admissions
package import Routing

/// Why a policy file cannot come into force: every fault, a line each.
package struct PolicyRefusal: Error, Hashable, Sendable {
    /// The lines.
    package let lines: [String]
}

/// A policy file on its way into force: read, and held against what must hold for any desk or for one.
package struct PolicyReview: Sendable {
    /// What was read.
    package let file: PolicyFile

    /// Reads a file.
    /// - Throws: ``PolicyRefusal`` with every fault.
    package init(yaml bytes: [UInt8]) throws(PolicyRefusal) {
        do throws(PolicyFileFaults) {
            file = try PolicyFile(yaml: bytes)
        } catch {
            throw PolicyRefusal(lines: error.faults.map(\.text))
        }
        // Against the ablest desk there could be: what is refused here is refused on every desk.
        _ = try gaps(staff: [.best])
    }

    /// Holds the policy against the people of a desk: refused when some lead could go to nobody, and another policy would change
    /// that.
    /// - Returns: sentences about the leads that no policy brings to anybody.
    /// - Throws: ``PolicyRefusal``.
    package func gaps(staff: [StaffAbility]) throws(PolicyRefusal) -> [String] {
        let gaps = file.policy.gaps(staff: staff)
        let last = "escalation[\(file.policy.escalation.count - 1)]"
        let line = file.lines["\(last).after"].map { "line \($0), " } ?? ""
        let refused = PolicyReview.sentences(gaps.filter(\.isOfPolicy))
        guard refused.isEmpty else {
            throw PolicyRefusal(lines: refused.map { "\(line)\(last): \($0)" })
        }
        return PolicyReview.sentences(gaps)
    }

    /// A sentence for each kind of gap, with the queues it is about.
    private static func sentences(_ gaps: [RoutingGap]) -> [String] {
        RoutingGap.Reason.allCases.compactMap { reason in
            let alike = gaps.filter { $0.reason == reason }
            guard let one = alike.first else { return nil }
            return alike.map(\.queue.rawValue).joined(separator: ", ") + ": " + one.sentence
        }
    }

    /// What is allowed and seldom meant, with its line.
    package var doubts: [String] {
        PolicyDoubt.all(of: file.policy).map { doubt in
            let line = file.lines[doubt.key].map { "line \($0), " } ?? ""
            return "\(line)\(doubt.key): \(doubt.words)"
        }
    }

    /// The sections that the standard's values stand in for, with those values where they fit a line.
    package var taken: [String] {
        PolicyTree.entries(PolicyKeys.all, of: .standard).filter { file.omitted.contains($0.name) }.map {
            entry in
            switch entry.tree {
            case .word, .list: "\(entry.name) \(entry.tree.oneLine ?? "")"
            case .section(let keys):
                entry.name + " (" + keys.map { "\($0.name) \($0.tree.oneLine ?? "")" }.joined(separator: ", ")
                    + ")"
            case .rows(let rows): "\(entry.name) (\(rows.count) rows)"
            }
        }
    }
}

extension RoutingGap {
    /// What could never happen, and what would change it.
    fileprivate var sentence: String {
        switch (reason, isOfPolicy) {
        case (.noLanguage, _):
            "a lead in a language that nobody at the desk speaks would wait for ever; "
                + "give the last row language_relaxed: true"
        case (.noSkill, true):
            "nobody has the skill the last row asks, so these leads would wait for ever; lower its minimum_skill"
        case (.noSeat, _):
            "nobody who could take these leads has a seat (capacity 0), so they would wait for ever; "
                + "give the last row overflow_seats: 1"
        case (.noSkill, false):
            "nobody with a shift has any skill in it, so these leads wait under any policy; "
                + "see leadline staff"
        case (.noShift, _):
            "nobody has a shift, so these leads wait under any policy; see leadline staff"
        case (.nobody, _):
            "the desk has nobody who takes leads, so they wait under any policy; see leadline staff"
        }
    }
}
