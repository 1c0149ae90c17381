import API
import Admissions
import Testing

@Suite struct `Forms` {
    static let head =
        "id=01a1fa38-fc2f-77d3-985a-397b3a8fe679&received_at=2026-11-20T10%3A30%3A01-08%3A00&channel=phone"

    @Test func `spell lists with commas, booleans as words and constraints by member`() throws {
        let inquiry = try decoded(
            "&text=a%2Bb+c&substances=alcohol,+xanax&withdrawal_symptoms=none&pregnant=false&age=34"
                + "&constraints.work=true&constraints.money=false&talk_seconds=61"
                + "&prior_treatment=%5B%7B%22level%22%3A%22detox%22%2C%22completed%22%3Atrue%7D%5D")
        #expect(inquiry.text == "a+b c")
        #expect(inquiry.substances == ["alcohol", "xanax"])
        #expect(inquiry.withdrawalSymptoms == [])
        #expect(inquiry.pregnant == false)
        #expect(inquiry.age == 34)
        #expect(inquiry.constraints == Constraints(work: true, money: false))
        #expect(inquiry.talkSeconds == 61)
        #expect(inquiry.priorTreatment == [PriorTreatment(level: .detox, completed: true)])
    }

    @Test func `take an untouched control for unknown`() throws {
        let inquiry = try decoded("&text=&name=&phone=&email=&age=&pregnant=&substances=&constraints.work=")
        #expect(inquiry.text.isEmpty)
        #expect(inquiry.name == nil && inquiry.phone == nil && inquiry.email == nil && inquiry.age == nil)
        #expect(inquiry.pregnant == nil && inquiry.substances == nil && inquiry.constraints == nil)
    }

    @Test(
        arguments: [
            ("&text=a&age=12x", 422, "age"), ("&text=a&age=+5", 422, "age"),
            ("&text=a&pregnant=yes", 422, "pregnant"),
            ("&text=a&constraints.work=1", 422, "constraints.work"),
            ("&text=a&constraints.wrok=true", 422, "constraints.wrok"),
            ("&text=a&urgency=100", 422, "urgency"),
            ("&text=a&prior_treatment=%5B", 400, "prior_treatment"), ("&text=a&te%78t=b", 400, "text"),
            ("&text=a&constraints=%7B%7D&constraints.work=true", 400, "constraints"), ("&text=a%0", 400, nil),
            ("&text=a%", 400, nil), ("&text=%ED%A0%80", 400, nil), ("&text=a%00b", 422, "text"),
        ] as [(String, Int, String?)])
    func `are refused with the field at fault`(_ tail: String, _ status: Int, _ field: String?) {
        let problem = #expect(throws: Problem.self) { _ = try decoded(tail) }
        #expect(problem?.status == status)
        #expect(problem?.field == field)
    }

    @Test func `may repeat the boxes of a list only where a page says so`() throws {
        let bytes = Array((Self.head + "&text=a&substances=alcohol&substances=pills%2C+blue").utf8)
        #expect(throws: FormError.self) { _ = try FormBody(bytes) }
        let form = try FormBody(bytes, repeatable: ["substances"])
        let now = try #require(Instant(rfc3339: "2026-11-21T00:00:00Z"))
        #expect(try InquiryBody.decode(form, now: now).substances == ["alcohol", "pills, blue"])
    }

    private func decoded(_ tail: String) throws -> Inquiry {
        let now = try #require(Instant(rfc3339: "2026-11-21T00:00:00Z"))
        return try InquiryBody.decode(
            bytes: Array((Self.head + tail).utf8), contentType: "application/x-www-form-urlencoded", now: now)
    }
}
