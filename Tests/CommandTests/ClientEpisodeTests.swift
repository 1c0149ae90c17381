import API
import Admissions
import FoundationEssentials
import Synchronization
import Testing
import leadline

@Suite struct `Client episodes` {
    private static let owned = `Client leads`.owned
    private static let waiting = Sample.lead("55cc66", epoch: 4)

    private func desk(merged: MergedLead? = nil) throws -> FakeService {
        let service = FakeService()
        var lead = Self.owned
        lead.merged = merged.map { [$0] }
        try service.answer("GET /v1/queue", Sample.listing([lead, Self.waiting]))
        let answer = LeadAnswer(clock: Sample.clock, lead: Self.owned)
        for (lead, action) in [
            (Self.waiting, "merge"), (Self.owned, "notes"), (Self.owned, "amendments"),
        ] {
            try service.answer("POST /v1/leads/\(lead.leadID)/\(action)", answer)
        }
        return service
    }

    private func body(_ service: FakeService) -> String {
        String(decoding: service.requests.last?.body ?? [], as: UTF8.self)
    }

    @Test func `merge with both epochs, and say how to undo it`() async throws {
        let service = try desk()
        #expect(await service.run("merge", "55cc66", "--into", "11aa22") == .ok)
        #expect(
            body(service) == #"{"epoch":4,"into":"\#(Self.owned.leadID)","into_epoch":7}"#)
        #expect(service.talk.contains("Merged 55cc66 into 11aa22."))
        #expect(service.talk.contains("undo: leadline unmerge 55cc66"))
    }

    @Test func `say whose lead stands in the way of a merge`() async throws {
        let service = try desk()
        var problem = Problem.stale(state: .owned, holder: "Devon", epoch: 9)
        problem.lead = Self.owned.leadID
        try service.answer("POST /v1/leads/\(Self.waiting.leadID)/merge", status: 409, problem)
        #expect(await service.run("merge", "55cc66", "--into", "11aa22") == .refused)
        #expect(service.talk.contains("lead 11aa22 is with Devon"))
    }

    @Test func `unmerge a lead by the last digits that its target's listing names`() async throws {
        let merged = MergedLead(leadID: Sample.id("77dd88"), epoch: 2)
        let service = try desk(merged: merged)
        var back = Sample.lead("77dd88", epoch: 3)
        back.isMine = false
        try service.answer(
            "POST /v1/leads/\(merged.leadID)/unmerge", LeadAnswer(clock: Sample.clock, lead: back))
        #expect(await service.run("unmerge", "77dd88") == .ok)
        #expect(body(service) == #"{"epoch":2}"#)
        #expect(service.talk.contains("Took 77dd88 out again: it waits."))
        #expect(await service.run("unmerge", "99ee00") == .nothing)
    }

    @Test func `take a note from the command line, from a pipe, or from the editor`() async throws {
        let service = try desk()
        #expect(await service.run("note", "11aa22", "mornings only") == .ok)
        #expect(body(service).hasSuffix(#""text":"mornings only"}"#))
        service.type(["line one", "line two"])
        #expect(await service.run("note", "11aa22") == .ok)
        #expect(body(service).hasSuffix(#""text":"line one\nline two"}"#))
        let edited = Mutex<String?>(nil)
        let session = service.session { path in
            edited.withLock { $0 = path }
            return FileManager.default.createFile(atPath: path, contents: Data("from the editor\n".utf8))
        }
        let status = await Leadline.run(["note", "11aa22"], screen: service.screen()) { session }
        #expect(status == .ok)
        #expect(body(service).hasSuffix(#""text":"from the editor"}"#))
        let path = try #require(edited.withLock { $0 })
        #expect(!FileManager.default.fileExists(atPath: path), "no trace of it stays on the disk")
    }

    @Test func `keep what was written when the note is refused or too long, and nothing when it is empty`()
        async throws
    {
        let service = try desk()
        #expect(await service.run("note", "11aa22", "  ") == .nothing)
        #expect(await service.run("note", "11aa22", String(repeating: "x", count: 4001)) == .usage)
        try service.answer(
            "POST /v1/leads/\(Self.owned.leadID)/notes", status: 409,
            Problem.stale(state: .owned, holder: "Devon", epoch: 8))
        #expect(await service.run("note", "11aa22", "long story") == .refused)
        let state = StateFolder(path: service.folder)
        let kept = state.names(in: "notes").compactMap { state.read($0, in: "notes") }
        #expect(kept.contains(Array("long story".utf8)))
        #expect(kept.contains { $0.count == 4001 })
    }

    @Test func `send corrected values alone, repeated under the same id when the answer was lost`()
        async throws
    {
        let service = try desk()
        let counter = Counter()
        let answer = try Wire.encode(LeadAnswer(clock: Sample.clock, lead: Self.owned))
        service.answer("POST /v1/leads/\(Self.owned.leadID)/amendments") { _ in
            if counter.next() == 1 { throw FakeService.Unreachable() }
            return ServiceResponse(status: 200, body: answer)
        }
        #expect(await service.run("amend", "--phone", "213 555 0199", "--voicemail", "no") == .ok)
        let posts = service.requests.filter { $0.target.hasSuffix("/amendments") }
        #expect(posts.count == 2 && posts[0].body == posts[1].body)
        #expect(
            body(service).hasSuffix(
                #""epoch":7,"phone":"213 555 0199","safe_to_leave_voicemail":false}"#))
        #expect(service.talk.contains("Corrected phone, safe to leave voicemail of 11aa22."))
        #expect(!service.talk.contains("0199"))
        #expect(await service.run("amend", "--wrong", "email", "--wrong", "phone") == .ok)
        #expect(body(service).hasSuffix(#""epoch":7,"phone_is_wrong":true,"email_is_wrong":true}"#))
    }

    @Test func `show corrected values, other people at the number, notes and merged leads`() {
        var lead = Self.owned
        lead.merged = [MergedLead(leadID: Sample.id("77dd88"), epoch: 2)]
        var details = Sample.details(of: lead, voicemail: true)
        details.amended = [
            AmendedField(
                field: .phone, value: "213 555 0199", written: "(213) 555-0144", at: Sample.now, by: "Ana"),
            AmendedField(field: .email, value: nil, written: "a@example.com", at: Sample.now, by: "Ana"),
        ]
        details.links = [
            LinkedLead(
                leadID: Sample.id("55cc66"), kind: .relative, subject: .child, state: .owned, holder: "Ben",
                foundAt: Sample.now)
        ]
        details.notes = [NoteEntry(at: Sample.now, by: "Ana", text: "one\u{1B}[2J\ntwo")]
        let lines = LeadCard(details, screen: FakeService().screen()).lines()
        #expect(
            lines.contains("  phone: 213 555 0199; written first: (213) 555-0144 (Ana, 14:05)"))
        #expect(lines.contains("  email: a@example.com is wrong (Ana, 14:05)"))
        #expect(
            lines.contains(
                "  another person at this number or address: 55cc66, about their child, owned by Ben"))
        #expect(lines.contains("  14:05, Ana") && lines.contains("  one·[2J") && lines.contains("  two"))
        #expect(lines.contains("  77dd88, undone by: leadline unmerge 77dd88"))
    }
}
