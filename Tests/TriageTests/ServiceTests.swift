import Admissions
import Testing
import Triage

/// Which services of the source article an inquiry asks for.
@Suite struct `Requested services` {
    private func services(_ text: String) -> [RequestedService] {
        Triage.assess(Desk.inquiry(text)).requestedServices
    }

    @Test(arguments: [
        ("I want one-on-one counseling for coke", [RequestedService.individualTherapy]),
        ("Outpatient with individual and family counseling, I drink", [.individualTherapy, .familyTherapy]),
        ("do you have group therapy", [.groupTherapy]),
        ("wants grps + indiv tx for etoh", [.individualTherapy, .groupTherapy]),
        ("I want to work on my childhood trauma while I get off pills", [.traumaTherapy]),
        ("Is there cognitive behavioral therapy", [.cbt]),
        ("DBT skills", [.dbt]),
        ("psychodrama", [.psychodrama]),
        ("I need tools so I don't relapse on meth", [.relapsePrevention]),
        ("rebuild my relationship with my kids", [.familyRelationships]),
        ("a sober network so I don't feel alone", [.supportGroup]),
        ("communication skills", [.communication]),
        ("need help dealing with life's problems without weed", [.problemSolving]),
        ("terapia individual y de grupo", [.individualTherapy, .groupTherapy]),
        ("Busco terapia con mi esposa y dejar el trago", [.familyTherapy]),
        ("terapia de trauma", [.traumaTherapy]),
        ("terapia cognitivo conductual", [.cbt]),
        ("terapia dialéctica", [.dbt]),
        ("prevención de recaídas", [.relapsePrevention]),
        ("quiero mejorar la relación con mis hijos", [.familyRelationships]),
        ("grupo de apoyo", [.supportGroup]),
        ("clases para aprender a comunicarme mejor", [.communication]),
        ("resolver problemas", [.problemSolving]),
    ])
    func `are named as the article names them`(_ text: String, _ expected: [RequestedService]) {
        #expect(services(text) == expected)
    }

    @Test(arguments: [
        "I don't want group therapy for my drinking",
        "My last therapist did CBT with me and I still drink",
        "I tried DBT before, it didn't help. I drink a fifth a day.",
        "Hice terapia grupal antes y sigo tomando",
        "We sell a CBT curriculum to rehab centers",
        "Please help me save my son, he uses meth",
        "I work nights to feed my family, need something in the evening",
        "I need therapy for my son who drinks",
    ])
    func `are not what is refused, was had before, is sold or only sounds so`(_ text: String) {
        #expect(services(text) == [])
    }
}
