package import API
package import Admissions

/// One HTTP request of the CLI.
package struct ServiceRequest: Hashable, Sendable {
    /// The method.
    package var method: Route.Method
    /// Path and query.
    package var target: String
    /// The JSON body; nil for none.
    package var body: [UInt8]?
    /// The bearer token to send in place of the person's own; nil for their own.
    package var token: String?
    /// How long to wait for the whole answer.
    package var limit: Duration
}

/// An answer with its body in memory.
package struct ServiceResponse: Hashable, Sendable {
    /// The HTTP status.
    package var status: Int
    /// The body.
    package var body: [UInt8]

    /// An answer.
    package init(status: Int, body: [UInt8]) {
        self.status = status
        self.body = body
    }
}

/// Asks the service by the route table, and turns refusals into failures a person can act on.
package struct ServiceClient: Sendable {
    /// Sends one request; throws when no answer came.
    package typealias Transport = @Sendable (ServiceRequest) async throws -> ServiceResponse

    private let transport: Transport
    private let url: String
    private var token: String?

    /// A client over a transport; `url` is only for messages.
    package init(url: String, transport: @escaping Transport) {
        self.url = url
        self.transport = transport
    }

    /// The same service asked with another token than the person's own.
    func bearing(_ token: String) -> ServiceClient {
        var client = self
        client.token = token
        return client
    }

    /// Calls a route and reads its JSON answer.
    /// - Throws: ``Failure``.
    package func call<Answer: Decodable>(
        _ operation: Route.Operation, lead: LeadID? = nil, alarm: AlarmID? = nil,
        query: [(String, String)] = [], body: (any Encodable & Sendable)? = nil,
        within limit: Duration = .seconds(15), returning type: Answer.Type = Answer.self
    ) async throws(Failure) -> Answer {
        let answer = try await send(
            operation, lead: lead, alarm: alarm, query: query, body: body, within: limit)
        return try read(answer)
    }

    /// Reads an answer that is no refusal.
    /// - Throws: ``Failure``.
    func read<Answer: Decodable>(
        _ answer: ServiceResponse, as type: Answer.Type = Answer.self
    ) throws(Failure) -> Answer {
        guard (200...299).contains(answer.status) else { throw refusal(answer) }
        do { return try Wire.decode(type, from: answer.body) } catch {
            throw Failure(
                .unreachable,
                "\(url) answers, but not like Leadline \(error is JSONError ? "(no JSON)" : "(fields differ)")",
                next: "check LEADLINE_URL, and that leadline and leadlined are of one version")
        }
    }

    /// Calls a route whose repeat is harmless, once more when the answer was lost.
    /// - Throws: ``Failure``.
    func repeating<Answer: Decodable>(
        _ operation: Route.Operation, lead: LeadID, body: any Encodable & Sendable
    ) async throws(Failure) -> Answer {
        do throws(Failure) {
            return try await call(operation, lead: lead, body: body)
        } catch {
            guard error.status == .unreachable else { throw error }
            return try await call(operation, lead: lead, body: body)
        }
    }

    /// Calls a route and gives the answer as it came, whatever its status.
    /// - Throws: ``Failure`` when there is no answer.
    package func send(
        _ operation: Route.Operation, lead: LeadID? = nil, alarm: AlarmID? = nil,
        query: [(String, String)] = [], body: (any Encodable & Sendable)? = nil,
        within limit: Duration = .seconds(15)
    ) async throws(Failure) -> ServiceResponse {
        let route = Route.of(operation)
        var target =
            lead.map { route.path(lead: $0) } ?? alarm.map { route.path(alarm: $0) } ?? route.path
        if !query.isEmpty {
            target += "?" + query.map { "\($0.0)=\(percentEncoded($0.1))" }.joined(separator: "&")
        }
        let bytes: [UInt8]?
        do { bytes = try body.map { try Wire.encode($0) } } catch {
            throw Failure(.usage, "the request holds a number JSON cannot write")
        }
        let request = ServiceRequest(
            method: route.method, target: target, body: bytes, token: token, limit: limit)
        do { return try await transport(request) } catch let failure as Failure { throw failure } catch {
            throw Failure(
                .unreachable,
                "\(url) does not answer" + (bytes == nil ? "" : "; the action may or may not have happened"),
                next: bytes == nil
                    ? "check LEADLINE_URL, or wait and repeat" : "leadline queue, before you repeat it")
        }
    }

    /// What a refusal means for the person at the keyboard.
    package func refusal(_ answer: ServiceResponse) -> Failure {
        let problem = try? Wire.decode(Problem.self, from: answer.body)
        let field = problem?.field.map { clean($0) + ": " } ?? ""
        let detail =
            field
            + (problem?.detail.map { clean($0) } ?? problem.map { clean($0.title) } ?? "HTTP \(answer.status)")
        switch answer.status {
        case 401:
            return Failure(
                .forbidden, "not signed in (\(detail))",
                next: "export LEADLINE_TOKEN=…, or put the token into ~/.config/leadline/token (chmod 600)")
        case 403:
            return Failure(.forbidden, "your role may not do this (\(detail))", next: "leadline whoami")
        case 404:
            // Of anything else than a lead the service says what there is not.
            guard let detail = problem?.detail, !detail.contains("lead") else {
                return Failure(.nothing, "there is no such lead", next: "leadline queue")
            }
            return Failure(.nothing, clean(detail))
        case 409:
            return Failure(.refused, stale(problem) ?? "refused: \(detail)", next: "leadline queue")
        case 502, 503, 504:
            return Failure(
                .unreachable, "the service cannot do this now (\(detail))", next: "wait and repeat")
        default:
            return Failure(.refused, "refused: \(detail)")
        }
    }

    private func stale(_ problem: Problem?) -> String? {
        guard let problem, let state = problem.state else { return nil }
        let holder = problem.holder.map { clean($0) }
        let lead = problem.lead.map { "lead \($0.shortForm)" } ?? "the lead"
        switch state {
        case .waiting: return "too late: \(lead) is waiting in its queue again"
        case .offered: return "too late: \(lead) is on offer to \(holder ?? "somebody else") now"
        case .owned: return "too late: \(lead) is with \(holder ?? "somebody else")"
        case .closed: return "\(lead) is closed"
        case .setAside: return "\(lead) was set aside for review"
        case .merged: return "\(lead) was merged into another one"
        }
    }
}

/// Escapes a query value (RFC 3986, unreserved characters stay).
func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var output = ""
    for byte in text.utf8 {
        switch byte {
        case 48...57, 65...90, 97...122, 45, 46, 95, 126: output.unicodeScalars.append(Unicode.Scalar(byte))
        default: output += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }
    }
    return output
}
