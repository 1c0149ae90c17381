import API
import Hummingbird
import NIOCore

/// A request's body: counted while it comes, and never waited for longer than its deadline.
///
/// A body that was not read to its end would be read to its end by the server, however long it drips: the connection is
/// closed instead.
final class InboundBody {
    private let request: Request
    private let channel: any NIOCore.Channel
    private let deadline: Scheduled<Void>?
    private var hasBegun = false
    private var isComplete: Bool

    /// A declared body up to this size is taken in after a refusal, so that the connection can serve on.
    private static let worthTaking = 65_536

    /// The client went away, or its bytes are no HTTP: nobody is left to answer.
    struct Lost: Error {
        let cause: any Error
    }

    /// - Parameter limit: after this long the connection is closed, unless the body is complete.
    init(of request: Request, on channel: any NIOCore.Channel, within limit: Duration) {
        self.request = request
        self.channel = channel
        let declared = Self.declaredLength(request)
        isComplete = declared == 0
        // A closed connection ends the read; a refusal in words would wait for a client that is not reading.
        deadline =
            isComplete
            ? nil
            : channel.eventLoop.scheduleTask(in: TimeAmount(limit)) {
                channel.close(mode: .all, promise: nil)
            }
    }

    private static func declaredLength(_ request: Request) -> Int? {
        if let length = request.headers[.contentLength] { return Int(length) }
        return request.headers[.transferEncoding] == nil ? 0 : nil
    }

    /// Reads all of it.
    /// - Throws: ``Problem`` 413 over the limit, 400 when it ends before its declared length; ``Lost``.
    func bytes(upTo limit: Int) async throws -> [UInt8] {
        let declared = Self.declaredLength(request)
        if let declared, declared > limit { throw Problem.tooLarge(limit: limit) }
        if isComplete { return [] }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(declared ?? 1024, limit))
        hasBegun = true
        do {
            for try await buffer in request.body {
                guard bytes.count + buffer.readableBytes <= limit else {
                    throw Problem.tooLarge(limit: limit)
                }
                bytes.append(contentsOf: buffer.readableBytesView)
            }
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Lost(cause: error)
        }
        guard declared == nil || declared == bytes.count else {
            throw Problem(status: 400, detail: "the body ends before its declared length")
        }
        isComplete = true
        deadline?.cancel()
        return bytes
    }

    /// Comes after a refusal: takes in the rest of a small body, so that the next request on the connection is found.
    /// - Returns: whether the connection must be closed after the answer.
    func settle() async -> Bool {
        if isComplete { return false }
        let declared = Self.declaredLength(request)
        guard !hasBegun, let declared, declared <= Self.worthTaking else { return true }
        hasBegun = true
        do {
            for try await _ in request.body {}
        } catch {
            return true
        }
        isComplete = true
        deadline?.cancel()
        return false
    }

    /// Closes the connection when the answer has had the time to arrive.
    func closeSoon() {
        let channel = channel
        _ = channel.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(mode: .all, promise: nil) }
    }
}
