import API
import Admissions
import Testing

@Suite struct `Inquiry bodies` {
    static let now = Instant(rfc3339: "2026-11-20T18:30:00Z") ?? Instant(seconds: 0)

    @Test func `come out as they went in`() throws {
        var inquiry = Inquiry(
            id: InquiryID(at: Self.now), receivedAt: ZonedInstant(Self.now, offsetMinutes: -480),
            channel: .phone,
            text: "wants in today\n👋")
        inquiry.name = "O'Neil \"Bo\""
        inquiry.phone = "(213) 555-0100 ext 2210"
        inquiry.withdrawalSymptoms = []
        inquiry.substances = ["alcohol"]
        inquiry.constraints = Constraints(childcare: true)
        inquiry.priorTreatment = [PriorTreatment(level: .moud, completed: false, date: "2026-03")]
        inquiry.age = 0
        inquiry.pregnant = false
        inquiry.answered = true
        inquiry.ringSeconds = 12
        let bytes = try Wire.encode(inquiry)
        #expect(try decode(bytes) == inquiry)
    }

    @Test(arguments: [
        ("age", "121"), ("age", "-1"), ("age", "3.5"), ("age", "\"34\""), ("age", "true"), ("pregnant", "0"),
        ("substances", "[1]"), ("substances", "[null]"), ("withdrawal_symptoms", "\"some\""),
        ("constraints", "[]"), ("constraints", "true"), ("prior_treatment", "{}"), ("source", "\"a\\nb\""),
        ("name", "\"a\\u001b[31m\""), ("name", "\"a\\u0000\""), ("phone", "\"555\""), ("phone", "5550100"),
        ("email", "\"a@b@c.d\""), ("ring_seconds", "86401"),
        ("id", "\"01a1fa38-fc2f-47d3-985a-397b3a8fe679\""),
        ("received_at", "\"2026-11-20T10:35:01-08:00\""), ("received_at", "1"), ("channel", "\"fax\""),
    ])
    func `are refused for one wrong field, by name`(_ field: String, _ value: String) throws {
        var object = try #require(try JSONValue.read(Wire.encode(plain)).members)
        object[field] = try JSONValue.read(Array(value.utf8))
        let problem = #expect(throws: Problem.self) {
            _ = try decode(JSONValue.object(object).bytes())
        }
        #expect(problem?.status == 422)
        #expect(problem?.field == field)
        #expect(problem?.errors == nil)
    }

    @Test func `name the place inside a list`() throws {
        var object = try #require(try JSONValue.read(Wire.encode(plain)).members)
        object["prior_treatment"] = [["level": "detox"], ["level": "spa", "stars": 5]]
        let problem = #expect(throws: Problem.self) { _ = try decode(JSONValue.object(object).bytes()) }
        #expect(problem?.field == "prior_treatment[1].stars")
        #expect(problem?.errors?.map(\.field) == ["prior_treatment[1].stars", "prior_treatment[1].level"])
    }

    @Test func `list every fault at once, and a bounded number of unknown fields`() throws {
        var object = JSONObject()
        for index in 0..<1000 { object["x\(index)"] = .int(index) }
        let problem = #expect(throws: Problem.self) { _ = try decode(JSONValue.object(object).bytes()) }
        #expect(problem?.errors?.count == 16 + 4)
        #expect(problem?.field == "x0")
    }

    @Test func `may be exactly five minutes ahead`() throws {
        var inquiry = plain
        inquiry.receivedAt = ZonedInstant(Self.now + .minutes(5), offsetMinutes: 60)
        #expect(try decode(Wire.encode(inquiry)) == inquiry)
        inquiry.receivedAt.instant.microseconds += 1
        #expect(throws: Problem.self) { _ = try decode(Wire.encode(inquiry)) }
    }

    @Test func `of a web form have no ring`() throws {
        var inquiry = plain
        inquiry.channel = .webForm
        inquiry.ringSeconds = 3
        let problem = #expect(throws: Problem.self) { _ = try decode(Wire.encode(inquiry)) }
        #expect(problem?.field == "ring_seconds")
    }

    @Test(arguments: [
        ("application/json", true), ("Application/JSON; charset=UTF-8", true),
        ("application/json;charset=\"utf-8\"", true), ("application/json; profile=x", true),
        ("application/json; charset=latin1", false), ("application/jsonp", false), ("text/json", false),
        ("", false),
        ("application/x-ndjson", false),
    ])
    func `need a content type in UTF-8`(_ header: String, _ isAccepted: Bool) throws {
        let bytes = try Wire.encode(plain)
        let result = Result { try InquiryBody.decode(bytes: bytes, contentType: header, now: Self.now) }
        switch result {
        case .success: #expect(isAccepted)
        case .failure(let error): #expect(!isAccepted && (error as? Problem)?.status == 415)
        }
    }

    @Test func `in a batch are judged line by line`() throws {
        let good = try Wire.encode(plain)
        let body = good + Array("\r\n\n{\"id\":1}\n[\n".utf8) + good
        let entries = try InquiryBatch.decode(bytes: body, contentType: "application/x-ndjson", now: Self.now)
        #expect(entries.map(\.line) == [1, 3, 4, 5])
        #expect(entries.map { (try? $0.content.get()) != nil } == [true, false, false, true])
    }

    @Test func `in a batch are at most 500`() throws {
        let line = Array("{}\n".utf8)
        let full = Array(repeatElement(line, count: 500).joined())
        #expect(
            try InquiryBatch.decode(bytes: full, contentType: "application/jsonl", now: Self.now).count == 500
        )
        let problem = #expect(throws: Problem.self) {
            _ = try InquiryBatch.decode(bytes: full + line, contentType: "application/jsonl", now: Self.now)
        }
        #expect(problem?.status == 413)
    }

    private var plain: Inquiry {
        Inquiry(
            id: InquiryID(UInt128(uuid: "01a1fa38-fc2f-77d3-985a-397b3a8fe679") ?? 0),
            receivedAt: ZonedInstant(Self.now, offsetMinutes: -480), channel: .phone, text: "")
    }

    private func decode(_ bytes: [UInt8]) throws(Problem) -> Inquiry {
        try InquiryBody.decode(bytes: bytes, contentType: "application/json", now: Self.now)
    }
}
