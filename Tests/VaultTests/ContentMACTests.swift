import Admissions
import FoundationEssentials
import Testing
import Vault

@Suite struct ContentMACTests {
    let sealer = Sealer(Keyring.create(org: org, at: november))

    @Test func `the code of known content is the same in every process and release`() throws {
        // Computed apart from this code, with Python's hmac.
        let known = bytes(hex: "683be9df51dfa2ed55ecec408eee5e65551f3a76e5717362256068798862cd39")
        let received = ZonedInstant(november, offsetMinutes: -480)
        var inquiry = Inquiry(
            id: fullInquiry().id, receivedAt: received, channel: .webForm, text: "I need help, né?")
        inquiry.substances = ["heroin", "xanax"]
        inquiry.priorTreatment = [PriorTreatment(level: .iop)]
        inquiry.age = 34
        #expect(Sealer(try knownKeyring()).contentMAC(inquiry) == known)
    }

    @Test(arguments: Inquiry.CodingKeys.allCases)
    func `every field counts`(field: Inquiry.CodingKeys) {
        #expect(sealer.contentMAC(altered(field)) != sealer.contentMAC(fullInquiry()))
    }

    private func altered(_ field: Inquiry.CodingKeys) -> Inquiry {
        var inquiry = fullInquiry()
        switch field {
        case .id: inquiry.id = InquiryID(2)
        case .receivedAt: inquiry.receivedAt.instant = november + .microseconds(1)
        case .channel: inquiry.channel = .webForm
        case .source: inquiry.source = "alumni"
        case .text: inquiry.text += "."
        case .name: inquiry.name = "Maribel"
        case .phone: inquiry.phone = "213 555 0144"
        case .email: inquiry.email = "maribel@example.com"
        case .preferredLanguage: inquiry.preferredLanguage = "en"
        case .preferredContact: inquiry.preferredContact = "text"
        case .safeToLeaveVoicemail: inquiry.safeToLeaveVoicemail = true
        case .onBehalfOf: inquiry.onBehalfOf = nil
        case .substances: inquiry.substances = ["alcohol"]
        case .lastUse: inquiry.lastUse = "3 days"
        case .durationOfUse: inquiry.durationOfUse = "6 months"
        case .withdrawalSymptoms: inquiry.withdrawalSymptoms = []
        case .priorTreatment: inquiry.priorTreatment = []
        case .constraints: inquiry.constraints?.money = true
        case .age: inquiry.age = 14
        case .pregnant: inquiry.pregnant = true
        case .insurance: inquiry.insurance = "none"
        case .county: inquiry.county = "Orange"
        case .timeZone: inquiry.timeZone = "America/Denver"
        case .answered: inquiry.answered = false
        case .ringSeconds: inquiry.ringSeconds = 90
        case .talkSeconds: inquiry.talkSeconds = 26
        }
        return inquiry
    }

    /// Pairs that are easily taken for one another: the code tells each from its neighbour.
    static let lookalikes: [(String, @Sendable (inout Inquiry) -> Void, @Sendable (inout Inquiry) -> Void)] =
        [
            ("unknown and empty text field", { $0.name = nil }, { $0.name = "" }),
            ("unknown and empty list", { $0.substances = nil }, { $0.substances = [] }),
            ("empty list and list of an empty text", { $0.substances = [] }, { $0.substances = [""] }),
            ("order of a list", { $0.substances = ["a", "b"] }, { $0.substances = ["b", "a"] }),
            ("where a list is split", { $0.substances = ["ab", "c"] }, { $0.substances = ["a", "bc"] }),
            ("one label with a comma", { $0.substances = ["a,b"] }, { $0.substances = ["a", "b"] }),
            (
                "field a text stands in", { ($0.county, $0.insurance) = ("x", nil) },
                { ($0.county, $0.insurance) = (nil, "x") }
            ),
            (
                "where two fields divide", { ($0.name, $0.phone) = ("ab", "c") },
                { ($0.name, $0.phone) = ("a", "bc") }
            ),
            ("unknown and false", { $0.pregnant = nil }, { $0.pregnant = false }),
            ("unknown and zero", { $0.age = nil }, { $0.age = 0 }),
            (
                "treatment completed, not completed",
                { $0.priorTreatment = [PriorTreatment(level: .iop, completed: true)] },
                { $0.priorTreatment = [PriorTreatment(level: .iop, completed: false)] }
            ),
            (
                "treatment completed, unknown",
                { $0.priorTreatment = [PriorTreatment(level: .iop, completed: false)] },
                { $0.priorTreatment = [PriorTreatment(level: .iop, completed: nil)] }
            ),
            (
                "treatment date, unknown and empty",
                { $0.priorTreatment = [PriorTreatment(level: .iop, date: nil)] },
                { $0.priorTreatment = [PriorTreatment(level: .iop, date: "")] }
            ),
            (
                "treatment level", { $0.priorTreatment = [PriorTreatment(level: .iop)] },
                { $0.priorTreatment = [PriorTreatment(level: .php)] }
            ),
            (
                "one treatment and the same twice", { $0.priorTreatment = [PriorTreatment(level: .iop)] },
                { $0.priorTreatment = [PriorTreatment(level: .iop), PriorTreatment(level: .iop)] }
            ),
            (
                "which barrier", { $0.constraints = Constraints(work: true) },
                { $0.constraints = Constraints(money: true) }
            ),
            (
                "no barriers given and none stated", { $0.constraints = nil },
                { $0.constraints = Constraints() }
            ),
            (
                "offset of the same instant", { $0.receivedAt.offsetMinutes = -480 },
                { $0.receivedAt.offsetMinutes = 0 }
            ),
            ("precomposed and decomposed letter", { $0.text = "caf\u{E9}" }, { $0.text = "cafe\u{301}" }),
        ]

    @Test(arguments: lookalikes.indices)
    func `unlike content has unlike codes`(index: Int) {
        let (what, one, other) = ContentMACTests.lookalikes[index]
        var first = fullInquiry()
        var second = fullInquiry()
        one(&first)
        other(&second)
        #expect(sealer.contentMAC(first) != sealer.contentMAC(second), "\(what)")
    }

    @Test func `the same content in another spelling has the same code`() throws {
        let plain = try decoded(
            #"""
            {"id":"0192f0c4-0000-7000-8000-0000000000c1","received_at":"2026-11-20T10:30:00-08:00",
            "channel":"web_form","text":"né / again","age":41,"pregnant":null,
            "prior_treatment":[{"level":"iop","completed":true}]}
            """#)
        let respelled = try decoded(
            #"""
            {"prior_treatment" : [ {"completed":true, "date":null, "level":"iop"} ], "age": 41.0,
            "text":"n\u00e9 \/ again", "channel":"web\u005fform",
            "received_at":"2026-11-20T10:30:00.000000-08:00", "id":"0192F0C4-0000-7000-8000-0000000000C1"}
            """#)
        #expect(sealer.contentMAC(plain) == sealer.contentMAC(respelled))

        // As a form is decoded: field by field, in another order.
        var form = Inquiry(id: plain.id, receivedAt: plain.receivedAt, channel: .webForm, text: "né / again")
        form.priorTreatment = [PriorTreatment(level: .iop, completed: true)]
        form.age = Int("41")
        #expect(sealer.contentMAC(form) == sealer.contentMAC(plain))
    }

    private func decoded(_ json: String) throws -> Inquiry {
        try JSONDecoder().decode(Inquiry.self, from: Data(json.utf8))
    }

    @Test func `another org's code of the same content differs`() {
        let stranger = Sealer(Keyring.create(org: org, at: november))
        #expect(stranger.contentMAC(fullInquiry()) != sealer.contentMAC(fullInquiry()))
        #expect(sealer.contentMAC(fullInquiry()).count == 32)
    }
}
