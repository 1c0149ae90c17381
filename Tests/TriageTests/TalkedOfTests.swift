import Admissions
import Testing
import Triage

/// Dangers that nobody in the text is in.
@Suite struct `Dangers that are only talked of` {
    private func flags(_ text: String, _ channel: Channel = .webForm) -> [SafetyFlag] {
        Triage.assess(Desk.inquiry(text, channel)).safetyFlags.filter(\.isCrisis)
    }

    @Test(arguments: [
        "Does your staff know what to do when a client has a seizure?",
        "Do you accept clients with suicidal ideation?",
        "What is your policy on residents who overdose?",
        "Is there a nurse on site if someone has chest pain?",
        "¿Aceptan pacientes con ideación suicida?", "¿Qué hacen en el programa si alguien convulsiona?",
    ])
    func `a question about a program raises no crisis`(_ text: String) {
        #expect(flags(text) == [], "\(text)")
    }

    @Test(arguments: [
        "Is there a nurse on site? He is having a seizure.", "Do you accept clients who are suicidal? I am.",
        "What is your policy? My son won't wake up.",
    ])
    func `a danger told behind such a question is one`(_ text: String) {
        #expect(flags(text) != [], "\(text)")
    }

    @Test(arguments: [
        "I saw a documentary about seizures and I drink on weekends.",
        "Estoy leyendo una novela sobre el suicidio. Tomo los sábados.",
        "I'm writing a paper on hallucinations in withdrawal.",
    ])
    func `what a book or a film tells raises no crisis`(_ text: String) {
        #expect(flags(text) == [], "\(text)")
    }

    @Test func `what somebody tells of themselves beside a film does`() {
        #expect(flags("I watched a movie about suicide and now I want to kill myself") != [])
    }

    @Test(arguments: [
        "FHx: mother sz, father suicide. Pt: cannabis daily, no SI.",
        "AHF: tío suicidio, madre convulsiones. Pcte mota diario.",
    ])
    func `the history of a family is not the patient's`(_ text: String) {
        #expect(flags(text, .phone) == [], "\(text)")
    }

    @Test(arguments: [
        "When I was nineteen I tried to hang myself", "At age 15 I had a seizure",
        "A los 19 años me quise matar",
        "I swallowed a bottle of pills. I was fifteen.", "Hace ocho años intenté quitarme la vida",
        "Before I got sober I heard voices",
    ])
    func `what happened at another age is past`(_ text: String) {
        #expect(flags(text) == [], "\(text)")
    }

    @Test func `who writes about themselves is the subject whatever somebody else drinks`() {
        for text in [
            "My dad drinks a fifth a day. I'm writing about myself, I smoke weed on weekends.",
            "My husband takes ten percs a day. Lo mío es la mota, fumo los sábados.",
        ] {
            let assessment = Triage.assess(Desk.inquiry(text))
            #expect(assessment.subject == .oneself, "\(text)")
            #expect(assessment.levelOfCare != .detox, "\(text)")
        }
    }
}
