package import Admissions

/// One endpoint as data: the service serves what stands here and nothing else, and the OpenAPI document is
/// made from it.
package struct Route: Sendable {
    /// What it does; the service has one handler for each.
    package let operation: Operation
    /// The HTTP method.
    package let method: Method
    /// The path; names in braces are parameters: `/v1/leads/{lead}`.
    package let path: String
    /// What it does, in a sentence.
    package let summary: String
    /// Who may call it.
    package let access: Access
    /// Parameters after the question mark.
    package let query: [QueryParameter]
    /// The body it reads.
    package let body: Body
    /// The answers it gives besides the refusals that ``refusals`` lists.
    package let answers: [Answer]
    /// The statuses it refuses with, each a ``Problem``.
    package let refusals: [Int]

    /// What a route does: one case, one handler.
    package enum Operation: String, Sendable, CaseIterable {
        case postInquiry, postInquiryBatch
        case me, setPresence, presenceToken, heartbeat, clock
        case queue, setAside, callBacks, next, showLead, why
        case accept, decline, touch, milestone, reclassify, close, park, reopen
        case release, handOver, merge, unmerge, note, amend
        case alarms, acknowledgeAlarm, unroutable, escalations
        case staff, shifts, staffFile, applyStaffFile
        case policy, policyVersions, policyDifference, applyPolicy
        case dailyReport
        case openapi, live, ready
    }

    /// An HTTP method.
    package enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
    }

    /// Who may call a route.
    package enum Access: Sendable {
        /// Anybody, without a token.
        case open
        /// The bearer of a token of one of these roles.
        case roles(Set<Role>)
    }

    /// What a route reads.
    package enum Body: Sendable {
        case none
        /// One inquiry, as JSON or a form.
        case inquiry
        /// Inquiries as JSON Lines.
        case inquiries
        /// A JSON object.
        case json(any RequestBody.Type)
    }

    /// A parameter after the question mark.
    package struct QueryParameter: Sendable {
        /// Its name.
        package let name: String
        /// Its JSON schema.
        package let schema: JSONValue
        /// What it means.
        package let summary: String
    }

    /// An answer a route gives.
    package struct Answer: Sendable {
        /// The HTTP status.
        package let status: Int
        /// When it is given.
        package let summary: String
        /// What it holds.
        package let content: Content
    }

    /// What an answer holds.
    package enum Content: Sendable {
        case none
        /// A JSON document of a wire type.
        case json(any (Decodable & Sendable).Type)
        /// Any JSON document.
        case document
        /// Plain text in UTF-8, or JSON when asked for.
        case textOrJSON(any (Decodable & Sendable).Type)
    }

    /// Whether a role may call it; nil stands for somebody without a token.
    package func allows(_ role: Role?) -> Bool {
        switch access {
        case .open: true
        case .roles(let roles): role.map(roles.contains) ?? false
        }
    }

    /// Whether a presence token will do: it keeps its person's presence alive, and nothing else.
    package var takesPresenceToken: Bool { operation == .heartbeat }

    /// The path with its parameters filled in; `lead` fills `{lead}`.
    package func path(lead: LeadID) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0 == "{lead}" ? lead.description : String($0) }
            .joined(separator: "/")
    }

    /// The path of an alarm; it fills `{alarm}`.
    package func path(alarm: AlarmID) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0 == "{alarm}" ? alarm.description : String($0) }
            .joined(separator: "/")
    }

    /// The one route of an operation.
    package static func of(_ operation: Operation) -> Route {
        guard let route = all.first(where: { $0.operation == operation }) else {
            preconditionFailure("every operation has a route")
        }
        return route
    }
}
