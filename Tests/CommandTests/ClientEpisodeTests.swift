import API
import Admissions
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
        try service.answer("POST /v1/leads/\(Self.waiting.leadID)/merge", answer)
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

    @Test func `show other people at the number, and merged leads`() {
        var lead = Self.owned
        lead.merged = [MergedLead(leadID: Sample.id("77dd88"), epoch: 2)]
        var details = Sample.details(of: lead, voicemail: true)
        details.links = [
            LinkedLead(
                leadID: Sample.id("55cc66"), kind: .relative, subject: .child, state: .owned, holder: "Ben",
                foundAt: Sample.now)
        ]
        let lines = LeadCard(details, screen: FakeService().screen()).lines()
        #expect(
            lines.contains(
                "  another person at this number or address: 55cc66, about their child, owned by Ben"))
        #expect(lines.contains("  77dd88, undone by: leadline unmerge 77dd88"))
    }
}
