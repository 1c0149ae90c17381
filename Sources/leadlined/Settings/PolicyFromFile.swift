import FoundationEssentials
import Routing

/// Reads a policy file: the JSON form, as the policy table keeps it.
///
/// - Throws: ``CommandFault`` that names the field and what is expected there.
func loadPolicy(file path: String) throws(CommandFault) -> Policy {
    let bytes: Data
    do {
        bytes = try Data(contentsOf: URL(filePath: path))
    } catch {
        throw CommandFault(.badInput, "\(path) cannot be read")
    }
    let policy: Policy
    do {
        policy = try JSONDecoder().decode(Policy.self, from: bytes)
    } catch let error as DecodingError {
        throw CommandFault(.badInput, "\(path): \(error.words)")
    } catch {
        throw CommandFault(.badInput, "\(path): not a policy in JSON")
    }
    guard policy.escalation.first?.after == .zero else {
        throw CommandFault(
            .badInput, "\(path): escalation: the first row applies from the start: \"after\": \"0s\"")
    }
    guard policy.awayAfterLapses >= 1 else {
        throw CommandFault(.badInput, "\(path): away_after_lapses: 1 or more is expected")
    }
    guard min(policy.offerDeadlines.crisis, policy.offerDeadlines.other) > .zero else {
        throw CommandFault(.badInput, "\(path): offer_deadlines: a time longer than 0s is expected")
    }
    return policy
}

extension DecodingError {
    /// Where it is and what is expected there; nothing of the content.
    fileprivate var words: String {
        switch self {
        case .keyNotFound(let key, let context): "\((context.codingPath + [key]).dotted): is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(context.codingPath.dotted): \(context.debugDescription)"
        case .dataCorrupted(let context):
            context.codingPath.isEmpty
                ? "not JSON: \(context.debugDescription)"
                : "\(context.codingPath.dotted): \(context.debugDescription)"
        @unknown default: "not a policy in JSON"
        }
    }
}

extension [any CodingKey] {
    fileprivate var dotted: String {
        map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
    }
}
