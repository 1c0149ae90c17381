import API
import Admissions
import Testing
import leadline

@Suite struct `Client corrections` {
    private var corrected: LeadDetails {
        var lead = `Client leads`.owned
        lead.levelOfCare = .iop
        lead.queue = .iop
        var details = Sample.details(of: lead, voicemail: true)
        details.correction = CorrectionEntry(
            at: Sample.now + .minutes(-3), from: .detox, to: .iop, reason: .needsLessCare, by: "Ana")
        return details
    }

    @Test func `are shown beside what triage concluded`() {
        let lines = LeadCard(corrected, screen: FakeService().screen()).lines()
        #expect(lines[0].hasPrefix("11aa22  IOP  urgency 60"))
        #expect(lines.contains("  triage: detox, D1 active withdrawal"))
        #expect(lines.contains("  corrected: iop, needs less care, by Ana 14:02, from detox"))
    }

    @Test func `are not spoken of where there is none`() {
        let plain = Sample.details(of: `Client leads`.owned, voicemail: true)
        #expect(!LeadCard(plain, screen: FakeService().screen()).lines().contains("Level"))
    }

    @Test func `are awaited for an open lead that reads as none`() {
        var details = Sample.details(of: `Client leads`.owned, voicemail: true)
        details.assessment?.levelOfCare = .notALead
        let lines = LeadCard(details, screen: FakeService().screen()).lines()
        #expect(lines.contains("  triage: not a lead, D1 active withdrawal"))
        #expect(lines.contains("  kept: detox, until a person decides"))
    }

    @Test func `by newer rules are marked on the card and in the listing`() {
        var lead = `Client leads`.owned
        lead.reassessedAt = Sample.now + .minutes(-1)
        let screen = FakeService().screen()
        let card = LeadCard(Sample.details(of: lead, voicemail: true), screen: screen).lines()
        #expect(card.contains { $0.hasPrefix("REASSESSED  by newer rules at 14:04") })
        let listing = QueueView(Sample.listing([lead]), screen: screen).lines()
        #expect(listing.contains { $0.contains("yours, reassessed") })
    }

    @Test func `say what the lead is now, and where it waits`() async throws {
        let service = FakeService()
        let listed = Sample.lead("55cc66", epoch: 4)
        try service.answer("GET /v1/queue", Sample.listing([listed]))
        var moved = listed
        moved.levelOfCare = .iop
        moved.queue = .iop
        try service.answer(
            "POST /v1/leads/\(listed.leadID)/reclassify", LeadAnswer(clock: Sample.clock, lead: moved))
        #expect(await service.run("reclassify", "55cc66", "--to", "iop", "--reason", "misread") == .ok)
        #expect(service.talk.contains("Corrected 55cc66: detox is iop now; it waits in the iop queue."))
        #expect(service.requests.last?.body == Array(#"{"epoch":4,"to":"iop","reason":"misread"}"#.utf8))
    }

    @Test func `of what was set aside name it by its last digits`() async throws {
        let service = FakeService()
        var aside = Sample.lead("55cc66", state: .setAside, epoch: 1)
        (aside.levelOfCare, aside.queue) = (.notALead, nil)
        try service.answer("GET /v1/queue", Sample.listing([]))
        try service.answer("GET /v1/set-aside", Sample.listing([aside]))
        var moved = aside
        (moved.levelOfCare, moved.queue, moved.state) = (.iop, .iop, .waiting)
        try service.answer(
            "POST /v1/leads/\(aside.leadID)/reclassify", LeadAnswer(clock: Sample.clock, lead: moved))
        #expect(await service.run("queue", "--set-aside") == .ok)
        #expect(service.data.contains("set aside"))
        #expect(await service.run("reclassify", "55cc66", "--to", "iop", "--reason", "misread") == .ok)
        #expect(service.talk.contains("Corrected 55cc66: not a lead is iop now; it waits in the iop queue."))
    }

    @Test func `that change nothing say so`() async throws {
        let service = FakeService()
        let listed = Sample.lead("55cc66", epoch: 4)
        try service.answer("GET /v1/queue", Sample.listing([listed]))
        try service.answer(
            "POST /v1/leads/\(listed.leadID)/reclassify", LeadAnswer(clock: Sample.clock, lead: listed))
        #expect(await service.run("reclassify", "55cc66", "--to", "detox", "--reason", "misread") == .ok)
        #expect(service.talk.contains("55cc66 is detox already"))
    }

    @Test func `are for managers where nothing waits for one`() async throws {
        let service = FakeService()
        try service.answer("GET /v1/queue", Sample.listing([]))
        service.answer("GET /v1/set-aside") { _ in ServiceResponse(status: 403, body: Array("{}".utf8)) }
        #expect(await service.run("reclassify", "55cc66", "--to", "iop", "--reason", "misread") == .nothing)
        #expect(service.talk.contains("no lead ending in 55cc66 is in your queue"))
    }
}
