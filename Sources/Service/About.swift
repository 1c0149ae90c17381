import API
import Admissions
import Hummingbird

/// The report, the description of the interface, and what load balancers ask.
extension DeskService {
    func dailyReport(_ call: Call) async throws -> Response {
        var date: CivilDate?
        if let text = call.parameter("date") {
            date = CivilDate(text)
            if date == nil {
                throw Problem(status: 400, detail: "a date such as 2026-11-20 is expected", field: "date")
            }
        }
        let format = call.parameter("format") ?? "text"
        guard format == "text" || format == "json" else {
            throw Problem(status: 400, detail: "text or json is expected", field: "format")
        }
        let report = try await parts.dailyReport(date)
        return format == "json" ? try .json(report) : .text(parts.reportText(report))
    }

    func openapi() throws -> Response {
        .bytes(OpenAPI.document().bytes(), status: .ok, mediaType: "application/json")
    }

    /// Says yes or no and nothing else: it is asked by whoever can reach the port.
    func ready() async -> Response {
        await readiness.isReady()
            ? Response(status: .ok)
            : .problem(Problem(status: 503), headers: [.retryAfter: "5"])
    }
}
