import API
import Admissions
import HTTPTypes
import TestDatabase
import Testing
import Vault

@Suite struct `Intake over HTTP` {
    @Test func `the same post twice is one inquiry and one answer`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            let inquiry = Inquiry.form()
            let first = try await client.inquire(inquiry)
            let second = try await client.inquire(inquiry)
            #expect(first.status == 201)
            #expect(second.status == 200)
            #expect(first.body == second.body)
            #expect(try await desk.count("select count(*) from inquiry") == 1)
            #expect(try await desk.count("select count(*) from lead") == 1)
        }
    }

    @Test func `one id posted by many at once is stored once`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            let inquiry = Inquiry.form()
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<16 { group.addTask { try await client.inquire(inquiry).status } }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(statuses.count { $0 == 201 } == 1)
            #expect(statuses.count { $0 == 200 } == 15)
            #expect(try await desk.count("select count(*) from inquiry") == 1)
            #expect(try await desk.count("select count(*) from lead") == 1)
        }
    }

    @Test func `an id with other content is refused and changes nothing`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            var inquiry = Inquiry.form()
            #expect(try await client.inquire(inquiry).status == 201)
            inquiry.text = "Something else."
            let answer = try await client.inquire(inquiry)
            #expect(answer.status == 409)
            #expect(answer.problem?.field == "id")
            #expect(try await desk.count("select count(*) from inquiry") == 1)
        }
    }

    @Test func `a site learns no lead, a person does`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            let toSite = try await client.inquire(.form()).read(InquiryReceipt.self)
            #expect(toSite.leadID == nil)
            #expect(toSite.knownCaller == nil)
            #expect(toSite.receiptCode == desk.database.sealer.receiptCode(for: toSite.id))
            for role in [Role.operator, .staff, .manager] {
                let inquiry = Inquiry.form()
                let first = try await client.inquire(inquiry, as: role).read(InquiryReceipt.self)
                let again = try await client.inquire(inquiry, as: role).read(InquiryReceipt.self)
                #expect(first.leadID != nil)
                #expect(first == again, "a repeat answers the same facts")
            }
        }
    }

    @Test func `an operator is told whose caller it is before the call goes on`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            let phone = "(213) 555-0144"
            let first = try await client.inquire(.form(phone: phone, name: "Noel Ferrante"), as: .operator)
                .read(InquiryReceipt.self)
            let lead = try #require(first.leadID)
            #expect(first.knownCaller == nil)
            // The ids of leads sort by the millisecond they were made in.
            desk.time.advance(by: .seconds(1))
            let second = try await client.inquire(
                .form("Me again.", phone: "213.555.0144", name: "Noel"), as: .operator
            ).read(InquiryReceipt.self)
            #expect(second.knownCaller?.leadID == lead)
            #expect(second.knownCaller?.state == .waiting)
            #expect(second.knownCaller?.contacts == 2)
            #expect(try await desk.count("select count(*) from lead where state = 'merged'") == 1)
        }
    }

    @Test func `a site's repeat contact is joined without its sender waiting`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            for text in ["First.", "Second."] {
                let answer = try await client.inquire(.form(text, phone: "(213) 555-0144"))
                #expect(answer.status == 201)
                #expect(try answer.read(InquiryReceipt.self).knownCaller == nil)
            }
        }
        // The application has ended: what was to be joined is joined.
        #expect(try await desk.count("select count(*) from lead where state = 'merged'") == 1)
        #expect(try await desk.count("select count(*) from lead where state = 'waiting'") == 1)
    }

    @Test func `what a crash left unjoined is joined at the next start`() async throws {
        let desk = try await TestService.make()
        let before = TestService.morning - .minutes(1)
        let first = try await desk.database.addLead(at: before, phone: "(213) 555-0144")
        try await desk.database.addLead(at: TestService.morning, phone: "(213) 555-0144")
        try await desk.database.addLead(at: TestService.morning, phone: "(213) 555-0145")
        try await desk.run { _ in
            while try await desk.count("select count(*) from lead where state = 'merged'") == 0 {}
        }
        #expect(try await desk.count("select count(*) from lead where state = 'merged'") == 1)
        #expect(try await desk.count("select count(*) from lead where state = 'waiting'") == 2)
        let target = try await desk.database.look(
            "select merged_into::text from lead where state = 'merged'")
        #expect(target == [first.description])
    }

    @Test func `a time too far ahead is measured by the desk's clock`() async throws {
        let desk = try await TestService.make(isPlayed: true)
        try await desk.run { client in
            let later = TestService.morning + .minutes(6)
            let early = try await client.inquire(.form(at: later))
            #expect(early.status == 422)
            #expect(early.problem?.field == "received_at")
            desk.time.advance(by: .minutes(1))
            #expect(try await client.inquire(.form(at: later)).status == 201)
        }
    }

    @Test func `a body above the limit is refused by its declared length alone`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            let body = [UInt8](repeating: 0x20, count: InquiryFields.bodyLimit + 1)
            let answer = try await client.send(
                .post, "/v1/inquiries", as: .site, contentType: "application/json", body)
            #expect(answer.status == 413)
            #expect(answer.headers[.connection] == "close")
        }
    }
}
