import Admissions
import Testing

struct IdentifierTests {
    @Test func `an id of an instant is version 7 and carries its milliseconds`() {
        let instant = Instant(microseconds: 1_795_161_251_123_999)
        let id = LeadID(at: instant)
        #expect(id.isVersion7)
        #expect(id.rawValue >> 80 == UInt128(1_795_161_251_123))
    }

    @Test func `ids sort by time`() {
        let ids = (0..<200).map { LeadID(at: Instant(microseconds: Int64($0) * 1000)) }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == 200)
    }

    @Test func `text reads back in either case and nothing else reads`() throws {
        let text = "01a1f7ff-1284-7ca9-92a6-e59da063e731"
        let id = try #require(InquiryID(text))
        #expect(id.description == text)
        #expect(InquiryID(text.uppercased()) == id)
        #expect(id.shortForm == "63e731")
        #expect(id.isVersion7)
        for wrong in [
            "12345", text + "0", String(text.dropLast()), text.replacing("-", with: "_"),
            "g" + text.dropFirst(),
        ] {
            #expect(InquiryID(wrong) == nil)
        }
        #expect(id.rawValue.bigEndianBytes.prefix(3) == [0x01, 0xa1, 0xf7])
    }

    @Test func `a version 4 id is told apart`() throws {
        #expect(try #require(InquiryID("9b2f7c1e-5a0d-4c3b-8e6f-1234567890ab")).isVersion7 == false)
    }
}
