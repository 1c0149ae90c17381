import API
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// A JSON document of a wire type.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        bytes(try Wire.encode(value), status: status, mediaType: "application/json")
    }

    /// Plain text in UTF-8.
    static func text(_ text: String) -> Response {
        bytes(Array(text.utf8), status: .ok, mediaType: "text/plain; charset=utf-8")
    }

    /// A refusal.
    static func problem(_ problem: Problem, headers: HTTPFields = [:]) -> Response {
        // A problem is strings and numbers: it can always be written.
        let document = (try? Wire.encode(problem)) ?? Array("{}".utf8)
        var response = bytes(
            document, status: HTTPResponse.Status(code: problem.status, reasonPhrase: problem.title),
            mediaType: Problem.mediaType)
        response.headers.append(contentsOf: headers)
        return response
    }

    /// Bytes of a media type.
    static func bytes(_ bytes: [UInt8], status: HTTPResponse.Status, mediaType: String) -> Response {
        Response(
            status: status, headers: [.contentType: mediaType],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

extension HTTPField.Name {
    /// Tells a client that the desk's clock is played: every page and listing says so.
    static let leadlineClock = fixed("Leadline-Clock")
    static let frameOptions = fixed("X-Frame-Options")
    static let referrerPolicy = fixed("Referrer-Policy")
    static let requestID = fixed("X-Request-ID")

    private static func fixed(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("a header name is a token") }
        return name
    }
}
