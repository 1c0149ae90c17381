import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// A URL that pager messages are posted to.
struct PagerWebhook: Sendable {
    let url: String
    let limit: Duration

    /// One client for the process, which ends with it.
    private static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.timeout.connect = .seconds(5)
        // A redirect would carry the message to wherever it points.
        configuration.redirectConfiguration = .disallow
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    /// Posts a message.
    /// - Returns: the status and the beginning of the answer.
    /// - Throws: ``PagerFailure`` for another status than 2xx, or no answer in time.
    func post(_ body: [UInt8]) async throws -> String {
        var request = HTTPClientRequest(url: url)
        request.method = .POST
        request.headers.add(name: "content-type", value: "application/json")
        request.headers.add(name: "user-agent", value: "leadlined")
        request.body = .bytes(body)
        let answer: HTTPClientResponse
        let said: String
        do {
            answer = try await Self.client.execute(
                request, timeout: .seconds(limit.components.seconds))
            said = saidBriefly(try await answer.body.collect(upTo: 64 * 1024).readableBytesView)
        } catch {
            // The client's words may hold the URL; its kind of error does not.
            throw PagerFailure("no answer: \(type(of: error))")
        }
        let words = "HTTP \(answer.status.code)" + (said.isEmpty ? "" : ": \(said)")
        guard (200...299).contains(answer.status.code) else { throw PagerFailure(words) }
        return words
    }
}
