import API
import Admissions
import Testing
import leadline

@Suite struct `Client prompts` {
    @Test func `fill a call from answers, skipping with Enter`() async throws {
        let service = FakeService()
        service.setDown(true)
        service.type([
            "drinks a fifth a day", "shaking since noon", "", "(213) 555-0144", "Sam O'Neil", "n", "", "",
            "alcohol, xanax",
            "today", "", "shakes, sweats", "44", "", "none", "alumni",
        ])
        _ = await service.run("take")
        let call = try #require(kept(service).first)
        #expect(call.text == "drinks a fifth a day\nshaking since noon")
        #expect(call.phone == "(213) 555-0144")
        #expect(call.name == "Sam O'Neil")
        #expect(call.safeToLeaveVoicemail == false)
        #expect(call.onBehalfOf == nil)
        #expect(call.substances == ["alcohol", "xanax"])
        #expect(call.withdrawalSymptoms == ["shakes", "sweats"])
        #expect(call.age == 44)
        #expect(call.pregnant == nil)
        #expect(call.insurance == "none")
        #expect(call.source == "alumni")
    }

    @Test(arguments: 1...6)
    func `keep what was typed when input ends at any place`(_ count: Int) async throws {
        let answers = ["help me please", "", "2135550144", "Sam", "y", "son"]
        let service = FakeService()
        service.setDown(true)
        service.type(Array(answers.prefix(count)))
        #expect(await service.run("take") == .unreachable)
        let call = try #require(kept(service).first)
        #expect(call.text == "help me please")
        #expect(call.phone == (count >= 3 ? "2135550144" : nil))
        #expect(call.onBehalfOf == (count >= 6 ? "son" : nil))
    }

    @Test func `put an answer that fits no field into the notes`() async throws {
        let service = FakeService()
        service.setDown(true)
        service.type(["hi", "", "five five five", "555-01", "", "maybe", "perhaps"])
        _ = await service.run("take")
        let call = try #require(kept(service).first)
        #expect(call.phone == nil)
        #expect(call.text.contains("[phone as typed: 555-01]"))
        #expect(call.text.contains("[safe to leave voicemail as typed: perhaps]"))
    }

    @Test func `keep the first try when input ends before the second`() async throws {
        let service = FakeService()
        service.setDown(true)
        service.type(["hi", "", "555-01"])
        _ = await service.run("take")
        #expect(kept(service).first?.text.contains("555-01") == true)
    }

    @Test func `keep notes beyond the limit in a file beside the call`() async throws {
        let service = FakeService()
        service.setDown(true)
        service.type([String(repeating: "a", count: 7000), String(repeating: "b", count: 2000)])
        _ = await service.run("take")
        #expect(kept(service).first?.text == String(repeating: "a", count: 7000))
        let state = StateFolder(path: service.folder)
        let rest = try #require(state.names(in: "outbox").first { $0.hasSuffix(".rest") })
        #expect(state.read(rest, in: "outbox") == Array((String(repeating: "b", count: 2000) + "\n").utf8))
    }

    @Test func `keep nothing when nothing was typed`() async {
        let service = FakeService()
        service.setDown(true)
        #expect(await service.run("take") == .nothing)
        #expect(StateFolder(path: service.folder).names(in: "outbox").isEmpty)
    }

    @Test func `do not start for somebody who is not signed in`() async throws {
        let service = FakeService()
        try service.answer("GET /v1/clock", status: 401, Problem(status: 401))
        service.type(["a long story"])
        #expect(await service.run("take") == .forbidden)
        #expect(!service.talk.contains("What do they say?"))
    }

    @Test func `stamp a call by the desk's clock seen last when the service is away`() async throws {
        let service = FakeService()
        var clock = Sample.clock
        clock.isPlayed = true
        clock.rate = 60
        clock.now = Sample.now + .hours(-100)
        try service.answer("GET /v1/clock", clock)
        try service.answer("POST /v1/inquiries", status: 201, `Client outbox`.receipt)
        #expect(await service.run("take", "--name", "First") == .ok)
        service.setDown(true)
        _ = await service.run("take", "--name", "Second")
        let call = try #require(kept(service).first)
        #expect(call.receivedAt.instant == clock.now)
        #expect(call.receivedAt.offsetMinutes == -480)
    }

    private func kept(_ service: FakeService) -> [Inquiry] {
        Outbox(state: StateFolder(path: service.folder)).kept()
    }
}
