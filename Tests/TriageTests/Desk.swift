import Admissions
import Foundation

/// Makes inquiries for the tests.
enum Desk {
    /// A Monday morning in Los Angeles, the moment of the example file.
    static let monday = "2026-11-23T10:00:00-08:00"
    /// A Monday morning in August, the moment of the developers' own sentences.
    static let august = "2026-08-17T10:00:00-07:00"

    /// An inquiry with a text and nothing else.
    static func inquiry(_ text: String, _ channel: Channel = .webForm, at moment: String = monday) -> Inquiry
    {
        let received = ZonedInstant(rfc3339: moment) ?? ZonedInstant(Instant(seconds: 0), offsetMinutes: 0)
        return Inquiry(id: InquiryID(1), receivedAt: received, channel: channel, text: text)
    }

    /// The words a span covers in a text.
    static func words(_ span: Span, of text: String) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: Array(text.unicodeScalars)[span.start..<span.end])
        return String(view)
    }
}

/// One line of an evaluation file.
struct ScoredCase: Sendable {
    let id: String
    let inquiry: Inquiry
    let level: String
    let rule: String
    let flags: Set<String>
    let queue: String?
    let acceptable: [String]
    let isPlainCrisis: Bool

    /// Reads `Tests/Fixtures/NAME`.
    static func load(_ name: String) throws -> [ScoredCase] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: folder.appending(path: "Fixtures/\(name)"), encoding: .utf8)
        return try text.split(separator: "\n").map { try ScoredCase(line: Data($0.utf8)) }
    }

    private init(line: Data) throws {
        guard var object = try JSONSerialization.jsonObject(with: line) as? [String: Any],
            let expected = object["expected"] as? [String: Any],
            let level = expected["level_of_care"] as? String, let id = object["id"] as? String
        else { throw CocoaError(.coderReadCorrupt) }
        self.id = id
        self.level = level
        rule = expected["rule_id"] as? String ?? ""
        flags = Set(expected["safety_flags"] as? [String] ?? [])
        queue = expected["lead_queue"] as? String
        acceptable = object["acceptable"] as? [String] ?? []
        isPlainCrisis = (object["note"] as? String)?.contains("crisis wording: plain") ?? false
        for (key, value) in object["fields"] as? [String: Any] ?? [:] { object[key] = value }
        if object["withdrawal_symptoms"] as? String == "none" { object["withdrawal_symptoms"] = [String]() }
        for key in ["expected", "acceptable", "fields", "note"] { object[key] = nil }
        object["id"] = "01a1f7ff-1284-7ca9-92a6-e59da063e731"
        inquiry = try JSONDecoder().decode(Inquiry.self, from: JSONSerialization.data(withJSONObject: object))
    }
}
