import API
import Admissions
import HTTPTypes
import Hummingbird
import Logging
import Store

/// Turns what went wrong into an answer: a refusal with its reason, "try later", or an incident number and nothing
/// else.
enum Refusals {
    /// The answer for an error thrown by a handler.
    static func response(for error: any Error, logger: Logger) -> Response {
        switch error {
        case let problem as Problem:
            return .problem(problem, headers: headers(of: problem))
        case StoreError.refused(let refusal):
            return .problem(Problem(refusal))
        case let error as StoreError:
            if case .outcomeUnknown = error { return .problem(.inDoubt, headers: retrying(after: 1)) }
            guard error.isOfTheMoment else { return incident(error, logger: logger) }
            logger.warning("database unavailable", metadata: ["error": "\(Fault(error))"])
            return .problem(.tryLater, headers: retrying(after: 1))
        case let failure as IntakeFailure:
            let problem = problem(for: failure, logger: logger)
            return .problem(problem, headers: headers(of: problem))
        case is CancellationError:
            return .problem(.tryLater, headers: retrying(after: 1))
        default:
            return incident(error, logger: logger)
        }
    }

    private static func headers(of problem: Problem) -> HTTPFields {
        switch problem.status {
        case 401: [.wwwAuthenticate: "Bearer realm=\"leadline\""]
        case 503: retrying(after: 1)
        default: [:]
        }
    }

    private static func retrying(after seconds: Int) -> HTTPFields { [.retryAfter: "\(seconds)"] }

    /// Why an inquiry was not acknowledged, and what its sender can do.
    static func problem(for failure: IntakeFailure, logger: Logger) -> Problem {
        switch failure {
        case .full:
            Problem(status: 503, detail: "too many inquiries at once; send it again under the same id")
        case .unavailable:
            Problem(status: 503, detail: "it cannot be stored now; send it again under the same id")
        case .outcomeUnknown:
            Problem(
                status: 503,
                detail:
                    "the database was lost while storing it, so it may be stored; send it again under the same id"
            )
        case .rejected: incidentProblem(failure, logger: logger)
        }
    }

    private static func incident(_ error: any Error, logger: Logger) -> Response {
        .problem(incidentProblem(error, logger: logger))
    }

    /// A fault of this program: the caller gets a number to quote, the log gets the rest.
    private static func incidentProblem(_ error: any Error, logger: Logger) -> Problem {
        let number = String(UInt64.random(in: 0..<UInt64.max), radix: 36)
        logger.error("request failed", metadata: ["incident": "\(number)", "error": "\(Fault(error))"])
        return Problem(status: 500, detail: "the service failed; incident \(number)")
    }
}

extension Problem {
    static let tryLater = Problem(status: 503, detail: "the desk cannot be reached now; nothing has changed")
    static let inDoubt = Problem(
        status: 503,
        detail:
            "the database was lost while this was under way; it may have taken effect: look, or send it again"
    )

    /// A refusal of the desk's rules, with the lead as it is.
    init(_ refusal: Refusal) {
        switch refusal.reason {
        case .noSuchLead: self = .noSuchLead
        case .noSuchAlarm: self = .noSuchAlarm
        case .timePassed:
            self = Problem(status: 422, detail: "a time in the future is expected", field: "until")
        case .sameLevel, .sameOwner, .takesNoLeads, .noSuchPerson, .notAtTheDesk:
            self = Problem(status: 422, detail: refusal.reason.sentence, field: "to")
            note(refusal)
        case .sameLead, .ownedStays:
            self = Problem(status: 422, detail: refusal.reason.sentence, field: "into")
            note(refusal)
        case .otherContent: self = .otherContent
        case .managerOnly, .ownsNeither:
            self = Problem(status: 403, detail: refusal.reason.sentence)
            note(refusal)
        case .wrongState, .heldByAnother, .staleEpoch, .offerEnded, .tooLate, .noSeat, .alarmEnded:
            self = Problem(status: 409, detail: refusal.reason.sentence)
            note(refusal)
        }
    }

    /// The lead as it is, beside why it was refused.
    private mutating func note(_ refusal: Refusal) {
        lead = refusal.lead
        state = refusal.state
        holder = refusal.holder
        epoch = refusal.epoch.map { Int($0) }
    }
}

extension Refusal.Reason {
    fileprivate var sentence: String {
        switch self {
        case .noSuchLead: "there is no such lead for this person"
        case .wrongState: "the lead is in another state"
        case .heldByAnother: "somebody else has the lead"
        case .staleEpoch: "the lead has changed since it was read"
        case .offerEnded: "the offer has ended"
        case .tooLate: "it was closed too long ago to undo"
        case .timePassed: "a time in the future is expected"
        case .noSuchPerson: "there is no such person at the desk"
        case .noSeat: "all seats are taken"
        case .managerOnly: "nobody has the lead: only a manager may do that"
        case .sameLevel: "the lead has that level already"
        case .sameLead: "a lead cannot be merged into itself"
        case .ownedStays: "it has an owner and the other has none: merge the other one into it"
        case .ownsNeither: "neither lead is yours: only a manager may merge them"
        case .otherContent: "this id is stored with other content"
        case .sameOwner: "the lead is theirs already"
        case .takesNoLeads: "an operator takes no leads"
        case .notAtTheDesk: "that person is offline or off shift; it can be handed over anyway"
        case .noSuchAlarm: "there is no such alarm"
        case .alarmEnded: "the alarm has ended: its lead is looked after"
        }
    }
}
