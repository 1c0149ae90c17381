import API
import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix

/// Sends requests over HTTP, each with the person's token unless it brings one of its own.
enum HTTPTransport {
    /// One client for the process, which ends with it.
    private static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.timeout.connect = .seconds(3)
        // A redirect would carry the token to wherever it points.
        configuration.redirectConfiguration = .disallow
        configuration.httpVersion = .http1Only
        // A refused connection is an answer: the person is waiting for it.
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    /// A transport to the service at `url`; connections are made when first needed.
    static func live(url: String, token: String?) -> ServiceClient.Transport {
        return { request in
            guard let token = request.token ?? token else {
                throw Failure(
                    .forbidden, "you are not signed in",
                    next:
                        "export LEADLINE_TOKEN=…, or put the token into ~/.config/leadline/token (chmod 600)")
            }
            var message = HTTPClientRequest(url: url + request.target)
            message.method = HTTPMethod(rawValue: request.method.rawValue)
            message.headers.add(name: "authorization", value: "Bearer \(token)")
            message.headers.add(name: "accept", value: "application/json, text/plain;q=0.5")
            message.headers.add(name: "user-agent", value: "leadline")
            if let body = request.body {
                message.headers.add(name: "content-type", value: ContentType.json.rawValue)
                message.body = .bytes(body)
            }
            let limit = TimeAmount.seconds(request.limit.components.seconds)
            do {
                let answer = try await client.execute(message, timeout: limit)
                let buffer = try await answer.body.collect(upTo: 16 * 1024 * 1024)
                return ServiceResponse(status: Int(answer.status.code), body: Array(buffer.readableBytesView))
            } catch let error where wasNotSent(error) {
                throw Failure(
                    .unreachable, "\(url) does not answer", next: "check LEADLINE_URL, or wait and repeat")
            }
        }
    }

    /// Whether there was no connection to send it on: then it had no effect.
    private static func wasNotSent(_ error: any Error) -> Bool {
        if error is NIOConnectionError { return true }
        // A Unix socket that is not there, or that nobody listens on.
        if let error = error as? IOError {
            return error.errnoCode == ENOENT || error.errnoCode == ECONNREFUSED
        }
        guard let error = error as? HTTPClientError else { return false }
        return error == .connectTimeout
    }
}
