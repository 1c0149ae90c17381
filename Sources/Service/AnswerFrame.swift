import API
import Admissions
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// What every answer has in common: headers, a log line without personal data, and an end to slow readers.
struct AnswerFrame: RouterMiddleware {
    let clock: DeskClock
    let limits: ServiceLimits

    /// Answers above this size may not fit the socket's buffers: somebody has to read them.
    private static let guardedSize = 16_384

    func handle(
        _ request: Request, context: DeskContext,
        next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as HTTPError {
            // Hummingbird's own refusals: no such path, no such method.
            let body = InboundBody(of: request, on: context.channel, within: limits.body)
            let isUnread = await body.settle()
            response = .problem(
                error.status == .notFound
                    ? .noSuchResource : Problem(status: error.status.code, detail: "the request is refused"))
            if isUnread { response.close(body) }
        }
        frame(&response, context)
        log(response, to: request, context, since: start)
        return guarded(response, context.channel)
    }

    private func frame(_ response: inout Response, _ context: DeskContext) {
        response.headers[.cacheControl] = "no-store"
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
        response.headers[.frameOptions] = "DENY"
        response.headers[.referrerPolicy] = "no-referrer"
        response.headers[.requestID] = context.id
        if clock.isPlayed {
            response.headers[.leadlineClock] = "\(clock.now()); played; rate=\(clock.rate)"
        }
    }

    private func log(
        _ response: Response, to request: Request, _ context: DeskContext,
        since start: ContinuousClock.Instant
    ) {
        let status = response.status.code
        let took = (ContinuousClock.now - start).microseconds
        context.logger.log(
            level: status >= 500 ? .error : status >= 400 ? .info : .debug, "request answered",
            metadata: [
                // The route's pattern: a path holds what the caller likes.
                "route": "\(context.endpointPath ?? "none")", "method": "\(request.method.rawValue)",
                "status": "\(status)", "microseconds": "\(took)",
            ])
    }

    private func guarded(_ response: Response, _ channel: any NIOCore.Channel) -> Response {
        guard response.body.contentLength ?? .max > Self.guardedSize else { return response }
        var response = response
        let body = response.body
        let limit = TimeAmount(limits.answer)
        response.body = ResponseBody(contentLength: body.contentLength) { writer in
            let deadline = channel.eventLoop.scheduleTask(in: limit) {
                channel.close(mode: .all, promise: nil)
            }
            defer { deadline.cancel() }
            try await body.write(writer)
        }
        return response
    }
}

extension Response {
    /// Tells the client that the connection ends here, and ends it.
    mutating func close(_ body: InboundBody) {
        headers[.connection] = "close"
        body.closeSoon()
    }
}
