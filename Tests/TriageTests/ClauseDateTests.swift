import Admissions
import Testing
import Triage

/// A date dates the danger of its own clause and no other: what happened in March is not what hurts today.
@Suite struct `A date beside a danger` {
    private static let dated = [
        "I had surgery in March", "My wife left in January", "We moved here last year", "I got Covid in 2020",
        "My roommate lost his job in May", "I have been here since 2019",
        "I had to sell the house two years ago",
    ]
    private static let links = [" and ", ", ", " but ", " so ", " and now "]
    private static let dangers = [
        "I have crushing chest pain", "I want to die", "he isn't breathing", "he won't wake up",
        "my boyfriend is beating me", "I'm coughing up blood", "she is having a seizure",
        "I hear voices telling me to do it", "he has a knife to my throat",
    ]

    private func hasCrisis(_ text: String, _ channel: Channel = .webForm) -> Bool {
        Triage.assess(Desk.inquiry(text, channel)).safetyFlags.contains(where: \.isCrisis)
    }

    @Test(arguments: dated, dangers)
    func `in another clause takes nothing from it`(_ dated: String, _ danger: String) {
        for link in Self.links {
            #expect(hasCrisis("\(dated)\(link)\(danger)."), "\(link)")
        }
        #expect(hasCrisis("\(danger) and \(dated.prefix(1).lowercased() + dated.dropFirst())."))
    }

    @Test(arguments: [
        "My chest hurts bad and I have court in January.",
        "I've been cutting myself. It was 2019 when I moved here.",
        "He's turning blue and I don't have Narcan Any day after Thursday works.",
        "Perdí el trabajo en mayo y mi hijo no despierta.",
        "Me operaron en marzo pero me duele mucho el pecho.",
        "Se fue en enero y ya no quiero vivir.",
    ])
    func `behind it, or in Spanish, takes nothing either`(_ text: String) {
        #expect(hasCrisis(text))
    }

    @Test(arguments: [
        "In 2019 I had a seizure. I use coke on weekends.",
        "In 2019, I had a seizure. I use coke on weekends.",
        "I had chest pain, in 2019. I use coke on weekends.",
        "Back in 2018 he tried to hang himself, he uses weed.",
        "He had chest pain and went to the hospital in March. He uses coke on weekends.",
        "I was suicidal in 2019 and I use coke on weekends.",
        "Hace tres años tuve una convulsión y ahora uso coca los fines de semana.",
    ])
    func `in its own clause makes it a history`(_ text: String) {
        #expect(!hasCrisis(text))
    }
}
