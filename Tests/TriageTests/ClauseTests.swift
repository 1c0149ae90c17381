import Admissions
import Testing
import Triage

/// A clause has a time and an assertion of its own: what happened in March is not what hurts today, and what is denied
/// before it is not denied with it.
@Suite struct `A clause with a danger` {
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
    func `is dated by no other clause`(_ dated: String, _ danger: String) {
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
    func `is dated by none behind it, nor in Spanish`(_ text: String) {
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
    func `is a history by a date of its own`(_ text: String) {
        #expect(!hasCrisis(text))
    }

    /// What stands before a statement of its own: a denial, a fear, a request, a history.
    private static let fronts = [
        "I don't feel good", "I can't sleep", "I have no money", "I never asked for help before",
        "let me know if there is a bed", "I'm worried about my job", "I used to be a nurse",
        "I was in rehab two years ago",
        "I relapsed last month", "my last drink was Monday",
    ]

    @Test(
        arguments: fronts,
        ["I want to die", "I can't breathe", "my chest hurts", "I hear voices", "he is having a seizure"])
    func `is denied, feared or past by no clause before it`(_ front: String, _ danger: String) {
        for link in [" and ", ", ", " but ", " so ", ". "] {
            #expect(hasCrisis("\(front)\(link)\(danger)"), "\(link)")
        }
    }

    @Test(
        arguments: ["hx anxiety", "denies etoh", "no prior tx", "never in tx", "hx rehab 2019"],
        ["c/o CP", "SI w/ plan", "endorses AVH", "sz this am"])
    func `in a note is told by its own comma segment`(_ front: String, _ danger: String) {
        #expect(hasCrisis("pt 40F \(front), \(danger)", .phone))
    }

    @Test(arguments: [
        "pt denies SI, HI, sz", "no chest pain, seizures or hallucinations", "hx sz, DTs 2019",
        "denies SI, no plan",
        "Suicidal: no, seizures: no", "Chest pain: no. Hallucinations: no.",
    ])
    func `in a list of denials stays denied`(_ text: String) {
        #expect(!hasCrisis(text, .phone))
    }

    @Test(arguments: [
        ("I used heroin every day in 2012. I use meth on weekends.", "I3b"),
        ("Usé heroína todos los días en 2012. Uso cristal los fines.", "I3b"),
        ("I was homeless in 2010 but now I do coke a few times a month", "I3b"),
        ("I use meth on weekends. My dad drinks a bottle of vodka every day.", "I3b"),
        ("I smoke weed. My son uses heroin every day, can you help him?", "D3"),
        ("I have used heroin every day since 2012.", "D3"), ("I started heroin in 2012, every day.", "D3"),
    ])
    func `of use long over, or of somebody else's, decides nothing`(_ text: String, _ rule: String) {
        #expect(Triage.assess(Desk.inquiry(text)).ruleID == rule)
    }
}
