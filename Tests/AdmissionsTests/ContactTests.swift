import Admissions
import Testing

struct ContactTests {
    @Test(arguments: [
        ("(213) 555-0144", "+12135550144", String?.none), ("+1 213.555.0144", "+12135550144", nil),
        ("1 (747) 555-0166", "+17475550166", nil), ("６２６－５５５－０１３３", "+16265550133", nil),
        ("323 555 01 88", "+13235550188", nil), ("310/555-0167", "+13105550167", nil),
        ("(213) 555-0150 ext. 4417", "+12135550150", "4417"), ("213-555-0150 x4417", "+12135550150", "4417"),
        ("(323) 555-0155 x 118", "+13235550155", "118"),
        ("+1 (213) 555-0144 ext. 2207", "+12135550144", "2207"),
        ("+44 20 7946 0958", "+442079460958", nil), ("1-310-555-0159", "+13105550159", nil),
    ])
    func `written forms of one number are one number`(written: String, e164: String, digits: String?) throws {
        let phone = try #require(PhoneNumber(written))
        #expect(phone.e164 == e164)
        #expect(phone.extensionDigits == digits)
    }

    @Test(arguments: [
        "call me maybe", "", "555-0144", "1234567890123456", "213-555-0144 or 0145 x",
        "213 555 0144 ask for Bob",
        "12135550144+", String(repeating: " ", count: 31) + "2135550144",
    ])
    func `what is not a number is refused`(written: String) {
        #expect(PhoneNumber(written) == nil)
    }

    @Test(arguments: ["noel.ferrante@example.com", " T.Marchbanks@Example.org ", "a@b.c"])
    func `an address is folded for comparison`(written: String) throws {
        let address = try #require(EmailAddress(written))
        #expect(address.folded == address.folded.lowercased())
        #expect(!address.folded.contains(" "))
    }

    @Test(arguments: ["noel.ferrante.example.com", "a@b", "@example.com", "a@@b.c", "a b@c.d", "a@b..c", ""])
    func `what is not an address is refused`(written: String) {
        #expect(EmailAddress(written) == nil)
    }

    @Test func `a language is the primary part of its tag`() {
        #expect(Language(tag: "es-MX") == .spanish)
        #expect(Language(tag: "EN") == .english)
        #expect(Language(tag: "fil")?.code == "fil")
        #expect(Language(tag: "e") == nil)
        #expect(Language(tag: "english") == nil)
    }

    @Test(
        arguments: [
            ([.said("213-555-0144")], "213-555-0144"),
            ([.said("a"), .said("b")], "b"), ([.wrong], nil), ([], nil),
            ([.said("213-555-0144"), .wrong], nil),
            ([.said("213-555-0188"), .said("213-555-0144"), .wrong], "213-555-0188"),
            ([.said("(213) 555 0144"), .said("213-555-0144"), .wrong], nil),
            ([.said("A@Example.com"), .said("a@example.com"), .wrong], nil),
            ([.said("213-555-0144"), .wrong, .said("2135550144")], "2135550144"),
            ([.said("a"), .said("b"), .wrong, .wrong], nil),
        ] as [([ContactAmendment.Statement], String?)])
    func `the last value counts that nobody found to be wrong`(
        _ statements: [ContactAmendment.Statement], _ value: String?
    ) {
        #expect(ContactAmendment.valueInForce(statements) == value)
    }
}
