import Admissions
import Testing

struct InquiryTests {
    @Test func `no description of an inquiry tells what was written`() {
        var inquiry = Inquiry(
            id: InquiryID(7), receivedAt: ZonedInstant(Instant(seconds: 0), offsetMinutes: 0),
            channel: .phone, text: "zebrafish")
        inquiry.name = "Quincy"
        var dumped = ""
        dump(inquiry, to: &dumped)
        for text in ["\(inquiry)", String(reflecting: inquiry), "\([inquiry])", dumped] {
            #expect(!text.contains("zebrafish"))
            #expect(!text.contains("Quincy"))
        }
    }
}
