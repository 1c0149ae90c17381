import API
import Admissions
import FoundationEssentials
import Testing

/// The cases of `bad-inquiries.jsonl` that a pure function can decide: all but 409, which needs the first
/// record.
@Suite struct `Bad inquiries` {
    @Test(arguments: BadInquiry.all)
    func `get the status and the field the specification expects`(_ example: BadInquiry) {
        let answer = example.decoded
        switch example.status {
        case 201, 409:
            #expect(throws: Never.self, "\(example.name)") { try answer.get() }
        default:
            guard case .failure(let problem) = answer else {
                Issue.record("\(example.name) is accepted")
                return
            }
            #expect(problem.status == example.status, "\(example.name)")
            #expect(problem.field == example.field, "\(example.name)")
        }
    }

    @Test(arguments: BadInquiry.all)
    func `are refused without an echo of their content`(_ example: BadInquiry) throws {
        guard case .failure(let problem) = example.decoded else { return }
        let text = String(decoding: try Wire.encode(problem), as: UTF8.self)
        for word in [
            "Noel", "Ferrante", "555-0144", "example.com", "drink", "please", "12345", "2126",
            "priority\":100",
        ] {
            #expect(!text.contains(word), "\(example.name) echoes \(word)")
        }
    }

    @Test func `are 48, eight of them to be stored`() throws {
        #expect(BadInquiry.all.count == 48)
        #expect(BadInquiry.all.filter { $0.status == 201 }.count == 8)
    }
}

/// One line of the file.
struct BadInquiry: Sendable, CustomTestStringConvertible {
    let name: String
    let contentType: String?
    let body: [UInt8]
    let status: Int
    let field: String?
    var testDescription: String { name }

    var decoded: Result<Inquiry, Problem> {
        do throws(Problem) {
            return .success(
                try InquiryBody.decode(bytes: body, contentType: contentType, now: BadInquiry.now))
        } catch {
            return .failure(error)
        }
    }

    /// Five minutes after the last case was received.
    static let now = Instant(rfc3339: "2026-11-20T10:36:00-08:00") ?? Instant(seconds: 0)

    static let all: [BadInquiry] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appending(path: "Fixtures/bad-inquiries.jsonl")
        guard let data = try? Data(contentsOf: file) else { return [] }
        return data.split(separator: UInt8(ascii: "\n")).compactMap { BadInquiry(line: Array($0)) }
    }()

    private init?(line: [UInt8]) {
        guard let value = try? JSONValue.read(line), let name = value["name"]?.text,
            let request = value["request"], let status = value["expect"]?["status"]?.integer
        else { return nil }
        self.name = name
        self.status = status
        field = value["expect"]?["field"]?.text
        contentType = request["content_type"]?.text
        if let text = request["body"]?.text {
            body = Array(text.utf8)
        } else if let text = request["body_base64"]?.text, let data = Data(base64Encoded: text) {
            body = Array(data)
        } else {
            return nil
        }
    }
}
