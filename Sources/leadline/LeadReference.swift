package import API
package import Admissions
import ArgumentParser

/// A lead as a person names it: its whole id, or the last digits of it.
package struct LeadReference: Hashable, Sendable, ExpressibleByArgument {
    /// The hexadecimal digits given, in lower case, without dashes: 6…32.
    package let digits: String

    /// Reads an id or its last six or more digits.
    package init?(argument: String) {
        let digits = argument.lowercased().filter { $0 != "-" }
        guard (6...32).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        self.digits = digits
    }

    /// The id when all of it was given.
    package var wholeID: LeadID? {
        digits.utf8.count == 32 ? UInt128(digits, radix: 16).map { LeadID($0) } : nil
    }

    /// Whether it names that lead.
    package func names(_ lead: LeadID) -> Bool {
        lead.description.filter { $0 != "-" }.hasSuffix(digits)
    }
}

/// What a command is about to do, which decides the lead it means when none is named.
package enum LeadPurpose: Sendable {
    /// Answer the offer.
    case answer
    /// Work on an owned lead.
    case work
    /// Look at it.
    case look
}

extension QueueListing {
    /// The lead a person means.
    /// - Throws: ``Failure`` when nothing fits, or more than one lead does: it lists them.
    package func lead(_ reference: LeadReference?, for purpose: LeadPurpose) throws(Failure) -> LeadSummary {
        if let reference {
            let found = leads.filter { reference.names($0.leadID) }
            if found.count == 1 { return found[0] }
            guard found.isEmpty else {
                throw Failure(
                    .usage, "several leads end in \(reference.digits): \(listed(found))",
                    next: "give more digits")
            }
            throw Failure(
                .nothing, "no lead ending in \(reference.digits) is in your queue", next: "leadline queue")
        }
        let offered = leads.filter { $0.isMine && $0.state == .offered }
        let owned = leads.filter { $0.isMine && $0.state == .owned }
        switch purpose {
        case .answer:
            return try only(offered, none: "no lead is on offer to you", next: "leadline next")
        case .work:
            return try current(owned)
        case .look:
            return try offered.count == 1 ? offered[0] : current(owned)
        }
    }

    /// The only one, or the only one that is not parked.
    private func current(_ owned: [LeadSummary]) throws(Failure) -> LeadSummary {
        let due = owned.filter { lead in lead.followUpAt.map { $0 <= clock.now } ?? true }
        return try only(due.isEmpty ? owned : due, none: "you own no lead", next: "leadline next")
    }

    private func only(_ leads: [LeadSummary], none: String, next: String) throws(Failure) -> LeadSummary {
        guard let first = leads.first else { throw Failure(.nothing, none, next: next) }
        guard leads.count == 1 else {
            throw Failure(
                .usage, "which lead do you mean? You have \(listed(leads))",
                next: "name one, as: \(first.shortID)")
        }
        return first
    }

    private func listed(_ leads: [LeadSummary]) -> String {
        leads.map { "\($0.shortID) (\(words($0.levelOfCare.rawValue)))" }.joined(separator: ", ")
    }
}

/// A wire word as people read it: `needs_clarification` is `needs clarification`.
func words(_ name: String) -> String {
    name.split(separator: "_").joined(separator: " ")
}
