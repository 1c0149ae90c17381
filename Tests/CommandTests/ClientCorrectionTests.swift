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
}
