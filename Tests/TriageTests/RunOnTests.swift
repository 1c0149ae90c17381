import Admissions
import Testing
import Triage

/// Texts typed without a mark, in capitals or with words left out, as people in trouble type them.
@Suite struct `Texts without marks` {
    private func flags(_ text: String, _ channel: Channel = .webForm) -> [SafetyFlag] {
        Triage.assess(Desk.inquiry(text, channel)).safetyFlags
    }

    private static let dangers: [(text: String, flag: SafetyFlag)] = [
        ("i want to kill myself tonight", .suicidalIdeation), ("my husband just hit me", .violence),
        ("i cant breathe", .medicalEmergency), ("he had a seizure this morning", .seizure),
        ("my chest hurts", .chestPain), ("she is hearing voices", .hallucinations),
        ("he wont wake up", .overdose),
    ]

    @Test(arguments: dangers.indices)
    func `what is told around a danger hides none, whatever marks are missing`(_ number: Int) {
        let (danger, flag) = Self.dangers[number]
        let before =
            "i found you on google last week and i live in reseda with my sister she works days at the bakery we have no "
            + "insurance right now i lost my job in march and i been looking for a program since then"
        let after =
            "i dont have a car so somebody would need to pick me up my sister said she can help with money next month she "
            + "gets paid on the first we never did this before"
        #expect(flags("\(before) \(danger) \(after)").contains(flag), "\(danger)")
        #expect(flags("\(before) \(danger) \(after)".uppercased()).contains(flag), "\(danger)")
    }

    @Test(arguments: [
        ("in 2023 they cut her off her Xanax and she seized in the car", SafetyFlag.seizureHistory),
        (
            "La vez que dejé la bebida, hace cuatro años, me dio delirium tremens. Volví a tomar.",
            .deliriumTremensHistory
        ),
        (
            "Years back, 2012, he had the DTs coming off whiskey. He drinks on weekends.",
            .deliriumTremensHistory
        ),
    ])
    func `the date that opens a sentence is that of what it goes on to tell`(
        _ text: String, _ flag: SafetyFlag
    ) {
        #expect(flags(text).contains(flag))
        #expect(flags(text).filter(\.isCrisis) == [])
    }

    @Test(arguments: [
        "had a stent put in 5 years ago chest is hurting again now",
        "me operaron hace tres años y traigo dolor de pecho",
    ])
    func `no date of something else puts a danger of now in the past`(_ text: String) {
        #expect(flags(text).contains(.chestPain))
    }

    @Test(arguments: ["i can not breathe", "she can not breath at all", "cannot breathe"])
    func `a word cut in two is one`(_ text: String) { #expect(flags(text).contains(.medicalEmergency)) }

    @Test func `an accent tells who did it`() {
        #expect(flags("Mi esposo es sordo. Le duele el pecho. Anoche fumó crack.").contains(.chestPain))
    }

    @Test(arguments: [
        "My wife is in residential with you. Can I visit her on Sunday?",
        "What time is visiting on Sunday? My husband is in your residential program.",
        "Can I send mail to my boyfriend? He's in your 60 day program.",
    ])
    func `a stay under way asks for no level of care`(_ text: String) {
        #expect(Triage.assess(Desk.inquiry(text)).levelOfCare == .notALead)
    }

    @Test func `what stands in brackets is an aside`() {
        let text =
            "My client (I am a public defender) is released Wednesday. He told me he tried to hang himself in his cell on "
            + "Thursday."
        #expect(flags(text).contains(.suicidalIdeation))
    }
}
