import Admissions
import FoundationEssentials
import TriageEvaluation

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

    /// The file of cases `Tests/Fixtures/NAME`.
    static func cases(_ name: String) throws -> CaseFile { CaseFile(try Data(contentsOf: fixture(name))) }

    /// The lines of `Tests/Fixtures/NAME`, each cut at its tabs.
    static func lines(_ name: String) throws -> [[String]] {
        try String(contentsOf: fixture(name), encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: "\t").map(String.init)
        }
    }

    private static func fixture(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/\(name)")
    }
}
