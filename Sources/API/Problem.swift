package import Admissions

/// A refusal as RFC 9457 `application/problem+json`: what is wrong and where, never what was sent.
package struct Problem: Error, Hashable, Sendable, Codable {
    /// The media type of a problem.
    package static let mediaType = "application/problem+json"

    /// Names the kind of problem; `about:blank` adds nothing to the status.
    package var type: String
    /// The status in words.
    package var title: String
    /// The HTTP status.
    package var status: Int
    /// What is wrong and what is expected, in a sentence that holds no content of the request.
    package var detail: String?
    /// The field at fault, by its wire name; for an unknown field the sender's own word (never to be logged).
    package var field: String?
    /// All faults when there is more than one; the first is ``field``.
    package var errors: [FieldFault]?
    /// The lead the rest is about, for a refused action on a lead.
    package var lead: LeadID?
    /// The state the lead is in, for a refused action on a lead.
    package var state: LeadState?
    /// The name of the person who holds the lead, for a refused action on a lead.
    package var holder: String?
    /// The epoch the lead has now, for a refused action on a lead.
    package var epoch: Int?

    /// A problem of a status, with its standard title.
    package init(status: Int, detail: String? = nil, field: String? = nil) {
        type = "about:blank"
        title = Problem.title(of: status)
        self.status = status
        self.detail = detail
        self.field = field
    }

    /// Field faults as one 422; `faults` is not empty.
    package init(faults: [FieldFault]) {
        precondition(!faults.isEmpty, "a refusal names a fault")
        self.init(status: 422, detail: faults[0].detail, field: faults[0].field)
        if faults.count > 1 { errors = faults }
    }

    /// 409: the lead has moved on since the caller looked.
    package static func stale(state: LeadState, holder: String?, epoch: Int) -> Problem {
        var problem = Problem(status: 409, detail: "the lead has changed since it was read")
        problem.state = state
        problem.holder = holder
        problem.epoch = epoch
        return problem
    }

    /// 409: an inquiry with this id is stored with other content, and stays as it was.
    package static let otherContent = Problem(
        status: 409, detail: "this id is stored with other content", field: "id")

    /// 415 with what is accepted instead.
    package static func unsupported(expected: String) -> Problem {
        Problem(status: 415, detail: "the content type must be \(expected), in UTF-8")
    }

    /// 413 with the limit.
    package static func tooLarge(limit: Int) -> Problem {
        Problem(status: 413, detail: "the body is over \(limit) bytes")
    }

    /// What is wrong in one line: every fault after its field's name, with a semicolon between them.
    package var summary: String {
        let faults = errors ?? [FieldFault(field: field, detail: detail ?? title)]
        return faults.map { [$0.field, $0.detail].compactMap { $0 }.joined(separator: ": ") }
            .joined(separator: "; ")
    }

    /// The fields at fault by name, in the order they were found; empty when the whole document is.
    package var faultyFields: [String] {
        let fields = (errors ?? []).compactMap(\.field)
        return fields.isEmpty ? [field].compactMap { $0 } : fields
    }

    /// The reason phrase of a status Leadline answers with (RFC 9110); "Refused" for any other.
    package static func title(of status: Int) -> String {
        switch status {
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 409: "Conflict"
        case 413: "Content Too Large"
        case 415: "Unsupported Media Type"
        case 422: "Unprocessable Content"
        case 429: "Too Many Requests"
        case 500: "Internal Server Error"
        case 503: "Service Unavailable"
        default: "Refused"
        }
    }
}

/// One field at fault and what it should be.
package struct FieldFault: Hashable, Sendable, Codable {
    /// The field by its wire name; nil when the whole document is meant.
    package var field: String?
    /// What is expected, in a sentence.
    package var detail: String

    /// Pairs a field with what is expected of it.
    package init(field: String?, detail: String) {
        self.field = field
        self.detail = detail
    }
}

extension Problem {
    /// 400 for unreadable JSON.
    package init(_ error: JSONError) {
        let place = "at byte \(error.offset)"
        let detail =
            switch error.kind {
            case .empty: "the body is empty"
            case .truncated: "the JSON ends too early, \(place)"
            case .unexpected: "this is not JSON, \(place)"
            case .invalidUTF8: "the body is not UTF-8, \(place)"
            case .controlByte: "a control byte must be escaped inside a string, \(place)"
            case .badEscape: "the string has an unknown escape, \(place)"
            case .loneSurrogate: "the string has half a surrogate pair, \(place)"
            case .badNumber: "the number is not JSON, \(place)"
            case .duplicateKey: "a key is given twice, \(place)"
            case .tooDeep: "the document is nested too deep, \(place)"
            case .trailing: "there is text after the end of the document, \(place)"
            }
        self.init(status: 400, detail: detail, field: error.field.map(shortened))
    }

    /// 400 for an unreadable form.
    package init(_ error: FormError) {
        let place = "at byte \(error.offset)"
        let detail =
            switch error.kind {
            case .empty: "the body is empty"
            case .badEscape: "a percent sign is not followed by two hexadecimal digits, \(place)"
            case .invalidUTF8: "the form is not UTF-8, \(place)"
            case .duplicateField: "a field is given twice, \(place)"
            }
        self.init(status: 400, detail: detail, field: error.field.map(shortened))
    }
}

/// A sender's own field name, made fit to be sent back: at most 64 code points, control characters replaced.
func shortened(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars.prefix(64) {
        text.unicodeScalars.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return text
}
