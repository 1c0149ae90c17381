package import Admissions
import FoundationEssentials
import Store

/// What leaves the building about an alarm: ids, times and logins of the desk's own people, and nothing a caller said.
package struct PagerMessage: Sendable, Hashable, Codable {
    /// The alarm's id; `test` for a trial.
    package var alarm: String
    /// What it is about, in the words of ``AlarmKind``; `test` for a trial.
    package var kind: String
    /// The lead's id; nil for a trial.
    package var lead: LeadID?
    /// The lead's urgency, 0…100.
    package var urgency: Int
    /// crisis, high or routine.
    package var priority: Priority
    /// Whom to call.
    package var call: AlarmCall
    /// The logins of those to call; empty when nobody is on that rung now.
    package var logins: [String]
    /// Since when the alarm is raised, RFC 3339 in UTC.
    package var raisedAt: Instant
    /// Which attempt to call this is, from 1: a repeat has a higher one.
    package var attempt: Int
    /// The desk's name.
    package var desk: String

    /// The names in JSON.
    package enum CodingKeys: String, CodingKey {
        case alarm, kind, lead, urgency, priority, call, logins
        case raisedAt = "raised_at"
        case attempt, desk
    }

    init(_ due: DueCall, call: AlarmCall, logins: [String], desk: String) {
        self.init(
            alarm: due.alarm.description, kind: due.kind.rawValue, lead: due.lead, urgency: due.urgency,
            priority: due.priority, call: call, logins: logins, raisedAt: due.raisedAt, attempt: due.attempt,
            desk: desk)
    }

    private init(
        alarm: String, kind: String, lead: LeadID?, urgency: Int, priority: Priority, call: AlarmCall,
        logins: [String], raisedAt: Instant, attempt: Int, desk: String
    ) {
        self.alarm = alarm
        self.kind = kind
        self.lead = lead
        self.urgency = urgency
        self.priority = priority
        self.call = call
        self.logins = logins
        self.raisedAt = raisedAt
        self.attempt = attempt
        self.desk = desk
    }

    /// A message that says of itself that it is a trial.
    package static func test(at now: Instant) -> PagerMessage {
        PagerMessage(
            alarm: "test", kind: "test", lead: nil, urgency: 0, priority: .routine, call: .managers,
            logins: [], raisedAt: now, attempt: 1, desk: "a trial of the pager: nobody waits")
    }

    /// The message as one line of JSON, its line break included.
    package func line() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
}
