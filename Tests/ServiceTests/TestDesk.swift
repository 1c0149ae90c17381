import API
import Admissions
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

/// A client of the service under test.
struct TestDesk: Sendable {
    let client: any TestClientProtocol
    let tokens: [Role: String]

    func send(
        _ method: HTTPRequest.Method, _ path: String, as role: Role?, contentType: String? = nil,
        _ body: [UInt8]? = nil
    ) async throws -> TestAnswer {
        var headers: HTTPFields = [:]
        if let role, let token = tokens[role] { headers[.authorization] = "Bearer \(token)" }
        if let contentType { headers[.contentType] = contentType }
        let response = try await client.executeRequest(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) })
        return TestAnswer(
            status: response.status.code, headers: response.headers,
            body: Array(response.body.readableBytesView))
    }

    func get(_ path: String, as role: Role?) async throws -> TestAnswer {
        try await send(.get, path, as: role)
    }

    /// Posts a wire value as JSON.
    func post(_ path: String, as role: Role?, _ body: (any Encodable)? = nil) async throws -> TestAnswer {
        try await send(
            .post, path, as: role, contentType: "application/json", body.map { try Wire.encode($0) })
    }

    func inquire(_ inquiry: Inquiry, as role: Role = .site) async throws -> TestAnswer {
        try await send(
            .post, "/v1/inquiries", as: role, contentType: "application/json", try document(of: inquiry))
    }

    /// An action on a lead; its answer is the lead after it.
    func act(
        _ operation: Route.Operation, on lead: LeadID, as role: Role = .staff, _ body: any Encodable
    ) async throws -> TestAnswer {
        try await post(Route.of(operation).path(lead: lead), as: role, body)
    }
}

/// The JSON a client would send for an inquiry.
func document(of inquiry: Inquiry) throws -> [UInt8] {
    try Wire.encode(inquiry)
}

/// What came back.
struct TestAnswer: Sendable {
    let status: Int
    let headers: HTTPFields
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The answer as a wire value.
    /// - Throws: what came instead, when it was a refusal.
    func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
        guard status < 400 else { throw TestFailure("\(status): \(text)") }
        return try Wire.decode(type, from: body)
    }

    var problem: Problem? { try? Wire.decode(Problem.self, from: body) }
}

extension Inquiry {
    /// A web form that came in just before ``TestService/morning``.
    static func form(
        _ text: String = "I need a bed in detox.", phone: String? = nil, name: String? = nil,
        at receivedAt: Instant = TestService.morning
    ) -> Inquiry {
        var inquiry = Inquiry(
            id: InquiryID(at: receivedAt), receivedAt: ZonedInstant(receivedAt, offsetMinutes: -480),
            channel: .webForm, text: text)
        inquiry.source = "organic"
        inquiry.phone = phone
        inquiry.name = name
        return inquiry
    }
}
