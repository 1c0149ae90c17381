import API
import Admissions
import HTTPTypes
import Hummingbird
import Store

/// One route at work: who calls, may they, what did they send, and what comes of it.
struct Endpoint: Sendable {
    let route: Route
    let service: DeskService

    func respond(to request: Request, _ context: DeskContext) async throws -> Response {
        let isBatch = route.operation == .postInquiryBatch
        let body = InboundBody(
            of: request, on: context.channel,
            within: isBatch ? service.limits.batchBody : service.limits.body)
        do {
            // The token first: nobody without one makes the service hold a body.
            let caller = try await caller(of: request)
            let bytes = try await body.bytes(upTo: route.body.limit)
            return try await service.answer(
                Call(
                    route: route, request: request, context: context, caller: caller, body: bytes,
                    now: service.parts.clock.now()))
        } catch let lost as InboundBody.Lost {
            throw lost.cause
        } catch {
            var response = Refusals.response(for: error, logger: context.logger)
            if response.status.code == 401, request.headers[.authorization] != nil {
                response.headers[.wwwAuthenticate] = "Bearer realm=\"leadline\", error=\"invalid_token\""
            }
            if await body.settle() { response.close(body) }
            return response
        }
    }

    private func caller(of request: Request) async throws -> Principal? {
        if case .open = route.access { return nil }
        guard
            let caller = try await service.tokens.principal(authorization: request.headers[.authorization])
        else { throw Problem.unauthorized }
        guard !caller.isPresenceOnly || route.takesPresenceToken else { throw Problem.presenceOnly }
        guard route.allows(caller.role) else { throw Problem.forbidden }
        return caller
    }
}

extension Route.Body {
    /// The most bytes that are read.
    fileprivate var limit: Int {
        switch self {
        // An empty object from a client that always sends one does no harm.
        case .none: 1024
        case .inquiry: InquiryFields.bodyLimit
        case .inquiries: InquiryFields.batchBodyLimit
        case .json(let type): type.bodyLimit
        }
    }
}

extension DeskService {
    /// The handler of each operation: a route without one, or one without a route, does not compile.
    func answer(_ call: Call) async throws -> Response {
        switch call.route.operation {
        case .postInquiry: try await postInquiry(call)
        case .postInquiryBatch: try await postInquiries(call)
        case .me: try await me(call)
        case .setPresence: try await setPresence(call)
        case .presenceToken: try await presenceToken(call)
        case .heartbeat: try await heartbeat(call)
        case .clock: try await clockInfo(call)
        case .queue: try await queue(call)
        case .setAside: try await setAside(call)
        case .callBacks: try await callBacks(call)
        case .next: try await next(call)
        case .showLead: try await showLead(call)
        case .why: try await why(call)
        case .accept: try await accept(call)
        case .decline: try await decline(call)
        case .touch: try await touch(call)
        case .milestone: try await milestone(call)
        case .reclassify: try await reclassify(call)
        case .close: try await close(call)
        case .park: try await park(call)
        case .reopen: try await reopen(call)
        case .release: try await release(call)
        case .handOver: try await handOver(call)
        case .merge: try await merge(call)
        case .unmerge: try await unmerge(call)
        case .note: try await note(call)
        case .amend: try await amend(call)
        case .alarms: try await alarms(call)
        case .acknowledgeAlarm: try await acknowledge(call)
        case .unroutable: try await unroutable(call)
        case .escalations: try await escalations(call)
        case .staff: try await staff(call)
        case .shifts: try await shifts(call)
        case .staffFile: try await staffFile(call)
        case .applyStaffFile: try await applyStaffFile(call)
        case .policy: try await policy(call)
        case .policyVersions: try await policyVersions(call)
        case .policyDifference: try await policyDifference(call)
        case .applyPolicy: try await applyPolicy(call)
        case .dailyReport: try await dailyReport(call)
        case .openapi: try openapi()
        case .live: Response(status: .ok)
        case .ready: await ready()
        }
    }
}
