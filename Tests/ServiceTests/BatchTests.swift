import API
import Admissions
import HTTPTypes
import Testing

@Suite struct `A batch of inquiries` {
    @Test func `is answered line by line, in order, whatever each line is`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            let first = Inquiry.form("One.")
            var other = first
            other.text = "Two."
            let lines = [
                try text(first), "", "{\"id\":", try text(Inquiry.form("Three.")), try text(first),
                try text(other),
                "{\"id\":\"12345\"}",
            ]
            let answer = try await client.send(
                .post, "/v1/inquiries/batch", as: .operator, contentType: "application/x-ndjson",
                Array(lines.joined(separator: "\n").utf8))
            #expect(answer.status == 200)
            let receipt = try answer.read(BatchReceipt.self)
            #expect(receipt.lines.map(\.line) == [1, 3, 4, 5, 6, 7])
            #expect(receipt.lines.map(\.status) == [201, 400, 201, 200, 409, 422])
            #expect(receipt.accepted == 2)
            #expect(receipt.repeated == 1)
            #expect(receipt.refused == 3)
            #expect(receipt.lines[0].receipt?.leadID != nil)
            #expect(receipt.lines[0].receipt == receipt.lines[3].receipt)
            #expect(try await desk.count("select count(*) from inquiry") == 2)
        }
    }

    @Test func `of 500 lines is stored whole, and its repeat adds nothing`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            let lines = try (0..<500).map { try text(Inquiry.form("Line \($0).")) }
            let body = Array(lines.joined(separator: "\n").utf8)
            for expected in [201, 200] {
                let answer = try await client.send(
                    .post, "/v1/inquiries/batch", as: .site, contentType: "application/x-ndjson", body)
                let receipt = try answer.read(BatchReceipt.self)
                #expect(receipt.lines.count { $0.status == expected } == 500)
                #expect(receipt.lines.allSatisfy { $0.receipt?.leadID == nil })
            }
            #expect(try await desk.count("select count(*) from inquiry") == 500)
            let over = Array((lines + [try text(Inquiry.form())]).joined(separator: "\n").utf8)
            let refused = try await client.send(
                .post, "/v1/inquiries/batch", as: .site, contentType: "application/x-ndjson", over)
            #expect(refused.status == 413)
            #expect(try await desk.count("select count(*) from inquiry") == 500)
        }
    }

    private func text(_ inquiry: Inquiry) throws -> String {
        String(decoding: try document(of: inquiry), as: UTF8.self)
    }
}
