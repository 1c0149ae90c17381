import API
import Admissions
import HTTPTypes
import Store
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(5))) struct `An episode` {
    /// Nothing else in the system has this in it.
    private static let secret = "Quetzalcoatl"

    /// A service with a lead that the person of the staff role owns, at epoch 3.
    private func owned(phone: String = "213-555-0144") async throws -> (desk: TestService, lead: LeadID) {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(at: TestService.morning, phone: phone)
        let staff = try desk.person(.staff)
        try await desk.database.offer(lead, to: staff, at: TestService.morning)
        _ = try await desk.database.desk.accept(lead, by: staff, epoch: 2, at: TestService.morning)
        return (desk, lead)
    }

    @Test func `is merged by hand and undone again, each naming who stands in the way`() async throws {
        let (desk, lead) = try await owned()
        let other = try await desk.database.addLead(.detox, at: TestService.morning)
        try await desk.run { client in
            let order = MergeRequest(epoch: 1, into: lead, intoEpoch: 3)
            let stale = try await client.act(
                .merge, on: other, MergeRequest(epoch: 1, into: lead, intoEpoch: 2))
            #expect(stale.status == 409 && stale.problem?.lead == lead && stale.problem?.holder == "STAFF")
            let wrongWay = try await client.act(
                .merge, on: lead, MergeRequest(epoch: 3, into: other, intoEpoch: 1))
            #expect(wrongWay.status == 422 && wrongWay.problem?.field == "into")
            for _ in 0..<2 {
                let merged = try await client.act(.merge, on: other, order).read(LeadAnswer.self).lead
                #expect(merged.leadID == lead && merged.isMine && merged.contacts == 2)
                #expect(merged.merged == [MergedLead(leadID: other, epoch: 2)])
            }
            let path = Route.of(.showLead).path(lead: other)
            #expect(try await client.get(path, as: .staff).status == 200, "part of their lead")
            let back = try await client.act(.unmerge, on: other, UnmergeRequest(epoch: 2))
                .read(LeadAnswer.self).lead
            #expect(back.leadID == other && back.state == .waiting && !back.isMine)
            #expect(try await client.get(path, as: .staff).status == 404, "no longer")
            let queue = try await client.get("/v1/queue", as: .staff).read(QueueListing.self)
            #expect(queue.leads.map(\.merged) == [nil, nil])
            #expect(try await client.act(.merge, on: other, as: .operator, order).status == 403)
        }
    }

    @Test func `shows notes and corrected values to its owner, and what was written first`() async throws {
        let (desk, lead) = try await owned()
        try await desk.run { client in
            let note = NoteRequest(id: NoteID(at: TestService.morning), text: "mornings only")
            for _ in 0..<2 { #expect(try await client.act(.note, on: lead, note).status == 200) }
            var values = ContactAmendment()
            values.phone = "(213) 555-0199"
            let amend = AmendRequest(id: AmendmentID(at: TestService.morning), epoch: 3, values)
            desk.time.advance(by: .minutes(1))
            for _ in 0..<2 { #expect(try await client.act(.amend, on: lead, amend).status == 200) }
            let shown = try await client.get(Route.of(.showLead).path(lead: lead), as: .staff)
                .read(LeadDetails.self)
            #expect(shown.notes.map(\.text) == ["mornings only"] && shown.notes.map(\.by) == ["STAFF"])
            #expect(shown.person.dial == "+12135550199")
            #expect(
                shown.amended == [
                    AmendedField(
                        field: .phone, value: "(213) 555-0199", written: "213-555-0144",
                        at: TestService.morning + .minutes(1), by: "STAFF")
                ])
            #expect(shown.inquiries.map(\.phone) == ["213-555-0144"])
            desk.time.advance(by: .minutes(1))
            // The person says otherwise afterwards: what was said last counts.
            var again = Inquiry.form("I moved", phone: "213 555 0199", at: TestService.morning + .minutes(2))
            again.email = "new@example.com"
            #expect(try await client.inquire(again, as: .operator).status == 201)
            let later = try await client.get(Route.of(.showLead).path(lead: lead), as: .staff)
                .read(LeadDetails.self)
            #expect(later.person.phone == "213 555 0199" && later.inquiries.count == 2)
        }
    }

    @Test func `shows no number to call once it is known to be wrong, until there is another`() async throws {
        let (desk, lead) = try await owned()
        try await desk.run { client in
            func shown() async throws -> LeadDetails {
                try await client.get(Route.of(.showLead).path(lead: lead), as: .staff).read(LeadDetails.self)
            }
            var values = ContactAmendment()
            values.wrong = [.phone]
            desk.time.advance(by: .minutes(1))
            let amend = AmendRequest(id: AmendmentID(at: TestService.morning), epoch: 3, values)
            #expect(try await client.act(.amend, on: lead, amend).status == 200)
            let without = try await shown()
            #expect(without.person.phone == nil && without.person.dial == nil)
            #expect(
                without.amended == [
                    AmendedField(
                        field: .phone, value: nil, written: "213-555-0144",
                        at: TestService.morning + .minutes(1), by: "STAFF")
                ])
            var right = ContactAmendment()
            right.phone = "(213) 555-0199"
            desk.time.advance(by: .minutes(1))
            let next = AmendRequest(id: AmendmentID(at: TestService.morning), epoch: 3, right)
            #expect(try await client.act(.amend, on: lead, next).status == 200)
            #expect(try await shown().person.dial == "+12135550199")
            right.wrong = [.phone]
            let both = try await client.act(
                .amend, on: lead, AmendRequest(id: AmendmentID(at: TestService.morning), epoch: 3, right))
            #expect(both.status == 422 && both.problem?.field == "phone_is_wrong")
        }
    }

    @Test func `refuses notes and amendments field by field`() async throws {
        let (desk, lead) = try await owned()
        try await desk.run { client in
            func refused(_ operation: Route.Operation, _ body: String, _ field: String?) async throws {
                let answer = try await client.send(
                    .post, Route.of(operation).path(lead: lead), as: .staff, contentType: "application/json",
                    Array(body.utf8))
                #expect(answer.status == 422 && answer.problem?.field == field, "\(body)")
            }
            let id = NoteID(at: TestService.morning).description
            try await refused(.note, "{\"id\":\"\(id)\",\"text\":\" \\n\"}", "text")
            let long = String(repeating: "x", count: 4001)
            try await refused(.note, "{\"id\":\"\(id)\",\"text\":\"\(long)\"}", "text")
            try await refused(.amend, "{\"id\":\"\(id)\",\"epoch\":3}", nil)
            try await refused(.amend, "{\"id\":\"\(id)\",\"epoch\":3,\"phone\":\"12\"}", "phone")
            try await refused(.amend, "{\"id\":\"\(id)\",\"epoch\":3,\"age\":40}", "age")
        }
    }

    @Test func `names relatives at its number without their words`() async throws {
        let (desk, lead) = try await owned()
        let son = try await desk.database.addLead(
            at: TestService.morning, subject: .child, name: Self.secret, phone: "213-555-0144")
        _ = try await desk.database.desk.join(son, at: TestService.morning)
        try await desk.run { client in
            let answer = try await client.get(Route.of(.showLead).path(lead: lead), as: .staff)
            let links = try answer.read(LeadDetails.self).links
            #expect(links.map(\.leadID) == [son] && links.map(\.subject) == [.child])
            #expect(links.map(\.state) == [.waiting])
            #expect(!answer.text.contains(Self.secret))
        }
    }

    @Test func `keeps what was noted and corrected from logs, ledger, listings and tables`() async throws {
        let (desk, lead) = try await owned()
        let answers = try await desk.run { client -> [TestAnswer] in
            let id = NoteID(at: TestService.morning)
            var values = ContactAmendment()
            values.name = Self.secret
            values.phone = "(213) 555-0177"
            values.email = "\(Self.secret)@example.com"
            var answers = [
                try await client.act(.note, on: lead, NoteRequest(id: id, text: Self.secret)),
                try await client.act(.note, on: lead, NoteRequest(id: id, text: Self.secret + "!")),
                try await client.act(
                    .amend, on: lead, AmendRequest(id: AmendmentID(at: TestService.morning), epoch: 3, values)
                ),
                try await client.act(
                    .amend, on: lead, AmendRequest(id: AmendmentID(at: TestService.morning), epoch: 2, values)
                ),
            ]
            var wrong = values
            wrong.phone = Self.secret
            answers.append(
                try await client.act(
                    .amend, on: lead, AmendRequest(id: AmendmentID(at: TestService.morning), epoch: 3, wrong))
            )
            answers.append(
                try await client.act(
                    .handOver, on: lead, HandOverRequest(epoch: 3, to: "manager", note: Self.secret)))
            for role in [Role.staff, .manager] {
                for path in ["/v1/queue"] {
                    answers.append(try await client.get(path, as: role))
                }
            }
            return answers
        }
        #expect(answers.prefix(6).map(\.status) == [200, 409, 200, 409, 422, 200])
        for answer in answers {
            #expect(!answer.text.contains(Self.secret) && !answer.text.contains("555-0177"))
        }
        for line in desk.logs.lines { #expect(!line.contains(Self.secret) && !line.contains("555-0177")) }
        let tables = try await desk.database.look(
            "select table_name from information_schema.tables where table_schema = 'public'")
        for table in tables {
            for word in [Self.secret, "555-0177"] {
                let found = try await desk.count(
                    """
                    select count(*) from \(table) as row
                    where row::text like '%\(word)%'
                       or row::text ilike '%' || encode('\(word)'::bytea, 'hex') || '%'
                    """)
                #expect(found == 0, "\(table)")
            }
        }
    }
}
