import API
import Admissions
import FoundationEssentials
import Testing
import leadline

@Suite struct `Client outbox` {
    static let receipt = InquiryReceipt(
        id: InquiryID(7), receiptCode: "7KQ4-M2PA", leadID: Sample.id("3f9a2c"),
        knownCaller: KnownCaller(leadID: Sample.id("3f9a2c"), state: .owned, owner: "Devon", contacts: 2))

    @Test
    func
        `keeps a call typed while the service is down, and sends it with the next command under the same id`()
        async throws
    {
        let service = FakeService()
        service.setDown(true)
        #expect(
            await service.run("take", "--phone", "213 555 0144", "--text", "wants detox today")
                == .unreachable)
        #expect(service.talk.contains("leadline take --send-kept"))
        let kept = Outbox(state: StateFolder(path: service.folder)).kept()
        #expect(kept.map(\.text) == ["wants detox today"])
        #expect(kept.first?.phone == "213 555 0144")

        service.setDown(false)
        try service.answer("POST /v1/inquiries", status: 201, Self.receipt)
        try service.answer("GET /v1/me", Me(clock: Sample.clock, name: "Ana", login: "ana", role: .operator))
        #expect(await service.run("whoami") == .ok)
        #expect(service.talk.contains("Sent a call that was kept: receipt 7KQ4-M2PA, lead 3f9a2c."))
        let posts = service.requests.filter { $0.target == "/v1/inquiries" }
        #expect(posts.count == 2)
        #expect(posts[0].body == posts[1].body)
        #expect(Outbox(state: StateFolder(path: service.folder)).kept().isEmpty)
    }

    @Test func `keeps a call over a real connection that is refused`() async throws {
        let service = FakeService()
        // Port 1 is reserved (tcpmux) and nobody listens on it.
        let environment = [
            "LEADLINE_URL": "http://127.0.0.1:1", "LEADLINE_TOKEN": "x", "LEADLINE_STATE": service.folder,
        ]
        let status = await Leadline.run(["take", "--name", "Sam"], screen: service.screen()) {
            () throws(Failure) in
            try Session.live(environment: environment, screen: service.screen())
        }
        #expect(status == .unreachable)
        #expect(Outbox(state: StateFolder(path: service.folder)).kept().map(\.name) == ["Sam"])
    }

    @Test func `keeps its files for their owner alone`() async throws {
        let service = FakeService()
        service.setDown(true)
        _ = await service.run("take", "--name", "Sam")
        let folder = service.folder + "/outbox"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.count == 1)
        for path in names.map({ folder + "/" + $0 }) {
            #expect(try mode(path) == 0o600)
        }
        #expect(try mode(folder) == 0o700)
        #expect(try mode(service.folder) == 0o700)
    }

    @Test(arguments: [503, 500, 401, 403, 429])
    func `keeps a call the service could not take`(_ status: Int) async throws {
        let service = FakeService()
        try service.answer("POST /v1/inquiries", status: status, Problem(status: status))
        #expect(await service.run("take", "--name", "Sam") != .ok)
        #expect(Outbox(state: StateFolder(path: service.folder)).kept().count == 1)
    }

    @Test func `sets a refused call apart with its words, and does not send it again`() async throws {
        let service = FakeService()
        try service.answer("POST /v1/inquiries", status: 409, Problem.otherContent)
        #expect(await service.run("take", "--name", "Sam") == .refused)
        #expect(service.talk.contains(".refused"))
        let state = StateFolder(path: service.folder)
        #expect(Outbox(state: state).kept().isEmpty)
        let name = try #require(state.names(in: "outbox").first)
        let bytes = try #require(state.read(name, in: "outbox"))
        #expect(try Wire.decode(Inquiry.self, from: bytes).name == "Sam")
    }

    @Test func `sends in the order of the calls and stops at the first without an answer`() async throws {
        let service = FakeService()
        let outbox = Outbox(state: StateFolder(path: service.folder))
        for second in [2, 1, 3] {
            let at = Sample.now + .seconds(second)
            try outbox.keep(
                Inquiry(
                    id: InquiryID(at: at), receivedAt: Sample.clock.local(at), channel: .phone,
                    text: "\(second)"))
        }
        let body = try Wire.encode(Self.receipt)
        service.answer("POST /v1/inquiries") { request in
            let call = try Wire.decode(Inquiry.self, from: request.body ?? [])
            if call.text == "2" { throw FakeService.Unreachable() }
            return ServiceResponse(status: 200, body: body)
        }
        #expect(await service.run("take", "--send-kept") == .unreachable)
        #expect(outbox.kept().map(\.text) == ["2", "3"])
        #expect(service.talk.contains("2 calls are still kept"))
    }

    @Test func `takes over the draft of a process that is gone, and leaves a living one's alone`() throws {
        let service = FakeService()
        let state = StateFolder(path: service.folder)
        let outbox = Outbox(state: state)
        let call = Inquiry(
            id: InquiryID(at: Sample.now), receivedAt: Sample.clock.local(Sample.now), channel: .phone,
            text: "half a c")
        try outbox.saveDraft(call)
        #expect(outbox.kept().isEmpty)
        let draft = try #require(state.names(in: "outbox").first)
        // No process has the highest number the kernel gives out, plus one.
        state.rename(draft, to: "\(call.id).4194305.draft", in: "outbox")
        #expect(outbox.kept() == [call])
    }

    @Test func `names a damaged file and sends the calls after it`() async throws {
        let service = FakeService()
        try service.answer("POST /v1/inquiries", status: 201, Self.receipt)
        let state = StateFolder(path: service.folder)
        try state.write(Array("{half".utf8), to: "0.json", in: "outbox")
        let call = Inquiry(
            id: InquiryID(at: Sample.now), receivedAt: Sample.clock.local(Sample.now), channel: .phone,
            text: "b")
        try Outbox(state: state).keep(call)
        #expect(await service.run("take", "--send-kept") == .refused)
        #expect(service.talk.contains("0.json cannot be read"))
        #expect(state.names(in: "outbox") == ["0.json"])
    }

    @Test func `tells an operator who holds the caller's open lead`() async throws {
        let service = FakeService()
        try service.answer("POST /v1/inquiries", status: 201, Self.receipt)
        #expect(await service.run("take", "--phone", "2135550144") == .ok)
        #expect(service.data.contains("This number has an open lead: 3f9a2c, with Devon, 2nd contact."))
    }

    @Test(arguments: [
        ["--phone", "555"], ["--age", "200"], ["--email", "sam"], ["--received-at", "yesterday"],
    ])
    func `refuses a wrong field before anything is sent`(_ field: [String]) async {
        let service = FakeService()
        let status = await Leadline.run(["take"] + field, screen: service.screen()) { service.session() }
        #expect(status == .usage)
        #expect(!service.requests.contains { $0.target == "/v1/inquiries" })
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }
}
