import API
import Admissions
import Hummingbird
import Logging
import Store

/// One request to one endpoint, its caller known and its body read.
struct Call: Sendable {
    let route: Route
    let request: Request
    let context: DeskContext
    /// Who calls; nil only where anybody may.
    let caller: Principal?
    /// Complete, and within the endpoint's limit.
    let body: [UInt8]
    /// The desk's time of the call.
    let now: Instant

    var logger: Logger { context.logger }

    /// The caller, on a route that has one.
    /// - Throws: 401.
    func principal() throws(Problem) -> Principal {
        guard let caller else { throw .unauthorized }
        return caller
    }

    /// The person of the desk who calls.
    /// - Throws: 403 for a site.
    func person() throws(Problem) -> StaffID {
        guard let staff = try principal().staff else { throw .forbidden }
        return staff
    }

    /// Whether the caller is a manager, who may act on anybody's lead.
    /// - Throws: 401.
    var isManager: Bool { get throws(Problem) { try principal().role == .manager } }

    /// The lead the path names.
    /// - Throws: 404 when it is no id.
    func lead() throws(Problem) -> LeadID {
        guard let text = context.parameters.get("lead"), let lead = LeadID(text) else { throw .noSuchLead }
        return lead
    }

    /// The alarm the path names.
    /// - Throws: 404 when it is no id.
    func alarm() throws(Problem) -> AlarmID {
        guard let text = context.parameters.get("alarm"), let alarm = AlarmID(text) else {
            throw .noSuchAlarm
        }
        return alarm
    }

    /// A parameter after the question mark; nil when it is missing or empty.
    func parameter(_ name: String) -> String? {
        guard let text = request.uri.queryParameters[Substring(name)], !text.isEmpty else { return nil }
        return String(text)
    }

    /// The body as a request of the interface.
    /// - Throws: 400, 415 or 422.
    func read<Body: API.RequestBody>(_ type: Body.Type) throws(Problem) -> Body {
        try Wire.request(type, bytes: body, contentType: request.headers[.contentType], now: now)
    }
}

extension Problem {
    static let unauthorized = Problem(status: 401, detail: "a valid token is required")
    static let forbidden = Problem(status: 403, detail: "this token may not do that")
    static let presenceOnly = Problem(
        status: 403, detail: "this is a presence token: it is good for heartbeats and nothing else")
    static let noSuchLead = Problem(status: 404, detail: "there is no such lead for this person")
    static let noSuchAlarm = Problem(status: 404, detail: "there is no such alarm")
    static let noSuchResource = Problem(status: 404, detail: "there is nothing at this address")
}
