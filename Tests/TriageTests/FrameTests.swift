import Admissions
import Testing
import Triage

/// Every danger in every frame that makes it none: denied, long past, asked about in general (behavioural tests in the
/// manner of CheckList; Ribeiro et al., ACL 2020).
@Suite struct `A danger in a frame` {
    private static let dangers = [
        "suicidal thoughts", "thoughts of suicide", "suicidal ideation", "plans to kill myself", "seizures",
        "convulsions", "hallucinations", "voices in my head", "chest pain", "tightness in my chest",
        "delirium tremens",
        "trouble breathing", "violent behavior",
    ]
    private static let dangersInSpanish = [
        "ideas suicidas", "ganas de morirme", "convulsiones", "alucinaciones", "dolor de pecho",
        "dolor en el pecho", "delirium tremens",
    ]

    private func crises(_ frame: String, _ danger: String) -> [SafetyFlag] {
        // Something to be asked for, so that the danger is not all there is.
        [" I use coke on weekends.", ""].flatMap { rest in
            Triage.assess(Desk.inquiry(frame.replacing("…", with: danger) + rest)).safetyFlags
                .filter(\.isCrisis)
        }
    }

    @Test(
        arguments: [
            "I have no ….", "I do not have ….", "No ….", "I have never had ….", "denies …", "without …",
            "There have not been any ….", "I am not having ….",
        ], dangers)
    func `that denies it is none`(_ frame: String, _ danger: String) {
        #expect(crises(frame, danger).isEmpty)
    }

    @Test(
        arguments: [
            "I had … three years ago.", "I had … in 2019.", "Years ago I had ….", "I used to have ….",
            "history of … in college", "Last year I had ….", "I had … six months ago.",
        ], dangers)
    func `that puts it in the past is none`(_ frame: String, _ danger: String) {
        #expect(crises(frame, danger).isEmpty)
    }

    /// A wish to die is heard in a question too.
    @Test(
        arguments: [
            "Do you treat people with …?", "Can meth cause …?", "Is it common to have … in withdrawal?",
        ],
        ["seizures", "convulsions", "hallucinations", "chest pain", "delirium tremens", "trouble breathing"])
    func `that asks about people in general is none`(_ frame: String, _ danger: String) {
        #expect(crises(frame, danger).isEmpty)
    }

    @Test(
        arguments: [
            "No tengo ….", "Sin ….", "Nunca he tenido ….", "Niega ….", "No ha tenido ….",
            "Hace tres años tuve ….", "Tuve … en 2019.", "Antes tenía ….", "El año pasado tuve ….",
        ], dangersInSpanish)
    func `in Spanish too is none`(_ frame: String, _ danger: String) {
        #expect(crises(frame, danger).isEmpty)
    }

    @Test(arguments: ["I have … right now.", "I have had … since last night."], dangers)
    func `that says it is now is one`(_ frame: String, _ danger: String) {
        // Violent behavior of an unnamed past is what somebody is treated for.
        guard danger != "violent behavior" else { return }
        #expect(!crises(frame, danger).isEmpty)
    }

    @Test(arguments: ["Tengo … ahorita.", "Desde anoche tengo …."], dangersInSpanish)
    func `that says in Spanish it is now is one`(_ frame: String, _ danger: String) {
        #expect(!crises(frame, danger).isEmpty)
    }
}
