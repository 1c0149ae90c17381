import API
import Admissions
import Testing

@Suite struct `Wire types` {
    static let now = Instant(rfc3339: "2026-11-20T18:30:00.250Z") ?? Instant(seconds: 0)
    static let clock = ClockInfo(
        now: now, zone: "America/Los_Angeles",
        offsets: [
            .init(from: Instant(rfc3339: "2026-03-08T10:00:00Z") ?? now, minutes: -420, abbreviation: "PDT"),
            .init(from: Instant(rfc3339: "2026-11-01T09:00:00Z") ?? now, minutes: -480, abbreviation: "PST"),
            .init(from: Instant(rfc3339: "2027-03-14T10:00:00Z") ?? now, minutes: -420, abbreviation: "PDT"),
        ])

    @Test func `are in snake case, in order, and leave out what is unknown`() throws {
        let caller = KnownCaller(leadID: LeadID(1), state: .owned, owner: "Ana", contacts: 2)
        let receipt = InquiryReceipt(id: InquiryID(2), receiptCode: "AAAA-BBBB", knownCaller: caller)
        let text = String(decoding: try Wire.encode(receipt), as: UTF8.self)
        #expect(
            text
                == #"{"id":"00000000-0000-0000-0000-000000000002","receipt_code":"AAAA-BBBB","known_caller":"#
                + #"{"lead_id":"00000000-0000-0000-0000-000000000001","state":"owned","owner":"Ana","contacts":2}}"#
        )
        #expect(try Wire.decode(InquiryReceipt.self, from: Array(text.utf8)) == receipt)
    }

    @Test func `of a newer service are read by passing over what is new`() throws {
        let text = #"{"id":"00000000-0000-0000-0000-000000000002","receipt_code":"A","later":[{"x":1.5}]}"#
        #expect(try Wire.decode(InquiryReceipt.self, from: Array(text.utf8)).receiptCode == "A")
    }

    @Test func `come out as they went in`() throws {
        let lead = LeadSummary(
            leadID: LeadID(at: Self.now), epoch: 3, state: .offered, levelOfCare: .detox, queue: .detox,
            priority: .crisis, urgency: 100, flags: [.seizure, .minor], needsCallback: true, channel: .phone,
            language: "es", contacts: 2, receivedAt: Self.now, isMine: true,
            offerDeadline: Self.now + .minutes(1))
        let listing = QueueListing(
            version: "7", clock: Self.clock, leads: [lead], queues: [.init(queue: .iop, waiting: 0)],
            presence: .wrapUp)
        #expect(try Wire.decode(QueueListing.self, from: Wire.encode(listing)) == listing)
        let percentiles = Percentiles(count: 3, p50Seconds: 250.5, p90Seconds: 1e-7)
        #expect(try Wire.decode(Percentiles.self, from: Wire.encode(percentiles)) == percentiles)
        let problem = Problem.stale(state: .owned, holder: "Devon", epoch: 9)
        #expect(try Wire.decode(Problem.self, from: Wire.encode(problem)) == problem)
    }

    @Test func `refuse a number JSON cannot hold`() {
        #expect(throws: EncodingError.self) {
            try Wire.encode(Percentiles(count: 1, p50Seconds: .infinity))
        }
    }

    @Test(
        arguments: [
            (#"{"epoch":1,"reason":"language"}"#, nil), (#"{"epoch":1,"reason":"tired of Bob"}"#, "reason"),
            (#"{"epoch":1}"#, "reason"), (#"{"epoch":-1,"reason":"skill"}"#, "epoch"),
            (#"{"epoch":1,"reason":"skill","note":"x"}"#, "note"),
        ] as [(String, String?)])
    func `of requests are checked field by field`(_ text: String, _ field: String?) {
        let result = Result {
            try Wire.request(
                DeclineRequest.self, bytes: Array(text.utf8), contentType: "application/json", now: Self.now)
        }
        switch result {
        case .success(let request): #expect(field == nil && request.reason == .language)
        case .failure(let error): #expect((error as? Problem)?.field == field)
        }
    }

    @Test func `of a person take the last known value, but a no to voicemail stands`() {
        func inquiry(_ name: String?, _ phone: String?, _ voicemail: Bool?) -> Inquiry {
            var inquiry = Inquiry(
                id: InquiryID(1), receivedAt: ZonedInstant(Self.now, offsetMinutes: 0), channel: .phone,
                text: "")
            inquiry.name = name
            inquiry.phone = phone
            inquiry.safeToLeaveVoicemail = voicemail
            return inquiry
        }
        let person = PersonDetails(newestFirst: [
            inquiry(nil, "213.555.0144 x12", true), inquiry("Ana", "213 555 0100", false),
        ])
        #expect(person.name == "Ana")
        #expect(person.dial == "+12135550144")
        #expect(person.dialExtension == "12")
        #expect(person.safeToLeaveVoicemail == false)
        #expect(PersonDetails(newestFirst: [inquiry(nil, nil, nil)]).safeToLeaveVoicemail == nil)
    }

    @Test(arguments: [#"{"start":5,"end":2}"#, #"{"start":-3,"end":2}"#, #"{"start":0,"end":99}"#])
    func `of evidence show no words where a span does not fit`(_ span: String) throws {
        let inquiry = Inquiry(
            id: InquiryID(1), receivedAt: ZonedInstant(Self.now, offsetMinutes: 0), channel: .phone,
            text: "seizure")
        let piece = Evidence(
            signal: "seizure", assertion: .affirmed, field: "text",
            span: try Wire.decode(Span.self, from: Array(span.utf8)))
        #expect(EvidenceWords.rejoined([piece], with: inquiry).map(\.words) == [nil])
    }

    @Test func `of evidence rejoin the words by Unicode scalars`() {
        var inquiry = Inquiry(
            id: InquiryID(1), receivedAt: ZonedInstant(Self.now, offsetMinutes: 0), channel: .phone,
            text: "🙏🏽 seizure today")
        inquiry.substances = ["alcohol", "xanax"]
        let evidence = [
            Evidence(signal: "seizure", assertion: .affirmed, field: "text", span: Span(3, 10)),
            Evidence(signal: "SED", assertion: .affirmed, field: "substances", span: nil),
            Evidence(signal: "x", assertion: .affirmed, field: "text", span: Span(3, 100)),
            Evidence(signal: "x", assertion: .affirmed, field: "phone", span: nil),
        ]
        let words = EvidenceWords.rejoined(evidence, with: inquiry).map(\.words)
        #expect(words == ["seizure", "alcohol, xanax", nil, nil])
    }
}
