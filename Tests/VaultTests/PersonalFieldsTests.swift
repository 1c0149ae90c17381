import Admissions
import FoundationEssentials
import Testing
import Vault

@Suite struct PersonalFieldsTests {
    private func restored(_ inquiry: Inquiry) throws -> Inquiry {
        try PersonalFields(bytes: PersonalFields(inquiry).bytes()).inquiry(
            id: inquiry.id, receivedAt: inquiry.receivedAt, channel: inquiry.channel, source: inquiry.source)
    }

    @Test func `an inquiry with every field known comes back as it was`() throws {
        let inquiry = fullInquiry()
        let known = try JSONDecoder().decode(
            [String: Presence].self, from: try JSONEncoder().encode(inquiry))
        // The sample must know every field, or the comparison would not notice one that gets lost.
        #expect(Set(known.keys) == Set(Inquiry.CodingKeys.allCases.map(\.rawValue)))
        #expect(try restored(inquiry) == inquiry)
    }

    private struct Presence: Decodable {
        init(from decoder: any Decoder) throws {}
    }

    @Test func `unknown stays unknown and empty stays empty`() throws {
        var inquiry = Inquiry(
            id: fullInquiry().id, receivedAt: fullInquiry().receivedAt, channel: .webForm, text: "")
        #expect(try restored(inquiry) == inquiry)
        #expect(String(decoding: PersonalFields(inquiry).bytes(), as: UTF8.self) == #"{"text":""}"#)
        (inquiry.name, inquiry.substances, inquiry.priorTreatment) = ("", [], [])
        inquiry.constraints = Constraints()
        #expect(try restored(inquiry) == inquiry)
    }

    @Test(arguments: [
        "", "a\"b\\c/d\n\t\u{1}", "né 李 🧊 ﷽", "caf\u{E9} cafe\u{301}", "\u{2028}\u{FEFF}",
        String(repeating: "👩‍👩‍👧 ", count: 900),
    ])
    func `any text comes back to the scalar`(text: String) throws {
        var inquiry = fullInquiry()
        inquiry.text = text
        #expect(try restored(inquiry).text.unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test func `equal fields give equal bytes, and what stays in the clear is not among them`() {
        var other = fullInquiry()
        (other.id, other.source, other.channel) = (InquiryID(2), "alumni", .webForm)
        other.receivedAt.offsetMinutes = 0
        #expect(PersonalFields(other).bytes() == PersonalFields(fullInquiry()).bytes())
    }

    @Test func `a field of a later version is passed over`() throws {
        let fields = try PersonalFields(bytes: Array(#"{"text":"hi","pets":["a cat"]}"#.utf8))
        #expect(fields.text == "hi")
    }

    @Test(arguments: ["", "{}", "[]", #"{"text":"secret words","age":"x"}"#])
    func `bytes that are no fields are refused without quoting them`(json: String) {
        let error = #expect(throws: VaultError.tampered) { try PersonalFields(bytes: Array(json.utf8)) }
        #expect(error.map { "\($0)".contains("secret") } == false)
    }
}
