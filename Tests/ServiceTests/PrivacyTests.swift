import API
import Admissions
import HTTPTypes
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Privacy` {
    /// Nothing else in the system has this in it.
    private static let secret = "Quetzalcoatl"
    /// The caller's number, as written and as read; three digits of it stand in an id or a duration now and then.
    private static let numbers = ["555-0144", "555 0144", "5550144"]

    @Test func `what a caller says is in no log and no refusal, nor is any token`() async throws {
        let desk = try await TestService.make()
        var refusals: [TestAnswer] = []
        refusals = try await desk.run { client in
            var inquiry = Inquiry.form(
                "\(Self.secret) needs a bed", phone: "(213) 555-0144", name: Self.secret)
            inquiry.email = "\(Self.secret)@example.com"
            #expect(try await client.inquire(inquiry).status == 201)
            var changed = inquiry
            changed.text = "\(Self.secret) again"
            let lead = try #require(
                try await client.inquire(.form(Self.secret, name: Self.secret), as: .operator)
                    .read(InquiryReceipt.self).leadID)
            let path = Route.of(.showLead).path(lead: lead)
            var answers = [try await client.inquire(changed), try await client.get(path, as: .staff)]
            for body in [
                "{\"id\":\"\(Self.secret)\"}", "{\"name\":[\"\(Self.secret)\"]}", "\"\(Self.secret)",
                "{\"channel\":\"\(Self.secret)\",\"phone\":\"\(Self.secret)\"}",
            ] {
                answers.append(
                    try await client.send(
                        .post, "/v1/inquiries", as: .site, contentType: "application/json", Array(body.utf8)))
            }
            answers.append(try await client.get("/v1/\(Self.secret)?name=\(Self.secret)", as: .staff))
            answers.append(try await client.get("/v1/leads/\(Self.secret)", as: .staff))
            answers.append(
                try await client.send(
                    .post, "/v1/inquiries", as: .site, contentType: Self.secret, Array(Self.secret.utf8)))
            // Broken below: the database refuses, and its words would quote the row.
            try await desk.database.tamper("alter table inquiry add constraint never check (false) not valid")
            answers.append(try await client.inquire(.form(Self.secret, name: Self.secret)))
            #expect(answers.last?.status == 500)
            return answers
        }
        for answer in refusals {
            #expect(answer.status >= 400)
            #expect(!answer.text.contains(Self.secret))
            for number in Self.numbers { #expect(!answer.text.contains(number)) }
        }
        let logs = desk.logs.lines
        #expect(logs.contains { $0.contains("request answered") }, "there are logs to look through")
        #expect(logs.contains { $0.contains("incident") })
        for line in logs {
            #expect(!line.contains(Self.secret))
            for number in Self.numbers { #expect(!line.contains(number)) }
            for token in desk.tokens.values { #expect(!line.contains(token)) }
        }
    }

    @Test func `an unknown field is named to its sender and to nobody else`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            let answer = try await client.send(
                .post, "/v1/inquiries", as: .site, contentType: "application/json",
                Array("{\"\(Self.secret)\":1}".utf8))
            #expect(answer.status == 422)
            #expect(answer.problem?.field == Self.secret)
        }
        #expect(!desk.logs.lines.contains { $0.contains(Self.secret) })
    }

    @Test func `no answer may be kept or reinterpreted on its way`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            for answer in [
                try await client.get("/v1/me", as: .staff), try await client.get("/v1/me", as: nil),
                try await client.get("/nothing", as: nil), try await client.inquire(.form()),
            ] {
                #expect(answer.headers[.cacheControl] == "no-store")
                #expect(answer.headers[.xContentTypeOptions] == "nosniff")
                #expect(answer.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
            }
        }
    }
}
