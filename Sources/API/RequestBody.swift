package import Admissions

/// The JSON body of a request, with the rules it is checked by before it is decoded.
package protocol RequestBody: Codable, Sendable {
    /// The fields and their limits.
    static var rules: [FieldRule] { get }
    /// The most bytes it may have as JSON.
    static var bodyLimit: Int { get }
}

extension RequestBody {
    /// As most requests.
    package static var bodyLimit: Int { Wire.requestLimit }
}

extension Wire {
    /// The most bytes of a request body, unless it says otherwise; inquiries have limits of their own.
    package static let requestLimit = 16_384

    /// Reads a request body as strictly as an inquiry: unknown, repeated and wrong fields are refused by
    /// name.
    /// - Throws: ``Problem`` 400, 413, 415 or 422.
    package static func request<Body: RequestBody>(
        _ type: Body.Type, bytes: [UInt8], contentType: String?, now: Instant
    ) throws(Problem) -> Body {
        guard ContentType(header: contentType) == .json else {
            throw Problem.unsupported(expected: ContentType.json.rawValue)
        }
        guard bytes.count <= type.bodyLimit else { throw Problem.tooLarge(limit: type.bodyLimit) }
        let value: JSONValue
        do {
            value = try JSONValue.read(bytes, maximumDepth: InquiryFields.depthLimit)
        } catch { throw Problem(error) }
        guard case .object(let object) = value else {
            throw Problem(status: 422, detail: "an object is expected")
        }
        let faults = FieldRule.faults(in: object, rules: type.rules, now: now)
        guard faults.isEmpty else { throw Problem(faults: faults) }
        do { return try decode(type, from: value) } catch {
            throw Problem(status: 422, detail: "the body does not have the fields of this request")
        }
    }
}
