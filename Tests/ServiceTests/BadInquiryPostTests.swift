import API
import Admissions
import FoundationEssentials
import HTTPTypes
import Testing

/// The 48 cases of `bad-inquiries.jsonl`, posted to the service over a real database.
@Suite struct `Bad inquiries over HTTP` {
    @Test func `get the status and field the file expects, and a refusal stores nothing`() async throws {
        let desk = try await TestService.make()
        let cases = try PostedCase.all()
        #expect(cases.count == 48)
        try await desk.run { client in
            for example in cases {
                if let first = example.first {
                    let answer = try await client.send(
                        .post, "/v1/inquiries", as: .site, contentType: first.contentType, first.body)
                    #expect(answer.status == 201, "the first post of \(example.name)")
                }
                let before = try await desk.rows()
                let answer = try await client.send(
                    .post, "/v1/inquiries", as: .site, contentType: example.request.contentType,
                    example.request.body)
                #expect(answer.status == example.status, "\(example.name)")
                let after = try await desk.rows()
                if example.status == 201 {
                    #expect(after.inquiries == before.inquiries + 1, "\(example.name) is stored")
                } else {
                    #expect(answer.problem?.field == example.field, "\(example.name)")
                    #expect(answer.headers[.contentType] == Problem.mediaType, "\(example.name)")
                    #expect(after == before, "\(example.name) stores nothing")
                }
            }
        }
    }
}

extension TestService {
    /// How many rows an inquiry could have added to.
    struct Rows: Sendable, Equatable {
        let inquiries: Int
        let leads: Int
        let ledger: Int
        let keys: Int
    }

    func rows() async throws -> Rows {
        Rows(
            inquiries: try await count("select count(*) from inquiry"),
            leads: try await count("select count(*) from lead"),
            // The joiner of an inquiry before may still write: only intakes count here.
            ledger: try await count("select count(*) from ledger where kind = 'intake'"),
            keys: try await count("select count(*) from wrapped_key"))
    }
}

/// One line of the file.
struct PostedCase: Sendable {
    struct Post: Sendable {
        let contentType: String?
        let body: [UInt8]

        init(_ value: JSONValue) throws {
            contentType = value["content_type"]?.text
            if let text = value["body"]?.text {
                body = Array(text.utf8)
            } else if let text = value["body_base64"]?.text, let data = Data(base64Encoded: text) {
                body = Array(data)
            } else {
                throw TestFailure("a case without a body")
            }
        }
    }

    let name: String
    let first: Post?
    let request: Post
    let status: Int
    let field: String?

    static func all() throws -> [PostedCase] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appending(path: "Fixtures/bad-inquiries.jsonl"))
        return try data.split(separator: UInt8(ascii: "\n")).map { line in
            let value = try JSONValue.read(Array(line))
            guard let name = value["name"]?.text, let request = value["request"],
                let status = value["expect"]?["status"]?.integer
            else { throw TestFailure("a line that is no case") }
            return PostedCase(
                name: name, first: try value["first"].map { try Post($0) }, request: try Post(request),
                status: status, field: value["expect"]?["field"]?.text)
        }
    }
}
