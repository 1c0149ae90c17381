import Admissions
import Testing
import Triage

/// What a time, a rhythm or a person in a text bears on.
@Suite struct `What words bear on` {
    private func rule(_ text: String, _ channel: Channel = .webForm) -> String {
        Triage.assess(Desk.inquiry(text, channel)).ruleID
    }

    @Test(arguments: [
        "It's about cocaine. I was in the Army for eight years.",
        "It's about cocaine. I walk my dog every morning.",
        "It's about cocaine. I work 60 hours a week at a bakery.",
        "It's about cocaine. I visit my aunt on weekends.",
        "Es por la cocaína. Tengo dos hijos, de 7 y 10 años.",
        "Es por la cocaína. Corro tres veces por semana.",
        "It's about cocaine. I can start on Monday.",
    ])
    func `times and rhythms of a life are no pattern of use`(_ text: String) {
        #expect(["C2", "C4"].contains(rule(text)))
    }

    @Test(arguments: [
        "It's cocaine. About two years now, most nights.", "Coke. It's been four years. Every day.",
        "Whippets. The big tanks, one every day, since 2023.",
        "Es la coca. Llevo así tres años, casi diario.",
    ])
    func `a fragment goes on about the use told before`(_ text: String) {
        #expect(["R5", "R7"].contains(rule(text)))
    }

    @Test(arguments: [
        "45M / pt drinks a fifth vodka qd", "lives w/ wife + 2 kids / pt drinks a fifth vodka qd",
    ])
    func `in a note the patient is whom it is about, however it opens`(_ note: String) {
        #expect(rule(note, .phone) == "D2")
    }

    @Test func `a cause in a note speaks of the patient again`() {
        #expect(rule("33F, kids placed w/ gparents by DCFS d/t meth, 4-5 d/wk x 2y", .phone) == "R5")
    }

    @Test func `a father who was an alcoholic is not the subject`() {
        let assessment = Triage.assess(
            Desk.inquiry("I'd like detox for my heroin use. My dad was an alcoholic."))
        #expect(assessment.subject == .oneself)
        #expect(!assessment.safetyFlags.contains(.highRiskWithdrawal))
    }

    @Test func `the Spanish he is I have`() {
        let text =
            "Mi roommate se mudó el viernes. No he dormido nada, me sudan las manos, tomaba 3 bars al día."
        #expect(rule(text) == "D1")
    }

    @Test(arguments: [
        "Papá dejó el alcohol el sábado, no sabe dónde está, ve animales en la cama, tiembla mucho",
        "Llevo desde ayer sin la chiva y estoy con escalofríos y vómito",
    ])
    func `a Spanish verb of its own ends a negation`(_ text: String) {
        #expect(rule(text) == "D1")
    }

    @Test func `the next sentence may say when it was`() {
        let flags = Triage.assess(
            Desk.inquiry(
                "They said I had DTs on day three. That was two weeks ago and I have been fine since.")
        ).safetyFlags
        #expect(flags.contains(.deliriumTremensHistory))
        #expect(!flags.contains(.deliriumTremens))
    }

    @Test func `a last drink long past needs no detox`() {
        #expect(
            rule("July 4 was my last drink. I used to go through a fifth a day. Did it on my own.") == "I3c")
    }

    @Test func `groups wanted three times a week are no rhythm of use`() {
        #expect(
            rule("52M coke, finished 28d residential 5 wks ago, sober since, wants grp 3x/wk", .phone) == "I1"
        )
    }

    @Test func `a stranger's seizure is not the writer's`() {
        let text = "A guy in my office had a seizure the week he quit. I'm at a bottle of Jameson a day."
        #expect(!Triage.assess(Desk.inquiry(text)).safetyFlags.contains(.seizure))
    }

    @Test func `whoever sells and drinks a fifth nightly is a lead`() {
        #expect(
            rule(
                "I sell scheduling software to places like yours, so this is awkward. A fifth of Jameson, nightly."
            ) == "D2")
    }

    @Test(arguments: [
        (
            "daughter", "Mi muchacha de 17 fuma mota con las amigas, casi todos los días.", Channel.webForm,
            "I3b"
        ),
        (
            "parent", "Mi papá toma aguardiente desde que se levanta, si no le tiemblan las manos.", .webForm,
            "D1"
        ),
        ("child", "My son is 33, he drinks a 24 pack every day, for years.", .webForm, "D2"),
        ("son", "mamá de joven 21a, le halló mariguana, fuma casi diario", .phone, "I3b"),
        (
            "business partner", "My partner takes Ativan on shift and off, every day for two months.",
            .webForm, "D2"
        ),
    ])
    func `a text calls the one it was sent for by any name`(
        _ label: String, _ text: String, _ channel: Channel, _ rule: String
    ) {
        var inquiry = Desk.inquiry(text, channel)
        inquiry.onBehalfOf = label
        #expect(Triage.assess(inquiry).ruleID == rule)
    }

    @Test func `somebody else's use stays theirs where the text names the one it was sent for`() {
        var inquiry = Desk.inquiry("My son is 30. His father drank a fifth every day. My son uses cocaine.")
        inquiry.onBehalfOf = "son"
        #expect(!Triage.assess(inquiry).ruleID.hasPrefix("D"))
    }

    @Test(arguments: [
        ("clr es el hijo, 22 / mamá 45 toma vino, dos botellas todos los días", "D2"),
        ("clr is the wife / husband 44 drinks a fifth a day", "D2"),
        ("sister of 27M, daily heroin user", "D3"), ("61m hx DTs 2019, etoh agn since jun", "D4"),
    ])
    func `a note may name its caller first, and shorten its words`(_ note: String, _ rule: String) {
        #expect(self.rule(note, .phone) == rule)
    }

    @Test func `a father's use stays his where the text names the son it was sent for`() {
        var inquiry = Desk.inquiry("His father drank a fifth every day. Please help my son.")
        inquiry.onBehalfOf = "son"
        #expect(!Triage.assess(inquiry).ruleID.hasPrefix("D2"))
    }
}
